import Dialogue
import Wording

/// What may stand at the caret, for Tab: names, slash words, keys and values.
public struct Completion: Hashable, Sendable {
  /// The characters of the line that a candidate takes the place of, from 0.
  public var range: Range<Int>
  /// What may stand there, the most likely first; at most 50.
  public var candidates: [Candidate]

  /// Something that may stand at the caret.
  public struct Candidate: Hashable, Sendable {
    /// What is put into the line, quoted where it must be.
    public var text: String
    /// What is shown: the name, or what the command does.
    public var label: String
  }

  /// What may stand at the caret, which is a count of characters from the start of the line; one outside the line counts as
  /// its nearest end.
  public init(_ line: String, caret: Int, in context: LineContext, words: Words) {
    let caret = min(max(caret, 0), line.count)
    let head = line.prefix(caret)
    guard head.first == "/" else {
      self = Completion.speaker(String(head), caret: caret, in: context)
      return
    }
    guard let blank = head.firstIndex(where: \.isWhitespace) else {
      let candidates = Completion.commands(String(head.dropFirst()), words: words)
      self.init(range: 1..<max(caret, 1), candidates: candidates)
      return
    }
    guard let act = ActTable.act(word: head[..<blank].dropFirst()) else {
      self.init(range: caret..<caret, candidates: [])
      return
    }
    self = Completion.value(
      of: act, in: head[blank...], from: head[..<blank].count, context: context, words: words)
  }

  init(range: Range<Int>, candidates: [Candidate]) {
    self.range = range
    self.candidates = Array(candidates.prefix(50))
  }

  /// Slash words in the language of the screen; one of the other language only when nothing else begins so.
  private static func commands(_ begun: String, words: Words) -> [Candidate] {
    let begun = begun.folded
    func candidates(_ own: (ActWords) -> [String]) -> [Candidate] {
      ActTable.acts.compactMap { act in
        guard let word = own(act.name.words).first(where: { $0.folded.hasPrefix(begun) }) else { return nil }
        return Candidate(text: word + " ", label: words.title(of: act.name))
      }
    }
    let isFrench = words.language == .french
    let own = candidates { isFrench ? $0.french : $0.english }
    return own.isEmpty ? candidates { isFrench ? $0.english : $0.french } : own
  }

  /// A name at the start of a note, with its colon. A decision and a private note have no speaker.
  private static func speaker(_ head: String, caret: Int, in context: LineContext) -> Completion {
    let capture = CaptureLine(head, signs: context.signs)
    let start = min(capture.column - 1, caret)
    switch capture.kind {
    case .decision, .contribution(.privateNote): return Completion(range: caret..<caret, candidates: [])
    default: break
    }
    guard !capture.body.isEmpty, !capture.body.contains(":"), capture.body.count <= 40 else {
      return Completion(range: caret..<caret, candidates: [])
    }
    return Completion(
      range: start..<caret,
      candidates: context.names(beginning: capture.body).map { Candidate(text: $0 + ": ", label: $0) })
  }
}

extension LineContext {
  /// The names of people and then of organisations of which some word begins so; all of them for an empty text.
  func names(beginning wanted: String) -> [String] {
    let index = names ?? NameIndex(facts)
    return index.people.names(beginning: wanted, limit: 50)
      .filter { facts.people[$0.value]?.isForgotten != true }.map(\.name)
      + index.organisations.names(beginning: wanted, limit: 50).map(\.name)
  }
}
