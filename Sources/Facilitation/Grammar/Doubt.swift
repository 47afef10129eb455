import Dialogue
import Wording

/// Something that a line leaves open. It is told before the line is kept and when it is, and never keeps anybody waiting.
public enum Doubt: Hashable, Sendable {
  /// A date that does not exist: the words stay as they were said, without a date.
  case noSuchDay(String)
  /// A day on another weekday than was said: it is taken, and told.
  case otherWeekday(String, Day)
  /// Words of time that are no date: they stay as they were said, without a date.
  case dateNotUnderstood(String)
  /// The next meeting, of which none is planned.
  case noNextMeeting(String)
  /// A day that is over, and the next one like it; of a meeting that is planned, which may be put in afterwards.
  case past(Day, next: Day?, isPlan: Bool = false)
  /// A day more than a year ahead, on which a body is not to meet.
  case farAhead(Day)
  /// The hour at which a meeting is to begin is over today; the day after, on which it may be meant.
  case pastHour(WallTime, next: Day)
  /// A commitment without a date.
  case undated
  /// A meeting that goes on longer than the hall is open: when that closes.
  case hallCloses(WallTime)
  /// A meeting that is to last longer than any does, in hours.
  case lastsLong(Int)
  /// Somebody is named, and who that is stays open: the name as it was said, and those who are likely.
  case who(String, likely: [String])
  /// A table that there is not, as it was said, and those that there are: who speaks stays open.
  case noTable(String, [String])
  /// A number that this session has not, taken for the only one of the same body: which, of what session, and its words.
  case elsewhere(String, session: String, text: String)
  /// Somebody new who may be somebody known under another name.
  case perhapsSame(String, as: String)
  /// A point and a topic of one title, not tied to each other.
  case sameTitle(String)
  /// A number at the start of a line of a script that looks like a time and is none.
  case noClock(String)
  /// Something to be shown, in a script, which has no screen.
  case onlyShows(ActName)

  /// What is told.
  public func text(in words: Words) -> String {
    switch self {
    case .noSuchDay(let text): words(DoubtPhrase.noSuchDay, text)
    case .otherWeekday(let text, let day):
      words(DoubtPhrase.otherWeekday, words.quoted(text), words.longDate(day))
    case .dateNotUnderstood(let text): words(DoubtPhrase.dateNotUnderstood, words.quoted(text))
    case .noNextMeeting: words(DoubtPhrase.noNextMeeting)
    case .past(let day, _, _): words(DoubtPhrase.past, words.longDate(day))
    case .farAhead(let day): words(DoubtPhrase.farAhead, words.longDate(day))
    case .pastHour(let time, _): words(DoubtPhrase.pastHour, words.clock(time))
    case .undated: words(DoubtPhrase.undated)
    case .hallCloses(let time): words(DoubtPhrase.hallCloses, words.clock(time))
    case .lastsLong(let hours): words(DoubtPhrase.lastsLong, hours)
    case .who(let name, _): words(DoubtPhrase.who, words.quoted(name))
    case .noTable(let name, let tables):
      words(
        DoubtPhrase.noTable, words.quoted(name),
        tables.count > 3 ? "\(tables[0])–\(tables[tables.count - 1])" : words.list(tables))
    case .elsewhere(let label, let session, let text): words(NumberPhrase.elsewhere, label, session, text)
    case .perhapsSame(let name, let other):
      words(DoubtPhrase.perhapsSame, name, other, words.slash(.join))
    case .sameTitle(let title): words(DoubtPhrase.sameTitle, words.quoted(title), words.slash(.changeItem))
    case .noClock(let text): words(DoubtPhrase.noClock, words.quoted(text))
    case .onlyShows(let act): words(DoubtPhrase.onlyShows, words.slash(act))
    }
  }

  /// What the key that settles it does, if there is one.
  public func remedy(in words: Words, key: String) -> String? {
    switch self {
    case .past(_, let next?, _), .pastHour(_, let next): words(DoubtPhrase.remedy, key, words.longDate(next))
    case .who(_, let likely): likely.first.map { words(DoubtPhrase.remedy, key, $0) }
    default: nil
    }
  }

