import Dialogue
import Facilitation
import Importing
import Testing
import Wording

/// A space with a meeting, made by a script, into which files are imported.
struct Room {
  static let zone = Zone.centralEurope
  static let now = zone.instant(
    of: WallTime(day: Day(iso: "2026-11-20") ?? Day(number: 0), hour: 10, minute: 0))

  private(set) var state = Concertation()
  private var ids = IDSource(seed: 99)
  var words = Words(.french)
  var college: CollegeID?
  var isSessionNamed = false

  /// A room in which these lines were carried out.
  init(_ lines: String...) throws { try self.init(lines: lines) }

  /// The same.
  init(lines: [String]) throws {
    var runner = ScriptRunner(
      state: state, now: Self.now, zone: Self.zone, ids: IDSource(seed: 7), words: words)
    for line in lines { _ = try runner.run(line) }
    state = runner.state
  }

  /// A citizens’ council with a meeting of two points.
  static func council() throws -> Room {
    try Room(
      "/space \"Conseil\" kind=conseil-citoyen",
      "/session \"S1\" at=\"2026-11-22 19:00\" until=20:30 place=\"Salle A\"",
      "/item \"Accueil\" 5", "/item \"Parkings\" 30")
  }

  var facts: Facts { state.facts }
  var session: Session? { facts.sessions.values.last }
  var people: [Person] { Array(facts.people.values) }
  var said: [Contribution] { session.map { Array($0.contributions) } ?? [] }
  var points: [AgendaItem] { Array(session?.agenda.items ?? []) }

  var setting: ImportSetting {
    ImportSetting(
      space: facts.spaces.keys.first, session: session?.id, isSessionNamed: isSessionNamed, college: college,
      now: Self.now, zone: Self.zone, words: words)
  }

  mutating func plan(_ kind: ImportKind, _ bytes: [UInt8]) -> ImportPlan {
    ImportPlan(kind, of: bytes, setting, in: facts, ids: &ids)
  }

  mutating func plan(_ kind: ImportKind, _ text: String) -> ImportPlan { plan(kind, Array(text.utf8)) }

  /// Imports a file, as one act.
  @discardableResult
  mutating func take(_ kind: ImportKind, _ bytes: [UInt8]) -> ImportPlan {
    let plan = plan(kind, bytes)
    let act = ids.next(Act.self)
    for event in plan.events { state.evolve(Entry(act: act, at: Self.now, event: event)) }
    return plan
  }

  @discardableResult
  mutating func take(_ kind: ImportKind, _ text: String) -> ImportPlan { take(kind, Array(text.utf8)) }

  /// Takes the last act back.
  mutating func undo() throws {
    let act = try #require(state.acts.last).id
    state.evolve(Entry(act: ids.next(), at: Self.now, event: .act(.undone(act))))
  }

  func contact(_ name: String) -> Contact? {
    facts.people.values.first { $0.name == name }.flatMap { facts.contacts[$0.id] }
  }
}

extension ImportPlan {
  /// What is told of it, and what is wrong, in French.
  var said: String {
    let words = Words(.french)
    return (told(in: words) + errors.map { "\($0.line):\($0.column): \($0.message(in: words))" })
      .joined(separator: "\n").replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ")
  }
}
