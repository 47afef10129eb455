import Wording

/// Reads bold, italics, code, links, pictures, escapes and hard breaks within a block.
struct MarkdownInline {
  private var rest: Substring

  /// The runs of a text; a bold that is not ended ends with the text.
  static func runs(_ text: some StringProtocol) -> [Inline] {
    var reader = MarkdownInline(rest: Substring(text))
    return reader.read(until: .text)
  }

  /// The cells of a row of a table.
  static func cells(_ line: Substring) -> [[Inline]] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in line.dropFirst() {
      if character == "|", !isEscaped {
        cells.append(cell)
        cell = ""
      } else {
        cell.append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    if !cell.trimmed.isEmpty { cells.append(cell) }
    return cells.map { runs($0.trimmed) }
  }

  private enum End { case text, strong, emphasis, foreign }

  /// `words](address)` from a place on, which is then behind it; nil when it is no reference.
  private mutating func reference(after start: Substring.Index) -> (Substring, String)? {
    guard let middle = rest[start...].firstRange(of: "]("),
      let close = rest[middle.upperBound...].firstIndex(of: ")")
    else { return nil }
    let (words, address) = (rest[start..<middle.lowerBound], rest[middle.upperBound..<close])
    guard !address.contains(where: \.isWhitespace), !words.contains("[") else { return nil }
    rest = rest[rest.index(after: close)...]
    return (words, String(address))
  }

  private mutating func read(until end: End) -> [Inline] {
    var runs: [Inline] = []
    var text = ""
    func flush() {
      if !text.isEmpty { runs.append(.text(text)) }
      text = ""
    }
    while let character = rest.popFirst() {
      switch character {
      case "\\":
        guard let next = rest.first else {
          text.append(character)
          continue
        }
        if next == "\n" {
          flush()
          runs.append(.lineBreak)
          rest = rest.drop { $0 == "\n" || $0 == " " }
        } else if next.isASCII, next.isPunctuation || next.isSymbol {
          text.append(rest.removeFirst())
        } else {
          text.append(character)
        }
      case "*" where rest.first == "*":
        rest.removeFirst()
        flush()
        if end == .strong { return runs }
        runs.append(.strong(read(until: .strong)))
      case "*" where end == .emphasis:
        flush()
        return runs
      case "*" where end != .emphasis && rest.first.map { $0 != " " } ?? false:
        flush()
        runs.append(.emphasis(read(until: .emphasis)))
      case "!" where rest.first == "[":
        guard let (words, address) = reference(after: rest.index(after: rest.startIndex)) else {
          text.append(character)
          continue
        }
        flush()
        // What is not in the file itself is not fetched: its words stand in its place.
        runs.append(
          address.hasPrefix("data:image/") ? .image(String(words), from: address) : .text(String(words)))
      case "[":
        guard let (words, address) = reference(after: rest.startIndex) else {
          text.append(character)
          continue
        }
        flush()
        let inner = Self.runs(words)
        if ["https://", "http://", "mailto:", "#s"].contains(where: address.hasPrefix) {
          runs.append(.link(inner, to: address))
        } else {
          runs += inner
        }
      case SpokenLanguage.french, SpokenLanguage.english:
        flush()
        let language: Language = character == SpokenLanguage.french ? .french : .english
        runs.append(.foreign(read(until: .foreign), language))
      case SpokenLanguage.end:
        if end == .foreign {
          flush()
          return runs
        }
      case "`":
        guard let end = rest.firstIndex(of: "`") else {
          text.append(character)
          continue
        }
        flush()
        runs.append(.code(String(rest[..<end])))
        rest = rest[rest.index(after: end)...]
      case "\n":
        if text.hasSuffix("  ") {
          text = text.trimmed
          flush()
          runs.append(.lineBreak)
        } else {
          text.append(" ")
        }
        rest = rest.drop { $0 == " " }
      default: text.append(character)
      }
    }
    flush()
    return runs
  }
}
