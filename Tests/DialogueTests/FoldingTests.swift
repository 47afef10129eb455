import Testing

@testable import Dialogue

@Suite("Folding")
struct FoldingTests {
  @Test(
    "Accents, case, ligatures, apostrophes and blanks do not matter",
    arguments: [
      ("ÉCLAIRAGE", "eclairage"), ("Cœur de l’Île", "coeur de l'ile"), ("Straße", "strasse"),
      ("Łódź", "lodz"),
      ("e\u{301}te\u{301}", "ete"), ("18\u{202F}h", "18 h"), ("Æsop", "aesop"), ("ΑΒΓ", "αβγ"), ("ÿŸ", "yy"),
      ("漢字", "漢字"),
    ])
  func folds(text: String, expected: String) {
    #expect(text.folded == expected)
  }

  @Test("Every letter of the Latin tables folds to itself once more")
  func idempotent() {
    for value in UInt32(0x20)...0x17F {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = String(Character(scalar)).folded
      #expect(once.folded == once)
    }
  }
}
