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
}
