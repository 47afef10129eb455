import Dialogue
import Importing
import Testing
import Wording

@Suite("Spreadsheets")
struct SheetTests {
  /// An archive of parts that are stored as they are.
  static func archive(_ parts: [(name: String, text: String)], sizes: [String: UInt32] = [:]) -> [UInt8] {
    func number(_ value: UInt32, _ width: Int) -> [UInt8] {
      (0..<width).map { UInt8(value >> (8 * UInt32($0)) & 0xFF) }
    }
    var (bytes, directory): ([UInt8], [UInt8]) = ([], [])
    for part in parts {
      let (name, data) = (Array(part.name.utf8), Array(part.text.utf8))
      let size = sizes[part.name] ?? UInt32(data.count)
      let offset = UInt32(bytes.count)
      var common: [UInt8] = number(0, 2) + number(0, 2) + number(0, 4) + number(0, 4)
      common += number(UInt32(data.count), 4) + number(size, 4) + number(UInt32(name.count), 2) + number(0, 2)
      bytes += [0x50, 0x4B, 3, 4] + number(20, 2) + common + name + data
      directory += [0x50, 0x4B, 1, 2] + number(20, 2) + number(20, 2) + common
      directory += number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(offset, 4) + name
    }
    let start = UInt32(bytes.count)
    bytes += directory
    bytes +=
      [0x50, 0x4B, 5, 6] + number(0, 4) + number(UInt32(parts.count), 2) + number(UInt32(parts.count), 2)
    return bytes + number(UInt32(directory.count), 4) + number(start, 4) + number(0, 2)
  }

  /// A workbook of Excel with one sheet.
  static func workbook(_ rows: String, texts: String = "", formats: String = "") -> [UInt8] {
    archive([
      (
        "xl/workbook.xml",
        "<?xml version=\"1.0\"?><workbook xmlns:r=\"r\"><sheets><sheet name=\"F\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
      ),
      ("xl/sharedStrings.xml", "<sst>\(texts)</sst>"),
      ("xl/styles.xml", "<styleSheet>\(formats)</styleSheet>"),
      ("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>"),
    ])
  }

