import Wording

/// Writes a document as WordprocessingML (ECMA-376, part 1).
struct WordDocument {
  let document: OfficeDocument
  /// Pictures in their order: the first is `image1`.
  var pictures: [Picture] = []
  /// Lists with numbers: each begins at 1.
  var lists = 0
  /// Headings of the second level, to which links may lead.
  private var sections = 0

  static let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let drawing = "http://schemas.openxmlformats.org/drawingml/2006"
  private static let start = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  /// Twips of A4 (11906 × 16838) between margins of 1,8 cm.
  static let width = 9864
  /// English metric units in a hundredth of a millimetre.
  private static let metric = 360

  static func data(_ document: OfficeDocument) -> [UInt8] {
    var file = WordDocument(document: document)
    let body = file.body()
    var archive = ZipArchive()
    archive.add("[Content_Types].xml", start + types)
    archive.add("_rels/.rels", start + packageRelations)
    archive.add("docProps/core.xml", start + file.properties)
    archive.add("word/document.xml", start + body)
    archive.add("word/styles.xml", start + file.styles)
    archive.add("word/settings.xml", start + file.settings)
    archive.add("word/numbering.xml", start + file.numbering)
    archive.add("word/header1.xml", start + file.header)
    archive.add("word/footer1.xml", start + file.footer)
    archive.add("word/_rels/document.xml.rels", start + file.documentRelations)
    for (place, picture) in file.pictures.enumerated() {
      archive.add("word/" + name(picture, place), picture.data)
    }
    return archive.data
  }

  static func name(_ picture: Picture, _ place: Int) -> String { "media/image\(place + 1).\(picture.kind)" }

  private mutating func body() -> String {
    var text = document.logo.map { "<w:p>" + drawn($0) + "</w:p>\n" } ?? ""
    for (place, block) in document.blocks.enumerated() {
      text += write(
        block, style: document.isFoot(place) ? "Running" : nil, beginsPage: document.beginsPage(place),
        isKept: document.isKept(place), isPlain: document.isPlain(place))
    }
    return """
      <w:document \(Self.space) xmlns:r="\(Self.relations)" xmlns:a="\(Self.drawing)/main" \
      xmlns:wp="\(Self.drawing)/wordprocessingDrawing" xmlns:pic="\(Self.drawing)/picture"><w:body>
      \(text)<w:sectPr><w:headerReference w:type="default" r:id="rId3"/>\
      <w:footerReference w:type="default" r:id="rId4"/><w:footerReference w:type="first" r:id="rId4"/>\
      <w:pgSz w:w="11906" w:h="16838"/>\
      <w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1021" w:header="567" w:footer="567" w:gutter="0"/>\
      <w:titlePg/></w:sectPr></w:body></w:document>

      """
  }

  private mutating func write(
    _ block: Block, style: String?, beginsPage: Bool = false, isKept: Bool = false, isPlain: Bool = false
  ) -> String {
    switch block {
    case .heading(let level, let text):
      return paragraph(
        text, style: "Heading\(min(max(level, 1), 4))", beginsPage: beginsPage, isSection: level == 2)
    case .paragraph(let text): return paragraph(text, style: lead(text) ?? style, isKept: isKept)
    case .list(let items) where isPlain && items.allSatisfy(\.below.isEmpty):
      return items.map { paragraph($0.text, style: lead($0.text) ?? style, isKept: isKept) }.joined()
    case .list(let items):
      return items.enumerated().map {
        // The last line of a list stands on no page alone.
        write($1, level: 0, style: style, isKept: isKept && $0 == items.count - 1 || $0 == items.count - 2)
      }.joined()
    case .numbered(let items):
      lists += 1
      return items.map { item in
        paragraph(
          item.text, style: item.section == nil ? style : "Contents", list: (lists + 1, 0), isKept: isKept,
          pageOf: item.section)
      }.joined()
    case .quote(let inner): return inner.map { write($0, style: "Quote") }.joined()
    case .table(let table): return write(table, isKept: isKept)
    case .rule: return paragraph([], style: "Rule")
    case .figure(let kind):
      guard let picture = document.figures[kind] else { return "" }
      return "<w:p>\(drawn(picture))\(runs([.lineBreak, .text(picture.title)], ""))</w:p>\n"
    }
  }

  private mutating func write(_ item: Block.Item, level: Int, style: String?, isKept: Bool) -> String {
    paragraph(item.text, style: lead(item.text) ?? style, list: (1, level), isKept: isKept)
      + item.below.map { write($0, level: min(level + 1, 1), style: style, isKept: isKept) }.joined()
  }

  private func lead(_ text: [Inline]) -> String? {
    document.leadSize != nil && text.isStrong ? "Lead" : nil
  }

