import Wording

/// The fixed phrases that templates may show as `{{say.<name>}}`; no two have the same name.
enum TemplatePhrases {
  static let names = Set(all.map(\.name))

  static func texts(_ words: Words) -> [String: TemplateValue] {
    var texts: [String: TemplateValue] = [:]
    for phrase in all { texts[phrase.name] = .text(words.text(of: phrase.phrase)) }
    return texts
  }

  private static let all: [(name: String, phrase: any Phrase)] =
    PublishingPhrase.allCases.map { ($0.rawValue, $0) }
    + RegiePhrase.allCases.map { ($0.rawValue, $0) }
    + ReportPhrase.allCases.map { ($0.rawValue, $0) }
    + PrivacyPhrase.allCases.map { ($0.rawValue, $0) }
    + PaperPhrase.allCases.map { ($0.rawValue, $0) }
}
