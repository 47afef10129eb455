import Dialogue

/// The zones of a calendar: what its times are by the clocks of the world.
struct CalendarZones {
  /// That of times that name none.
  let own: Zone
  private let described: [String: Zone]

  /// The zones that a calendar describes, beside the one for times that name none: that of the calendar as it says,
  /// else of this machine.
  init(_ file: CalendarFile, own: Zone) {
    described = file.zones.compactMapValues { CalendarZones.zone($0) }
    let named = file.zone.flatMap { [described] name in described[name] ?? Self.known(name) }
    self.own = named ?? own
  }

  /// The zone of a property; nil for one that it names and that nothing describes.
  func zone(of property: ContentLine) -> Zone? {
    guard let name = property.parameters["TZID"] else { return own }
    return described[name] ?? Self.known(name)
  }

  /// The moment of a time of a property.
  func moment(_ time: CalendarTime, _ zone: Zone) -> Instant {
    (time.isUTC ? .utc : zone).instant(of: time.wall)
  }

  /// Zones that many calendars name without describing them: those that keep the time of central Europe, and UTC.
  /// Outlook has names of its own.
  private static func known(_ name: String) -> Zone? {
    let name =
      name.hasPrefix("/") ? String(name.split(separator: "/").suffix(2).joined(separator: "/")) : name
    if ["UTC", "Etc/UTC", "GMT", "Z", "Etc/GMT"].contains(name) { return .utc }
    if central.contains(name) { return .centralEurope }
    if let hours = overseas[windows[name] ?? name] { return .fixed(seconds: hours * 3600) }
    return SystemZone.named(windows[name] ?? name)
  }

  /// Hours east of UTC of the French overseas territories, which have no summer time.
  private static let overseas = [
    "Indian/Reunion": 4, "Indian/Mayotte": 3, "America/Martinique": -4, "America/Guadeloupe": -4,
    "America/Cayenne": -3, "America/St_Barthelemy": -4, "America/Marigot": -4, "Pacific/Noumea": 11,
    "Pacific/Tahiti": -10, "Pacific/Wallis": 12,
  ]

  /// What Windows calls zones, as Outlook writes them where it does not describe them (CLDR, windowsZones); those of
  /// central Europe are below.
  private static let windows = [
    "GMT Standard Time": "Europe/London", "Greenwich Standard Time": "Atlantic/Reykjavik",
    "Eastern Standard Time": "America/New_York", "Central Standard Time": "America/Chicago",
    "Mountain Standard Time": "America/Denver", "Pacific Standard Time": "America/Los_Angeles",
    "US Mountain Standard Time": "America/Phoenix", "US Eastern Standard Time": "America/Indianapolis",
    "Alaskan Standard Time": "America/Anchorage", "Hawaiian Standard Time": "Pacific/Honolulu",
    "Atlantic Standard Time": "America/Halifax", "Newfoundland Standard Time": "America/St_Johns",
    "Canada Central Standard Time": "America/Regina", "SA Western Standard Time": "America/Martinique",
    "SA Eastern Standard Time": "America/Cayenne", "SA Pacific Standard Time": "America/Bogota",
    "Saint Pierre Standard Time": "America/Miquelon", "Haiti Standard Time": "America/Port-au-Prince",
    "E. South America Standard Time": "America/Sao_Paulo", "Argentina Standard Time": "America/Buenos_Aires",
    "Mauritius Standard Time": "Indian/Mauritius", "Reunion Standard Time": "Indian/Reunion",
    "E. Africa Standard Time": "Africa/Nairobi", "South Africa Standard Time": "Africa/Johannesburg",
    "W. Central Africa Standard Time": "Africa/Lagos", "Morocco Standard Time": "Africa/Casablanca",
    "Egypt Standard Time": "Africa/Cairo", "Libya Standard Time": "Africa/Tripoli",
    "E. Europe Standard Time": "Europe/Chisinau", "FLE Standard Time": "Europe/Kiev",
    "GTB Standard Time": "Europe/Bucharest", "Turkey Standard Time": "Europe/Istanbul",
    "Russian Standard Time": "Europe/Moscow", "Belarus Standard Time": "Europe/Minsk",
    "Israel Standard Time": "Asia/Jerusalem", "Middle East Standard Time": "Asia/Beirut",
    "Arab Standard Time": "Asia/Riyadh", "Arabian Standard Time": "Asia/Dubai",
    "India Standard Time": "Asia/Kolkata", "SE Asia Standard Time": "Asia/Bangkok",
    "China Standard Time": "Asia/Shanghai", "Tokyo Standard Time": "Asia/Tokyo",
    "Korea Standard Time": "Asia/Seoul", "Singapore Standard Time": "Asia/Singapore",
    "W. Australia Standard Time": "Australia/Perth", "AUS Eastern Standard Time": "Australia/Sydney",
    "New Zealand Standard Time": "Pacific/Auckland", "Central Pacific Standard Time": "Pacific/Noumea",
    "Tonga Standard Time": "Pacific/Tongatapu", "Azores Standard Time": "Atlantic/Azores",
  ]

