/// Writes a document as OpenDocument text (OASIS OpenDocument 1.3).
struct OpenDocument {
  let document: OfficeDocument
  /// Pictures in their order.
  private(set) var pictures: [Picture] = []
  /// The widths of the columns of each table, in hundredths of a millimetre.
  private var tables: [[Int]] = []

  static let kind = "application/vnd.oasis.opendocument.text"
  private static let start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  static let office = "urn:oasis:names:tc:opendocument:xmlns:"
  /// Hundredths of a millimetre of A4 between margins of 18 mm.
  private static let width = 17_400

  /// Headings of the second level, to which links may lead.
  private var sections = 0

  private init(document: OfficeDocument) { self.document = document }

  static var spaces: String {
    let names = ["office", "style", "text", "table", "meta"].map { "xmlns:\($0)=\"\(office)\($0):1.0\"" }
    return
      (names + [
        "xmlns:draw=\"\(office)drawing:1.0\"", "xmlns:svg=\"\(office)svg-compatible:1.0\"",
        "xmlns:fo=\"\(office)xsl-fo-compatible:1.0\"", "xmlns:xlink=\"http://www.w3.org/1999/xlink\"",
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
      ]).joined(separator: " ") + " office:version=\"1.3\""
  }

  static func data(_ document: OfficeDocument) -> [UInt8] {
    var file = OpenDocument(document: document)
    let content = file.content()
    var archive = ZipArchive()
    archive.add("mimetype", kind)
    archive.add("META-INF/manifest.xml", start + file.manifest)
    archive.add("meta.xml", start + file.properties)
    archive.add("styles.xml", start + file.styles)
    archive.add("content.xml", start + content)
    for (place, picture) in file.pictures.enumerated() { archive.add(name(picture, place), picture.data) }
    return archive.data
  }

  static func name(_ picture: Picture, _ place: Int) -> String {
    "Pictures/image\(place + 1).\(picture.kind)"
  }

  private mutating func content() -> String {
    var body =
      document.logo.map { "<text:p text:style-name=\"Standard\">" + drawn($0) + "</text:p>\n" } ?? ""
    for (place, block) in document.blocks.enumerated() {
      let style = document.isFoot(place) ? "Running" : document.isKept(place) ? "Kept" : "Standard"
      body += write(
        block, style: style, beginsPage: document.beginsPage(place), isPlain: document.isPlain(place))
    }
    let columns = tables.enumerated().flatMap { number, widths in
      widths.enumerated().map { column, width in
        """
        <style:style style:name="T\(number).\(column)" style:family="table-column">\
        <style:table-column-properties style:column-width="\(Self.millimetres(width))"/></style:style>

        """
      }
    }
    return """
      <office:document-content \(Self.spaces)><office:automatic-styles>
      \(columns.joined())\(looks)</office:automatic-styles><office:body><office:text>
      \(body)</office:text></office:body></office:document-content>

      """
  }

  static func millimetres(_ hundredths: Int) -> String {
    "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)mm"
  }

  private mutating func write(
    _ block: Block, style: String, beginsPage: Bool = false, isPlain: Bool = false
  ) -> String {
    switch block {
    case .heading(let wanted, let text):
      let level = min(max(wanted, 1), 4)
      let style = beginsPage ? "Sheet" : "Heading_\(level)"
      if level == 2 { sections += 1 }
      let mark = level == 2 ? "<text:bookmark text:name=\"s\(sections)\"/>" : ""
      return
        "<text:h text:style-name=\"\(style)\" text:outline-level=\"\(level)\">\(mark)\(runs(text))</text:h>\n"
    case .paragraph(let text): return paragraph(text, lead(text) ?? style)
    case .list(let items) where isPlain && items.allSatisfy(\.below.isEmpty):
      return items.map { paragraph($0.text, lead($0.text) ?? style) }.joined()
    case .list(let items): return list(items, "Bullets", style)
    case .numbered(let items): return list(items, "Numbers", style)
    case .quote(let inner): return inner.map { write($0, style: "Quote") }.joined()
    case .table(let table): return write(table)
    case .rule: return paragraph([], "Rule")
    case .figure(let kind):
      guard let picture = document.figures[kind] else { return "" }
      return
        "<text:p text:style-name=\"Standard\">\(drawn(picture))\(runs([.lineBreak, .text(picture.title)]))</text:p>\n"
    }
  }

  private mutating func paragraph(_ text: [Inline], _ style: String) -> String {
    "<text:p text:style-name=\"\(style)\">\(runs(text))</text:p>\n"
  }

