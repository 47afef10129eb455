import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("How documents stand on paper")
struct PageLayoutTests {
  private func setting(_ isLarge: Bool = false) -> DocumentSetting {
    var setting = SeanceFourteen().setting(.french)
    setting.isLarge = isLarge
    return setting
  }

  private func layout(_ markdown: String, _ kind: DocumentKind = .report, isLarge: Bool = false) throws
    -> TableLayout
  {
    guard case .table(let table)? = MarkdownReader.blocks(markdown).first else { throw NoTable() }
    return TableLayout(table, DocumentLook(kind, setting(isLarge), title: ""))
  }

  private struct NoTable: Error {}

  @Test("columns have room for their words, text has most of it, and one long cell takes no other column's")
  func widths() throws {
    let promises = """
      | Id | Quoi | Échéance | État |
      |:---|:---|:---|:---|
      | Séance du 12\u{A0}novembre\u{A0}2026 e1 | **Communauté d’agglomération du Val de la Vesle** : envoyer le plan de financement aux membres du conseil avec le détail par rue et par poste de dépense | 25\u{A0}novembre\u{A0}2026 | à faire, en retard |
      """
    let widths = try layout(promises).widths
    #expect(widths[1] > 400 && widths[0] > 170 && widths[2] > 170 && widths[3] > 80, "\(widths)")
    #expect((990...1000).contains(widths.reduce(0, +)))
    // An empty column keeps room for its head in two lines.
    let said =
      "| Id | Ce qui a été fait |\n|:---|:---|\n| c1 | |\n| \(String(repeating: "mot ", count: 60)) | |\n"
    #expect(try layout(said).widths[1] > 90)
    let word = try layout("| a | b |\n|:---|:---|\n| \(String(repeating: "x", count: 4000)) | douze mots |\n")
    #expect(word.widths[1] > 80, "\(word.widths)")
    #expect(try layout("| a | b |\n|:---|:---|\n| un | un |\n").widths == [500, 500])
  }

  @Test("a template may say how wide columns are, by its dashes; what is written on by hand says so")
  func dashes() throws {
    let form = "| N° | Dit |\n|:-|:---|\n| | |\n"
    #expect(try layout(form, .tableSheets).widths == [250, 750])
    #expect(try layout(form, .tableSheets).isWritten && !layout(form, .runningOrder).isWritten)
    #expect(try !layout("| N° | Dit |\n|---:|:---|\n| | |\n", .tableSheets).isWritten)
  }

  @Test("short tables stay whole, by their lines and not by their rows")
  func whole() throws {
    func table(_ rows: Int, _ text: String) throws -> TableLayout {
      try layout("| a |\n|:---|\n" + String(repeating: "| \(text) |\n", count: rows))
    }
    #expect(try table(12, "court").isWhole && !table(30, "court").isWhole)
    #expect(try !table(8, String(repeating: "mot ", count: 100)).isWhole)
  }

