import Mustache
import Wording

/// Escaping that makes people's words stay words in CommonMark and GitHub's dialect
/// (<https://spec.commonmark.org/0.31.2/>, <https://github.github.com/gfm/>).
enum MarkdownText {
  /// The text with everything that Markdown would read as markup escaped. Line breaks become hard breaks, indented by two
  /// blanks so that they stay in the list item in which the text may stand.
  static func escape(_ text: String) -> String {
    let lines = curled(FrenchSpacing.applied(to: text.cleaned)).split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.map { escapeLine(String($0).trimmed) }.joined(separator: "\\\n  ")
  }

  /// The text with one sort of apostrophe between letters, that of the document, whichever keyboard typed it; addresses keep theirs.
  private static func curled(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "'")) else { return text }
    var scalars = Array(text.unicodeScalars)
    func isLetter(_ place: Int) -> Bool { scalars[place].properties.isAlphabetic }
    for place in scalars.indices.dropFirst().dropLast()
    where scalars[place] == "'" && isLetter(place - 1) && isLetter(place + 1) {
      let word =
        scalars[..<place].reversed().prefix { !$0.properties.isWhitespace }
        + scalars[place...].prefix { !$0.properties.isWhitespace }
      if !word.contains("@"), !word.contains("/") { scalars[place] = "\u{2019}" }
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  private static func escapeLine(_ line: String) -> String {
    var result = ""
    result.reserveCapacity(line.utf8.count + 8)
    let characters = Array(line.unicodeScalars)
    let marker = listMarker(characters)
    for (place, scalar) in characters.enumerated() {
      if place == marker || isMarkup(scalar, at: place, in: characters) { result.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  private static func isMarkup(_ scalar: Unicode.Scalar, at place: Int, in line: [Unicode.Scalar]) -> Bool {
    let next = place + 1 < line.count ? line[place + 1] : nil
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "^", "$": return true
    case "#": return place == 0 || line[place - 1] == " "  // a heading's opening or closing sequence
    case "-", "+", "=": return place == 0  // lists, rules, underlined headings
    case ":": return place == 0 || next == "/"  // definition lists; addresses that would become links
    case "&": return next.map { $0 == "#" || $0.properties.isAlphabetic } ?? false  // entities
    case "@": return next.map { $0.properties.isAlphabetic } ?? false  // mentions and e-mail links
    case ".": return endsWithWWW(line[..<place])
    default: return false
    }
  }

  /// The place of the full stop or bracket of `12.` or `12)` at the start of a line, which would begin a numbered list.
  private static func listMarker(_ line: [Unicode.Scalar]) -> Int? {
    let digits = line.prefix { ("0"..."9").contains($0) }.count
    guard digits > 0, digits < line.count, line[digits] == "." || line[digits] == ")" else { return nil }
    return digits + 1 == line.count || line[digits + 1] == " " ? digits : nil
  }

  private static func endsWithWWW(_ head: ArraySlice<Unicode.Scalar>) -> Bool {
    head.count >= 3 && head.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
  }
}

/// Makes templates escape what they show as Markdown.
struct MarkdownContentType: MustacheContentType {
  static let name = "MARKDOWN"

  /// Registering is global in the template engine; once is enough.
  static let registration: Void = MustacheContentTypes.register(MarkdownContentType(), named: name)

  func escapeText(_ text: String) -> String { MarkdownText.escape(text) }
}
