import Canvas
import Dialogue

/// A vote being filled in: how, on what, and the hands that were counted.
public struct VoteForm: Sendable {
  /// How the room votes.
  public var method: VotingMethod = .showOfHands { didSet { counts = VoteForm.empty(method) } }
  /// What the room votes on.
  public var question: LineEditor
  /// The hands of each option, as typed: a number, or numbers by college.
  public var counts: [LineEditor] = VoteForm.empty(.showOfHands)
  /// The field that has the keyboard.
  public var field: Field = .question

  /// A vote on a question, by show of hands.
  public init(question: String) {
    self.question = LineEditor(question)
  }

  /// A field of the form.
  public enum Field: Hashable, Sendable {
    /// How the room votes; left and right change it.
    case method
    /// On what.
    case question
    /// The hands of an option, by its place.
    case count(Int)
  }

  private static func empty(_ method: VotingMethod) -> [LineEditor] {
    method.options.map { _ in LineEditor() }
  }

  /// The fields from the top.
  var fields: [Field] { [.method, .question] + counts.indices.map { .count($0) } }

  /// Goes to the field so many further, round the end.
  mutating func move(by step: Int) {
    let all = fields
    let place = (all.firstIndex(of: field) ?? 0) + step
    field = all[(place + all.count) % all.count]
  }

  /// The editor of the field that has the keyboard; nil for the method.
  var editor: LineEditor? {
    get {
      switch field {
      case .method: nil
      case .question: question
      case .count(let place): counts.indices.contains(place) ? counts[place] : nil
      }
    }
    set {
      guard let newValue else { return }
      switch field {
      case .method: break
      case .question: question = newValue
      case .count(let place): if counts.indices.contains(place) { counts[place] = newValue }
      }
    }
  }

  /// Changes the method, round the end. What was counted for another method is dropped.
  mutating func changeMethod(by step: Int) {
    let all = VotingMethod.allCases
    let place = (all.firstIndex(of: method) ?? 0) + step
    method = all[(place + all.count) % all.count]
  }

  /// The hands counted so far: what can be read as a number.
  var total: Int {
    counts.reduce(0) { sum, editor in
      let parts = editor.text.split(separator: ",").map { $0.split(separator: ":").last ?? "" }
      return sum + parts.reduce(0) { $0 + (Int($1.filter { !$0.isWhitespace }) ?? 0).bounded }
    }
  }

  /// The line that notes the vote.
  var line: String {
    func quoted(_ text: String) -> String {
      "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
    var line = "/vote \(quoted(question.text))"
    if method != .showOfHands { line += " method=\(method.rawValue)" }
    for (option, count) in zip(method.options, counts) where !count.text.allSatisfy(\.isWhitespace) {
      line += " \(option)=\(quoted(count.text))"
    }
    return line
  }
}

extension Int {
  /// Small enough to be added up without overflow.
  fileprivate var bounded: Int { Swift.max(0, Swift.min(self, 1_000_000)) }
}
