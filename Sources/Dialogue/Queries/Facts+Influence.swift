/// Whether a subject can still be influenced.
public enum Influence: Hashable, Sendable {
  /// Until a day, that included.
  case open(until: Day)
  /// Only one step is left.
  case lastChance(Milestone)
  /// Its last step, or its last open day when there is no milestone, is over.
  case closed(on: Day, milestone: Milestone?)
  /// Nobody has said until when.
  case unknown
}

extension Facts {
  /// Whether a subject can still change the programming on a day: by its milestones that were not given up and the last
  /// day on which it is open, whichever is later. A milestone that was held counts as over.
  /// - Complexity: linear in the milestones.
  public func influence(on subject: ID<Subject>, at day: Day) -> Influence {
    let steps = milestones.values.filter { $0.subjects.contains(subject) && $0.state != .cancelled }
      .sorted { ($0.day, $0.id.rawValue) < ($1.day, $1.id.rawValue) }
    let ahead = steps.filter { $0.state == .planned && $0.day >= day }
    let until = subjects[subject]?.openUntil
    if let until, until >= day, until > (ahead.last?.day ?? Day(number: .min)) { return .open(until: until) }
    if let last = ahead.last { return ahead.count == 1 ? .lastChance(last) : .open(until: last.day) }
    if let until, until >= day { return .open(until: until) }
    let last = steps.last
    if let until, until > (last?.day ?? Day(number: .min)) { return .closed(on: until, milestone: nil) }
    return last.map { .closed(on: $0.day, milestone: $0) } ?? .unknown
  }

  /// Commitments of the space that a session reads out at its opening: pending ones due by `today`, the latest due first, then
  /// those of earlier sessions that have no date.
  public func toRead(atOpeningOf session: Session, today: Day) -> [Commitment] {
    commitments.values.filter { promise in
      guard promise.isPending, promise.due.map({ $0 <= today }) ?? (promise.session != session.id) else {
        return false
      }
      return sessions[promise.session]?.space == session.space
    }.sorted { a, b in
      switch (a.due, b.due) {
      case (let first?, let second?): (first, a.at) > (second, b.at)
      case (let first, let second):
        first != nil && second == nil || first == nil && second == nil && a.at < b.at
      }
    }
  }
}
