import Wording

/// The parts of the file that stand around the text, and looks.
extension OpenDocument {
  /// Looks of tables and of runs: they must stand with what they are for.
  var looks: String {
    """
    <style:style style:name="Table" style:family="table"><style:table-properties style:width="174mm" \
    table:align="left" fo:margin-bottom="2mm"/></style:style>
    <style:style style:name="Small" style:family="table"><style:table-properties style:width="174mm" \
    table:align="left" fo:margin-bottom="2mm" style:may-break-between-rows="false"/></style:style>
    <style:style style:name="Kept" style:family="paragraph" style:parent-style-name="Standard">\
    <style:paragraph-properties fo:keep-with-next="always"/></style:style>
    <style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
    <style:style style:name="Written" style:family="table-row"><style:table-row-properties fo:keep-together="always"\
    \(document.look.rowHeight.map { " style:min-row-height=\"\(Self.millimetres($0))\"" } ?? "")/></style:style>
    <style:style style:name="Sheet" style:family="paragraph" style:parent-style-name="Heading_2">\
    <style:paragraph-properties fo:break-before="page"/></style:style>
    <style:style style:name="Head" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #777777" \
    fo:padding="1mm" fo:background-color="#edeff1"/></style:style>
    <style:style style:name="Body" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #777777" \
    fo:padding="1mm"/></style:style>
    <style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
    <style:style style:name="In_fr" style:family="text"><style:text-properties fo:language="fr" fo:country="FR"/></style:style>
    <style:style style:name="In_en" style:family="text"><style:text-properties fo:language="en" fo:country="GB"/></style:style>
    <style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
    <style:style style:name="Code" style:family="text"><style:text-properties fo:font-family="Liberation Mono"/></style:style>
    <text:list-style style:name="Bullets">\(Self.bullet(1, "•"))\(Self.bullet(2, "–"))</text:list-style>
    <text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" \
    style:num-suffix=".">\(Self.indent(1))</text:list-level-style-number></text:list-style>

    """
  }

  static func bullet(_ level: Int, _ sign: String) -> String {
    "<text:list-level-style-bullet text:level=\"\(level)\" text:bullet-char=\"\(sign)\">\(indent(level))</text:list-level-style-bullet>"
  }

  static func indent(_ level: Int) -> String {
    """
    <style:list-level-properties text:list-level-position-and-space-mode="label-alignment">\
    <style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-5mm" \
    fo:margin-left="\(6 * level)mm"/></style:list-level-properties>
    """
  }

  var properties: String {
    """
    <office:document-meta \(Self.spaces)><office:meta><dc:title>\(HTMLText.escape(document.title))</dc:title>\
    <meta:initial-creator>\(HTMLText.escape(document.author))</meta:initial-creator>\
    <dc:creator>\(HTMLText.escape(document.author))</dc:creator>\
    <dc:language>\(document.language.rawValue)</dc:language></office:meta></office:document-meta>

    """
  }

