import Dialogue
import Testing
import Wording

@testable import Facilitation

/// A script whose entries are kept.
struct Recording {
  var runner = ScriptRunner(
    state: Concertation(), now: Instant(seconds: 1_795_370_400), zone: .centralEurope, ids: IDSource(seed: 5))
  var entries: [Entry] = []

  init(_ lines: String...) throws { for line in lines { try run(line) } }

  mutating func run(_ line: String) throws { entries += try runner.run(line) }

  var history: ActHistory { ActHistory(entries) }

  /// The moment of a clock on the day of the recording.
  func clock(_ hour: Int, _ minute: Int) -> Instant {
    let day = Zone.centralEurope.wallTime(at: runner.now).day
    return Zone.centralEurope.instant(of: WallTime(day: day, hour: hour, minute: minute))
  }

  /// Two points, a question mended twice, a note undone and redone, and one undone for good.
  static func meeting() throws -> Recording {
    try Recording(
      "2026-11-22 18:50 /space Conseil", "/person Diallo college=habitants",
      #"/session "Séance 1" at="2026-11-22 19:00""#,
      "/point Parkings", "/point Bancs", "19:00 /open", "19:01 /next", "19:05 ? Diallo: Pourqoi le noir",
      #"19:06 /edit c1 "Pourquoi le noir""#, "19:07 une remarque", "19:08 /undo", "19:09 /redo",
      "19:10 de trop",
      "19:11 /undo", "19:20 /next", "19:42 ! c'est loin")
  }
}

@Suite("History of acts")
struct ActHistoryTests {
  private func lines(_ history: ActHistory, _ facts: Facts, _ language: Language = .english) -> [String] {
    let words = history.words(Words(language), in: facts)
    return history.acts.map { history.line(of: $0, in: words) }
  }

  @Test("Every act has a line; one that undoes another says what")
  func everyAct() throws {
    let recording = try Recording.meeting()
    let found = lines(recording.history, recording.runner.state.facts)
    #expect(found.contains("Body created: Conseil"))
    #expect(found.contains("Item started: “Parkings”"))
    #expect(found.contains("Undone: c2 contribution: une remarque"))
    #expect(found.contains("Redone: c2 contribution: une remarque"))
    #expect(found.contains("Undone: c3 contribution: de trop"))
    #expect(!found.contains { $0.contains("unknown") || $0.isEmpty })
  }

  @Test("What was filed, grouped and called a theme is among the acts of its meeting")
  func sorting() throws {
    var recording = try Recording.meeting()
    let session = try #require(recording.runner.state.facts.sessions.keys.first)
    let said = try #require(recording.runner.state.facts.session(session)?.contributions.first)
    let space = try #require(recording.runner.state.facts.spaces.keys.first)
    let before = recording.history.acts(of: session).count
    let theme = DialogueTheme(id: ID(rawValue: 77), space: space, title: "Nuit")
    for (act, event) in [
      (701, Event.theme(.created(theme))), (702, .theme(.filed([said.reference], theme.id))),
      (703, .theme(.grouped([said.reference], with: said.reference))),
    ] as [(UInt64, Event)] {
      recording.entries.append(Entry(act: ID(rawValue: act), at: recording.runner.now, event: event))
    }
    let acts = recording.history.acts(of: session)
    #expect(acts.count == before + 3)
    #expect(acts.suffix(3).map(\.id) == [701, 702, 703].map { ID(rawValue: $0) })
  }

  @Test("Which act undid and redid which, and when")
  func undone() throws {
    let recording = try Recording.meeting()
    let history = recording.history
    let noted = try #require(
      history.acts.first { act in
        history.entries(of: act).contains {
          if case .contribution(.noted(let note)) = $0.event { note.text == "une remarque" } else { false }
        }
      })
    #expect(noted.turns.map(\.isUndone) == [true, false])
    #expect(noted.turns.map(\.at) == [recording.clock(19, 8), recording.clock(19, 9)])
    #expect(!noted.isUndone)
    let undoing = try #require(history.act(noted.turns[0].by))
    #expect(undoing.undoes == noted.id)
    #expect(undoing.session == noted.session)
    #expect(history.acts.filter(\.isUndone).count == 1)
  }

  @Test("The acts of a session are those in it, and no others")
  func ofSession() throws {
    var recording = try Recording.meeting()
    let session = try #require(recording.runner.focus.session)
    let count = recording.history.acts(of: session).count
    try recording.run("/person Roy")
    try recording.run(#"/session "Séance 2" at="2026-12-20 19:00""#)
    #expect(recording.history.acts(of: session).count == count)
    #expect(count == recording.history.acts.count - 4)
  }

  @Test("The state at a moment is what it was then, with what was undone by then")
  func states() throws {
    let recording = try Recording.meeting()
    let session = try #require(recording.runner.focus.session)
    func texts(_ hour: Int, _ minute: Int) -> [String] {
      recording.history.state(at: recording.clock(hour, minute)).facts.session(session)?.contributions.map(
        \.text)
        ?? []
    }
    #expect(texts(19, 4) == [])
    #expect(texts(19, 5) == ["Pourqoi le noir"])
    #expect(texts(19, 7) == ["Pourquoi le noir", "une remarque"])
    #expect(texts(19, 8) == ["Pourquoi le noir"])
    #expect(texts(19, 9) == ["Pourquoi le noir", "une remarque"])
    #expect(texts(19, 10) == ["Pourquoi le noir", "une remarque", "de trop"])
    #expect(texts(19, 30) == ["Pourquoi le noir", "une remarque"])
    #expect(recording.history.state(at: recording.clock(23, 0)).facts == recording.runner.state.facts)
    let first = try #require(recording.history.acts.first)
    #expect(recording.history.state(after: first.id)?.facts.spaces.count == 1)
    #expect(recording.history.state(after: first.id)?.facts.people.isEmpty == true)
  }

  @Test("Following adds to the last act as if all had come at once")
  func following() throws {
    let recording = try Recording.meeting()
    var history = ActHistory()
    for entry in recording.entries { history.follow([entry]) }
    #expect(history.acts == recording.history.acts)
    #expect(history.entries == recording.entries)
  }
}
