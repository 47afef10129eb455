import Wording

extension AgendaList {
  /// A line of a list: how deep it stands, its mark, and what is behind that.
  struct Line {
    let number: Int
    /// All that it says.
    let text: String
    let indent: Int
    /// The level of a heading of Markdown; 0 for any other line.
    let level: Int
    private(set) var mark: Mark?
    /// Its number as it is written: `2.1`, `IV`.
    let numeral: String?
    /// How often it is quoted, as mail does it.
    let quotes: Int
    /// Whether all of it is struck out.
    let isStruck: Bool
    /// What stands behind the mark.
    let rest: String
    var start: String?
    var end: String?

    enum Mark: Equatable {
      /// A number of so many parts, the last one so written.
      case number(parts: Int, NumberStyle)
      /// A dash or a dot; open ones stand under full ones in word processors.
      case bullet(isOpen: Bool)
      /// A time of day.
      case time
    }

    var isHeading: Bool { level > 0 }

    /// A line of a text; `countsBullets` says that numbers with a colon behind dashes count.
    init(_ line: String, number: Int, countsBullets: Bool = false) {
      self.number = number
      let quoting = line.prefix { $0 == ">" || $0 == " " }
      quotes = line.first == ">" ? quoting.count { $0 == ">" } : 0
      let line =
        quotes > 0
        ? line.dropFirst(
          (quoting.lastIndex(of: ">").map { quoting.distance(from: quoting.startIndex, to: $0) } ?? 0) + 1)
        : line[...]
      indent = line.prefix { $0.isWhitespace }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
      var text = Self.spaced(String(line).trimmedBlanks)
      let hashes = text.prefix { $0 == "#" }.count
      let isHeading = (1...6).contains(hashes) && text.dropFirst(hashes).first == " "
      level = isHeading ? hashes : 0
      if isHeading { text = String(text.dropFirst(hashes)).trimmedBlanks }
      let isRule = text.count >= 3 && text.allSatisfy { "-=_*·. ".contains($0) }
      self.text = isRule ? "" : MarkdownText.plain(text)
      let found = isRule ? nil : Self.mark(text, countsBullets: countsBullets)
      numeral = found?.numeral
      if let found {
        mark = found.mark
        let behind = Self.checkbox(found.rest)
        isStruck = MarkdownText.isStruck(behind)
        let time = Self.time(behind)
        (start, end) = (time?.start, time?.end)
        rest = MarkdownText.plain(time?.rest ?? behind)
      } else if let time = Self.time(text) {
        (mark, isStruck) = (.time, false)
        (start, end) = (time.start, time.end)
        rest = MarkdownText.plain(time.rest)
      } else {
        (mark, isStruck) = (nil, MarkdownText.isStruck(text))
        rest = MarkdownText.plain(text)
      }
    }

    /// Whether it stands under what the first point is beside.
    func isBelow(_ first: Line) -> Bool {
      switch (mark, first.mark) {
      case (.number(let parts, let style), .number(let firstParts, let firstStyle)):
        if parts != firstParts { return parts > firstParts }
        return style != firstStyle || isHeading == first.isHeading && indent > first.indent + 1
      case (.bullet, .number), (.bullet, .time): return true
      case (.bullet(isOpen: true), .bullet(isOpen: false)): return true
      case (_, nil): return level > first.level && first.level > 0
      default: return indent > first.indent + 1 || level > first.level
      }
    }

    /// Tells Roman numerals from letters: in « I. A. B. II. » the letters stand below.
    static func settleNumerals(_ lines: inout [Line]) {
      var series = NumeralSeries()
      for place in lines.indices {
        guard case .number(let parts, _) = lines[place].mark, let numeral = lines[place].numeral,
          let last = numeral.split(separator: ".").last, let style = series.style(of: String(last))
        else { continue }
        lines[place].mark = .number(parts: parts, style)
      }
    }

