extension TOMLReader {
  mutating func value(depth: Int) throws(TOMLError) -> TOMLValue {
    guard depth < Self.deepest else { throw error(.tooDeep) }
    switch next {
    case "\"", "'": return .text(try anyString())
    case "[": return .list(try list(depth: depth))
    case "{": return .table(try inlineTable(depth: depth))
    default: return try word()
    }
  }

  private mutating func list(depth: Int) throws(TOMLError) -> [TOMLEntry] {
    place += 1
    var values: [TOMLEntry] = []
    while true {
      try skip(lines: true)
      if try take("]") { return values }
      let begin = position(place)
      values.append(TOMLEntry(value: try value(depth: depth + 1), place: begin, key: begin))
      try skip(lines: true)
      if try take(",") { continue }
      guard try take("]") else { throw error(.expected(", ]")) }
      return values
    }
  }

  private mutating func inlineTable(depth: Int) throws(TOMLError) -> TOMLTable {
    place += 1
    let node = TOMLNode(.header)
    if try take("}") { return node.table() }
    repeat {
      try skip()
      try assignment(in: node, depth: depth + 1)
    } while try take(",")
    guard try take("}") else { throw error(.expected(", }")) }
    return node.table()
  }

  /// What is written without quotes: a truth, a number, a date.
  private mutating func word() throws(TOMLError) -> TOMLValue {
    let start = place
    while let next, next.isBareKey || next == "+" || next == "." || next == ":" { place += 1 }
    // A date and a time may have a blank between them.
    if place - start == 10, TOMLMoment.isDate(text[start..<place]), next == " ", place + 2 < text.count,
      text[place + 1].isDigit, text[place + 2].isDigit
    {
      place += 1
      while let next, next.isBareKey || next == "+" || next == "." || next == ":" { place += 1 }
    }
    let word = string(start..<place)
    switch word {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "inf", "+inf": return .decimal(.infinity)
    case "-inf": return .decimal(-.infinity)
    case "nan", "+nan", "-nan": return .decimal(.nan)
    default: break
    }
    switch TOMLMoment.check(text[start..<place]) {
    case .fine: return .moment(word)
    case .outOfRange: throw error(.noSuchMoment(word), at: start)
    case .none: break
    }
    guard let number = TOMLNumber(text[start..<place]) else {
      throw error(.expectedValue(word.isEmpty ? next.map { String($0) } ?? "" : word), at: start)
    }
    switch number {
    case .integer(let digits, let radix):
      guard let value = Int(digits, radix: radix) else { throw error(.tooLarge(word), at: start) }
      return .integer(value)
    case .decimal(let digits):
      guard let value = Double(digits) else { throw error(.expectedValue(word), at: start) }
      return .decimal(value)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

/// A number as TOML writes it, without its underscores.
private enum TOMLNumber {
  case integer(String, radix: Int)
  case decimal(String)

  init?(_ word: ArraySlice<Unicode.Scalar>) {
    var rest = word
    var sign = ""
    if let first = rest.first, first == "+" || first == "-" {
      sign = first == "-" ? "-" : ""
      rest = rest.dropFirst()
    }
    let radices: [Unicode.Scalar: Int] = ["x": 16, "o": 8, "b": 2]
    if rest.first == "0", let letter = rest.dropFirst().first, let radix = radices[letter] {
      guard rest.startIndex == word.startIndex else { return nil }
      rest = rest.dropFirst(2)
      guard let digits = Self.digits(&rest, radix: radix), rest.isEmpty else { return nil }
      self = .integer(digits, radix: radix)
      return
    }
    let isZeroFirst = rest.first == "0"
    guard let whole = Self.digits(&rest, radix: 10), !isZeroFirst || whole == "0" else { return nil }
    guard !rest.isEmpty else {
      self = .integer(sign + whole, radix: 10)
      return
    }
    var digits = sign + whole
    if rest.first == "." {
      rest = rest.dropFirst()
      guard let fraction = Self.digits(&rest, radix: 10) else { return nil }
      digits += "." + fraction
    }
    if let letter = rest.first, letter == "e" || letter == "E" {
      rest = rest.dropFirst()
      digits += "e"
      if let sign = rest.first, sign == "+" || sign == "-" {
        digits.unicodeScalars.append(sign)
        rest = rest.dropFirst()
      }
      guard let exponent = Self.digits(&rest, radix: 10) else { return nil }
      digits += exponent
    }
    guard rest.isEmpty else { return nil }
    self = .decimal(digits)
  }

  /// Digits with single underscores between them; nil when there are none, or one stands elsewhere.
  private static func digits(_ rest: inout ArraySlice<Unicode.Scalar>, radix: Int) -> String? {
    var digits = ""
    var wasDigit = false
    while let next = rest.first {
      if next == "_" {
        guard wasDigit else { return nil }
        wasDigit = false
      } else if next.isASCII, Character(next).hexDigitValue.map({ $0 < radix }) == true {
        digits.unicodeScalars.append(next)
        wasDigit = true
      } else {
        break
      }
      rest = rest.dropFirst()
    }
    return wasDigit ? digits : nil
  }
}

/// Dates and times as RFC 3339 writes them.
private enum TOMLMoment {
  case fine, outOfRange, none

  /// Whether ten characters have the form of a date.
  static func isDate(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    var rest = word
    return date(&rest) != nil && rest.isEmpty
  }

  /// Whether a word is a date, a time, or both, and whether there is such a one.
  static func check(_ word: ArraySlice<Unicode.Scalar>) -> TOMLMoment {
    var rest = word
    guard let day = date(&rest) else {
      guard let time = time(&rest), rest.isEmpty else { return .none }
      return time ? .fine : .outOfRange
    }
    guard !rest.isEmpty else { return day ? .fine : .outOfRange }
    guard let first = rest.first, ["T", "t", " "].contains(first) else { return .none }
    rest = rest.dropFirst()
    guard let time = time(&rest), let offset = offset(&rest), rest.isEmpty else { return .none }
    return day && time && offset ? .fine : .outOfRange
  }

  private static func number(_ rest: inout ArraySlice<Unicode.Scalar>, _ count: Int) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy(\.isDigit) else { return nil }
    rest = rest.dropFirst(count)
    return digits.reduce(0) { $0 * 10 + Int($1.value - 48) }
  }

  private static func sign(_ rest: inout ArraySlice<Unicode.Scalar>, _ sign: Unicode.Scalar) -> Bool {
    guard rest.first == sign else { return false }
    rest = rest.dropFirst()
    return true
  }

  private static func date(_ rest: inout ArraySlice<Unicode.Scalar>) -> Bool? {
    var tried = rest
    guard let year = number(&tried, 4), sign(&tried, "-"), let month = number(&tried, 2), sign(&tried, "-"),
      let day = number(&tried, 2)
    else { return nil }
    rest = tried
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12).contains(month) && day >= 1 && day <= lengths[month - 1]
  }

  private static func time(_ rest: inout ArraySlice<Unicode.Scalar>) -> Bool? {
    guard let hour = number(&rest, 2), sign(&rest, ":"), let minute = number(&rest, 2), sign(&rest, ":"),
      let second = number(&rest, 2)
    else { return nil }
    if sign(&rest, ".") {
      let fraction = rest.prefix { $0.isDigit }
      guard !fraction.isEmpty else { return nil }
      rest = rest.dropFirst(fraction.count)
    }
    return hour < 24 && minute < 60 && second <= 60
  }

  /// `Z`, `+02:00`, or nothing, which is a time of the place.
  private static func offset(_ rest: inout ArraySlice<Unicode.Scalar>) -> Bool? {
    if rest.isEmpty || sign(&rest, "Z") || sign(&rest, "z") { return true }
    guard sign(&rest, "+") || sign(&rest, "-") else { return nil }
    guard let hour = number(&rest, 2), sign(&rest, ":"), let minute = number(&rest, 2) else { return nil }
    return hour < 24 && minute < 60
  }
}
