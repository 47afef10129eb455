/// The last touch to a document that stays Markdown.
enum MarkdownLayout {
  /// No figures, one empty line at most between blocks, no blanks at line ends, one line end at the end.
  static func tidy(_ text: String) -> String {
    var lines: [String] = []
    for line in SpokenLanguage.without(text).split(separator: "\n", omittingEmptySubsequences: false) {
      var line = line
      while line.last == " " { line.removeLast() }
      if line.first == "\u{1}" { continue }  // the place of a figure
      if line.contains("](#s") { line = withoutInnerLinks(line) }
      if line.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(String(line))
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The words alone of what leads to a heading: readers of Markdown each name headings in a way of their own.
  private static func withoutInnerLinks(_ line: Substring) -> Substring {
    var line = line
    while let middle = line.firstRange(of: "](#s"), let open = line[..<middle.lowerBound].lastIndex(of: "["),
      let close = line[middle.upperBound...].firstIndex(of: ")")
    {
      line =
        line[..<open] + line[line.index(after: open)..<middle.lowerBound] + line[line.index(after: close)...]
    }
    return line
  }
}
