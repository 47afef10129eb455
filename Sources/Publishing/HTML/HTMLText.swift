/// Escaping for HTML (<https://html.spec.whatwg.org/multipage/parsing.html>); the same does for SVG inside it.
enum HTMLText {
  /// The text with everything that could be markup written as entities, fit for contents and quoted attributes.
  static func escape(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
