import Dialogue

/// A word of a name and how it was written.
struct NamePart {
  /// Without accents, in lower case.
  var folded: String
  /// The same with umlauts as one letter.
  var word: String
  /// Whether it has a small first letter, behind a blank.
  var isSmall: Bool
  var isInBrackets: Bool

  /// Whether it could be a name: no number, no single letter of a script that has more of them, no form of address.
  var isName: Bool {
    !folded.allSatisfy(\.isNumber) && !NameParts.isTitle(folded)
      && (folded.count > 1 || folded.unicodeScalars.allSatisfy(NameParts.runsOn))
  }

  static func parts(of name: String) -> [NamePart] {
    var parts: [NamePart] = []
    var (depth, gap) = (0, " ")
    for run in NameParts.runs(of: name) {
      guard run.isWord else {
        gap = run.text
        for sign in gap { depth += sign == "(" ? 1 : sign == ")" && depth > 0 ? -1 : 0 }
        continue
      }
      let isGlued = !gap.contains(where: \.isWhitespace) && parts.last?.isSmall == false
      parts.append(
        NamePart(
          folded: run.folded, word: run.word,
          isSmall: run.text.first?.isLowercase == true && !isGlued, isInBrackets: depth > 0))
    }
    // « Dupont (née Martin) »: both are names.
    if parts.contains(where: { $0.isInBrackets && ["nee", "ne", "born"].contains($0.folded) }) {
      for place in parts.indices { parts[place].isInBrackets = false }
    }
    return parts
  }
}

/// What a name looks like as a whole: how sure it is that its words are somebody's.
struct NameShape {
  /// Where its first word stands that is neither an article nor a form of address.
  let head: Int?
  /// Whether it begins with what somebody is: « Habitante 3 », « une dame du fond ».
  let isRole: Bool
  /// Whether it begins with an article that no surname begins with.
  let isVague: Bool
  /// Whether no word but particles has a capital.
  let isSmall: Bool
  /// How many words with a capital, or of scripts without any, it has besides particles and brackets.
  let names: Int
  /// Whether something tells it from others that are called so: a number, a letter, brackets, small words.
  let saysWhich: Bool
  /// Whether it says of nobody who that is, as « une habitante » and « le maire » do.
  let isNobody: Bool
  /// Whether it may be a place or a thing that was taken for somebody: « Riverside playground ».
  let isUnsure: Bool

  init(_ all: [NamePart], isSpoken: Bool) {
    let outside = all.filter { !$0.isInBrackets }
    head = all.firstIndex { !NameParts.articles.contains($0.folded) && !NameParts.isTitle($0.folded) }
    isRole = head.map { NameParts.isRole(all[$0].folded) } ?? true
    isVague =
      all.first.map {
        ["un", "une", "des", "the", "one"].contains($0.folded)
          || $0.isSmall && NameParts.articles.contains($0.folded)
      } ?? false
    let (start, isVague) = (head ?? all.endIndex, isVague)
    let telling = all[start...].filter { !$0.isInBrackets && $0.isName && !NameParts.isParticle($0.folded) }
    isNobody =
      all.first.map { NameParts.articles.contains($0.folded) } ?? true
      && all[start...].allSatisfy {
        $0.isSmall && $0.isName || isVague && NameParts.isRole($0.folded) || NameParts.isParticle($0.folded)
      }
    names = telling.filter { !$0.isSmall }.count
    isSmall = names == 0
    saysWhich =
      isVague || outside.count < all.count || telling.contains(where: \.isSmall)
      || outside.contains { !$0.isName && !NameParts.isTitle($0.folded) && $0.folded.count < 4 }
    isUnsure =
      isVague || isSpoken && names < 2 || telling.contains { NameParts.places.contains($0.folded) }
      || names > 0 && telling.contains(where: \.isSmall)
  }
}
