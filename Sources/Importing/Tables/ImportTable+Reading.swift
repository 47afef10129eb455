/// What parts the cells of a text, and which row names its columns.
extension ImportTable {
  /// How far down the names of the columns are looked for: titles may stand above them.
  private static let mostTitles = 30

  /// Reads a text by the separator that gives the needed columns, most of the others, and rows of one width.
  /// - Throws: an ``ImportError`` for a file that is no table, or that lacks a column.
  static func read(_ bytes: [UInt8], _ names: ColumnNames) throws(ImportError) -> ImportTable {
    var best: (separator: UInt8, worth: [Int])?
    for separator in [UInt8(ascii: ";"), UInt8(ascii: ","), 0x09, UInt8(ascii: "|")] {
      guard let grid = beginning(bytes, separator) else { continue }
      guard grid.count > 0 else { throw ImportError(line: 1, column: 1, problem: .empty) }
      let found = heading(of: grid, names)
      let width = grid.row(found?.row ?? 0).count
      let even = (0..<grid.count).count { grid.row($0).count == width }
      let isEnough = found.map { names.isEnough(Set($0.columns.keys)) } == true
      let worth = [isEnough ? 1 : 0, found?.columns.count ?? 0, width > 1 ? even : 0, width]
      if best.map({ $0.worth.lexicographicallyPrecedes(worth) }) ?? true { best = (separator, worth) }
    }
    if best?.worth.first == 0, let bytes = unwrapped(bytes) { return try read(bytes, names) }
    let separator = best?.separator ?? UInt8(ascii: ";")
    var table = try ImportTable(try DelimitedReader.read(bytes, separator: separator), names)
    table.separator = separator
    return table
  }

  /// The text without the quotation marks that some programs put around whole lines; nil when not all lines stand in them.
  private static func unwrapped(_ bytes: [UInt8]) -> [UInt8]? {
    let quote = UInt8(ascii: "\"")
    var result: [UInt8] = []
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let text = line.last == 0x0D ? line.dropLast() : line
      guard !text.isEmpty else {
        result.append(0x0A)
        continue
      }
      guard text.count > 1, text.first == quote, text.last == quote else { return nil }
      var wasQuote = false
      for byte in text.dropFirst().dropLast() {
        wasQuote = byte == quote && !wasQuote
        if byte != quote || !wasQuote { result.append(byte) }
      }
      result.append(0x0A)
    }
    return result == bytes ? nil : result
  }

  /// The first rows, as far as quotation marks match.
  private static func beginning(_ bytes: [UInt8], _ separator: UInt8) -> Grid? {
    [100, 10, 1].lazy.compactMap {
      try? DelimitedReader.read(bytes, separator: separator, mostRows: $0)
    }.first
  }

  /// Whether a text has the needed columns, whatever parts them. A word for one that stands alone in its line, « Points
  /// : », is a title above a list, unless quotation marks or bars make cells.
  static func isTable(_ bytes: [UInt8], _ names: ColumnNames) -> Bool {
    let hasCells = bytes.prefix(20_000).split(separator: 0x0A).contains { line in
      line.first { $0 > 0x20 }.map { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "|") } == true
    }
    for separator in [UInt8(ascii: ";"), UInt8(ascii: ","), 0x09, UInt8(ascii: "|")] {
      guard let grid = beginning(bytes, separator) else { continue }
      if let found = heading(of: grid, names), names.isEnough(Set(found.columns.keys)),
        hasCells || grid.row(found.row).count > 1
      {
        return true
      }
    }
    return false
  }

  /// The row that names most columns, the first of several.
  static func heading(
    of grid: Grid, _ names: ColumnNames
  ) -> (row: Int, columns: [Column: [Int]])? {
    var best: (row: Int, columns: [Column: [Int]])?
    for row in 0..<min(mostTitles, grid.count) {
      var columns: [Column: [Int]] = [:]
      for (place, cell) in grid.row(row).enumerated() {
        let text = grid.text(cell)
        guard text.utf8.count <= 80, let column = names.column(text) else { continue }
        columns[column, default: []].append(place)
      }
      let isBetter =
        names.isEnough(Set(columns.keys)) && !(best.map { names.isEnough(Set($0.columns.keys)) } ?? false)
        // « Proposition 1 » under « id ; corps ; auteur » is what somebody wrote.
        && !(best.map { $0.columns.count > columns.count && filled($0.row) >= filled(row) } ?? false)
      if columns.count > best?.columns.count ?? 0 || isBetter { best = (row, columns) }
    }
    return best

    func filled(_ row: Int) -> Int { grid.row(row).count { !grid.isBlank($0) } }
  }

  /// The columns, with those that the row under the heading names: « Mail » and « Tél » under « Coordonnées ».
  static func subheading(
    of grid: Grid, _ found: (row: Int, columns: [Column: [Int]]), _ names: ColumnNames
  ) -> [Column: [Int]]? {
    guard found.row + 1 < grid.count else { return nil }
    var columns = found.columns
    var count = 0
    for (place, cell) in grid.row(found.row + 1).enumerated() where !grid.isBlank(cell) {
      guard let column = names.column(grid.text(cell)) else { return nil }
      for (other, places) in columns { columns[other] = places.filter { $0 != place } }
      columns[column, default: []].append(place)
      count += 1
    }
    columns = columns.filter { !$0.value.isEmpty }
    // A list of words that happen to name columns has something in every one of them.
    return count > 1 && count < found.columns.count + 1 && columns != found.columns ? columns : nil
  }
}
