import Wording

/// One column of a list: a field in the data and, when it has a heading, a column for people.
struct ListColumn<Row> {
  /// Name of the field.
  let key: String
  /// What stands above the column; nil keeps it out of the table.
  let heading: PublishingPhrase?
  /// The value in the data.
  let value: (Row) -> JSON
  /// Whether the field is left out of the data where it has no value.
  var isOptional = false
  /// What people read, when it differs from the value.
  let cell: ((Row) -> String)?

  init(
    _ key: String, _ heading: PublishingPhrase? = nil, _ value: @escaping (Row) -> JSON,
    cell: ((Row) -> String)? = nil
  ) {
    self.key = key
    self.heading = heading
    self.value = value
    self.cell = cell
  }

  func text(of row: Row) -> String { cell?(row) ?? value(row).plain }
}

extension JSON {
  /// The value as people read it in a table.
  fileprivate var plain: String {
    switch self {
    case .null: ""
    case .text(let text): text.shortened(to: 60)
    case .array(let elements): elements.map(\.plain).joined(separator: ", ")
    default: compact
    }
  }
}
