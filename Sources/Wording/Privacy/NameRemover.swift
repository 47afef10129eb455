import Dialogue

/// Takes out of people's words the names of the people who are known, and anything that reads like a telephone number,
/// an electronic address or the number of an account, known or not.
///
/// It errs on the side of removing: a surname that is also a street goes too. Names that are everyday words (*petit*,
/// *blanc*) stay when they are written without a capital.
public struct NameRemover: Sendable {
  private let lexicon: NameLexicon
  private let inner: [String]
  /// Names of several words that stay as a whole, by their first word.
  private let whole: [String: [[String]]]
  private let removed: String
  private let removedContact: String

  /// What takes out names, whole and in parts.
  /// - Parameters:
  ///   - names: What is taken out.
  ///   - kept: Names that may be read, and whose words stay.
  ///   - whole: Names of bodies that stay where they are written whole; their words alone do not.
  ///   - spared: Texts whose words stay unless they are surely somebody's name.
  ///   - words: The language of what stands in their place.
  public init(
    hiding names: some Sequence<GivenName>, keeping kept: some Sequence<String> = [String](),
    whole: some Sequence<String> = [String](), sparing spared: some Sequence<String> = [String](),
    _ words: Words
  ) {
    (removed, removedContact) = (words(PrivacyPhrase.removedName), words(PrivacyPhrase.removedContact))
    func wordsOf(_ texts: some Sequence<String>) -> Set<String> {
      Set(texts.flatMap { NameParts.words(of: $0) })
    }
    let lexicon = NameLexicon(hiding: names, keeping: wordsOf(kept), sparing: wordsOf(spared))
    self.lexicon = lexicon
    inner = lexicon.inner.sorted { ($1.count, $0) < ($0.count, $1) }
    var bodies: [String: [[String]]] = [:]
    for body in Set(whole) {
      let words = NameParts.words(of: body)
      guard words.count > 1, !lexicon.phrases[words[0], default: []].contains(words) else { continue }
      bodies[words[0], default: []].append(words)
    }
    self.whole = bodies
  }

  /// The text without names, numbers and addresses.
  /// - Complexity: linear in the text.
  public func clean(_ text: String) -> String {
    withoutNames(ContactFinder.replace(in: text, by: removedContact))
  }

  /// The same of what a place or a subject is called, in which a house may be named unless it is somebody's.
  public func clean(title: String) -> String {
    let cleaned = withoutNames(ContactFinder.replace(in: title, by: removedContact, keepsHouses: true))
    return cleaned.contains(removed) ? clean(title) : cleaned
  }

  /// The same of a text that may not be there.
  public func clean(_ text: String?) -> String? { text.map { clean($0) } }

  /// The name of a body, which stays unless it is that of somebody as it stands.
  public func clean(body name: String) -> String {
    let words = NameParts.words(of: name)
    let isSomebody = words.first.map { lexicon.phrases[$0, default: []].contains(words) } ?? false
    return isSomebody ? clean(name) : ContactFinder.replace(in: name, by: removedContact, keepsHouses: true)
  }

  /// The text without those telephones, addresses and the like that are wanted; names stay.
  /// - Complexity: linear in the text.
  public func withoutContacts(_ text: String, where isWanted: (String) -> Bool) -> String {
    ContactFinder.replace(in: text, by: removedContact, where: isWanted)
  }

  /// The text without names; numbers and addresses stay.
  /// - Complexity: linear in the text.
  public func withoutNames(_ text: String) -> String {
    var runs = NameParts.runs(of: text)
    var result = ""
    var place = 0
    while place < runs.count {
      let run = runs[place]
      if run.isWord, let length = phrase(whole, at: place, in: runs) {
        for kept in runs[place..<(place + length)] { result += kept.text }
        place += length
      } else if run.isWord, let length = nameLength(at: place, in: runs) {
        if result.hasSuffix(removed + " ") { result.removeLast() } else { result += removed }
        // The full stop of a last initial ends no sentence: « K. B. demande ».
        if runs[place + length - 1].text.count == 1, runs.indices.contains(place + length + 1),
          runs[place + length].text == ". ", runs[place + length + 1].text.first?.isLowercase == true
        {
          runs[place + length].text = " "
        }
        place += length
      } else {
        result += run.isWord && !inner.isEmpty ? withoutInner(run.text) : run.text
        place += 1
      }
    }
    return result
  }

