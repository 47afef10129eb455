import Wording

/// The fixed phrases that templates may show as `{{say.<name>}}`; no two have the same name.
enum TemplatePhrases {
  static let names = Set(all.map(\.name))

  static func texts(_ words: Words) -> [String: TemplateValue] {
    var texts: [String: TemplateValue] = [:]
    for phrase in all { texts[phrase.name] = .text(words(phrase.phrase)) }
    return texts
  }

  private static let all: [(name: String, phrase: AnyPhrase)] =
    PublishingPhrase.allCases.map { ($0.rawValue, AnyPhrase($0)) }
    + RegiePhrase.allCases.map { ($0.rawValue, AnyPhrase($0)) }
    + ReportPhrase.allCases.map { ($0.rawValue, AnyPhrase($0)) }
    + PrivacyPhrase.allCases.map { ($0.rawValue, AnyPhrase($0)) }
}

/// A phrase of any area.
struct AnyPhrase: Sendable {
  let french: String
  let english: String

  init(_ phrase: some Phrase) {
    french = phrase.french
    english = phrase.english
  }
}

extension Words {
  func callAsFunction(_ phrase: AnyPhrase) -> String { pick(phrase.french, phrase.english) }
}
