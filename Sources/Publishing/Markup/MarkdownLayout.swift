/// The last touch to a document that stays Markdown.
enum MarkdownLayout {
  /// No figures, one empty line at most between blocks, no blanks at line ends, one line end at the end.
  static func tidy(_ text: String) -> String {
    var lines: [String] = []
    for line in SpokenLanguage.without(text).split(separator: "\n", omittingEmptySubsequences: false) {
      var line = line
      while line.last == " " { line.removeLast() }
      if line.first == "\u{1}" { continue }  // the place of a figure
      if line.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(String(line))
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }
}
