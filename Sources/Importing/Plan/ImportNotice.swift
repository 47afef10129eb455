import Dialogue
import Publishing
import Wording

/// What is told of a file that is imported: what was not read, and what somebody should look at.
public enum ImportNotice: Equatable, Sendable {
  /// The file was not in UTF-8.
  case encoding(DecodedText.Encoding, examples: [String])
  /// A point that the agenda has not: what was said on it is noted outside all points.
  case unknownPoint(String, agenda: [String], line: Int, column: Int)
  /// Columns that say something and are not read.
  case unusedColumns([String])
  /// Something that holds for these lines of the file.
  case lines(LineRemark, [ImportLine])
  /// Sheets that have the columns too, with how many rows each.
  case unreadSheets([String])
  /// All of a file goes into the meeting that it names, though another one is at work.
  case meetingNamed(String)
  /// A file names a meeting that there is not: all of it goes into the one that was chosen.
  case meetingNotThere(String, taken: String)
  /// A day whose weekday is another one than the file says.
  case otherWeekday(String, Day, line: ImportLine)
  /// A column whose days have the month first.
  case monthFirst(String)
  /// Somebody of a name that somebody else bears; what tells them apart.
  case homonym(String, line: ImportLine, by: [ImportDifference])
  /// People of several names who are reached by one address.
  case sharedMail(String, names: [String], lines: [ImportLine])
  /// Somebody in another college than the organisation.
  case otherCollege(String, organisation: String, line: ImportLine)
  /// What is known otherwise, and stays as it is.
  case contradicted(String, line: ImportLine, [ImportDifference])
  /// Rows that were left out because they were moderated out or withdrawn where they come from.
  case setAside(Int)
  /// Entries of a calendar that are no meetings: tasks, records, times that are taken.
  case otherEntries(Int)
  /// Meetings that were called off where they come from.
  case cancelled(Int)
  /// A repetition without an end, followed so far only.
  case endless(String, years: Int)

  /// Where it stands in the file, when the sentence does not say it.
  public var place: (line: Int, column: Int)? {
    if case .unknownPoint(_, _, let line, let column) = self { (line, column) } else { nil }
  }

  /// The notice in words.
  public func message(in words: Words) -> String {
    func list(_ names: [String]) -> String { names.map { $0.shortened(to: 40) }.joined(separator: ", ") }
    func differences(_ all: [ImportDifference]) -> String {
      all.map { $0.text(in: words) }.joined(separator: ", ")
    }
    return switch self {
    case .encoding(let encoding, let examples):
      examples.isEmpty
        ? words(ImportPhrase.encoding, encoding.rawValue)
        : words(ImportPhrase.encodingLooked, encoding.rawValue, list(examples))
    case .unknownPoint(let title, let agenda, _, _):
      words(
        ImportPhrase.unknownItem, title.shortened(to: 40),
        agenda.isEmpty ? "–" : agenda.prefix(20).map { $0.shortened(to: 30) }.joined(separator: ", "))
    case .unusedColumns(let names): words(ImportPhrase.unusedColumns, list(names))
    case .lines(let remark, let lines): remark.text(ImportLine.text(lines, in: words), in: words)
    case .unreadSheets(let names): words(ImportPhrase.unreadSheets, list(names))
    case .meetingNamed(let title): words(ImportPhrase.meetingNamed, title.shortened(to: 60))
    case .meetingNotThere(let title, let taken):
      words(ImportPhrase.meetingNotThere, title.shortened(to: 60), taken.shortened(to: 60))
    case .otherWeekday(let text, let day, let line):
      words(ImportPhrase.otherWeekday, line.text(in: words), text.shortened(to: 40), words.longDate(day))
    case .monthFirst(let column): words(ImportPhrase.monthFirst, column.shortened(to: 40))
    case .homonym(let name, let line, let by):
      words(ImportPhrase.homonym, line.text(in: words), name.shortened(to: 60), differences(by))
    case .sharedMail(let mail, let names, let lines):
      words(
        ImportPhrase.sharedMail, mail.shortened(to: 60),
        list(Array(names.prefix(20))) + (names.count > 20 ? "…" : ""), ImportLine.text(lines, in: words))
    case .otherCollege(let name, let organisation, let line):
      words(
        ImportPhrase.otherCollege, line.text(in: words), name.shortened(to: 60),
        organisation.shortened(to: 60))
    case .contradicted(let name, let line, let all):
      words(ImportPhrase.contradicted, line.text(in: words), name.shortened(to: 60), differences(all))
    case .setAside(let count): words(ImportPhrase.setAside, count)
    case .otherEntries(let count): words(ImportPhrase.otherEntries, count)
    case .cancelled(let count): words(ImportPhrase.cancelled, count)
    case .endless(let title, let years): words(ImportPhrase.endless, title.shortened(to: 60), years)
    }
  }
}

