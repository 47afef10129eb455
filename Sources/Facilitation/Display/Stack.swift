import Canvas

/// Something on the room's screen that can be shown in several heights.
struct Block {
  /// What goes first when there is no room: the highest number.
  let rank: Int
  /// The rows of each of its forms, smallest first.
  let rows: [Int]
  /// How many of the forms are in letters of the terminal; those after them are larger.
  let plain: Int
  /// The block, by its rank, that must be large before this one may be: letters tell what matters.
  let follows: Int?
  /// Draws a form in its place.
  let draw: (_ canvas: inout Canvas, _ rect: Rect, _ form: Int) -> Void

  init(
    rank: Int, rows: [Int], plain: Int? = nil, follows: Int? = nil,
    draw: @escaping (_ canvas: inout Canvas, _ rect: Rect, _ form: Int) -> Void
  ) {
    self.rank = rank
    self.rows = rows
    self.plain = plain ?? rows.count
    self.follows = follows
    self.draw = draw
  }
}

/// Blocks one below the other: what does not fit is left out by rank, and what room there is goes first to a blank line
/// between them, then to larger forms by rank, then to more blank lines.
struct Stack {
  let blocks: [Block]

  /// Where each block goes, top to bottom: its place in `blocks`, its first row from 0, its form.
  func layout(rows room: Int) -> [(block: Int, row: Int, form: Int)] {
    var kept = blocks.indices.filter { !blocks[$0].rows.isEmpty }
    func height(_ forms: [Int: Int]) -> Int { kept.reduce(0) { $0 + blocks[$1].rows[forms[$1] ?? 0] } }
    while !kept.isEmpty, height([:]) > room {
      guard let last = kept.max(by: { (blocks[$0].rank, $0) < (blocks[$1].rank, $1) }) else { break }
      kept.removeAll { $0 == last }
    }
    guard !kept.isEmpty else { return [] }
    var forms: [Int: Int] = [:]
    // A tight screen is the better for words than for air.
    var gap = height([:]) + kept.count - 1 <= room ? 1 : 0
    let ranked = kept.sorted { (blocks[$0].rank, $0) < (blocks[$1].rank, $1) }
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for place in ranked {
        // A form that does not fit may have a larger neighbour that does not either, so that one look ahead is enough.
        let next = (forms[place] ?? 0) + 1
        guard next < blocks[place].rows.count, next < blocks[place].plain || !waits(place, forms) else {
          continue
        }
        var wanted = forms
        wanted[place] = next
        guard height(wanted) + gap * (kept.count - 1) <= room else { continue }
        forms = wanted
        hasGrown = true
      }
    }
    while gap < 3, height(forms) + (gap + 1) * (kept.count - 1) <= room, kept.count > 1 { gap += 1 }
    let used = height(forms) + gap * (kept.count - 1)
    var row = max(0, min((room - used) / 2, 4))
    return kept.map { place in
      let form = forms[place] ?? 0
      defer { row += blocks[place].rows[form] + gap }
      return (place, row, form)
    }
  }

  /// Whether a block must stay in letters of the terminal because the one that it follows is in them.
  private func waits(_ place: Int, _ forms: [Int: Int]) -> Bool {
    guard let rank = blocks[place].follows, let leader = blocks.firstIndex(where: { $0.rank == rank }) else {
      return false
    }
    let hasLarge = blocks[leader].plain < blocks[leader].rows.count
    return hasLarge && (forms[leader] ?? 0) < blocks[leader].plain
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    for (place, row, form) in layout(rows: rect.rows) {
      let part = Rect(
        column: rect.column, row: rect.row + row, columns: rect.columns, rows: blocks[place].rows[form])
      canvas.clipped(to: part) { blocks[place].draw(&$0, part, form) }
    }
  }
}