  /// How many runs the name of several words takes that begins here.
  private func phrase(_ phrases: [String: [[String]]], at place: Int, in runs: [NameParts.Run]) -> Int? {
    guard !phrases.isEmpty else { return nil }
    let first = runs[place].word
    var longest: Int?
    for phrase in phrases[first] ?? [] {
      let end = place + 2 * phrase.count - 1
      guard end <= runs.count, end - place > longest ?? 0 else { continue }
      let isFound = phrase.indices.allSatisfy { runs[place + 2 * $0].word == phrase[$0] }
      let gaps = stride(from: place + 1, to: end, by: 2)
      if isFound, gaps.allSatisfy({ runs[$0].text.count <= 3 }) { longest = end - place }
    }
    return longest
  }

  /// How many runs the name takes that begins here; nil when none does.
  private func nameLength(at place: Int, in runs: [NameParts.Run]) -> Int? {
    phrase(lexicon.phrases, at: place, in: runs) ?? pseudonym(at: place, in: runs)
      ?? initials(at: place, in: runs) ?? broken(at: place, in: runs)
      ?? (lexicon.hides(runs[place], isFirst: beginsSentence(place, runs)) ? 1 : nil)
  }

  /// How many runs the pseudonym of several words takes that begins here, written with its capitals.
  private func pseudonym(at place: Int, in runs: [NameParts.Run]) -> Int? {
    let first = runs[place].word
    return lexicon.marks[first]?.filter { mark in
      phrase([first: [mark.map(\.word)]], at: place, in: runs) != nil
        && mark.contains(where: \.isCapital)
        && mark.indices.allSatisfy {
          !mark[$0].isCapital || runs[place + 2 * $0].text.first?.isLowercase == false
        }
    }.map { 2 * $0.count - 1 }.max()
  }

  /// How many runs the initials of somebody take that begin here: « K. B. », « J.-P. M. ».
  private func initials(at place: Int, in runs: [NameParts.Run]) -> Int? {
    guard !lexicon.initials.isEmpty else { return nil }
    var (letters, end) = ("", place)
    var found: Int?
    while end < runs.count, letters.count < 5, runs[end].text.count == 1,
      runs[end].text.first?.isUppercase == true
    {
      letters += runs[end].folded
      if letters.count > 1, lexicon.initials.contains(letters) { found = end + 1 - place }
      guard end + 1 < runs.count,
        [".", ". ", ".\u{A0}", ".\u{202F}", ".-", "-", ".\u{2011}"].contains(runs[end + 1].text)
      else { break }
      end += 2
    }
    return found
  }

  /// How many runs a name takes that is parted within: « Wazi-mova », « W a z i m o v a ».
  private func broken(at place: Int, in runs: [NameParts.Run]) -> Int? {
    let first = runs[place].text
    guard place + 2 < runs.count, first.first?.isLetter == true else { return nil }
    var (text, end) = (runs[place].folded, place + 1)
    var isSpaced = first.count == 1
    var found: Int?
    while end + 1 < runs.count, text.count < lexicon.longest + 4 {
      let (gap, next) = (runs[end].text, runs[end + 1])
      isSpaced = isSpaced && next.text.count == 1 && gap.count == 1
      let isParted =
        gap.count <= 3 && gap.contains { "-‐‑‒–—−\u{AD}".contains($0) }
        && gap.allSatisfy { $0.isWhitespace || "-‐‑‒–—−\u{AD}".contains($0) }
      guard isSpaced || isParted else { break }
      text += next.folded
      end += 2
      let word = text.withoutUmlauts
      if word.count >= 4, lexicon.firm.contains(word),
        !NameParts.everyday.contains(word) || first.first?.isUppercase == true
      {
        found = end - place
      }
    }
    return found
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
