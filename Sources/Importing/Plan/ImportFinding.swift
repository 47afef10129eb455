import Facilitation
import Wording

/// What a file was found to be.
public struct ImportFinding: Equatable, Sendable {
  /// What holds the rows.
  public var shape: Shape
  /// How its text is encoded; nil for a workbook.
  public var encoding: DecodedText.Encoding?
  /// Rows under the heading, points of a list, cards.
  public var rows = 0

  /// What can hold rows.
  public enum Shape: Equatable, Sendable {
    /// Text whose cells a character parts.
    case table(separator: UInt8)
    /// A spreadsheet.
    case workbook
    /// A list of points.
    case list
    /// A calendar.
    case calendar
    /// Cards.
    case cards
  }

  /// In a sentence.
  public func text(in words: Words) -> String {
    let encoding = encoding?.rawValue ?? ""
    return switch shape {
    case .table(let separator):
      words(
        ImportPhrase.foundTable, rows, encoding,
        separator == 9 ? words(ImportPhrase.tab) : String(UnicodeScalar(separator)))
    case .workbook: words(ImportPhrase.foundSheet, rows)
    case .list: words(ImportPhrase.foundList, rows, encoding)
    case .calendar: words(ImportPhrase.foundCalendar, encoding)
    case .cards: words(ImportPhrase.foundCards, rows, encoding)
    }
  }
}

extension ImportPlan {
  /// The plan for a preview on the screen: what is wrong, else what the file was found to be, what is told, and what
  /// would be added by name.
  public func reading(in words: Words) -> ImportReading {
    guard errors.isEmpty else {
      let lines = faults(in: words) { words(ImportPhrase.atPlace, $0.line, $0.column, "") }
      return ImportReading(lines: lines, counts: words(ImportPhrase.notTaken))
    }
    var told = self
    // What the file was found to be says it already, unless somebody has to look.
    told.notices.removeAll { if case .encoding(_, []) = $0 { finding != nil } else { false } }
    return ImportReading(
      lines: [finding?.text(in: words)].compactMap { $0 } + told.told(in: words)
        + additions.map { $0.text(in: words) },
      counts: counts(isDone: false, in: words), done: counts(isDone: true, in: words), events: events)
  }
}
