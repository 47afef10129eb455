import Dialogue
import Foundation
import Testing

@testable import Facilitation

/// Figures worked out by hand from the scripts of the meetings.
@Suite("The figures of a concertation")
struct ReportTests {
  private static func facts(_ names: String...) throws -> (facts: Facts, now: Instant) {
    let folder = AcceptanceTests.script.deletingLastPathComponent()
    var text = ""
    for name in names { text += try String(contentsOf: folder.appending(path: name), encoding: .utf8) + "\n" }
    let runner = try AcceptanceTests.run(text)
    return (runner.state.facts, runner.now)
  }

  @Test("Of the steering committee")
  func committee() throws {
    let (facts, now) = try Self.facts("steering-committee.palabre")
    let report = facts.report(ReportScope(space: facts.spaces.keys.first), at: now, zone: .centralEurope)
    #expect(report.sessions == 1)
    // 14:05–15:40; 10 + 60 + 10 minutes planned.
    #expect(report.seconds == 95 * 60 && report.plannedSeconds == 80 * 60)
    #expect(report.present.values.reduce(0, +) == 12 && report.peopleMet == 5)
    #expect(report.kinds == [.proposal: 1, .contribution: 1, .question: 1, .answer: 1])
    #expect(
      report.colleges[.residents] == 2 && report.colleges[.state] == 1 && report.colleges[.commune] == 1)
    #expect(report.answers.owed == 2 && report.answers.given == 2 && report.medianDays == 0)
    #expect(report.fates == [.answered: 1, .accepted: 1])
    // The question was answered by M. Blin of the town; the proposal was accepted by nobody in particular.
    let town = try #require(facts.organisations.values.first { $0.name == "Ville" }?.id)
    #expect(report.institutions[.organisation(town)]?.given == 1)
    #expect(report.institutions[nil]?.owed == 1)
    let prefecture = try #require(facts.organisations.values.first { $0.name == "Préfecture" }?.id)
    #expect(report.promises[.organisation(prefecture)]?.made == 1)
    #expect(report.votes == 1 && report.decisions == 1 && report.commitments.late == 0)
    #expect(abs((report.balance[.state]?.ratio ?? 0) - 2.25) < 1e-9)
  }

  @Test("A commitment whose day is over counts as late; a scope leaves out what is not in it")
  func scopes() throws {
    let (facts, now) = try Self.facts("steering-committee.palabre", "world-cafe.palabre")
    let later = now.advanced(bySeconds: 400 * 86_400)
    let all = facts.report(ReportScope(), at: later, zone: .centralEurope)
    #expect(all.sessions == 2 && all.commitments.made == 1 && all.commitments.late == 1)
    #expect(all.answers.owed == 2 + 11 && all.initiatives == [.group: 1])
    // 210 + 300 s of residents, 180 and 90 of the others, against person-minutes: each meeting weighs by its length.
    let minutes = all.balance.mapValues { Double($0.personSeconds) / 60 }
    let share = (minutes[.residents] ?? 0) / minutes.values.reduce(0, +)
    #expect(abs((all.balance[.residents]?.ratio ?? 0) - (510.0 / 780) / share) < 1e-6)
    #expect(
      minutes == [.residents: 2200 + 570, .associations: 200, .commune: 285, .state: 190, .landlords: 95])
    let june = facts.report(
      ReportScope(from: Day(iso: "2026-06-01"), to: Day(iso: "2026-06-30")), at: later, zone: .centralEurope)
    #expect(june.sessions == 1 && june.answers.owed == 11 && june.commitments.made == 0)
    let market = try #require(facts.subjects.values.first { $0.title == "Place du marché" }?.id)
    let subject = facts.report(ReportScope(subject: market), at: later, zone: .centralEurope)
    #expect(subject.answers.owed == 11 && subject.decisions == 1)
    let state = facts.report(ReportScope(college: .state), at: later, zone: .centralEurope)
    #expect(state.kinds == [.contribution: 1] && state.commitments.made == 1)
  }

  @Test("Presence and speech by point")
  func points() throws {
    let (facts, now) = try Self.facts("world-cafe.palabre")
    let session = try #require(facts.sessions.values.first)
    let points = facts.presenceByPoint(of: session, until: now)
    #expect(points.count == 3)
    #expect(points.allSatisfy { $0.named == [.associations: 1, .residents: 4] })
    #expect(points.map(\.airtime) == [[:], [:], [.residents: 300]])
    // Mme Haddad and M. Nunes came and were not heard by name.
    let silent = facts.neverHeard(in: session.space).compactMap { facts.people[$0]?.name }
    #expect(silent == ["Mme Haddad", "M. Nunes"])
  }

  @Test("The time line fits its width, whatever it is", arguments: [20, 40, 76, 116, 196])
  func timeLine(width: Int) throws {
    let desk = try Desk()
    let rows = TimeLine(model: desk.model, width: width).rows
    #expect(rows.allSatisfy { desk.model.safe($0.runs.map(\.text).joined()).width <= width })
    #expect(rows.count == 3 + desk.model.facts.subjects.count)
  }

  @Test("On the screen, the report of a subject is asked for in one line; every figure can be reached")
  func screen() throws {
    var desk = try Desk()
    desk.enter("/bilan objet=Jardin")
    #expect(desk.model.screen == .report && desk.screen.contains("Jardin partagé"))
    let pane = try #require(desk.model.panes.first)
    desk.press("End")
    #expect(desk.model.cursor.selection(in: pane, number: 0) == pane.rows.count - 1)
  }
}
