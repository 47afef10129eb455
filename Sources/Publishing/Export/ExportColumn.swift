/// One column of an exported table.
struct ExportColumn<Row> {
  let key: String
  let value: (Row) -> JSON
  /// Whether the column is left out where no row has a value, so that who does without it sees none of it.
  let isOptional: Bool

  init(_ key: String, isOptional: Bool = false, _ value: @escaping (Row) -> JSON) {
    self.key = key
    self.isOptional = isOptional
    self.value = value
  }
}

extension JSON {
  /// The value as a cell: nothing for null, values of an array after each other.
  var cell: String {
    switch self {
    case .null: ""
    case .text(let text): text
    case .array(let elements): elements.map(\.cell).joined(separator: ", ")
    default: compact
    }
  }
}
