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
      let read = try HTMLCheck.read(page)
      #expect(read.findings == [])
      #expect(try tags(page) == tags(HTMLDocumentTests.page(kind, plain)))
      #expect(read.shown.contains(nasty.oneLine) || nasty.oneLine.count > 60)
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
        if format == .json, kind == .minutes { #expect(try Python.reads(text)) }
      }
    }
  }

  @Test("a word of 64 KiB breaks nothing")
  func longWord() throws {
    var scene = SeanceFourteen()
    let said = scene.meeting.contributions[0].reference
    let word = String(repeating: "motsansfin", count: 6554)
    scene.scene.happens(.contribution(.changed(said, .text(word))))
    for kind in [DocumentKind.minutes, .publicMinutes] {
      let page = try HTMLDocumentTests.page(kind, scene)
      #expect(try HTMLCheck.findings(in: page) == [] && page.contains(word))
    }
  }

  /// The elements of a page in order, line breaks within words left out.
  private func tags(_ page: String) -> [Substring] {
    page.split(separator: "<").map { $0.prefix { $0 != ">" && $0 != " " } }.filter { $0 != "br" }
  }
}
