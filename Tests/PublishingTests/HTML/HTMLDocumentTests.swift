import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("Documents in HTML")
struct HTMLDocumentTests {
  static func page(_ kind: DocumentKind, _ scene: SeanceFourteen, _ language: Language = .french) throws
    -> String
  {
    try Publisher().publish(kind, as: .html, of: scene.meeting, in: scene.facts, scene.setting(language)).text
  }

  @Test(
    "a parser that is not ours finds nothing wrong: nesting, landmarks, headings, tables, links, nothing fetched",
    arguments: DocumentKind.allCases)
  func valid(kind: DocumentKind) throws {
    for language in Language.allCases {
      let page = try Self.page(kind, SeanceFourteen(), language)
      #expect(try HTMLCheck.findings(in: page) == [])
      #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    }
  }

  @Test("the check itself finds what is wrong")
  func checkIsAwake() throws {
    let page = try Self.page(.minutes, SeanceFourteen())
    for (good, bad) in [
      ("</h1>", "</h1><script>1</script>"), ("<h3 ", "<h5 "), (" scope=\"col\"", ""), ("<main>", ""),
      ("href=\"#s1\"", "href=\"http://a.example\""), ("<p>", "<p onclick=\"x\">"),
      ("</td></tr>", "</td><td></td></tr>"),
    ] {
      #expect(page.contains(good))
      #expect(try !HTMLCheck.findings(in: page.replacing(good, with: bad, maxReplacements: 1)).isEmpty)
    }
  }

  @Test("figures say in words what they show")
  func figures() throws {
    let page = visible(try Self.page(.minutes, SeanceFourteen()))
    #expect(page.contains("<title id=\"balance-title\">Équilibre de la parole</title>"))
    #expect(
      page.contains("Habitants⍽: Part du temps 65⍽%, Part de la présence 72⍽%⍹; Associations⍽: Part du temps")
    )
    #expect(page.contains("3. Éclairage et parkings⍽: Réel 31⍽min, Prévu 30⍽min⍹;"))
    let markdown = try Publisher().publish(
      .minutes, of: SeanceFourteen().meeting, in: SeanceFourteen().facts, SeanceFourteen().setting(.french)
    ).text
    #expect(!markdown.contains("figure") && !markdown.contains("\u{1}"))
  }

  @Test("no figure without anything to show, and bars stay on the paper whatever the numbers")
  func figureLimits() throws {
    let page = try Self.page(.runningOrder, SeanceFourteen())
    #expect(!page.contains("<svg"))
    let row = BarFigure.Row(label: "<a>", full: (.infinity, "∞"), hollow: (-3, "-"))
    let figure = BarFigure(id: "a", words: Words(.french), title: "&", full: "f", hollow: "h", rows: [row])
      .figure.html
    #expect(figure.contains("&lt;a&gt;") && !figure.contains("width=\"-"))
    #expect(!figure.contains("inf"))
  }

  @Test("words in the other language say so in HTML, DOCX and ODT; the rest shows no trace of it")
  func languages() throws {
    let scene = SeanceFourteen()
    let publisher = try Publisher()
    let page = try Self.page(.minutes, scene, .english)
    #expect(page.contains("<span lang=\"fr\">"))
    #expect(try !Self.page(.minutes, scene).contains("<span lang"))
    let office = publisher.office(.minutes, of: scene.meeting, in: scene.facts, scene.setting(.english))
    let docx = String(decoding: office.docx, as: UTF8.self)
    #expect(docx.contains("<w:lang w:val=\"fr-FR\"/></w:rPr><w:t"))
    #expect(String(decoding: office.odt, as: UTF8.self).contains("<text:span text:style-name=\"In_fr\">"))
    let marks: Set<Character> = [SpokenLanguage.french, SpokenLanguage.english, SpokenLanguage.end]
    for format in DocumentFormat.allCases {
      for kind in DocumentKind.allCases {
        let text = publisher.publish(
          kind, as: format, of: scene.meeting, in: scene.facts, scene.setting(.english)
        ).text
        #expect(!text.contains { marks.contains($0) }, "\(kind) \(format)")
      }
    }
    #expect(SpokenLanguage.of("Il n’y a pas de lumière dans la rue") == .french)
    #expect(SpokenLanguage.of("It’s the tenants that should be asked") == .english)
    #expect(SpokenLanguage.of("Minuterie et détecteurs") == .french)
    #expect(SpokenLanguage.of("Parking") == nil && SpokenLanguage.of("Salle Allende, 20 h 30") == nil)
  }

  @Test("large print is 16 points on paper, and nothing else of a page changes")
  func large() throws {
    let scene = SeanceFourteen()
    var setting = scene.setting(.french)
    setting.isLarge = true
    let publisher = try Publisher()
    for kind in DocumentKind.allCases where kind != .poster {
      let large = publisher.publish(kind, as: .html, of: scene.meeting, in: scene.facts, setting).text
      #expect(large.contains("body.large { font-size: 16pt") && large.contains(" large\">"))
      let office = publisher.office(kind, of: scene.meeting, in: scene.facts, setting)
      #expect(String(decoding: office.docx, as: UTF8.self).contains("<w:sz w:val=\"32\"/>"))
      #expect(String(decoding: office.odt, as: UTF8.self).contains("fo:font-size=\"16pt\""))
    }
  }

  /// Contrast as WCAG 2.2 defines it, computed from the colours of the style: text 7:1, bars and lines 3:1.
  @Test("text and bars stand out in light, in the dark and in print")
  func contrast() throws {
    let blocks = HTMLStyle.text.split(separator: "--ground: ").dropFirst().map { "--ground: " + $0 }
    #expect(blocks.count == 3)
    for block in blocks {
      func colour(_ name: String) throws -> Double {
        let start = try #require(block.range(of: "--\(name): #")).upperBound
        let number = try #require(Int(block[start...].prefix(6), radix: 16))
        return [(16, 0.2126), (8, 0.7152), (0, 0.0722)].reduce(0) { sum, part in
          let value = Double(number >> part.0 & 255) / 255
          return sum + part.1 * (value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055))
        }
      }
      func ratio(_ a: String, _ b: String) throws -> Double {
        let pair = [try colour(a), try colour(b)].sorted()
        return (pair[1] + 0.05) / (pair[0] + 0.05)
      }
      for ground in ["ground", "soft"] {
        #expect(try ratio("ink", ground) >= 7 && ratio("quiet", ground) >= 7 && ratio("link", ground) >= 7)
        #expect(try ratio("bar", ground) >= 3 && ratio("line", ground) >= 3)
      }
    }
  }
}
