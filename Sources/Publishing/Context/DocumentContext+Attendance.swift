import Dialogue
import Wording

extension DocumentContext {
  /// People present by college, with those who were named, departures noted.
  var attendance: TemplateValue {
    let present = facts.presentByColleges(in: session)
    var named: [CollegeID?: [String]] = [:]
    for person in session.attendance.everNamed {
      named[facts.college(of: .person(person)), default: []].append(stay(of: person))
    }
    var colleges = Array(present.keys)
    colleges += named.keys.compactMap { $0 }.filter { present[$0] == nil }.sorted()
    var rows: [TemplateValue] = colleges.map { college in
      .record([
        .college: .text(words.label(college).oneLine.capitalizedFirst),
        .count: .number(present[college] ?? 0),
        .names: .optional(named[college]?.joined(separator: ", ")),
      ])
    }
    if let others = named[nil] {
      let still = session.attendance.named.filter { facts.college(of: .person($0)) == nil }.count
      rows.append(
        .record([
          .college: .text(words(.withoutCollege).capitalizedFirst), .count: .number(still),
          .names: .text(others.joined(separator: ", ")),
        ]))
    }
    return rows.isEmpty ? .nothing : .record([.rows: .list(rows)])
  }

  private func stay(of person: ID<Person>) -> String {
    let name = fullName(of: .person(person))
    guard let left = session.attendance.stays[person]?.last?.end else { return name }
    return "\(name) (\(words(.until)) \(time(left)))"
  }
}