  /// Whether a strict script refuses the line.
  public var isRefusedWhenStrict: Bool {
    switch self {
    case .undated, .elsewhere, .farAhead, .pastHour, .hallCloses, .lastsLong, .past(_, _, isPlan: true),
      .perhapsSame, .sameTitle, .onlyShows:
      false
    default: true
    }
  }

  /// Whether it is about a day or an hour that is over.
  var isPast: Bool {
    switch self {
    case .past, .pastHour: true
    default: false
    }
  }

  /// The same of a day as it was written: of one that is counted from today, as « hier » is, there is no next one.
  func asWritten(_ text: String, from base: DateReader.Base) -> Doubt {
    guard case .past(let day, _?, let isPlan) = self, DateReader.isCounted(text, from: base) else {
      return self
    }
    return .past(day, next: nil, isPlan: isPlan)
  }

  init?(_ failure: DateReader.Failure?, _ text: String) {
    switch failure {
    case .noSuchDay: self = .noSuchDay(text)
    case .notADate: self = .dateNotUnderstood(text)
    case .noMeeting: self = .noNextMeeting(text)
    case nil: return nil
    }
  }

  /// How many days ago a day was of which the next one is hardly meant.
  static let lately = 60

  /// What may be wrong with a day by which something is to be done.
  init?(dayAhead day: Day, isPlan: Bool = false, in context: LineContext) {
    guard day < context.today else { return nil }
    self = .past(day, next: DateReader.next(like: day, from: context.today), isPlan: isPlan)
  }
}

extension Invocation {
  /// Seconds after which a meeting is hardly meant to last as long.
  private static let longestMeeting = 12 * 3600

  /// Seconds after which a meeting that was not planned yet hardly begins.
  private static let lateBeginning = 3600

  /// What the values of the act leave open.
  public func doubts(in context: LineContext) -> [Doubt] {
    var days = values[.due].compactMap { value -> Day? in
      switch value {
      case let day as Day: day
      case DueDay.day(let day) as DueDay: day
      default: nil
      }
    }
    days += values[.openUntil].compactMap { $0 as? Day }
    var doubts = days.compactMap { Doubt(dayAhead: $0, in: context) }
    if [.session, .changeSession, .duplicate].contains(act), let start: Instant = values.first(.at) {
      let day = context.zone.wallTime(at: start).day
      if let doubt = Doubt(dayAhead: day, isPlan: true, in: context) { doubts.append(doubt) }
      let isLongOver = context.now.seconds(since: start) > Invocation.lateBeginning
      if act != .changeSession, day == context.today, isLongOver {
        doubts.append(.pastHour(context.zone.wallTime(at: start), next: day.advanced(by: 1)))
      }
    }
    if [.session, .changeSession, .extend].contains(act), let end: Instant = values.first(.until) {
      let session = act == .session ? nil : context.session
      if let closing: Instant = values.first(.closing) ?? session?.closing, closing < end {
        doubts.append(.hallCloses(context.zone.wallTime(at: closing)))
      }
      let start = values.first(.at) ?? session.map { $0.heldAt }
      if let start, end.seconds(since: start) > Invocation.longestMeeting {
        doubts.append(.lastsLong(end.seconds(since: start) / 3600))
      }
    }
    if act == .closed, let last: Day = values.first(.through) ?? values.first(.from),
      last > context.today.advanced(byMonths: 12)
    {
      doubts.append(.farAhead(last))
    }
    doubts += namesakes(in: context)
    if let title = untiedTitle(in: context) { doubts.append(.sameTitle(title)) }
    if act == .commitment, values[.due].isEmpty, !values[.target].isEmpty { doubts.append(.undated) }
    return doubts
  }
}