  /// A paragraph; `pageOf` is the section whose page is told at its end.
  private mutating func paragraph(
    _ text: [Inline], style: String?, list: (number: Int, level: Int)? = nil, isRight: Bool = false,
    beginsPage: Bool = false, isKept: Bool = false, isSection: Bool = false, pageOf section: String? = nil
  ) -> String {
    if isSection { sections += 1 }
    let mark =
      isSection
      ? "<w:bookmarkStart w:id=\"\(sections)\" w:name=\"s\(sections)\"/><w:bookmarkEnd w:id=\"\(sections)\"/>"
      : ""
    let parts = [
      style.map { "<w:pStyle w:val=\"\($0)\"/>" },
      isKept ? "<w:keepNext/>" : nil,
      beginsPage ? "<w:pageBreakBefore/>" : nil,
      list.map { "<w:numPr><w:ilvl w:val=\"\($0.level)\"/><w:numId w:val=\"\($0.number)\"/></w:numPr>" },
      isRight ? "<w:jc w:val=\"right\"/>" : nil,
    ].compactMap { $0 }
    let properties = parts.isEmpty ? "" : "<w:pPr>\(parts.joined())</w:pPr>"
    let page =
      section.map {
        "<w:r><w:tab/></w:r><w:fldSimple w:instr=\" PAGEREF \(HTMLText.escape($0)) \\h \" w:dirty=\"true\">"
          + "<w:r><w:t>…</w:t></w:r></w:fldSimple>"
      } ?? ""
    return "<w:p>\(properties)\(mark)\(runs(text, ""))\(page)</w:p>\n"
  }

  private mutating func runs(_ runs: [Inline], _ look: String) -> String {
    func run(_ inner: String, _ look: String) -> String {
      "<w:r>\(look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>")\(inner)</w:r>"
    }
    func text(_ text: String, _ look: String) -> String {
      run("<w:t xml:space=\"preserve\">\(HTMLText.escape(text))</w:t>", look)
    }
    return runs.map { part -> String in
      switch part {
      case .text(let words): return text(words, look)
      case .image(let words, let address):
        return Picture(address: address, words: words).map { drawn($0) } ?? text(words, look)
      case .strong(let inner): return self.runs(inner, look.contains("<w:b/>") ? look : "<w:b/>" + look)
      case .emphasis(let inner): return self.runs(inner, look.contains("<w:i/>") ? look : look + "<w:i/>")
      case .code(let words):
        return text(words, "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\"/>" + look)
      case .foreign(let inner, let language):
        return self.runs(inner, look + "<w:lang w:val=\"\(Self.tag(language))\"/>")
      case .lineBreak: return run("<w:br/>", look)
      case .link(let inner, let address) where address.hasPrefix("#"):
        return "<w:hyperlink w:anchor=\"\(HTMLText.escape(String(address.dropFirst())))\">"
          + self.runs(inner, look) + "</w:hyperlink>"
      case .link(let inner, let address):
        return
          "<w:fldSimple w:instr=\" HYPERLINK &quot;\(HTMLText.escape(address.replacing("\"", with: "%22")))&quot; \">"
          + self.runs(inner, look + "<w:u w:val=\"single\"/>") + "</w:fldSimple>"
      }
    }.joined()
  }

  static func tag(_ language: Language) -> String { language == .french ? "fr-FR" : "en-GB" }

  /// A picture in the line, with its words for those who do not see it.
  private mutating func drawn(_ picture: Picture) -> String {
    pictures.append(picture)
    let number = pictures.count
    let size = "cx=\"\(picture.width * Self.metric)\" cy=\"\(picture.height * Self.metric)\""
    return """
      <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent \(size)/>\
      <wp:docPr id="\(number)" name="image\(number)" descr="\(HTMLText.escape(picture.words))"/><a:graphic>\
      <a:graphicData uri="\(Self.drawing)/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="\(number)" name="image\(number)"/>\
      <pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId\(number + 5)"/><a:stretch><a:fillRect/></a:stretch>\
      </pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext \(size)/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>\
      </a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
      """
  }

  private mutating func write(_ table: Block.Table, isKept isTableKept: Bool) -> String {
    let layout = TableLayout(table, document.look)
    let widths = layout.widths.map { $0 * Self.width / 1000 }
    // Twips in a hundredth of a millimetre: 1440 / 2540.
    let height = (layout.isWritten ? document.look.rowHeight : nil).map {
      "<w:trHeight w:val=\"\($0 * 1440 / 2540)\" w:hRule=\"atLeast\"/>"
    }
    var rows = row(table.head, of: table, widths, "<w:tblHeader/>", isHead: true, isKept: true)
    for (place, cells) in table.rows.enumerated() {
      // Neither the first nor the last row stands alone.
      let isKept = layout.isWhole || place == 0 || place == table.rows.count - 2
      rows += row(
        cells, of: table, widths, height ?? "", isHead: false,
        isKept: place == table.rows.count - 1 ? isTableKept : isKept)
    }
    return """
      <w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/>\
      <w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>\(widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined())</w:tblGrid>
      \(rows)</w:tbl>
      \(paragraph([], style: "Gap", isKept: isTableKept))
      """
  }

  private mutating func row(
    _ cells: [[Inline]], of table: Block.Table, _ widths: [Int], _ properties: String, isHead: Bool,
    isKept: Bool
  ) -> String {
    let shade = isHead ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EDEFF1\"/>" : ""
    var written = ""
    for column in widths.indices {
      let text = cells.indices.contains(column) ? cells[column] : []
      let isRight = table.isNumeric.indices.contains(column) && table.isNumeric[column]
      written += "<w:tc><w:tcPr><w:tcW w:w=\"\(widths[column])\" w:type=\"dxa\"/>\(shade)</w:tcPr>"
      written +=
        paragraph(isHead ? [.strong(text)] : text, style: "Cell", isRight: isRight, isKept: isKept)
        + "</w:tc>"
    }
    return "<w:tr><w:trPr><w:cantSplit/>\(properties)</w:trPr>\(written)</w:tr>\n"
  }
}
