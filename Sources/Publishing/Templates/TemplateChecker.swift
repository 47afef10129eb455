import Wording

/// Reads a template before the engine does, so that what is wrong is said with its place, and so that nothing that the
/// engine would trap on (a lone `{{`, parts that contain themselves) ever reaches it.
struct TemplateChecker {
  static let deepest = 32
  static let names = Set(TemplateField.allCases.map(\.rawValue))
  static let phrases = TemplatePhrases.names

  let name: String
  let parts: Set<String>
  private var rest: Substring
  private var line = 1
  private var column = 1
  private var sections: [(name: String, line: Int, column: Int)] = []
  private var used: Set<String> = []
  private var shown: Set<String> = []

  /// Checks a template and returns the parts that it uses.
  static func check(_ text: String, name: String, parts: Set<String>) throws(TemplateError) -> Set<String> {
    var checker = TemplateChecker(name: name, parts: parts, text: text)
    return try checker.run()
  }

  /// The data that a template shows, fixed phrases left out, and the parts that it uses; nothing of one with a fault.
  static func uses(of text: String, parts: Set<String>) -> (fields: Set<String>, parts: Set<String>) {
    var checker = TemplateChecker(name: "", parts: parts, text: text)
    guard let used = try? checker.run() else { return ([], []) }
    return (checker.shown, used)
  }

  private init(name: String, parts: Set<String>, text: String) {
    self.name = name
    self.parts = parts
    rest = text[...]
  }

  private mutating func run() throws(TemplateError) -> Set<String> {
    while !rest.isEmpty {
      if rest.hasPrefix("{{") { try readTag() } else { advance(1) }
    }
    if let open = sections.last {
      throw TemplateError(
        template: name, line: open.line, column: open.column, problem: .openSection(open.name))
    }
    return used
  }

  private mutating func readTag() throws(TemplateError) {
    let (startLine, startColumn) = (line, column)
    func fail(_ problem: TemplateError.Problem) -> TemplateError {
      TemplateError(template: name, line: startLine, column: startColumn, problem: problem)
    }
    let isRaw = rest.hasPrefix("{{{")
    let closing = isRaw ? "}}}" : "}}"
    advance(isRaw ? 3 : 2)
    guard let inner = content(until: closing) else { throw fail(.unfinishedTag(expected: closing)) }
    let sign = isRaw ? nil : inner.first.flatMap { "#^/!>&<$=%*".contains($0) ? $0 : nil }
    let word = String(sign == nil ? inner[...] : inner.dropFirst()).trimmed
    if sign == "!" { return }
    if let sign, "<$=%*".contains(sign) { throw fail(.unsupportedTag(String(sign))) }
    guard !word.isEmpty, word.allSatisfy(Self.isNameCharacter) else { throw fail(.badName(word)) }
    switch sign {
    case ">":
      guard parts.contains(word) else { throw fail(.unknownPart(word, known: parts.sorted())) }
      used.insert(word)
    case "/":
      let open = sections.popLast()?.name
      guard open == word else { throw fail(.wrongSectionEnd(word, expected: open)) }
    default:
      guard Self.isKnown(word) else { throw fail(.unknownName(word, nearest: Self.nearest(to: word))) }
      if word != ".", !word.hasPrefix("say.") { shown.insert(word) }
      guard sign == "#" || sign == "^" else { return }
      sections.append((word, startLine, startColumn))
      if sections.count > Self.deepest { throw fail(.tooDeep(limit: Self.deepest)) }
    }
  }

  private mutating func content(until closing: String) -> String? {
    var inner = ""
    while let first = rest.first {
      if rest.hasPrefix(closing) {
        advance(closing.count)
        return inner
      }
      inner.append(first)
      advance(1)
    }
    return nil
  }

  private mutating func advance(_ count: Int) {
    for character in rest.prefix(count) {
      if character.isNewline { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    rest = rest.dropFirst(count)
  }

  private static func isNameCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "._-".contains(character))
  }

  private static func isKnown(_ word: String) -> Bool {
    if word == "." { return true }
    if word.hasPrefix("say.") { return phrases.contains(String(word.dropFirst(4))) }
    return names.contains(word)
  }

  /// The known name that begins most like `word`.
  private static func nearest(to word: String) -> String? {
    let known = word.hasPrefix("say.") ? phrases.map { "say." + $0 } : Array(names)
    func shared(_ name: String) -> Int {
      zip(name.lowercased(), word.lowercased()).prefix { $0 == $1 }.count
    }
    let best = known.max { (shared($0), $1) < (shared($1), $0) }
    return best.flatMap { shared($0) > (word.hasPrefix("say.") ? 4 : 0) ? $0 : nil }
  }
}
