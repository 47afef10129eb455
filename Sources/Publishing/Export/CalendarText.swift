import Dialogue

/// Lines of iCalendar (RFC 5545): escaped, folded at 75 octets, ended by CRLF.
struct CalendarText {
  private(set) var text = ""

  /// A property whose value is text.
  mutating func add(_ name: String, text value: String?) {
    guard let value = value?.cleaned, !value.isEmpty else { return }
    add(name, raw: Self.escape(value))
  }

  /// A property whose value needs no escaping.
  mutating func add(_ name: String, raw value: String) {
    var line = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      // Never inside a character: octets that belong together stay together.
      if line + UTF8.width(scalar) > 75 {
        text += "\r\n "
        line = 1
      }
      text.unicodeScalars.append(scalar)
      line += UTF8.width(scalar)
    }
    text += "\r\n"
  }

  mutating func add(_ name: String, at moment: Instant) { add(name, raw: Self.stamp(moment)) }

  mutating func add(_ name: String, on day: Day) {
    add(name + ";VALUE=DATE", raw: day.iso.replacing("-", with: ""))
  }

  /// A moment in UTC, `20261122T180000Z`.
  private static func stamp(_ moment: Instant) -> String {
    let wall = Zone.fixed(seconds: 0).wallTime(at: moment)
    return wall.day.iso.replacing("-", with: "")
      + "T\(twoDigits(wall.hour))\(twoDigits(wall.minute))\(twoDigits(wall.second))Z"
  }

  private static func escape(_ value: String) -> String {
    var result = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result.unicodeScalars.append(contentsOf: ["\\", scalar])
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { UTF8.encode(scalar)?.count ?? 3 }
}
