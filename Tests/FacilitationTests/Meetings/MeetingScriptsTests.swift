import Dialogue
import Foundation
import Testing

@testable import Facilitation

/// Meetings as they really go, each with the figures that were worked out by hand from its script.
@Suite("Three more meetings")
struct MeetingScriptsTests {
  private static func run(_ name: String) throws -> (runner: ScriptRunner, facts: Facts, session: Session) {
    let script = AcceptanceTests.script.deletingLastPathComponent().appending(path: name + ".palabre")
    let runner = try AcceptanceTests.run(try String(contentsOf: script, encoding: .utf8))
    let facts = runner.state.facts
    return (runner, facts, try #require(facts.sessions.values.first))
  }

  private static func seconds(_ session: Session, _ now: Instant) -> [Int] {
    session.agenda.items.map { session.actualSeconds(of: $0, until: now) }
  }

  @Test("A steering committee: colleges alternate, a vote by gradients, a milestone that is passed")
  func committee() throws {
    let (runner, facts, session) = try Self.run("steering-committee")
    #expect(session.state == .closed && session.readBacks.count == 1)
    // 14:05–14:15, 14:15–15:30, 15:30–15:40.
    #expect(Self.seconds(session, runner.now) == [600, 4500, 600])

    // Diop asked first; then the State, which had not spoken, before the second resident.
    let speakers = session.floor.turns.map { facts.name(of: $0.party) ?? "" }
    #expect(speakers == ["M. Diop", "Mme Arnaud", "Mme Evrard", "M. Blin"])
    #expect(session.floor.turns.allSatisfy { !$0.isOutOfOrder })
    // 120 + 90 s, 180 s, 90 s.
    #expect(
      facts.speech(of: session, until: runner.now) == [
        .residents: 210_000, .commune: 90_000, .state: 180_000,
      ])
    let balance = facts.balance(of: session, until: runner.now)
    // (210 ÷ 480) ÷ (6 ÷ 12), (180 ÷ 480) ÷ (2 ÷ 12), (90 ÷ 480) ÷ (3 ÷ 12).
    #expect(abs((balance[.residents]?.ratio ?? 0) - 0.875) < 1e-9)
    #expect(abs((balance[.state]?.ratio ?? 0) - 2.25) < 1e-9)
    #expect(abs((balance[.commune]?.ratio ?? 0) - 0.75) < 1e-9)
    #expect(balance[.landlords]?.ratio == 0)

    let vote = try #require(session.votes.first)
    #expect(vote.method == .gradients && vote.hands == 12)
    #expect(["1", "2", "3", "4", "5", "6"].map { vote.total(for: $0) } == [5, 2, 2, 2, 0, 1])
    // (5·1 + 2·2 + 2·3 + 2·4 + 1·6) ÷ 12.
    #expect(abs((vote.mean ?? 0) - 29.0 / 12) < 1e-9)
    #expect(session.decisions.first?.vote == vote.id)

    // Co-decision: the two residents are owed an answer, and have one.
    #expect(
      facts.answers(to: session.contributions, on: Day(number: 20_000)).owed == 2
        && facts.answers(to: session.contributions, on: Day(number: 20_000)).given == 2)
    let promise = try #require(facts.commitments.values.first)
    #expect(promise.due?.iso == "2026-11-15" && facts.name(of: promise.who) == "Mme Arnaud")

