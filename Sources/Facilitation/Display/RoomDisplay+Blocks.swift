import Wording
import Canvas
import Dialogue

/// The parts of which the screens of the room are made.
extension RoomDisplay {
  /// Scales of the letters of blocks, in columns a pixel.
  private static let pixels = 1...4

  /// A text in one line, in several (`lines` at most), in letters of blocks if it may be `isLarge`; `rank` as in ``Block``.
  func text(
    _ rank: Int, _ text: String, _ scope: String = "text", numbered number: String? = nil, lines: Int = 2,
    isLarge: Bool = true, follows: Int? = nil, columns: Int
  ) -> Block {
    // « 1 Place du marché » is a number and a title, and nobody's address.
    let text = (number.map { $0 + " " } ?? "") + seen(text)
    let wrapped = look.safe(text).wrapped(to: max(1, columns))
    let large =
      isLarge
      ? Self.pixels.compactMap { LargeLines(text, pixel: $0, columns: columns, glyphs: look.glyphs) } : []
    let plain = wrapped.count > 1 && lines > 1 ? [1, min(lines, wrapped.count)] : [1]
    let style = look(scope)
    return Block(rank: rank, rows: plain + large.map(\.rows), plain: plain.count, follows: follows) {
      canvas, rect, form in
      guard form < plain.count else {
        return large[form - plain.count].draw(on: &canvas, at: rect.origin, style: style)
      }
      let shown = plain[form] >= wrapped.count ? wrapped : Array(wrapped.prefix(plain[form] - 1))
      for (row, line) in shown.enumerated() {
        canvas.put(line, at: Point(column: rect.column, row: rect.row + row), style: style)
      }
      guard shown.count < wrapped.count else { return }
      let rest = wrapped[shown.count...].dropFirst().reduce(wrapped[shown.count]) { $0 + " " + $1 }
      canvas.put(
        rest, at: Point(column: rect.column, row: rect.row + shown.count), style: style, width: rect.columns,
        overflow: .ellipsis)
    }
  }

  /// Texts of one weight, all in letters of one size: what is chosen among favours nothing.
  func alike(_ rank: Int, _ texts: [String], columns: Int) -> Block {
    let wrapped = texts.map { look.safe($0).wrapped(to: max(1, columns)) }
    let most = min(2, wrapped.map(\.count).max() ?? 1)
    let plain = (1...max(1, most)).map { lines in wrapped.reduce(0) { $0 + min(lines, $1.count) } }
    let large = Self.pixels.compactMap { pixel -> [LargeLines]? in
      let all = texts.compactMap { LargeLines($0, pixel: pixel, columns: columns, glyphs: look.glyphs) }
      return all.count == texts.count ? all : nil
    }
    let style = look("text")
    return Block(
      rank: rank, rows: plain + large.map { $0.reduce(-1) { $0 + 1 + $1.rows } }, plain: plain.count
    ) { canvas, rect, form in
      var row = rect.row
      guard form < plain.count else {
        for text in large[form - plain.count] {
          text.draw(on: &canvas, at: Point(column: rect.column, row: row), style: style)
          row += text.rows + 1
        }
        return
      }
      for lines in wrapped {
        for (place, line) in lines.prefix(form + 1).enumerated() {
          let isCut = place == form && lines.count > form + 1
          let shown = isCut ? lines[(place + 1)...].reduce(line) { $0 + " " + $1 } : line
          canvas.put(
            shown, at: Point(column: rect.column, row: row), style: style, width: rect.columns,
            overflow: .ellipsis)
          row += 1
        }
      }
    }
  }

  /// The clock on the wall, or the figure in its stead, as large as there is room for; beside it, where the screen is
  /// wide, a second figure.
  func clocks(columns: Int, beside second: Figure? = nil, first: Figure? = nil) -> Block {
    let time = first ?? Figure(label: words(RoomPhrase.timeIs), digits: clock(now), scope: "clock")
    let isWide = columns >= 100
    let figures = isWide ? [time] + (second.map { [$0] } ?? []) : [time]
    let share = figures.count == 1 ? columns : columns / 2
    // Figures that are alone need no label: everybody knows a clock.
    let label = figures.count > 1 ? 1 : 0
    // All figures have one scale: that of the widest.
    let digits = figures.compactMap { BlockText($0.digits) }
    let columnsOf = { (scale: BlockText.Scale) in digits.map { $0.size(scale).columns }.max() ?? 0 }
    let options = (1...24).compactMap { rows -> (rows: Int, scale: BlockText.Scale)? in
      let scales = digits.compactMap {
        $0.scale(fitting: Size(columns: share - 2, rows: rows), glyphs: look.glyphs)
      }
      guard scales.count == figures.count,
        let scale = scales.max(by: { columnsOf($0) > columnsOf($1) }),
        let height = digits.first?.size(scale).rows, height == rows
      else { return nil }
      return (rows + label, scale)
    }
    guard !options.isEmpty else { return text(0, time.digits, time.scope, columns: columns) }
    return Block(rank: 0, rows: options.map(\.rows), plain: 0) { canvas, rect, form in
      for (place, figure) in figures.enumerated() {
        let origin = Point(column: rect.column + place * share, row: rect.row)
        let style = look(figure.scope)
        if label > 0 { canvas.put(safe(figure.label), at: origin, style: style, width: share - 2) }
        digits[place].draw(
          on: &canvas, at: Point(column: origin.column, row: origin.row + label), scale: options[form].scale,
          style: style)
      }
    }
  }

  /// A number shown in large digits, with what it is.
  struct Figure {
    var label: String
    var digits: String
    var scope: String
  }

  /// The first line: what meeting this is. It is part of every screen.
  func header(on canvas: inout Canvas, in rect: Rect) {
    canvas.fill(rect, style: look("header"))
    let whole = shown.map { session in
      [state.facts.spaces[session.space]?.name, session.title, session.place].compactMap { $0 }
    }
    let titles = [whole?.joined(separator: " · "), whole?.prefix(2).joined(separator: " · "), shown?.title]
      .compactMap { $0.map(safe) }
    let room = rect.columns - 4
    canvas.put(
      titles.first { $0.width <= room } ?? titles.last ?? "Palabre",
      at: Point(column: rect.column + 2, row: rect.row), style: look("header"), width: room,
      overflow: .ellipsis)
  }
}
