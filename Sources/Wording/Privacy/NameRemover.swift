import Dialogue

/// Takes out of people's words the names of the people who are known, and anything that reads like a telephone number
/// or an electronic address, known or not.
///
/// It errs on the side of removing: a surname that is also a street goes too. Names that are everyday words (*petit*,
/// *blanc*) stay when they are written without a capital.
public struct NameRemover: Sendable {
  private let singles: Set<String>
  /// Names of several words by their first word.
  private let phrases: [String: [[String]]]
  private let removed: String
  private let removedContact: String

  /// What takes out names; `kept` are names that may be read, and their words stay.
  public init(names: [String], keeping kept: [String] = [], _ words: Words) {
    let kept = kept.map { NameParts.words(of: $0).map(\.folded.withoutUmlauts) }
    let keptWords = Set(kept.joined())
    removed = words(PrivacyPhrase.removedName)
    removedContact = words(PrivacyPhrase.removedContact)
    var singles: Set<String> = []
    var phrases: [String: [[String]]] = [:]
    for name in Set(names) {
      let parts = NameParts.words(of: name).map { $0.folded }
      guard let first = parts.first, !kept.contains(parts.map(\.withoutUmlauts)) else { continue }
      if parts.count > 1 { phrases[first.withoutUmlauts, default: []].append(parts.map(\.withoutUmlauts)) }
      // “Habitante 3 (tour Allende)” is a pseudonym already: its words are nobody's name.
      if NameParts.roles.contains(first) { continue }
      for part in parts where parts.count == 1 || NameParts.isTelling(part) {
        if !keptWords.contains(part.withoutUmlauts) { singles.insert(part.withoutUmlauts) }
      }
    }
    self.singles = singles
    self.phrases = phrases.mapValues { $0.sorted { ($1.count, $0.joined()) < ($0.count, $1.joined()) } }
  }

  /// The text without names, numbers and addresses.
  /// - Complexity: linear in the text.
  public func clean(_ text: String) -> String {
    withoutNames(ContactFinder.replace(in: text, by: removedContact))
  }

  /// The same of a text that may not be there.
  public func clean(_ text: String?) -> String? { text.map { clean($0) } }

  private func withoutNames(_ text: String) -> String {
    let runs = NameParts.runs(of: text)
    var result = ""
    var place = 0
    while place < runs.count {
      let run = runs[place]
      guard run.isWord, let length = nameLength(at: place, in: runs) else {
        result += run.text
        place += 1
        continue
      }
      if result.hasSuffix(removed + " ") { result.removeLast() } else { result += removed }
      place += length
    }
    return result
  }

  /// How many runs the name takes that begins here; nil when none does.
  private func nameLength(at place: Int, in runs: [NameParts.Run]) -> Int? {
    let first = runs[place].text.folded
    for phrase in phrases[first.withoutUmlauts] ?? [] {
      let end = place + 2 * phrase.count - 1
      guard end <= runs.count else { continue }
      let found = stride(from: place, to: end, by: 2).map { runs[$0].text.folded.withoutUmlauts }
      let gaps = stride(from: place + 1, to: end, by: 2).map { runs[$0].text }
      if found == phrase, gaps.allSatisfy({ $0.count <= 3 }) { return end - place }
    }
    guard singles.contains(first.withoutUmlauts) else { return nil }
    let isCapital = runs[place].text.first?.isUppercase ?? false
    return isCapital || !NameParts.everyday.contains(first) ? 1 : nil
  }
}
