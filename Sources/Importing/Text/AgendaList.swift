import Facilitation
import Wording

/// The points of an agenda that is written as a list: Markdown, or plain text with numbers of any kind, dashes or times.
///
/// A line with a number, a dash or a time is a point; deeper numbers, letters under numbers and deeper dashes stand under the point before
/// them. A length at the end of a line, and who presents it, are taken off the title: « 2. Budget (M. Petit, 20 min) ». Where no line has a mark,
/// each line is a point. Other lines are told.
struct AgendaList {
  /// The points in order.
  private(set) var points: [Point] = []
  /// The lines that are no points, from 1.
  private(set) var unused: [Int] = []
  /// Whether most lines have several cells: then it is a table that lacks a column.
  private(set) var looksLikeTable = false

  struct Point: Equatable {
    var line: Int
    var title: String
    var isBelow = false
    var minutes: String?
    var presenter: String?
    /// When it is to begin and to end, as written.
    var start: String?
    var end: String?
  }

  init(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    let read = lines.enumerated().map { Line($1, number: $0 + 1) }.filter { !$0.text.isEmpty }
    let cells = read.count { line in line.text.contains(";") || line.text.contains("\t") }
    looksLikeTable = !read.isEmpty && cells * 2 > read.count && !read.contains { $0.mark != nil }
    guard !looksLikeTable else { return }
    let marked = read.filter { $0.mark != nil && !$0.isHeading }
    let headings = read.filter(\.isHeading)
    // Headings are the points where the lines under them are not, or where they have the numbers.
    let numbered = headings.filter { $0.mark != nil }
    if !numbered.isEmpty {
      take(read, isPoint: { $0.mark != nil })
    } else if !marked.isEmpty {
      take(read, isPoint: { $0.mark != nil && !$0.isHeading })
    } else if headings.count > 1 {
      let top = headings.map(\.level).min() ?? 1
      // One title alone is that of the document.
      let isTitle = headings.count { $0.level == top } == 1
      take(read, isPoint: { $0.isHeading && (!isTitle || $0.level > top) })
    } else {
      take(read, isPoint: { !$0.isHeading })
    }
    fillEnds()
  }

  /// The points of a text of which each line has a number; nil for any other text.
  static func numbered(_ text: String) -> [Point]? {
    let lines = text.split(whereSeparator: \.isNewline).map { Line(String($0), number: 1) }.filter {
      !$0.text.isEmpty
    }
    let hasNumbers = lines.allSatisfy { if case .number? = $0.mark { true } else { false } }
    guard !lines.isEmpty, lines.count <= ImportLimits.points, hasNumbers else { return nil }
    return AgendaList(text).points
  }

  /// The points as a table.
  var grid: Grid {
    Grid(
      rows: [(1, ["number", "title", "minutes", "presenter", "start", "end"])]
        + points.map { point in
          (
            point.line,
            [
              point.isBelow ? "1.1" : "1", point.title, point.minutes ?? "", point.presenter ?? "",
              point.start ?? "", point.end ?? "",
            ]
          )
        })
  }

  private mutating func take(_ lines: [Line], isPoint: (Line) -> Bool) {
    var first: Line?
    for line in lines {
      guard isPoint(line) else {
        // What goes on deeper than a point is said of it: it belongs to its title.
        if let last = points.last, !line.isHeading, line.mark == nil, line.indent > 0,
          last.line == line.number - 1
        {
          points[points.count - 1].title += " " + line.text
          points[points.count - 1].line = line.number
        } else {
          unused.append(line.number)
        }
        continue
      }
      first = first ?? line
      var point = Self.point(line)
      point.isBelow = first.map { line.isBelow($0) } ?? false
      if point.title.isEmpty || ImportTable.isTotal([line.rest]) {
        unused.append(line.number)
      } else {
        points.append(point)
      }
    }
  }

  /// A point that only says when it begins lasts until the next one.
  private mutating func fillEnds() {
    for place in points.indices.dropLast() where points[place].end == nil && points[place].start != nil {
      points[place].end = points[place + 1].start
    }
  }

