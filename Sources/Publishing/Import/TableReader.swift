/// Reads CSV as people's programs write it: with or without a byte order mark, any line end, `;`, `,` or tabs, UTF-8 or
/// Latin-1. Cells are only found here; their text is made when it is asked for.
/// - Complexity: linear in the bytes.
struct TableReader {
  struct Cell {
    var start: Int
    var end: Int
    var isQuoted: Bool
  }

  private(set) var bytes: [UInt8]
  private(set) var isLatin = false
  private(set) var rows: [[Cell]] = []
  private var place = 0
  private var separator = UInt8(ascii: ";")

  /// - Throws: ``ImportError`` for quotes that do not match, and for text that is not read here.
  init(_ bytes: [UInt8]) throws(ImportError) {
    self.bytes = bytes
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw ImportError(line: 1, column: 1, problem: .wideText)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    if String(validating: bytes, as: UTF8.self) == nil {
      isLatin = true
      self.bytes = bytes.flatMap { $0 < 0x80 ? [$0] : [0xC0 | $0 >> 6, 0x80 | $0 & 0x3F] }
    }
    separator = likelySeparator
    while place < self.bytes.count { try readRow() }
  }

  /// The text of a cell, quotes taken off, and the apostrophe that keeps spreadsheets from reading a formula.
  func text(of cell: Cell) -> String {
    var text = String(decoding: bytes[cell.start..<cell.end], as: UTF8.self)
    if cell.isQuoted { text = text.replacing("\"\"", with: "\"") }
    text = text.cleaned
    if text.hasPrefix("'"), let next = text.dropFirst().unicodeScalars.first, CSV.formulaStarts.contains(next)
    {
      text.removeFirst()
    }
    return text
  }

  /// Line and character of a byte, from 1.
  func position(of offset: Int) -> (line: Int, column: Int) {
    var (line, start) = (1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    for place in 0..<min(offset, bytes.count) where isLineEnd(place) {
      line += 1
      start = place + 1
    }
    let column = start < offset ? String(decoding: bytes[start..<offset], as: UTF8.self).count + 1 : 1
    return (line, column)
  }

  /// The last byte of a line end: LF, or CR without LF behind it.
  private func isLineEnd(_ place: Int) -> Bool {
    bytes[place] == 0x0A || bytes[place] == 0x0D && (place + 1 == bytes.count || bytes[place + 1] != 0x0A)
  }

  /// What is found most often in the first line, outside quotes.
  private var likelySeparator: UInt8 {
    var counts: [UInt8: Int] = [:]
    var isInQuotes = false
    for byte in bytes[place...] {
      if byte == UInt8(ascii: "\"") { isInQuotes.toggle() }
      if isInQuotes { continue }
      if byte == 0x0A || byte == 0x0D { break }
      counts[byte, default: 0] += 1
    }
    let candidates = [UInt8(ascii: ";"), UInt8(ascii: ","), 0x09]
    return candidates.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? UInt8(ascii: ";")
  }

  private mutating func readRow() throws(ImportError) {
    var row: [Cell] = []
    row.reserveCapacity(rows.first?.count ?? 8)
    while true {
      row.append(try readCell())
      guard place < bytes.count else { break }
      let byte = bytes[place]
      place += 1
      if byte == separator { continue }
      if byte == 0x0D, place < bytes.count, bytes[place] == 0x0A { place += 1 }
      break
    }
    let isEmpty = row.count == 1 && row[0].start == row[0].end
    if !isEmpty { rows.append(row) }
  }

  private mutating func readCell() throws(ImportError) -> Cell {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
      let start = place
      while place < bytes.count, bytes[place] != separator, bytes[place] != 0x0A, bytes[place] != 0x0D {
        place += 1
      }
      return Cell(start: start, end: place, isQuoted: false)
    }
    let open = place
    place += 1
    while true {
      guard let quote = bytes[place...].firstIndex(of: UInt8(ascii: "\"")) else {
        throw error(at: open, .openQuote)
      }
      place = quote + 1
      if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
        place += 1
        continue
      }
      let ends =
        place == bytes.count || bytes[place] == separator || bytes[place] == 0x0A || bytes[place] == 0x0D
      guard ends else { throw error(at: place, .textAfterQuote) }
      return Cell(start: open + 1, end: quote, isQuoted: true)
    }
  }

  func error(at offset: Int, _ problem: ImportError.Problem) -> ImportError {
    let place = position(of: offset)
    return ImportError(line: place.line, column: place.column, problem: problem)
  }
}
