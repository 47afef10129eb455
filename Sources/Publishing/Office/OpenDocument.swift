import Wording

/// Writes a document as OpenDocument text (OASIS OpenDocument 1.3).
struct OpenDocument {
  let document: OfficeDocument

  private static let kind = "application/vnd.oasis.opendocument.text"
  private static let start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private static let office = "urn:oasis:names:tc:opendocument:xmlns:"
  /// Hundredths of a millimetre of A4 between margins of 18 mm.
  private static let width = 17_400

  private static var spaces: String {
    let names = ["office", "style", "text", "table", "meta"].map { "xmlns:\($0)=\"\(office)\($0):1.0\"" }
    return
      (names + [
        "xmlns:fo=\"\(office)xsl-fo-compatible:1.0\"", "xmlns:xlink=\"http://www.w3.org/1999/xlink\"",
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
      ]).joined(separator: " ") + " office:version=\"1.3\""
  }

  var data: [UInt8] {
    var archive = ZipArchive()
    archive.add("mimetype", Self.kind)
    archive.add("META-INF/manifest.xml", Self.start + Self.manifest)
    archive.add("meta.xml", Self.start + properties)
    archive.add("styles.xml", Self.start + styles)
    archive.add("content.xml", Self.start + content)
    return archive.data
  }