  private static func point(_ line: Line) -> Point {
    var point = Point(line: line.number, title: line.rest)
    (point.start, point.end) = (line.start, line.end)
    readTail(&point)
    return point
  }

  /// Takes a length and a presenter off the end of a title.
  private static func readTail(_ point: inout Point) {
    let title = unleadered(point.title)
    if title.last == ")" || title.last == "]", let open = title.lastIndex(where: { $0 == "(" || $0 == "[" }) {
      let inner = title[title.index(after: open)...].dropLast()
      let parts = inner.split { $0 == "," || $0 == ";" || $0 == "–" || $0 == "·" }.map {
        String($0).trimmedBlanks
      }
      let lengths = parts.filter(isLength)
      let others = parts.filter { !isLength($0) }
      let presenter = others.count == 1 ? presenter(others[0], isSure: !lengths.isEmpty) : nil
      if lengths.count == 1, others.isEmpty || presenter != nil {
        point.minutes = lengths[0]
        point.presenter = presenter
        point.title = String(title[..<open]).trimmedBlanks
      } else if lengths.isEmpty, let presenter {
        point.presenter = presenter
        point.title = String(title[..<open]).trimmedBlanks
      }
    } else {
      for mark in [" – ", " — ", " - ", " : ", ": ", ", ", "\t", " | ", "\u{A0}: ", " … "] {
        guard let range = title.ranges(of: mark).last else { continue }
        let tail = String(title[range.upperBound...]).trimmedBlanks
        guard isLength(tail) else { continue }
        point.minutes = tail
        point.title = String(title[..<range.lowerBound]).trimmedBlanks
        break
      }
    }
    guard point.presenter == nil else { return }
    for mark in [" – ", " — ", " - ", ", ", " : "] {
      guard let range = point.title.ranges(of: mark).last,
        let name = presenter(String(point.title[range.upperBound...]).trimmedBlanks, isSure: false)
      else { continue }
      point.presenter = name
      point.title = String(point.title[..<range.lowerBound]).trimmedBlanks
      return
    }
  }

  /// A row of dots that leads to what stands at the end of a line, as one mark: « Budget ........ 30 min ».
  private static func unleadered(_ text: String) -> String {
    guard let dots = text.firstRange(of: "...") else { return text }
    let tail = text[dots.lowerBound...].drop { $0 == "." || $0 == " " || $0 == "…" }
    let behind = String(tail).trimmedBlanks
    guard isLength(behind) else { return text }
    return String(text[..<dots.lowerBound]).trimmedBlanks + " – " + behind
  }

  /// Whether a text is a length with its unit: a number alone may be a year.
  private static func isLength(_ text: String) -> Bool {
    guard let length = CellForms.length(text) else { return false }
    return length.contains { !$0.isNumber } && !length.contains(":")
      && length.first.map { $0.isNumber || $0 == "P" } == true && TimeReader.minutes(length) != nil
  }

  /// Somebody who presents a point: what stands beside a length, or behind a word that says so.
  private static func presenter(_ text: String, isSure: Bool) -> String? {
    let folded = text.folded
    for word in [
      "presente par ", "presentee par ", "presentation par ", "presentation : ", "intervenant : ",
      "intervenante : ", "par ", "presented by ", "by ",
    ]
    where folded.hasPrefix(word) {
      let name = String(text.dropFirst(word.count)).trimmedBlanks
      return name.isEmpty ? nil : name
    }
    return isSure && text.first?.isLetter == true ? text : nil
  }
}

extension AgendaList {
  /// A line of a list: how deep it stands, its mark, and what is behind that.
  struct Line {
    let number: Int
    /// All that it says.
    let text: String
    let indent: Int
    /// The level of a heading of Markdown; 0 for any other line.
    let level: Int
    let mark: Mark?
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

