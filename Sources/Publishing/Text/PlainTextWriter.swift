import Wording

/// Writes the blocks of a document as plain text, to be pasted into a message or read in any window.
struct PlainTextWriter {
  /// Characters of a line, where words allow.
  static let width = 78
  private let words: Words
  private var parts: [String] = []

  static func text(_ blocks: [Block], _ words: Words) -> String {
    var writer = PlainTextWriter(words)
    blocks.forEach { writer.write($0, indent: "") }
    return writer.parts.joined(separator: "\n\n") + "\n"
  }

  private init(_ words: Words) { self.words = words }

  private mutating func write(_ block: Block, indent: String) {
    switch block {
    case .heading(let level, let text):
      let title = Self.wrap(text, first: "", rest: "")
      let longest = title.split(separator: "\n").map(\.count).max() ?? 0
      let underline = level == 1 ? "=" : level == 2 ? "-" : nil
      parts.append(title + (underline.map { "\n" + String(repeating: $0, count: longest) } ?? ""))
    case .paragraph(let text): parts.append(Self.wrap(text, first: indent, rest: indent))
    case .list(let items): parts.append(Self.list(items, indent: indent))
    case .numbered(let items):
      parts.append(
        items.enumerated().map { place, item in
          let mark = "\(indent)\(place + 1). "
          return Self.wrap(item.text, first: mark, rest: String(repeating: " ", count: mark.count))
        }.joined(separator: "\n"))
    case .quote(let inner): inner.forEach { write($0, indent: indent + "  ") }
    case .table(let table): parts.append(self.table(table))
    case .rule: parts.append(String(repeating: "-", count: 20))
    case .figure: break
    }
  }

  private static func list(_ items: [Block.Item], indent: String) -> String {
    items.map { item in
      let line = wrap(item.text, first: indent + "- ", rest: indent + "  ")
      return item.below.isEmpty ? line : line + "\n" + list(item.below, indent: indent + "  ")
    }.joined(separator: "\n")
  }

  /// Aligned columns when they fit, else a line a row with what stands above each cell.
  private func table(_ table: Block.Table) -> String {
    let head = table.head.map(\.plain)
    let rows = table.rows.map { $0.map(\.plain) + Array(repeating: "", count: max(0, head.count - $0.count)) }
    let aligned = TextTable(headings: head, rows: rows).text()
    if aligned.split(separator: "\n").allSatisfy({ $0.count <= Self.width }) {
      return String(aligned.dropLast())
    }
    return rows.map { row in
      let cells = zip(head, row).dropFirst().filter { !$0.1.trimmed.isEmpty }.map {
        "\($0.0)\(words(.colon)) \($0.1)"
      }
      let first = row.first ?? ""
      let line = words.joined([first.isEmpty ? nil : first].compactMap { $0 } + cells)
      return Self.wrap([.text(line)], first: "- ", rest: "  ")
    }.joined(separator: "\n")
  }

  private static func wrap(_ runs: [Inline], first: String, rest: String) -> String {
    var lines: [String] = []
    var line = first
    var isFresh = true
    func next() {
      lines.append(line)
      line = rest
      isFresh = true
    }
    for part in paragraphs(runs) {
      if !lines.isEmpty || !isFresh { next() }
      for word in part.split(separator: " ") {
        if !isFresh, line.count + 1 + word.count > width { next() }
        line += isFresh ? word : " " + word
        isFresh = false
      }
    }
    lines.append(line)
    return lines.joined(separator: "\n")
  }

  /// The text between hard breaks.
  private static func paragraphs(_ runs: [Inline]) -> [String] {
    let flat = runs.flatMap { run -> [Inline] in
      if case .foreign(let inner, _) = run { inner } else { [run] }
    }
    return flat.split(separator: .lineBreak, omittingEmptySubsequences: false).map { Array($0).plain }
  }
}
