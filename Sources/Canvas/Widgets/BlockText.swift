/// One line of text in letters made of blocks, for those who sit at the back of the room.
///
/// Capitals only: small letters are shown as capitals. Half blocks make the pixels square; in ASCII a pixel is one `#` or
/// more, and twice as high as wide at least.
public struct BlockText: Hashable, Sendable {
  /// How large a pixel is.
  public struct Scale: Hashable, Sendable {
    /// Columns of a pixel, 1 or more.
    public let columns: Int
    /// Half rows of a pixel, 1 or more.
    public let halfRows: Int

    /// A scale; values below 1 count as 1.
    public init(columns: Int, halfRows: Int) {
      self.columns = max(1, columns)
      self.halfRows = max(1, halfRows)
    }
  }

  private let glyphs: [(BlockFont.Glyph, BlockFont.Mark?)]
  private let text: String

  /// The letters of `text`; nil when one of its characters has none, or when it is empty.
  /// - Complexity: O(*n*).
  public init?(_ text: String) {
    var found: [(BlockFont.Glyph, BlockFont.Mark?)] = []
    for character in text.uppercased() {
      for part in BlockFont.substitutes[character] ?? String(character) {
        let (base, mark) = BlockFont.marked[part].map { ($0.base, Optional($0.mark)) } ?? (part, nil)
        guard let glyph = BlockFont.glyphs[base] else { return nil }
        found.append((glyph, mark))
      }
    }
    guard !found.isEmpty else { return nil }
    glyphs = found
    self.text = text
  }

  /// Columns and rows that it takes.
  public func size(_ scale: Scale) -> Size {
    Size(columns: pixelColumns * scale.columns, rows: (pixelRows * scale.halfRows + 1) / 2)
  }

  /// The largest scale at which it fits, its pixels not much flatter or narrower than square; nil when none does.
  public func scale(fitting room: Size, glyphs: GlyphSet = .unicode) -> Scale? {
    let (width, height) = (pixelColumns, pixelRows)
    var best: Scale?
    let step = glyphs == .unicode ? 1 : 2
    for halfRows in stride(from: step, through: 24, by: step) {
      guard (height * halfRows + 1) / 2 <= room.rows else { break }
      for columns in 1...24 {
        guard width * columns <= room.columns else { break }
        // ASCII begins with narrow pixels, because its smallest square one is already large.
        let isSquare = columns * 5 >= halfRows * (halfRows == 2 && glyphs == .ascii ? 2 : 3)
        guard isSquare, columns * 5 <= halfRows * 7 else { continue }
        if columns * halfRows > best.map({ $0.columns * $0.halfRows }) ?? 0 {
          best = Scale(columns: columns, halfRows: halfRows)
        }
      }
    }
    return best
  }

  /// Draws it with its top left corner at `origin`; the cells around the ink get `style` too.
  public func draw(on canvas: inout Canvas, at origin: Point, scale: Scale, style: Style = .plain) {
    let size = size(scale)
    canvas.fill(Rect(origin: origin, size: size), style: style)
    for row in 0..<size.rows {
      var line = ""
      for (place, glyph) in glyphs.enumerated() {
        if place > 0 { line += String(repeating: " ", count: scale.columns) }
        for pixel in 0..<glyph.0.width {
          let top = isInked(glyph, pixel, halfRow: 2 * row, scale)
          let bottom = isInked(glyph, pixel, halfRow: 2 * row + 1, scale)
          line += String(repeating: BlockText.block(top, bottom, canvas.glyphs), count: scale.columns)
        }
      }
      canvas.put(SafeText(line), at: Point(column: origin.column, row: origin.row + row), style: style)
    }
  }

  /// Equal when the same text is drawn.
  public static func == (left: BlockText, right: BlockText) -> Bool { left.text == right.text }
  /// Hashes the text.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }

  private var hasMark: Bool { glyphs.contains { $0.1.map { $0 != .cedilla } ?? false } }
  private var hasCedilla: Bool { glyphs.contains { $0.1 == .cedilla } }
  private var marksAbove: Int { hasMark ? 3 : 0 }
  private var pixelRows: Int { marksAbove + BlockFont.height + (hasCedilla ? 1 : 0) }
  private var pixelColumns: Int { glyphs.reduce(-1) { $0 + $1.0.width + 1 } }

  private func isInked(
    _ glyph: (BlockFont.Glyph, BlockFont.Mark?), _ column: Int, halfRow: Int, _ scale: Scale
  ) -> Bool {
    let row = halfRow / scale.halfRows - marksAbove
    if row >= 0, row < BlockFont.height { return glyph.0.isSet(column: column, row: row) }
    guard let mark = glyph.1 else { return false }
    // Marks are drawn for letters five pixels wide, and stand in the middle of others.
    let middle = column + (5 - glyph.0.width) / 2
    if mark == .cedilla { return row == BlockFont.height && middle == 2 }
    return BlockFont.Glyph(width: 5, rows: mark.rows).isSet(column: middle, row: row + marksAbove)
  }

  private static func block(_ top: Bool, _ bottom: Bool, _ glyphs: GlyphSet) -> String {
    switch (top, bottom) {
    case (false, false): " "
    case (true, true): glyphs == .unicode ? "█" : "#"
    case (true, false): glyphs == .unicode ? "▀" : "#"
    case (false, true): glyphs == .unicode ? "▄" : "#"
    }
  }
}