    /// The number behind a dash with a colon or a dash behind it; nil for any other line.
    static func countedBullet(_ line: String) -> Int? {
      let text = line.trimmedBlanks
      guard let first = text.first, "-*•–—+".contains(first) else { return nil }
      let behind = text.dropFirst().drop { $0.isWhitespace }
      let digits = behind.prefix { $0.isASCII && $0.isNumber }
      guard let end = behind.dropFirst(digits.count).first(where: { !$0.isWhitespace }), ":-–—".contains(end)
      else { return nil }
      return Int(digits)
    }

    private static func checkbox(_ text: String) -> String {
      for box in ["[ ]", "[x]", "[X]", "☐", "☑"] where text.hasPrefix(box) {
        return String(text.dropFirst(box.count)).trimmedBlanks
      }
      return text
    }

    /// « 1.Accueil » and `1\. Accueil` as « 1. Accueil », « 1°/ » as « 1° ».
    private static func spaced(_ line: String) -> String {
      guard line.first?.isNumber == true else { return line }
      let number = line.prefix { $0.isASCII && $0.isNumber || $0 == "." }
      let rest = line[number.endIndex...]
      if rest.hasPrefix("\\.") { return String(number) + String(rest.dropFirst()) }
      if rest.hasPrefix("°/") { return String(number) + "°" + String(rest.dropFirst(2)) }
      let isTitle =
        number.last == "." && rest.prefix(2).allSatisfy(\.isLetter) && rest.count > 1
        && number.dropLast().count <= 5
      return isTitle ? String(number) + " " + String(rest) : line
    }

    private typealias Found = (mark: Mark, rest: String, numeral: String?)

    private static func mark(_ line: String, countsBullets: Bool) -> Found? {
      let text = line.hasPrefix("**") ? String(line.dropFirst(2)) : line
      for word in ["point n°", "point ", "article ", "n°", "item ", "§ ", "§"]
      where text.folded.hasPrefix(word) {
        let behind = String(text.dropFirst(word.count)).trimmedBlanks
        if let found = numbered(behind, needsEnd: false), behind.first?.isNumber == true { return found }
      }
      // ① and its like, and digits on a key.
      if let first = text.first, first.isNumber,
        first.unicodeScalars.first?.isASCII == false || first.unicodeScalars.count > 1
      {
        return (.number(parts: 1, .digits), afterDash(text.dropFirst()), nil)
      }
      // What word processors put before points of the second level, as text.
      if text.first == "o", text.dropFirst().first?.isWhitespace == true, line.count > 2 {
        return (.bullet(isOpen: true), String(text.dropFirst()).trimmedBlanks, nil)
      }
      if let first = text.first, "-*•–—+◦‣▪●○■□➢→·\u{F0B7}\u{F0A7}\u{F0D8}".contains(first) {
        let rest = text.dropFirst()
        guard rest.first?.isWhitespace == true || "•◦‣▪●○■□➢→\u{F0B7}\u{F0A7}\u{F0D8}".contains(first) else {
          return nil
        }
        let behind = String(rest).trimmedBlanks
        // « - 1. Accueil »: the number says more.
        let isNumber = behind.first?.isNumber == true && (countsBullets || countedBullet(text) == nil)
        let number = isNumber ? numbered(spaced(behind), needsEnd: true) : nil
        return number ?? (.bullet(isOpen: "◦○□".contains(first)), behind, nil)
      }
      return numbered(text, needsEnd: true)
    }

