import HashTreeCollections

/// Somebody who waits for the floor.
public struct FloorRequest: Hashable, Sendable {
  /// Its name in the journal.
  public let id: ID<FloorRequest>
  /// Who asks.
  public var party: Party
  /// Why, in the facilitator's words.
  public var reason: String?
  /// How it stands to the declared order.
  public var kind: Kind
  /// When it was asked.
  public var at: Instant
  /// The point of the agenda on which it was asked.
  public var item: ID<AgendaItem>?

  /// Whether it was moved to the head of the queue.
  public var isAdvanced = false
  /// When its point was left without the floor having been given; nil while it waits.
  public internal(set) var keptSince: Instant?

  /// A request.
  public init(
    id: ID<FloorRequest>, party: Party, reason: String? = nil, kind: Kind = .ordinary, at: Instant,
    item: ID<AgendaItem>? = nil
  ) {
    self.id = id
    self.party = party
    self.reason = reason
    self.kind = kind
    self.at = at
    self.item = item
  }

  /// How a request stands to the declared order.
  public enum Kind: String, CaseIterable, Sendable {
    /// Served in the declared order.
    case ordinary
    /// A direct answer to what was just said: served before the ordinary ones.
    case directAnswer = "direct-answer"
    /// A point of order: served before all others, and short.
    case pointOfOrder = "point-of-order"
    /// The last word on the point: served after all others.
    case lastWord = "last-word"
  }
}

/// A measured turn of speech.
public struct FloorTurn: Hashable, Sendable {
  /// Its name in the journal.
  public let id: ID<FloorTurn>
  /// Who speaks.
  public var party: Party
  /// The point of the agenda.
  public var item: ID<AgendaItem>?
  /// From the giving of the floor to its end; open while it lasts.
  public var span: Span
  /// Interruptions, never charged to the speaker.
  public var pauses: [Span]
  /// Whether the floor was given against the declared order.
  public var isOutOfOrder: Bool
  /// Whether it is a point of order, whose turn is short.
  public internal(set) var isPointOfOrder = false

  /// A turn that begins.
  public init(
    id: ID<FloorTurn>, party: Party, item: ID<AgendaItem>?, at: Instant, isOutOfOrder: Bool = false
  ) {
    self.id = id
    self.party = party
    self.item = item
    span = Span(start: at)
    pauses = []
    self.isOutOfOrder = isOutOfOrder
  }

  /// Whether the speaker is interrupted now.
  public var isPaused: Bool { span.end == nil && pauses.last.map { $0.end == nil } ?? false }

  /// Milliseconds charged to the speaker up to `now`: the span less the pauses.
  public func milliseconds(until now: Instant) -> Int64 {
    let whole = max(0, (span.end ?? now).milliseconds &- span.start.milliseconds)
    return max(0, whole - pauses.reduce(0) { $0 + $1.overlap(with: span, until: now) })
  }

  /// Whole seconds charged to the speaker up to `now`.
  public func seconds(until now: Instant) -> Int { Int(milliseconds(until: now) / 1000) }
}

/// The queue and the turns of a session.
public struct Floor: Hashable, Sendable {
  /// Those who wait, in order of arrival.
  public var queue: [FloorRequest] = []
  /// Those who were not served when their point ended; they keep their turn for the next session on it.
  public var deferred: [FloorRequest] = []
  /// Whether no more names are taken.
  public var isQueueClosed = false
  /// The declared order, when the session has another than its space.
  public var order: QueueOrder?
  /// The limit of a turn in seconds, when the session has another than its space; zero for none.
  public var turnLimit: Int?
  /// All turns, the one under way last.
  public private(set) var turns: PersistentList<FloorTurn> = []
  /// How often and how long parties have spoken, in all turns but the last.
  private var earlier: TreeDictionary<Party, Spoken> = [:]

  /// An empty floor.
  public init() {}

  /// The turn under way.
  public var current: FloorTurn? { turns.last.flatMap { $0.span.end == nil ? $0 : nil } }

  /// Those who keep their turn: not served when their point ended, and neither heard nor in the queue again since, each once.
  public var keptTurns: [FloorRequest] {
    var seen = Set(queue.map(\.party))
    return deferred.filter { request in
      seen.insert(request.party).inserted
        && !turns.contains { $0.party == request.party && $0.span.start > request.at }
    }
  }

  /// How often somebody has spoken, and for how long.
  struct Spoken: Hashable, Sendable {
    var turns = 0
    var milliseconds: Int64 = 0
    var seconds: Int { Int(milliseconds / 1000) }

    mutating func add(_ milliseconds: Int64) {
      turns += 1
      // Whatever clocks a journal gives: a sum of turns stays within its type.
      self.milliseconds = Int64(Int(self.milliseconds).addingClamped(Int(milliseconds)))
    }
  }

  /// How often and for how long a party has spoken up to `now`.
  /// - Complexity: O(1)
  func spoken(_ party: Party, until now: Instant) -> Spoken {
    var spoken = earlier[party] ?? Spoken()
    if let last = turns.last, last.party == party {
      spoken.add(last.milliseconds(until: now))
    }
    return spoken
  }

  /// How often and for how long each party has spoken up to `now`.
  /// - Complexity: O(*parties*)
  func spokenByParty(until now: Instant) -> TreeDictionary<Party, Spoken> {
    var spoken = earlier
    if let last = turns.last { spoken[last.party, default: Spoken()].add(last.milliseconds(until: now)) }
    return spoken
  }

  /// Begins a turn, behind the others.
  public mutating func begin(_ turn: FloorTurn) {
    if let last = turns.last {
      earlier[last.party, default: Spoken()].add(last.milliseconds(until: turn.span.start))
    }
    turns.append(turn)
  }

  mutating func updateLastTurn(_ change: (inout FloorTurn) -> Void) {
    if let last = turns.indices.last { change(&turns[last]) }
  }

  mutating func updateTurns(_ change: (inout FloorTurn) -> Void) {
    replaceTurns(
      turns.map {
        var turn = $0
        change(&turn)
        return turn
      })
  }

  mutating func replaceTurns(_ others: [FloorTurn]) {
    (turns, earlier) = ([], [:])
    for turn in others { begin(turn) }
  }

  /// Moves a request to the head of the queue; its reason becomes the one that is given.
  mutating func advance(_ id: ID<FloorRequest>, because reason: String?) {
    guard let place = queue.firstIndex(where: { $0.id == id }) else { return }
    var request = queue.remove(at: place)
    request.isAdvanced = true
    let reasons = [request.reason, reason].compactMap { $0 }
    request.reason = reasons.isEmpty ? nil : reasons.joined(separator: " · ")
    queue.insert(request, at: 0)
  }
}