  private static let central: Set<String> = [
    "Europe/Paris", "Europe/Brussels", "Europe/Luxembourg", "Europe/Berlin", "Europe/Madrid", "Europe/Rome",
    "Europe/Zurich", "Europe/Amsterdam", "Europe/Vienna", "Europe/Prague", "Europe/Warsaw",
    "Europe/Copenhagen",
    "Europe/Stockholm", "Europe/Oslo", "Europe/Budapest", "Europe/Monaco", "CET", "Romance Standard Time",
    "W. Europe Standard Time", "Central Europe Standard Time", "Central European Standard Time",
  ]

  /// A change of the clocks: from when on, and by how much they are ahead then.
  private struct Change {
    var at: Instant
    var offset: Int
  }

  /// The zone that an object describes: its changes for a century, found once.
  private static func zone(_ component: CalendarFile.Component) -> Zone? {
    var changes: [Change] = []
    for part in component.parts {
      guard let start = part["DTSTART"].flatMap({ CalendarTime($0.value) }),
        let to = part["TZOFFSETTO"].flatMap({ offset($0.value) }),
        let from = part["TZOFFSETFROM"].flatMap({ offset($0.value) })
      else { return nil }
      var days = [start.day]
      if let rule = part["RRULE"] {
        guard let rule = Recurrence(rule.value) else { return nil }
        let last = Day(number: max(start.day.number, Day(year: 2100, month: 1, day: 1)?.number ?? 0))
        // An end of a zone is given in UTC: a day is near enough for a change of the clocks.
        days = rule.days(from: start.day, through: last, most: 1000) { $0 > $1.day }
      }
      days += part.all("RDATE").flatMap { $0.value.split(separator: ",") }.compactMap {
        CalendarTime(String($0))?.day
      }
      changes += days.map { day in
        Change(
          at: Zone.fixed(seconds: from).instant(of: WallTime(day: day, secondOfDay: start.second ?? 0)),
          offset: to)
      }
    }
    guard !changes.isEmpty, changes.count <= 4000 else { return nil }
    let sorted = changes.sorted { $0.at < $1.at }
    return Zone { moment in
      var (low, high) = (0, sorted.count)
      while low < high {
        let middle = (low + high) / 2
        if sorted[middle].at <= moment { low = middle + 1 } else { high = middle }
      }
      return low == 0 ? sorted[0].offset : sorted[low - 1].offset
    }
  }

  /// `+0100`, `-043000`.
  private static func offset(_ text: String) -> Int? {
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let digits = text.dropFirst()
    guard digits.utf8.count == 4 || digits.utf8.count == 6, let number = Int(digits) else { return nil }
    let whole = digits.utf8.count == 4 ? number * 100 : number
    let seconds = whole / 10_000 * 3600 + whole / 100 % 100 * 60 + whole % 100
    return sign == "-" ? -seconds : seconds
  }
}
