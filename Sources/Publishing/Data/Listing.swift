import Dialogue
import Wording

/// What can be listed.
public enum ListKind: String, CaseIterable, Sendable {
  /// Spaces.
  case spaces
  /// Sessions.
  case sessions
  /// People, by the name that the room uses; never their identity.
  case people
  /// Objects of the concertation.
  case subjects
  /// Commitments.
  case commitments
  /// What was said.
  case contributions
  /// Collective initiatives.
  case initiatives
  /// Trainings.
  case trainings
  /// Tables of small groups.
  case tables
  /// Documents that can be published, the user's own among them.
  case documents
}

/// A list, as data and as a table for people. Nothing is made of its rows before it is written: a journal of ten years
/// has a million.
public struct Listing {
  /// A row: its fields as a JSON object, and its cells for people, which are fewer.
  private typealias Row = (object: () -> JSON, cells: () -> [String])

  private let headings: [String]
  private let whenEmpty: String
  private let forEach: ((Row) -> Void) -> Void

  /// How much is handed out at once when a list is written, in bytes.
  private static let portion = 1 << 16

  /// Lists what is in scope.
  public init(_ kind: ListKind, in facts: Facts, _ setting: OutputSetting) {
    let source = ListSource(facts: facts, setting: setting)
    switch kind {
    case .spaces: self.init(source.spaces, source.spaceColumns, setting)
    case .sessions: self.init(source.sessions, source.sessionColumns, setting)
    case .people: self.init(source.people, source.personColumns, setting)
    case .subjects: self.init(source.subjects, source.subjectColumns, setting)
    case .commitments: self.init(source.commitments, source.commitmentColumns, setting)
    case .contributions: self.init(source.contributions, source.contributionColumns, setting)
    case .initiatives: self.init(source.initiatives, source.initiativeColumns, setting)
    case .trainings: self.init(source.trainings, source.trainingColumns, setting)
    case .tables: self.init(source.tables, source.tableColumns, setting)
    case .documents:
      self.init(DocumentChoice.all(with: setting.ownDocuments), source.documentColumns, setting)
    }
  }

  private init<Item>(
    _ items: some Sequence<Item>, _ columns: [ListColumn<Item>], _ setting: OutputSetting
  ) {
    let shown = columns.filter { $0.heading != nil }
    headings = shown.compactMap(\.heading).map { Words(setting.language)($0).oneLine }
    whenEmpty = Words(setting.language)(.none)
    forEach = { take in
      for item in items {
        take(
          (
            object: {
              .object(
                columns.compactMap { column in
                  let value = column.value(item)
                  return column.isOptional && value == .null ? nil : JSON.Field(column.key, value)
                })
            }, cells: { shown.map { $0.text(of: item).oneLine } }
          ))
      }
    }
  }

  /// The rows as JSON objects with the same fields in the same order.
  public var rows: [JSON] {
    var rows: [JSON] = []
    forEach { rows.append($0.object()) }
    return rows
  }

  /// A JSON array, one object a line, with a line end at the end.
  public var json: String {
    var text = ""
    writeJSON { text += $0 }
    return text
  }

  /// The table as text with a line end at the end, see ``write(width:to:)``.
  public func text(width: (String) -> Int = { $0.count }) -> String {
    var text = ""
    write(width: width) { text += $0 }
    return text
  }

  /// Hands out the JSON array, portion by portion.
  /// - Complexity: linear in what is listed; memory for a portion.
  public func writeJSON(to take: (String) -> Void) {
    var portion = "["
    var isEmpty = true
    forEach { row in
      portion += isEmpty ? "\n  " : ",\n  "
      isEmpty = false
      portion += row.object().compact
      if portion.utf8.count >= Self.portion {
        take(portion)
        portion = ""
      }
    }
    take(portion + (isEmpty ? "]\n" : "\n]\n"))
  }

  /// Hands out the table, portion by portion; columns as in ``TextTable``.
  ///
  /// `width` says how many columns of a terminal a text takes; the number of characters when not given.
  /// - Complexity: linear in what is listed; memory for its text, as how wide the columns are is known when all rows have been
  ///   seen.
  public func write(width: (String) -> Int = { $0.count }, to take: (String) -> Void) {
    withoutActuallyEscaping(width) { width in
      var lines = TextTable.Lines(width: width)
      lines.add(headings)
      var isEmpty = true
      forEach { row in
        isEmpty = false
        lines.add(row.cells())
      }
      if isEmpty { take(whenEmpty + "\n") } else { lines.write(to: take) }
    }
  }
}