extension Invocation {
  /// Those who are entered by the act and may be somebody known.
  private func namesakes(in context: LineContext) -> [Doubt] {
    var new = values.names.flatMap { values[$0] }.flatMap { value -> [String] in
      let choices = value as? [PartyChoice] ?? (value as? PartyChoice).map { [$0] } ?? []
      return choices.compactMap { if case .new(let name) = $0 { name } else { nil } }
    }
    if act == .person, let name: String = values.first(.name) { new.append(name) }
    return new.compactMap { name in
      // Of whom only the name is known, that entry becomes theirs.
      let others = context.perhapsSame(as: name).filter { $0.name.nameKey != name.nameKey }
      return others.first.map { .perhapsSame(name, as: $0.name) }
    }
  }

  /// The title that a new point shares with a topic, or a new topic with a point, where neither is tied to the other.
  private func untiedTitle(in context: LineContext) -> String? {
    guard let title: String = values.first(.title) else { return nil }
    switch act {
    case .item, .insert: return values[.subject].isEmpty ? context.subject(titled: title)?.title : nil
    case .subject:
      let items = context.session?.agenda.items ?? []
      let key = title.nameKey
      return items.first { $0.subject == nil && $0.title.nameKey == key }?.title
    default: return nil
    }
  }
}

extension [Doubt] {
  /// All that is told, in one line.
  func text(in words: Words) -> String { map { $0.text(in: words) }.joined(separator: " · ") }
}

extension LineContext {
  /// What dates are counted from: now, and the next meeting of the body.
  var dates: DateReader.Base {
    let wall = zone.wallTime(at: now)
    return DateReader.Base(today: wall.day, second: wall.secondOfDay, nextMeeting: nextMeeting)
  }

  /// The day of the next meeting of the body besides the one at work.
  private var nextMeeting: Day? {
    let ahead = facts.sessions.values.lazy.filter { other in
      other.state == .planned && other.space == focus.space && other.id != focus.session
        && other.plannedStart > now
    }
    return ahead.map(\.plannedStart).min().map { zone.wallTime(at: $0).day }
  }
}

extension Invocation {
  /// Days that were said with a weekday on which they are not.
  func otherWeekdays(said: [String], in context: LineContext) -> [Doubt] {
    let days = Set(
      values.names.flatMap { values[$0] }.compactMap { value -> Day? in
        switch value {
        case let day as Day: day
        case DueDay.day(let day) as DueDay: day
        case let moment as Instant: context.zone.wallTime(at: moment).day
        default: nil
        }
      })
    guard !days.isEmpty else { return [] }
    // A date may be several words: the fewest that are one.
    return said.indices.compactMap { first in
      (first..<min(said.count, first + 5)).lazy.compactMap { last -> Doubt? in
        let text = said[first...last].joined(separator: " ")
        guard let found = try? DateReader.find(text, from: context.dates), found.hasOtherWeekday,
          days.contains(found.day)
        else { return nil }
        return .otherWeekday(text, found.day)
      }.first
    }
  }

  /// What stands in another session than the one at work though its number alone was said.
  func elsewhere(said: [String], in context: LineContext) -> [Doubt] {
    let bare = Set(said.map(\.folded))
    return values.names.flatMap { values[$0] }.compactMap { value -> Doubt? in
      let found: (label: String, session: ID<Session>, text: String)? =
        switch value {
        case let reference as ContributionReference:
          context.facts.contribution(reference).map { ($0.label, $0.session, $0.text) }
        case let id as ID<Commitment>: context.facts.commitments[id].map { ($0.label, $0.session, $0.what) }
        case let reference as DecisionReference:
          context.facts.session(reference.session)?.decisions.first { $0.id == reference.decision }.map {
            ($0.label, reference.session, $0.text)
          }
        default: nil
        }
      guard let found, found.session != context.focus.session, bare.contains(found.label) else { return nil }
      let title = context.facts.session(found.session)?.title ?? "?"
      return .elsewhere(found.label, session: title, text: String(found.text.prefix(60)))
    }
  }
}
