extension SearchIndex {
  /// What all words of a query are found in, accents and case ignored, `Müller` and `Mueller` alike: whole words before
  /// beginnings of words before parts of words, names of things before who spoke and what was decided or promised
  /// before other words, newer before older. Nothing for a query without a letter or digit.
  /// - Complexity: see ``SearchIndex``; a few milliseconds for a million contributions.
  public func search(
    _ query: String, in facts: Facts, limit: Int = 50, includesPrivateNotes: Bool = false
  ) -> SearchResults {
    var words: [[[UInt8]]] = []
    var scanner = FoldedWords()
    scanner.forEach(in: query) { word in
      if word.isWrittenOut, !words.isEmpty {
        words[words.count - 1].append(Array(word.bytes))
      } else {
        words.append([Array(word.bytes)])
      }
    }
    let found = best(words, limit: limit, includesPrivateNotes: includesPrivateNotes)
    let text = SearchText(facts: facts)
    return SearchResults(
      hits: found.best.compactMap { hit($0, words, text) }, total: found.total)
  }

  private func hit(_ fitting: Fitting, _ words: [[[UInt8]]], _ text: SearchText) -> SearchHit? {
    var title: String?
    var best: SearchExcerpt?
    var marker = ExcerptMaker(words: words.flatMap(\.self))
    let target = target(of: fitting.document)
    let facets = text.each(target) { field, text in
      if field == .name || field == .who, title == nil {
        title = text
        return
      }
      let excerpt = marker.excerpt(of: text)
      if best.map({ $0.matches.isEmpty && !excerpt.matches.isEmpty }) ?? true { best = excerpt }
    }
    guard let facets else { return nil }
    return SearchHit(
      target: target, title: marker.marked(title ?? ""),
      excerpt: best ?? SearchExcerpt(text: "", matches: []),
      session: facets.session, at: facets.at, score: Int(fitting.score))
  }
}

/// Marks words in texts, and cuts out what stands around them.
struct ExcerptMaker {
  /// Characters of an excerpt, and how many of them stand before the first match.
  static let length = 160
  static let lead = 24

  let words: [[UInt8]]
  private var scanner = FoldedWords()

  init(words: [[UInt8]]) { self.words = words }

  /// A text on one line with all matches, from a little before the first one.
  mutating func excerpt(of text: String) -> SearchExcerpt {
    let line = String(text.map { $0.isNewline ? " " : $0 })
    guard let first = ranges(in: line).first else { return marked(ExcerptMaker.cut(line[...])) }
    let before = line.distance(from: line.startIndex, to: first.lowerBound)
    guard before > ExcerptMaker.lead * 2 else { return marked(ExcerptMaker.cut(line[...])) }
    var start = line.index(first.lowerBound, offsetBy: -ExcerptMaker.lead)
    // From the beginning of a word, when there is one before the match.
    if let blank = line[start..<first.lowerBound].firstIndex(of: " ") { start = line.index(after: blank) }
    return marked("…" + ExcerptMaker.cut(line[start...]))
  }

  /// The whole text with all matches.
  mutating func marked(_ text: String) -> SearchExcerpt {
    SearchExcerpt(text: text, matches: ranges(in: text))
  }

  private static func cut(_ text: Substring) -> String {
    let part = text.prefix(length)
    return part.endIndex == text.endIndex ? String(part) : part + "…"
  }

  private mutating func ranges(in text: String) -> [Range<String.Index>] {
    var found: [Range<Int>] = []
    let words = words
    scanner.forEach(in: text) { word in
      for wanted in words {
        guard let place = ExcerptMaker.place(of: wanted, in: word.bytes) else { continue }
        found.append(word.origins[place]..<word.origins[place + wanted.count])
      }
    }
    var joined: [Range<Int>] = []
    for range in found.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined.map {
      ExcerptMaker.index($0.lowerBound, in: text)..<ExcerptMaker.index($0.upperBound, in: text)
    }
  }

  /// Where a word fits, as ``Vocabulary/forEach(with:_:)`` has it.
  private static func place(of wanted: [UInt8], in word: UnsafeBufferPointer<UInt8>) -> Int? {
    guard wanted.count <= word.count else { return nil }
    let last = wanted.count < 3 ? 0 : word.count - wanted.count
    return (0...last).first { start in
      wanted.indices.allSatisfy { word[start + $0] == wanted[$0] }
    }
  }

  /// The end of the character, as people see it, that an offset stands in or at; never apart from its accents.
  private static func index(_ offset: Int, in text: String) -> String.Index {
    var offset = offset
    while offset < text.utf8.count {
      let index = text.utf8.index(text.startIndex, offsetBy: offset)
      if let whole = String.Index(index, within: text) { return whole }
      offset += 1
    }
    return text.endIndex
  }
}
