import Dialogue
import Wording

extension DocumentContext {
  /// Members present, represented and absent, and whether there was a quorum, as it stands at the end; nothing where the body
  /// has no members, and nothing in public, where nobody is named.
  var members: TemplateValue {
    let members = isPublic ? [:] : facts.members(of: session, in: setting.zone)
    guard !members.isEmpty else { return .nothing }
    func name(_ mandate: Mandate, _ stay: [String] = []) -> String {
      let details = (mandate.role.map { [$0.oneLine] } ?? []) + stay
      return fullName(of: .person(mandate.person))
        + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
    }
    let represented = session.proxies
    let came = members.values.filter { session.attendance.stays[$0.person] != nil }
    let away = members.values.filter { session.attendance.stays[$0.person] == nil }
    func line(_ mandate: Mandate) -> String {
      let name = name(mandate, departures(of: mandate.person))
      guard !session.attendance.isPresent(mandate.person), let holder = represented[mandate.person],
        session.attendance.isPresent(holder)
      else {
        return name
      }
      return words(MandatePhrase.representedBy, name, fullName(of: .person(holder)))
    }
    let lines = away.map(line)
    // Who was away or gave their vote away; with commas in it, a list needs others.
    let here = came.map(line)
    let told = here == came.map { name($0) } ? here.joined(separator: ", ") : words.joined(here)
    let vote = session.votes.last.map { ($0.at, $0.label, $0.quorum) }
    let decision = session.decisions.last.map { ($0.at, $0.label, $0.quorum) }
    let last = [vote, decision].compactMap { $0 }.max { $0.0 < $1.0 }
    let quorum = last?.2 ?? facts.quorum(of: session)
    let moment = last.map { words(MandatePhrase.at, $0.1, time($0.0)) }
    return .record([
      .quorum: quorum.map {
        .text([moment, words.sentence(of: $0)].compactMap { $0 }.joined(separator: " "))
      } ?? .nothing,
      .membersHere: .optional(
        came.isEmpty
          ? nil : "\(words(MandatePhrase.membersLabel)) \(told)"),
      .membersAway: .optional(
        lines.isEmpty
          ? nil
          : "\(words(MandatePhrase.absent)) \(words.joined(lines))"),
    ])
  }
}
