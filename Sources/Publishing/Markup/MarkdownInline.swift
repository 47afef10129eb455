/// Reads bold, code, escapes and hard breaks within a block.
struct MarkdownInline {
  private var rest: Substring

  /// The runs of a text; a bold that is not ended ends with the text.
  static func runs(_ text: some StringProtocol) -> [Inline] {
    var reader = MarkdownInline(rest: Substring(text))
    return reader.read(untilStrongEnds: false)
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

  private mutating func read(untilStrongEnds: Bool) -> [Inline] {
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
        if untilStrongEnds { return runs }
        runs.append(.strong(read(untilStrongEnds: true)))
      case "`":
        guard let end = rest.firstIndex(of: "`") else {
          text.append(character)
          continue
        }
        flush()
        runs.append(.code(String(rest[..<end])))
        rest = rest[rest.index(after: end)...]
      case "\n":
        text.append(" ")
        rest = rest.drop { $0 == " " }
      default: text.append(character)
      }
    }
    flush()
    return runs
  }
}
