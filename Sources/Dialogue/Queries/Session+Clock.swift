extension Session {
  /// Seconds that a point has been under way up to `now`, those of the points under it included.
  public func actualSeconds(of item: AgendaItem, until moment: Instant) -> Int {
    seconds(of: item, until: end(at: moment))
  }

  private func seconds(of item: AgendaItem, until now: Instant) -> Int {
    let own = item.spans.reduce(0) { $0 + $1.seconds(until: now) }
    return agenda.children(of: item.id).reduce(own) { sum, child in
      sum + child.spans.reduce(0) { $0 + $1.seconds(until: now) }
    }
  }

  /// When the meeting will end if every point to come takes its planned time and the one under way at least its own.
  ///
  /// Before the meeting it is the planned start plus the agenda; after it, the moment of closing.
  public func projectedEnd(at now: Instant) -> Instant {
    if let closedAt { return closedAt }
    let back = state == .suspended ? max(now, returnsAt ?? now) : now
    let begin = isLive ? back : max(plannedStart, state == .planned ? plannedStart : now)
    var remaining = 0
    let end = end(at: now)
    for item in agenda.topLevel where item.state == .pending || item.state == .current {
      let planned = agenda.plannedSeconds(of: item)
      let spent = seconds(of: item, until: end)
      remaining += max(0, planned - spent)
    }
    // A point of the second level that runs keeps its point of the first level running.
    for item in agenda.topLevel where item.state == .done && !item.spans.isEmpty {
      for child in agenda.children(of: item.id) where child.state == .pending || child.state == .current {
        remaining += max(0, child.plannedSeconds - child.spans.reduce(0) { $0 + $1.seconds(until: end) })
      }
    }
    return begin.advanced(bySeconds: remaining)
  }

  /// Seconds by which the projected end is after the announced one; negative when ahead, nil when none was announced.
  public func secondsBehind(at now: Instant) -> Int? {
    guard let plannedEnd else { return nil }
    let projected = projectedEnd(at: now)
    return projected >= plannedEnd
      ? projected.seconds(since: plannedEnd) : -plannedEnd.seconds(since: projected)
  }

  /// Minutes between the announced end and the projected one, as clocks show them without seconds.
  public func minutesBehind(at now: Instant) -> Int? {
    plannedEnd.map { projectedEnd(at: now).wholeMinutes - $0.wholeMinutes }
  }
}
