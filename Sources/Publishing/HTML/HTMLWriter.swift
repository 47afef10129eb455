import Wording

/// Writes the blocks of a document as HTML.
struct HTMLWriter {
  let words: Words
  /// Figures by their kind; one that is not there leaves no trace.
  let figures: [FigureKind: Figure]
  private var html = ""
  private var level = 0
  private var headings: [(id: String, text: String, below: [(id: String, text: String)])] = []
  /// Whether headings of the third level are linked to as well.
  private let hasPoints: Bool
  private let look: DocumentLook
  private var isInSection = false

  /// What stands in the body, and the headings of the second level with their anchors.
  static func body(
    _ blocks: [Block], figures: [FigureKind: Figure], hasPoints: Bool, _ look: DocumentLook, _ words: Words
  ) -> String {
    var foot: ArraySlice<Block> = []
    var blocks = blocks[...]
    if let rule = blocks.lastIndex(of: .rule) {
      foot = blocks[(rule + 1)...]
      blocks = blocks[..<rule]
    }
    let firstSection = blocks.firstIndex { if case .heading(2..., _) = $0 { true } else { false } }
    let main = blocks[(firstSection ?? blocks.endIndex)...]
    let head = blocks[..<(firstSection ?? blocks.endIndex)]
    func written(_ part: ArraySlice<Block>, after level: Int) -> HTMLWriter {
      var writer = HTMLWriter(words: words, figures: figures, hasPoints: hasPoints, look: look)
      writer.level = level
      part.forEach { writer.write($0) }
      if writer.isInSection { writer.html += "</section>\n" }
      return writer
    }
    let content = written(main, after: 1)
    return "<header>\n\(written(head, after: 0).html)</header>\n" + content.navigation
      + "<main>\n\(content.html)</main>\n"
      + (foot.isEmpty ? "" : "<footer>\n\(written(foot, after: 6).html)</footer>\n")
  }

  private init(words: Words, figures: [FigureKind: Figure], hasPoints: Bool, look: DocumentLook) {
    self.hasPoints = hasPoints
    self.look = look
    self.words = words
    self.figures = figures
  }

  /// Links to the sections, when there are enough of them to get lost in.
  private var navigation: String {
    guard headings.count > 4 else { return "" }
    func link(_ id: String, _ text: String) -> String { "<li><a href=\"#\(id)\">\(text)</a>" }
    let links = headings.map { heading in
      let below = heading.below.map { link($0.id, $0.text) + "</li>\n" }.joined()
      return link(heading.id, heading.text) + (below.isEmpty ? "" : "\n<ul>\n\(below)</ul>\n") + "</li>\n"
    }.joined()
    return "<nav aria-label=\"\(HTMLText.escape(words(.contentsTitle)))\">\n<ul>\n\(links)</ul>\n</nav>\n"
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let wanted, let text): write(heading: text, level: wanted)
    case .paragraph(let text): html += "<p\(lead(text))>\(Self.inline(text))</p>\n"
    case .list(let items): html += list(items)
    case .numbered(let items): html += list(items, "ol")
    case .quote(let inner):
      html += "<blockquote>\n"
      inner.forEach { write($0) }
      html += "</blockquote>\n"
    case .table(let table): html += self.table(table)
    case .rule: html += "<hr>\n"
    case .figure(let kind): html += figures[kind]?.html ?? ""
    }
  }

  /// Levels never skip one on the way down, whatever a template says.
  private mutating func write(heading text: [Inline], level wanted: Int) {
    level = min(max(wanted, 1), level + 1)
    let inner = Self.inline(text)
    var anchor = ""
    if level == 2 {
      if isInSection { html += "</section>\n" }
      html += "<section>\n"
      isInSection = true
      let id = "s\(headings.count + 1)"
      headings.append((id, inner, []))
      anchor = " id=\"\(id)\""
    } else if level == 3, hasPoints, !headings.isEmpty {
      let id = "s\(headings.count)-\(headings[headings.count - 1].below.count + 1)"
      headings[headings.count - 1].below.append((id, inner))
      anchor = " id=\"\(id)\""
    }
    html += "<h\(level)\(anchor)>\(inner)</h\(level)>\n"
  }

  private func lead(_ text: [Inline]) -> String {
    look.lead != nil && text.isStrong ? " class=\"lead\"" : ""
  }

  private func list(_ items: [Block.Item], _ tag: String = "ul") -> String {
    let lines = items.map { item in
      "<li\(lead(item.text))>\(Self.inline(item.text))" + (item.below.isEmpty ? "" : "\n" + list(item.below))
        + "</li>\n"
    }
    return "<\(tag)>\n\(lines.joined())</\(tag)>\n"
  }

  /// The first cell of a row is its heading, unless it says nothing.
  private func table(_ table: Block.Table) -> String {
    let layout = TableLayout(table, look)
    let columns = layout.widths.map { "<col style=\"width: \($0 / 10).\($0 % 10)%\">" }
    func attribute(_ column: Int) -> String {
      table.isNumeric.indices.contains(column) && table.isNumeric[column] ? " class=\"n\"" : ""
    }
    /// What stands above the column, for narrow screens, where the head is not shown.
    func label(_ column: Int) -> String {
      let text = table.head[column].plain
      return text.isEmpty ? "" : " data-h=\"\(HTMLText.escape(text))\""
    }
    let head = table.head.enumerated().map { column, text in
      "<th scope=\"col\"\(attribute(column))>\(Self.inline(text))</th>"
    }
    let rows = table.rows.map { row in
      let cells = row.prefix(table.head.count).enumerated().map { column, text in
        column == 0 && !text.plain.trimmed.isEmpty
          ? "<th scope=\"row\"\(attribute(column))>\(Self.inline(text))</th>"
          : "<td\(attribute(column))\(label(column))>\(Self.inline(text))</td>"
      }
      let missing = String(repeating: "<td></td>", count: max(0, table.head.count - row.count))
      return "<tr>\(cells.joined())\(missing)</tr>\n"
    }
    let classes = [layout.isWhole ? "whole" : nil, layout.isWritten ? "written" : nil].compactMap(\.self)
    let look = classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
    return "<table\(look)>\n<colgroup>\(columns.joined())</colgroup>\n"
      + "<thead>\n<tr>\(head.joined())</tr>\n</thead>\n<tbody>\n\(rows.joined())</tbody>\n</table>\n"
  }

  private static func inline(_ runs: [Inline]) -> String {
    runs.map { run in
      switch run {
      case .text(let text): HTMLText.escape(text)
      case .strong(let inner): "<strong>\(inline(inner))</strong>"
      case .emphasis(let inner): "<em>\(inline(inner))</em>"
      case .link(let inner, let address): "<a href=\"\(HTMLText.escape(address))\">\(inline(inner))</a>"
      case .image(let words, let source):
        "<img src=\"\(HTMLText.escape(source))\" alt=\"\(HTMLText.escape(words))\">"
      case .code(let text): "<code>\(HTMLText.escape(text))</code>"
      case .foreign(let inner, let language): "<span lang=\"\(language.rawValue)\">\(inline(inner))</span>"
      case .lineBreak: "<br>"
      }
    }.joined()
  }
}
