import Dialogue
import Publishing

/// A meeting or a day of a calendar, repetitions laid out.
struct CalendarMeeting {
  var line: ImportLine
  var uid: String
  var title: String
  var start: Instant
  /// The day, when it has no time.
  var day: Day?
  /// The last of its days, when it has no time.
  var lastDay: Day?
  var end: Instant?
  var place: String?
  var description: String?
}

/// Lays out the meetings of a calendar: repetitions with their exceptions, the newest version of each.
struct CalendarMeetings {
  private(set) var meetings: [CalendarMeeting] = []
  private(set) var notices: [ImportNotice] = []
  private let zones: CalendarZones
  private let last: Instant
  private let now: Instant
  /// The lines of changes of single meetings that a newer version of the series has left behind.
  private var superseded: [Int] = []
  /// The lines of ends that come before their beginnings.
  private var reversed: Set<Int> = []
  /// The lines of exceptions that fall on none of the times.
  private var exceptions: [Int] = []

  /// - Throws: an ``ImportError`` for dates, rules and zones that are not understood, and for more meetings than are taken.
  init(_ file: CalendarFile, zone: Zone, now: Instant) throws(ImportError) {
    zones = CalendarZones(file, own: zone)
    self.now = now
    last = now.advanced(bySeconds: ImportLimits.years * 366 * 86_400)
    var masters: [CalendarFile.Component] = []
    var places: [String: [Int]] = [:]
    var older: [Int] = []
    var changes: [String: [CalendarFile.Component]] = [:]
    for event in file.events {
      let uid = event["UID"]?.value ?? "line-\(event.line)"
      if Self.isDue(uid) { continue }
      if event["RECURRENCE-ID"] != nil {
        changes[uid, default: []].append(event)
      } else if let place = places[uid]?.first(where: { Self.isVersion(event, of: masters[$0]) }) {
        let isNewer = Self.version(event) >= Self.version(masters[place])
        older.append(isNewer ? masters[place].line : event.line)
        if isNewer { masters[place] = event }
      } else {
        places[uid, default: []].append(masters.count)
        masters.append(event)
      }
    }
    noteUnread(file)
    var cancelled = 0
    for event in masters {
      let uid = event["UID"]?.value ?? "line-\(event.line)"
      let exceptions = changes.removeValue(forKey: uid) ?? []
      if Self.isCancelled(event) { cancelled += 1 } else { try lay(event, uid, exceptions, &cancelled) }
    }
    // A change whose series is not there stands for itself.
    for (uid, events) in changes.sorted(by: { $0.key < $1.key }) {
      for event in events where !Self.isCancelled(event) { meetings.append(try meeting(event, uid)) }
    }
    older += superseded
    if !exceptions.isEmpty { notices.append(.lines(.emptyExceptions, exceptions.map { ImportLine($0) })) }
    if !older.isEmpty { notices.append(.lines(.superseded, older.sorted().map { ImportLine($0) })) }
    if !reversed.isEmpty { notices.append(.lines(.endsBefore, reversed.sorted().map { ImportLine($0) })) }
    if cancelled > 0 { notices.append(.cancelled(cancelled)) }
    if file.others > 0 { notices.append(.otherEntries(file.others)) }
    meetings.sort { ($0.start, $0.line) < ($1.start, $1.line) }
  }

  /// Tells what meetings say that is not kept.
  private mutating func noteUnread(_ file: CalendarFile) {
    for name in Self.unread {
      let lines = file.events.filter { !Self.isDue($0["UID"]?.value ?? "") }
        .flatMap { $0.all(name) }.filter { !$0.value.trimmedBlanks.isEmpty }.map(\.number)
      if !lines.isEmpty { notices.append(.lines(.notKept(name), lines.map { ImportLine($0) })) }
    }
  }

