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
  case lines(LineRemark, [Int])
  /// Sheets that have the columns too, with how many rows each.
  case unreadSheets([String])
  /// All of a file goes into the meeting that it names, though another one is at work.
  case meetingNamed(String)
  /// A file names a meeting that there is not: all of it goes into the one that was chosen.
  case meetingNotThere(String, taken: String)
  /// A day whose weekday is another one than the file says.
  case otherWeekday(String, Day, line: Int)
  /// A column whose days have the month first.
  case monthFirst(String)
  /// Somebody of a name that somebody else bears; what tells them apart.
  case homonym(String, line: Int, by: [ImportDifference])
  /// People of several names who are reached by one address.
  case sharedMail(String, names: [String], lines: [Int])
  /// Somebody in another college than the organisation.
  case otherCollege(String, organisation: String, line: Int)
  /// What is known otherwise, and stays as it is.
  case contradicted(String, line: Int, [ImportDifference])
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
    func numbers(_ lines: [Int]) -> String {
      lines.prefix(20).map { "\($0)" }.joined(separator: ", ") + (lines.count > 20 ? "…" : "")
    }
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
    case .lines(let remark, let lines): remark.text(numbers(lines), in: words)
    case .unreadSheets(let names): words(ImportPhrase.unreadSheets, list(names))
    case .meetingNamed(let title): words(ImportPhrase.meetingNamed, title.shortened(to: 60))
    case .meetingNotThere(let title, let taken):
      words(ImportPhrase.meetingNotThere, title.shortened(to: 60), taken.shortened(to: 60))
    case .otherWeekday(let text, let day, let line):
      words(ImportPhrase.otherWeekday, line, text.shortened(to: 40), words.longDate(day))
    case .monthFirst(let column): words(ImportPhrase.monthFirst, column.shortened(to: 40))
    case .homonym(let name, let line, let by):
      words(ImportPhrase.homonym, line, name.shortened(to: 60), differences(by))
    case .sharedMail(let mail, let names, let lines):
      words(
        ImportPhrase.sharedMail, mail.shortened(to: 60),
        list(Array(names.prefix(20))) + (names.count > 20 ? "…" : ""), numbers(lines))
    case .otherCollege(let name, let organisation, let line):
      words(ImportPhrase.otherCollege, line, name.shortened(to: 60), organisation.shortened(to: 60))
    case .contradicted(let name, let line, let all):
      words(ImportPhrase.contradicted, line, name.shortened(to: 60), differences(all))
    case .setAside(let count): words(ImportPhrase.setAside, count)
    case .otherEntries(let count): words(ImportPhrase.otherEntries, count)
    case .cancelled(let count): words(ImportPhrase.cancelled, count)
    case .endless(let title, let years): words(ImportPhrase.endless, title.shortened(to: 60), years)
    }
  }
}

/// What is told of lines of a file, of all of them at once.
public enum LineRemark: Hashable, Sendable {
  /// They are no points.
  case unused
  /// They stand below the table, or among its rows, and have no cells.
  case outside
  /// Meetings of a calendar of which it holds a newer version.
  case superseded
  /// The sheet does not show them; they are read like the others.
  case hidden
  /// Meetings without an hour: the one that is taken for them.
  case noHour(String)
  /// Meetings without a title: they are called by the body and the day.
  case noTitle
  /// None of the list: headings again, rules, numbers of pages, marks for nobody.
  case furniture
  /// Headings that say of which college those below them are.
  case heading(String)
  /// Notes on the list, which name nobody.
  case remark
  /// They stand deeper than the program's two levels, or under another point than their number says.
  case flattened
  /// Several days of which a milestone keeps the first.
  case firstDay
  /// They end before they begin.
  case endsBeforeStart
  /// Due long before the meeting.
  case dueBefore
  /// What they answer is not known here.
  case answersLeft
  /// Exceptions of a repetition that has no such date.
  case emptyExceptions
  /// What stands in a column and reaches nobody.
  case noContact(String)
  /// They add up others.
  case totals
  /// What stands there in a column is not kept.
  case notKept(String)
  /// A refusal without its reason, which is none.
  case noReason
  /// Without a text.
  case noText
  /// Said on a day that is far from the meeting.
  case otherDay
  /// Neither somebody nor an organisation: groups, addresses without a name.
  case nobody
  /// Households, which are no people: these are entered one by one.
  case household
  /// Meetings that end before they begin: their end is left out.
  case endsBefore
  /// Cells in which the spreadsheet shows that it could not calculate.
  case failed

  func text(_ lines: String, in words: Words) -> String {
    switch self {
    case .unused: words(ImportPhrase.unusedLines, lines)
    case .outside: words(ImportPhrase.outside, lines)
    case .superseded: words(ImportPhrase.superseded, lines)
    case .hidden: words(ImportPhrase.hiddenRows, lines)
    case .noHour(let hour): words(ImportPhrase.noHour, hour, lines)
    case .noTitle: words(ImportPhrase.noTitle, lines)
    case .furniture: words(ImportPhrase.furniture, lines)
    case .heading(let college): words(ImportPhrase.headingTaken, college.shortened(to: 40), lines)
    case .remark: words(ImportPhrase.remarks, lines)
    case .flattened: words(ImportPhrase.flattened, lines)
    case .firstDay: words(ImportPhrase.firstDay, lines)
    case .endsBeforeStart: words(ImportPhrase.endsBeforeStart, lines)
    case .dueBefore: words(ImportPhrase.dueBefore, lines)
    case .answersLeft: words(ImportPhrase.answersLeft, lines)
    case .emptyExceptions: words(ImportPhrase.emptyExceptions, lines)
    case .noContact(let column): words(ImportPhrase.noContact, column.shortened(to: 40), lines)
    case .totals: words(ImportPhrase.totals, lines)
    case .notKept(let column): words(ImportPhrase.notKept, column.shortened(to: 40), lines)
    case .noReason: words(ImportPhrase.noReason, lines)
    case .noText: words(ImportPhrase.noText, lines)
    case .otherDay: words(ImportPhrase.otherDay, lines)
    case .nobody: words(ImportPhrase.nobody, lines)
    case .household: words(ImportPhrase.household, lines)
    case .endsBefore: words(ImportPhrase.endsBefore, lines)
    case .failed: words(ImportPhrase.failedCells, lines)
    }
  }
}

/// Something that is known in one way and that a file says in another.
public struct ImportDifference: Equatable, Sendable {
  /// What it is.
  public var what: What
  /// What is known.
  public var known: String
  /// What the file says.
  public var said: String

  /// What can be said in two ways.
  public enum What: Equatable, Sendable {
    case mail, telephone, organisation, college, fullName, address, role, minutes, kind, presenter, subject
    case start, end, place, state, due, civility
  }

  func text(in words: Words) -> String {
    words(ImportPhrase.difference, words(what.phrase), known.shortened(to: 40), said.shortened(to: 40))
  }
}

extension ImportDifference.What {
  fileprivate var phrase: ImportPhrase {
    switch self {
    case .mail: .mail
    case .telephone: .telephone
    case .organisation: .organisation
    case .college: .college
    case .fullName: .fullName
    case .address: .address
    case .role: .role
    case .minutes: .minutes
    case .kind: .kind
    case .presenter: .presenter
    case .subject: .subject
    case .start: .start
    case .end: .end
    case .place: .place
    case .state: .state
    case .due: .due
    case .civility: .civility
    }
  }
}
