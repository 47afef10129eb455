import Canvas
import Dialogue
import Testing

@testable import Facilitation

@Suite("Work beside the screen")
struct WorkTests {
  /// Keys of which no effect is carried out yet: the history is being read.
  private func reading(_ desk: inout Desk, _ line: String) throws -> PastQuestion {
    desk.type(line)
    #expect(desk.model.handle(.key(Key(.enter))).contains(.readHistory))
    desk.model.begin(.history)
    return desk.model.pastQuestion
  }

  private func answer(_ question: PastQuestion, to desk: inout Desk) {
    let entries = desk.entries
    desk.model.end(.history)
    _ = desk.model.take(question.answer { entries })
  }

  @Test("While the history is read, clocks and typing go on; what is noted meanwhile is in it once")
  func noted() throws {
    var desk = try Desk(upTo: "19:31 Diallo", columns: 120, rows: 36)
    let question = try reading(&desk, "/historique")
    #expect(desk.screen.contains("lecture…"))
    desk.wait(3)
    #expect(desk.screen.contains("Lecture de l’historique (3") && desk.screen.contains(" · Échap y renonce"))
    desk.enter("Noté pendant la lecture")
    let before = desk.entries.count
    answer(question, to: &desk)
    #expect(!desk.screen.contains("Lecture de l’historique"))
    // The file was read after the note: it is not there twice.
    let acts = try #require(desk.model.acts)
    #expect(acts.entries.count == before)
    #expect(desk.screen.contains("Noté pendant la lecture"))
  }

  @Test("What was noted after the reading is added to it")
  func missed() throws {
    var desk = try Desk(upTo: "19:31 Diallo", columns: 120, rows: 36)
    let question = try reading(&desk, "/historique")
    let read = desk.entries
    desk.enter("Noté après la lecture")
    _ = desk.model.take(question.answer { read })
    #expect(desk.model.acts?.entries == desk.entries)
  }

  @Test("Esc gives the past up: it does not come up later; asking again reads again")
  func givenUp() throws {
    var desk = try Desk(upTo: "19:31 Diallo")
    let question = try reading(&desk, "/revoir 19:24")
    #expect(desk.model.handle(.key(Key(.escape))) == [.giveUp(.history)])
    answer(question, to: &desk)
    #expect(desk.model.past == nil)
    desk.enter("/revoir 19:24")
    #expect(desk.model.past != nil)
  }

  @Test(
    "The history that was given up says how to read it; Esc first closes what stands in front, ^C does not")
  func inFront() throws {
    var desk = try Desk(upTo: "19:31 Diallo", columns: 120, rows: 36)
    _ = try reading(&desk, "/historique")
    desk.press("F1")
    desk.press("Esc")
    #expect(desk.model.overlay == nil && desk.model.works.count == 1)
    desk.press("F1")
    #expect(desk.model.handle(.key(.control("c"))) == [.giveUp(.history)])
    #expect(desk.model.overlay != nil)
    desk.press("Esc")
    desk.model.end(.history)
    #expect(desk.screen.contains("Alt-9 la reprend"))
    desk.press("Alt-9")
    #expect(desk.screen.contains("Première séance") || desk.model.acts != nil)
  }

  @Test("Another moment is asked for while one is looked for: the newest is shown")
  func another() throws {
    var desk = try Desk()
    let question = try reading(&desk, "/revoir 19:24")
    desk.type("/revoir 19:40")
    #expect(!desk.model.handle(.key(Key(.enter))).contains(.readHistory))
    desk.model.end(.history)
    #expect(desk.model.take(question.answer { desk.entries }) == [.readHistory])
    #expect(desk.model.past == nil)
    _ = desk.model.take(desk.model.pastQuestion.answer { desk.entries })
    #expect(desk.model.past != nil && desk.screen.contains("19:40"))
  }

  @Test("Leaving says what goes on: given up, or waited for")
  func leaving() throws {
    var desk = try Desk(upTo: "19:31 Diallo")
    desk.model.begin(.document)
    desk.press("^Q")
    #expect(desk.screen.contains("Document en cours\u{A0}: quitter y renonce"))
    desk.press("Esc")
    desk.model.end(.document)
    desk.model.begin(.erasure)
    #expect(desk.model.handle(.key(Key(.escape))).isEmpty)
    desk.press("^Q")
    #expect(desk.screen.contains("sa fin sera attendue"))
  }

  @Test("What somebody else notes is followed, with the names that came")
  func followed() throws {
    let desk = try Desk(upTo: "19:31 Diallo")
    let id: ID<Person> = ID(rawValue: 77)
    let entry = Entry(
      act: ID(rawValue: 98), at: desk.model.now, event: .person(.added(Person(id: id, name: "Mme Nouvelle"))))
    var state = desk.model.state
    state.evolve(entry)
    for entries in [[entry], nil] {
      var copy = desk
      #expect(copy.model.follow(entries, state: state).isEmpty)
      copy.enter("? Nouvelle: et moi ?")
      #expect(copy.session?.contributions.last?.speaker == .person(id))
    }
  }
}
