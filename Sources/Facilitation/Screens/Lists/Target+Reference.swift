import Dialogue

extension LineContext {
  /// What something with a number is called from here: that of another session with what tells it from the others of the body.
  func shortReference(_ label: String, in session: ID<Session>) -> String {
    guard session != focus.session, let there = facts.session(session) else { return label }
    return "\(shortName(of: there))/\(label)"
  }

  /// The number in which the title of a meeting ends; where it ends in none its day, with the hour where the body met twice on it.
  func shortName(of there: Session) -> String {
    func number(_ session: Session) -> Substring? {
      session.title.split(separator: " ").last.flatMap {
        $0.contains(where: \.isNumber) ? $0.prefix(10) : nil
      }
    }
    if let number = number(there) { return String(number) }
    let held = zone.wallTime(at: there.heldAt)
    let others = facts.sessions.values.lazy.filter { other in
      other.id != there.id && other.space == there.space
        && abs(other.heldAt.milliseconds &- there.heldAt.milliseconds) < 86_400_000 && number(other) == nil
    }
    let same = others.map { zone.wallTime(at: $0.heldAt) }.filter { $0.day == held.day }
    let day = words.shortDate(held.day, reference: today)
    guard !same.isEmpty else { return day }
    let clock = words.clock(held)
    return same.contains { words.clock($0) == clock } ? there.title : "\(day) \(clock)"
  }
}

extension Model {
  /// A number as it is called on the screens.
  func shortReference(_ label: String, in session: ID<Session>) -> String {
    session == focus.session ? label : context.shortReference(label, in: session)
  }

  /// The name of the body in which something was promised, with what parts it from the words behind it.
  func origin(of promise: Commitment) -> String {
    guard let space = facts.session(promise.session)?.space, let name = facts.spaces[space]?.name else {
      return ""
    }
    return name + " · "
  }
}
