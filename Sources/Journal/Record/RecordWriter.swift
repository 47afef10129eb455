/// Writes records as lines: see *Format*.
struct RecordWriter {
  /// The number of the next record.
  var number: Int
  /// The Lamport clock of the next record.
  var lamport: Int
  /// The hash of the record before.
  var previous: RecordHash

  /// One line, its line feed included.
  mutating func line(for record: NewRecord, salt: RecordHash) -> [UInt8] {
    let commitment = record.payload.withUnsafeBytes { RecordHash(salt: salt, $0) }
    var line: [UInt8] = []
    line.reserveCapacity(record.payload.count + 280)
    func add(_ text: StaticString) { text.withUTF8Buffer { line.append(contentsOf: $0) } }
    add("{\"n\":")
    line.append(contentsOf: String(number).utf8)
    add(",\"q\":")
    line.append(contentsOf: String(lamport).utf8)
    add(",\"b\":\"")
    line.append(contentsOf: previous.digits)
    add("\",\"t\":\"")
    line.append(contentsOf: Timestamp.text(milliseconds: record.milliseconds))
    add("\",\"k\":\"")
    line.append(contentsOf: record.kind.utf8)
    add("\",\"v\":")
    line.append(contentsOf: String(record.version).utf8)
    add(",\"c\":\"")
    line.append(contentsOf: commitment.digits)
    add("\"")
    let hash = line.withUnsafeBytes { RecordHash($0) }
    add(",\"h\":\"")
    line.append(contentsOf: hash.digits)
    add("\",\"z\":\"")
    line.append(contentsOf: salt.digits)
    add("\",\"p\":")
    line.append(contentsOf: record.payload)
    add("}\n")
    number += 1
    lamport = min(lamport + 1, RecordFormat.maximumInteger)
    previous = hash
    return line
  }
}

/// Moments as the journal writes them: ISO 8601 in UTC to the millisecond, years 0000 to 9999.
enum Timestamp {
  static let length = 24

  /// `2026-11-22T18:31:05.123Z`. Moments out of range are put at its ends.
  static func text(milliseconds: Int64) -> [UInt8] {
    let clamped = min(max(milliseconds, -62_167_219_200_000), 253_402_300_799_999)
    let (days, rest) = floored(clamped, 86_400_000)
    let (year, month, day) = civil(days)
    var text: [UInt8] = []
    text.reserveCapacity(length)
    func add(_ value: Int64, _ width: Int, _ end: Unicode.Scalar) {
      var divisor = Int64(width == 4 ? 1000 : width == 3 ? 100 : 10)
      while divisor > 0 {
        text.append(48 + UInt8(truncatingIfNeeded: value / divisor % 10))
        divisor /= 10
      }
      text.append(UInt8(ascii: end))
    }
    add(year, 4, "-")
    add(month, 2, "-")
    add(day, 2, "T")
    add(rest / 3_600_000, 2, ":")
    add(rest / 60_000 % 60, 2, ":")
    add(rest / 1000 % 60, 2, ".")
    add(rest % 1000, 3, "Z")
    return text
  }

  /// Reads what ``text(milliseconds:)`` writes; nil for anything else.
  static func milliseconds(_ text: UnsafeRawBufferPointer) -> Int64? {
    guard text.count == length else { return nil }
    @inline(__always)
    func number(_ from: Int, _ count: Int) -> Int64? {
      var value: Int64 = 0
      for place in from..<(from + count) {
        guard (48...57).contains(text[place]) else { return nil }
        value = value * 10 + Int64(text[place] - 48)
      }
      return value
    }
    guard text[4] == 0x2D, text[7] == 0x2D, text[10] == 0x54, text[13] == 0x3A, text[16] == 0x3A,
      text[19] == 0x2E,
      text[23] == 0x5A, let year = number(0, 4), let month = number(5, 2), let day = number(8, 2),
      let hour = number(11, 2), let minute = number(14, 2), let second = number(17, 2),
      let milli = number(20, 3),
      (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 60
    else { return nil }
    let seconds = days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second
    return seconds * 1000 + milli
  }

  private static func floored(_ value: Int64, _ divisor: Int64) -> (Int64, Int64) {
    let rest = ((value % divisor) + divisor) % divisor
    return ((value - rest) / divisor, rest)
  }

  // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
  private static func civil(_ days: Int64) -> (Int64, Int64, Int64) {
    let (era, dayOfEra) = floored(days + 719_468, 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let (era, yearOfEra) = floored(month <= 2 ? year - 1 : year, 400)
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
