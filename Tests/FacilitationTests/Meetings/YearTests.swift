import Dialogue
import Testing

@testable import Facilitation

@Suite("A year of a space: twelve sessions, with what each leaves to the next")
struct YearTests {
  /// A desk on which lines are carried out at a moment, as a script says it.
  private struct Year {
    var desk: Desk
    var lines = 0

    init() throws { desk = try Desk(empty: true) }

    mutating func run(_ script: String) throws {
      var runner = ScriptRunner(
        state: desk.model.state, now: desk.model.now, zone: .centralEurope,
        ids: IDSource(seed: 7 + UInt64(lines)))
      for line in script.split(separator: "\n") {
        _ = try runner.run(String(line))
        lines += 1
      }
      desk.model = Model(
        state: runner.state, words: desk.model.words, zone: .centralEurope, now: runner.now,
        size: desk.model.size, look: desk.model.look, ids: IDSource(seed: UInt64(lines)))
    }

    func session(_ number: Int) throws -> Session {
      try #require(desk.model.facts.sessions.values.first { $0.title == "Séance \(number)" })
    }
  }

  private static let space = """
    2026-01-01 10:00 /espace "Table du Mail" genre=table-de-quartier
    /personne "Mme Diallo" collège=habitants
    /organisme "Ville" collège=commune
    /personne "M. Ferrand" organisme=Ville
    /point-récurrent "Accueil" 5 genre=information
    /point-récurrent "Clôture" 5 genre=clôture dernier
    """

  /// A session on the fifth of a month, with what is said in it.
  private static func session(_ month: Int, before: String = "", _ said: String) -> String {
    let day = "2026-\(month < 10 ? "0" : "")\(month)-05"
    return """
      \(day) 09:00 /séance "Séance \(month)" le="\(day) 19:00" fin=20:30
      \(before)
      /point "Débat \(month)" 30
      \(day) 19:00 /ouvrir
      /arrivée Diallo Ferrand
      /suivant
      19:05 /suivant
      \(said)
      20:20 /suivant
      20:30 /clore force
      """
  }

  @Test("What is not answered, not kept and not begun comes back, with its age, until it is settled")
  func year() throws {
    var year = try Year()
    let today = try #require(Day(iso: "2026-03-01"))
    try year.run(Self.space)
    try year.run(Self.session(1, ""))
    try year.run(
      Self.session(
        2,
        """
        ? Diallo: Quand rouvre le local ?
        > Ferrand: réparer le portail, 2026-04-30
        """))

    // The question of session 2 is on the proposal of session 3, and in the follow-up with its age.
    try year.run(#"2026-03-01 09:00 /séance "Séance 3" le="2026-03-05 19:00" fin=20:30"#)
    let space = try #require(year.desk.model.focus.space)
    let left = year.desk.model.facts.carryOver(
      in: space, before: try year.session(3).plannedStart, except: try year.session(3).id, on: today)
    #expect(left.unanswered.map(\.text) == ["Quand rouvre le local ?"])
    #expect(left.commitments.map(\.what) == ["réparer le portail"])
    year.desk.press("Alt-2")
    #expect(year.desk.screen.contains("Quand rouvre"))
    year.desk.press("Alt-3")
    // From 5 February to 1 March: 24 days, three whole weeks.
    #expect(year.desk.screen.contains("il y a 3 semaines"))

    // Taken over: all open questions are one point, on top, behind the welcome, and is proposed no more.
    try year.run(#"/reprise tout"#)
    #expect(
      try year.session(3).agenda.items.map(\.title)
        == ["Accueil", "Suivi des engagements", "Questions restées sans réponse", "Clôture"])
    // Taken over again, nothing stands twice.
    #expect(throws: (any Error).self) { try year.run(#"/reprise tout"#) }
    try year.run(
      """
      2026-03-05 19:00 /ouvrir
      /suivant
      /suivant
      /suivant
      20:00 /clore force
      """)
    // Its point was dealt with without an answer: it comes back.
    try year.run(Self.session(4, ""))
    try year.run(#"2026-05-01 09:00 /séance "Séance 5" le="2026-05-05 19:00" fin=20:30"#)
    #expect(
      year.desk.model.facts.carryOver(
        in: space, before: try year.session(5).plannedStart, except: try year.session(5).id, on: today
      ).unanswered.map(\.text) == ["Quand rouvre le local ?"])

    // The commitment is late in session 5, and read at its opening.
    year.desk.model.now = try year.session(5).plannedStart
    year.desk.enter("/ouvrir")
    #expect(year.desk.model.overlay != nil)
    #expect(year.desk.screen.contains("réparer le portail") && year.desk.screen.contains("M. Ferrand"))
    year.desk.press("Esc")
    year.desk.enter("/avancement e1 tenu")
    year.desk.enter("/clore")
    if year.desk.model.overlay is ChecklistOverlay { year.desk.press("Up", "Enter") }
    #expect(try year.session(5).state == .closed)

    for month in 6...12 { try year.run(Self.session(month, "+ Diallo: Idée du mois \(month).")) }
    let sessions = year.desk.model.facts.sessions(of: space)
    #expect(sessions.count == 12)
    // Every session has the recurring points, first and last.
    #expect(sessions.allSatisfy { $0.agenda.items.first?.title == "Accueil" })
    #expect(sessions.allSatisfy { $0.agenda.items.last?.title == "Clôture" })
    // One question and seven proposals wait; the oldest is from February.
    let unanswered = sessions.flatMap { year.desk.model.facts.unanswered(in: $0, on: Day(number: 20_000)) }
    #expect(unanswered.count == 8 && unanswered.first?.text == "Quand rouvre le local ?")
    #expect(year.desk.model.facts.commitments.values.allSatisfy { !$0.isPending })
  }

  @Test("A session after the model of another has its points once, recurring ones too")
  func duplicated() throws {
    var year = try Year()
    try year.run(Self.space)
    try year.run(Self.session(1, ""))
    try year.run(#"/dupliquer "Séance 1" "Séance 2" le="2026-02-05 19:00""#)
    #expect(try year.session(2).agenda.items.map(\.title) == ["Accueil", "Débat 1", "Clôture"])
  }

  @Test("A template keeps points, times and nesting")
  func template() throws {
    var year = try Year()
    try year.run(Self.space)
    try year.run(
      """
      2026-01-05 09:00 /séance "Séance 1" le="2026-01-05 19:00"
      /point "Ateliers" 40 genre=atelier
      /point "Table rouge" 20 sous=Ateliers
      /modèle "Atelier"
      /point-récurrent "Accueil" retirer
      /point-récurrent "Clôture" retirer
      /séance "Séance 2" le="2026-02-05 19:00"
      /appliquer atelier
      """)
    let agenda = try year.session(2).agenda
    #expect(agenda.items.map(\.title) == ["Accueil", "Ateliers", "Table rouge", "Clôture"])
    #expect(agenda.items[2].parent == agenda.items[1].id)
    #expect(agenda.plannedSeconds == (5 + 40 + 5) * 60)
  }
}
