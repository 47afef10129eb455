import Wording

/// In which of the two languages somebody's words are, so that a page can say where its language changes (WCAG 2.2, 3.1.2)
/// and a screen reader pronounces them rightly.
enum SpokenLanguage {
  /// What stands around words in another language than that of the document, up to the format that says it; others leave it
  /// out. They are for private use, and mean nothing in people's words.
  static let french: Character = "\u{E001}"
  static let english: Character = "\u{E002}"
  static let end: Character = "\u{E003}"

  /// The language of a text by its small words and its accents; nil when there are too few of them to be sure.
  static func of(_ text: String) -> Language? {
    var (inFrench, inEnglish) = (0, 0)
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
      if frenchWords.contains(String(word)) || word.contains(where: accented.contains) { inFrench += 1 }
      if englishWords.contains(String(word)) { inEnglish += 1 }
    }
    if inFrench >= 2, inFrench > 2 * inEnglish { return .french }
    if inEnglish >= 2, inEnglish > 2 * inFrench { return .english }
    return nil
  }

  /// The text between marks where it is in another language.
  static func marked(_ text: String, in language: Language) -> String {
    let text = without(text)
    guard let spoken = of(text), spoken != language else { return text }
    return String(spoken == .french ? french : english) + text + String(end)
  }

  /// The text without marks.
  static func without(_ text: String) -> String {
    text.contains { $0 == french || $0 == english || $0 == end }
      ? text.filter { $0 != french && $0 != english && $0 != end } : text
  }

  private static let frenchWords: Set<String> = [
    "le", "la", "les", "l", "qu", "du", "des", "de", "un", "une", "et", "est", "que", "qui", "pour",
    "dans", "sur", "pas", "nous", "vous", "il", "elle", "au", "aux", "ce", "cette", "avec", "plus", "ne",
    "se", "sont",
    "ou", "par", "quand", "comme", "sans", "depuis", "pourquoi", "être", "sera", "trop", "leur", "notre",
    "votre",
  ]
  /// Letters that English words have not.
  private static let accented: Set<Character> = Set("àâçèéêëîïôùûœ")
  private static let englishWords: Set<String> = [
    "the", "of", "and", "to", "is", "for", "that", "we", "you", "it", "with", "not", "this", "are", "be",
    "was", "have",
    "will", "our", "from", "they", "at", "by", "has", "would", "there", "when", "what", "why", "how", "since",
    "their",
    "your", "should", "been",
  ]
}

extension TemplateValue {
  /// Words of people, marked where they are in another language than the document.
  static func said(_ text: String, in language: Language) -> TemplateValue {
    .text(SpokenLanguage.marked(text, in: language))
  }
}