    init(_ line: String, number: Int) {
      self.number = number
      indent = line.prefix { $0.isWhitespace }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
      var text = line.trimmedBlanks
      let hashes = text.prefix { $0 == "#" }.count
      let isHeading = (1...6).contains(hashes) && text.dropFirst(hashes).first == " "
      level = isHeading ? hashes : 0
      if isHeading { text = String(text.dropFirst(hashes)).trimmedBlanks }
      let isRule = text.count >= 3 && text.allSatisfy { "-=_*·. ".contains($0) }
      self.text = isRule ? "" : Self.unmarked(text)
      let found = isRule ? nil : Self.mark(text)
      if let found {
        mark = found.mark
        let behind = Self.checkbox(found.rest)
        let time = Self.time(behind)
        (start, end) = (time?.start, time?.end)
        rest = Self.unmarked(time?.rest ?? behind)
      } else if let time = Self.time(text) {
        mark = .time
        (start, end) = (time.start, time.end)
        rest = Self.unmarked(time.rest)
      } else {
        mark = nil
        rest = Self.unmarked(text)
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

    /// Marks of emphasis off.
    private static func unmarked(_ text: String) -> String {
      text.replacing("**", with: "").replacing("__", with: "").replacing("`", with: "").trimmedBlanks
    }

    private static func checkbox(_ text: String) -> String {
      for box in ["[ ]", "[x]", "[X]", "☐", "☑"] where text.hasPrefix(box) {
        return String(text.dropFirst(box.count)).trimmedBlanks
      }
      return text
    }

    private static func mark(_ line: String) -> (mark: Mark, rest: String)? {
      let text = line.hasPrefix("**") ? String(line.dropFirst(2)) : line
      for word in ["point n°", "point ", "article ", "n°", "item ", "§ ", "§"]
      where text.folded.hasPrefix(word) {
        let behind = String(text.dropFirst(word.count)).trimmedBlanks
        if let found = numbered(behind, needsEnd: false), behind.first?.isNumber == true { return found }
      }
      if let first = text.first, "-*•–—+◦‣▪●○■□➢→·".contains(first) {
        let rest = text.dropFirst()
        guard rest.first?.isWhitespace == true || "•◦‣▪●○■□➢→".contains(first) else { return nil }
        return (.bullet(isOpen: "◦○□".contains(first)), String(rest).trimmedBlanks)
      }
      return numbered(text, needsEnd: true)
    }

    /// `1.`, `2.1`, `3)`, `IV -`, `a)`, `(b)`, `1°`, `B/`.
    private static func numbered(_ line: String, needsEnd: Bool) -> (mark: Mark, rest: String)? {
      var text = line[...]
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
        let isNumber = part.utf8.count <= 3 && part.allSatisfy { $0.isASCII && $0.isNumber }
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
      if isClosed {
        var behind = rest.dropFirst()
        if behind.first == "." || behind.first == ")" { behind = behind.dropFirst() }
        guard
          behind.isEmpty || behind.first?.isWhitespace == true || !isOpen && behind.first?.isLetter == true,
          !(end == ":" && behind.first?.isNumber == true)
        else { return nil }
        return (.number(parts: parts.count, style), afterDash(behind))
      }
      let isBlankThenDash =
        hasBlank && rest.drop { $0.isWhitespace }.first.map { "-–—:)".contains($0) } == true
      guard hasBlank, isDotted || isBlankThenDash || !needsEnd else { return nil }
      return (.number(parts: parts.count, style), afterDash(rest))
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
        let times = trimmed.folded.replacing(" a ", with: "-").replacing(" to ", with: "-").split {
          $0 == "-" || $0 == "–" || $0 == "—" || $0 == ">"
        }
        .map { String($0).trimmedBlanks }
        guard (1...2).contains(times.count), times.allSatisfy({ TimeReader.secondOfDay($0) != nil }) else {
          continue
        }
        let title = String(rest.drop { ":–-—. ".contains($0) }).trimmedBlanks
        guard !title.isEmpty else { continue }
        return (times[0], times.count == 2 ? times[1] : nil, title)
      }
      return nil
    }
  }
}
