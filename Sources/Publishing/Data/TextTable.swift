/// Rows of text in aligned columns, for a terminal.
public struct TextTable: Equatable, Sendable {
  /// What stands above the columns.
  public var headings: [String]
  /// The rows; each has as many cells as there are headings.
  public var rows: [[String]]

  /// A table; cells are put on one line and rid of control characters.
  public init(headings: [String], rows: [[String]]) {
    self.headings = headings.map(\.oneLine)
    self.rows = rows.map { $0.map(\.oneLine) }
  }

  /// The table as text with a line end at the end; columns are two blanks apart, the last one is not filled up.
  ///
  /// `width` says how many columns of a terminal a text takes; the number of characters when not given.
  public func text(width: (String) -> Int = { $0.count }) -> String {
    withoutActuallyEscaping(width) { width in
      var lines = Lines(width: width)
      for line in [headings] + rows { lines.add(line) }
      var text = ""
      lines.write { text += $0 }
      return text
    }
  }

  /// Lines whose columns are aligned once all of them are known. They are kept as bytes, a portion of them together: strings of a
  /// million rows would take ten times as much memory, and making their cells twice as much time.
  struct Lines {
    /// Lines that are handed out together.
    private struct Portion {
      var bytes: [UInt8] = []
      var cells: [(length: UInt32, columns: UInt32)] = []
    }

    /// How large a portion becomes, in bytes.
    private static let size = 1 << 16

    /// How many columns each cell of a line may take.
    private var widths: [Int] = []
    private var portions: [Portion] = []
    private var last = Portion()
    private let width: (String) -> Int

    init(width: @escaping (String) -> Int) { self.width = width }

    /// Columns that a text takes; printable ASCII, which most is, takes one a byte.
    private func columns(of text: String) -> Int {
      text.utf8.allSatisfy { (0x20..<0x7F).contains($0) } ? text.utf8.count : width(text)
    }

    /// Adds a line; the first one says how many cells there are.
    mutating func add(_ line: [String]) {
      if widths.isEmpty { widths = [Int](repeating: 0, count: line.count) }
      for place in widths.indices {
        let cell = place < line.count ? line[place] : ""
        let columns = columns(of: cell)
        widths[place] = max(widths[place], columns)
        last.cells.append((UInt32(clamping: cell.utf8.count), UInt32(clamping: columns)))
        last.bytes.append(contentsOf: cell.utf8)
      }
      guard last.bytes.count >= Lines.size else { return }
      portions.append(last)
      last = Portion()
    }

    /// Hands out all lines with their line ends, portion by portion; two blanks between columns, none at the end of a line.
    func write(to take: (String) -> Void) {
      for portion in portions + [last] where !portion.cells.isEmpty { take(text(of: portion)) }
    }

    private func text(of portion: Portion) -> String {
      var text: [UInt8] = []
      text.reserveCapacity(portion.bytes.count * 2)
      var (start, place, blanks) = (0, 0, 0)
      for cell in portion.cells {
        if cell.length > 0 {
          text.append(contentsOf: repeatElement(0x20, count: blanks))
          text.append(contentsOf: portion.bytes[start..<(start + Int(cell.length))])
          blanks = 0
          start += Int(cell.length)
        }
        place += 1
        if place < widths.count {
          blanks += max(0, widths[place - 1] - Int(cell.columns)) + 2
        } else {
          while text.last == 0x20 { text.removeLast() }
          text.append(0x0A)
          (place, blanks) = (0, 0)
        }
      }
      return String(decoding: text, as: UTF8.self)
    }
  }
}
