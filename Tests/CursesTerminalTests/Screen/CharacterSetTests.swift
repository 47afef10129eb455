import CNCurses
import Testing

@testable import CursesTerminal

@Suite("What of Unicode the locale shows")
struct CharacterSetTests {
  @Test("The machine's own word counts when it has the locale")
  func known() {
    #expect(CharacterSet.encoding(environment: ["LANG": "C"], codeset: "UTF-8") == .utf8)
    #expect(CharacterSet.encoding(environment: ["LANG": "fr_FR.UTF-8"], codeset: "ISO-8859-1") == .locale)
    #expect(CharacterSet.encoding(environment: [:], codeset: "ANSI_X3.4-1968") == .ascii)
  }

  @Test("The locale's name counts when the machine lacks it; the first variable that says something wins")
  func missing() {
    #expect(CharacterSet.encoding(environment: ["LANG": "fr_FR.UTF-8"], codeset: nil) == .utf8)
    #expect(CharacterSet.encoding(environment: ["LANG": "fr_FR.utf8@euro"], codeset: nil) == .utf8)
    let environment = ["LC_ALL": "", "LC_CTYPE": "br_FR.UTF-8", "LANG": "C"]
    #expect(CharacterSet.encoding(environment: environment, codeset: nil) == .utf8)
    #expect(
      CharacterSet.encoding(environment: ["LC_ALL": "C", "LANG": "fr_FR.UTF-8"], codeset: nil) == .ascii)
    #expect(CharacterSet.encoding(environment: ["LANG": "fr_FR@euro"], codeset: nil) == .ascii)
    #expect(CharacterSet.encoding(environment: [:], codeset: nil) == .ascii)
  }

  @Test("Where signs of open width take two columns, they are spelled plainly")
  func openWidth() {
    setlocale(LC_CTYPE, "C.UTF-8")
    var wide = CharacterSet(.utf8, ambiguousIsWide: true)
    var usual = CharacterSet(.utf8)
    for sign in "é→─°".unicodeScalars {
      #expect(!wide.has(sign.value) && usual.has(sign.value))
      #expect(CellWriter.shown(sign.value, width: 1, &wide) == CharacterSet.plain(sign.value))
    }
    #expect(wide.has(0x6F22) && wide.has(0x61) && wide.has(0x301))
  }

  @Test("What the terminal does not have is spelled plainly, in one column")
  func plain() {
    let signs = "éÀçœŒ«’—…│━┌█→✓漢ß\u{A0}ñ"
    let plain = String(
      String.UnicodeScalarView(
        signs.unicodeScalars.compactMap { Unicode.Scalar(CharacterSet.plain($0.value)) }))
    #expect(plain == "eAcoO\"'-.|-+#>v?s n")
  }

  @Test("On a Linux console what its font lacks is a sign that looks like it, else plain")
  func font() {
    setlocale(LC_CTYPE, "C.UTF-8")
    // Of the 256 glyphs that the kernel brings along.
    var console = CharacterSet(.utf8, font: Set("é─│┌║√•►·".unicodeScalars.map(\.value)))
    let written = "é─┃┏✓●▶…’œa·".unicodeScalars.compactMap {
      Unicode.Scalar(CellWriter.shown($0.value, width: 1, &console))
    }
    #expect(String(String.UnicodeScalarView(written)) == "é─║┌√•►.'oa·")
    var older = CharacterSet(.utf8, font: ["é".unicodeScalars.first?.value ?? 0])
    #expect(CellWriter.shown(0x2503, width: 1, &older) == 0x7C)
  }
}
