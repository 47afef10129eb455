import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("The running order")
struct RunningOrderTests {
  private func text(_ scene: SeanceFifteen, _ language: Language = .french) throws -> String {
    visible(
      try Publisher().publish(
        .runningOrder, of: scene.meeting, in: scene.facts, scene.earlier.setting(language)
      ).text)
  }

  @Test("in French, word for word") func french() throws {
    expectSame(try text(SeanceFifteen()), Golden.regieFrench)
  }

  @Test("in English, word for word") func english() throws {
    expectSame(try text(SeanceFifteen(), .english), Golden.regieEnglish)
  }

  @Test("a point put off leaves the clock times, and the total says that all fits")
  func parked() throws {
    var scene = SeanceFifteen()
    let items = scene.meeting.agenda.topLevel
    scene.earlier.scene.happens(.agenda(scene.session, .parked(items[2].id)))
    let text = try text(scene)
    #expect(!text.contains("trois scénarios") && text.contains("| 19⍽h⍽20⍽–⍽19⍽h⍽50 | **4.** Jardin"))
    #expect(text.contains("fin vers 20⍽h⍹; 30⍽min avant la fin annoncée"))
  }

  @Test("the end exactly as announced, after the hall closes, and without any announced end")
  func limits() throws {
    var scene = SeanceFifteen()
    let start = scene.meeting.plannedStart
    scene.earlier.scene.happens(
      .session(scene.session, .changed(.plannedEnd(start.advanced(bySeconds: 6000)))),
      .session(scene.session, .changed(.closing(start.advanced(bySeconds: 5400)))))
    #expect(try text(scene).contains("à la fin annoncée (20⍽h⍽40)⍹; 10⍽min APRÈS la fermeture (20⍽h⍽30)"))
    scene.earlier.scene.happens(
      .session(scene.session, .changed(.plannedEnd(nil))), .session(scene.session, .changed(.closing(nil))))
    let text = try text(scene)
    #expect(!text.contains("fin annoncée") && !text.contains("fermeture") && !text.contains("Fermeture"))
  }

  @Test("a session without points says so, and nothing of people, rules and a past that there are not")
  func bare() throws {
    var scene = Scene(day: "2026-11-22")
    let (space, session): (ID<DialogueSpace>, ID<Session>) = (scene.id(), scene.id())
    scene.happens(
      .space(.created(DialogueSpace(id: space, name: "Table"))),
      .planned(Session.Plan(id: session, space: space, title: "Séance", start: .epoch)))
    let meeting = try #require(scene.facts.session(session))
    let text = try Publisher().publish(
      .runningOrder, of: meeting, in: scene.facts,
      DocumentSetting(language: .english, zone: Scene.zone, now: .epoch)
    ).text
    #expect(text.contains("Nothing was on the agenda.") && text.ranges(of: "\n## ").count == 1)
  }

  /// A page of A4 holds some 58 lines of 105 characters at 10 points with 1.5 cm margins; what stands above a heading
  /// takes the height of a line.
  @Test("twelve points and a long past fit one page", arguments: Language.allCases)
  func onePage(language: Language) throws {
    var scene = SeanceFifteen()
    for number in 9...90 {
      let question = Contribution(
        id: scene.earlier.scene.id(), session: scene.earlier.session, number: number, at: .epoch,
        kind: .question, speaker: .college(.residents), text: String(repeating: "Pourquoi ? ", count: 30))
      scene.earlier.scene.happens(.contribution(.noted(question)))
    }
    for number in 1...4 {
      let item = AgendaItem(id: scene.earlier.scene.id(), title: "Point \(number)", plannedMinutes: 5)
      scene.earlier.scene.happens(.agenda(scene.session, .added(item, AgendaPlace(after: nil))))
    }
    let text = try text(scene, language)
    #expect(text.contains("Séance 14 c12") && !text.contains("c13") && text.contains("78 "))
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("|:") }
    let height = lines.reduce(0) { $0 + ($1.hasPrefix("#") ? 2 : ($1.count + 104) / 105) }
    #expect(height <= 58)
  }
}
