extension Facts {
  /// The next dates of a body, each with the day on which its rule has it, which moving the meeting does not change. Dates
  /// that were planned are passed over, cancelled ones too. Empty where the body has no rule.
  public func nextDates(
    of space: ID<DialogueSpace>, count: Int, today: Day, zone: Zone
  ) -> [(slot: Day, day: Day)] {
    guard let series = series[space], let rule = series.rule else { return [] }
    let meetings = sessions(of: space)
    let slots = meetings.compactMap(\.slot)
    let held = meetings.filter { $0.state != .cancelled }.map { zone.wallTime(at: $0.plannedStart).day }
    var last = max(slots.max() ?? held.max() ?? today.advanced(by: -1), today.advanced(by: -1))
    var start = slots.max()
    var dates: [(slot: Day, day: Day)] = []
    while dates.count < count, let slot = rule.next(after: last, from: start) {
      dates.append((slot, series.day(for: slot)))
      (last, start) = (slot, slot)
    }
    return dates
  }

  mutating func apply(_ event: SeriesEvent, in id: ID<DialogueSpace>) {
    switch event {
    case .ruled(let rule): series[id, default: Series()].rule = rule
    case .closed(let periods): series[id, default: Series()].closed = periods
    }
  }
}

extension Decider {
  mutating func decide(_ command: SeriesCommand, in id: ID<DialogueSpace>) throws(Refusal) {
    guard facts.spaces[id] != nil else { throw .unknown(.space) }
    switch command {
    case .rule(let rule):
      if let rule {
        try check(rule.weekday, .count, 1...7)
        try check(rule.secondOfDay, .seconds, 0...86_399)
        try check(rule.minutes, .minutes, 1...1_440)
        try check(rule.months, .count, 1...24)
        guard rule.rank == -1 || (1...5).contains(rule.rank) else {
          throw .outOfRange(.count, lowest: 1, highest: 5)
        }
      }
      emit(.series(id, .ruled(rule)))
    case .close(let periods):
      guard periods.allSatisfy({ $0.first <= $0.last }) else { throw .endsBeforeStart }
      emit(.series(id, .closed(periods.sorted { ($0.first, $0.last) < ($1.first, $1.last) })))
    }
  }
}