  @Test("Shared, inline and split texts, cells that lack, telephones, titles above the heading")
  func excel() throws {
    var room = try Room.council()
    let plan = room.take(
      .people,
      Self.workbook(
        """
        <row r="1"><c r="A1" t="inlineStr"><is><t>Liste</t></is></c></row>
        <row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c><c r="E3" t="str"><v>T&#233;l&#xE9;phone</v></c></row>
        <row r="4"><c r="B4" t="s"><v>2</v></c><c r="C4" t="s"><v>3</v></c><c r="E4" s="1"><v>612345678</v></c></row>
        <row r="5"><c r="B5" t="s"><v>2</v></c><c r="E5"><v>6.12345679E8</v></c></row>
        """,
        texts:
          "<si><t>Nom</t></si><si><t>Prénom</t></si><si><r><t>MAR</t></r><r><t>TIN</t></r><rPh><t>x</t></rPh></si><si><t>L&amp;a</t></si>",
        formats:
          "<numFmts><numFmt numFmtId=\"164\" formatCode=\"0#&quot; &quot;##&quot; &quot;##&quot; &quot;##&quot; &quot;##\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>"
      ))
    #expect(plan.errors.isEmpty, "\(plan.said)")
    #expect(room.people.map(\.name) == ["L&a MARTIN", "MARTIN"])
    #expect(
      room.contact("L&a MARTIN")?.telephone == "0612345678"
        && room.contact("MARTIN")?.telephone == "0612345679")
  }

  private static func text(_ name: String, _ text: String) -> String {
    "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
  }

  /// A workbook of several sheets: name, whether hidden, rows.
  private static func sheets(_ sheets: [(name: String, isHidden: Bool, rows: String)]) -> [UInt8] {
    let names = sheets.enumerated().map { place, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(place + 1)\"\(sheet.isHidden ? " state=\"hidden\"" : "") r:id=\"r\(place)\"/>"
    }
    let targets = sheets.indices.map { "<Relationship Id=\"r\($0)\" Target=\"worksheets/sheet\($0).xml\"/>" }
    let parts = sheets.enumerated().map { place, sheet in
      (name: "xl/worksheets/sheet\(place).xml", text: "<worksheet>\(sheet.rows)</worksheet>")
    }
    return archive(
      [
        (
          "xl/workbook.xml",
          "<?xml version=\"1.0\"?><workbook xmlns:r=\"r\"><sheets>\(names.joined())</sheets></workbook>"
        ), ("xl/_rels/workbook.xml.rels", "<Relationships>\(targets.joined())</Relationships>"),
      ] + parts)
  }

  @Test("What stands in a cell over several lines holds for each of them; hidden rows are told")
  func merged() throws {
    var room = try Room.council()
    room.college = .residents
    let heading =
      "<row r=\"1\">\(Self.text("A1", "Collège"))\(Self.text("B1", "Nom"))\(Self.text("C1", "Organisme"))</row>"
    let rows =
      heading + "<row r=\"2\">\(Self.text("A2", "habitants"))\(Self.text("B2", "Jean Un"))</row>"
      + "<row r=\"3\">\(Self.text("B3", "Léa Deux"))</row>"
      + "<row r=\"4\">\(Self.text("A4", "bailleurs"))\(Self.text("B4", "Max Trois"))</row>"
      + "<row r=\"5\" hidden=\"1\">\(Self.text("B5", "Ana Quatre"))</row>"
      + "<row r=\"6\">\(Self.text("B6", "Zoé Cinq"))</row>"
    let merges = "<mergeCells><mergeCell ref=\"A4:A5\"/><mergeCell ref=\"A2:A3\"/></mergeCells>"
    let plan = room.take(
      .people, Self.sheets([("F", false, "<sheetData>\(rows)</sheetData>\(merges)")]))
    #expect(plan.errors.isEmpty, "\(plan.said)")
    #expect(
      room.people.map { "\($0.name) \($0.college?.rawValue ?? "–")" }
        == [
          "Jean Un habitants", "Léa Deux habitants", "Max Trois bailleurs", "Ana Quatre bailleurs",
          "Zoé Cinq habitants",
        ])
    #expect(plan.said.contains("masquées dans la feuille, lues aussi : 5"), "\(plan.said)")
  }

  @Test(
    "Sheets of one list of people are read one behind the other; a hidden one is not taken for the list, others are named"
  )
  func several() throws {
    func sheet(_ name: String, _ heading: String = "Nom") -> String {
      "<sheetData><row r=\"1\">\(Self.text("A1", heading))</row><row r=\"2\">\(Self.text("A2", name))</row></sheetData>"
    }
    var room = try Room.council()
    room.college = .residents
    var plan = room.take(
      .people,
      Self.sheets([
        ("Ancien", true, sheet("Vieux")), ("Habitants", false, sheet("Jean Un")),
        ("Bailleurs", false, sheet("Max Deux")),
        ("Autres", false, sheet("Zoé Trois", "Nom complet")),
      ]))
    #expect(room.people.map(\.name) == ["Jean Un", "Max Deux"])
    #expect(plan.said.contains("Autres (1)") && plan.said.contains("Ancien (1)"), "\(plan.said)")
    plan = room.take(
      .agenda,
      Self.sheets([("S1", false, sheet("Accueil 1", "Titre")), ("S2", false, sheet("Accueil 2", "Titre"))]))
    #expect(plan.added == 1 && plan.said.contains("S2 (1)"), "\(plan.said)")
  }

  @Test("What is told of lines says in which sheet they are, where a workbook has several")
  func linesOfSheets() throws {
    func sheet(_ names: String...) -> String {
      let rows = ["Nom"] + names
      return "<sheetData>"
        + rows.enumerated().map { "<row r=\"\($0 + 1)\">\(Self.text("A\($0 + 1)", $1))</row>" }.joined()
        + "</sheetData>"
    }
    var room = try Room.council()
    room.college = .residents
    let plan = room.plan(
      .people,
      Self.sheets([
        ("Membres", false, sheet("Jean Un", "néant")),
        ("Suppléants", false, sheet("Max Deux", "Ida Trois", "néant")),
      ]))
    #expect(plan.said.contains("« Membres » 3 ; « Suppléants » 4"), "\(plan.said)")
    let one = room.plan(.people, Self.sheets([("Membres", false, sheet("Jean Un", "néant"))]))
    #expect(one.said.contains(": 3.") && !one.said.contains("Membres"), "\(one.said)")
  }

  @Test("Days, times and lengths are what the cells show")
  func formats() throws {
    let formats =
      "<numFmts><numFmt numFmtId=\"170\" formatCode=\"[h]:mm\"/><numFmt numFmtId=\"171\" formatCode=\"[$-40C]jj/mm/aaaa\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/><xf numFmtId=\"22\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs>"
    func text(_ name: String, _ text: String) -> String {
      "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }
    var room = try Room("/space \"C\"")
    room.take(
      .sessions,
      Self.workbook(
        "<row>\(text("A1", "Titre"))\(text("B1", "Date"))\(text("C1", "Heure"))</row>"
          + "<row>\(text("A2", "S1"))<c r=\"B2\" s=\"1\"><v>46348</v></c><c r=\"C2\" s=\"2\"><v>0.791666666666667</v></c></row>"
          + "<row>\(text("A3", "S2"))<c r=\"B3\" s=\"3\"><v>46348.7708333333</v></c></row>"
          + "<row>\(text("A4", "S3"))<c r=\"B4\" s=\"5\"><v>46349</v></c>\(text("C4", "18h30"))</row>",
        formats: formats))
    let starts = room.facts.sessions.values.map { Room.zone.wallTime(at: $0.plannedStart) }
    #expect(
      starts.map { "\($0.day.iso) \($0.hour):\($0.minute)" } == [
        "2026-11-22 19:0", "2026-11-22 18:30", "2026-11-23 18:30",
      ])
    room.take(
      .agenda,
      Self.workbook(
        "<row>\(text("A1", "Intitulé"))\(text("B1", "Durée"))</row><row>\(text("A2", "A"))<c r=\"B2\" s=\"4\"><v>6.25E-2</v></c></row>"
          + "<row>\(text("A3", "B"))<c r=\"B3\"><v>20</v></c></row>", formats: formats))
    #expect(room.points.map(\.plannedMinutes) == [90, 20])
  }

  /// A spreadsheet of LibreOffice.
  static func openDocument(_ rows: String) -> [UInt8] {
    archive([
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      (
        "content.xml",
        "<office:document-content xmlns:office=\"o\"><office:body><office:spreadsheet><table:table table:name=\"F\">\(rows)</table:table></office:spreadsheet></office:body></office:document-content>"
      ),
    ])
  }

  @Test("OpenDocument: repeated and covered cells, values behind what is shown, notes beside a cell")
  func openDocument() throws {
    func text(_ text: String) -> String {
      "<table:table-cell office:value-type=\"string\"><text:p>\(text)</text:p></table:table-cell>"
    }
    var room = try Room("/space \"C\"")
    let plan = room.take(
      .sessions,
      Self.openDocument(
        "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
          + "<table:table-row><table:covered-table-cell/>\(text("Titre"))\(text("Date"))\(text("Heure"))\(text("Lieu"))</table:table-row>"
          + "<table:table-row><table:table-cell/>\(text("S<text:s text:c=\"1\"/>1<office:annotation><text:p>vu</text:p></office:annotation>"))"
          + "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-11-22\"><text:p>22/11/26</text:p></table:table-cell>"
          + "<table:table-cell office:value-type=\"time\" office:time-value=\"PT19H30M00S\"><text:p>19:30</text:p></table:table-cell>"
          + "\(text("Salle A"))<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>")
    )
    #expect(plan.errors.isEmpty, "\(plan.said)")
    let session = try #require(room.session)
    #expect(session.title == "S 1" && session.place == "Salle A")
    #expect(
      Room.zone.wallTime(at: session.plannedStart)
        == WallTime(day: try #require(Day(iso: "2026-11-22")), hour: 19, minute: 30))
  }

  @Test("Damaged and hostile workbooks end in a word")
  func hostile() throws {
    var room = try Room.council()
    let good = Self.workbook(
      "<row><c r=\"A1\" t=\"str\"><v>Nom</v></c></row><row><c r=\"A2\" t=\"str\"><v>Zoé</v></c></row>")
    #expect(room.plan(.people, good).added == 1)
    func says(_ bytes: [UInt8], _ word: String) {
      var room = room
      let plan = room.plan(.people, bytes)
      #expect(plan.said.contains(word) && plan.events.isEmpty, "\(plan.said)")
    }
    says(Array(good.prefix(good.count / 2)), "classeur abîmé")
    says([0x50, 0x4B, 3, 4], "classeur abîmé")
    // A bomb says what it unpacks to, and is not unpacked; or it lies, and is not believed.
    says(
      Self.archive([("xl/workbook.xml", "x")], sizes: ["xl/workbook.xml": 4_000_000_000]), "plus de 128 Mo")
    says(Self.archive([("xl/workbook.xml", "xx")], sizes: ["xl/workbook.xml": 1]), "classeur abîmé")
    says(Self.workbook(String(repeating: "<a>", count: 100)), "une feuille ne se lit pas")
    says(Self.workbook("<row></c></row>"), "une feuille ne se lit pas")
    says(
      Self.archive([("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a/>")]), "une feuille ne se lit pas"
    )
    says(Self.archive([("word/document.xml", "<a/>")]), "document de traitement de texte")
    says(Self.archive([("x", "y")]), "archive qui n’est pas un classeur")
    says([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "ancien classeur .xls")
    says(
      Self.openDocument(
        "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell><text:p>Nom</text:p></table:table-cell></table:table-row>"
      ),
      "plus de 200000 lignes")
    for place in stride(from: 0, to: good.count, by: 7) {
      var bytes = good
      bytes[place] ^= 0x55
      let plan = room.plan(.people, bytes)
      #expect(plan.errors.isEmpty || plan.events.isEmpty)
    }
  }

  @Test(
    "A number is read with the unit that its cell shows; a locked document of LibreOffice is told as such")
  func units() throws {
    var room = try Room.council()
    func row(_ number: Int, _ style: Int, _ value: String) -> String {
      "<row r=\"\(number)\">\(Self.text("A\(number)", "P\(number)"))<c r=\"B\(number)\" s=\"\(style)\"><v>\(value)</v></c></row>"
    }
    let plan = room.take(
      .agenda,
      Self.workbook(
        "<row r=\"1\">\(Self.text("A1", "Point"))\(Self.text("B1", "Durée"))</row>" + row(2, 1, "5")
          + row(3, 2, "1.5") + row(4, 3, "20"),
        formats: """
          <numFmts><numFmt numFmtId="170" formatCode="0&quot; min&quot;"/><numFmt numFmtId="171" \
          formatCode="0.0\\ \\h"/><numFmt numFmtId="172" formatCode="#,##0 [$€-40C]"/></numFmts>\
          <cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs>
          """))
    #expect(room.points.suffix(3).map(\.plannedMinutes) == [5, 90, 20], "\(plan.said)")
    let locked = Self.archive([
      ("content.xml", "?"), ("META-INF/manifest.xml", "<manifest:encryption-data manifest:checksum=\"\"/>"),
    ])
    #expect(room.plan(.people, locked).said.contains("mot de passe"))
  }

  @Test("What was not calculated is told and read as empty; shares, post codes; a password has its own word")
  func shown() throws {
    var room = try Room.council()
    func cell(_ name: String, _ style: Int, _ value: String) -> String {
      "<c r=\"\(name)\" s=\"\(style)\"><v>\(value)</v></c>"
    }
    let formats = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"170\"/></cellXfs>"
    let plan = room.take(
      .people,
      Self.workbook(
        "<row r=\"1\">\(Self.text("A1", "Nom"))\(Self.text("B1", "Adresse"))\(Self.text("C1", "CP"))\(Self.text("D1", "Tél"))</row>"
          + "<row r=\"2\">\(Self.text("A2", "Ada"))<c r=\"B2\" t=\"e\"><v>#N/A</v></c>\(cell("C2", 2, "1000"))</row>"
          + "<row r=\"3\">\(Self.text("A3", "Léa"))<c r=\"B3\"><f>A3</f></c></row>",
        formats: "<numFmts><numFmt numFmtId=\"170\" formatCode=\"00000\"/></numFmts>" + formats))
    #expect(room.contact("Ada")?.address == "01000" && room.contact("Léa") == nil, "\(plan.said)")
    #expect(plan.notices == [.lines(.failed, [2, 3])], "\(plan.said)")
    #expect(room.plan(.people, "Nom;Mail\n#REF!;a@b.fr\n").said.contains("« Nom » est vide"))
    let promises = room.take(
      .commitments,
      Self.workbook(
        "<row r=\"1\">\(Self.text("A1", "Qui"))\(Self.text("B1", "Quoi"))\(Self.text("C1", "Avancement"))</row>"
          + ["0.5", "1"].enumerated().map { place, share in
            "<row r=\"\(place + 2)\">\(Self.text("A\(place + 2)", "V"))\(Self.text("B\(place + 2)", "Q\(place)"))\(cell("C\(place + 2)", 1, share))</row>"
          }.joined(), formats: formats))
    #expect(promises.errors.isEmpty, "\(promises.said)")
    #expect(room.facts.commitments.values.map(\.state) == [.underWay, .done])
    let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    let locked: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + name
    #expect(room.plan(.people, locked).said.contains("mot de passe"))
    #expect(room.plan(.agenda, "titre;minutes\nA;0,5\nB;1,5\n").said.contains("3:3: "))
  }

  @Test("Links and pictures of rich text keep what they say")
  func links() throws {
    var room = try Room.council()
    room.take(
      .decidimProposals,
      "body\n\"<p>Voir <a class=\"\"x\"\" href=\"\"https://x.fr/a?b=1&amp;c\"\">ici</a>, <a href='http://y.fr'>http://y.fr</a> <img src=\"\"z\"\" alt=\"\"Plan\"\"></p>\"\n"
    )
    #expect(room.said.map(\.text) == ["Voir ici (https://x.fr/a?b=1&c), http://y.fr Plan"])
  }
}
