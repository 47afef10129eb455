import Testing

@testable import CursesTerminal

@Suite("Whether the locale shows UTF-8")
struct CharacterSetTests {
  @Test("The machine's own word counts when it has the locale")
  func known() {
    #expect(CharacterSet.isUTF8(environment: ["LANG": "C"], codeset: "UTF-8"))
    #expect(!CharacterSet.isUTF8(environment: ["LANG": "fr_FR.UTF-8"], codeset: "ISO-8859-1"))
    #expect(!CharacterSet.isUTF8(environment: [:], codeset: "ANSI_X3.4-1968"))
  }

  @Test("The locale's name counts when the machine lacks it; the first variable that says something wins")
  func missing() {
    #expect(CharacterSet.isUTF8(environment: ["LANG": "fr_FR.UTF-8"], codeset: nil))
    #expect(CharacterSet.isUTF8(environment: ["LANG": "fr_FR.utf8@euro"], codeset: nil))
    let environment = ["LC_ALL": "", "LC_CTYPE": "br_FR.UTF-8", "LANG": "C"]
    #expect(CharacterSet.isUTF8(environment: environment, codeset: nil))
    #expect(!CharacterSet.isUTF8(environment: ["LC_ALL": "C", "LANG": "fr_FR.UTF-8"], codeset: nil))
    #expect(!CharacterSet.isUTF8(environment: ["LANG": "fr_FR@euro"], codeset: nil))
    #expect(!CharacterSet.isUTF8(environment: [:], codeset: nil))
  }
}
