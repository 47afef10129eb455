import Dialogue
import Foundation
import Testing
import Wording

@testable import Facilitation

/// What the record says of times, and of what became of things: the right values of cases that went wrong.
@Suite("What the record says is true")
struct TruthTests {
  private static let start = """
    2026-11-20 10:00 /space "Conseil" kind=conseil-citoyen
    /organisation "Oliviers Habitat" college=bailleurs
    /organisation "Ville" college=commune
    /person "Mme Ada" college=habitants
    /person "M. Bruno" college=habitants
    /person "M. Dino" organisation="Oliviers Habitat"

    """

  private static func run(_ text: String) throws -> ScriptRunner { try AcceptanceTests.run(start + text) }

  private static func time(_ moment: Instant?) -> String {
    guard let moment else { return "–" }
    let wall = Zone.centralEurope.wallTime(at: moment)
    return wall.day.iso + " " + Words(.french).clock(wall)
  }

  private static func session(_ runner: ScriptRunner) throws -> Session {
    try #require(runner.state.facts.sessions.values.first)
  }

  /// The desk of a facilitator who opens the journal now.
  private static func desk(_ runner: ScriptRunner, at now: Instant) throws -> Desk {
    var desk = try Desk(empty: true)
    desk.model = Model(
      state: runner.state, words: Words(.french), zone: .centralEurope, now: now, size: desk.model.size,
      look: desk.model.look, ids: IDSource(seed: 5))
    return desk
  }

