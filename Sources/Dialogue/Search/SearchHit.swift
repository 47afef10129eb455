/// What a search found.
public struct SearchHit: Hashable, Sendable {
  /// What it is.
  public var target: Target
  /// What it is called, or who said or promised it; empty when it has neither.
  public var title: SearchExcerpt
  /// Its words, from a little before the first match; empty when it has none beside its title.
  public var excerpt: SearchExcerpt
  /// The session in which it stands.
  public var session: ID<Session>?
  /// When it was said, or is to be held; nil for what has no date.
  public var at: Instant?
  /// How well it fits: more is better.
  public var score: Int
}

/// Part of a text, with what was looked for marked.
public struct SearchExcerpt: Hashable, Sendable {
  /// The words; `…` stands where something was left out.
  public var text: String
  /// Where what was looked for stands, in order, apart from each other.
  public var matches: [Range<String.Index>]

  /// The text cut into what was looked for and what was not, in order.
  public var parts: [(text: Substring, isMatch: Bool)] {
    var parts: [(text: Substring, isMatch: Bool)] = []
    var place = text.startIndex
    for match in matches {
      if place < match.lowerBound { parts.append((text[place..<match.lowerBound], false)) }
      parts.append((text[match], true))
      place = match.upperBound
    }
    if place < text.endIndex { parts.append((text[place...], false)) }
    return parts
  }
}

/// What a search found, and how much more there is.
public struct SearchResults: Hashable, Sendable {
  /// The best, best first.
  public var hits: [SearchHit]
  /// How many there are in all.
  public var total: Int

  /// What was found; nothing unless it is given.
  public init(hits: [SearchHit] = [], total: Int = 0) {
    self.hits = hits
    self.total = total
  }
}
