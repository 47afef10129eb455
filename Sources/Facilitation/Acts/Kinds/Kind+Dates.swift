import Dialogue
import Wording

extension ValueKind<Day> {
  /// A day, as people write it.
  static var day: ValueKind {
    ValueKind(
      form: .day,
      read: { text, reading throws(Problem) in try DateWords.day(text, in: reading.context) },
      write: { value, _, words in words.writtenDate(value) },
      offers: { begun, reading, words in
        guard begun.isEmpty else { return [] }
        let today = reading.context.today
        return [1, 7, 14, 30].map { today.advanced(by: $0) }.map {
          Offer(value: $0, text: words.writtenDate($0), label: words.longDate($0))
        }
      },
      understood: { value, _, words in words.longDate(value) })
  }
}

extension ValueKind<Day> {
  /// A day by which something is owed: a day and a month that were lately are that day, for it is late.
  static var due: ValueKind {
    var kind = day
    kind.read = { text, reading throws(Problem) in
      let day = try day.read(text, reading)
      return DateReader.lately(text, from: reading.context.dates, days: Doubt.lately)?.day ?? day
    }
    return kind
  }
}

/// A day, or none any more.
enum DueDay: Hashable, Sendable {
  case day(Day)
  case none
}

extension ValueKind<DueDay> {
  /// A day, or a word that takes it away: `-`, « aucune », “none”.
  static var dueOrNone: ValueKind {
    let day = ValueKind<Day>.due
    return ValueKind(
      form: .day,
      read: { text, reading throws(Problem) in
        if ["-", "aucune", "none"].contains(text.folded) { return .none }
        return .day(try day.read(text, reading))
      },
      write: { value, context, words in
        if case .day(let value) = value { day.write(value, context, words) } else { "-" }
      },
      understood: { value, context, words in
        if case .day(let value) = value { day.understood(value, context, words) } else { nil }
      })
  }
}

extension ValueKind<Instant> {
  /// A moment: a date and a time, a time alone (today, or the day of `base`), a date alone (at 19:00), or how far behind `base`,
  /// else from now (`+90`).
  static func moment(
    _ form: ValueForm = .moment, after base: @escaping @Sendable (Reading) -> Instant? = { _ in nil }
  ) -> ValueKind {
    ValueKind(
      form: form,
      read: { text, reading throws(Problem) in
        try DateWords.moment(text, form, after: base(reading), in: reading.context)
      },
      write: { value, context, words in
        let wall = context.zone.wallTime(at: value)
        let seconds = wall.secondOfDay % 60
        return "\(words.writtenDate(wall.day)) \(words.clock(wall))"
          + (seconds == 0 ? "" : seconds < 10 ? ":0\(seconds)" : ":\(seconds)")
      },
      understood: { value, context, words in
        let wall = context.zone.wallTime(at: value)
        return "\(words.longDate(wall.day)) \(words.clock(wall))"
      })
  }

  /// A new beginning of a session: an hour alone is of the day on which it is planned, `+15` is that much later than planned.
  static var newStart: ValueKind {
    var kind = moment()
    let read = kind.read
    kind.read = { text, reading throws(Problem) in
      guard let planned = reading.context.session?.plannedStart else { return try read(text, reading) }
      let zone = reading.context.zone
      if let second = TimeReader.secondOfDay(text) {
        return zone.instant(of: WallTime(day: zone.wallTime(at: planned).day, secondOfDay: second))
      }
      if let minutes = TimeReader.minutesAhead(text) { return planned.advanced(bySeconds: minutes * 60) }
      return try read(text, reading)
    }
    return kind
  }

  /// The later end of a session: `15` minutes more, or a time.
  static var laterEnd: ValueKind {
    var kind = moment(.time) { $0.context.session.map { $0.heldAt } }
    let read = kind.read
    kind.read = { text, reading throws(Problem) in
      if let minutes = Int(text), (1...600).contains(minutes) {
        let end = reading.context.session?.plannedEnd ?? reading.context.now
        return end.advanced(bySeconds: minutes * 60)
      }
      return try read(text, reading)
    }
    return kind
  }
}

extension ValueKind<Instant> {
  /// The time at which something was done that is noted only now: of today, or of yesterday where the meeting began
  /// before midnight. What is to come was not done.
  static var pastTime: ValueKind {
    let any = ValueKind<Instant>.moment(.time)
    return ValueKind(
      form: .time,
      read: { text, reading throws(Problem) in
        let context = reading.context
        let moment =
          if let second = TimeReader.secondOfDay(text) {
            context.zone.instant(of: WallTime(day: context.day(at: second), secondOfDay: second))
          } else {
            try any.read(text, reading)
          }
        guard moment <= context.now else {
          throw .notYet(text, context.words.clock(context.zone.wallTime(at: context.now)))
        }
        return moment
      },
      write: { value, context, words in
        let wall = context.zone.wallTime(at: value)
        return wall.day == context.today && value <= context.now
          ? words.clock(wall) : any.write(value, context, words)
      },
      understood: { value, context, words in any.understood(value, context, words) })
  }
}

