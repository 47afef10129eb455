import Dialogue
import Facilitation
import Publishing
import Wording

/// What keeps a file from being imported: where, and what was expected there.
public struct ImportError: Error, Equatable, Sendable {
  /// Line of the file, or row of the sheet, from 1.
  public var line: Int
  /// Character of the line, or column of the sheet, from 1.
  public var column: Int
  /// What is wrong.
  public var problem: Problem
  /// The sheet in which it stands, where a file has several that are read.
  var sheet: String?

  /// An error at a place.
  init(line: Int, column: Int, problem: Problem) {
    (self.line, self.column, self.problem) = (line, column, problem)
  }

  /// What can be wrong with a file.
  public enum Problem: Equatable, Sendable {
    /// A column with hours that nobody reads, where meetings have none.
    case hoursNotRead(String)
    /// Something that cannot be read as text.
    case unreadable(UnreadableText.Problem)
    /// A quote that nothing closes.
    case openQuote
    /// Text between a closing quote and the next separator.
    case textAfterQuote
    /// Nothing in it.
    case empty
    /// Columns that are needed and are not there; those that are.
    case missingColumns(String, found: [String])
    /// A column that is there twice and says two things.
    case doubleColumn(String)
    /// A row with text behind the last column.
    case cells(Int, expected: Int)
    /// A cell that must say something.
    case nothing(column: String)
    /// A value that its kind does not understand.
    case value(Facilitation.Problem)
    /// A length that no point may have.
    case tooLong(String)
    /// An organisation that nobody has entered, without the college that it would need.
    case collegeNeeded(organisation: String)
    /// More rows or points than are taken.
    case tooManyRows(Int)
    /// More meetings than are taken.
    case tooManyMeetings(Int)
    /// More people of one name than a list has.
    case tooManyNamesakes(Int, name: String)
    /// More bytes than are taken.
    case tooLarge(megabytes: Int)
    /// A file of another sort: what it is.
    case otherSort(Sort)
    /// A calendar, a card or a sheet that breaks its format.
    case broken(Part)
  }

  /// Files that are not read, which a word is said of.
  public enum Sort: Equatable, Sendable {
    /// Spreadsheets of before 2007.
    case oldSpreadsheet
    /// A spreadsheet behind a password.
    case locked
    /// A text of programs: what it is called.
    case text(String)
    /// PDF.
    case pdf
    /// A document of a word processor.
    case document
    /// An archive that is no spreadsheet.
    case archive
    /// A calendar where none is expected, and so on: the kind that reads it.
    case belongsTo(ImportKind)
    /// What clocks and counts have measured: the export.
    case measured(String)
    /// Without a list of points.
    case noPoints
    /// Where a calendar is expected.
    case noCalendar
  }

  /// Parts of files that can be broken.
  public enum Part: Equatable, Sendable {
    /// The archive of a spreadsheet.
    case archive
    /// A sheet.
    case sheet
    /// An object of a calendar or of a card.
    case object
    /// A date of a calendar.
    case date(String)
    /// A rule of repetition.
    case rule(String)
    /// A zone of time that nothing describes.
    case zone(String)
  }

  /// What is wrong and what was expected, in a sentence without the place.
  public func message(in words: Words) -> String {
    let message = message(of: problem, in: words)
    return sheet.map { words(ImportPhrase.inSheet, $0.shortened(to: 40), message) } ?? message
  }

  private func message(of problem: Problem, in words: Words) -> String {
    switch problem {
    case .unreadable(.stray(let byte)): words(ImportPhrase.strayByte, Self.hexadecimal(byte))
    case .unreadable(.lost): words(ImportPhrase.lostCharacter)
    case .unreadable(.zero): words(ImportPhrase.zeroByte)
    case .unreadable(.cut): words(ImportPhrase.cutText)
    case .unreadable(.utf32): words(ImportPhrase.utf32)
    case .unreadable(.doubled): words(ImportPhrase.doublyEncoded)
    case .hoursNotRead(let column): words(ImportPhrase.hoursNotRead, column.shortened(to: 40))
    case .openQuote: words(ImportPhrase.openQuote)
    case .textAfterQuote: words(ImportPhrase.afterQuote)
    case .empty: words(ImportPhrase.empty)
    case .missingColumns(let names, let found):
      words(ImportPhrase.missingColumns, names, found.map { $0.shortened(to: 40) }.joined(separator: ", "))
    case .doubleColumn(let name): words(ImportPhrase.columnTwice, name.shortened(to: 40))
    case .cells(let count, let expected): words(ImportPhrase.cellCount, count, expected)
    case .nothing(let column): words(ImportPhrase.emptyCell, column.shortened(to: 40))
    case .value(let problem): problem.text(in: words)
    case .tooLong(let value): words(ImportPhrase.tooLong, value.shortened(to: 40))
    case .collegeNeeded(let name): words(ImportPhrase.unknownOrganisation, name.shortened(to: 40))
    case .tooManyMeetings(let most): words(ImportPhrase.tooManyMeetings, most)
    case .tooManyNamesakes(let most, let name):
      words(ImportPhrase.tooManyNamesakes, most, name.shortened(to: 40))
    case .tooManyRows(let most): words(ImportPhrase.tooManyRows, most)
    case .tooLarge(let megabytes): words(ImportPhrase.tooLarge, megabytes)
    case .otherSort(.oldSpreadsheet): words(ImportPhrase.oldSpreadsheet)
    case .otherSort(.locked): words(ImportPhrase.locked)
    case .otherSort(.text(let name)): words(ImportPhrase.otherText, name)
    case .otherSort(.pdf): words(ImportPhrase.pdf)
    case .otherSort(.document): words(ImportPhrase.document)
    case .otherSort(.archive): words(ImportPhrase.archive)
    case .otherSort(.belongsTo(let kind)): words(ImportPhrase.belongsTo, kind.rawValue)
    case .otherSort(.measured(let export)): words(ImportPhrase.measured, export)
    case .otherSort(.noPoints): words(ImportPhrase.noPoints)
    case .otherSort(.noCalendar): words(ImportPhrase.noCalendar)
    case .broken(.archive): words(ImportPhrase.brokenArchive)
    case .broken(.sheet): words(ImportPhrase.brokenSheet)
    case .broken(.object): words(ImportPhrase.brokenObject)
    case .broken(.date(let text)): words(ImportPhrase.brokenDate, text.shortened(to: 40))
    case .broken(.rule(let text)): words(ImportPhrase.brokenRule, text.shortened(to: 60))
    case .broken(.zone(let text)): words(ImportPhrase.unknownZone, text.shortened(to: 40))
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (byte < 16 ? "0" : "") + digits
  }
}

extension ImportError {
  /// A text that cannot be read.
  public init(_ error: UnreadableText) {
    self.init(line: error.line, column: error.column, problem: .unreadable(error.problem))
  }
}
