/// What happens to the floor of a session.
public enum FloorEvent: Hashable, Sendable {
  /// Somebody asked for the floor.
  case requested(FloorRequest)
  /// A request was taken back, or put off.
  case withdrawn(ID<FloorRequest>)
  /// Somebody who waits was moved to the head of the queue, against the declared order, and why.
  case advanced(ID<FloorRequest>, because: String?)
  /// The floor was given; the turn under way ended, and the request was served.
  case given(FloorGrant)
  /// The speaker concluded.
  case yielded
  /// The speaker was interrupted.
  case paused
  /// The speaker went on.
  case resumed
  /// No more names are taken, or names are taken again.
  case queueClosed(Bool)
}

/// What can be asked of the floor of a session.
public enum FloorCommand: Hashable, Sendable {
  /// Somebody asks for the floor.
  case request(FloorRequest)
  /// A request is taken back.
  case withdraw(ID<FloorRequest>)
  /// Move somebody who waits to the head of the queue.
  case advance(ID<FloorRequest>, because: String?)
  /// Give the floor; `turn` names the turn that begins.
  case give(FloorTarget, turn: ID<FloorTurn>)
  /// The speaker concludes.
  case yield
  /// The speaker is interrupted.
  case pause
  /// The speaker goes on.
  case resume
  /// Take no more names, or take them again.
  case closeQueue(Bool)
}

/// To whom the floor is given.
public enum FloorTarget: Hashable, Sendable {
  /// The next in the declared order.
  case next
  /// Somebody who waits, maybe against the declared order.
  case request(ID<FloorRequest>)
  /// Anybody; the request is served if that party waits.
  case party(Party)
}

/// The floor as it is given.
public struct FloorGrant: Hashable, Sendable {
  /// The turn that begins.
  public let turn: ID<FloorTurn>
  /// Who speaks.
  public var party: Party
  /// The request that is served.
  public var request: ID<FloorRequest>?
  /// Whether it goes against the declared order.
  public var isOutOfOrder: Bool

  /// A grant.
  public init(turn: ID<FloorTurn>, party: Party, request: ID<FloorRequest>? = nil, isOutOfOrder: Bool = false)
  {
    self.turn = turn
    self.party = party
    self.request = request
    self.isOutOfOrder = isOutOfOrder
  }
}
