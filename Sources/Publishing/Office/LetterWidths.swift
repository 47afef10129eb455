import Dialogue

/// How wide letters are in Liberation Sans, Arial and the like, for formats in which a picture must say it.
enum LetterWidths {
  /// Thousandths of the height of letters; an accent changes nothing.
  static func width(of character: Character) -> Int {
    if let known = others[character] { return known }
    var letter = String(character)
    if character.asciiValue == nil {
      letter = letter.folded
      if character.isUppercase { letter = letter.uppercased() }
    }
    guard let value = letter.utf8.first.map(Int.init), table.indices.contains(value - 32) else { return 556 }
    return table[value - 32]
  }

  /// From the space on, in the order of ASCII.
  private static let table = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]

  private static let others: [Character: Int] = [
    "\u{2019}": 222,
    "\u{2013}": 556,
    "\u{2014}": 1000,
    "\u{2026}": 1000,
    "\u{152}": 1000,
    "\u{153}": 944,
    "\u{C6}": 1000,
    "\u{E6}": 889,
    "\u{B7}": 278,
    "\u{AB}": 556,
    "\u{BB}": 556,
    "\u{A0}": 278,
    "\u{202F}": 200,
  ]
}
