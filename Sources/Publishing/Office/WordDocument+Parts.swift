import Wording

/// The parts of the file that stand around the text.
extension WordDocument {
  var header: String {
    "<w:hdr \(Self.space)><w:p><w:pPr><w:pStyle w:val=\"Running\"/></w:pPr><w:r>"
      + "<w:t>\(HTMLText.escape(document.runningTitle))</w:t></w:r></w:p></w:hdr>\n"
  }

  var footer: String {
    func field(_ name: String) -> String {
      "<w:fldSimple w:instr=\" \(name) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
    }
    guard document.look.hasFoot else { return "<w:ftr \(Self.space)><w:p/></w:ftr>\n" }
    return "<w:ftr \(Self.space)><w:p><w:pPr><w:pStyle w:val=\"Running\"/>"
      + "<w:tabs><w:tab w:val=\"right\" w:pos=\"\(Self.width)\"/></w:tabs></w:pPr>"
      + "<w:r><w:t>\(HTMLText.escape(document.established))</w:t></w:r>"
      + (document.look.isNumbered
        ? "<w:r><w:tab/></w:r>" + field("PAGE") + "<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>"
          + field("NUMPAGES") : "")
      + "</w:p></w:ftr>\n"
  }

  var properties: String {
    """
    <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
    xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\(HTMLText.escape(document.title))</dc:title>\
    <dc:creator>\(HTMLText.escape(document.author))</dc:creator>\
    <dc:language>\(document.language.rawValue)</dc:language></cp:coreProperties>

    """
  }

  var numbering: String {
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

  var styles: String {
    let language = Self.tag(document.language)
    func style(_ id: String, _ name: String, _ paragraph: String, _ run: String = "") -> String {
      """
      <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="\(name)"/><w:basedOn w:val="Normal"/><w:qFormat/>\
      <w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>

      """
    }
    func heading(_ level: Int, _ before: Int, _ after: Int) -> String {
      style(
        "Heading\(level)", "heading \(level)",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"\(before)\" w:after=\"\(after)\"/>"
          + "<w:outlineLvl w:val=\"\(level - 1)\"/>",
        "<w:b/><w:sz w:val=\"\(document.look.headings[level - 1])\"/>")
    }
    func border(_ side: String) -> String {
      "<w:\(side) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"777777\"/>"
    }
    let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).joined()
    return """
      <w:styles \(Self.space)><w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="\(document.look.text)"/>\
      <w:lang w:val="\(language)"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
      <w:spacing w:after="\(document.look.isTight ? 40 : 100)" w:line="\(document.look.isTight ? 247 : 264)" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
      \(document.look.isTight ? heading(1, 0, 80) + heading(2, 160, 50) : heading(1, 0, 200) + heading(2, 320, 120))\
      \(heading(3, document.look.isTight ? 100 : 240, 80))\(heading(4, 200, 60))\
      \(style("Quote", "Quote", "<w:keepNext/><w:keepLines/><w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"\(document.look.colour.dropFirst())\"/></w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F1F3F5\"/><w:ind w:left=\"227\"/>"))\
      \(style("Cell", "Table cell", "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\" w:lineRule=\"auto\"/>", "<w:sz w:val=\"\(document.look.cell)\"/>"))\
      \(document.leadSize.map { style("Lead", "Lead", "", "<w:sz w:val=\"\($0)\"/>") } ?? "")\
      \(document.hasContents ? style("Contents", "Contents", "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"\(Self.width)\"/></w:tabs>") : "")\
      \(style("Gap", "Gap", "<w:spacing w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>"))\
      \(style("Rule", "Rule", "<w:keepNext/><w:pBdr>\(border("bottom"))</w:pBdr><w:spacing w:before=\"200\" w:after=\"80\"/>"))\
      \(style("Running", "Running title", "<w:spacing w:after=\"0\"/>", "<w:color w:val=\"444444\"/><w:sz w:val=\"18\"/>"))\
      <w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>\(borders)</w:tblBorders>\
      <w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>

      """
  }

  static let types = """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    \(["png": "png", "jpeg": "jpeg", "gif": "gif", "emf": "x-emf"].sorted { $0.key < $1.key }.map { "<Default Extension=\"\($0)\" ContentType=\"image/\($1)\"/>" }.joined())\
    \(["document.main": "document", "styles": "styles", "settings": "settings", "numbering": "numbering", "header": "header1", "footer": "footer1"].sorted { $0.key < $1.key }.map { "<Override PartName=\"/word/\($1).xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.\($0)+xml\"/>" }.joined())\
    <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>

    """

  static let packageRelations = """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" Type="\(relations)/officeDocument" Target="word/document.xml"/>\
    <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
    Target="docProps/core.xml"/></Relationships>

    """

  /// Where there are contents, their pages are counted when the file is opened.
  var settings: String {
    """
    <w:settings \(Self.space)>\(document.hasContents ? "<w:updateFields w:val=\"true\"/>" : "")<w:compat>\
    <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
    </w:settings>

    """
  }

  var documentRelations: String {
    let images = pictures.enumerated().map { place, picture in
      "<Relationship Id=\"rId\(place + 6)\" Type=\"\(Self.relations)/image\" Target=\"\(Self.name(picture, place))\"/>"
    }
    let relations = Self.relations
    return """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="\(relations)/styles" Target="styles.xml"/>\
      <Relationship Id="rId2" Type="\(relations)/numbering" Target="numbering.xml"/>\
      <Relationship Id="rId3" Type="\(relations)/header" Target="header1.xml"/>\
      <Relationship Id="rId4" Type="\(relations)/footer" Target="footer1.xml"/>\
      <Relationship Id="rId5" Type="\(relations)/settings" Target="settings.xml"/>\(images.joined())</Relationships>

      """
  }
}
