/// Names as they are written with other letters: those of Cyrillic and Greek script in Latin ones, as the French and
/// the English do, and Å as two letters.
enum Transliteration {
  /// The other ways of writing a name; none where there are no such letters.
  static func writings(of name: String) -> Set<String> {
    guard
      name.unicodeScalars.contains(where: {
        (0x370...0x52F).contains($0.value) || "åÅ\u{30A}".unicodeScalars.contains($0)
      })
    else { return [] }
    let tables: [[Character: String]] = [["å": "aa"], russian.merging(greek) { $1 }]
    var found = Set(tables.map { write(name, $0) })
    let english = tables[1].merging(englishLetters) { $1 }
    let french = tables[1].merging(frenchLetters) { $1 }
    for table in [english, french] {
      let written = write(name, table)
      found.insert(written)
      // « Dmitriy », « Dmitry », « Dmitri ».
      for ending in ["iy", "yy", "yi", "ii"] where written.contains(ending) {
        found.insert(written.replacing(ending, with: "y"))
        found.insert(written.replacing(ending, with: "i"))
      }
    }
    found.remove(name)
    return found
  }

  private static func write(_ name: String, _ table: [Character: String]) -> String {
    var result = ""
    let letters = Array(name)
    var place = 0
    while place < letters.count {
      let letter = letters[place]
      let next = place + 1 < letters.count ? String(letters[place...(place + 1)]).lowercased() : ""
      if table.count > 1, let pair = pairs[next] {
        result += letter.isUppercase ? pair.prefix(1).uppercased() + pair.dropFirst() : pair
        place += 2
        continue
      }
      let small = letter.lowercased()
      let written = small.first.flatMap { small.count == 1 ? table[$0] : nil }
      result +=
        written.map { letter.isUppercase ? $0.prefix(1).uppercased() + $0.dropFirst() : $0 } ?? String(letter)
      place += 1
    }
    return result
  }

  /// What all write alike.
  private static let russian: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "з": "z", "и": "i", "і": "i",
    "ї": "i",
    "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "ф": "f",
    "х": "kh", "ц": "ts", "ъ": "", "ы": "y", "ь": "", "э": "e", "є": "e", "ё": "io", "ж": "j", "ч": "tch",
    "ш": "ch", "щ": "chtch", "у": "ou", "ю": "iou", "я": "ia", "ј": "j", "љ": "lj", "њ": "nj", "ђ": "dj",
    "ћ": "c", "џ": "dz", "ў": "w",
  ]

  private static let englishLetters: [Character: String] = [
    "ё": "yo", "ж": "zh", "ч": "ch", "ш": "sh", "щ": "shch", "у": "u", "ю": "yu", "я": "ya", "є": "ye",
    "ї": "yi",
    "φ": "f", "χ": "h", "υ": "i",
  ]

  private static let frenchLetters: [Character: String] = ["й": "i", "х": "kh", "φ": "ph", "χ": "kh"]

  private static let greek: [Character: String] = [
    "α": "a", "ά": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "έ": "e", "ζ": "z", "η": "i", "ή": "i",
    "θ": "th",
    "ι": "i", "ί": "i", "ϊ": "i", "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "ό": "o",
    "π": "p",
    "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "y", "ύ": "y", "φ": "ph", "χ": "ch", "ψ": "ps", "ω": "o",
    "ώ": "o",
  ]

  /// Two letters that are one sound.
  private static let pairs: [String: String] = [
    "ου": "ou", "ού": "ou", "μπ": "b", "γγ": "ng", "γκ": "gk", "ευ": "ev", "αυ": "av",
  ]
}
