/// Texts of programs that are no lists of people: told by how they begin.
enum TextSort: String {
  case json = "JSON"
  case xml = "XML"
  case html = "HTML"
  case mail = "EML"

  /// Nil for any other text.
  init?(_ head: String) {
    let text = head.trimmedBlanks
    let start = text.prefix(200).lowercased()
    let inner = text.dropFirst().first { !$0.isWhitespace }
    if text.first == "{", inner == "\"" || inner == "}" {
      self = .json
    } else if text.first == "[", inner == "{" || inner == "\"" || inner == "[" {
      self = .json
    } else if start.hasPrefix("<?xml") {
      self = .xml
    } else if ["<!doctype html", "<html", "<table", "<body", "<div"].contains(where: start.hasPrefix) {
      self = .html
    } else {
      let lines = text.split(separator: "\n").prefix(40).map { $0.lowercased() }
      let isHeader = [
        "from:", "received:", "return-path:", "mime-version:", "message-id:", "delivered-to:", "date:",
        "subject:", "to:",
      ].contains { lines.first?.hasPrefix($0) == true }
      guard isHeader, lines.contains(where: { $0.hasPrefix("mime-version:") || $0.hasPrefix("message-id:") })
      else {
        return nil
      }
      self = .mail
    }
  }
}