    /// `1.`, `2.1`, `3)`, `IV -`, `a)`, `(b)`, `1°`, `B/`.
    private static func numbered(_ line: String, needsEnd: Bool) -> Found? {
      var text = withoutBis(line)[...]
      let isOpen = text.first == "("
      if isOpen { text = text.dropFirst() }
      let token = text.prefix { $0.isNumber || $0.isLetter || $0 == "." }
      var parts = token.split(separator: ".", omittingEmptySubsequences: true)
      guard let last = parts.last, token.first != ".", token.utf8.count <= 12, let style = NumberStyle(last)
      else {
        return nil
      }
      parts.removeAll { $0.isEmpty }
      let rest = text[token.endIndex...]
      for part in parts {
        let isNumber = part.utf8.count <= 4 && part.allSatisfy { $0.isASCII && $0.isNumber }
        let isLetter = part.count == 1 && part.allSatisfy { $0.isASCII && $0.isLetter }
        let isRoman =
          part.utf8.count <= 6 && part.uppercased().allSatisfy { "IVXLC".contains($0) } && isOneCase(part)
        guard isNumber || isLetter || isRoman else { return nil }
      }
      let isDotted = token.last == "." || parts.count > 1
      let end = rest.first
      let isClosed = end.map { ")°/-–—:".contains($0) } ?? false
      // « 18h30 » and « 3 mars » are no numbers of points; « 2.1 Budget » is one.
      let hasBlank = end == nil || end?.isWhitespace == true
      // « 2027 : quelles priorités ? » begins with a year.
      if end == ":", let year = Int(token), (1900...2099).contains(year) { return nil }
      if isClosed {
        var behind = rest.dropFirst()
        if behind.first == "." || behind.first == ")" { behind = behind.dropFirst() }
        guard
          behind.isEmpty || behind.first?.isWhitespace == true || !isOpen && behind.first?.isLetter == true,
          !(end == ":" && behind.first?.isNumber == true)
        else { return nil }
        return (.number(parts: parts.count, style), afterDash(behind), parts.joined(separator: "."))
      }
      let isBlankThenDash =
        hasBlank && rest.drop { $0.isWhitespace }.first.map { "-–—:)".contains($0) } == true
      guard hasBlank, isDotted || isBlankThenDash || !needsEnd else { return nil }
      return (.number(parts: parts.count, style), afterDash(rest), parts.joined(separator: "."))
    }

    /// `2 bis - Budget` is a point behind the second one.
    private static func withoutBis(_ line: String) -> String {
      let digits = line.prefix { $0.isASCII && $0.isNumber }
      guard (1...3).contains(digits.count) else { return line }
      let behind = line.dropFirst(digits.count).drop { $0 == " " }
      for word in ["bis", "ter", "quater", "quinquies"] where behind.lowercased().hasPrefix(word) {
        let rest = behind.dropFirst(word.count)
        if rest.first.map({ " .-–—:)/°".contains($0) }) == true { return String(digits) + String(rest) }
      }
      return line
    }

    private static func isOneCase(_ text: Substring) -> Bool {
      text.allSatisfy(\.isUppercase) || text.allSatisfy(\.isLowercase)
    }

    private static func afterDash(_ text: Substring) -> String {
      var text = text.drop { $0.isWhitespace }
      if let first = text.first, "-–—:.)".contains(first) { text = text.dropFirst() }
      return String(text).trimmedBlanks
    }

    /// A time, or from when to when, at the head of a line.
    private static func time(_ text: String) -> (start: String, end: String?, rest: String)? {
      let words = text.split(separator: " ", maxSplits: 8).map(String.init)
      for count in stride(from: min(5, words.count - 1), through: 1, by: -1) {
        let head = words[..<count].joined(separator: " ")
        let rest = words[count...].joined(separator: " ")
        let trimmed =
          head.last.map { ":–-—".contains($0) } == true ? String(head.dropLast()).trimmedBlanks : head
        var span = trimmed.folded
        for lead in ["de ", "from "] where span.hasPrefix(lead) { span.removeFirst(lead.count) }
        let times = span.replacing(" a ", with: "-").replacing(" to ", with: "-").split {
          "-–—>→".contains($0)
        }
        .map { String($0).trimmedBlanks }
        guard (1...2).contains(times.count), times.allSatisfy({ TimeReader.secondOfDay($0) != nil }) else {
          continue
        }
        let title = String(rest.drop { ":–-—. ".contains($0) }).trimmedBlanks
        // « 8 h de travail » is a title.
        let isTitle = ["de ", "d'", "d’", "of "].contains(where: rest.folded.hasPrefix)
        guard !title.isEmpty, !isTitle else { continue }
        return (times[0], times.count == 2 ? times[1] : nil, title)
      }
      return nil
    }
  }
}
