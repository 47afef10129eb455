/// Somebody who waits, in the declared order, and why they stand where they stand.
public struct FloorPlace: Hashable, Sendable {
  /// The request.
  public var request: FloorRequest
  /// Why it stands there.
  public var reason: Reason

  /// Why a request stands where it stands.
  public enum Reason: Hashable, Sendable {
    /// A point of order goes first.
    case pointOfOrder
    /// A direct answer goes first.
    case directAnswer
    /// The facilitator put it first.
    case advanced
    /// The last word goes last.
    case lastWord
    /// By time of asking.
    case arrival
    /// Has not spoken yet.
    case firstTime
    /// Has spoken for so many seconds.
    case spoken(seconds: Int)
    /// Its college has had so many turns.
    case collegeTurns(Int)
  }
}

extension Facts {
  /// Those who wait, the next one first: points of order, those whom the facilitator put first, direct answers, then
  /// the declared order, then last words. Ties by arrival.
  public func floorOrder(of session: Session, at now: Instant) -> [FloorPlace] {
    let queue = session.floor.queue.filter { !$0.isAdvanced }
    let points = queue.filter { $0.kind == .pointOfOrder }.map {
      FloorPlace(request: $0, reason: .pointOfOrder)
    }
    let ordinary = queue.filter { $0.kind == .ordinary }
    return points
      + session.floor.queue.filter(\.isAdvanced).map { FloorPlace(request: $0, reason: .advanced) }
      + queue.filter { $0.kind == .directAnswer }.map { FloorPlace(request: $0, reason: .directAnswer) }
      + ordered(ordinary, of: session, at: now)
      + queue.filter { $0.kind == .lastWord }.map { FloorPlace(request: $0, reason: .lastWord) }
  }

  /// The declared order of a session: its own, else that of its space.
  public func queueOrder(of session: Session) -> QueueOrder {
    session.floor.order ?? spaces[session.space]?.settings.queueOrder ?? .arrival
  }

  /// The limit of a turn in seconds: the session's own, else that of its space; nil for none.
  public func turnLimit(of session: Session) -> Int? {
    let limit = session.floor.turnLimit ?? spaces[session.space]?.settings.turnLimit ?? 0
    return limit > 0 ? limit : nil
  }

  /// The limit of a turn in seconds, that of a point of order being a minute at most; nil for none.
  public func limit(of turn: FloorTurn, in session: Session) -> Int? {
    let limit = turnLimit(of: session)
    return turn.isPointOfOrder ? min(limit ?? 60, 60) : limit
  }

  private func ordered(_ queue: [FloorRequest], of session: Session, at now: Instant) -> [FloorPlace] {
    let floor = session.floor
    let end = session.end(at: now)
    func seconds(_ party: Party) -> Int { floor.spoken(party, until: end).seconds }
    // Who was noted has spoken, as who had the floor has.
    let silent = Set(queue.map(\.party).filter { floor.spoken($0, until: end).turns == 0 })
    let noted =
      silent.isEmpty ? [] : Set(session.contributions.lazy.filter { !$0.isPrivate }.compactMap(\.speaker))
    func hasSpoken(_ party: Party) -> Bool { !silent.contains(party) || noted.contains(party) }
    switch queueOrder(of: session) {
    case .arrival:
      return queue.map { FloorPlace(request: $0, reason: hasSpoken($0.party) ? .arrival : .firstTime) }
    case .firstTimersFirst:
      let places = queue.map { FloorPlace(request: $0, reason: hasSpoken($0.party) ? .arrival : .firstTime) }
      return places.filter { $0.reason == .firstTime } + places.filter { $0.reason != .firstTime }
    case .leastTimeFirst:
      let timed = queue.enumerated().map {
        (place: $0.offset, seconds: seconds($0.element.party), request: $0.element)
      }
      return timed.sorted { ($0.seconds, $0.place) < ($1.seconds, $1.place) }.map {
        let spoken = $0.seconds > 0 ? FloorPlace.Reason.spoken(seconds: $0.seconds) : .arrival
        return FloorPlace(
          request: $0.request, reason: hasSpoken($0.request.party) ? spoken : .firstTime)
      }
    case .alternateColleges: return alternating(queue, after: floor, at: end)
    }
  }

  /// Each place goes to the college that has had the fewest turns, the last to have spoken losing a tie.
  private func alternating(_ queue: [FloorRequest], after floor: Floor, at now: Instant) -> [FloorPlace] {
    var counts: [CollegeID?: Int] = [:]
    for (party, spoken) in floor.spokenByParty(until: now) {
      counts[college(of: party), default: 0] += spoken.turns
    }
    var last = floor.turns.last.map { college(of: $0.party) }
    var waiting = queue
    var places: [FloorPlace] = []
    while !waiting.isEmpty {
      var best = 0
      for place in waiting.indices.dropFirst() {
        func rank(_ index: Int) -> (Int, Int) {
          let asking = college(of: waiting[index].party)
          return (counts[asking] ?? 0, last == .some(asking) ? 1 : 0)
        }
        if rank(place) < rank(best) { best = place }
      }
      let request = waiting.remove(at: best)
      let served = college(of: request.party)
      places.append(FloorPlace(request: request, reason: .collegeTurns(counts[served] ?? 0)))
      counts[served, default: 0] += 1
      last = .some(served)
    }
    return places
  }
}
