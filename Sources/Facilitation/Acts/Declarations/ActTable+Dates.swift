import Dialogue
import Wording

extension ActTable {
  /// When a body meets: its fixed day, the next meeting whole, a year of them.
  static let dateActs: [DeclaredAct] = [
    DeclaredAct(
      .series, .meeting, need: .space,
      required(.rank, .monthRank).current { rule($0).map { [MonthRank(number: $0.rank)] } ?? [] },
      required(.weekday, .weekday).current { rule($0).map { [Weekday(number: $0.weekday)] } ?? [] },
      required(.time, .timeOfDay).current { rule($0).map { [TimeOfDay(second: $0.secondOfDay)] } ?? [] },
      optional(.minutes, .minutes()).current { rule($0)?.minutes.map { [$0] } ?? [] },
      optional(.place, .text(.place)).current { rule($0)?.place.map { [$0] } ?? [] },
      optional(.every, .number(1...24)).current { rule($0).map { $0.months > 1 ? [$0.months] : [] } ?? [] }
    ) { desk, rank, weekday, time, minutes, place, every throws(ActError) in
      let space = try desk.space()
      // What a form does not touch stays.
      let old = desk.context.facts.series[space]?.rule
      let rule = SeriesRule(
        rank: rank.number, weekday: weekday.number, secondOfDay: time.second,
        minutes: minutes ?? old?.minutes,
        place: place ?? old?.place, months: every ?? old?.months ?? 1)
      return .commands([.series(space, .rule(rule))])
    },
    DeclaredAct(
      .nextSession, .meeting, need: .series,
      optional(.at, .moment()).suggested { $0.context.proposed.first?.start },
      optional(.title, .text(.title)).suggested { $0.context.proposed.first?.title },
      optional(.until, .moment(.time) { $0.values.first(.at) }).suggested { reading in
        reading.context.proposedEnd(of: reading.values.first(.at))
      },
      optional(.place, .text(.place)).suggested { $0.context.proposed.first?.place },
      flag(.withoutLeftOver)
    ) { desk, start, title, end, place, isAlone throws(ActError) in
      // Without a fixed day it is the next one when its day is said.
      let proposed = desk.context.proposed.first
      guard let start = start ?? proposed?.start else { throw .missing(.at) }
      guard let title = title ?? proposed?.title ?? desk.context.nextTitle else { throw .missing(.title) }
      let plan = Session.Plan(
        id: desk.id(), space: try desk.space(), title: title, start: start,
        end: end ?? desk.context.proposedEnd(of: start), place: place ?? proposed?.place, slot: proposed?.slot
      )
      return .commands([.plan(plan)] + (isAlone ? [] : Carrying.everything(into: plan, desk)))
    },
    DeclaredAct(.year, .meeting, need: .series, placed(.count, .number(1...60)).suggested { _ in 12 }) {
      desk, count throws(ActError) in
      let space = try desk.space()
      return .commands(
        desk.context.proposed(count ?? 12).map { proposed in
          .plan(
            Session.Plan(
              id: desk.id(), space: space, title: proposed.title, start: proposed.start,
              end: desk.context.proposedEnd(of: proposed.start), place: proposed.place, slot: proposed.slot))
        })
    },
    DeclaredAct(
      .closed, .meeting, need: .space, optional(.name, .text(.name)), required(.from, .day, named: true),
      optional(.through, .day), flag(.only)
    ) { desk, name, first, last, isRemoved throws(ActError) in
      let space = try desk.space()
      var periods = desk.context.facts.series[space]?.closed ?? []
      let period = ClosedPeriod(name: name, first: first, last: last ?? first)
      periods.removeAll { $0.first == period.first && (isRemoved || $0.last == period.last) }
      return .commands([.series(space, .close(isRemoved ? periods : periods + [period]))])
    },
  ]

  /// When the body in focus meets.
  @Sendable private static func rule(_ reading: Reading) -> SeriesRule? {
    reading.context.focus.space.flatMap { reading.context.facts.series[$0]?.rule }
  }
}

/// A meeting as the rule of its body proposes it.
struct ProposedSession: Sendable {
  var slot: Day
  var start: Instant
  var title: String
  var place: String?
}

extension LineContext {
  /// The next meeting that the rule of the body proposes; none without a rule.
  var proposed: [ProposedSession] { proposed(1) }

  /// The next meetings that the rule of the body proposes.
  func proposed(_ count: Int) -> [ProposedSession] {
    guard let space = focus.space, let rule = facts.series[space]?.rule else { return [] }
    let titles = Set(facts.sessions(of: space).map(\.title.folded))
    var number = nextNumber
    return facts.nextDates(of: space, count: count, today: today, zone: zone).map { date in
      while titles.contains(title(number).folded) { number += 1 }
      defer { number += 1 }
      let wall = WallTime(day: date.day, secondOfDay: rule.secondOfDay)
      return ProposedSession(
        slot: date.slot, start: zone.instant(of: wall), title: title(number), place: rule.place)
    }
  }

  /// The end of a meeting that lasts as long as the rule says.
  func proposedEnd(of start: Instant?) -> Instant? {
    guard let minutes = focus.space.flatMap({ facts.series[$0]?.rule?.minutes }) else { return nil }
    return start?.advanced(bySeconds: minutes * 60)
  }

  private var nextNumber: Int {
    nextTitle.flatMap { Int(String($0.reversed().prefix { $0.isNumber }.reversed())) }
      ?? (focus.space.map { facts.sessionOrder(of: $0).count } ?? 0) + 1
  }

  private func title(_ number: Int) -> String {
    guard let last = nextTitle else { return words(SeriesPhrase.firstTitle, number) }
    let digits = last.reversed().prefix { $0.isNumber }.count
    return last.dropLast(digits) + String(number)
  }
}
