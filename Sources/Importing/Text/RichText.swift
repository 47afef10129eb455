import Publishing

/// The words of rich text, as web forms keep it (HTML): paragraphs and line breaks are lines, points of lists have a
/// dash or their number, entities are characters, everything else that stands between angle brackets goes. Text without
/// marks is as it was.
/// - Complexity: linear in the text.
enum RichText {
  /// Whether a text that nobody said to be rich has the marks of one: a tag and its end, or a line break.
  static func isMarkedUp(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return false }
    let text = text.lowercased()
    return ["</p>", "</div>", "</li>", "</span>", "<br>", "<br/>", "<br />"].contains { text.contains($0) }
  }

  static func plain(_ text: String) -> String {
    guard text.contains("<") || text.contains("&") else { return text }
    var writer = Writer()
    var place = text.startIndex
    while place < text.endIndex {
      let character = text[place]
      if character == "<", let end = tagEnd(text, place) {
        writer.tag(text[text.index(after: place)..<end])
        place = text.index(after: end)
      } else if character == "&", let found = entity(text[place...]) {
        writer.append(found.text)
        place = found.end
      } else {
        writer.append(character)
        place = text.index(after: place)
      }
    }
    return writer.text
  }

  /// Where a tag ends; nil when none begins here: « a < b » is text.
  private static func tagEnd(_ text: String, _ open: String.Index) -> String.Index? {
    let first = text.index(after: open)
    guard first < text.endIndex, text[first].isLetter || text[first] == "/" || text[first] == "!" else {
      return nil
    }
    return text[first...].prefix(4000).firstIndex(of: ">")
  }

  private static func entity(_ text: Substring) -> (text: String, end: String.Index)? {
    guard let end = text.prefix(12).firstIndex(of: ";") else { return nil }
    let name = text[text.index(after: text.startIndex)..<end]
    let behind = text.index(after: end)
    if name.first == "#" {
      let digits = name.dropFirst()
      let value =
        digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap { Unicode.Scalar($0) }.map { (String($0), behind) }
    }
    return entities[String(name)].map { ($0, behind) }
  }

  /// What an attribute of a tag says, an address without what mail programs put before it; nil for nothing, and for a
  /// place of the page itself.
  private static func attribute(_ name: String, of tag: Substring) -> String? {
    let folded = tag.lowercased()
    guard let found = folded.firstRange(of: " " + name + "=") else { return nil }
    let rest = tag.dropFirst(folded.distance(from: folded.startIndex, to: found.upperBound))
    let value: Substring =
      if let quote = rest.first, quote == "\"" || quote == "'" {
        rest.dropFirst().prefix { $0 != quote }
      } else {
        rest.prefix { !$0.isWhitespace }
      }
    var text = plain(String(value)).trimmedBlanks
    if text.hasPrefix("mailto:") { text.removeFirst(7) }
    return text.isEmpty || text.hasPrefix("#") || text.hasPrefix("javascript:") ? nil : text
  }

  /// Entities that editors of web pages write.
  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "eacute": "é",
    "egrave": "è",
    "ecirc": "ê", "euml": "ë", "agrave": "à", "acirc": "â", "ccedil": "ç", "ocirc": "ô", "ugrave": "ù",
    "ucirc": "û", "icirc": "î", "iuml": "ï", "oelig": "œ", "Eacute": "É", "Agrave": "À", "Ccedil": "Ç",
    "Egrave": "È", "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»",
    "hellip": "…", "ndash": "–", "mdash": "—", "euro": "€", "deg": "°", "bull": "•", "middot": "·",
    "ntilde": "ñ",
    "ouml": "ö", "uuml": "ü", "auml": "ä", "szlig": "ß", "sup2": "²", "copy": "©", "reg": "®", "times": "×",
    "narrnbsp": "\u{202F}", "thinsp": "\u{2009}", "aacute": "á", "iacute": "í", "oacute": "ó", "uacute": "ú",
  ]

  private struct Writer {
    private(set) var result = ""
    /// The lists within which the text stands: the next number, or nil for one without numbers.
    private var lists: [Int?] = []
    /// The element whose contents are no text.
    private var skipped: String?
    /// The address of the link that is open, and where its text begins.
    private var link: (address: String, start: Int)?

    /// Lines without blanks at their ends, and no more than one empty line in a row.
    var text: String {
      let lines = result.split(separator: "\n", omittingEmptySubsequences: false).map {
        String($0).trimmedBlanks
      }
      return lines.enumerated().filter { place, line in
        !line.isEmpty || place > 0 && !lines[place - 1].isEmpty
      }
      .map(\.element).joined(separator: "\n").trimmed
    }

    mutating func append(_ text: String) { for character in text { append(character) } }

    mutating func append(_ character: Character) {
      if skipped == nil { result.append(character) }
    }

    mutating func tag(_ tag: Substring) {
      let isEnd = tag.first == "/"
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
      if let skipped {
        if isEnd, name == skipped { self.skipped = nil }
        return
      }
      switch name {
      case "script", "style", "head": if !isEnd { skipped = name }
      case "ul", "ol":
        if isEnd { _ = lists.popLast() } else if lists.count < 20 { lists.append(name == "ol" ? 1 : nil) }
        newLine()
      case "li" where !isEnd:
        newLine()
        result += String(repeating: "  ", count: max(0, lists.count - 1))
        if case .some(.some(let number)) = lists.last {
          result += "\(number). "
          lists[lists.count - 1] = number + 1
        } else {
          result += "- "
        }
      case "a":
        if let link, isEnd {
          let text = result.utf8.dropFirst(link.start)
          let said = String(decoding: Array(text), as: UTF8.self)
          if !said.contains(link.address) { result += " (\(link.address))" }
        }
        link = isEnd ? nil : RichText.attribute("href", of: tag).map { ($0, result.utf8.count) }
      case "img": if let text = RichText.attribute("alt", of: tag) { result += text }
      case "br": result += "\n"
      case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "tr", "li", "table", "pre": newLine()
      case "td", "th": if isEnd { result += " " }
      default: break
      }
    }

    private mutating func newLine() {
      if !result.isEmpty, result.last != "\n" { result += "\n" }
    }
  }
}