/// A line of a file, or a row of one of its sheets.
public struct ImportLine: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  /// The line, from 1.
  public var number: Int
  /// The sheet in which it is, where a file has several.
  public var sheet: String?

  /// A line.
  public init(_ number: Int, sheet: String? = nil) { (self.number, self.sheet) = (number, sheet) }

  /// A line of a file that has no sheets.
  public init(integerLiteral number: Int) { self.init(number) }

  /// By their numbers.
  public static func < (one: ImportLine, other: ImportLine) -> Bool { one.number < other.number }

  /// The line in words: « 3 (Bailleurs) ».
  func text(in words: Words) -> String {
    sheet.map { words(ImportPhrase.lineOfSheet, number, $0.shortened(to: 40)) } ?? "\(number)"
  }

  /// Lines in words, those of a sheet behind its name.
  static func text(_ lines: [ImportLine], in words: Words) -> String {
    var parts: [(sheet: String?, numbers: [String])] = []
    for line in lines.prefix(20) {
      if parts.last.map({ $0.sheet != line.sheet }) ?? true { parts.append((line.sheet, [])) }
      parts[parts.count - 1].numbers.append("\(line.number)")
    }
    let told = parts.map { sheet, numbers in
      let numbers = numbers.joined(separator: ", ")
      return sheet.map { words(ImportPhrase.linesOfSheet, $0.shortened(to: 40), numbers) } ?? numbers
    }
    return told.joined(separator: words(ImportPhrase.semicolon)) + (lines.count > 20 ? "…" : "")
  }
}

/// What is told of lines of a file, of all of them at once.
public struct LineRemark: Hashable, Sendable {
  private let phrase: ImportPhrase
  /// What it is about, in front of the lines: a column, an hour, a college.
  private let detail: String?

  private init(_ phrase: ImportPhrase, _ detail: String? = nil) {
    (self.phrase, self.detail) = (phrase, detail)
  }

  /// They are no points.
  public static let unused = LineRemark(.unusedLines)
  /// They stand below the table, or among its rows, and have no cells.
  public static let outside = LineRemark(.outside)
  /// Meetings of a calendar of which it holds a newer version.
  public static let superseded = LineRemark(.superseded)
  /// The sheet does not show them; they are read like the others.
  public static let hidden = LineRemark(.hiddenRows)
  /// Meetings without an hour: the one that is taken for them.
  public static func noHour(_ hour: String) -> LineRemark { LineRemark(.noHour, hour) }
  /// Meetings without a title: they are called by the body and the day.
  public static let noTitle = LineRemark(.noTitle)
  /// None of the list: headings again, rules, numbers of pages, marks for nobody.
  public static let furniture = LineRemark(.furniture)
  /// Headings that say of which college those below them are.
  public static func heading(_ college: String) -> LineRemark { LineRemark(.headingTaken, college) }
  /// Notes on the list, which name nobody.
  public static let remark = LineRemark(.remarks)
  /// They stand deeper than the program's two levels, or under another point than their number says.
  public static let flattened = LineRemark(.flattened)
  /// Behind the dots of their lines stand pages, by which they rise.
  public static let pages = LineRemark(.pageNumbers)
  /// Several days of which a milestone keeps the first.
  public static let firstDay = LineRemark(.firstDay)
  /// They end before they begin.
  public static let endsBeforeStart = LineRemark(.endsBeforeStart)
  /// Due long before the meeting.
  public static let dueBefore = LineRemark(.dueBefore)
  /// What they answer is not known here.
  public static let answersLeft = LineRemark(.answersLeft)
  /// Exceptions of a repetition that has no such date.
  public static let emptyExceptions = LineRemark(.emptyExceptions)
  /// What stands in a column and reaches nobody.
  public static func noContact(_ column: String) -> LineRemark { LineRemark(.noContact, column) }
  /// They add up others.
  public static let totals = LineRemark(.totals)
  /// What stands there in a column is not kept.
  public static func notKept(_ column: String) -> LineRemark { LineRemark(.notKept, column) }
  /// A refusal without its reason, which is none.
  public static let noReason = LineRemark(.noReason)
  /// Without a text.
  public static let noText = LineRemark(.noText)
  /// Said on a day that is far from the meeting.
  public static let otherDay = LineRemark(.otherDay)
  /// Neither somebody nor an organisation: groups, addresses without a name.
  public static let nobody = LineRemark(.nobody)
  /// Households, which are no people: these are entered one by one.
  public static let household = LineRemark(.household)
  /// Meetings that end before they begin: their end is left out.
  public static let endsBefore = LineRemark(.endsBefore)
  /// Cells in which the spreadsheet shows that it could not calculate.
  public static let failed = LineRemark(.failedCells)

  func text(_ lines: String, in words: Words) -> String {
    detail.map { words(phrase, $0.shortened(to: 40), lines) } ?? words(phrase, lines)
  }
}

/// Something that is known in one way and that a file says in another.
public struct ImportDifference: Equatable, Sendable {
  /// What it is, by its name.
  public var what: ImportPhrase
  /// What is known.
  public var known: String
  /// What the file says.
  public var said: String

  func text(in words: Words) -> String {
    words(ImportPhrase.difference, words(what), known.shortened(to: 40), said.shortened(to: 40))
  }
}