  @Test("the columns of a page, of DOCX and of ODT are the same; heads and rows stay with what follows")
  func formats() throws {
    let scene = SeanceFourteen()
    let publisher = try Publisher()
    let page = publisher.publish(.signInSheet, as: .html, of: scene.meeting, in: scene.facts, setting()).text
    let office = publisher.office(.signInSheet, of: scene.meeting, in: scene.facts, setting())
    let (docx, odt) = (
      String(decoding: office.docx, as: UTF8.self), String(decoding: office.odt, as: UTF8.self)
    )
    #expect(page.contains("<table class=\"written\">") || page.contains("<table class=\"whole written\">"))
    #expect(page.contains("<colgroup><col style=\"width: 32.3%\"><col style=\"width: 26.4%\">"))
    #expect(
      docx.contains("<w:gridCol w:w=\"\(323 * 9864 / 1000)\"/><w:gridCol w:w=\"\(264 * 9864 / 1000)\"/>"))
    #expect(odt.contains("style:column-width=\"56.20mm\"") && odt.contains("table:style-name=\"Written\""))
    #expect(docx.contains("w:hRule=\"atLeast\""))
  }

  @Test("each institution and each table has a sheet of its own, the last as well")
  func sheets() throws {
    let scene = SeanceFourteen()
    let publisher = try Publisher()
    var late = setting()
    late.now = late.now.advanced(bySeconds: 100 * 86_400)
    for kind in [DocumentKind.followUp, .reminders] {
      let page = publisher.publish(kind, as: .html, of: scene.meeting, in: scene.facts, late).text
      let sections = page.ranges(of: "<section>").count
      #expect(sections > 1 && page.contains("<body class=\"\(kind.rawValue) sheets\">"))
      let office = publisher.office(kind, of: scene.meeting, in: scene.facts, late)
      #expect(
        String(decoding: office.docx, as: UTF8.self).ranges(of: "<w:pageBreakBefore/>").count == sections - 1)
    }
    // The last section has no box of its own beside the foot: what begins a page is its heading.
    #expect(HTMLStyle.text.contains(".sheets section + section > h2 { break-before: page !important; }"))
  }

  @Test("day and place of a call are as large in files for word processors as on a page")
  func leads() throws {
    let scene = SeanceFourteen()
    let publisher = try Publisher()
    for (kind, lead, title) in [(DocumentKind.invitation, 27, 34), (.poster, 46, 76)] {
      let page = publisher.publish(kind, as: .html, of: scene.meeting, in: scene.facts, setting()).text
      #expect(page.contains(kind == .poster ? "<p class=\"lead\"><strong>" : "<li class=\"lead\"><strong>"))
      let office = publisher.office(kind, of: scene.meeting, in: scene.facts, setting())
      let (docx, odt) = (
        String(decoding: office.docx, as: UTF8.self), String(decoding: office.odt, as: UTF8.self)
      )
      #expect(docx.contains("<w:sz w:val=\"\(lead)\"/>") && docx.contains("<w:pStyle w:val=\"Lead\"/>"))
      #expect(
        docx.contains("<w:sz w:val=\"\(title)\"/>") && odt.contains("<text:p text:style-name=\"Lead\">"))
    }
    let minutes = publisher.publish(.minutes, as: .html, of: scene.meeting, in: scene.facts, setting()).text
    #expect(!minutes.contains("class=\"lead\""))
  }

  @Test("contents end in the page of each part, which the word processor counts")
  func contents() throws {
    let scene = SeanceFourteen()
    let publisher = try Publisher()
    func files(_ kind: DocumentKind) -> (docx: String, odt: String) {
      let office = publisher.office(kind, of: scene.meeting, in: scene.facts, setting())
      return (String(decoding: office.docx, as: UTF8.self), String(decoding: office.odt, as: UTF8.self))
    }
    let dossier = files(.dossier)
    for part in 2...4 {
      #expect(dossier.docx.contains("w:instr=\" PAGEREF s\(part) \\h \" w:dirty=\"true\""))
      #expect(dossier.docx.contains("w:name=\"s\(part)\""))
      #expect(dossier.odt.contains("text:reference-format=\"page\" text:ref-name=\"s\(part)\""))
    }
    #expect(dossier.docx.contains("<w:updateFields w:val=\"true\"/>"))
    #expect(!files(.minutes).docx.contains("updateFields"))
  }

  @Test("a point without notes does not hold on to the next one")
  func kept() throws {
    let blocks = MarkdownReader.blocks("# A\n\n### 1\n\n5 min\n\n### 2\n\n5 min\n\nPrésenté\n\n---\n\nfin\n")
    let document = OfficeDocument(blocks, kind: .minutes, figures: [:], setting: setting(), title: "A")
    #expect(blocks.indices.filter(document.isKept) == [4, 5])
  }

  @Test("all pages of ODT are numbered, the first too; running titles are of one line")
  func running() throws {
    let long = String(repeating: "très long ", count: 20)
    let document = OfficeDocument(
      MarkdownReader.blocks("# \(long)\n"), kind: .minutes, figures: [:], setting: setting(), title: "A")
    for data in [document.docx, document.odt] {
      let text = String(decoding: data, as: UTF8.self)
      #expect(text.contains("très…<") && text.contains(long.trimmed))
    }
    #expect(String(decoding: document.odt, as: UTF8.self).ranges(of: "text:page-count").count == 4)
  }
}