  /// What people write into meetings that is not kept; what programs note for themselves is not told.
  private static let unread = [
    "ORGANIZER", "ATTENDEE", "CONTACT", "URL", "CATEGORIES", "COMMENT", "ATTACH", "RESOURCES", "GEO",
    "RELATED-TO", "CONFERENCE",
  ]

  /// Whether it is a day by which something was promised, which the export has beside its task: no meeting.
  private static func isDue(_ uid: String) -> Bool {
    uid.hasPrefix("commitment-") && uid.hasSuffix("-due@palabre")
  }

  private static func isCancelled(_ event: CalendarFile.Component) -> Bool {
    event.isCalledOff || event["STATUS"]?.value.uppercased() == "CANCELLED"
  }

  /// Whether an entry of a name is a version of another one. Programs that give one name to several meetings give them
  /// no versions: these are meetings of their own where they begin at different times.
  private static func isVersion(_ event: CalendarFile.Component, of other: CalendarFile.Component) -> Bool {
    version(event) != version(other) || event["DTSTART"]?.value == other["DTSTART"]?.value
  }

  /// Which of several versions is newer: by its number, then by when it was written.
  private static func version(_ event: CalendarFile.Component) -> (Int, String) {
    (
      event["SEQUENCE"].flatMap { Int($0.value) } ?? 0,
      (event["LAST-MODIFIED"] ?? event["DTSTAMP"])?.value ?? ""
    )
  }

  /// A meeting as it stands, without its repetitions.
  private mutating func meeting(
    _ event: CalendarFile.Component, _ uid: String
  ) throws(ImportError) -> CalendarMeeting {
    guard let property = event["DTSTART"] else {
      throw ImportError(line: event.line, column: 1, problem: .nothing(column: "DTSTART"))
    }
    let title = event["SUMMARY"]?.text.oneLine ?? ""
    let (time, zone) = try time(property)
    var meeting = CalendarMeeting(
      line: ImportLine(event.line), uid: uid, title: title, start: zones.moment(time, zone),
      day: time.second == nil ? time.day : nil)
    meeting.lastDay = meeting.day
    if let day = meeting.day {
      // The day named as the end is the first one after it (RFC 5545, 3.6.1).
      if let property = event["DTEND"] {
        let end = try self.time(property).0.day
        if end < day { reversed.insert(property.number) }
        meeting.lastDay = max(day, end.advanced(by: -1))
      } else if let length = event["DURATION"].flatMap({ CalendarTime.seconds($0.value) }) {
        meeting.lastDay = day.advanced(by: max(0, length / 86_400 - 1))
      }
    }
    if time.second != nil {
      if let property = event["DTEND"] {
        let (end, zone) = try self.time(property)
        meeting.end = zones.moment(end, zone)
      } else if let length = event["DURATION"] {
        guard let seconds = CalendarTime.seconds(length.value) else {
          throw ImportError(line: length.number, column: 1, problem: .broken(.date(length.value)))
        }
        meeting.end = meeting.start.advanced(bySeconds: seconds)
      }
    }
    if let end = meeting.end, end <= meeting.start {
      let line = (event["DTEND"] ?? event["DURATION"])?.number
      if end < meeting.start { reversed.insert(line ?? event.line) }
      meeting.end = nil
    }
    func text(_ name: String) -> String? { event[name].map(\.text).flatMap { $0.isEmpty ? nil : $0 } }
    (meeting.place, meeting.description) = (text("LOCATION")?.oneLine, text("DESCRIPTION"))
    return meeting
  }

  private func time(_ property: ContentLine) throws(ImportError) -> (CalendarTime, Zone) {
    guard let zone = zones.zone(of: property) else {
      throw ImportError(
        line: property.number, column: 1, problem: .broken(.zone(property.parameters["TZID"] ?? "")))
    }
    guard let time = CalendarTime(property.value.trimmedBlanks), time.day.isWithinReach else {
      throw ImportError(line: property.number, column: 1, problem: .broken(.date(property.value)))
    }
    return (time, zone)
  }

