import Dialogue

/// The objects of a calendar (RFC 5545), each with its properties.
struct CalendarFile {
  /// Meetings and days: `VEVENT`.
  private(set) var events: [Component] = []
  /// Zones of time by their names: `VTIMEZONE`.
  private(set) var zones: [String: Component] = [:]
  /// The zone of times that name none, as Google and Apple say it; nil where the calendar says none.
  private(set) var zone: String?
  /// How many others there are: tasks, records, times that are taken.
  private(set) var others = 0

  /// An object with what stands in it.
  struct Component {
    let name: String
    let line: Int
    var properties: [ContentLine] = []
    /// Whether the calendar in which it stands says that all of it is called off (RFC 5546, 3.2.5).
    var isCalledOff = false
    var parts: [Component] = []

    /// The first property of a name.
    subscript(name: String) -> ContentLine? { properties.first { $0.name == name } }
    /// All properties of a name.
    func all(_ name: String) -> [ContentLine] { properties.filter { $0.name == name } }
  }

  private static let mostObjects = 100_000

  /// Reads a calendar.
  /// - Throws: an ``ImportError`` when an object is not ended, or there are too many.
  init(_ bytes: [UInt8]) throws(ImportError) {
    var open: [Component] = []
    var count = 0
    for line in ContentLine.read(bytes) {
      func refuse(_ problem: ImportError.Problem) -> ImportError {
        ImportError(line: line.number, column: 1, problem: problem)
      }
      switch line.name {
      case "BEGIN":
        count += 1
        guard count <= Self.mostObjects else { throw refuse(.tooManyRows(Self.mostObjects)) }
        guard open.count < 8 else { throw refuse(.broken(.object)) }
        open.append(Component(name: line.value.trimmedBlanks.uppercased(), line: line.number))
      case "END":
        guard let ended = open.popLast(), ended.name == line.value.trimmedBlanks.uppercased() else {
          throw refuse(.broken(.object))
        }
        take(ended, into: &open)
      default:
        if open.isEmpty { continue }
        open[open.count - 1].properties.append(line)
      }
    }
    if let unended = open.last {
      throw ImportError(line: unended.line, column: 1, problem: .broken(.object))
    }
  }

  /// How many events stood before the calendar that is read.
  private var before = 0

  private mutating func take(_ ended: Component, into open: inout [Component]) {
    switch ended.name {
    case "VCALENDAR":
      zone = zone ?? ended["X-WR-TIMEZONE"]?.text.trimmedBlanks
      if ended["METHOD"]?.value.trimmedBlanks.uppercased() == "CANCEL" {
        for place in before..<events.count { events[place].isCalledOff = true }
      }
      before = events.count
    case "VALARM": break
    case "VEVENT": events.append(ended)
    case "VTIMEZONE": if let name = ended["TZID"]?.value { zones[name] = ended }
    case "STANDARD", "DAYLIGHT": if !open.isEmpty { open[open.count - 1].parts.append(ended) }
    default: others += 1
    }
  }
}

/// A day or a moment as a calendar writes it.
struct CalendarTime: Hashable {
  var day: Day
  /// Seconds since midnight; nil for a day as a whole.
  var second: Int?
  /// Whether it is in UTC.
  var isUTC = false

  /// Reads `20261122`, `20261122T190000`, `20261122T180000Z`; nil for anything else.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 8 || bytes.count == 15 || bytes.count == 16 && bytes[15] == UInt8(ascii: "Z") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      guard bytes[range].allSatisfy({ (48...57).contains($0) }) else { return nil }
      return bytes[range].reduce(0) { $0 * 10 + Int($1) - 48 }
    }
    guard let year = number(0..<4), let month = number(4..<6), let date = number(6..<8),
      let day = Day(year: year, month: month, day: date)
    else { return nil }
    self.day = day
    guard bytes.count > 8 else { return }
    guard bytes[8] == UInt8(ascii: "T"), let hour = number(9..<11), let minute = number(11..<13),
      let second = number(13..<15), hour < 24, minute < 60, second <= 60
    else { return nil }
    self.second = hour * 3600 + minute * 60 + min(second, 59)
    isUTC = bytes.count == 16
  }

  init(day: Day, second: Int?, isUTC: Bool = false) {
    (self.day, self.second, self.isUTC) = (day, second, isUTC)
  }

  /// The time that clocks show, a day as a whole at midnight.
  var wall: WallTime { WallTime(day: day, secondOfDay: second ?? 0) }

  /// Seconds of a length: `PT1H30M`, `P1D`, `P1W`; nil for anything else, and for what is not ahead.
  static func seconds(_ text: String) -> Int? {
    var rest = Substring(text)
    if rest.first == "+" { rest = rest.dropFirst() }
    guard rest.first == "P" else { return nil }
    rest = rest.dropFirst()
    var (total, number, isTime) = (0, "", false)
    for character in rest {
      if character.isASCII, character.isNumber, number.utf8.count < 6 {
        number.append(character)
        continue
      }
      if character == "T", number.isEmpty {
        isTime = true
        continue
      }
      guard let value = Int(number) else { return nil }
      switch (character, isTime) {
      case ("W", false): total += value * 604_800
      case ("D", false): total += value * 86_400
      case ("H", true): total += value * 3600
      case ("M", true): total += value * 60
      case ("S", true): total += value
      default: return nil
      }
      number = ""
    }
    return number.isEmpty ? total : nil
  }
}