  private var content: String {
    var tables: [[Int]] = []
    var body = ""
    for block in document.blocks { body += Self.write(block, style: "Standard", &tables) }
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
      \(columns.joined())\(Self.looks)</office:automatic-styles><office:body><office:text>
      \(body)</office:text></office:body></office:document-content>

      """
  }

  private static func millimetres(_ hundredths: Int) -> String {
    "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)mm"
  }

  private static func write(_ block: Block, style: String, _ tables: inout [[Int]]) -> String {
    switch block {
    case .heading(let wanted, let text):
      let level = min(max(wanted, 1), 4)
      return
        "<text:h text:style-name=\"Heading_\(level)\" text:outline-level=\"\(level)\">\(runs(text))</text:h>\n"
    case .paragraph(let text): return paragraph(text, style)
    case .list(let items): return list(items, "Bullets", style)
    case .numbered(let items): return list(items, "Numbers", style)
    case .quote(let inner): return inner.map { write($0, style: "Quote", &tables) }.joined()
    case .table(let table): return write(table, &tables)
    case .rule: return paragraph([], "Rule")
    case .figure: return ""
    }
  }

  private static func paragraph(_ text: [Inline], _ style: String) -> String {
    "<text:p text:style-name=\"\(style)\">\(runs(text))</text:p>\n"
  }

  private static func list(_ items: [Block.Item], _ name: String, _ style: String) -> String {
    let lines = items.map { item in
      "<text:list-item>\(paragraph(item.text, style))"
        + (item.below.isEmpty ? "" : list(item.below, name, style)) + "</text:list-item>\n"
    }
    return "<text:list text:style-name=\"\(name)\">\n\(lines.joined())</text:list>\n"
  }

  private static func runs(_ runs: [Inline]) -> String {
    runs.map { part -> String in
      switch part {
      case .text(let words), .image(let words, _): HTMLText.escape(words)
      case .strong(let inner): "<text:span text:style-name=\"Strong\">\(Self.runs(inner))</text:span>"
      case .emphasis(let inner): "<text:span text:style-name=\"Emphasis\">\(Self.runs(inner))</text:span>"
      case .code(let words): "<text:span text:style-name=\"Code\">\(HTMLText.escape(words))</text:span>"
      case .lineBreak: "<text:line-break/>"
      case .link(let inner, let address):
        "<text:a xlink:type=\"simple\" xlink:href=\"\(HTMLText.escape(address))\">\(Self.runs(inner))</text:a>"
      }
    }.joined()
  }

  private static func write(_ table: Block.Table, _ tables: inout [[Int]]) -> String {
    let number = tables.count
    tables.append(OfficeDocument.widths(of: table).map { $0 * width / 1000 })
    func row(_ cells: [[Inline]], _ look: String) -> String {
      let written = table.head.indices.map { column -> String in
        let text = cells.indices.contains(column) ? cells[column] : []
        let isRight = table.isNumeric.indices.contains(column) && table.isNumeric[column]
        return "<table:table-cell table:style-name=\"\(look)\" office:value-type=\"string\">"
          + paragraph(look == "Head" ? [.strong(text)] : text, isRight ? "Number" : "Cell")
          + "</table:table-cell>"
      }
      return "<table:table-row table:style-name=\"Row\">\(written.joined())</table:table-row>\n"
    }
    let columns = table.head.indices.map { "<table:table-column table:style-name=\"T\(number).\($0)\"/>" }
    return """
      <table:table table:name="T\(number)" table:style-name="Table">\(columns.joined())<table:table-header-rows>
      \(row(table.head, "Head"))</table:table-header-rows>
      \(table.rows.map { row($0, "Body") }.joined())</table:table>
      \(paragraph([], "Gap"))
      """
  }

  /// Looks of tables and of runs: they must stand with what they are for.
  private static let looks = """
    <style:style style:name="Table" style:family="table"><style:table-properties style:width="174mm" \
    table:align="left" fo:margin-bottom="2mm"/></style:style>
    <style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
    <style:style style:name="Head" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #777777" \
    fo:padding="1mm" fo:background-color="#edeff1"/></style:style>
    <style:style style:name="Body" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #777777" \
    fo:padding="1mm"/></style:style>
    <style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
    <style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
    <style:style style:name="Code" style:family="text"><style:text-properties fo:font-family="Liberation Mono"/></style:style>
    <text:list-style style:name="Bullets">\(bullet(1, "•"))\(bullet(2, "–"))</text:list-style>
    <text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" \
    style:num-suffix=".">\(indent(1))</text:list-level-style-number></text:list-style>

    """

  private static func bullet(_ level: Int, _ sign: String) -> String {
    "<text:list-level-style-bullet text:level=\"\(level)\" text:bullet-char=\"\(sign)\">\(indent(level))</text:list-level-style-bullet>"
  }

  private static func indent(_ level: Int) -> String {
    """
    <style:list-level-properties text:list-level-position-and-space-mode="label-alignment">\
    <style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-5mm" \
    fo:margin-left="\(6 * level)mm"/></style:list-level-properties>
    """
  }

  private var properties: String {
    """
    <office:document-meta \(Self.spaces)><office:meta><dc:title>\(HTMLText.escape(document.title))</dc:title>\
    <meta:initial-creator>\(HTMLText.escape(document.author ?? "Palabre"))</meta:initial-creator>\
    <dc:creator>\(HTMLText.escape(document.author ?? "Palabre"))</dc:creator>\
    <dc:language>\(document.language.rawValue)</dc:language></office:meta></office:document-meta>

    """
  }

  private var styles: String {
    let (language, country) = document.language == .french ? ("fr", "FR") : ("en", "GB")
    func style(_ name: String, _ paragraph: String, _ text: String = "") -> String {
      """
      <style:style style:name="\(name)" style:family="paragraph" style:parent-style-name="Standard">\
      <style:paragraph-properties \(paragraph)/><style:text-properties \(text)/></style:style>

      """
    }
    func heading(_ level: Int, _ size: String, _ above: String) -> String {
      """
      <style:style style:name="Heading_\(level)" style:display-name="Heading \(level)" style:family="paragraph" \
      style:parent-style-name="Standard" style:default-outline-level="\(level)"><style:paragraph-properties \
      fo:keep-with-next="always" fo:margin-top="\(above)" fo:margin-bottom="1.5mm"/><style:text-properties \
      fo:font-weight="bold" fo:font-size="\(size)"/></style:style>

      """
    }
    return """
      <office:document-styles \(Self.spaces)><office:styles><style:default-style style:family="paragraph">\
      <style:paragraph-properties fo:margin-bottom="1.8mm" fo:line-height="115%" fo:orphans="3" fo:widows="3"/>\
      <style:text-properties fo:font-family="Liberation Sans" fo:font-size="11pt" fo:language="\(language)" \
      fo:country="\(country)"/></style:default-style>
      <style:style style:name="Standard" style:family="paragraph"/>
      \(heading(1, "17pt", "0mm"))\(heading(2, "13.5pt", "6mm"))\(heading(3, "11.5pt", "4mm"))\(heading(4, "11pt", "3mm"))\
      \(style("Quote", "fo:margin-left=\"4mm\" fo:padding=\"1mm\" fo:border-left=\"2pt solid #0b5394\" fo:background-color=\"#f1f3f5\""))\
      \(style("Cell", "fo:margin-bottom=\"0mm\" fo:line-height=\"100%\"", "fo:font-size=\"10pt\""))\
      \(style("Number", "fo:margin-bottom=\"0mm\" fo:line-height=\"100%\" fo:text-align=\"end\"", "fo:font-size=\"10pt\""))\
      \(style("Gap", "fo:margin-bottom=\"0mm\" fo:line-height=\"2mm\"", "fo:font-size=\"4pt\""))\
      \(style("Rule", "fo:margin-top=\"4mm\" fo:padding=\"0.5mm\" fo:border-bottom=\"0.5pt solid #777777\""))\
      \(style("Running", "fo:margin-bottom=\"0mm\"", "fo:font-size=\"9pt\" fo:color=\"#444444\""))\
      \(style("Pages", "fo:margin-bottom=\"0mm\" fo:text-align=\"end\"", "fo:font-size=\"9pt\" fo:color=\"#444444\""))\
      </office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties \
      fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="12mm" fo:margin-bottom="12mm" \
      fo:margin-left="18mm" fo:margin-right="18mm"/><style:header-style><style:header-footer-properties \
      fo:min-height="8mm" fo:margin-bottom="3mm"/></style:header-style><style:footer-style>\
      <style:header-footer-properties fo:min-height="8mm" fo:margin-top="3mm"/></style:footer-style></style:page-layout>\
      </office:automatic-styles><office:master-styles><style:master-page style:name="Standard" \
      style:page-layout-name="A4"><style:header>\(Self.paragraph([.text(document.title)], "Running"))</style:header>\
      <style:footer><text:p text:style-name="Pages"><text:page-number text:select-page="current">1</text:page-number> / \
      <text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles>\
      </office:document-styles>

      """
  }

  private static let manifest = """
    <manifest:manifest xmlns:manifest="\(office)manifest:1.0" manifest:version="1.3">\
    <manifest:file-entry manifest:full-path="/" manifest:media-type="\(kind)"/>\
    \(["meta.xml", "styles.xml", "content.xml"].map { "<manifest:file-entry manifest:full-path=\"\($0)\" manifest:media-type=\"text/xml\"/>" }.joined())\
    </manifest:manifest>

    """
}
