/// What earlier meetings of a space leave to the next one.
public struct CarryOver: Hashable, Sendable {
  /// Points that were put off or not begun, with the session on whose agenda they stood; newest session first.
  public var items: [Item] = []
  /// Contributions that still wait for an answer, oldest first.
  public var unanswered: [Contribution] = []
  /// Commitments that wait to be kept, the earliest due first, those without a day last.
  public var commitments: [Commitment] = []
  /// People who asked for the floor and did not get it.
  public var notServed: [FloorRequest] = []

  /// Nothing.
  public init() {}

  /// A point that was not dealt with.
  public struct Item: Hashable, Sendable {
    /// The session on whose agenda it stood.
    public var session: ID<Session>
    /// The point.
    public var item: AgendaItem
  }

  /// Whether nothing is left over.
  public var isEmpty: Bool { items.isEmpty && unanswered.isEmpty && commitments.isEmpty && notServed.isEmpty }
}

extension Facts {
  /// Sessions of a space in the order of their beginning, without copying them.
  public func sessionOrder(of space: ID<DialogueSpace>) -> [ID<Session>] {
    var order: [(start: Instant, id: ID<Session>)] = []
    for box in sessions.values where box.value.space == space {
      order.append((box.value.openedAt ?? box.value.plannedStart, box.value.id))
    }
    return order.sorted { ($0.start, $0.id.rawValue) < ($1.start, $1.id.rawValue) }.map(\.id)
  }

  /// Sessions of a space in the order of their beginning.
  public func sessions(of space: ID<DialogueSpace>) -> [Session] {
    sessions.values.lazy.map(\.value).filter { $0.space == space }.sorted {
      ($0.openedAt ?? $0.plannedStart, $0.id.rawValue) < ($1.openedAt ?? $1.plannedStart, $1.id.rawValue)
    }
  }

  /// What earlier meetings of the space leave to a session that begins at `start`.
  /// - Complexity: linear in the contributions of the space.
  public func carryOver(in space: ID<DialogueSpace>, before start: Instant, except id: ID<Session>? = nil)
    -> CarryOver
  {
    var left = CarryOver()
    let earlier = sessions(of: space).filter { $0.id != id && $0.state == .closed && $0.plannedStart < start }
    let held = sessions(of: space).filter { $0.state != .cancelled }
    let taken = Set(held.flatMap { $0.agenda.items.compactMap(\.carriesOver) })
    // A question that was taken up and still has no answer once its point is over is proposed again.
    let takenUp = Set(
      held.flatMap { session in
        session.agenda.items.lazy.filter { !(session.state == .closed && $0.state == .done) }
          .compactMap(\.takesUp)
      })
    for session in earlier {
      let open = session.agenda.items.filter {
        ($0.state == .parked || $0.state == .pending) && $0.kind != .closing && $0.kind != .pause
          && !taken.contains($0.id)
      }
      left.items.insert(contentsOf: open.map { CarryOver.Item(session: session.id, item: $0) }, at: 0)
      left.unanswered += unanswered(in: session).filter { !takenUp.contains($0.reference) }
      left.commitments += session.commitments.compactMap { commitments[$0] }.filter(\.isPending)
    }
    left.notServed = earlier.last?.floor.deferred ?? []
    left.commitments.sort { ($0.due ?? Day(number: .max), $0.at) < ($1.due ?? Day(number: .max), $1.at) }
    return left
  }
}
