import OrderedCollections

extension Facts {
  /// How many of each college came, are there and for how long, in the order of the colleges; facilitation and people
  /// without a college are left out. The one computation of who was there: screens, lists and documents take theirs here.
  /// - Complexity: O(*n* log *n*) in the counts, arrivals and departures.
  public func presence(in session: Session, until now: Instant) -> OrderedDictionary<
    CollegeID, CollegePresence
  > {
    if let settled = session.attendance.settled { return settled }
    var table: OrderedDictionary<CollegeID, CollegePresence> = [:]
    for college in presentOrder(in: session) where side(of: college, in: session.space) != .facilitation {
      let presence = presence(of: college, in: session, until: now)
      if presence.came > 0 { table[college] = presence }
    }
    return table
  }

  /// Whether figures say how many were there: somebody counted the room, or the body has members, who are all known by
  /// name. Names alone are those who spoke, and no room.
  public func isCounted(_ session: Session) -> Bool {
    session.attendance.settled != nil
      || session.attendance.levels.values.contains { $0.contains(where: \.isCount) }
      || seats(during: session)?.members.isEmpty == false
  }

  /// People who came, facilitators left out.
  public func came(to session: Session) -> Int {
    let end = session.closedAt ?? session.plannedStart
    return presence(in: session, until: end).values.reduce(unplaced(in: session).came) {
      $0.addingClamped($1.came)
    }
  }

  /// Facilitators who came: counted apart.
  public func facilitators(in session: Session) -> Int {
    let end = session.closedAt ?? session.plannedStart
    return presentOrder(in: session).filter { side(of: $0, in: session.space) == .facilitation }
      .reduce(0) { $0 + presence(of: $1, in: session, until: end).came }
  }

  /// All colleges of whom somebody was counted or named.
  private func presentOrder(in session: Session) -> [CollegeID] {
    var seen = OrderedSet<CollegeID>(session.attendance.levels.keys)
    seen.formUnion(session.attendance.stays.keys.compactMap { college(of: .person($0)) }.sorted())
    let order = collegeOrder(of: session)
    return order.filter(seen.contains) + seen.subtracting(order)
  }

  private func presence(of college: CollegeID, in session: Session, until now: Instant) -> CollegePresence {
    let steps = steps(of: college, in: session)
    var presence = CollegePresence()
    for (place, step) in steps.enumerated() {
      let next = place + 1 < steps.count ? steps[place + 1].at : session.end(at: now)
      let end = session.onItsDay(next, until: now)
      presence.atClose = step.present
      presence.came = max(presence.came, step.present.addingClamped(step.gone))
      presence.milliseconds += Int64(step.present) * session.runningMilliseconds(from: step.at, to: end)
    }
    return presence
  }

  /// A moment at which the number of people of a college changed.
  private struct Step {
    /// From when.
    var at: Instant
    /// How many were in the room from then on.
    var present: Int
    /// How many of those named had left it by then, and not come back.
    var gone: Int
  }

  private enum Change {
    case level(Int, isCount: Bool)
    case arrival(isReturn: Bool)
    case departure
  }

  /// What changed the number of people of a college, in order, with the moment from which it holds.
  private func changes(of college: CollegeID, in session: Session) -> [(at: Instant, told: Instant, Change)] {
    let attendance = session.attendance
    let begun = session.agenda.items.lazy.compactMap { $0.spans.first?.start }.min()
    func from(_ told: Instant, isFound: Bool) -> Instant {
      isFound ? min(told, session.openedAt ?? told) : told
    }
    var changes: [(at: Instant, told: Instant, Change)] = []
    for (place, level) in (attendance.levels[college] ?? []).enumerated() {
      let isFound = place == 0 && begun.map { level.at <= $0 } ?? true
      changes.append(
        (from(level.at, isFound: isFound), level.at, .level(level.count, isCount: level.isCount)))
    }
    for (person, stays) in attendance.stays where self.college(of: .person(person)) == college {
      for (place, stay) in stays.enumerated() {
        let isFound = place == 0 && attendance.foundThere.contains(person)
        changes.append((from(stay.start, isFound: isFound), stay.start, .arrival(isReturn: place > 0)))
        if let end = stay.end { changes.append((end, end, .departure)) }
      }
    }
    return changes.enumerated().sorted {
      ($0.element.at, $0.element.told, $0.offset) < ($1.element.at, $1.element.told, $1.offset)
    }.map(\.element)
  }

  /// How many of a college were in the room, from one moment to the next.
  private func steps(of college: CollegeID, in session: Session) -> [Step] {
    var (level, named, gone) = (0, 0, 0)
    var lastCount: (told: Instant, place: Int)?
    var steps: [Step] = []
    for (at, told, change) in changes(of: college, in: session) {
      var (isCounted, slip) = (false, Int?.none)
      switch change {
      case .level(let count, let isCount):
        level = count
        guard isCount else { break }
        // A number that is put right within a minute was never that of the room.
        isCounted = true
        if let lastCount, told >= lastCount.told, told.seconds(since: lastCount.told) < 60 {
          slip = lastCount.place
        }
      case .arrival(let isReturn):
        named += 1
        if isReturn { gone -= 1 }
      case .departure:
        named -= 1
        gone += 1
      }
      var step = Step(at: at, present: max(level, named), gone: gone)
      // What happens at one moment is one step.
      if let place = slip ?? (steps.last?.at == at ? steps.count - 1 : nil) {
        step.at = steps[place].at
        steps.removeLast(steps.count - place)
      }
      if isCounted { lastCount = (told, steps.count) }
      steps.append(step)
    }
    return steps
  }
}

extension Session {
  /// Milliseconds between two moments while the meeting ran: not before it was opened, not during a suspension, not after
  /// it was closed; never negative.
  public func runningMilliseconds(from start: Instant, to end: Instant) -> Int64 {
    guard let openedAt else { return 0 }
    let span = Span(start: max(start, openedAt), end: max(start, min(end, closedAt ?? end)))
    let whole = max(0, (span.end ?? end).milliseconds &- span.start.milliseconds)
    return max(0, whole - suspensions.reduce(0) { $0 + $1.overlap(with: span, until: end) })
  }
}
