import Canvas
import Dialogue
import Foundation
import Testing
import Wording

@testable import Facilitation

/// Keys pressed late are put right afterwards, in scripts and on the screen, and all figures follow.
@Suite("Acts put right in time, in a meeting")
struct RetimeTests {
  private static let meeting = """
    2026-11-20 10:00 /espace "Conseil" genre=conseil-citoyen
    /organisme "Oliviers Habitat" collège=bailleurs
    /personne "Mme Ada" collège=habitants
    /personne "M. Bruno" collège=habitants
    /personne "M. Dino" organisme="Oliviers Habitat"
    /séance "S1" le="2026-11-22 19:00" fin=20:30
    /point "Accueil" 5
    /point "Parkings" 30
    2026-11-22 19:00 /ouvrir
    /présents habitants=10 bailleurs=1
    /suivant
    19:10 /parole Ada
    19:16 /rendre
    ? Ada: Quand ?
    19:20 /suivant
    19:24 /parole Dino
    19:26 /rendre

    """

  private static func run(_ text: String) throws -> ScriptRunner {
    try AcceptanceTests.run(meeting + text)
  }

  private static func session(_ runner: ScriptRunner) throws -> Session {
    try #require(runner.state.facts.sessions.values.first)
  }

  private static func desk(_ runner: ScriptRunner) throws -> Desk {
    var desk = try Desk(empty: true, columns: 100, rows: 30)
    desk.model = Model(
      state: runner.state, words: Words(.french), zone: .centralEurope, now: runner.now,
      size: desk.model.size, look: desk.model.look, ids: IDSource(seed: 5))
    desk.entries = runner.state.acts.flatMap(\.entries)
    return desk
  }

  private static func seconds(_ session: Session) -> [Int] {
    session.floor.turns.map { $0.seconds(until: .epoch) }
  }

  @Test(
    "In a script: by what was done, by the number, the point or the person, the last when nothing is said")
  func script() throws {
    var runner = try Self.run("")
    #expect(try Self.seconds(Self.session(runner)) == [360, 120])
    for (line, turns) in [
      ("19:30 /heure à 19:25", [360, 60]),
      ("/heure rendre à 19:29", [360, 300]),
      ("/heure Parkings à 19:18", [360, 300]),
      ("/time floor at 19:22", [360, 420]),
      ("/heure c1 à 19:12", [360, 420]),
    ] {
      _ = try runner.run(line)
      #expect(try Self.seconds(Self.session(runner)) == turns, "\(line)")
    }
    let session = try Self.session(runner)
    let wall = try Zone.centralEurope.wallTime(at: #require(session.contributions.first).at)
    #expect(Words(.french).clock(wall) == "19:12")
    // 19:00–19:18, and 19:18 until now.
    #expect(session.agenda.items.map { session.actualSeconds(of: $0, until: runner.now) } == [1080, 720])
    let balance = runner.state.facts.balance(of: session, until: runner.now)
    #expect(balance[.residents]?.seconds == 360 && balance[.landlords]?.seconds == 420)
    for _ in 0..<5 { _ = try runner.run("/annuler") }
    #expect(try Self.seconds(Self.session(runner)) == [360, 120])
  }

  @Test(
    "Beyond its neighbours it is refused with their names, and moves them when told to",
    arguments: ["fr", "en"])
  func beyond(language: String) throws {
    var runner = try Self.run("")
    let line = language == "fr" ? "/heure Parkings à 19:08" : "/time Parkings at 19:08"
    let failure = #expect(throws: ScriptRunner.Failure.self) { try runner.run("19:30 " + line) }
    let text =
      failure?.text(in: Words(language == "fr" ? .french : .english), facts: runner.state.facts) ?? ""
    #expect(text.contains("Mme Ada"), "\(text)")
    let all = language == "fr" ? " tout" : " all"
    _ = try runner.run("19:30 " + line + all)
    let session = try Self.session(runner)
    #expect(Self.seconds(session) == [0, 120])
    #expect(session.agenda.items.map { session.actualSeconds(of: $0, until: runner.now) } == [480, 1320])
  }

  @Test("Who came is counted from when they came; the end is that which was")
  func attendance() throws {
    var runner = try Self.run("19:40 /arrivée Bruno\n20:00 /départ Bruno\n20:40 /clore force\n")
    func personSeconds() throws -> Int? {
      let session = try Self.session(runner)
      return runner.state.facts.presence(in: session, until: runner.now)[.residents]?.personSeconds
    }
    // Ten residents for 100 minutes, and one for twenty.
    #expect(try personSeconds() == (1000 + 20) * 60)
    _ = try runner.run("20:45 /heure arrivée à 19:35")
    _ = try runner.run("/heure clore à 20:30")
    #expect(try personSeconds() == (900 + 25) * 60)
    #expect(throws: (any Error).self) { try runner.run("/heure départ à 19:30") }
  }

  @Test("On the screen: from the point's menu, from the history, and what else would move is asked")
  func screen() throws {
    var desk = try Self.desk(try Self.run("19:30 - note\n"))
    desk.press("Tab", "Down", "Enter")
    #expect(desk.model.overlay is ActionMenu)
    let menu = try #require(desk.model.overlay as? ActionMenu)
    let place = try #require(menu.acts.firstIndex { $0.name == .retime })
    desk.wait(1)
    for _ in 0..<place { desk.press("Down") }
    desk.press("Enter")
    #expect(desk.screen.contains("19:20 Point commencé") || desk.screen.contains("19:20"), "\(desk.screen)")
    desk.type("19:18")
    desk.press("F10")
    let session = try #require(desk.session)
    let spans = session.agenda.items.map { $0.spans.first?.start }
    let clock = try Words(.french).clock(Zone.centralEurope.wallTime(at: #require(spans[1] ?? nil)))
    #expect(clock == "19:18", "\(desk.screen)")
    desk.enter("/heure parole à 19:12")
    #expect(desk.model.overlay is Facilitation.Confirmation, "\(desk.screen)")
    desk.press("Esc", "^U")
    #expect(desk.session?.floor.turns.last?.seconds(until: .epoch) == 120)
    desk.enter("/heure parole à 19:22")
    #expect(desk.session?.floor.turns.last?.seconds(until: .epoch) == 240)
    desk.press("Alt-9")
    #expect(desk.screen.contains("saisi à 19:24"), "\(desk.screen)")
    #expect(desk.screen.contains("Heure corrigée"), "\(desk.screen)")
    desk.press("Alt-z")
    #expect(desk.session?.floor.turns.last?.seconds(until: .epoch) == 120)
  }

  @Test("What was looked at as it was, and played again, goes by the times put right")
  func past() throws {
    let runner = try Self.run("19:30 /heure parole à 19:22\n")
    let history = ActHistory(runner.state.acts.flatMap(\.entries))
    let session = try Self.session(runner)
    let moment = try #require(session.openedAt).advanced(bySeconds: 23 * 60)
    #expect(history.state(at: moment).facts.session(session.id)?.floor.current != nil)
    var player = try #require(ReplayPlayer(session.id, in: history))
    player.jump(to: moment)
    #expect(player.state.facts.session(session.id)?.floor.current != nil)
    player.jump(to: player.end)
    #expect(player.state.facts == runner.state.facts)
  }
}
