import Dialogue

/// Takes out of people's words the names of the people who are known, and anything that reads like a telephone number
/// or an electronic address, known or not.
///
/// It errs on the side of removing: a surname that is also a street goes too. Names that are everyday words (*petit*,
/// *blanc*) stay when they are written without a capital.
public struct NameRemover: Sendable {
  private let singles: Set<String>
  /// Parts of names of two letters: they go where a capital says that they are names.
  private let short: Set<String>
  /// Names of several words by their first word.
  private let phrases: [String: [[String]]]
  /// Parts of names in scripts that write words without blanks, or with what belongs to them: they go wherever they stand.
  private let inner: [String]
  private let removed: String
  private let removedContact: String

  /// What takes out names, whole and in parts; `kept` are names that may be read, and their words stay.
  public init(names: some Sequence<String>, keeping kept: some Sequence<String> = [String](), _ words: Words)
  {
    (removed, removedContact) = (words(PrivacyPhrase.removedName), words(PrivacyPhrase.removedContact))
    let keptWords = Set(kept.flatMap { NameParts.words(of: $0).map(\.folded.withoutUmlauts) })
    var (singles, short, inner): (Set<String>, Set<String>, Set<String>) = ([], [], [])
    var phrases: [String: [[String]]] = [:]
    for name in Set(names) {
      let parts = NameParts.words(of: name).map { $0.folded }
      guard let first = parts.first else { continue }
      let telling = parts.filter { !keptWords.contains($0.withoutUmlauts) }
      guard !telling.isEmpty else { continue }
      if parts.count > 1 { phrases[first.withoutUmlauts, default: []].append(parts.map(\.withoutUmlauts)) }
      // “Habitante 3 (tour Allende)” is a pseudonym already: its words are nobody's name.
      if NameParts.isPseudonym(parts) { continue }
      for part in telling {
        if parts.count == 1 || NameParts.isTelling(part) { singles.insert(part.withoutUmlauts) }
        if parts.count > 1, NameParts.isShort(part) { short.insert(part) }
        inner.formUnion(NameParts.inner(part))
      }
      singles.formUnion(NameParts.joined(name).map(\.withoutUmlauts).filter { !keptWords.contains($0) })
    }
    self.singles = singles
    self.short = short
    self.inner = inner.sorted { ($1.count, $0) < ($0.count, $1) }
    self.phrases = phrases.mapValues { $0.sorted { ($1.count, $0.joined()) < ($0.count, $1.joined()) } }
  }

  /// Whether there is no name to take out.
  public var isEmpty: Bool { singles.isEmpty && phrases.isEmpty && inner.isEmpty && short.isEmpty }

  /// The text without names, numbers and addresses.
  /// - Complexity: linear in the text.
  public func clean(_ text: String) -> String {
    withoutNames(ContactFinder.replace(in: text, by: removedContact))
  }

  /// The same of a text that may not be there.
  public func clean(_ text: String?) -> String? { text.map { clean($0) } }

  /// The text without names; numbers and addresses stay.
  /// - Complexity: linear in the text.
  public func withoutNames(_ text: String) -> String {
    let runs = NameParts.runs(of: text)
    var result = ""
    var place = 0
    while place < runs.count {
      let run = runs[place]
      guard run.isWord, let length = nameLength(at: place, in: runs) else {
        result += run.isWord && !inner.isEmpty ? withoutInner(run.text) : run.text
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
    let isCapital = runs[place].text.first?.isUppercase ?? false
    guard singles.contains(first.withoutUmlauts) || isNumbered(first) else {
      return isCapital && short.contains(first) && !beginsSentence(place, runs) ? 1 : nil
    }
    return isCapital || !NameParts.everyday.contains(first) ? 1 : nil
  }

  /// Whether it is a name to which a number is written: « Zoé123 ».
  private func isNumbered(_ word: String) -> Bool {
    guard word.last?.isNumber == true else { return false }
    let bare = String(word.reversed().drop(while: \.isNumber).reversed())
    return bare.count >= 3 && singles.contains(bare.withoutUmlauts)
  }

  private func beginsSentence(_ place: Int, _ runs: [NameParts.Run]) -> Bool {
    guard place > 0 else { return true }
    return runs[place - 1].text.contains { ".!?:;«“\"\n–—•".contains($0) }
  }

  /// A word without the names that are written in it without a blank.
  private func withoutInner(_ word: String) -> String {
    guard word.unicodeScalars.contains(where: NameParts.runsOn) else { return word }
    var result = word
    for name in inner { result = result.replacing(name, with: removed) }
    return result
  }
}
