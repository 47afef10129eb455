import Wording

/// What keeps a file from being imported: where, and what was expected there.
public struct ImportError: Error, Equatable, Sendable {
  /// Line of the file, from 1.
  public var line: Int
  /// Character of the line, from 1.
  public var column: Int
  /// What is wrong.
  public var problem: Problem

  /// What can be wrong with a file.
  public enum Problem: Equatable, Sendable {
    /// UTF-16 or UTF-32.
    case wideText
    /// A quote that nothing closes.
    case openQuote
    /// Text between a closing quote and the next separator.
    case textAfterQuote
    /// Nothing in it.
    case empty
    /// Columns that are needed and are not there; those that are.
    case missingColumns([String], found: [String])
    /// A column that is there twice.
    case doubleColumn(String)
    /// A row with another number of cells than there are columns.
    case cells(Int, expected: Int)
    /// A cell that must say something.
    case nothing(column: String)
    /// A value that is none of those expected.
    case notOneOf(String, expected: [String])
    /// A value that is not a whole number of minutes from 0 to 1440.
    case notMinutes(String)
    /// A value that is not a time such as `2026-11-22T19:22:10+01:00`.
    case notTime(String)
    /// A point that the agenda has not; those that it has.
    case unknownItem(String, agenda: [String])
    /// An organisation that nobody has entered, without the college that it would need.
    case collegeNeeded(organisation: String)
  }

  /// What is wrong and what was expected, in a sentence without the place.
  public func message(in language: Language) -> String {
    let words = Words(language)
    switch problem {
    case .wideText:
      return words(ImportPhrase.utf16)
    case .openQuote: return words(ImportPhrase.openQuote)
    case .textAfterQuote:
      return words(ImportPhrase.afterQuote)
    case .empty:
      return words(ImportPhrase.empty)
    case .missingColumns(let names, let found):
      let (list, there) = (names.joined(separator: ", "), found.map(\.oneLine).joined(separator: ", "))
      return words(ImportPhrase.missingColumns, list, there)
    case .doubleColumn(let name):
      return words(ImportPhrase.columnTwice, name.oneLine)
    case .cells(let count, let expected):
      return words(ImportPhrase.cellCount, count, expected)
    case .nothing(let column):
      return words(ImportPhrase.emptyCell, column)
    case .notOneOf(let value, let expected):
      let list = expected.joined(separator: ", ")
      return words(ImportPhrase.badValue, value.shortened(to: 40), list)
    case .notMinutes(let value):
      return words(ImportPhrase.badMinutes, value.shortened(to: 40))
    case .notTime(let value):
      return words(ImportPhrase.badMoment, value.shortened(to: 40))
    case .unknownItem(let value, let agenda):
      let list = agenda.isEmpty ? "–" : agenda.map { $0.shortened(to: 30) }.joined(separator: ", ")
      return words(ImportPhrase.unknownItem, value.shortened(to: 40), list)
    case .collegeNeeded(let name):
      return words(ImportPhrase.unknownOrganisation, name.shortened(to: 40))
    }
  }
}