  private func lead(_ text: [Inline]) -> String? {
    document.leadSize != nil && text.isStrong ? "Lead" : nil
  }

  /// A line of a list; one of contents ends in the page of what it leads to.
  private mutating func line(_ item: Block.Item, _ style: String) -> String {
    guard let section = item.section.map(HTMLText.escape) else {
      return paragraph(item.text, lead(item.text) ?? style)
    }
    return "<text:p text:style-name=\"Contents\">\(runs(item.text))<text:tab/>"
      + "<text:bookmark-ref text:reference-format=\"page\" text:ref-name=\"\(section)\">…</text:bookmark-ref></text:p>\n"
  }

  private mutating func list(_ items: [Block.Item], _ name: String, _ style: String) -> String {
    let lines = items.enumerated().map { place, item in
      let style =
        place == items.count - 2 && style == "Standard"
        ? "Kept" : style == "Kept" && place < items.count - 2 ? "Standard" : style
      return "<text:list-item>\(line(item, style))"
        + (item.below.isEmpty ? "" : list(item.below, name, style)) + "</text:list-item>\n"
    }
    return "<text:list text:style-name=\"\(name)\">\n\(lines.joined())</text:list>\n"
  }

  private mutating func runs(_ runs: [Inline]) -> String {
    runs.map { part -> String in
      switch part {
      case .text(let words): return HTMLText.escape(words)
      case .image(let words, let address):
        return Picture(address: address, words: words).map { drawn($0) } ?? HTMLText.escape(words)
      case .strong(let inner): return "<text:span text:style-name=\"Strong\">\(self.runs(inner))</text:span>"
      case .emphasis(let inner):
        return "<text:span text:style-name=\"Emphasis\">\(self.runs(inner))</text:span>"
      case .code(let words):
        return "<text:span text:style-name=\"Code\">\(HTMLText.escape(words))</text:span>"
      case .foreign(let inner, let language):
        return "<text:span text:style-name=\"In_\(language.rawValue)\">\(self.runs(inner))</text:span>"
      case .lineBreak: return "<text:line-break/>"
      case .link(let inner, let address):
        return
          "<text:a xlink:type=\"simple\" xlink:href=\"\(HTMLText.escape(address))\">\(self.runs(inner))</text:a>"
      }
    }.joined()
  }

  /// A picture in the line, with its words for those who do not see it.
  private mutating func drawn(_ picture: Picture) -> String {
    pictures.append(picture)
    return """
      <draw:frame draw:name="image\(pictures.count)" text:anchor-type="as-char" \
      svg:width="\(Self.millimetres(picture.width))" svg:height="\(Self.millimetres(picture.height))">\
      <draw:image xlink:href="\(Self.name(picture, pictures.count - 1))" xlink:type="simple" xlink:show="embed" \
      xlink:actuate="onLoad"/><svg:desc>\(HTMLText.escape(picture.words))</svg:desc></draw:frame>
      """
  }

  private mutating func write(_ table: Block.Table) -> String {
    let number = tables.count
    let layout = TableLayout(table, document.look)
    tables.append(layout.widths.map { $0 * Self.width / 1000 })
    let columns = table.head.indices.map { "<table:table-column table:style-name=\"T\(number).\($0)\"/>" }
    let head = row(table.head, of: table, "Row", isHead: true)
    var rows = ""
    for cells in table.rows { rows += row(cells, of: table, layout.isWritten ? "Written" : "Row") }
    return """
      <table:table table:name="T\(number)" table:style-name="\(layout.isWhole ? "Small" : "Table")">\(columns.joined())<table:table-header-rows>
      \(head)</table:table-header-rows>
      \(rows)</table:table>
      \(paragraph([], "Gap"))
      """
  }

  private mutating func row(_ cells: [[Inline]], of table: Block.Table, _ look: String, isHead: Bool = false)
    -> String
  {
    var written = ""
    for column in table.head.indices {
      let text = cells.indices.contains(column) ? cells[column] : []
      let isRight = table.isNumeric.indices.contains(column) && table.isNumeric[column]
      written +=
        "<table:table-cell table:style-name=\"\(isHead ? "Head" : "Body")\" office:value-type=\"string\">"
      written += paragraph(isHead ? [.strong(text)] : text, isRight ? "Number" : "Cell")
      written += "</table:table-cell>"
    }
    return "<table:table-row table:style-name=\"\(look)\">\(written)</table:table-row>\n"
  }
}
