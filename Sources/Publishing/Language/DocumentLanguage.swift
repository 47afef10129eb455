import Wording

/// The language of a document or of a list.
public enum DocumentLanguage: String, CaseIterable, Sendable {
  /// French.
  case french = "fr"
  /// English.
  case english = "en"

  /// A fixed phrase in this language.
  func callAsFunction(_ phrase: PublishingPhrase) -> String {
    pick(phrase.french, phrase.english)
  }

  func pick(_ french: String, _ english: String) -> String {
    self == .french ? french : english
  }
}
