/// The words of a line of Markdown.
enum MarkdownText {
  /// The line without marks of emphasis and code; a link is its text and, behind it, its address.
  static func plain(_ line: String) -> String {
    var text = line
    if text.contains("](") { text = linked(text) }
    for mark in ["**", "__", "~~", "`"] where text.contains(mark) { text = text.replacing(mark, with: "") }
    for mark in ["*", "_"] where text.count > 2 && text.hasPrefix(mark) && text.hasSuffix(mark) {
      let inner = text.dropFirst().dropLast()
      if !inner.contains(mark) { text = String(inner) }
    }
    return (text.contains("\\|") ? text.replacing("\\|", with: "|") : text).trimmedBlanks
  }

  /// Whether all of a line is struck out.
  static func isStruck(_ line: String) -> Bool {
    line.utf8.count > 4 && line.hasPrefix("~~") && line.hasSuffix("~~")
  }

  /// `[text](address)` as `text (address)`, a picture as what is said of it.
  private static func linked(_ line: String) -> String {
    var result = ""
    var rest = line[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstRange(of: "]("),
      let end = rest[close.upperBound...].firstIndex(of: ")")
    {
      let text = rest[rest.index(after: open)..<close.lowerBound]
      let isPicture = rest[..<open].last == "!"
      result += isPicture ? rest[..<open].dropLast() : rest[..<open]
      let address = rest[close.upperBound..<end]
      result +=
        isPicture || address.isEmpty || address.first == "#" || address == text
        ? text : "\(text) (\(address))"
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
