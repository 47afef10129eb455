/// One column of a table for a region.
struct RegionColumn<Row> {
  let name: String
  let type: RegionType
  let value: (Row) -> JSON

  init(_ name: String, _ type: RegionType = .text, _ value: @escaping (Row) -> JSON) {
    (self.name, self.type, self.value) = (name, type, value)
  }
}

/// Types that SQLite and PostgreSQL both know. Moments and days are ISO 8601 texts, which sort as they are; yes and no
/// are 1 and 0.
enum RegionType: String {
  case text, integer, bigint, numeric
}

/// A table with its rows, whatever they were made of. The first column is the key.
struct RegionTable {
  let name: String
  let columns: [(name: String, type: RegionType)]
  let rows: [[JSON]]

  init<Row>(_ name: String, _ rows: [Row], _ columns: [RegionColumn<Row>]) {
    self.name = name
    self.columns = columns.map { ($0.name, $0.type) }
    self.rows = rows.map { row in columns.map { $0.value(row) } }
  }
}

extension JSON {
  /// The value as SQL has it. A quote is doubled, which is all that a standard string needs (SQL-92 §5.3); NUL, which PostgreSQL
  /// does not keep, is left out.
  var literal: String {
    switch self {
    case .null: "NULL"
    case .bool(let isTrue): isTrue ? "1" : "0"
    case .integer(let number): String(number)
    case .text(let text): "'" + text.replacing("\0", with: "").replacing("'", with: "''") + "'"
    case .number, .array, .object: "'" + compact.replacing("'", with: "''") + "'"
    }
  }
}