  /// Adds a meeting with its repetitions.
  private mutating func lay(
    _ event: CalendarFile.Component, _ uid: String, _ changes: [CalendarFile.Component],
    _ cancelled: inout Int
  ) throws(ImportError) {
    let first = try meeting(event, uid)
    guard let property = event["DTSTART"] else { return }
    let (start, zone) = try time(property)
    var starts = [start]
    for property in event.all("RRULE") {
      let (rule, days) = try followed(property, from: start, zone)
      // A birthday of 1970 is no date of this body before today.
      let earliest = rule.isEndless ? max(start.day, zone.wallTime(at: now).day) : start.day
      var times = days.filter { $0 >= earliest }.map {
        CalendarTime(day: $0, second: start.second, isUTC: start.isUTC)
      }
      // The first one counts even when the rule would not make it.
      if times.first != start, start.day >= earliest {
        times.insert(start, at: 0)
        if rule.count.map({ times.count > $0 }) == true { times.removeLast() }
      }
      starts = starts == [start] ? times : starts + times
      if rule.isEndless { notices.append(.endless(first.title, years: ImportLimits.years)) }
    }
    var lengths: [CalendarTime: Int] = [:]
    for property in event.all("RDATE") {
      for (time, seconds) in try times(property) {
        var time = time
        // A day alone: at the hour of the others.
        if time.second == nil { (time.second, time.isUTC) = (start.second, start.isUTC) }
        starts.append(time)
        lengths[time] = seconds
      }
    }
    var left: [(CalendarTime, Zone)] = []
    for property in event.all("EXDATE") {
      let named = try times(property).map { ($0.time, zones.zone(of: property) ?? zone) }
      left += named
      let falls = named.allSatisfy { named in
        starts.contains { isSame(named.0, named.1, $0, zones.moment($0, zone)) }
      }
      if !falls { exceptions.append(property.number) }
    }
    // Times that a rule takes out, as calendars before 2009 say it (RFC 2445, 4.8.5.2).
    var leftDays: Set<Day> = []
    for property in event.all("EXRULE") { leftDays.formUnion(try followed(property, from: start, zone).days) }
    var changed = try newest(changes)
    var later: LaterMeetings?
    for time in Set(starts).sorted(by: { $0.wall < $1.wall }) {
      let at = zones.moment(time, zone)
      if leftDays.contains(time.day), time.second == start.second { continue }
      if left.contains(where: { isSame($0.0, $0.1, time, at) }) { continue }
      if let place = changed.lastIndex(where: { isSame($0.at, $0.zone, time, at) }) {
        let exception = changed[place].event
        changed.removeAll { isSame($0.at, $0.zone, time, at) }
        let isCancelled = Self.isCancelled(exception)
        let meeting = isCancelled ? nil : try changedMeeting(exception, uid, first)
        if exception["RECURRENCE-ID"]?.parameters["RANGE"]?.uppercased() == "THISANDFUTURE" {
          later = LaterMeetings(meeting: meeting, from: zone.wallTime(at: at), zone: zone)
        }
        if let meeting { try add(meeting) } else { cancelled += 1 }
        continue
      }
      if let later {
        if let meeting = later.meeting(at: at, in: zone) { try add(meeting) } else { cancelled += 1 }
        continue
      }
      var next = first.moved(to: at, in: zone)
      if let seconds = lengths[time] { next.end = at.advanced(bySeconds: seconds) }
      try add(next)
    }
    // Moved from a day on which the rule has none.
    for exception in changed where !Self.isCancelled(exception.event) {
      // … unless the series was planned anew since, and has no such meeting any more.
      guard Self.version(exception.event).0 >= Self.version(event).0 else {
        superseded.append(exception.event.line)
        continue
      }
      try add(try changedMeeting(exception.event, uid, first))
    }
  }

