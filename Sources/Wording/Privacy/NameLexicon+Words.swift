import Dialogue

extension NameLexicon {
  /// Whether a word of a text is a name, in any of the ways in which one is written; `isFirst` when a sentence begins with it, so
  /// that a capital says nothing.
  func hides(_ run: NameParts.Run, isFirst: Bool) -> Bool {
    let (folded, plain) = (run.folded, run.word)
    let isCapital = run.text.first?.isUppercase ?? false
    if firm.contains(plain) { return isCapital || !NameParts.everyday.contains(folded) }
    if isCapital {
      if capital.contains(plain) || !isFirst && doubtful.contains(plain) { return true }
      // « Ng parle », and not “An idea”.
      if short.contains(folded), !isFirst || !folded.contains(where: { "aeiouy".contains($0) }) {
        return true
      }
    }
    return isPlural(plain, isCapital) || isCapital && isDeclined(plain) || hasName(in: run.text)
  }

  /// « les Wazimovas », « Müllerstadts ».
  private func isPlural(_ word: String, _ isCapital: Bool) -> Bool {
    guard let last = word.last, last == "s" || last == "x" else { return false }
    let bare = String(word.dropLast())
    return bare.count >= 4 && firm.contains(bare)
      && (isCapital || bare.count > 4 && !NameParts.everyday.contains(bare))
  }

  /// The cases of Slavic and Greek names: « Łukasza », « Wazimovou », « Щукиной ».
  private func isDeclined(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    if (0x370...0x52F).contains(first.value) {
      return (0...3).contains { word.count - $0 >= 4 && stems.contains(String(word.dropLast($0))) }
    }
    return Self.endings.contains { ending in
      guard word.hasSuffix(ending) else { return false }
      let bare = String(word.dropLast(ending.count))
      return bare.count + (ending.count > 1 ? 1 : 0) >= 5
        && (firm.contains(bare) || firm.contains(bare + "a"))
    }
  }

  private static let endings = [
    "a", "u", "y", "e", "i", "em", "om", "owi", "ie", "ow", "ovi", "ova", "ove", "ou", "ia", "iem",
  ]

  /// Whether a name is one of the parts of a word that capitals or digits part: « OuistitaxDupré », « LeGoff », « 42wazimova ».
  private func hasName(in word: String) -> Bool {
    let letters = Array(word)
    var (parts, part): ([String], String) = ([], "")
    for (place, letter) in letters.enumerated() {
      if place > 0 {
        let last = letters[place - 1]
        let isHump =
          letter.isUppercase
          && (last.isLowercase
            || last.isUppercase && place + 1 < letters.count
              && letters[place + 1].isLowercase)
        if isHump || letter.isNumber != last.isNumber {
          parts.append(part)
          part = ""
        }
      }
      part.append(letter)
    }
    guard !parts.isEmpty else { return false }
    return (parts + [part]).contains { part in
      guard part.count >= 3, part.first?.isNumber == false else { return false }
      let folded = part.folded
      return firm.contains(folded.withoutUmlauts)
        && (part.first?.isUppercase == true || !NameParts.everyday.contains(folded))
    }
  }
}
