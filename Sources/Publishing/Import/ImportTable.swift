import Dialogue

/// A table whose first row names its columns.
struct ImportTable {
  let reader: TableReader
  private let columns: [String: Int]

  /// Reads a table; names of columns are compared without case, accents and blanks.
  init(_ bytes: [UInt8]) throws(ImportError) {
    reader = try TableReader(bytes)
    guard let head = reader.rows.first else { throw ImportError(line: 1, column: 1, problem: .empty) }
    var columns: [String: Int] = [:]
    for (place, cell) in head.enumerated() {
      let name = Self.key(reader.text(of: cell))
      if name.isEmpty { continue }
      guard columns[name] == nil else {
        throw reader.error(at: cell.start, .doubleColumn(reader.text(of: cell)))
      }
      columns[name] = place
    }
    self.columns = columns
  }

  /// The names of the columns, as they are compared.
  var names: [String] { columns.sorted { $0.value < $1.value }.map(\.key) }

  /// The rows under the headings.
  var rows: ArraySlice<[TableReader.Cell]> { reader.rows.dropFirst() }

  /// The place of a column under the first of several names that is there.
  func column(_ names: String...) -> Int? { names.lazy.compactMap { columns[Self.key($0)] }.first }

  /// The place of a column that must be there.
  func needed(_ names: String...) throws(ImportError) -> Int {
    for name in names { if let place = columns[Self.key(name)] { return place } }
    throw ImportError(
      line: 1, column: 1, problem: .missingColumns([names.joined(separator: " / ")], found: self.names))
  }

  /// The text of a cell; nil when it is empty or not there.
  func text(_ row: [TableReader.Cell], _ column: Int?) -> String? {
    guard let column, column < row.count else { return nil }
    let text = reader.text(of: row[column])
    return text.isEmpty ? nil : text
  }

  /// An error in a cell.
  func error(_ row: [TableReader.Cell], _ column: Int?, _ problem: ImportError.Problem) -> ImportError {
    let cell = column.flatMap { $0 < row.count ? row[$0] : nil } ?? row[0]
    return reader.error(at: cell.isQuoted ? cell.start - 1 : cell.start, problem)
  }

  /// Refuses a row that has not one cell for every column: something is missing, or a quote is.
  func check(_ row: [TableReader.Cell]) throws(ImportError) {
    let expected = reader.rows.first?.count ?? 0
    if row.count != expected {
      throw error(row, min(expected, row.count - 1), .cells(row.count, expected: expected))
    }
  }

  private static func key(_ name: String) -> String {
    String(name.folded.map { $0 == " " || $0 == "-" ? "_" : $0 })
  }
}
