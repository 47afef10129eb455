import Dialogue

extension Model {
  /// A label as rows show it: `c3`, or `13/c3` for session 13 when another is in focus; the grammar reads both.
  func shortReference(_ label: String, in session: ID<Session>) -> String {
    guard session != focus.session, let title = facts.session(session)?.title else { return label }
    let last = title.split(separator: " ").last ?? ""
    return last.isEmpty ? label : "\(last.prefix(10))/\(label)"
  }
}
