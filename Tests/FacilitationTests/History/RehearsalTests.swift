import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("Rehearsal")
struct RehearsalTests {
  /// Whether anything would be written.
  private func writes(_ effects: [Model.Effect]) -> Bool {
    effects.contains {
      switch $0 {
      case .append, .draft, .publish, .forget, .merge, .sync, .listAsked, .answerAsked: true
      case .theme, .redraw, .suspend, .quit, .readHistory, .giveUp, .preview, .readFile, .stopReading,
        .listFolder:
        false
      }
    }
  }

  @Test("Acts work on the screen, and nothing of them is to be written")
  func nothingWritten() throws {
    var desk = try Desk(upTo: "/readback")
    desk.enter("/répétition")
    desk.effects = []
    let before = desk.session?.contributions.count ?? 0
    desk.enter("? Diallo: et si on répétait")
    desk.enter("= Une décision pour rire")
    desk.enter("> Petit: rien du tout, demain")
    desk.press("F6", "F8")
    desk.enter("/publier releve")
    desk.type("une phrase inachev")
    #expect(desk.session?.contributions.count == before + 1)
    #expect(desk.session?.decisions.last?.text == "Une décision pour rire")
    #expect(!writes(desk.effects), "\(desk.effects)")
  }

  @Test("Undo works in it too")
  func undo() throws {
    var desk = try Desk(upTo: "/readback")
    desk.enter("/rehearsal")
    let before = desk.model.facts
    desk.enter("à reprendre")
    #expect(desk.model.facts != before)
    desk.press("Alt-z")
    #expect(desk.model.facts == before)
  }

  @Test("Its end puts all back: the facts, the point under way, what was being typed, the screen")
  func restored() throws {
    var desk = try Desk(upTo: "/readback")
    let before = desk.model.state
    let screen = desk.model.screen
    desk.enter("/répétition")
    desk.enter("quelque chose")
    desk.enter("/point Essai")
    desk.press("Alt-3")
    desk.effects = []
    desk.enter("/répétition")
    #expect(desk.model.rehearsal == nil)
    #expect(desk.model.state == before)
    #expect(desk.model.screen == screen)
    #expect(desk.model.editor.text.isEmpty)
    #expect(desk.model.message?.text.contains("2 saisies") == true)
    // The draft that the program keeps is what stands in the line again.
    #expect(desk.effects.last == .draft("") && Set(desk.effects).count == 1)
    desk.enter("pour de bon")
    #expect(desk.effects.contains { if case .append = $0 { true } else { false } })
  }

  @Test("What is in the draft when it begins is not the word that began it")
  func draft() throws {
    var desk = try Desk(upTo: "/readback")
    desk.enter("/répétition")
    #expect(desk.effects.last == .draft(""))
  }

  @Test("The header says so, wide and narrow, in both languages")
  func header() throws {
    for (language, word, whole) in [
      (Language.french, "RÉPÉTITION", "RIEN N’EST ÉCRIT"), (.english, "REHEARSAL", "NOTHING IS WRITTEN"),
    ] {
      for columns in [40, 80, 120] {
        var desk = try Desk(upTo: "/readback", language: language, columns: columns, rows: 24)
        #expect(!desk.screen.contains(word))
        desk.enter("/rehearsal")
        desk.press("Esc")
        let header = String(desk.screen.prefix { $0 != "\n" })
        #expect(header.contains(word))
        #expect(columns == 40 || header.contains(whole))
      }
    }
  }

  @Test("A journal that is only read may be rehearsed on, and its news wait for the end")
  func readOnly() throws {
    let desk = try Desk(upTo: "/readback")
    var model = Model(
      state: desk.model.state, words: desk.model.words, zone: .centralEurope, now: desk.model.now,
      size: desk.model.size, look: desk.model.look, ids: IDSource(seed: 9), isReadOnly: true)
    func enter(_ line: String) -> [Model.Effect] {
      line.flatMap { model.handle(.key(.character($0))) } + model.handle(.key(Key(.enter)))
    }
    _ = enter("/rehearsal")
    #expect(!writes(enter("un essai")))
    let tried = model.facts
    let session = try #require(model.session)
    let other = Entry(
      act: ID(rawValue: 5), at: model.now, event: .attendance(session.id, .counted(.residents, 99)))
    var state = desk.model.state
    state.evolve(other)
    _ = model.kept([other], state: state)
    #expect(model.facts == tried)
    _ = enter("/rehearsal")
    #expect(model.facts == state.facts)
  }
}
