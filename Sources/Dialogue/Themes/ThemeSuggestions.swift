/// Which theme something said may belong to, by the words that it shares with others: proposed, never done. Rare words
/// tell more than frequent ones.
public struct ThemeSuggestions: Sendable {
  private let facts: Facts
  private let space: ID<DialogueSpace>
  private var words: [ContributionReference: Set<String>] = [:]
  private var frequency: [String: Int] = [:]
  private let said: [Contribution]

  /// Suggestions among the themes and the contributions of a body.
  /// - Complexity: linear in the words of its contributions.
  public init(_ facts: Facts, in space: ID<DialogueSpace>) {
    self.facts = facts
    self.space = space
    said = facts.sessions.values.lazy.filter { $0.space == space }
      .flatMap { $0.contributions.filter { !$0.isPrivate } }
    for contribution in said {
      let own = Self.words(of: contribution.text)
      words[contribution.reference] = own
      for word in own { frequency[word, default: 0] += 1 }
    }
  }

  /// The three themes at most under which something may be filed, the likeliest first; those that it has are left out.
  public func themes(for contribution: Contribution) -> [DialogueTheme] {
    let own = words[contribution.reference] ?? Self.words(of: contribution.text)
    let has = Set(facts.themes(of: contribution).map(\.id))
    var scores: [ID<DialogueTheme>: Double] = [:]
    for theme in facts.themes(of: space) {
      // What a theme is called tells as much as two contributions.
      scores[theme.id, default: 0] += 2 * score(own, Self.words(of: theme.title))
    }
    for other in said where other.id != contribution.id {
      let shared = score(own, words[other.reference] ?? [])
      guard shared > 0 else { continue }
      for theme in facts.themes(of: other) { scores[theme.id, default: 0] += shared }
    }
    return facts.themes(of: space).filter { !has.contains($0.id) && (scores[$0.id] ?? 0) > 0 }
      .enumerated().sorted {
        (scores[$1.element.id] ?? 0, $0.offset) < (scores[$0.element.id] ?? 0, $1.offset)
      }
      .prefix(3).map(\.element)
  }

  private func score(_ one: Set<String>, _ other: Set<String>) -> Double {
    one.intersection(other).reduce(0) { sum, word in
      sum + 1 / Double(max(1, frequency[word] ?? 1))
    }
  }

  /// Words of four letters and more, without the s or x of a plural: short ones tell nothing.
  static func words(of text: String) -> Set<String> {
    var found: Set<String> = []
    var words = FoldedWords()
    words.forEach(in: text) { word in
      guard !word.isWrittenOut else { return }
      var letters = String(decoding: word.bytes, as: UTF8.self)
      if letters.count > 4, letters.last == "s" || letters.last == "x" { letters.removeLast() }
      if letters.count >= 4 { found.insert(letters) }
    }
    return found
  }
}
