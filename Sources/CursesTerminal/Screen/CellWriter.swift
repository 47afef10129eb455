import CNCurses
import Canvas

/// Turns cells of a canvas into what ncurses writes.
///
/// ncurses has widths of its own, the C library's; a cell keeps the width that the canvas gives it: where the two differ, a
/// space fills up or a sign stands for the character. Base and marks are sent; joiners and variation selectors, over which
/// terminals disagree, are not.
struct CellWriter {
  private var characters: CharacterSet
  private var pairs: Pairs
  private var styles: [Style: (attributes: UInt32, pair: Int32, blank: Int32)] = [:]

  init(characters: CharacterSet, pairs: Pairs) {
    self.characters = characters
    self.pairs = pairs
  }

  /// So many blanks in a text are written in its own pair.
  private static let fewBlanks = 12

  /// Makes a style that of pair 0; true when everything has to be written again.
  mutating func take(ground: Style) -> Bool {
    guard pairs.take(ground: ground) else { return false }
    styles.removeAll(keepingCapacity: true)
    return true
  }

  /// What a row shows in some columns.
  mutating func cells(of canvas: Canvas, row: Int, columns: Range<Int>) -> [palabre_cell] {
    var result: [palabre_cell] = []
    result.reserveCapacity(columns.count)
    // Blanks at the end, and the pair of the text before them.
    var (blanks, ink) = (0, Int32(0))
    var style = canvas[columns.lowerBound, row].style
    var look = self.look(style)
    for column in columns {
      let cell = canvas[column, row]
      guard cell.width > 0 else { continue }
      if cell.style != style { (style, look) = (cell.style, self.look(cell.style)) }
      if cell.text == " " {
        blanks = look.pair == ink ? blanks + 1 : 0
      } else {
        // To go from a pair to the ground's and back costs more than the blanks between words.
        if look.pair == ink, blanks <= CellWriter.fewBlanks {
          for place in result.indices.suffix(blanks) { result[place].pair = ink }
        }
        (blanks, ink) = (0, look.pair)
      }
      func add(_ base: UInt32, _ marks: [UInt32] = []) {
        func mark(_ place: Int) -> UInt32 { place < marks.count ? marks[place] : 0 }
        result.append(
          palabre_cell(
            text: (base, mark(0), mark(1), mark(2), mark(3)), attributes: look.attributes,
            pair: base == 0x20 ? look.blank : look.pair))
      }
      if let byte = cell.text.utf8.first, cell.text.utf8.count == 1, byte >= 0x20, byte < 0x7F {
        add(UInt32(byte))
        continue
      }
      var scalars = cell.text.unicodeScalars.map(\.value)[...]
      let base = scalars.popFirst() ?? 0x20
      let shown = CellWriter.shown(base, width: cell.width, &characters)
      add(shown, shown == base ? marks(scalars) : [])
      // A flag is two letters, one a column.
      let flag = scalars.first.map { (0x1F1E6...0x1F1FF).contains($0) && shown == base } ?? false
      if cell.width == 2, palabre_width(shown) < 2 { add(flag ? scalars[scalars.startIndex] : 0x20) }
    }
    return result
  }

  /// What is written for a base in a cell of some width.
  static func shown(_ base: UInt32, width: Int, _ characters: inout CharacterSet) -> UInt32 {
    guard characters.has(base) else { return characters.standIn(for: base) }
    let columns = palabre_width(base)
    guard columns >= 1, columns <= width else { return characters.has(0xFFFD) ? 0xFFFD : 0x3F }
    return base
  }

  private mutating func marks(_ scalars: ArraySlice<UInt32>) -> [UInt32] {
    var marks: [UInt32] = []
    for scalar in scalars where marks.count < 4 {
      guard scalar != 0x200D, scalar & 0xFFFFFE != 0xFE0E, palabre_width(scalar) == 0, characters.has(scalar)
      else { continue }
      marks.append(scalar)
    }
    return marks
  }

  private mutating func look(_ style: Style) -> (attributes: UInt32, pair: Int32, blank: Int32) {
    if let look = styles[style] { return look }
    var attributes: UInt32 = 0
    for (index, attribute) in [Style.Attributes.bold, .dim, .italic, .underline, .reverse].enumerated()
    where style.attributes.contains(attribute) {
      if attribute == .bold, !pairs.staysLegible(bold: style) { continue }
      attributes |= palabre_attribute(Int32(index))
    }
    let look = (
      attributes, pairs.pair(of: style, isBlank: false), pairs.pair(of: style, isBlank: true)
    )
    styles[style] = look
    return look
  }
}
