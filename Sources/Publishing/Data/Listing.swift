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
}

/// A list, as data and as a table for people.
public struct Listing: Equatable, Sendable {
  /// The rows as JSON objects with the same fields in the same order.
  public let rows: [JSON]
  /// The same rows for people, with fewer columns.
  public let table: TextTable
  private let whenEmpty: String

  /// Lists what is in scope.
  /// - Complexity: linear in what is listed.
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
    }
  }

  private init<Row>(_ items: [Row], _ columns: [ListColumn<Row>], _ setting: OutputSetting) {
    rows = items.map { item in
      .object(
        columns.compactMap { column in
          let value = column.value(item)
          return column.isOptional && value == .null ? nil : JSON.Field(column.key, value)
        })
    }
    let shown = columns.filter { $0.heading != nil }
    table = TextTable(
      headings: shown.compactMap(\.heading).map { Words(setting.language)($0) },
      rows: items.map { item in shown.map { $0.text(of: item) } })
    whenEmpty = Words(setting.language)(.none)
  }

  /// A JSON array, one object a line, with a line end at the end.
  public var json: String { JSON.lines(rows) }

  /// The table as text with a line end at the end.
  ///
  /// `width` says how many columns of a terminal a text takes; the number of characters when not given.
  public func text(width: (String) -> Int = { $0.count }) -> String {
    rows.isEmpty ? whenEmpty + "\n" : table.text(width: width)
  }
}
