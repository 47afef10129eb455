import Canvas

/// Lays out help for 80 columns, as manual pages are.
enum HelpText {
  /// Columns of a line.
  private static let width = 80
  /// Where meanings begin.
  private static let column = 26

  /// A name and what it means; the meaning of a long name begins on the next line.
  static func row(_ name: String, _ meaning: String) -> String {
    let start = "  " + name
    let used = SafeText(start).width
    let body = filled(meaning, indent: column)
    if used + 2 > column { return start + "\n" + body }
    let text = body.drop { $0 == " " }
    return start + String(repeating: " ", count: column - used) + (text.isEmpty ? "\n" : text)
  }

  /// A paragraph, its lines filled up to the width, with `indent` columns before each and `hanging` more before those after the
  /// first.
  static func filled(_ text: String, indent: Int, hanging: Int = 0) -> String {
    filled(text.split(separator: " ").map(String.init), indent: indent, hanging: hanging)
  }

  /// A paragraph of pieces that are not broken.
  static func filled(_ pieces: [String], indent: Int, hanging: Int = 0) -> String {
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for piece in pieces {
      if !isEmpty, SafeText(line).width + 1 + SafeText(piece).width > width {
        lines.append(line)
        line = String(repeating: " ", count: indent + hanging)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + piece
      isEmpty = false
    }
    if !isEmpty { lines.append(line) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// What a command says of itself, its paragraphs filled; examples stay as they are.
  static func discussion(_ text: String) -> String {
    text.isEmpty
      ? ""
      : text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.isEmpty || isExample(line) ? line + "\n" : filled(String(line), indent: 0)
      }.joined()
  }

  /// Whether a line is an example, to be shown as it is: indented, or behind the word *example*.
  static func isExample(_ line: Substring) -> Bool {
    line.hasPrefix(" ") || line.hasPrefix("Exemple\u{A0}:") || line.hasPrefix("Example:")
  }
}
