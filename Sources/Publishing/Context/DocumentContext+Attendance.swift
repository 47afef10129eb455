import Dialogue
import Wording

extension DocumentContext {
  /// People who came by college, with those who were named, departures noted, and how many were there at the close when
  /// that is not the same. Facilitators stand last.
  var attendance: TemplateValue {
    guard !hidesSome else { return .nothing }
    let presence = facts.presence(in: session, until: end)
    var named: [CollegeID?: [String]] = [:]
    for person in session.attendance.everNamed {
      named[facts.college(of: .person(person)), default: []].append(stay(of: person))
    }
    let varies =
      session.closedAt != nil && !isPublic && facts.came(to: session) != facts.present(in: session)
    var rows: [TemplateValue] = presence.map { college, there in
      row(
        words.label(college).oneLine.capitalizedFirst, session.isLive ? there.atClose : there.came,
        atClose: varies ? there.atClose : nil, names: named[college])
    }
    if let others = named[nil] {
      let (came, still) = facts.unplaced(in: session)
      rows.append(
        row(
          words(came > 0 ? .withoutCollege : .amongCounted).capitalizedFirst, session.isLive ? still : came,
          atClose: varies ? still : nil, names: others))
    }
    let facilitators = facts.facilitators(in: session)
    if facilitators > 0 {
      let there = facts.presentByColleges(in: session).reduce(0) { sum, entry in
        facts.side(of: entry.key, in: session.space) == .facilitation ? sum + entry.value : sum
      }
      let names = named.filter { college, _ in
        college.map { facts.side(of: $0, in: session.space) } == .facilitation
      }.values.flatMap(\.self)
      rows.append(
        row(
          words.label(CollegeID.facilitation).capitalizedFirst, facilitators, atClose: varies ? there : nil,
          names: names.isEmpty ? nil : names))
    }
    guard !rows.isEmpty else { return .nothing }
    return .record([.rows: .list(rows), .varies: varies ? .text("·") : .nothing])
  }

  private func row(_ college: String, _ count: Int, atClose: Int?, names: [String]?) -> TemplateValue {
    .record([
      .college: .text(college), .count: count > 0 ? .number(count) : .text("–"),
      .atClose: atClose.map { $0 < 0 || count == 0 ? .text("–") : .number($0) } ?? .nothing,
      .names: .optional(names?.joined(separator: ", ")),
    ])
  }

  private func stay(of person: ID<Person>) -> String {
    let name = titled(.person(person))
    let gone = departures(of: person)
    return gone.isEmpty ? name : "\(name) (\(gone.joined(separator: ", ")))"
  }

  /// From when until when somebody who came was away, and when they left for good.
  func departures(of person: ID<Person>) -> [String] {
    let left = session.attendance.stays[person]?.last?.end
    return session.attendance.absences(of: person).compactMap { absence in
      guard let back = absence.end, time(absence.start) != time(back) else { return nil }
      return words(PublishingPhrase.awayBetween, time(absence.start), time(back))
    } + (left.map { ["\(words(.until)) \(time($0))"] } ?? [])
  }
}
