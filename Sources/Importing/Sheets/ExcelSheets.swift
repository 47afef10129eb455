import Dialogue

/// The sheets of a workbook of Excel: shared texts, and numbers that are days, times or lengths by how they are shown.
struct ExcelSheets {
  private let archive: Archive
  /// The sheets, those that are shown first.
  private(set) var sheets: [SheetName] = []
  private var counts1904 = false

  /// What stands for the value of a formula that no program has calculated.
  static let uncalculated = "#="

  /// Reads which sheets there are.
  init(_ archive: Archive) throws(ImportError) {
    self.archive = archive
    let targets = try Self.targets(archive)
    guard let bytes = try archive.part("xl/workbook.xml") else { return }
    var reader = XMLReader(bytes)
    while let part = try reader.next() {
      guard case .start(let name) = part else { continue }
      if name == "workbookPr" { counts1904 = ["1", "true"].contains(reader.attribute("date1904")) }
      // `r:id` and not `sheetId`: the first that is called `id`.
      if name == "sheet", sheets.count < 256, let target = reader.attribute("id").flatMap({ targets[$0] }) {
        sheets.append(
          SheetName(
            place: target, name: reader.attribute("name") ?? "",
            isHidden: reader.attribute("state").map { $0 != "visible" } ?? false))
      }
    }
    sheets = sheets.filter { !$0.isHidden } + sheets.filter(\.isHidden)
  }

  private static func targets(_ archive: Archive) throws(ImportError) -> [String: String] {
    guard let bytes = try archive.part("xl/_rels/workbook.xml.rels") else { return [:] }
    var targets: [String: String] = [:]
    var reader = XMLReader(bytes)
    while let part = try reader.next() {
      guard case .start("Relationship") = part, let id = reader.attribute("Id"),
        let target = reader.attribute("Target")
      else { continue }
      targets[id] = target.first == "/" ? String(target.dropFirst()) : "xl/" + target
    }
    return targets
  }

  /// The cells of a sheet.
  func grid(_ sheet: SheetName) throws(ImportError) -> Grid {
    guard let bytes = try archive.part(sheet.place) else { return Grid(rows: []) }
    let (texts, formats) = (try texts(), try ExcelFormats(archive, counts1904: counts1904))
    var reader = XMLReader(bytes)
    var grid = Grid(rows: [])
    var row: [String] = []
    var (line, column, type, style) = (0, 0, "", 0)
    var value = ""
    var (isValue, isHidden, isFormula) = (false, false, false)
    while let part = try reader.next() {
      switch part {
      case .start("row"):
        line = reader.attribute("r").flatMap { Int($0) } ?? line + 1
        isHidden = ["1", "true"].contains(reader.attribute("hidden"))
        row.removeAll(keepingCapacity: true)
      case .start("c"):
        column = reader.attribute("r").flatMap(Self.column) ?? row.count
        (type, style) = (reader.attribute("t") ?? "n", reader.attribute("s").flatMap { Int($0) } ?? 0)
        (value, isFormula) = ("", false)
      case .start("f"): isFormula = true
      case .start("v"), .start("t"): isValue = true
      case .start("rPh"): isValue = false
      case .text(let text): if isValue { value += text }
      case .end("v"), .end("t"): isValue = false
      case .end("c"):
        guard !value.isEmpty || isFormula && type != "str" else { break }
        guard column < ImportLimits.columns else { throw Grid.tooWide(line) }
        while row.count < column { row.append("") }
        let text =
          switch type {
          case _ where value.isEmpty: Self.uncalculated
          case "s": try shared(value, texts, line, column)
          case "n": formats.text(value, style)
          case "b": value == "1" ? "1" : "0"
          case "e": value
          default: Self.unescaped(value)
          }
        if row.count == column { row.append(text) } else { row[column] = text }
      case .end("row"):
        guard grid.count < ImportLimits.rows else {
          throw ImportError(line: 1, column: 1, problem: .tooManyRows(ImportLimits.rows))
        }
        let before = grid.count
        grid.append(row, line: line)
        if isHidden, grid.count > before { grid.hide(line) }
      case .start("mergeCell"):
        if let (column, lines) = reader.attribute("ref").flatMap(Self.merged) { grid.merge(column, lines) }
      default: break
      }
    }
    grid.sortMerged()
    return grid
  }

  /// A text that cells share.
  /// - Throws: an ``ImportError`` when the workbook has no such text: a part of it is lost.
  private func shared(_ value: String, _ texts: [String], _ line: Int, _ column: Int) throws(ImportError)
    -> String
  {
    guard let place = Int(value), texts.indices.contains(place) else {
      throw ImportError(line: line, column: column + 1, problem: .broken(.sheet))
    }
    return texts[place]
  }

  /// The column and the lines of cells that were made one, `B2:B4`; nil where they are of one line.
  private static func merged(_ reference: String) -> (Int, ClosedRange<Int>)? {
    let ends = reference.split(separator: ":").map(String.init)
    func line(_ name: String) -> Int? { Int(name.drop { !$0.isNumber }) }
    guard ends.count == 2, let column = column(ends[0]), let first = line(ends[0]), let last = line(ends[1]),
      last > first
    else { return nil }
    return (column, first...last)
  }

  /// The texts that cells share.
  private func texts() throws(ImportError) -> [String] {
    guard let bytes = try archive.part("xl/sharedStrings.xml") else { return [] }
    var reader = XMLReader(bytes)
    var texts: [String] = []
    var (text, isText, isReading) = ("", false, false)
    while let part = try reader.next() {
      switch part {
      case .start("si"): text = ""
      // How a word is read, above it: not its text.
      case .start("rPh"): isReading = true
      case .end("rPh"): isReading = false
      case .start("t"): isText = !isReading
      case .end("t"): isText = false
      case .text(let some): if isText { text += some }
      case .end("si"): texts.append(Self.unescaped(text))
      default: break
      }
    }
    return texts
  }

  /// The number of a column from the name of a cell, from 0: `C7` is 2.
  private static func column(_ name: String) -> Int? {
    let letters = name.utf8.prefix { (65...90).contains($0) }
    guard (1...3).contains(letters.count) else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
  }

  /// `_x000D_` is a character that XML cannot have, `_x005F_` the line before what would be read so and is not meant.
  private static func unescaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    var (result, rest) = ("", text[...])
    while let range = rest.firstRange(of: "_x") {
      result += rest[..<range.lowerBound]
      let digits = rest[range.upperBound...].prefix(4)
      let behind = rest[range.upperBound...].dropFirst(4)
      if digits.utf8.count == 4, behind.first == "_", let code = UInt32(digits, radix: 16),
        let scalar = Unicode.Scalar(code)
      {
        result.unicodeScalars.append(scalar)
        rest = behind.dropFirst()
      } else {
        result += "_x"
        rest = rest[range.upperBound...]
      }
    }
    return result + rest
  }
}
