import TestSupport
import Testing

@testable import Dialogue
@testable import Facilitation

@Suite("An act costs the same however many there were before")
struct CostTests {
  @Test(
    "What is copied of the state for an act, behind a hundred others and behind more than twice as many",
    arguments: ActScript.all)
  func copies(script: ActScript) throws {
    var runner = ScriptRunner(
      state: Concertation(), now: Instant(seconds: 1_795_000_000), zone: .centralEurope,
      ids: IDSource(seed: 1))
    for line in ActScript.beginning.split(separator: "\n") { _ = try runner.run(String(line)) }
    var costs: [Int] = []
    for (place, line) in script.lines(260).enumerated() {
      let before = runner.state.facts
      _ = try runner.run(line)
      if place % 130 >= 100 { costs.append(runner.state.facts.elements(apartFrom: before)) }
    }
    func mean(_ costs: some Collection<Int>) -> Double { Double(costs.reduce(0, +)) / Double(costs.count) }
    let (early, late) = (mean(costs.prefix(30)), mean(costs.suffix(30)))
    #expect(late <= early * 1.25 + 8, "\(script.name): \(early), then \(late)")
    #expect(early > 0, "\(script.name): an act changes something")
  }
}

extension Facts {
  /// How many elements of lists and tables are not shared with an earlier state: what an act has copied, or added.
  fileprivate func elements(apartFrom other: Facts) -> Int {
    var sum = 0
    func count<Value>(_ a: PersistentList<Value>, _ b: PersistentList<Value>) {
      sum += a.stretches(apartFrom: b).reduce(0) { $0 + $1.clamped(to: 0..<a.count).count }
    }
    count(spaces.values, other.spaces.values)
    count(organisations.values, other.organisations.values)
    count(people.values, other.people.values)
    count(themes.values, other.themes.values)
    count(subjects.values, other.subjects.values)
    count(milestones.values, other.milestones.values)
    count(commitments.values, other.commitments.values)
    count(initiatives.values, other.initiatives.values)
    count(trainings.values, other.trainings.values)
    count(sessions.values, other.sessions.values)
    sum += identities.count { other.identities[$0] != $1 } + mandates.count { other.mandates[$0] != $1 }
    for promise in commitments.values {
      count(promise.progress, other.commitments[promise.id]?.progress ?? [])
    }
    for session in sessions.values where session.openedAt != nil {
      let old = other.session(session.id) ?? session
      for said in session.contributions.prefix(1) {
        count(said.earlierTexts, old.contributions[said.id]?.earlierTexts ?? [])
      }
      sum += session.contributions.stretches(apartFrom: old.contributions).reduce(0) { $0 + $1.count }
      sum += session.votes.stretches(apartFrom: old.votes).reduce(0) { $0 + $1.count }
      sum += session.decisions.stretches(apartFrom: old.decisions).reduce(0) { $0 + $1.count }
      count(session.commitments, old.commitments)
      count(session.floor.turns, old.floor.turns)
      count(session.agenda.items, old.agenda.items)
      for item in session.agenda.items { count(item.spans, old.agenda[item.id]?.spans ?? []) }
      count(session.attendance.stays.values, old.attendance.stays.values)
      for (person, stays) in session.attendance.stays { count(stays, old.attendance.stays[person] ?? []) }
      for (college, levels) in session.attendance.levels {
        count(levels, old.attendance.levels[college] ?? [])
      }
      count(session.readBacks, old.readBacks)
      count(session.suspensions, old.suspensions)
      count(session.announcedEnds, old.announcedEnds)
      count(session.minutesNotes, old.minutesNotes)
      count(session.rounds, old.rounds)
      count(session.stops.values, old.stops.values)
      count(session.absences.values, old.absences.values)
      sum += session.tables.count
    }
    return sum
  }
}
