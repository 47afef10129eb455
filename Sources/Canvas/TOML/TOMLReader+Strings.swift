extension TOMLReader {
  /// A text in quotes, of one line or of several.
  mutating func anyString() throws(TOMLError) -> String {
    let quote = text[place]
    guard place + 2 < text.count, text[place + 1] == quote, text[place + 2] == quote else {
      return try lineString()
    }
    return try longString(quote)
  }

  /// A text of one line.
  mutating func lineString() throws(TOMLError) -> String {
    let quote = text[place]
    place += 1
    var result = String.UnicodeScalarView()
    while let next, !isLineEnd {
      place += 1
      if next == quote { return String(result) }
      if next == "\\", quote == "\"" {
        result.append(try escaped())
      } else if next.isControl {
        throw error(.control, at: place - 1)
      } else {
        result.append(next)
      }
    }
    throw error(.openText(String(quote)))
  }

  /// A text between three quotes; a line end right behind the first three is not part of it.
  private mutating func longString(_ quote: Unicode.Scalar) throws(TOMLError) -> String {
    place += 3
    if isLineEnd { place += next == "\r" ? 2 : 1 }
    var result = String.UnicodeScalarView()
    while let next {
      if next == quote {
        var count = 0
        while count < 5, place + count < text.count, text[place + count] == quote { count += 1 }
        place += count
        // Up to two quotes may stand right before the three that end it.
        for _ in 0..<(count >= 3 ? count - 3 : count) { result.append(quote) }
        if count >= 3 { return String(result) }
      } else if isLineEnd {
        place += next == "\r" ? 2 : 1
        result.append("\n")
      } else if next == "\\", quote == "\"" {
        place += 1
        if !skippedLineEnd() { result.append(try escaped()) }
      } else if next.isControl {
        throw error(.control)
      } else {
        result.append(next)
        place += 1
      }
    }
    throw error(.openText(String([quote, quote, quote].map(Character.init))))
  }

  /// Behind a `\` at the end of a line, the blanks and line ends that follow are not part of the text.
  private mutating func skippedLineEnd() -> Bool {
    let start = place
    while let next, next == " " || next == "\t" { place += 1 }
    guard isLineEnd else {
      place = start
      return false
    }
    while let next, next == " " || next == "\t" || isLineEnd { place += next == "\r" ? 2 : 1 }
    return true
  }

  private mutating func escaped() throws(TOMLError) -> Unicode.Scalar {
    let start = place - 1
    guard let next else { throw error(.escape, at: start) }
    place += 1
    switch next {
    case "b": return "\u{8}"
    case "t": return "\t"
    case "n": return "\n"
    case "f": return "\u{C}"
    case "r": return "\r"
    case "\"", "\\": return next
    case "u", "U":
      let length = next == "u" ? 4 : 8
      let digits = text[place..<min(text.count, place + length)]
      guard digits.count == length, digits.allSatisfy({ $0.isASCII && $0.properties.isASCIIHexDigit }),
        let code = UInt32(String(String.UnicodeScalarView(digits)), radix: 16),
        let scalar = Unicode.Scalar(code)
      else { throw error(.escape, at: start) }
      place += length
      return scalar
    default: throw error(.escape, at: start)
    }
  }
}