  /// The days of a rule, its own first one included, as far as is followed.
  private func followed(
    _ property: ContentLine, from start: CalendarTime, _ zone: Zone
  ) throws(ImportError) -> (rule: Recurrence, days: [Day]) {
    guard let rule = Recurrence(property.value) else {
      throw ImportError(line: property.number, column: 1, problem: .broken(.rule(property.value)))
    }
    let first = zones.moment(start, zone)
    let until = first > last ? first.advanced(bySeconds: ImportLimits.years * 366 * 86_400) : last
    let end =
      rule.isEndless ? zone.wallTime(at: until).day : Day(year: 9999, month: 12, day: 31) ?? start.day
    let most = rule.isEndless ? 200_000 : ImportLimits.meetings + 1
    let days = rule.days(from: start.day, through: end, most: most) { day, until in
      let at = CalendarTime(day: day, second: start.second, isUTC: start.isUTC)
      return until.second == nil ? day > until.day : zones.moment(at, zone) > zones.moment(until, zone)
    }
    return (rule, days)
  }

  private typealias Change = (at: CalendarTime, zone: Zone, event: CalendarFile.Component)

  /// The changes of single meetings of a series, of several of one meeting the newest.
  private mutating func newest(_ exceptions: [CalendarFile.Component]) throws(ImportError) -> [Change] {
    var changes: [Change] = []
    for exception in exceptions {
      guard let property = exception["RECURRENCE-ID"] else { continue }
      let (at, zone) = try time(property)
      let moment = zones.moment(at, zone)
      guard let place = changes.firstIndex(where: { zones.moment($0.at, $0.zone) == moment }) else {
        changes.append((at, zone, exception))
        continue
      }
      let isNewer = Self.version(exception) >= Self.version(changes[place].event)
      superseded.append(isNewer ? changes[place].event.line : exception.line)
      if isNewer { changes[place].event = exception }
    }
    return changes
  }

  /// A changed meeting of a series; what it does not say is that of the series.
  private mutating func changedMeeting(
    _ event: CalendarFile.Component, _ uid: String, _ series: CalendarMeeting
  ) throws(ImportError) -> CalendarMeeting {
    var event = event
    if event["SUMMARY"] == nil, let line = ContentLine.read(Array("SUMMARY:\(series.title)".utf8)).first {
      event.properties.append(line)
    }
    var meeting = try meeting(event, uid)
    meeting.place = meeting.place ?? series.place
    meeting.description = meeting.description ?? series.description
    return meeting
  }

  private mutating func add(_ meeting: CalendarMeeting) throws(ImportError) {
    guard meetings.count < ImportLimits.meetings else {
      throw ImportError(
        line: meeting.line.number, column: 1, problem: .tooManyMeetings(ImportLimits.meetings))
    }
    meetings.append(meeting)
  }

  /// Whether a time names an occurrence: a day as a whole names whatever is on it.
  private func isSame(_ named: CalendarTime, _ zone: Zone, _ time: CalendarTime, _ at: Instant) -> Bool {
    named.second == nil ? named.day == time.day : zones.moment(named, zone) == at
  }

  /// The times of a property, of a period with its length.
  private func times(_ property: ContentLine) throws(ImportError) -> [(time: CalendarTime, seconds: Int?)] {
    var times: [(time: CalendarTime, seconds: Int?)] = []
    for text in property.value.split(separator: ",") {
      // A period: from when to when, or how long.
      let ends = text.split(separator: "/").map { String($0).trimmedBlanks }
      guard let start = ends.first, let time = CalendarTime(start) else {
        throw ImportError(line: property.number, column: 1, problem: .broken(.date(ends.first ?? "")))
      }
      var seconds: Int?
      if ends.count == 2 {
        let zone = zones.zone(of: property) ?? zones.own
        seconds =
          CalendarTime.seconds(ends[1])
          ?? CalendarTime(ends[1]).map { zones.moment($0, zone).seconds(since: zones.moment(time, zone)) }
      }
      times.append((time, seconds.flatMap { $0 > 0 ? $0 : nil }))
    }
    return times
  }
}
