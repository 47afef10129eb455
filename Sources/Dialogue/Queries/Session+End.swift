extension Session {
  /// Seconds after its announced end from which a meeting that nobody closed counts as left open.
  public static let patience = 3600
  /// Seconds after which a meeting without an announced end counts as left open when nothing more happens in it.
  static let longestSilence = 4 * 3600

  /// Seconds after which something noted in a meeting is no longer of the day of the meeting.
  static let longestDay = 12 * 3600

  /// Up to when what is noted is of the day of the meeting: what is typed days later into one that was left open is
  /// none of its acts.
  private var lastOwnMoment: Instant? {
    guard let openedAt else { return nil }
    // Whoever goes on with it on another day says so.
    let day = max(openedAt, suspensions.last?.end ?? openedAt).advanced(bySeconds: Session.longestDay)
    return announcedEnd.map { max(day, $0.advanced(bySeconds: Session.longestSilence)) } ?? day
  }

  /// A moment in the meeting; of one behind its day, where its clocks stand at `now`.
  func onItsDay(_ moment: Instant, until now: Instant) -> Instant {
    guard let limit = lastOwnMoment, moment > limit else { return moment }
    return min(moment, end(at: now))
  }

  /// When something was last done in the meeting on its day, whoever noted it; nil before it was opened.
  public var lastActAt: Instant? {
    guard let openedAt, let limit = lastOwnMoment else { return nil }
    var last = openedAt
    func see(_ moment: Instant?) { if let moment, moment <= limit { last = max(last, moment) } }
    func see(_ spans: some Sequence<Span>) {
      for span in spans {
        see(span.start)
        see(span.end)
      }
    }
    for item in agenda.items { see(item.spans) }
    see(suspensions)
    for stays in attendance.stays.values { see(stays) }
    for turn in floor.turns {
      see(CollectionOfOne(turn.span))
      see(turn.pauses)
    }
    see(rounds.lazy.map(\.span))
    see(stops.values.lazy.map(\.span))
    for levels in attendance.levels.values { see(levels.last?.at) }
    for request in floor.queue { see(request.at) }
    see(contributions.last { $0.at <= limit }?.at)
    see(votes.last { $0.at <= limit }?.at)
    see(decisions.last { $0.at <= limit }?.at)
    see(readBacks.last { $0 <= limit })
    return last
  }

  /// When the meeting was announced to be over at the latest: when the hall closes, else its end.
  public var announcedEnd: Instant? { closing ?? plannedEnd }

  /// Whether nobody closed the meeting: an hour after it was announced to be over, with nothing done since for as long; or
  /// when nothing has been done for four hours.
  public func isLeftOpen(at now: Instant) -> Bool {
    // The last act is looked for only where it can matter: clocks ask this for every point they show, at every key.
    if let said = contributions.last?.at, now.seconds(since: said) < Session.patience,
      lastOwnMoment.map({ said <= $0 }) == true
    {
      return false
    }
    let soonest = min(Session.longestSilence, announcedEnd.map { $0.seconds(since: openedAt ?? $0) } ?? .max)
    guard isLive, let openedAt, now.seconds(since: openedAt) >= soonest, let last = lastActAt else {
      return false
    }
    let silence = now.seconds(since: last)
    guard let announced = announcedEnd, announced > last.advanced(bySeconds: -Session.patience) else {
      return silence >= Session.longestSilence
    }
    return silence >= Session.patience && now.seconds(since: announced) >= Session.patience
  }

  /// Up to when the clocks of the meeting count at `now`: until it was closed; of one that was left open no further than it
  /// was announced, nor than its last act.
  public func end(at now: Instant) -> Instant {
    if let closedAt { return closedAt }
    guard isLeftOpen(at: now), let last = lastActAt else { return now }
    guard let announced = announcedEnd, announced.seconds(since: last) <= Session.longestSilence else {
      return last
    }
    return min(now, max(last, announced))
  }

  /// When something counts as done that an act does in the course of the meeting at a moment: in one that was left open
  /// on another day, when that one's clocks ended, so that nothing that was left running lasts until then. What closes
  /// it late, after hours in which nothing was done, closes it there too.
  /// - Complexity: O(1) but for a meeting that has been open for hours.
  func moment(doneAt moment: Instant, isClosing: Bool) -> Instant {
    guard isLive, let openedAt, moment.seconds(since: openedAt) >= Session.longestSilence,
      let limit = lastOwnMoment, isClosing || moment > limit, isLeftOpen(at: moment), let last = lastActAt,
      moment > limit || moment.seconds(since: last) >= Session.longestSilence
    else { return moment }
    return end(at: moment)
  }

  /// Seconds that the meeting lasted up to `now`: its breaks are part of it, the hours between one day of it and the
  /// next are not.
  public func secondsHeld(until now: Instant) -> Int {
    let end = end(at: now)
    guard let openedAt else { return 0 }
    return suspensions.reduce(end.seconds(since: openedAt)) { held, pause in
      let apart = pause.seconds(until: end)
      return apart < Session.longestSilence ? held : max(0, held - apart)
    }
  }
}

extension Session {
  /// Seconds for which it was suspended within a stretch of time.
  public func secondsSuspended(within span: Span, until now: Instant) -> Int {
    suspensions.reduce(0) { $0 + Int($1.overlap(with: span, until: now) / 1000) }
  }
}
