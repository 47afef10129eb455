import Dialogue

/// How numbers of a workbook are shown: as days, times, lengths, or telephones.
struct ExcelFormats {
  private var shapes: [Shape] = []
  private let counts1904: Bool

  private enum Shape { case number(unit: String), share, day, moment, time, digits(Int) }

  init(_ archive: Archive, counts1904: Bool) throws(ImportError) {
    self.counts1904 = counts1904
    guard let bytes = try archive.part("xl/styles.xml") else { return }
    var codes: [Int: String] = [:]
    var isCells = false
    var reader = XMLReader(bytes)
    while let part = try reader.next() {
      switch part {
      case .start("numFmt"):
        if let id = reader.attribute("numFmtId").flatMap({ Int($0) }) {
          codes[id] = reader.attribute("formatCode")
        }
      case .start("cellXfs"): isCells = true
      case .end("cellXfs"): isCells = false
      case .start("xf") where isCells:
        let id = reader.attribute("numFmtId").flatMap { Int($0) } ?? 0
        shapes.append(codes[id].map(Self.shape) ?? Self.shape(builtIn: id))
      default: break
      }
    }
  }

  /// Formats that have a number and no code (ECMA-376, 18.8.30).
  private static func shape(builtIn id: Int) -> Shape {
    switch id {
    case 14...17, 27...31, 34...36, 50...58: .day
    case 18...21, 32, 33, 45...47: .time
    case 22: .moment
    case 9, 10: .share
    default: .number(unit: "")
    }
  }

  private static func shape(_ code: String) -> Shape {
    // The unit is what is shown as it stands behind the last digit: `0 "min"`, `0\ \h`.
    var (letters, unit) = ("", "")
    var (isQuoted, isEscaped, isBracketed, inBrackets) = (false, false, false, "")
    var rest = code.lowercased().prefix(200)
    while let character = rest.first {
      // A number as it is, with whatever stands around it: `General" min"`, `[Blue]General`; LibreOffice gives this
      // code to every cell.
      if !isEscaped, !isQuoted, !isBracketed,
        let word = ["general", "standard"].first(where: rest.hasPrefix)
      {
        letters.append("#")
        unit = ""
        rest = rest.dropFirst(word.count)
        continue
      }
      rest = rest.dropFirst()
      if isEscaped || isQuoted && character != "\"" {
        unit.append(character)
        isEscaped = false
        continue
      }
      if character == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if character == "\\" {
        isEscaped = true
        continue
      }
      if "0#?".contains(character) { unit = "" }
      if character == "[" { (isBracketed, inBrackets) = (true, "") }
      if isBracketed {
        inBrackets.append(character)
        if character == "]" {
          isBracketed = false
          // `[h]` is a length; `[$-40C]` and `[Red]` are none.
          if ["[h]", "[hh]", "[m]", "[mm]"].contains(inBrackets) { letters.append("h") }
        }
        continue
      }
      if character == ";" { break }
      letters.append(character)
    }
    // Parts of seconds, and the two halves of the day.
    for (part, plain) in [("ss.0", "ss."), ("am/pm", ""), ("a/p", "")] {
      while letters.contains(part) { letters = letters.replacing(part, with: plain) }
    }
    let isNumber = letters.contains { "0#?@".contains($0) }
    let hasDay = !isNumber && letters.contains { "yjda".contains($0) }
    let hasTime = !isNumber && letters.contains { "hs".contains($0) }
    if hasDay { return hasTime ? .moment : .day }
    if hasTime { return .time }
    if letters.contains("%") { return .share }
    let digits = letters.count { $0 == "0" || $0 == "#" }
    // `00000`, a post code: the zeros with which it begins are shown.
    if letters.utf8.count > 1, letters.allSatisfy({ $0 == "0" }) { return .digits(digits) }
    if digits >= 9, !letters.contains(",") { return .digits(digits) }
    let name = unit.filter { $0 != " " && $0 != "\u{A0}" }
    return .number(unit: name.allSatisfy(\.isLetter) ? name : "")
  }

  /// The text of a number in a style.
  func text(_ value: String, _ style: Int) -> String {
    guard let number = Double(value), number.isFinite, abs(number) < 1e15 else { return value }
    switch shapes.indices.contains(style) ? shapes[style] : .number(unit: "") {
    case .day where number >= 1: return day(number).iso
    case .moment where number >= 1:
      let clock = Self.clock(number - number.rounded(.down))
      return day(number).iso + (clock == "0:00" ? "" : " " + clock)
    case .time, .day, .moment:
      return number >= 1 && number < 32 || number < 1
        ? Self.clock(number) : day(number).iso + " " + Self.clock(number - number.rounded(.down))
    case .digits(let count):
      let digits = String(Int(number))
      return String(repeating: "0", count: max(0, count - digits.count)) + digits
    case .share: return "\(Int((number * 100).rounded())) %"
    case .number(let unit):
      return (number == number.rounded() ? String(Int(number)) : value) + (unit.isEmpty ? "" : " " + unit)
    }
  }

  private func day(_ number: Double) -> Day {
    // Day 60 of 1900 is a 29 February that never was, so that days count from 30 December 1899.
    let first = counts1904 ? Day(year: 1904, month: 1, day: 1) : Day(year: 1899, month: 12, day: 30)
    return Day(number: (first?.number ?? 0) + Int(number))
  }

  private static func clock(_ days: Double) -> String {
    let seconds = Int((days * 86_400).rounded())
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    let text = "\(hours):" + (minutes < 10 ? "0\(minutes)" : "\(minutes)")
    return seconds % 60 == 0 ? text : text + ":" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
  }
}
