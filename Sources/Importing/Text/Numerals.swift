/// How a number is written: in digits, in letters, in Roman numerals.
enum NumberStyle {
  case digits, small, capitals, smallRoman, roman

  init?(_ text: some StringProtocol) {
    guard let first = text.unicodeScalars.first else { return nil }
    if first.properties.numericType != nil {
      self = .digits
    } else {
      self = first.properties.isLowercase ? .small : .capitals
    }
  }
}

/// Tells Roman numerals from letters by what came before: in « I, A, B, C, II » the letter C is none, in « A … H, I » the I is.
struct NumeralSeries {
  private var numbers: [NumberStyle: Int] = [:]
  private var letters: [NumberStyle: Unicode.Scalar] = [:]

  /// How the next number of a list is written; nil for what is none.
  mutating func style(of numeral: String) -> NumberStyle? {
    guard let style = NumberStyle(numeral), style != .digits, let scalar = numeral.unicodeScalars.first else {
      return NumberStyle(numeral)
    }
    let value = Self.value(numeral.uppercased())
    let isAlone = numeral.unicodeScalars.count == 1
    let isNext = isAlone && letters[style].map { $0.value + 1 == scalar.value } == true
    let isCounted = value != nil && numbers[style].map { $0 + 1 == value } == true
    guard let value, isCounted || !isAlone || value == 1 && !isNext else {
      letters[style] = scalar
      return style
    }
    numbers[style] = value
    return style == .capitals ? .roman : .smallRoman
  }

  /// The value of a Roman numeral in capitals; nil for any other word.
  static func value(_ text: String) -> Int? {
    let worth: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100]
    var (total, last) = (0, Int.max)
    for character in text {
      guard let value = worth[character] else { return nil }
      total += value > last ? value - 2 * last : value
      last = value
    }
    return total > 0 ? total : nil
  }
}

/// The number of the point of the first level that stands above, by which is known whether another stands where its number says.
struct NumeralPlaces {
  private var top: String?

  /// Whether a point stands elsewhere than its number says: deeper than on the second level, or under a point of another number.
  mutating func isMoved(_ numeral: String, isBelow: Bool) -> Bool {
    let parts = numeral.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let first = parts.first else { return false }
    guard isBelow else {
      top = first
      return parts.count > 1
    }
    return parts.count > 2 || parts.count == 2 && top.map { $0.folded != first.folded } == true
  }
}