  var styles: String {
    let (language, country) = document.language == .french ? ("fr", "FR") : ("en", "GB")
    func style(_ name: String, _ paragraph: String, _ text: String = "") -> String {
      """
      <style:style style:name="\(name)" style:family="paragraph" style:parent-style-name="Standard">\
      <style:paragraph-properties \(paragraph)/><style:text-properties \(text)/></style:style>

      """
    }
    func points(_ halves: Int) -> String {
      halves.isMultiple(of: 2) ? "\(halves / 2)pt" : "\(halves / 2).5pt"
    }
    let look = document.look
    let (text, cell) = (points(look.text), points(look.cell))
    func heading(_ level: Int, _ above: String) -> String {
      """
      <style:style style:name="Heading_\(level)" style:display-name="Heading \(level)" style:family="paragraph" \
      style:parent-style-name="Standard" style:default-outline-level="\(level)"><style:paragraph-properties \
      fo:keep-with-next="always" fo:margin-top="\(above)" fo:margin-bottom="1.5mm"/><style:text-properties \
      fo:font-weight="bold" fo:font-size="\(points(look.headings[level - 1]))"/></style:style>

      """
    }
    return """
      <office:document-styles \(Self.spaces)><office:styles><style:default-style style:family="paragraph">\
      <style:paragraph-properties fo:margin-bottom="\(look.isTight ? "0.7" : "1.8")mm" fo:line-height="\(look.isTight ? 105 : 115)%" fo:orphans="3" fo:widows="3"/>\
      <style:text-properties fo:font-family="Liberation Sans" fo:font-size="\(text)" fo:language="\(language)" \
      fo:country="\(country)"/></style:default-style>
      <style:style style:name="Standard" style:family="paragraph"/>
      \(heading(1, "0mm"))\(heading(2, look.isTight ? "3mm" : "6mm"))\(heading(3, look.isTight ? "2mm" : "4mm"))\(heading(4, "3mm"))\
      \(style("Quote", "fo:keep-with-next=\"always\" fo:margin-left=\"4mm\" fo:padding=\"1mm\" fo:border-left=\"2pt solid \(look.colour)\" fo:background-color=\"#f1f3f5\""))\
      \(style("Cell", "fo:margin-bottom=\"0mm\" fo:line-height=\"100%\"", "fo:font-size=\"\(cell)\""))\
      \(style("Number", "fo:margin-bottom=\"0mm\" fo:line-height=\"100%\" fo:text-align=\"end\"", "fo:font-size=\"\(cell)\""))\
      \(document.leadSize.map { style("Lead", "fo:keep-with-next=\"always\"", "fo:font-size=\"\(points($0))\"") } ?? "")\
      \(document.hasContents ? Self.contents : "")\
      \(style("Gap", "fo:margin-bottom=\"0mm\" fo:line-height=\"2mm\"", "fo:font-size=\"4pt\""))\
      \(style("Rule", "fo:keep-with-next=\"always\" fo:margin-top=\"4mm\" fo:padding=\"0.5mm\" fo:border-bottom=\"0.5pt solid #777777\""))\
      \(style("Running", "fo:margin-bottom=\"0mm\"", "fo:font-size=\"9pt\" fo:color=\"#444444\""))\
      <style:style style:name="Pages" style:family="paragraph" style:parent-style-name="Running"><style:paragraph-properties>\
      <style:tab-stops><style:tab-stop style:position="174mm" style:type="right"/></style:tab-stops></style:paragraph-properties>\
      </style:style>\
      </office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties \
      fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="12mm" fo:margin-bottom="12mm" \
      fo:margin-left="18mm" fo:margin-right="18mm"/><style:header-style><style:header-footer-properties \
      fo:min-height="8mm" fo:margin-bottom="3mm"/></style:header-style><style:footer-style>\
      <style:header-footer-properties fo:min-height="8mm" fo:margin-top="3mm"/></style:footer-style></style:page-layout>\
      </office:automatic-styles><office:master-styles><style:master-page style:name="Standard" \
      style:page-layout-name="A4"><style:header><text:p text:style-name="Running">\(HTMLText.escape(document.runningTitle))\
      </text:p></style:header><style:header-first><text:p text:style-name="Running"/></style:header-first>\
      <style:footer>\(foot)</style:footer><style:footer-first>\(foot)</style:footer-first></style:master-page></office:master-styles>\
      </office:document-styles>

      """
  }

  private static let contents = """
    <style:style style:name="Contents" style:family="paragraph" style:parent-style-name="Standard">\
    <style:paragraph-properties><style:tab-stops><style:tab-stop style:position="174mm" style:type="right" \
    style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties></style:style>
    """

  /// When it was made, and the number of the page.
  private var foot: String {
    guard document.look.hasFoot else { return "<text:p text:style-name=\"Pages\"/>" }
    let number =
      document.look.isNumbered
      ? "<text:tab/><text:page-number text:select-page=\"current\">1</text:page-number> / <text:page-count>1</text:page-count>"
      : ""
    return "<text:p text:style-name=\"Pages\">\(HTMLText.escape(document.established))\(number)</text:p>\n"
  }

  var manifest: String {
    let images = pictures.enumerated().map { place, picture in
      "<manifest:file-entry manifest:full-path=\"\(Self.name(picture, place))\" "
        + "manifest:media-type=\"image/\(picture.kind == "emf" ? "x-emf" : picture.kind)\"/>"
    }
    return """
      <manifest:manifest xmlns:manifest="\(Self.office)manifest:1.0" manifest:version="1.3">\
      <manifest:file-entry manifest:full-path="/" manifest:media-type="\(Self.kind)" manifest:version="1.3"/>\(images.joined())\
      \(["meta.xml", "styles.xml", "content.xml"].map { "<manifest:file-entry manifest:full-path=\"\($0)\" manifest:media-type=\"text/xml\"/>" }.joined())\
      </manifest:manifest>

      """
  }
}
