import Dialogue
import Facilitation

/// A table whose columns are named by one of its first rows.
struct ImportTable: Sendable {
  private(set) var grid: Grid
  /// What parts the cells of the text; nil for what was no text in cells.
  var separator: UInt8?
  /// The row that names the columns.
  private let heading: Int
  /// The row under it that names what a cell over several columns holds; nil when there is none.
  private let subheading: Int?
  /// The places of the columns by their numbers, the first that says something counts.
  private var byColumn: [[Int]]
  /// The columns that nobody reads, of those in which something stands.
  let unusedPlaces: [Int]
  /// Their headings.
  var unused: [String] {
    unusedPlaces.map { place in
      let name = heading(at: place)
      return name.isEmpty ? "\(place + 1)" : name
    }
  }

  /// Finds the heading of a grid.
  /// - Throws: an ``ImportError`` when a needed column is not there, or one that is read is there twice.
  init(_ grid: Grid, _ names: ColumnNames) throws(ImportError) {
    guard grid.count > 0 else { throw ImportError(line: 1, column: 1, problem: .empty) }
    let found = Self.heading(of: grid, names)
    guard let found, names.isEnough(Set(found.columns.keys)) else {
      let row = found?.row ?? 0
      let place = grid.place(of: grid.row(row).lowerBound, in: row)
      throw ImportError(
        line: place.line, column: place.column,
        problem: .missingColumns(names.neededNames, found: Self.texts(grid, row)))
    }
    self.grid = grid
    mayFail = Self.mayFail(grid.bytes)
    heading = found.row
    firstHeading =
      grid.row(found.row).first { !grid.isBlank($0) }.map { ColumnNames.key(grid.text($0)) } ?? ""
    let below = Self.subheading(of: grid, found, names)
    subheading = below.map { _ in found.row + 1 }
    let first = found.row + (below == nil ? 1 : 2)
    let places = Self.settled(below ?? found.columns, in: grid, from: first, names)
    byColumn = Column.allCases.map { places[$0] ?? [] }
    let named = subheading ?? heading
    beside = Self.single.compactMap { column in
      guard let all = places[column], all.count > 1 else { return nil }
      return (
        column,
        all.filter { place in
          guard !Self.isBlank(grid, named, place) else { return true }
          let words = ColumnNames.key(grid.text(grid.row(named).lowerBound + place)).split(separator: " ")
          return words.last?.utf8.count != 2
        }
      )
    }
    let codes = (places[.postcode] ?? []).flatMap { place in
      (first..<grid.count).lazy.filter { !Self.isBlank(grid, $0, place) }.map {
        grid.text(grid.row($0).lowerBound + place)
      }
      .filter { $0.utf8.allSatisfy { (48...57).contains($0) } }.map(\.utf8.count)
    }
    hasLostZeros = codes.contains(4) && codes.contains(5)
    let read = Set(places.values.joined())
    let width = (found.row..<grid.count).reduce(0) { max($0, grid.row($1).count) }
    unusedPlaces = (0..<width).filter { place in
      !read.contains(place) && (first..<grid.count).contains { !Self.isBlank(grid, $0, place) }
    }
    for (column, at) in places where at.count > 1 && !Self.several.contains(column) {
      guard at.contains(where: { isDifferent($0, at[0]) }) else { continue }
      throw error(found.row, at: at[1], .doubleColumn(heading(at: at[1])))
    }
  }

  /// Whether post codes of four digits stand among those of five: spreadsheets take the zero off.
  let hasLostZeros: Bool

  /// Whether a cell may say that it could not be calculated; looked for once.
  private let mayFail: Bool

  /// Whether a row has a cell that could not be calculated, which is read as empty.
  func fails(_ row: Int) -> Bool { mayFail && texts(row).contains(where: Self.isFailure) }

