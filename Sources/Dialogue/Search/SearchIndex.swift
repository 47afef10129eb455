/// Everything that can be found, by its words.
///
/// Words are looked for among the different words of all texts (a small buffer), then the lists of where these stand are
/// joined; so that the cost of a key hardly grows with the length of the texts.
public struct SearchIndex: Sendable {
  private var vocabulary = Vocabulary()
  /// For each word, the places in which it stands: a document and a field.
  private var places: [[UInt32]] = []
  private var targets: [Target] = []
  /// Milliseconds; the greatest value for what has no date.
  private var times: [Int64] = []
  private var marks: [Mark] = []
  private var scanner = FoldedWords()

  /// Whether a document counts.
  private enum Mark: UInt8 {
    case gone, shown, hidden
  }

  /// An index of all that is known. People are found by the name that the room uses, never by their identity.
  /// - Complexity: linear in the texts; about a second for a million contributions.
  public init(_ facts: Facts) {
    let text = SearchText(facts: facts)
    text.forEachThing { add($0, text) }
    for session in facts.sessions.values {
      for note in session.contributions { add(note, text) }
    }
  }

  /// How many things can be found.
  public var count: Int { marks.reduce(0) { $0 + ($1 == .gone ? 0 : 1) } }

  private mutating func add(_ target: Target, _ text: SearchText) {
    let number = UInt32(truncatingIfNeeded: targets.count)
    if let facets = text.each(target, { add($1, in: $0, number) }) { finish(target, facets) }
  }

  private mutating func add(_ note: Contribution, _ text: SearchText) {
    let number = UInt32(truncatingIfNeeded: targets.count)
    let facets = text.each(note) { add($1, in: $0, number) }
    finish(.contribution(note.reference), facets)
  }

  private mutating func finish(_ target: Target, _ facets: SearchText.Facets) {
    targets.append(target)
    times.append(facets.at?.milliseconds ?? .max)
    marks.append(facets.isPrivate ? .hidden : .shown)
  }

  private mutating func add(_ text: String, in field: SearchText.Field, _ document: UInt32) {
    let place = document << 2 | field.rawValue
    var scanner = FoldedWords()
    swap(&scanner, &self.scanner)
    scanner.forEach(in: text) { word in
      let number = vocabulary.number(of: word.bytes)
      if number == places.count { places.append([]) }
      if places[number].last != place { places[number].append(place) }
    }
    swap(&scanner, &self.scanner)
  }

  /// Takes the texts of things as they are now: those that are gone are found no longer.
  /// - Complexity: linear in the number of things, unless all `areNew`.
  mutating func refresh(_ changed: Set<Target>, areNew: Bool, in facts: Facts) {
    guard !changed.isEmpty else { return }
    if !areNew {
      for place in targets.indices.reversed() where marks[place] != .gone && changed.contains(targets[place])
      {
        marks[place] = .gone
      }
    }
    let text = SearchText(facts: facts)
    for target in changed { add(target, text) }
  }

  /// The points of a session that are or were on its agenda.
  func items(of session: ID<Session>) -> [Target] {
    targets.filter {
      if case .item(session, _) = $0 { true } else { false }
    }
  }

  // MARK: Looking

  /// What fits best: documents with how well they fit, best first; and how many fit at all. Each word may be
  /// written in several ways.
  /// - Complexity: linear in the vocabulary and in the number of places in which the words stand.
  func best(_ words: [[[UInt8]]], limit: Int, includesPrivateNotes: Bool) -> (best: [Fitting], total: Int) {
    guard var scores = words.first.map(scores) else { return ([], 0) }
    for word in words.dropFirst() {
      let more = self.scores(of: word)
      for place in scores.indices {
        let sum = scores[place].addingReportingOverflow(more[place])
        scores[place] = scores[place] == 0 || more[place] == 0 ? 0 : sum.overflow ? .max : sum.partialValue
      }
    }
    var total = 0
    var chosen = Chosen(limit: limit)
    for place in scores.indices.reversed() where scores[place] != 0 {
      guard marks[place] == .shown || includesPrivateNotes && marks[place] == .hidden else { continue }
      total += 1
      chosen.add(Fitting(score: scores[place], at: times[place], document: place))
    }
    return (chosen.finish(), total)
  }

  /// For each document how well a word, in any of its writings, fits it: 0 when it does not, else four times the fit
  /// and the weight of the field.
  private func scores(of writings: [[UInt8]]) -> [UInt8] {
    var scores = [UInt8](repeating: 0, count: targets.count)
    let weights = (0...3).map { SearchText.Field(rawValue: $0)?.weight ?? 0 }
    scores.withUnsafeMutableBufferPointer { scores in
      for word in writings {
        vocabulary.forEach(with: word) { number, fit in
          let base = fit.rawValue * 4
          places[number].withUnsafeBufferPointer { places in
            for place in places {
              let score = base + weights[Int(place & 3)]
              if scores[Int(place >> 2)] < score { scores[Int(place >> 2)] = score }
            }
          }
        }
      }
    }
    return scores
  }

  func target(of document: Int) -> Target { targets[document] }
}

/// A document and how well it fits; better ones come first.
struct Fitting: Comparable {
  var score: UInt8
  var at: Int64
  var document: Int

  static func < (a: Fitting, b: Fitting) -> Bool {
    (a.score, a.at, a.document) > (b.score, b.at, b.document)
  }
}

/// The best of many.
private struct Chosen {
  let limit: Int
  private var kept: [Fitting] = []
  private var worst: Fitting?

  init(limit: Int) { self.limit = max(0, limit) }

  mutating func add(_ fitting: Fitting) {
    if let worst, worst < fitting { return }
    kept.append(fitting)
    if kept.count >= 2 * limit + 64 { cut() }
  }

  private mutating func cut() {
    kept.sort()
    kept.removeLast(max(0, kept.count - limit))
    worst = kept.last
  }

  mutating func finish() -> [Fitting] {
    cut()
    return kept
  }
}
