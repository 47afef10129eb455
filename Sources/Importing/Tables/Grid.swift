import Publishing

/// Rows of cells as a file has them, and where each stands in it. Cells are only found here; their text is made when it
/// is asked for.
struct Grid: Sendable {
  /// The text that cells are cut from, in UTF-8.
  private(set) var bytes: [UInt8]
  private var cells: [Cell] = []
  /// The first cell of each row, and one more behind the last.
  private var starts: [Int32] = [0]
  /// The line of each row, when it does not follow from the bytes.
  private var lines: [Int32] = []
  /// Where each line but the first begins in the bytes.
  private var lineStarts: [UInt32] = []

  /// Cells that stand over several lines, by their column: what the first of the lines says holds for all of them.
  private(set) var merged: [Int: [ClosedRange<Int>]] = [:]
  /// The lines that the sheet does not show.
  private(set) var hiddenLines: [ImportLine] = []

  /// Eight bytes a cell: a table of a hundred thousand rows has a million.
  private struct Cell {
    var start: UInt32
    /// The length, doubled; odd for one that stood in quotation marks.
    var length: UInt32
  }

  /// A grid whose cells will be added in the order of the bytes.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lineStarts = bytes.withUnsafeBufferPointer { bytes in
      bytes.indices.compactMap { place in
        let isEnd =
          bytes[place] == 0x0A
          || bytes[place] == 0x0D && (place + 1 == bytes.count || bytes[place + 1] != 0x0A)
        return isEnd ? UInt32(place + 1) : nil
      }
    }
  }

  /// A grid of texts, with the line of each row.
  init(rows: [(line: Int, cells: [String])]) {
    bytes = []
    for row in rows { append(row.cells, line: row.line) }
  }

  /// How many rows there are.
  var count: Int { starts.count - 1 }

  /// The cells of a row.
  func row(_ row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }

  /// Adds a cell of the bytes to the row that is being read.
  mutating func add(_ range: Range<Int>, isQuoted: Bool) {
    cells.append(
      Cell(start: UInt32(range.lowerBound), length: UInt32(range.count) << 1 | (isQuoted ? 1 : 0)))
  }

  /// Ends the row that is being read; one without anything in it is no row.
  mutating func endRow() {
    let first = Int(starts[starts.count - 1])
    if (first..<cells.count).allSatisfy({ isBlank($0) }) {
      cells.removeSubrange(first...)
    } else {
      starts.append(Int32(cells.count))
    }
  }

  /// Adds a row of texts.
  mutating func append(_ texts: [String], line: Int) {
    let before = count
    for text in texts {
      let start = bytes.count
      bytes += text.utf8
      add(start..<bytes.count, isQuoted: false)
    }
    endRow()
    if count > before { lines.append(Int32(clamping: line)) }
  }

  /// Notes a cell that stands over several lines; above a hundred thousand there is nothing to be gained.
  mutating func merge(_ column: Int, _ lines: ClosedRange<Int>) {
    if merged[column, default: []].count < 100_000 { merged[column, default: []].append(lines) }
  }

  /// Notes a line that the sheet does not show.
  mutating func hide(_ line: Int) { hiddenLines.append(ImportLine(line)) }

  /// The cell that stands over this row in a column where it has nothing of its own, no further up than `first`; nil
  /// when none does.
  /// - Complexity: O(log *n*) in the cells of that column that stand over several lines, linear in the lines of that cell.
  func cell(over row: Int, at column: Int, from first: Int) -> Int? {
    guard let ranges = merged[column], !lines.isEmpty else { return nil }
    let line = Int(lines[row])
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= line { low = middle + 1 } else { high = middle }
    }
    guard low > 0, ranges[low - 1].contains(line) else { return nil }
    var top = row
    while top > first, Int(lines[top - 1]) >= ranges[low - 1].lowerBound { top -= 1 }
    let cells = self.row(top)
    guard top < row, column < cells.count, !isBlank(cells.lowerBound + column) else { return nil }
    return cells.lowerBound + column
  }

  /// What is wrong with a sheet in which something stands beyond the last column that is read.
  static func tooWide(_ line: Int) -> ImportError {
    ImportError(
      line: line, column: ImportLimits.columns + 1,
      problem: .cells(ImportLimits.columns + 1, expected: ImportLimits.columns))
  }

  /// The sheets from which the rows are, with the first row of each; none where there is only one.
  private var sheets: [(first: Int, name: String)] = []

  /// The sheet of a row, where the rows are of several.
  func sheet(of row: Int) -> String? { sheets.last { $0.first <= row }?.name }

  /// Says from which sheet all rows are, unless that is known.
  mutating func name(_ sheet: String) {
    guard sheets.isEmpty else { return }
    sheets.append((0, sheet))
    for place in hiddenLines.indices { hiddenLines[place].sheet = sheet }
  }

  /// Puts the rows of another sheet behind these.
  mutating func append(_ other: Grid, from row: Int, sheets names: (own: String, other: String)) {
    name(names.own)
    sheets.append((count, names.other))
    for row in row..<other.count {
      append(
        other.row(row).map { other.text($0) }, line: other.lines.isEmpty ? row + 1 : Int(other.lines[row]))
    }
    hiddenLines += other.hiddenLines.map { ImportLine($0.number, sheet: names.other) }
  }

  /// Brings the cells over several lines into the order of their lines.
  mutating func sortMerged() {
    for column in Array(merged.keys) { merged[column]?.sort { $0.lowerBound < $1.lowerBound } }
  }

  /// Whether a row of a table of Markdown has no bar: it is no row of it.
  func isOutside(_ row: Int) -> Bool {
    let cells = self.row(row)
    guard cells.count == 1 else { return false }
    let start = Int(self.cells[cells.lowerBound].start)
    return start == 0 || bytes[start - 1] != UInt8(ascii: "|")
  }

  /// Whether nothing but blanks stands in a cell.
  func isBlank(_ cell: Int) -> Bool {
    let (start, length) = (Int(cells[cell].start), Int(cells[cell].length >> 1))
    if length == 0 { return true }
    for place in start..<(start + length) {
      switch bytes[place] {
      case 0x20, 0x09, 0x0A, 0x0D: continue
      // A no-break space, which spreadsheets leave.
      case 0xC2 where place + 1 < start + length && bytes[place + 1] == 0xA0: continue
      case 0xA0 where place > start && bytes[place - 1] == 0xC2: continue
      default: return false
      }
    }
    return true
  }

  /// The text of a cell, quotation marks taken off, and the apostrophe that keeps spreadsheets from reading a formula.
  func text(_ cell: Int) -> String {
    let (start, length) = (Int(cells[cell].start), Int(cells[cell].length >> 1))
    var text = bytes.withUnsafeBufferPointer { buffer in
      String(decoding: UnsafeBufferPointer(rebasing: buffer[start..<(start + length)]), as: UTF8.self)
    }
    if cells[cell].length & 1 == 1 { text = text.replacing("\"\"", with: "\"") }
    text = text.cleaned.trimmedBlanks
    if text.utf8.first == 0x27, let next = text.unicodeScalars.dropFirst().first,
      CSV.formulaStarts.contains(next)
    {
      text.removeFirst()
    }
    // `="0612"`, by which Excel is kept from making a number of it.
    if text.utf8.first == 0x3D, text.hasPrefix("=\""), text.hasSuffix("\""), text.utf8.count > 3 {
      let inner = text.dropFirst(2).dropLast()
      if !inner.contains("\"") { text = String(inner) }
    }
    return text
  }

  /// Line and character of a cell, from 1; for rows that were built, the character is the number of the cell.
  func place(of cell: Int, in row: Int) -> (line: Int, column: Int) {
    if !lines.isEmpty { return (Int(lines[row]), cell - Int(starts[row]) + 1) }
    let start = Int(cells[cell].start)
    return place(ofByte: cells[cell].length & 1 == 1 ? start - 1 : start)
  }

  /// Line and character of a byte, from 1.
  /// - Complexity: O(log *n*) in the lines.
  func place(ofByte offset: Int) -> (line: Int, column: Int) {
    // The last line that begins at the byte or before it.
    var (low, high) = (0, lineStarts.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    let line = low + 1
    let start = low == 0 ? 0 : Int(lineStarts[low - 1])
    let column = start < offset ? String(decoding: bytes[start..<offset], as: UTF8.self).count + 1 : 1
    return (line, column)
  }
}

extension String {
  /// Without blanks of any sort at its ends.
  var trimmedBlanks: String {
    guard let first = utf8.first, let last = utf8.last else { return self }
    // What neither begins nor ends in a blank or in a character of several bytes is as it is.
    if first > 0x20, first < 0x80, last > 0x20, last < 0x80 { return self }
    guard let from = firstIndex(where: { !$0.isWhitespace }), let to = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[from...to])
  }
}
