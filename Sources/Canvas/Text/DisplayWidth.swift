/// How many columns text takes on a terminal.
///
/// The rule, for one user-perceived character: the widest of its scalars, and two columns when an emoji is asked for
/// with U+FE0F. So marks add nothing, a family joined with U+200D is one emoji, a flag of two letters is two columns.
public enum DisplayWidth {
  /// The columns that `scalar` takes by itself: 0, 1 or 2. Control characters count as 0: safe text has none.
  /// - Complexity: constant below U+0300, else a binary search in a table of some hundred ranges.
  public static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x7F { return value < 0x20 ? 0 : 1 }
    if value < 0xA0 { return 0 }
    if value < 0x300 { return 1 }
    // Most of what is left in practice: typographic punctuation, currency, arrows, box drawing.
    if value >= 0x2010 && value <= 0x2027 || value >= 0x2500 && value <= 0x25FC { return 1 }
    if contains(WidthTables.zero, value) { return 0 }
    return contains(WidthTables.wide, value) ? 2 : 1
  }

  /// Whether Unicode leaves the width of `scalar` open (`§`, `→`, box drawing …): one column here, two on terminals set up for
  /// East Asian legacy encodings.
  public static func isOpen(_ scalar: Unicode.Scalar) -> Bool {
    contains(WidthTables.ambiguous, scalar.value) && columns(of: scalar) == 1
  }

  /// The columns that `character` takes: 0 for a lone mark, else 1 or 2.
  public static func columns(of character: Character) -> Int {
    columns(ofCluster: character.unicodeScalars)
  }

  /// The columns that `text` takes.
  /// - Complexity: constant for ASCII, else O(*n*).
  public static func columns(of text: SafeText) -> Int {
    switch text.repertoire {
    case .ascii: return text.string.utf8.count
    case .narrow: return text.string.unicodeScalars.count
    default:
      var sum = 0
      for character in text.string { sum += columns(of: character) }
      return sum
    }
  }

  static func columns(ofCluster scalars: some Sequence<Unicode.Scalar>) -> Int {
    var width = 0
    var base: UInt32 = 0
    for scalar in scalars {
      if base == 0 { base = scalar.value }
      if scalar.value == 0xFE0F, contains(WidthTables.emojiByVariation, base) { return 2 }
      width = max(width, columns(of: scalar))
    }
    // Two regional indicators make one flag, though each alone is narrow in the table.
    if width == 1, (0x1F1E6...0x1F1FF).contains(base) { return 2 }
    return width
  }

  /// Whether `value` is in one of the ranges of `table`.
  static func contains(_ table: [UInt32], _ value: UInt32) -> Bool {
    var low = 0
    var high = table.count / 2 - 1
    while low <= high {
      let middle = (low + high) / 2
      if value < table[2 * middle] {
        high = middle - 1
      } else if value > table[2 * middle + 1] {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }
}
