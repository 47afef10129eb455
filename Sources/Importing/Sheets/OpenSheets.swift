/// The sheets of a spreadsheet of LibreOffice (OpenDocument 1.3, part 3, 9).
enum OpenSheets {
  /// The sheets, those that are shown first.
  static func sheets(of archive: Archive) throws(ImportError) -> [SheetName] {
    guard let bytes = try archive.part("content.xml") else { return [] }
    var reader = XMLReader(bytes)
    var (style, hidden, depth) = ("", Set<String>(), 0)
    var sheets: [SheetName] = []
    while let part = try reader.next() {
      switch part {
      case .start("style"): style = reader.attribute("name") ?? ""
      case .start("table-properties"):
        if reader.attribute("display") == "false" { hidden.insert(style) }
      case .start("table") where depth == 0:
        depth = reader.depth
        let isHidden = reader.attribute("style-name").map(hidden.contains) ?? false
        sheets.append(
          SheetName(place: "\(sheets.count)", name: reader.attribute("name") ?? "", isHidden: isHidden))
      case .end("table"): if reader.depth < depth { depth = 0 }
      default: break
      }
    }
    return Array((sheets.filter { !$0.isHidden } + sheets.filter(\.isHidden)).prefix(ImportLimits.sheets))
  }

  /// The cells of a sheet.
  static func grid(_ name: SheetName, of archive: Archive) throws(ImportError) -> Grid {
    guard let wanted = Int(name.place), let bytes = try archive.part("content.xml") else {
      return Grid(rows: [])
    }
    var reader = XMLReader(bytes)
    var sheet = -1
    var cells = Cells()
    while let part = try reader.next() {
      switch part {
      case .start("table") where cells.depth == 0:
        sheet += 1
        cells.depth = reader.depth
      case .end("table"):
        if reader.depth < cells.depth {
          if sheet == wanted {
            cells.grid.sortMerged()
            return cells.grid
          }
          cells.depth = 0
        }
      default:
        if sheet == wanted { try cells.take(part, reader) }
      }
    }
    return Grid(rows: [])
  }

  private struct Cells {
    var grid = Grid(rows: [])
    var depth = 0
    private var row: [String] = []
    private var line = 0
    private var (rowTimes, times, blanks) = (1, 1, 0)
    private var value: String?
    private var shown = ""
    private var isText = false
    private var isFormula = false
    private var hidden = 0
    private var isHidden = false

    mutating func take(_ part: XMLReader.Part, _ reader: XMLReader) throws(ImportError) {
      func count(_ name: String) -> Int {
        min(1 << 20, max(1, reader.attribute(name).flatMap { Int($0) } ?? 1))
      }
      switch part {
      case .start("annotation"): hidden += 1
      case .end("annotation"): hidden -= 1
      case _ where hidden > 0: break
      case .start("table-row"):
        row.removeAll(keepingCapacity: true)
        (rowTimes, blanks) = (count("number-rows-repeated"), 0)
        isHidden = ["collapse", "filter"].contains(reader.attribute("visibility"))
      case .start("table-cell"), .start("covered-table-cell"):
        times = count("number-columns-repeated")
        (value, shown) = (Self.value(reader), "")
        isFormula = reader.attribute("formula") != nil
        let lines = count("number-rows-spanned")
        if lines > 1 { grid.merge(row.count + blanks, (line + 1)...(line + min(lines, ImportLimits.rows))) }
      case .start("p"), .start("h"):
        if !shown.isEmpty { shown += "\n" }
        isText = true
      case .end("p"), .end("h"): isText = false
      case .start("s"): if isText { shown += String(repeating: " ", count: min(100, count("c"))) }
      case .start("tab"): if isText { shown += " " }
      case .start("line-break"): if isText { shown += "\n" }
      case .text(let text): if isText { shown += text }
      case .end("table-cell"), .end("covered-table-cell"): try endCell()
      case .end("table-row"): try endRow()
      default: break
      }
    }

    /// What a cell holds behind what it shows: days and times in a form that is always the same, numbers without the
    /// marks of a language.
    private static func value(_ reader: XMLReader) -> String? {
      switch reader.attribute("value-type") {
      case "date":
        guard let date = reader.attribute("date-value") else { return nil }
        let parts = date.split(separator: "T")
        guard parts.count == 2 else { return date }
        let numbers = parts[1].split(separator: ":").compactMap { Double($0) }
        guard numbers.count == 3, let seconds = seconds(numbers), seconds < 86_400 else {
          return "\(parts[0]) \(parts[1].prefix(8))"
        }
        return seconds == 0 ? String(parts[0]) : "\(parts[0]) \(clock(seconds))"
      case "time":
        guard let time = reader.attribute("time-value"), time.hasPrefix("PT") else { return nil }
        let numbers = time.dropFirst(2).split { !$0.isNumber && $0 != "." }.compactMap { Double($0) }
        guard numbers.count == 3, let seconds = seconds(numbers) else { return nil }
        return clock(seconds)
      case "float":
        guard let value = reader.attribute("value") else { return nil }
        // « 6.1E8 » is 610000000.
        guard let number = Double(value), number == number.rounded(), abs(number) < 1e15 else { return value }
        return String(Int(number))
      default: return nil
      }
    }

    /// Seconds of hours, minutes and seconds: a hair under the second is the second.
    private static func seconds(_ numbers: [Double]) -> Int? {
      guard numbers.allSatisfy({ (0..<10_000).contains($0) }) else { return nil }
      return Int((numbers[0] * 3600 + numbers[1] * 60 + numbers[2]).rounded())
    }

    private static func clock(_ seconds: Int) -> String {
      let (minutes, rest) = (seconds / 60 % 60, seconds % 60)
      let text = "\(seconds / 3600):" + (minutes < 10 ? "0" : "") + "\(minutes)"
      return rest == 0 ? text : text + ":" + (rest < 10 ? "0" : "") + "\(rest)"
    }

    /// The unit behind a number that is shown with one: « 5 min »; nothing for a day or a currency.
    private static func unit(_ shown: String) -> String {
      guard let digit = shown.lastIndex(where: \.isNumber) else { return "" }
      let behind = String(shown[shown.index(after: digit)...]).trimmedBlanks
      return !behind.isEmpty && behind.allSatisfy(\.isLetter) ? " " + behind : ""
    }

    private mutating func endCell() throws(ImportError) {
      var text = shown
      if let value {
        // A telephone that is kept as a number is shown with the zero that it lost.
        let digits = shown.filter { $0.isASCII && $0.isNumber }
        let isTelephone = digits.hasPrefix("0") && digits.count == value.count + 1 && digits.hasSuffix(value)
        if !isTelephone { text = value + Self.unit(shown) }
      }
      if text.isEmpty, isFormula { text = ExcelSheets.uncalculated }
      guard !text.isEmpty else {
        blanks += min(times, 1 << 20)
        return
      }
      guard row.count + blanks + times <= ImportLimits.columns else { throw Grid.tooWide(line + 1) }
      row += Array(repeating: "", count: blanks) + Array(repeating: text, count: times)
      blanks = 0
    }

    private mutating func endRow() throws(ImportError) {
      line += 1
      let isBlank = row.allSatisfy(\.isEmpty)
      if !isBlank {
        guard grid.count + rowTimes <= ImportLimits.rows else {
          throw ImportError(line: 1, column: 1, problem: .tooManyRows(ImportLimits.rows))
        }
        for time in 0..<rowTimes {
          grid.append(row, line: line + time)
          if isHidden { grid.hide(line + time) }
        }
      }
      line += rowTimes - 1
    }
  }
}
