import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("Exported tables, read back by Python")
struct TableExportTests {
  static let tables: [ExportKind] = [.contributions, .commitments, .turns, .attendance, .agenda]

  static func export(
    _ kind: ExportKind, _ format: ExportFormat? = nil, _ scene: SeanceFourteen = SeanceFourteen(),
    _ style: CSV.Style = CSV.Style(), isPublic: Bool = false
  ) -> Export {
    Export(
      kind, as: format ?? kind.formats[0], in: scene.facts,
      ExportSetting(output: scene.output(.french, .session(scene.session)), csv: style, isPublic: isPublic))
  }

  /// The rows as Python's `csv` and `json` see them, a line each.
  static func rows(_ text: String, separator: String = ";") throws -> [String] {
    try Python.output(
      of: """
        import csv, io, json, sys
        text = sys.stdin.buffer.read().decode("utf-8-sig")
        assert text.count("\\r\\n") and not text.replace("\\r\\n", "").count("\\r")
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter="\(separator)", strict=True))
        assert len({len(row) for row in rows}) == 1, "rows of different lengths"
        for row in rows: print(json.dumps(row, ensure_ascii=False))
        """, text
    ).split(separator: "\n").map(String.init)
  }

  @Test("CSV with either separator, with and without a mark, reads back the same")
  func styles() throws {
    for kind in Self.tables {
      let plain = try Self.rows(Self.export(kind).text)
      let comma = CSV.Style(separator: ",", hasMark: true)
      #expect(try Self.rows(Self.export(kind, nil, SeanceFourteen(), comma).text, separator: ",") == plain)
      #expect(plain.count > 1)
    }
  }

  @Test("what was said, word for word")
  func contributions() throws {
    let rows = try Self.rows(Self.export(.contributions).text)
    #expect(rows.count == 8)
    #expect(
      rows[0]
        == #"["space", "session", "id", "at", "item", "kind", "speaker", "college", "text", "subject", "fate", "fate_by", "fate_until", "fate_to", "fate_because", "answers", "answer_owed"]"#
    )
    #expect(
      rows[3]
        == #"["Conseil citoyen des Oliviers", "Séance 14", "c3", "2026-11-22T19:25:05+01:00", "Éclairage et parkings", "proposal", "M. Roy", "habitants", "Minuterie et détecteurs, comme rue Pasteur.", "Éclairage public et parkings", "under-study", "Mme Ferrand", "2027-01-10", "", "", "", "true"]"#
    )
    #expect(rows[6].contains(#""Métropole, service voirie", "voie métropolitaine""#))
    #expect(!rows.joined().contains("gardien"))
  }

  @Test("commitments, turns, attendance and agenda, a row of each")
  func others() throws {
    func has(_ kind: ExportKind, _ row: String) throws {
      let rows = try Self.rows(Self.export(kind).text)
      #expect(rows.contains(row), "\(rows)")
    }
    try has(
      .commitments,
      #"["Conseil citoyen des Oliviers", "Séance 14", "e1", "2026-11-22T19:28:00+01:00", "M. Petit", "bailleurs", "réparer les six mâts", "2026-12-15", "open", "false", "c1, c2", "Pourquoi le parking de l'école est-il dans le noir depuis trois semaines ?\nOn n'ose plus rentrer seules après 18 h.", ""]"#
    )
    try has(
      .turns,
      #"["Conseil citoyen des Oliviers", "Séance 14", "Éclairage et parkings", "M. Petit", "bailleurs", "2026-11-22T19:27:15+01:00", "2026-11-22T19:30:00+01:00", "165", "false"]"#
    )
    try has(
      .attendance,
      #"["Conseil citoyen des Oliviers", "Séance 14", "counted", "habitants", "", "", "2026-11-22T19:02:00+01:00", "", "21", ""]"#
    )
    try has(
      .attendance,
      #"["Conseil citoyen des Oliviers", "Séance 14", "named", "commune", "Mme Ferrand", "Ville de Belmont", "2026-11-22T19:02:00+01:00", "", "1", "true"]"#
    )
    try has(
      .agenda,
      #"["Conseil citoyen des Oliviers", "Séance 14", "4", "Jardin partagé", "decision", "25", "", "Jardin partagé de la tour C", "done", "2026-11-22T19:52:00+01:00", "2026-11-22T20:18:00+01:00", "1560"]"#
    )
  }

  @Test("JSON holds the same fields, and Python reads it")
  func json() throws {
    for kind in Self.tables {
      let text = Self.export(kind, .json).text
      let keys = try Python.output(
        of: "import json, sys; print(json.dumps(list(json.load(sys.stdin)[0])))", text)
      #expect(try Self.rows(Self.export(kind).text)[0] + "\n" == keys)
    }
  }

  @Test(
    "hostile words stay in their cell, and no cell begins a formula",
    arguments: HostileFormatTests.nasty + [
      "=HYPERLINK(\"http://a.example\")", "+33", "-1", "@x", "\t=1", "a;b,c\"d\"",
    ])
  func hostile(nasty: String) throws {
    let scene = SeanceFourteen.whereAllSay(nasty)
    for (kind, count) in [
      (ExportKind.contributions, 8), (.commitments, 3), (.agenda, 6), (.decidimProposals, 3),
    ] {
      let rows = try Self.rows(Self.export(kind, nil, scene).text)
      // Words of which nothing is left make no proposal.
      #expect(rows.count == count || kind == .decidimProposals && nasty.cleaned.isEmpty)
      let starts = ["\"=", "\"+", "\"-", "\"@", "\"\\t"]
      #expect(!rows.contains { row in starts.contains { row.contains("[" + $0) || row.contains(", " + $0) } })
    }
  }

  @Test("without personal data when asked, and for Decidim always")
  func privacy() throws {
    let scene = try PublicVersionTests.scene()
    for kind in ExportKind.allCases {
      for format in kind.formats {
        let text = Self.export(kind, format, scene, isPublic: !kind.isPublic).text.folded
        for word in PublicVersionTests.planted {
          let isThere = text.replacing("\r\n ", with: "").contains(word)
          #expect(!isThere, "\(kind) \(format): \(word)")
        }
      }
    }
  }
}