extension LineContext {
  /// The day of a time of day that is told alone: today, unless that is still to come and the meeting began on an earlier day.
  func day(at second: Int) -> Day {
    let began = session?.heldAt
    let isPastMidnight = began.map { zone.wallTime(at: $0).day < today } ?? false
    return isPastMidnight && second > zone.wallTime(at: now).secondOfDay ? today.advanced(by: -1) : today
  }
}

/// A moment of the past: by the clock, or right after an act.
enum PastMoment: Hashable, Sendable {
  case moment(Instant)
  case act(ID<Act>)
}

extension ValueKind<PastMoment> {
  /// A moment of the day of the session at work, any moment, or an act.
  static var pastMoment: ValueKind {
    let any = ValueKind<Instant>.moment()
    return ValueKind(
      form: .moment,
      read: { text, reading throws(Problem) in
        if let act = ID<Act>(text) { return .act(act) }
        let session = reading.context.session
        let isTime = text.allSatisfy { $0.isNumber || $0 == ":" || $0 == "h" }
        guard isTime, let held = session?.heldAt else {
          return .moment(try any.read(text, reading))
        }
        let zone = reading.context.zone
        let midnight = zone.instant(of: WallTime(day: zone.wallTime(at: held).day, hour: 0, minute: 0))
        return .moment(try DateWords.moment(text, .time, after: midnight, in: reading.context))
      },
      write: { value, context, words in
        switch value {
        case .moment(let moment): any.write(moment, context, words)
        case .act(let act): act.text
        }
      },
      takes: { target, _ in if case .act(let act) = target { .act(act) } else { nil } },
      understood: { value, context, words in
        if case .moment(let moment) = value { any.understood(moment, context, words) } else { nil }
      })
  }
}

/// Reads days and moments against the clock of a line.
enum DateWords {
  static func day(_ text: String, in context: LineContext) throws(Problem) -> Day {
    let found = try found(text, .day, in: context)
    guard found.day.isWithinReach else { throw .noSuchDay(text) }
    // An hour that nothing would keep is not dropped in silence.
    guard found.second == nil else { throw .dayOnly(text) }
    return found.day
  }

  static func moment(
    _ written: String, _ form: ValueForm, after base: Instant?, in context: LineContext
  ) throws(Problem) -> Instant {
    let moment = try anyMoment(written, form, after: base, in: context)
    guard context.zone.wallTime(at: moment).day.isWithinReach else { throw .noSuchDay(written) }
    return moment
  }

  private static func anyMoment(
    _ written: String, _ form: ValueForm, after base: Instant?, in context: LineContext
  ) throws(Problem) -> Instant {
    if let moment = StampReader.read(written) { return moment }
    var text = written
    if let middle = text.firstIndex(of: "T"), Day(iso: text[..<middle]) != nil {
      text.replaceSubrange(middle...middle, with: " ")
    }
    let baseDay = base.map { context.zone.wallTime(at: $0).day } ?? context.today
    if let seconds = TimeReader.secondOfDay(text) {
      let moment = context.zone.instant(of: WallTime(day: baseDay, secondOfDay: seconds))
      guard let base, moment <= base else { return moment }
      let after = context.zone.instant(of: WallTime(day: baseDay.advanced(by: 1), secondOfDay: seconds))
      // Past midnight, unless that makes a meeting of a whole day: then it is a slip.
      guard after.seconds(since: base) <= DateWords.longestMeeting else { throw .endsBefore(written) }
      return after
    }
    if let minutes = TimeReader.minutesAhead(text) {
      return (base ?? context.now).advanced(bySeconds: minutes * 60)
    }
    let found = try found(text, form, in: context)
    return context.zone.instant(of: WallTime(day: found.day, secondOfDay: found.second ?? 19 * 3600))
  }

  /// The longest meeting that goes past midnight, in seconds.
  private static let longestMeeting = 8 * 3600

  private static func found(
    _ text: String, _ form: ValueForm, in context: LineContext
  ) throws(Problem) -> DateReader.Found {
    do {
      return try DateReader.find(text, from: context.dates)
    } catch {
      switch error {
      case .noSuchDay: throw .noSuchDay(text)
      case .noMeeting: throw .noNextMeeting
      case .notADate: throw .malformed(text, form)
      }
    }
  }
}
