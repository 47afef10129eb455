import Dialogue
import Wording

/// A table on its way out: with names and codes of the journal, or in the words of a language, for people and their
/// spreadsheets.
struct ExportTable {
  let kind: ExportKind
  let keys: [String]
  let rows: [[JSON]]

  /// The table as data are read by programs: the same names and codes in every language, times as ISO 8601.
  var coded: CSV { CSV(columns: keys, rows: rows.map { $0.map(\.cell) }) }

  /// The table in the words of a language, with days and times that its spreadsheets take for such.
  func told(_ words: Words) -> CSV {
    CSV(
      columns: keys.map { key in ExportHeading(rawValue: key).map { words($0) } ?? key },
      rows: rows.map { row in zip(keys, row).map { tell($1, under: $0, words) } })
  }

  private func tell(_ value: JSON, under key: String, _ words: Words) -> String {
    switch (key, value) {
    case (_, .bool(let isSo)): words(isSo ? ExportHeading.yes : .no)
    case (_, .array(let parts)): parts.map { tell($0, under: key, words) }.joined(separator: ", ")
    case ("at", .text(let text)), ("start", .text(let text)), ("end", .text(let text)),
      ("arrived", .text(let text)), ("left", .text(let text)), ("due", .text(let text)),
      ("fate_until", .text(let text)):
      Self.moment(text, words.language)
    case ("college", .text(let code)), ("organisation_college", .text(let code)):
      words.label(CollegeID(rawValue: code))
    case ("row", .text(let code)): ExportHeading(rawValue: "value " + code).map { words($0) } ?? code
    case ("fate", .text(let code)): Fate.Code(rawValue: code).map { words.label($0) } ?? code
    case ("kind", .text(let code)) where kind == .agenda:
      AgendaItem.Kind(rawValue: code).map { words.label($0) } ?? code
    case ("kind", .text(let code)): words.label(ContributionKind(rawValue: code))
    case ("state", .text(let code)) where kind == .agenda:
      AgendaItem.State(rawValue: code).map { words.label($0) } ?? code
    case ("state", .text(let code)): Commitment.State(rawValue: code).map { words.label($0) } ?? code
    default: value.cell
    }
  }

  /// `2026-11-22T19:25:05+01:00` or `2026-11-22` as spreadsheets take it: `22/11/2026 19:25:05` in French, else
  /// `2026-11-22 19:25:05`.
  private static func moment(_ iso: String, _ language: Language) -> String {
    let parts = iso.prefix(19).split(separator: "T")
    guard let day = parts.first else { return iso }
    let numbers = day.split(separator: "-")
    let told =
      language == .french && numbers.count == 3 ? numbers.reversed().joined(separator: "/") : String(day)
    return parts.count > 1 ? told + " " + parts[1] : told
  }
}
