import TestSupport
import Testing

@testable import Publishing

@Suite("People's words stay words in Markdown")
struct MarkdownTextTests {
  @Test(
    "markup is escaped",
    arguments: [
      ("# titre", "\\# titre"),
      ("C# et le n° 4", "C# et le n° 4"),
      ("titre #", "titre \\#"),
      ("- point", "\\- point"),
      ("demi-heure - bref", "demi-heure - bref"),
      ("+ ajout", "\\+ ajout"),
      ("12. rue Pasteur", "12\\. rue Pasteur"),
      ("12) rue Pasteur", "12\\) rue Pasteur"),
      ("12.5 m", "12.5 m"),
      ("===", "\\==="),
      ("> cité", "\\> cité"),
      ("*gras* _bas_ ~non~", "\\*gras\\* \\_bas\\_ \\~non\\~"),
      ("[lien](http://x.fr)", "\\[lien\\](http\\://x.fr)"),
      ("www.x.fr", "www\\.x.fr"),
      ("a@b.fr", "a\\@b.fr"),
      ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
      ("&lt;", "\\&lt;"),
      ("A & B", "A & B"),
      ("| a | b |", "\\| a \\| b \\|"),
      ("`code`", "\\`code\\`"),
      ("c:\\temp", "c:\\\\temp"),
      ("$x$", "\\$x\\$"),
      ("    code", "code"),
    ])
  func escapes(text: String, expected: String) {
    #expect(MarkdownText.escape(text) == expected)
  }

  @Test("line breaks are kept as hard breaks, and each line is escaped")
  func lines() {
    #expect(MarkdownText.escape("un\n- deux\r\n\n# trois") == "un\\\n  \\- deux\\\n  \\\n  \\# trois")
  }

  @Test("controls and marks of direction go")
  func controls() {
    #expect(MarkdownText.escape("a\u{1B}[31mb\u{7}\u{202E}c\u{9B}d\u{0}") == "a\\[31mbcd")
    #expect("a\tb\u{2028}c".cleaned == "a b\nc")
  }

  @Test("a text is cut at a word")
  func shortening() {
    #expect("un deux trois".shortened(to: 13) == "un deux trois")
    #expect("un deux trois".shortened(to: 10) == "un deux…")
    #expect("anticonstitutionnellement".shortened(to: 5) == "anti…")
    let address = "Voir https://www.exemple.fr/deliberations/2026/eclairage.pdf"
    #expect(address.shortened(to: 40) == "Voir https://www.exemple.fr/deliberatio…")
  }

  @Test("a text is cut at the same character whether its letters have to be looked up or not")
  func shorteningAlike() {
    var generator = SeededGenerator(seed: 7)
    let plain = ["a", "Z", "é", "œ", " ", " ", "—", "’", "\u{A0}", "\u{202F}", "…", "mot", "œuvre"]
    let other = ["e\u{301}", "👩‍👩‍👧", "\u{AD}", "👍🏽", "の", "a\u{200D}", "\u{200C}", "ß\u{327}"]
    for round in 0..<2000 {
      let letters = round.isMultiple(of: 2) ? plain : plain + other
      let text = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        letters.randomElement(using: &generator) ?? ""
      }.joined()
      let line = text.oneLine
      for limit in [0, 1, 2, 5, 12, 30, 60] {
        let head = line.prefix(max(1, limit - 1))
        let blank = head.lastIndex(of: " ").flatMap { $0 > head.startIndex ? $0 : nil }
        let end = blank.flatMap { head[$0...].count > 24 ? nil : $0 } ?? head.endIndex
        let cut = line.count > limit ? String(head[..<end]).trimmed + "…" : line
        // Bytes: letters that look alike are not the same.
        #expect(Array(text.shortened(to: limit).utf8) == Array(cut.utf8), "\(text.debugDescription) \(limit)")
      }
    }
  }
}
