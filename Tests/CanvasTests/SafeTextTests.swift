import Canvas
import Testing

@Suite struct SafeTextTests {
  @Test(arguments: [
    ("\u{1B}[31m", "␛[31m"), ("\u{9B}2J", "<9B>2J"), ("a\tb", "a    b"), ("a\u{202E}b", "a<202E>b"),
    ("x\u{200B}y", "xy"),
    ("é", "é"), ("\u{301}a", "◌\u{301}a"), ("a\u{FFFF}", "a\u{FFFD}"), ("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"), ("❤️", "❤️"),
    ("a\u{200D}b", "ab"),
    ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "e\u{301}\u{302}\u{303}\u{304}"),
  ]) func makesTextSafe(_ text: String, _ safe: String) {
    #expect(Array(SafeText(text).string.unicodeScalars) == Array(safe.unicodeScalars))
  }

  @Test(arguments: [("été", 3), ("日本", 4), ("👩‍👩‍👧‍👦", 2), ("🇫🇷", 2), ("❤️", 2), ("e\u{301}", 1)])
  func measuresColumns(_ text: String, _ columns: Int) {
    #expect(SafeText(text).width == columns)
  }

  @Test(
    "A number is not broken, nor parted from its unit",
    arguments: [
      ("budget de 40 000 € par an", 14, ["budget de", "40 000 € par", "an"]),
      ("depuis 2026 300 voix", 11, ["depuis 2026", "300 voix"]),
      ("le 12 décembre", 7, ["le 12", "décembr", "e"]),
      ("soit 31 % des voix", 8, ["soit", "31 % des", "voix"]),
    ])
  func numbersStayWhole(text: String, width: Int, lines: [String]) {
    #expect(SafeText(text).wrapped(to: width).map(\.string) == lines)
  }

  @Test func keepsFrenchPunctuationWithItsWord() {
    let lines = SafeText("Pourquoi est-il noir ?").wrapped(to: 21).map(\.string)
    #expect(lines == ["Pourquoi est-il", "noir ?"])
  }

  @Test(arguments: ["^P", "F1", "Alt-Enter", "Shift-Tab", "Ctrl-Right", "a", "Space", "-", "^-", "Alt-é"])
  func keyNamesComeBack(_ name: String) {
    #expect(Key(name: name)?.name == name)
  }
}
