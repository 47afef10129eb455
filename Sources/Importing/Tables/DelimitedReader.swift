/// Finds the cells of a text in which a character parts them: CSV as people's programs write it (RFC 4180, line ends of
/// any sort), and tables of Markdown.
/// - Complexity: linear in the bytes.
struct DelimitedReader {
  private let separator: UInt8
  private let mostRows: Int
  private(set) var grid: Grid
  private var place = 0

  private static let quote = UInt8(ascii: "\"")
  private static let bar = UInt8(ascii: "|")

  /// Reads a text.
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - separator: What parts cells.
  ///   - mostRows: The rows behind which reading ends; nil for all of them.
  /// - Returns: Its rows.
  /// - Throws: an ``ImportError`` for quotation marks that do not match, and for more rows than ``ImportLimits/rows``.
  static func read(_ bytes: [UInt8], separator: UInt8, mostRows: Int? = nil) throws(ImportError) -> Grid {
    var reader = DelimitedReader(
      separator: separator, mostRows: mostRows ?? .max, grid: Grid(bytes))
    while reader.place < bytes.count, reader.grid.count < reader.mostRows {
      try reader.readRow(bytes)
      guard reader.grid.count <= ImportLimits.rows else {
        throw ImportError(line: 1, column: 1, problem: .tooManyRows(ImportLimits.rows))
      }
    }
    return reader.grid
  }

  private mutating func readRow(_ bytes: [UInt8]) throws(ImportError) {
    // A table of Markdown has a bar at either end too; its second line is only lines.
    let isTable = separator == Self.bar
    if isTable {
      while place < bytes.count, bytes[place] == 0x20 { place += 1 }
      if place < bytes.count, bytes[place] == Self.bar { place += 1 }
      if isRule(bytes) {
        while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
      }
    }
    while true {
      try readCell(bytes)
      guard place < bytes.count else { break }
      let byte = bytes[place]
      place += 1
      if byte == separator {
        if isTable, isLineEnd(bytes, behindBlanks: place) {
          while place < bytes.count, bytes[place] == 0x20 { place += 1 }
          if place < bytes.count { place += 1 }
          break
        }
        continue
      }
      if byte == 0x0D, place < bytes.count, bytes[place] == 0x0A { place += 1 }
      break
    }
    grid.endRow()
  }

  private func isLineEnd(_ bytes: [UInt8], behindBlanks start: Int) -> Bool {
    var place = start
    while place < bytes.count, bytes[place] == 0x20 { place += 1 }
    return place == bytes.count || bytes[place] == 0x0A || bytes[place] == 0x0D
  }

  private func isRule(_ bytes: [UInt8]) -> Bool {
    var (next, dashes) = (place, 0)
    while next < bytes.count, bytes[next] != 0x0A, bytes[next] != 0x0D {
      guard [0x2D, 0x3A, 0x20, Self.bar].contains(bytes[next]) else { return false }
      if bytes[next] == 0x2D { dashes += 1 }
      next += 1
    }
    return dashes > 1
  }

  private mutating func readCell(_ bytes: [UInt8]) throws(ImportError) {
    guard separator != Self.bar, place < bytes.count, bytes[place] == Self.quote else {
      let start = place
      while place < bytes.count, bytes[place] != separator, bytes[place] != 0x0A, bytes[place] != 0x0D {
        // `\|` is a bar within a cell.
        let isEscape =
          separator == Self.bar && bytes[place] == 0x5C && place + 1 < bytes.count
          && bytes[place + 1] == separator
        place += isEscape ? 2 : 1
      }
      return grid.add(start..<place, isQuoted: false)
    }
    let open = place
    place += 1
    while true {
      while place < bytes.count, bytes[place] != Self.quote { place += 1 }
      guard place < bytes.count else { throw error(at: open, .openQuote) }
      let close = place
      place += 1
      if place < bytes.count, bytes[place] == Self.quote {
        place += 1
        continue
      }
      let behind = place
      while place < bytes.count, bytes[place] == 0x20 { place += 1 }
      let ends =
        place == bytes.count || bytes[place] == separator || bytes[place] == 0x0A || bytes[place] == 0x0D
      guard ends else { throw error(at: behind, .textAfterQuote) }
      return grid.add((open + 1)..<close, isQuoted: true)
    }
  }

  private func error(at offset: Int, _ problem: ImportError.Problem) -> ImportError {
    let place = grid.place(ofByte: offset)
    return ImportError(line: place.line, column: place.column, problem: problem)
  }
}
