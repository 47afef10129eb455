/// One of the honest choices when a meeting is behind, and what it would do.
public struct Remedy: Hashable, Sendable {
  /// What is done.
  public var kind: Kind
  /// The commands of the act that carries it out.
  public var commands: [Command]
  /// By how many seconds the projected end comes nearer; zero when the announced end is moved instead.
  public var secondsGained: Int
  /// The projected end once it is done.
  public var projectedEnd: Instant
  /// Whether the meeting would still end after the hall closes.
  public var isAfterClosing: Bool

  /// What is done.
  public enum Kind: Hashable, Sendable {
    /// All points to come are shortened, in proportion.
    case shorten
    /// Only the next point is.
    case shortenNext(ID<AgendaItem>)
    /// A point is put off.
    case park(ID<AgendaItem>)
    /// The announced end is moved to the projected one.
    case extend
  }
}

extension Session {
  /// The honest choices when the projected end is behind the announced one; empty when it is not.
  ///
  /// Lengths are whole minutes, never under five or what was planned where that is less, nor under what a point has used already.
  /// - Complexity: O(*n*²) in the points.
  public func remedies(at now: Instant) -> [Remedy] {
    guard let behind = secondsBehind(at: now), behind > 0, closedAt == nil else { return [] }
    let projected = projectedEnd(at: now)
    let pending = agenda.items.filter { $0.state == .pending && $0.plannedSeconds > 0 }
    let total = agenda.topLevel.filter { $0.state == .pending }.reduce(0) {
      $0 + agenda.plannedSeconds(of: $1)
    }
    // Less than this is no time to talk about anything.
    let leastMinutes = 5
    var remedies: [Remedy] = []
    func add(_ kind: Remedy.Kind, _ commands: [Command]) {
      guard !commands.isEmpty, let after = applying(commands, at: now) else { return }
      let end = after.projectedEnd(at: now)
      let gained = projected > end ? projected.seconds(since: end) : 0
      if gained == 0, kind != .extend { return }
      remedies.append(
        Remedy(
          kind: kind, commands: commands, secondsGained: gained, projectedEnd: end,
          isAfterClosing: closing.map { end > $0 } ?? false))
    }
    func shortened(_ item: AgendaItem, to minutes: Int) -> Command? {
      let used = (actualSeconds(of: item, until: now) + 59) / 60
      guard let planned = item.plannedMinutes else { return nil }
      let length = max(min(planned, leastMinutes), used, minutes)
      guard length < planned else { return nil }
      return .agenda(id, .change(item.id, .plannedMinutes(length)))
    }
    if total > 0 {
      let left = max(0, total - behind)
      add(.shorten, pending.compactMap { shortened($0, to: $0.plannedSeconds * left / total / 60) })
    }
    // With one point to come it would be the same twice.
    if pending.count > 1, let next = agenda.next, next.state == .pending, let planned = next.plannedMinutes,
      let command = shortened(next, to: planned - (behind + 59) / 60)
    {
      add(.shortenNext(next.id), [command])
    }
    for item in agenda.items where item.state == .pending && item.kind != .closing {
      add(.park(item.id), [.agenda(id, .park(item.id))])
    }
    add(.extend, [.session(id, .change(.plannedEnd(projected)))])
    return remedies
  }

  /// The session after an act; nil when it is refused.
  private func applying(_ commands: [Command], at now: Instant) -> Session? {
    var facts = Facts()
    facts.apply(
      Entry(
        act: ID(rawValue: 0), at: now,
        event: .planned(
          Plan(id: id, space: space, title: title, start: plannedStart, end: plannedEnd, closing: closing))))
    facts.sessions[id]? = self
    var decider = Decider(state: Concertation(), facts: facts, now: now)
    do {
      for command in commands { try decider.decide(command) }
    } catch {
      return nil
    }
    return decider.facts.session(id)
  }
}