  /// Whether a mark of one stands anywhere: `#`, or `Err:5` of LibreOffice.
  private static func mayFail(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      bytes.indices.contains { place in
        bytes[place] == UInt8(ascii: "#")
          || bytes[place] == UInt8(ascii: ":") && place > 2 && place + 1 < bytes.count
            && bytes[place - 3] == UInt8(ascii: "E") && bytes[place + 1] == UInt8(ascii: "5")
      }
    }
  }

  private static func isFailure(_ text: String) -> Bool {
    (text.first == "#" || text.hasPrefix("Err:")) && failures.contains(text.filter { !"!? ".contains($0) })
      || text.hasPrefix("Err:5") && text.utf8.count == 7
  }

  /// What spreadsheets show then, in both languages, without the marks behind it; the first stands for what was never calculated.
  private static let failures: Set<String> = [
    ExcelSheets.uncalculated, "#N/A", "#REF", "#VALUE", "#VALEUR", "#DIV/0", "#NAME", "#NOM", "#NUM",
    "#NOMBRE",
    "#NULL", "#NUL", "#SPILL", "#CALC", "#####",
  ]

  /// The lines that the sheet does not show.
  var hiddenLines: [ImportLine] {
    let first = line(of: heading)
    return grid.hiddenLines.filter { $0.sheet != first.sheet || $0 > first }
  }

  /// Says from which sheet the rows are.
  mutating func name(_ sheet: String) { grid.name(sheet) }

  /// The names of the columns as they are compared, by which sheets are known to be parts of one list.
  var layout: [String] { grid.row(heading).map { ColumnNames.key(grid.text($0)) } }

  /// The first of them that says something; made once, as every row is compared with it.
  let firstHeading: String

  /// Columns that may stand in a table several times: languages, telephones, lines of an address.
  private static let several: Set<Column> = [
    .nickname, .display, .mail, .telephone, .street, .postcode, .city, .country, .role, .capacity, .text,
    .title,
    .organisation,
    .fateBecause, .place,
  ]

  /// Columns of which one says all, so that others beside it are passed over, which is told.
  private static let single: [Column] = [.nickname, .display, .title, .organisation, .text, .fateBecause]

  /// The columns of that sort that are there several times, without those that only differ by their language.
  private var beside: [(column: Column, places: [Int])]

  /// The headings of what stands in a row beside the first column of its kind, and says something else.
  /// - Complexity: O(1) for a table that has no such columns.
  func passedOver(_ row: Int) -> [String] {
    beside.flatMap { column, places -> [String] in
      guard let said = text(row, column) else { return [] }
      return places.filter { place in text(row, at: place).map { $0 != said } == true }.map {
        heading(at: $0)
      }
    }
  }

  /// Where each of the columns that are given stands, from left to right.
  func places(of columns: [Column]) -> [(place: Int, column: Column)] {
    columns.flatMap { column in places(column).map { ($0, column) } }.sorted { $0.0 < $1.0 }
  }

  static func isBlank(_ grid: Grid, _ row: Int, _ place: Int) -> Bool {
    let cells = grid.row(row)
    return place >= cells.count || grid.isBlank(cells.lowerBound + place)
  }

  private static func texts(_ grid: Grid, _ row: Int) -> [String] {
    grid.row(row).prefix(30).map { grid.text($0) }.filter { !$0.isEmpty }
  }

  private func isDifferent(_ one: Int, _ other: Int) -> Bool {
    rows.contains { row in
      guard let one = text(row, at: one), let other = text(row, at: other) else { return false }
      return one != other
    }
  }

  /// The rows under the heading.
  var rows: Range<Int> { (subheading ?? heading) + 1..<grid.count }

  /// The last row above the names of the columns; nil where there is none.
  var rowAbove: Int? { heading > 0 ? heading - 1 : nil }

  /// Whether there is such a column.
  func has(_ column: Column) -> Bool { !places(column).isEmpty }

  private func places(_ column: Column) -> [Int] { byColumn[column.rawValue] }

  /// Reads a column of one sort as one of another sort, of which there is none, where its heading is one of some words
  /// and all that stands in it is of that other sort.
  mutating func take(
    _ column: Column, as other: Column, called names: Set<String>, where isOther: (String) -> Bool
  ) {
    guard !has(other) else { return }
    let found = places(column).filter { place in
      guard names.contains(ColumnNames.key(heading(at: place))) else { return false }
      let texts = Set(rows.compactMap { text($0, at: place) })
      return !texts.isEmpty && texts.allSatisfy(isOther)
    }
    guard !found.isEmpty else { return }
    byColumn[column.rawValue].removeAll(where: found.contains)
    byColumn[other.rawValue] = found
    beside = beside.map {
      ($0.column, $0.column == column ? $0.places.filter { !found.contains($0) } : $0.places)
    }
  }

  /// The text of a row in a column, of the first one of that name in which something stands; nil when nothing does.
  func text(_ row: Int, _ column: Column) -> String? {
    for place in places(column) { if let text = text(row, at: place) { return text } }
    return nil
  }

  /// All texts of a row in the columns of that name.
  func texts(_ row: Int, _ column: Column) -> [String] {
    places(column).compactMap { text(row, at: $0) }
  }

  /// The first thing that stands in a row.
  func firstText(_ row: Int) -> String? {
    grid.row(row).first { !grid.isBlank($0) }.map { grid.text($0) }
  }

  /// What stands in a row in which one cell alone says something; nil for any other.
  func onlyText(_ row: Int) -> String? {
    var only: Int?
    for cell in grid.row(row) where !grid.isBlank(cell) {
      guard only == nil else { return nil }
      only = cell
    }
    return only.map { grid.text($0) }
  }

  /// What stands in a row, blank cells left out.
  func texts(_ row: Int) -> [String] {
    grid.row(row).indices.filter { !grid.isBlank($0) }.map { grid.text($0) }
  }

  /// The text of a row at a place.
  func text(_ row: Int, at place: Int) -> String? {
    let cells = grid.row(row)
    guard place < cells.count, !grid.isBlank(cells.lowerBound + place) else {
      guard row > heading, let above = grid.cell(over: row, at: place, from: rows.lowerBound) else {
        return nil
      }
      return grid.text(above)
    }
    var text = grid.text(cells.lowerBound + place)
    if separator == UInt8(ascii: "|") { text = MarkdownText.plain(text) }
    return text.isEmpty || mayFail && Self.isFailure(text) ? nil : text
  }

  /// The headings of the columns of that name, as they stand.
  func heading(_ column: Column) -> String {
    places(column).first.map { heading(at: $0) } ?? ""
  }

  /// The heading of a place.
  func heading(at place: Int) -> String {
    subheading.flatMap { text($0, at: place) } ?? text(heading, at: place) ?? ""
  }

  /// The languages of the columns of that name, by their places: `fr` of `title/fr`.
  func languages(_ column: Column) -> [(place: Int, language: String)] {
    places(column).map { place in
      (place, String(ColumnNames.key(heading(at: place)).split(separator: " ").last ?? ""))
    }
  }

  /// The text of a row in one language, else in the first one in which it says something.
  func text(_ row: Int, _ column: Column, in language: String) -> String? {
    let places = languages(column)
    let sorted = places.filter { $0.language == language } + places.filter { $0.language != language }
    return sorted.lazy.compactMap { text(row, at: $0.place) }.first
  }

  /// The line of a row in the file, or its number in the sheet.
  func line(of row: Int) -> ImportLine {
    ImportLine(grid.place(of: grid.row(row).lowerBound, in: row).line, sheet: grid.sheet(of: row))
  }

  /// An error in a column of a row.
  func error(_ row: Int, _ column: Column, _ problem: ImportError.Problem) -> ImportError {
    let places = places(column)
    return error(row, at: places.first { text(row, at: $0) != nil } ?? places.first ?? 0, problem)
  }

  /// What is read from a column of a row; what is wrong with it is an error there.
  func read<Value>(
    _ row: Int, _ column: Column, _ read: () throws(Problem) -> Value
  ) throws(ImportError) -> Value {
    do throws(Problem) {
      return try read()
    } catch let problem {
      throw error(row, column, .value(problem))
    }
  }

  /// The same of the words of a cell; nil for an empty one.
  func value<Value>(
    _ row: Int, _ column: Column, _ read: (String) throws(Problem) -> Value
  ) throws(ImportError) -> Value? {
    guard let given = text(row, column)?.oneLine else { return nil }
    return try self.read(row, column) { () throws(Problem) in try read(given) }
  }

  /// An error at a place of a row.
  func error(_ row: Int, at place: Int, _ problem: ImportError.Problem) -> ImportError {
    let cells = grid.row(row)
    let cell = place < cells.count ? cells.lowerBound + place : cells.lowerBound
    let found = grid.place(of: cell, in: row)
    var error = ImportError(line: found.line, column: found.column, problem: problem)
    error.sheet = grid.sheet(of: row)
    return error
  }

  /// Refuses a row in which something stands behind the last column: a quotation mark is missing.
  func check(_ row: Int) throws(ImportError) {
    let cells = grid.row(row)
    let width = max(grid.row(heading).count, subheading.map { grid.row($0).count } ?? 0)
    guard cells.count > width else { return }
    for place in width..<cells.count where !grid.isBlank(cells.lowerBound + place) {
      throw error(row, at: place, .cells(cells.count, expected: width))
    }
  }
}
