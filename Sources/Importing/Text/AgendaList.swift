import Facilitation
import Wording

/// The points of an agenda that is written as a list: Markdown, or plain text with numbers of any kind, dashes or times.
///
/// A line with a number, a dash or a time is a point; deeper numbers, letters under numbers and deeper dashes stand
/// under the point before them. A length at the end of a line, and who presents it, are taken off the title: « 2.
/// Budget (M. Petit, 20 min) ». Where no line has a mark, each line is a point. Other lines are told.
struct AgendaList {
  /// The points in order.
  private(set) var points: [Point] = []
  /// The lines that are no points, from 1.
  private(set) var unused: [Int] = []
  /// The lines of points that stand otherwise than their numbers or indents say: there are two levels.
  private(set) var moved: [Int] = []
  /// The lines of points behind which a page stands, as in contents.
  private(set) var paged: [Int] = []
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
    var lines = Self.numbered(
      text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init))
    let leaders = lines.map(Leader.init)
    let countsPages = Leader.arePages(leaders.compactMap { $0?.number })
    for (place, leader) in leaders.enumerated() {
      guard let leader else { continue }
      if countsPages, leader.number != nil { paged.append(place + 1) }
      lines[place] = leader.line(countsPages: countsPages)
    }
    // « - 1 : Accueil » has a number, « - 2027 : quelles priorités ? » none.
    let counted = lines.compactMap(Line.countedBullet)
    let counts = !counted.isEmpty && counted == Array(1...counted.count)
    var read = unquoted(
      lines.enumerated().map { Line($1, number: $0 + 1, countsBullets: counts) }.filter { !$0.text.isEmpty })
    Line.settleNumerals(&read)
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
      // « Points : » above them is none.
      take(
        read,
        isPoint: { [first = read.first?.number] line in
          !line.isHeading && (line.number != first || ColumnNames.agenda.column(line.text) != .title)
        })
    }
    unused.sort()
    fillEnds()
  }

  /// Lines whose numbers have nothing behind them, with a dot: « 1 Accueil », « 2 Budget », where they count on from
  /// one, or from the numbers with a dot above them.
  private static func numbered(_ lines: [String]) -> [String] {
    func number(_ line: String) -> (value: Int, isBare: Bool)? {
      let digits = line.prefix(while: \.isNumber)
      let rest = line.dropFirst(digits.count)
      guard (1...2).contains(digits.count), let value = Int(digits) else { return nil }
      if rest.first == "." { return (value, false) }
      return rest.first == " " && rest.dropFirst().first?.isUppercase == true ? (value, true) : nil
    }
    let numbers = lines.compactMap(number)
    var (last, lastBare) = (0, 0)
    for (value, isBare) in numbers {
      if isBare {
        guard value == last + 1 || value == lastBare + 1 else { return lines }
        lastBare = value
      }
      last = value
    }
    guard numbers.count > 1, lastBare > 0 else { return lines }
    return lines.map { line in
      number(line)?.isBare == true
        ? line.prefix(while: \.isNumber) + "." + line.drop(while: \.isNumber) : line
    }
  }

  /// The points of a text among whose lines is a list: numbers, or several dashes or hours. Whether they are all that it says.
  static func listed(_ text: String) -> (points: [Point], isWhole: Bool) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().map {
      Line(String($1), number: $0 + 1)
    }
    let marks = lines.compactMap(\.mark)
    let hasNumbers = marks.contains { if case .number = $0 { true } else { false } }
    guard hasNumbers || marks.count > 1, marks.count <= ImportLimits.points else {
      return ([], lines.allSatisfy(\.text.isEmpty))
    }
    let list = AgendaList(text)
    // « Ordre du jour : » above them says what they are.
    let isWhole = list.unused.allSatisfy { number in
      lines.first { $0.number == number }.map {
        $0.text.last == ":" || titles.contains(ColumnNames.key($0.text))
      } == true
    }
    return (list.points, isWhole)
  }

  private static let titles: Set<String> = [
    "ordre du jour", "odj", "agenda", "programme", "program", "points", "items", "deroule", "deroulement",
  ]

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

  /// The lines of which the list is when some of them are quoted as mail does it: those that are quoted least deeply
  /// among those with a mark. Deeper ones are older.
  private mutating func unquoted(_ lines: [Line]) -> [Line] {
    guard lines.contains(where: { $0.quotes > 0 }) else { return lines }
    let marked = lines.filter { $0.mark != nil || $0.isHeading }
    let quoted = lines.filter { $0.quotes > 0 }
    let depth = (marked.isEmpty ? quoted : marked).map(\.quotes).min() ?? 0
    unused += lines.filter { marked.isEmpty ? $0.quotes != depth : $0.quotes > depth }.map(\.number)
    return lines.filter { marked.isEmpty ? $0.quotes == depth : $0.quotes <= depth }
  }

  private mutating func take(_ lines: [Line], isPoint: (Line) -> Bool) {
    var first: Line?
    var place = LevelPlaces()
    for line in lines {
      guard isPoint(line) else {
        // What goes on deeper than a point is said of it: it belongs to its title.
        if let last = points.last, !line.isHeading, line.mark == nil, line.indent > 0,
          last.line == line.number - 1
        {
          // What begins like a title is one.
          if line.rest.first?.isUppercase == true {
            var point = Self.point(line)
            point.isBelow = true
            points.append(point)
            continue
          }
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
      if point.title.isEmpty || line.isStruck || ImportTable.isTotal([line.rest]) {
        unused.append(line.number)
      } else {
        points.append(point)
        if place.isMoved(line, isBelow: point.isBelow) { moved.append(line.number) }
      }
    }
  }

  /// Where points stood that came before, by which is known whether one stands where it says.
  private struct LevelPlaces {
    private var numerals = NumeralPlaces()
    private var below: Line?

    mutating func isMoved(_ line: Line, isBelow: Bool) -> Bool {
      let isMoved = line.numeral.map { numerals.isMoved($0, isBelow: isBelow) } ?? false
      guard isBelow else {
        below = nil
        return isMoved
      }
      guard let above = below else {
        below = line
        return isMoved
      }
      // « 1. », « a) » and then « i) » or a dash: a level below the second.
      let isOther =
        switch (above.mark, line.mark) {
        case (.number(_, let style), .number(_, let other)): style != other
        case (.number, .bullet): true
        default: false
        }
      return isMoved || isOther || line.indent > above.indent + 1 && !line.isHeading
        || line.level > above.level && above.isHeading
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
}
