import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("Hostile words in every format")
struct HostileFormatTests {
  static let nasty = [
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "]]> --> <!-- <style>*{}</style>",
    "\"' onclick='x' &lt; &#60;b&#62; &amp;", "a\u{0}b\u{1B}[31m\u{202E}gpj.exe\u{2066}",
    "a\r\nb\rc\n\n# d\n\n---\n\n- e",
    "\u{1}balance", "**x** `y` | z \\", String(repeating: "motsansfin", count: 200), "  - a", "\\",
  ]

  @Test("the page keeps its shape and shows the words as words", arguments: nasty)
  func page(nasty: String) throws {
    for kind in DocumentKind.allCases {
      // In public, words that are also somebody's name would go.
      let scene = SeanceFourteen.whereAllSay(nasty, names: !kind.isPublic)
      let plain = SeanceFourteen.whereAllSay("mot", names: !kind.isPublic)
      let page = try HTMLDocumentTests.page(kind, scene)
      #expect(try HTMLCheck.findings(in: page) == [])
      #expect(try tags(page) == tags(HTMLDocumentTests.page(kind, plain)))
      #expect(try shown(page).contains(nasty.oneLine) || nasty.oneLine.count > 60)
    }
  }

  @Test("plain text and JSON carry nothing that acts", arguments: nasty)
  func others(nasty: String) throws {
    let scene = SeanceFourteen.whereAllSay(nasty)
    for kind in DocumentKind.allCases {
      for format in [DocumentFormat.text, .json, .markdown] {
        let text = try Publisher().publish(
          kind, as: format, of: scene.meeting, in: scene.facts, scene.setting(.french)
        ).text
        let acting = text.unicodeScalars.filter { scalar in
          scalar.value < 0x20 && scalar != "\n" || (0x7F..<0xA0).contains(scalar.value)
            || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        }
        #expect(acting.isEmpty)
        if format == .json { #expect(try Python.reads(text)) }
      }
    }
  }

  @Test("a word of 64 KiB breaks nothing")
  func longWord() throws {
    var scene = SeanceFourteen()
    let said = scene.meeting.contributions[0].reference
    let word = String(repeating: "motsansfin", count: 6554)
    scene.scene.happens(.contributionChanged(said, .text(word)))
    for kind in [DocumentKind.minutes, .publicMinutes] {
      let page = try HTMLDocumentTests.page(kind, scene)
      #expect(try HTMLCheck.findings(in: page) == [] && page.contains(word))
    }
  }

  /// The elements of a page in order, line breaks within words left out.
  private func tags(_ page: String) -> [Substring] {
    page.split(separator: "<").map { $0.prefix { $0 != ">" && $0 != " " } }.filter { $0 != "br" }
  }

  /// What a reader of the page sees, by a parser that is not ours.
  private func shown(_ page: String) throws -> String {
    try Python.output(
      of: """
        import sys
        from html.parser import HTMLParser
        class Words(HTMLParser):
            def handle_data(self, data): sys.stdout.write(data)
            def handle_starttag(self, tag, attrs):
                if tag == "br": sys.stdout.write(" ")
        Words(convert_charrefs=True).feed(sys.stdin.read())
        """, page)
  }
}
