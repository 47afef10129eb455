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
      // Every combining mark, alone or in a letter, and letters with strokes and hooks.
      ("Nguyễn Văn An", "nguyen van an"), ("Nguye\u{302}\u{303}n", "nguyen"), ("Đặng", "dang"),
      ("Ștefănescu", "stefanescu"), ("S\u{326}tefa\u{306}nescu", "stefanescu"), ("Ḥmed", "hmed"),
      ("H\u{323}med", "hmed"), ("Ƴero", "yero"), ("Ɓah", "bah"), ("ɖɔ", "dɔ"), ("Ơn Ưng", "on ung"),
      ("Αλέξης", "αλεξησ"), ("ΑΛΕΞΗΣ", "αλεξησ"), ("Ἀριστοτέλης", "αριστοτελησ"),
      ("Ёлкин", "елкин"), ("Йован", "иован"), ("И\u{306}ован", "иован"), ("مُحَمَّد", "محمد"),
      ("STRAẞE", "strasse"), ("ﬁlière", "filiere"), ("Ǆ", "dz"),
      // Vowel signs are letters.
      ("कि", "कि"),
      // Hyphens of every kind, blanks, and what cannot be seen.
      ("Jean\u{2011}Marc", "jean-marc"), ("Jean\u{2010}Marc", "jean-marc"), ("Jean\u{2013}Marc", "jean-marc"),
      ("Jean\u{2212}Marc", "jean-marc"), ("Du\u{AD}pont", "dupont"), ("Du\u{200B}pont", "dupont"),
      ("Mme\u{A0}Ada", "mme ada"), ("Mme\u{2007}Ada", "mme ada"), ("N\u{2BC}Diaye", "n'diaye"),
      ("N\u{B4}Diaye", "n'diaye"),
    ])
  func folds(text: String, expected: String) {
    #expect(text.folded == expected)
  }

  @Test("What is folded folds to itself once more")
  func idempotent() {
    for value in UInt32(0x20)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = String(Character(scalar)).folded
      #expect(once.unicodeScalars.elementsEqual(once.folded.unicodeScalars))
    }
  }

  @Test(
    "Precomposed letters and letters with marks are the same, in every script with letters that have case")
  func composed() {
    for value in UInt32(0xC0)...0x1FFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
      // Strings that are canonically equal are equal.
      let letter = String(Character(scalar))
      for mark in UInt32(0x300)...0x36F {
        guard let mark = Unicode.Scalar(mark) else { continue }
        let marked = letter + String(mark)
        #expect(marked.folded == letter.folded)
      }
    }
  }
}