    // The milestone was passed: the point of the next session comes too late.
    let next = try #require(facts.sessions.values.last)
    #expect(facts.milestones.values.first?.state == .passed)
    #expect(
      next.agenda.items.filter { item in
        guard let subject = item.subject, let day = Day(iso: "2026-12-10") else { return false }
        if case .closed = facts.influence(on: subject, at: day) { return true } else { return false }
      }.map(\.title) == ["Programmation, suite"])
  }

  @Test("A vote with more hands than a college has people is kept and marked")
  func refusedVote() throws {
    var (runner, _, session) = try Self.run("steering-committee")
    _ = try runner.run(#"2026-12-10 14:00 /travailler "Comité 4""#)
    _ = try runner.run("/ouvrir")
    _ = try runner.run("/présents habitants=6 commune=3")
    _ = try runner.run(#"/vote "Encore ?" méthode=gradients 1=habitants:7"#)
    session = try #require(runner.state.facts.sessions.values.last)
    let vote = try #require(session.votes.last)
    #expect(runner.state.facts.roomExceeded(by: vote, in: session) == 6)
  }

  @Test("A walking diagnosis: three stops, photographs, who is in charge")
  func walk() throws {
    let (runner, facts, session) = try Self.run("walking-diagnosis")
    #expect(session.state == .closed)
    #expect(Self.seconds(session, runner.now) == [3600, 1500])
    let walk = facts.walk(of: session)
    #expect(walk.map(\.stop.place) == ["Parking de l'école", "Passage Pasteur", "Arrêt de bus"])
    #expect(walk.map { $0.stop.span.seconds(until: runner.now) } == [900, 900, 1200])
    // The private note is not among the observations.
    #expect(walk.map { $0.observations.map(\.label) } == [["c1", "c2"], ["c3", "c4"], ["c5", "c6"]])
    let photos = session.contributions.filter { $0.photo != nil }
    #expect(photos.map { "\($0.label) \($0.photo ?? "")" } == ["c1 1", "c2 2", "c3 3", "c5 4"])
    let responsible = session.contributions.filter { $0.responsible != nil }
      .map { "\($0.label) \($0.responsible.flatMap { facts.name(of: $0) } ?? "")" }
    #expect(responsible == ["c1 M. Petit", "c2 Ville", "c3 Mail Habitat", "c5 Ville"])

    // Concertation: all but Mme Ferrand's own words are owed an answer; one is answered, one under study.
    let answers = facts.answers(to: session.contributions, on: Day(number: 20_000))
    #expect(answers.owed == 5 && answers.given == 1 && answers.studied == 1)
    #expect(facts.unanswered(in: session, on: Day(number: 20_000)).map(\.label) == ["c2", "c3", "c4"])
    #expect(facts.speech(of: session, until: runner.now).isEmpty)
    #expect(facts.present(in: session) == 12)
  }

  @Test("A world café: four tables, three rounds, one sheet a table")
  func worldCafe() throws {
    let (runner, facts, session) = try Self.run("world-cafe")
    #expect(session.state == .closed)
    #expect(session.tables.map(\.label) == ["T1", "T2", "T3", "T4"])
    #expect(
      session.tables.map { $0.host.flatMap { facts.name(of: $0) } } == [
        "M. Keita", "Mme Ly", "M. Nunes", "Mme Ortiz",
      ])
    // 18:10–18:30, 18:30–18:52, 18:52–19:05.
    #expect(session.rounds.map { $0.span.seconds(until: runner.now) } == [1200, 1320, 780])
    let sheets = session.tables.map { table in
      facts.sheet(of: table.id, in: session).map { part in
        "\(part.round?.number ?? 0): " + part.contributions.map(\.label).joined(separator: " ")
      }
    }
    // The slide was noted at table 3 and belongs to table 1.
    #expect(
      sheets == [
        ["1: c1", "2: c5 c8"], ["1: c2", "2: c6", "3: c10"], ["1: c3", "2: c7"], ["1: c4", "3: c9"],
      ])
    // The tables were over when Keita spoke to all.
    #expect(session.contributions.numbered(11)?.table == nil)

    // 180 + 120 s, all by residents: (300 ÷ 300) ÷ (22 ÷ 24).
    #expect(facts.speech(of: session, until: runner.now) == [.residents: 300_000])
    let ratio = facts.balance(of: session, until: runner.now)[.residents]?.ratio ?? 0
    #expect(abs(ratio - 24.0 / 22) < 1e-9)
    let vote = try #require(session.votes.first)
    #expect(vote.result == .consent && vote.hands == 24)
    #expect(vote.total(for: "consent", in: .residents) == 20)
    // Co-construction: an answer is owed to all eleven, and none was given.
    #expect(
      facts.answers(to: session.contributions, on: Day(number: 20_000)).owed == 11
        && facts.answers(to: session.contributions, on: Day(number: 20_000)).given == 0)
    #expect(facts.initiatives.values.first?.needs == ["peinture", "pochoirs"])
  }
}
