/// Capitals, digits and signs as bitmaps seven pixels high, drawn for this program: what a terminal can show in letters
/// larger than its own.
enum BlockFont {
  /// One sign: a row of bits for each row of pixels, the leftmost pixel in the highest of `width` bits.
  struct Glyph: Hashable, Sendable {
    /// Columns of pixels.
    var width: Int
    /// Rows of pixels from the top.
    var rows: [UInt8]

    /// Whether the pixel at a place is set; false outside.
    func isSet(column: Int, row: Int) -> Bool {
      rows.indices.contains(row) && column >= 0 && column < width
        && rows[row] >> (width - 1 - column) & 1 == 1
    }
  }

  /// Rows of pixels of a sign without what stands above or below it.
  static let height = 7

  /// Signs by character, capitals only.
  static let glyphs: [Character: Glyph] = Dictionary(
    uniqueKeysWithValues: (letters + digits + signs).map { ($0, glyph($1)) })

  /// What stands above a letter, two rows of pixels, or below it (the cedilla).
  enum Mark: Hashable, Sendable {
    case acute, grave, circumflex, diaeresis, tilde, ring, cedilla

    /// The two rows above a letter five pixels wide.
    var rows: [UInt8] {
      switch self {
      case .acute: [0b00010, 0b00100]
      case .grave: [0b01000, 0b00100]
      case .circumflex: [0b00100, 0b01010]
      case .diaeresis: [0b01010, 0b00000]
      case .tilde: [0b01101, 0b10010]
      case .ring: [0b00100, 0b00100]
      case .cedilla: []
      }
    }
  }

  /// Letters with a mark; the Latin letters of the languages that are spoken where the program is used.
  static let marked: [Character: (base: Character, mark: Mark)] = {
    let table: [(Mark, String, String)] = [
      (.acute, "ÁÉÍÓÚÝĆŃŚŹ", "AEIOUYCNSZ"), (.grave, "ÀÈÌÒÙ", "AEIOU"), (.circumflex, "ÂÊÎÔÛŴŶ", "AEIOUWY"),
      (.diaeresis, "ÄËÏÖÜŸ", "AEIOUY"), (.tilde, "ÃÑÕ", "ANO"), (.ring, "ÅŮ", "AU"), (.cedilla, "ÇŞ", "CS"),
    ]
    var marked: [Character: (base: Character, mark: Mark)] = [:]
    for (mark, whole, bases) in table {
      for (letter, base) in zip(whole, bases) { marked[letter] = (base, mark) }
    }
    return marked
  }()

  /// Signs that stand for others: typographic ones, ligatures, all kinds of spaces.
  static let substitutes: [Character: String] = [
    "’": "'", "‘": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "−": "-", "‑": "-", "Œ": "OE", "Æ": "AE",
    "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ", "…": "...", "′": "'",
  ]

  private static func glyph(_ picture: String) -> Glyph {
    let rows = picture.split(separator: "|")
    return Glyph(
      width: rows.first?.utf8.count ?? 0,
      rows: rows.map { $0.utf8.reduce(0) { $0 << 1 | ($1 == UInt8(ascii: "#") ? 1 : 0) } })
  }
}
