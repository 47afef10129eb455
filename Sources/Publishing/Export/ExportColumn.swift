/// One column of an exported table.
struct ExportColumn<Row> {
  let key: String
  let value: (Row) -> JSON

  init(_ key: String, _ value: @escaping (Row) -> JSON) {
    self.key = key
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
