import Wording

/// Writes a document as WordprocessingML (ECMA-376, part 1).
struct WordDocument {
  let document: OfficeDocument

  private static let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let start = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  /// Twips of A4 (11906 × 16838) between margins of 1,8 cm.
  private static let width = 9864

  var data: [UInt8] {
    var archive = ZipArchive()
    archive.add("[Content_Types].xml", Self.start + Self.types)
    archive.add("_rels/.rels", Self.start + Self.packageRelations)
    archive.add("docProps/core.xml", Self.start + properties)
    archive.add("word/document.xml", Self.start + body)
    archive.add("word/styles.xml", Self.start + styles)
    archive.add("word/numbering.xml", Self.start + numbering)
    archive.add("word/header1.xml", Self.start + header)
    archive.add("word/footer1.xml", Self.start + footer)
    archive.add("word/_rels/document.xml.rels", Self.start + Self.documentRelations)
    return archive.data
  }

  private var lists: Int {
    document.blocks.reduce(0) { if case .numbered = $1 { $0 + 1 } else { $0 } }
  }

  private var body: String {
    var list = 0
    let parts = document.blocks.map { block -> String in
      if case .numbered = block { list += 1 }
      return Self.write(block, style: nil, list: list)
    }
    return """
      <w:document \(Self.space) xmlns:r="\(Self.relations)"><w:body>
      \(parts.joined())<w:sectPr><w:headerReference w:type="default" r:id="rId3"/>\
      <w:footerReference w:type="default" r:id="rId4"/><w:footerReference w:type="first" r:id="rId4"/>\
      <w:pgSz w:w="11906" w:h="16838"/>\
      <w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1021" w:header="567" w:footer="567" w:gutter="0"/>\
      <w:titlePg/></w:sectPr></w:body></w:document>

      """
  }

  private static func write(_ block: Block, style: String?, list: Int) -> String {
    switch block {
    case .heading(let level, let text): paragraph(text, style: "Heading\(min(max(level, 1), 4))")
    case .paragraph(let text): paragraph(text, style: style)
    case .list(let items): items.map { write($0, level: 0, style: style) }.joined()
    case .numbered(let items): items.map { paragraph($0.text, style: style, list: (list + 1, 0)) }.joined()
    case .quote(let inner): inner.map { write($0, style: "Quote", list: list) }.joined()
    case .table(let table): write(table)
    case .rule: paragraph([], style: "Rule")
    case .figure: ""
    }
  }

  private static func write(_ item: Block.Item, level: Int, style: String?) -> String {
    paragraph(item.text, style: style, list: (1, level))
      + item.below.map { write($0, level: min(level + 1, 1), style: style) }.joined()
  }

  private static func paragraph(
    _ text: [Inline], style: String?, list: (number: Int, level: Int)? = nil, isRight: Bool = false
  ) -> String {
    let parts = [
      style.map { "<w:pStyle w:val=\"\($0)\"/>" },
      list.map { "<w:numPr><w:ilvl w:val=\"\($0.level)\"/><w:numId w:val=\"\($0.number)\"/></w:numPr>" },
      isRight ? "<w:jc w:val=\"right\"/>" : nil,
    ].compactMap { $0 }
    let properties = parts.isEmpty ? "" : "<w:pPr>\(parts.joined())</w:pPr>"
    return "<w:p>\(properties)\(runs(text, ""))</w:p>\n"
  }

