/// Reads the Markdown that templates yield: headings, paragraphs, lists of two levels, numbered lists, quotes, tables,
/// rules, bold, italics, code, links, pictures, escapes and hard breaks. Anything else is words, so that no template
/// and nobody's words can bring markup of their own into another format.
struct MarkdownReader {
  private var lines: [Substring]
  private var place = 0

  static func blocks(_ text: String) -> [Block] {
    var reader = MarkdownReader(lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    return reader.read()
  }

  private init(lines: [Substring]) {
    self.lines = lines
  }

  private mutating func read() -> [Block] {
    var blocks: [Block] = []
    while place < lines.count {
      if let block = readBlock() { blocks.append(block) }
    }
    return blocks
  }

  private mutating func readBlock() -> Block? {
    let line = lines[place]
    switch Self.sort(of: line) {
    case .empty:
      place += 1
      return nil
    case .rule:
      place += 1
      return .rule
    case .figure:
      place += 1
      return FigureKind.allCases.first { $0.marker == line }.map { .figure($0) }
    case .heading(let level):
      place += 1
      return .heading(level: level, MarkdownInline.runs(line.dropFirst(level + 1)))
    case .quote: return .quote(readQuote())
    case .item: return .list(readList())
    case .number: return .numbered(readNumbers())
    case .table: return readTable()
    case .words: return .paragraph(MarkdownInline.runs(readParagraph()))
    }
  }

  private mutating func readQuote() -> [Block] {
    var inner: [Substring] = []
    while place < lines.count, lines[place].hasPrefix(">") || lines[place].hasPrefix("  ") {
      let line = lines[place]
      inner.append(line.hasPrefix("> ") ? line.dropFirst(2) : line.hasPrefix(">") ? line.dropFirst() : line)
      place += 1
    }
    var reader = MarkdownReader(lines: inner)
    return reader.read()
  }

  private mutating func readList() -> [Block.Item] {
    var texts: [(depth: Int, text: String)] = []
    while place < lines.count {
      let line = lines[place]
      if line.hasPrefix("- ") || line == "-" {
        texts.append((0, String(line.dropFirst(2))))
      } else if line.hasPrefix("  - ") {
        texts.append((1, String(line.dropFirst(4))))
      } else if line.hasPrefix("  "), !texts.isEmpty {
        texts[texts.count - 1].text += "\n" + line
      } else {
        break
      }
      place += 1
    }
    var items: [Block.Item] = []
    for (depth, text) in texts {
      let item = Block.Item(text: MarkdownInline.runs(text[...]), below: [])
      if depth == 1, !items.isEmpty { items[items.count - 1].below.append(item) } else { items.append(item) }
    }
    return items
  }

  private mutating func readNumbers() -> [Block.Item] {
    var texts: [String] = []
    while place < lines.count {
      let line = lines[place]
      if case .number = Self.sort(of: line) {
        texts.append(String(line.drop { $0 != " " }.dropFirst()))
      } else if line.hasPrefix("  "), !texts.isEmpty {
        texts[texts.count - 1] += "\n" + line
      } else {
        break
      }
      place += 1
    }
    return texts.map { Block.Item(text: MarkdownInline.runs($0), below: []) }
  }

  private mutating func readTable() -> Block {
    let head = MarkdownInline.cells(lines[place])
    place += 1
    var table = Block.Table(
      head: head, isNumeric: head.map { _ in false }, dashes: head.map { _ in 1 }, rows: [])
    while place < lines.count, lines[place].hasPrefix("|") {
      let line = lines[place]
      if table.rows.isEmpty, line.allSatisfy({ "|:- ".contains($0) }), line.contains("-") {
        let columns = line.split(separator: "|").prefix(head.count)
        table.isNumeric = columns.map { $0.last == ":" }
        if columns.count == head.count { table.dashes = columns.map { max(1, $0.count { $0 == "-" }) } }
      } else {
        table.rows.append(MarkdownInline.cells(line))
      }
      place += 1
    }
    return .table(table)
  }

  private mutating func readParagraph() -> Substring {
    let start = place
    place += 1
    while place < lines.count {
      guard case .words = Self.sort(of: lines[place]) else { break }
      place += 1
    }
    return lines[start..<place].joined(separator: "\n")[...]
  }

  private enum Sort { case empty, rule, figure, heading(Int), quote, item, number, table, words }

  private static func sort(of line: Substring) -> Sort {
    switch line.first {
    case nil: return .empty
    case "\u{1}": return .figure
    case "#":
      let level = line.prefix { $0 == "#" }.count
      return level <= 6 && line.dropFirst(level).first == " " ? .heading(level) : .words
    case ">": return .quote
    case "|": return .table
    case "-": return line == "---" ? .rule : line == "-" || line.hasPrefix("- ") ? .item : .words
    case let first? where first.isASCII && first.isNumber:
      // People's words are escaped: theirs never begin one.
      let rest = line.drop { $0.isASCII && $0.isNumber }
      return rest.hasPrefix(". ") ? .number : .words
    default: return .words
    }
  }
}
