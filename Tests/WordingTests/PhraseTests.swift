import Testing

@testable import Wording

/// What holds for every text of a language.
enum Typography {
  /// What is wrong with a French text: blanks before tall marks, straight apostrophes, double blanks.
  static func faults(french text: String) -> [String] {
    var faults = faults(text)
    for mark in [" :", " ;", " ?", " !", " »", "« "] where text.contains(mark) {
      faults.append("an ordinary space at “\(mark)”")
    }
    let letters = Array(text)
    for (place, letter) in letters.enumerated() where ";?!".contains(letter) {
      if place > 0, letters[place - 1].isLetter { faults.append("no narrow space before \(letter)") }
    }
    return faults
  }

  /// What is wrong with a text of any language.
  static func faults(_ text: String) -> [String] {
    var faults: [String] = []
    if text.isEmpty { faults.append("nothing is said") }
    if text.contains("  ") { faults.append("two spaces") }
    if text.contains("'") { faults.append("a straight apostrophe") }
    if text.contains("{") != text.contains("}") { faults.append("an open place") }
    return faults
  }

  /// The numbers of the places that values go to.
  static func places(_ text: String) -> Set<String> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
        String($0.prefix { $0.isNumber })
      })
  }
}

@Suite("Phrases")
struct PhraseTests {
  /// What is wrong in an enum of phrases, by case.
  private func faults<P: Phrase>(in type: P.Type) -> [String] {
    type.allCases.flatMap { phrase in
      var faults = Typography.faults(french: phrase.french) + Typography.faults(phrase.english)
      if Typography.places(phrase.french) != Typography.places(phrase.english) {
        faults.append("French and English take different values")
      }
      return faults.map { "\(P.self).\(phrase): \($0)" }
    }
  }

  @Test("Every phrase is said in both languages, with the same values, in the typography of its language")
  func complete() {
    #expect(faults(in: PublishingPhrase.self) == [])
  }

  @Test("The check finds what it is there for")
  func findsFaults() {
    enum Bad: Phrase {
      case colon, narrow, apostrophe, values, missing
      var french: String {
        switch self {
        case .colon: "Il manque : le nom"
        case .narrow: "Qui?"
        case .apostrophe: "l'objet"
        case .values: "{0} points"
        case .missing: "rien"
        }
      }
      var english: String {
        switch self {
        case .values: "{1} points"
        case .missing: ""
        default: "text"
        }
      }
    }
    #expect(faults(in: Bad.self).count == Bad.allCases.count)
  }
}
