import Dialogue

extension Model {
  /// A label as rows show it: `c3`, or `13/c3` for session 13 when another is in focus; the grammar reads both.
  func shortReference(_ label: String, in session: ID<Session>) -> String {
    guard session != focus.session, let there = facts.session(session) else { return label }
    // A number tells a meeting from the others of its body; where its title ends in none, its day does.
    let last = there.title.split(separator: " ").last ?? ""
    if last.contains(where: \.isNumber) { return "\(last.prefix(10))/\(label)" }
    let day = zone.wallTime(at: there.heldAt).day
    return "\(words.shortDate(day, reference: context.today))/\(label)"
  }

  /// The name of the body in which something was promised, with what parts it from the words behind it.
  func origin(of promise: Commitment) -> String {
    guard let space = facts.session(promise.session)?.space, let name = facts.spaces[space]?.name else {
      return ""
    }
    return name + " · "
  }
}
