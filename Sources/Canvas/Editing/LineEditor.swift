/// The text of a field with a cursor in it, as a value.
///
/// The text is kept in two parts, what stands before the cursor and, reversed, what stands after it, so that typing
/// costs the same at the end of a long paste as in an empty line.
public struct LineEditor: Sendable {
  /// The text and the place of the cursor.
  public struct Content: Equatable, Sendable {
    var before = ""
    var after: [Character] = []
  }

  /// What it shows, to be compared with what was shown.
  public internal(set) var content: Content
  var killed = ""
  private var done: [Content] = []
  private var grouping = false

  /// Steps that can be undone.
  static let steps = 200
  /// The same for a large text: each step holds a copy of it.
  static let stepsWhenLarge = 8

  private var isLarge: Bool { content.before.utf8.count + content.after.count > 65_536 }

  /// An editor holding `text`, the cursor at its end.
  public init(_ text: String = "") { content = Content(before: text) }

  /// All of the text.
  /// - Complexity: O(1) with the cursor at the end, else O(characters after it).
  public var text: String {
    content.after.isEmpty ? content.before : content.before + String(content.after.reversed())
  }

  /// Whether there is no text.
  public var isEmpty: Bool { content.before.isEmpty && content.after.isEmpty }

  /// The cursor, in characters from the start.
  /// - Complexity: O(characters before it).
  public var cursor: Int { content.before.count }

  /// Replaces the text and puts the cursor at its end; can be undone.
  public mutating func replace(with text: String) { change { $0 = Content(before: text) } }

  /// Begins with another text, of which nothing can be undone; what was deleted can still be brought back.
  public mutating func begin(with text: String) {
    let kept = killed
    self = LineEditor(text)
    killed = kept
  }

  /// Inserts typed text at the cursor. Letters typed in a row are undone together, word by word.
  public mutating func insert(_ text: String) {
    let continues = grouping && (text != " " || isLarge)
    change(grouped: continues) { $0.before += text }
    grouping = true
  }

  /// Inserts a paste, as text whatever it holds; CR LF and CR become LF.
  public mutating func paste(_ text: String) {
    let usual = text.utf8.contains(13) ? String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 }) : text
    change { $0.before += usual }
  }

  /// Takes back the last change. Returns whether there was one.
  @discardableResult public mutating func undo() -> Bool {
    guard let last = done.popLast() else { return false }
    content = last
    grouping = false
    return true
  }

  mutating func change(grouped: Bool = false, _ edit: (inout Content) -> Void) {
    if !grouped {
      done.append(content)
      let limit = isLarge ? Self.stepsWhenLarge : Self.steps
      if done.count > limit { done.removeFirst(done.count - limit) }
    }
    grouping = false
    edit(&content)
  }

  mutating func move(_ motion: (inout Content) -> Void) {
    grouping = false
    motion(&content)
  }
}

extension LineEditor.Content {
  /// Takes the cursor one character to the left; false at the start.
  @discardableResult mutating func left() -> Bool {
    guard let last = before.popLast() else { return false }
    after.append(last)
    return true
  }

  /// Takes the cursor one character to the right; false at the end.
  @discardableResult mutating func right() -> Bool {
    guard let next = after.popLast() else { return false }
    before.append(next)
    return true
  }

  static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  mutating func wordLeft() {
    while let last = before.last, !Self.isWord(last) { left() }
    while let last = before.last, Self.isWord(last) { left() }
  }

  mutating func wordRight() {
    while let next = after.last, !Self.isWord(next) { right() }
    while let next = after.last, Self.isWord(next) { right() }
  }

  mutating func lineStart() { while let last = before.last, last != "\n" { left() } }
  mutating func lineEnd() { while let next = after.last, next != "\n" { right() } }
}