  private static func runs(_ runs: [Inline], _ look: String) -> String {
    func run(_ inner: String, _ look: String) -> String {
      "<w:r>\(look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>")\(inner)</w:r>"
    }
    func text(_ text: String, _ look: String) -> String {
      run("<w:t xml:space=\"preserve\">\(HTMLText.escape(text))</w:t>", look)
    }
    return runs.map { part -> String in
      switch part {
      case .text(let words), .image(let words, _): text(words, look)
      case .strong(let inner): Self.runs(inner, look.contains("<w:b/>") ? look : "<w:b/>" + look)
      case .emphasis(let inner): Self.runs(inner, look.contains("<w:i/>") ? look : look + "<w:i/>")
      case .code(let words): text(words, "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\"/>" + look)
      case .lineBreak: run("<w:br/>", look)
      case .link(let inner, let address):
        "<w:fldSimple w:instr=\" HYPERLINK &quot;\(HTMLText.escape(address.replacing("\"", with: "%22")))&quot; \">"
          + Self.runs(inner, look + "<w:u w:val=\"single\"/>") + "</w:fldSimple>"
      }
    }.joined()
  }

  private static func write(_ table: Block.Table) -> String {
    let widths = OfficeDocument.widths(of: table).map { $0 * width / 1000 }
    func row(_ cells: [[Inline]], isHead: Bool) -> String {
      let written = widths.indices.map { column -> String in
        let text = cells.indices.contains(column) ? cells[column] : []
        let isRight = table.isNumeric.indices.contains(column) && table.isNumeric[column]
        let shade = isHead ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EDEFF1\"/>" : ""
        return "<w:tc><w:tcPr><w:tcW w:w=\"\(widths[column])\" w:type=\"dxa\"/>\(shade)</w:tcPr>"
          + paragraph(isHead ? [.strong(text)] : text, style: "Cell", isRight: isRight) + "</w:tc>"
      }
      return
        "<w:tr><w:trPr><w:cantSplit/>\(isHead ? "<w:tblHeader/>" : "")</w:trPr>\(written.joined())</w:tr>\n"
    }
    return """
      <w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/>\
      <w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>\(widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined())</w:tblGrid>
      \(row(table.head, isHead: true))\(table.rows.map { row($0, isHead: false) }.joined())</w:tbl>
      \(paragraph([], style: "Gap"))
      """
  }

  private var header: String {
    "<w:hdr \(Self.space)>\(Self.paragraph([.text(document.title)], style: "Running"))</w:hdr>\n"
  }

  private var footer: String {
    func field(_ name: String) -> String {
      "<w:fldSimple w:instr=\" \(name) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
    }
    return "<w:ftr \(Self.space)><w:p><w:pPr><w:pStyle w:val=\"Running\"/><w:jc w:val=\"right\"/></w:pPr>"
      + field("PAGE") + "<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>" + field("NUMPAGES")
      + "</w:p></w:ftr>\n"
  }

  private var properties: String {
    """
    <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
    xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\(HTMLText.escape(document.title))</dc:title>\
    <dc:creator>\(HTMLText.escape(document.author ?? "Palabre"))</dc:creator>\
    <dc:language>\(document.language.rawValue)</dc:language></cp:coreProperties>

    """
  }

  private var numbering: String {
    func level(_ number: Int, _ format: String, _ text: String) -> String {
      """
      <w:lvl w:ilvl="\(number)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/><w:lvlText w:val="\(text)"/>\
      <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="\(340 * (number + 1))" w:hanging="283"/></w:pPr></w:lvl>
      """
    }
    let numbered = (0..<lists).map {
      """
      <w:num w:numId="\($0 + 2)"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">\
      <w:startOverride w:val="1"/></w:lvlOverride></w:num>
      """
    }
    return """
      <w:numbering \(Self.space)><w:abstractNum w:abstractNumId="0">\(level(0, "bullet", "•"))\(level(1, "bullet", "–"))\
      </w:abstractNum><w:abstractNum w:abstractNumId="1">\(level(0, "decimal", "%1."))</w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\(numbered.joined())</w:numbering>

      """
  }

  private var styles: String {
    let language = document.language == .french ? "fr-FR" : "en-GB"
    func style(_ id: String, _ name: String, _ paragraph: String, _ run: String = "") -> String {
      """
      <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="\(name)"/><w:basedOn w:val="Normal"/><w:qFormat/>\
      <w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>

      """
    }
    func heading(_ level: Int, _ size: Int, _ before: Int, _ after: Int) -> String {
      style(
        "Heading\(level)", "heading \(level)",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"\(before)\" w:after=\"\(after)\"/>"
          + "<w:outlineLvl w:val=\"\(level - 1)\"/>",
        "<w:b/><w:sz w:val=\"\(size)\"/>")
    }
    func border(_ side: String) -> String {
      "<w:\(side) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"777777\"/>"
    }
    let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).joined()
    return """
      <w:styles \(Self.space)><w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans" w:cs="Liberation Sans"/><w:sz w:val="22"/>\
      <w:lang w:val="\(language)"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
      <w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
      \(heading(1, 34, 0, 200))\(heading(2, 27, 320, 120))\(heading(3, 23, 240, 80))\(heading(4, 22, 200, 60))\
      \(style("Quote", "Quote", "<w:keepLines/><w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"0B5394\"/></w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F1F3F5\"/><w:ind w:left=\"227\"/>"))\
      \(style("Cell", "Table cell", "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\" w:lineRule=\"auto\"/>", "<w:sz w:val=\"20\"/>"))\
      \(style("Gap", "Gap", "<w:spacing w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>"))\
      \(style("Rule", "Rule", "<w:pBdr>\(border("bottom"))</w:pBdr><w:spacing w:before=\"200\" w:after=\"80\"/>"))\
      \(style("Running", "Running title", "<w:spacing w:after=\"0\"/>", "<w:color w:val=\"444444\"/><w:sz w:val=\"18\"/>"))\
      <w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>\(borders)</w:tblBorders>\
      <w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>

      """
  }

  private static let types = """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    \(["document.main": "document", "styles": "styles", "numbering": "numbering", "header": "header1", "footer": "footer1"].sorted { $0.key < $1.key }.map { "<Override PartName=\"/word/\($1).xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.\($0)+xml\"/>" }.joined())\
    <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>

    """

  private static let packageRelations = """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" Type="\(relations)/officeDocument" Target="word/document.xml"/>\
    <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
    Target="docProps/core.xml"/></Relationships>

    """

  private static let documentRelations = """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" Type="\(relations)/styles" Target="styles.xml"/>\
    <Relationship Id="rId2" Type="\(relations)/numbering" Target="numbering.xml"/>\
    <Relationship Id="rId3" Type="\(relations)/header" Target="header1.xml"/>\
    <Relationship Id="rId4" Type="\(relations)/footer" Target="footer1.xml"/></Relationships>

    """
}