  @Test("A session put off or brought forward keeps its length; its end is read against the new beginning")
  func postponed() throws {
    let plan = #"/session "S1" at="2026-11-22 19:00" until=20:30 closing=21:00"# + "\n"
    for (line, end, closing) in [
      (#"/change-session at="2026-11-29 19:00" until=20:30"#, "2026-11-29 20:30", "2026-11-29 21:00"),
      (#"/change-session at="2026-11-15 19:00" until=20:30"#, "2026-11-15 20:30", "2026-11-15 21:00"),
      (#"/change-session at="2026-11-29 18:00""#, "2026-11-29 19:30", "2026-11-29 20:00"),
      (#"/change-session at="2026-11-15 18:00""#, "2026-11-15 19:30", "2026-11-15 20:00"),
      (#"/change-session at="2026-11-15 18:00" until=20:30"#, "2026-11-15 20:30", "2026-11-15 20:30"),
      // An hour alone is of the day on which it is planned.
      (#"/change-session at=18:00"#, "2026-11-22 19:30", "2026-11-22 20:00"),
      (#"/change-session at="21 heures""#, "2026-11-22 22:30", "2026-11-22 23:00"),
      (#"/change-session at=+15"#, "2026-11-22 20:45", "2026-11-22 21:15"),
    ] {
      let session = try Self.session(try Self.run(plan + line))
      #expect(Self.time(session.plannedEnd) == end, "\(line)")
      #expect(Self.time(session.closing) == closing, "\(line)")
    }
  }

  private static let meeting = """
    /session "S1" at="2026-11-22 19:00" until=20:30 closing=20:45
    /item "Accueil" 5
    /item "Parkings" 30
    2026-11-22 19:00 /open
    /present habitants=10 bailleurs=1
    /next

    """

  @Test("What was pressed late is put right: the floor, a point, the end, by words or by name")
  func late() throws {
    let session = try Self.session(
      try Self.run(
        Self.meeting + """
          19:10 /parole Ada à 19:04
          19:12 /rendre depuis=19:11
          19:15 /suivant à 19h13
          19:40 /clore force à 19:31
          """))
    #expect(session.floor.turns.map { $0.seconds(until: .epoch) } == [420])
    #expect(session.agenda.items.map { session.actualSeconds(of: $0, until: .epoch) } == [13 * 60, 18 * 60])
    #expect(Self.time(session.closedAt) == "2026-11-22 19:31")
  }

  @Test(
    "What is counted twice in one line is refused: a college in a choice, a choice, a college of a count",
    arguments: [
      "/vote \"Q\" pour=habitants:5,habitants:5 contre=2", "/vote \"Q\" for=residents:5,habitants:5",
      "/vote \"Q\" pour=habitants:5 pour=habitants:3", "/vote \"Q\" pour=5 for=3",
      "/présents habitants=5 residents=6",
    ])
  func countedTwice(line: String) throws {
    var runner = try Self.run(Self.meeting)
    let before = runner.state
    let failure = #expect(throws: ScriptRunner.Failure.self) { try runner.run("19:10 " + line) }
    guard case .grammar(let error)? = failure, case .twice = error.problem else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(runner.state == before)
  }

  @Test("No act goes before what was done since, nor into the time to come; what stands between is told")
  func between() throws {
    var runner = try Self.run(Self.meeting + "19:06 /parole Bruno\n19:10 - note\n")
    let before = runner.state
    for line in ["/suivant à 19:04", "/clore force à=19:05"] {
      do {
        _ = try runner.run(line)
        Issue.record("\(line) was carried out")
      } catch ScriptRunner.Failure.refused(let refusal, _) {
        #expect(Words(.french).text(of: refusal, in: runner.state.facts).contains("M. Bruno"))
      } catch {
        Issue.record("\(line): \(error)")
      }
    }
    #expect(throws: (any Error).self) { try runner.run(#"/rendre à="2026-11-23 10:00""#) }
    #expect(runner.state == before)
    _ = try runner.run("/rendre à 19:08")
    #expect(try Self.session(runner).floor.turns.map { $0.seconds(until: .epoch) } == [120])
    _ = try runner.run("/annuler")
    #expect(try Self.session(runner).floor.current != nil)
  }

  @Test("A session that nobody closed counts no further than it was announced, and asks when it ended")
  func leftOpen() throws {
    let runner = try Self.run(Self.meeting + "19:05 /floor Ada\n")
    let session = try Self.session(runner)
    let facts = runner.state.facts
    let later = session.plannedStart.advanced(bySeconds: 3 * 86_400)
    #expect(!session.isLeftOpen(at: session.plannedStart.advanced(bySeconds: 6000)))
    #expect(session.isLeftOpen(at: later))
    #expect(Self.time(session.lastActAt) == "2026-11-22 19:05")
    #expect(facts.speech(of: session, until: later) == [.residents: 6000_000])
    #expect(session.actualSeconds(of: try #require(session.currentItem), until: later) == 105 * 60)
    #expect(facts.presence(in: session, until: later)[.residents]?.personSeconds == 10 * 105 * 60)
    #expect(facts.report(ReportScope(), at: later, zone: .centralEurope).seconds == 105 * 60)
    var desk = try Self.desk(runner, at: later)
    #expect(desk.screen.contains("n’a pas été close"))
    desk.press("Right", "Enter")
    #expect(Self.time(desk.session?.closedAt) == "2026-11-22 19:05")
  }

  @Test(
    "A meeting that is closed is opened again only when that is meant; the one that comes next stands first")
  func reopening() throws {
    var desk = try Self.desk(
      try Self.run(
        Self.meeting + #"20:00 /clore force"# + "\n" + #"/session "S2" at="2026-11-22 21:00""# + "\n"),
      at: Instant(seconds: 1_795_377_700))
    desk.type(#"/ouvrir "S1""#)
    desk.press("Enter")
    #expect(desk.screen.contains("est close. La rouvrir") && desk.screen.contains("Ouvrir"))
    desk.press("Enter")
    #expect(desk.model.facts.sessions.values.allSatisfy { !$0.isLive })
    desk.press("Enter", "Right", "Enter")
    #expect(desk.model.facts.sessions.values.first { $0.isLive }?.title == "S2")
  }

  @Test("What is noted days later in a session left open is none of its acts")
  func noteDaysLater() throws {
    let runner = try Self.run(Self.meeting + "19:05 /floor Ada\n2026-11-30 10:00 Bruno: bonjour\n")
    let session = try Self.session(runner)
    let later = session.plannedStart.advanced(bySeconds: 9 * 86_400)
    #expect(session.isLeftOpen(at: session.plannedStart.advanced(bySeconds: 8 * 86_400)))
    #expect(Self.time(session.lastActAt) == "2026-11-22 19:05")
    #expect(runner.state.facts.speech(of: session, until: later)[.residents] == 6000_000)
    #expect(runner.state.facts.report(ReportScope(), at: later, zone: .centralEurope).seconds == 105 * 60)
  }

  @Test(
    "What is typed or pasted while it is asked when a meeting ended is for the line",
    arguments: [true, false])
  func leftOpenTyping(pasted: Bool) throws {
    let runner = try Self.run(Self.meeting + "19:05 /floor Ada\n")
    let later = try Self.session(runner).plannedStart.advanced(bySeconds: 3 * 86_400)
    var desk = try Self.desk(runner, at: later)
    #expect(desk.screen.contains("n’a pas été close"))
    if pasted { desk.take(.paste("Encore un mot")) } else { desk.type("Encore un mot") }
    #expect(desk.model.overlay == nil && desk.model.editor.text == "Encore un mot")
  }

  @Test("Under study is no answer: counted apart until its day is over, then late")
  func overdue() throws {
    let runner = try Self.run(
      Self.meeting
        + "19:05 ? Ada: Quand ?\n/fate c1 under-study who=Ville due=2026-12-10\n19:10 /close force\n")
    let facts = runner.state.facts
    let session = try Self.session(runner)
    func count(_ day: String) -> [Int] {
      let count = facts.answers(to: session.contributions, on: Day(iso: day) ?? Day(number: 0))
      return [count.owed, count.given, count.studied]
    }
    #expect(count("2026-12-10") == [1, 0, 1] && count("2026-12-11") == [1, 0, 0])
    let before = try #require(Day(iso: "2026-12-10"))
    // Nobody is asked for what somebody studies, and it is said apart.
    #expect(facts.unanswered(in: session, on: before).isEmpty)
    #expect(
      Words(.french).sentence(of: facts.answers(to: session.contributions, on: before)).replacing(
        "\u{A0}", with: " "
      ).replacing("\u{202F}", with: " ")
        == "Réponses dues : 1, aucune donnée, à l’étude : 1.")
    #expect(facts.unanswered(in: session, on: try #require(Day(iso: "2026-12-11"))).map(\.label) == ["c1"])
  }

  @Test("Any fate says who gave it and until when")
  func fates() throws {
    let runner = try Self.run(
      Self.meeting + """
        19:05 + Ada: Un banc
        + Bruno: Une clôture
        /fate c1 accepted who=Ville due=2027-06-01
        /fate c2 declined who=Oliviers because="trop cher"
        """)
    let said = try Self.session(runner).contributions
    let givers = said.map { $0.fate?.fate.by.flatMap { runner.state.facts.name(of: $0) } }
    #expect(givers == ["Ville", "Oliviers Habitat"])
    #expect(said[0].fate?.fate.until?.iso == "2027-06-01")
  }

  @Test("A commitment answers in one step what it is said to answer")
  func commitmentAnswers() throws {
    let runner = try Self.run(
      Self.meeting + "19:05 ? Ada: Quand ?\n/engagement Dino \"réparer\" échéance=2026-12-15 répond=c1\n")
    let session = try Self.session(runner)
    #expect(session.contributions[0].fate?.fate == .answered(by: nil))
    #expect(runner.state.facts.commitments.values.first?.answers == [session.contributions[0].reference])
  }

  @Test("What a commitment is said to answer stands in place of what it is taken for")
  func commitmentAnswersThat() throws {
    let runner = try Self.run(
      Self.meeting
        + "19:05 ? Ada: Quand ?\n? Ada: Et le square ?\nDino: Bientôt.\n/réponse c1\n/engagement Dino \"des bancs\" répond=c2\n"
    )
    let session = try Self.session(runner)
    #expect(
      runner.state.facts.commitments.values.first?.answers == [session.contributions[1].reference])
  }

  @Test("Milestones pass: past, to be confirmed until somebody says that it was held")
  func milestones() {
    let milestone = Milestone(id: ID(rawValue: 1), title: "Comité", day: Day(number: 100))
    #expect(Words(.french).label(milestone, on: Day(number: 100)) == "à venir")
    #expect(Words(.french).label(milestone, on: Day(number: 101)) == "passé, à confirmer")
  }

  @Test("Twelve meetings carried over one into the next grow by nothing; a copy leaves what was for once")
  func snowball() throws {
    var text = "/point-récurrent \"Accueil\" 5 genre=information\n"
    for month in 1...12 {
      let day = "2027-\(month < 10 ? "0" : "")\(month)-05"
      text += """
        \(day) 09:00 /séance "S\(month)" le="\(day) 19:00" fin=20:30
        /point "Débat \(month)" 30
        \(month == 1 ? "" : "/reprise tout minutes=15")
        \(day) 19:00 /ouvrir
        ? Ada: Question \(month) ?
        > Dino: travaux \(month), \(day)
        20:00 /clore force

        """
    }
    let runner = try Self.run(text)
    let agendas = runner.state.facts.sessions.values.map { $0.agenda }
    for agenda in agendas { #expect(Set(agenda.items.map(\.title)).count == agenda.items.count) }
    #expect(agendas.last?.items.count { $0.kind == .followUp } == 2)
    let questions = agendas.last?.items.first { $0.title == "Questions restées sans réponse" }
    #expect(questions?.plannedMinutes == 15)
    var copy = runner
    _ = try copy.run(#"2028-01-01 09:00 /dupliquer S12 "S13" le="2028-01-05 19:00""#)
    let thirteenth = try #require(copy.state.facts.sessions.values.first { $0.title == "S13" })
    #expect(!thirteenth.agenda.items.contains { $0.title.hasPrefix("Débat") && $0.title != "Débat 12" })
  }

  @Test("What is due stands on the screen during its point, is reported on there, and is read back")
  func followingUp() throws {
    let runner = try Self.run(
      Self.meeting + """
        19:05 > Dino: réparer les mâts, 2026-12-15
        ? Ada: Quand ?
        19:30 /close force
        2026-12-20 09:00 /session "S2" at="2026-12-20 19:00" until=20:30
        /item "Suites" 10 kind=follow-up
        /item "Débat" 20
        19:00 /open
        /next
        """)
    var desk = try Self.desk(runner, at: runner.now)
    #expect(desk.screen.contains("réparer les mâts") && desk.screen.contains("À suivre"))
    #expect(desk.model.livePanes[3].rows.count == 2)
    let session = try #require(desk.session)
    let read = desk.model.facts.toReadBack(in: session, on: desk.model.context.today)
    #expect(read.map(\.what) == ["réparer les mâts"])
    desk.enter("/avancement S1/e1 tenu \"posés lundi\"")
    let reports = desk.model.facts.reports(in: try #require(desk.session), until: desk.model.now)
    #expect(reports.map(\.report.text) == ["posés lundi"])
    #expect(desk.model.livePanes[3].rows.count == 2)
  }

  @Test("An arrival takes its time in both languages")
  func arrivalTime() throws {
    for line in [
      "/arrive Ada at=19:42", "/arrive Ada at 19:42", "/arrivée Ada à=19:42", "/arrivée Ada à 19:42",
    ] {
      let runner = try Self.run(
        #"/session "S1" at="2026-11-22 19:00""# + "\n2026-11-22 19:00 /open\n/present residents=10\n19:50 "
          + line)
      let session = try Self.session(runner)
      #expect(Self.time(session.attendance.stays.values.last?.first?.start) == "2026-11-22 19:42", "\(line)")
    }
  }

  @Test("A time that has not come yet is refused with the reason; past midnight it is of the evening")
  func timeAhead() throws {
    var runner = try Self.run(
      #"/session "S1" at="2026-11-22 19:00""#
        + "\n/item A 10\n/item B 10\n2026-11-22 19:00 /open\n19:01 /next\n")
    #expect(throws: (any Error).self) { try runner.run("2026-11-22 19:10 /next à=19:30") }
    do { _ = try runner.run("2026-11-22 19:10 /next à=19:30") } catch {
      #expect(error.text(in: Words(.french), facts: runner.state.facts).contains("19:10"), "\(error)")
    }
    #expect(throws: (any Error).self) { try runner.run("2026-11-22 19:10 /next à=\"2026-11-22 19:30\"") }
    _ = try runner.run("2026-11-23 00:10 /next à=23:50")
    let start = try Self.session(runner).currentItem?.spans.last?.start
    let wall = try #require(start.map { Zone.centralEurope.wallTime(at: $0) })
    #expect(wall.day.iso == "2026-11-22" && wall.secondOfDay == (23 * 60 + 50) * 60)
  }

  @Test("Names are no room: where nobody counted, hands have no bound; members are all known")
  func namesAlone() throws {
    let meeting =
      #"/session "S1" at="2026-11-22 19:00""# + "\n2026-11-22 19:00 /open\n19:05 Ada: Il fait noir.\n"
    func couldVote(_ lines: String) throws -> Int? {
      let runner = try Self.run(meeting + lines + "/vote \"On y va ?\" pour=12 contre=3")
      let session = try Self.session(runner)
      return runner.state.facts.couldVote(try #require(session.votes.last), in: session)
    }
    #expect(try couldVote("") == nil)
    #expect(try couldVote("/present residents=20\n") == 20)
    let shared = try Self.run(meeting + "/moi-aussi c1 9")
    let session = try Self.session(shared)
    #expect(!shared.state.facts.isCounted(session))
    #expect(shared.state.facts.roomExceeded(by: try #require(session.contributions.first)) == nil)
    let members = try Self.run("/membre Ada\n" + meeting)
    #expect(members.state.facts.isCounted(try Self.session(members)))
  }
}
