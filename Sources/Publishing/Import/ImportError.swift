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
    /// An organisation that nobody has entered, without the college that it would need.
    case collegeNeeded(organisation: String)
  }

  /// What is wrong and what was expected, in a sentence without the place.
  public func message(in language: Language) -> String {
    let words = Words(language)
    switch problem {
    case .wideText:
      return words.pick(
        "texte en UTF-16 ; enregistrez le fichier en UTF-8.", "UTF-16 text; save the file as UTF-8.")
    case .openQuote: return words.pick("guillemet \" jamais refermé.", "quote \" that is never closed.")
    case .textAfterQuote:
      return words.pick(
        "texte après un guillemet fermant ; attendu : un séparateur, ou \"\" pour un guillemet.",
        "text after a closing quote; expected: a separator, or \"\" for a quote.")
    case .empty:
      return words.pick(
        "fichier vide ; attendu : une ligne d’en-têtes.", "empty file; expected: a line of headings.")
    case .missingColumns(let names, let found):
      let (list, there) = (names.joined(separator: ", "), found.map(\.oneLine).joined(separator: ", "))
      return words.pick(
        "il manque \(list) ; colonnes trouvées : \(there).", "missing: \(list); columns found: \(there).")
    case .doubleColumn(let name):
      return words.pick("colonne « \(name.oneLine) » en double.", "column “\(name.oneLine)” twice.")
    case .cells(let count, let expected):
      return words.pick(
        "nombre de cellules : \(count) ; attendu : \(expected), autant que d’en-têtes.",
        "number of cells: \(count); expected: \(expected), as many as headings.")
    case .nothing(let column):
      return words.pick("« \(column) » est vide.", "“\(column)” is empty.")
    case .notOneOf(let value, let expected):
      let list = expected.joined(separator: ", ")
      return words.pick(
        "« \(value.shortened(to: 40)) » ; attendu : \(list).",
        "“\(value.shortened(to: 40))”; expected: \(list).")
    case .notMinutes(let value):
      return words.pick(
        "« \(value.shortened(to: 40)) » ; attendu : des minutes, de 0 à 1440.",
        "“\(value.shortened(to: 40))”; expected: minutes, 0 to 1440.")
    case .notTime(let value):
      return words.pick(
        "« \(value.shortened(to: 40)) » ; attendu : 2026-11-22T19:22:10+01:00.",
        "“\(value.shortened(to: 40))”; expected: 2026-11-22T19:22:10+01:00.")
    case .collegeNeeded(let name):
      return words.pick(
        "organisme inconnu « \(name.shortened(to: 40)) » ; indiquez son collège dans la colonne college.",
        "unknown organisation “\(name.shortened(to: 40))”; give its college in the column college.")
    }
  }
}
