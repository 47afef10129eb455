import Wording
import Canvas
import Dialogue

/// The commitments, while they are read back.
extension RoomDisplay {
  /// Seconds for which each page is shown when they do not all fit.
  static let pageSeconds = 12

  func readBack(_ session: Session, columns: Int) -> [Block] {
    let promises = state.facts.toReadBack(in: session, on: day(now))
    let title = words(RoomPhrase.ourCommitments)
    guard !promises.isEmpty else {
      let none = words(RoomPhrase.noCommitment)
      return [
        clocks(columns: columns), text(1, title, "title", columns: columns), text(2, none, columns: columns),
      ]
    }
    let body = max(1, size.rows - (size.rows >= 20 ? 5 : 2) - (notice == nil ? 0 : 1))
    let cards = promises.map { card($0, columns: columns) }
    let pages = pages(cards.map(\.count), rows: body - 1)
    let since = session.readBacks.last.map { now.seconds(since: $0) } ?? 0
    let page = since / Self.pageSeconds % pages.count
    let place = pages.count > 1 ? "  \(page + 1)/\(pages.count)" : ""
    return [
      heading(title + place),
      list(pages[page].map { promises[$0] }, rows: body - 1, columns: columns),
    ]
  }

  /// The title with the clock at its right.
  private func heading(_ title: String) -> Block {
    Block(rank: 0, rows: [1]) { canvas, rect, _ in
      let time = safe(clock(now))
      canvas.put(
        safe(title), at: rect.origin, style: look("title"), width: rect.columns - time.width - 2,
        overflow: .ellipsis)
      canvas.put(time, at: Point(column: rect.endColumn - time.width, row: rect.row), style: look("clock"))
    }
  }

  /// A part of a page: a line in letters of the terminal, lines in letters of blocks, or air.
  private enum Piece {
    case line(SafeText, String)
    case large(LargeLines, String)
    case blank

    var rows: Int {
      guard case .large(let lines, _) = self else { return 1 }
      return lines.rows
    }
  }

  /// The number, with the meeting where it is that of another one.
  private func label(_ promise: Commitment) -> String {
    let focus = Focus(space: shown?.space, session: shown?.id)
    return LineContext(facts: state.facts, focus: focus, now: now, zone: zone, words: words)
      .shortReference(promise.label, in: promise.session)
  }

  /// Who and by when.
  private func head(_ promise: Commitment, _ wording: (Day) -> String) -> String {
    let due = promise.due.map { wording($0) } ?? words(ScreenPhrase.noDate)
    let late = promise.isLate(on: self.day(now)) ? words(RoomPhrase.late) : ""
    return "\(name(promise.who)) · \(due)\(late)"
  }

  private func scope(_ promise: Commitment) -> String {
    promise.isLate(on: day(now)) ? "commitment.late" : "commitment"
  }

  /// A commitment in letters of the terminal: who, by when, and what in full.
  private func card(_ promise: Commitment, columns: Int) -> [Piece] {
    let long = { (due: Day) in words(CommonPhrase.by, words.longDate(due)) }
    let lines = safe("\(label(promise))  " + head(promise, long)).wrapped(to: columns, hangingIndent: 4)
    let what = SafeText.lines(of: seen(promise.what), glyphs: look.glyphs).flatMap {
      safe($0.string).wrapped(to: max(1, columns - 4))
    }
    return lines.map { .line($0, scope(promise)) } + what.map { .line(.spaces(4) + $0, "text") }
  }

  /// A commitment with what was promised in letters of blocks, and who promised in them too when `isWhole`.
  private func largeCard(_ promise: Commitment, pixel: Int, isWhole: Bool, columns: Int) -> [Piece]? {
    func large(_ text: String, _ lines: Int) -> LargeLines? {
      LargeLines(text, pixel: pixel, columns: columns, glyphs: look.glyphs, mostLines: lines)
    }
    guard let what = large(seen(promise.what), 3) else { return nil }
    if isWhole {
      let short = { (due: Day) in words.shortDate(due, reference: day(now)) }
      guard let who = large(head(promise, short), 2) else { return nil }
      return [.large(who, scope(promise)), .blank, .large(what, "text")]
    }
    let long = { (due: Day) in words(CommonPhrase.by, words.longDate(due)) }
    let who = safe("\(label(promise))  " + head(promise, long)).truncated(
      to: columns, glyphs: look.glyphs)
    return [.line(who, scope(promise)), .large(what, "text")]
  }

  /// Which cards stand on which page, each followed by a blank line; a card longer than a page has one of its own.
  func pages(_ heights: [Int], rows: Int) -> [[Int]] {
    var pages: [[Int]] = [[]]
    var used = 0
    for (place, height) in heights.enumerated() {
      if used > 0, used + 1 + height > rows {
        pages.append([])
        used = 0
      }
      pages[pages.count - 1].append(place)
      used += height + (used > 0 ? 1 : 0)
    }
    return pages
  }

  /// The cards of a page, in the largest letters in which all of them fit.
  private func list(_ promises: [Commitment], rows: Int, columns: Int) -> Block {
    func page(_ gap: Int, _ card: (Commitment) -> [Piece]?) -> [Piece]? {
      let cards = promises.compactMap(card)
      guard cards.count == promises.count else { return nil }
      return Array(cards.joined(separator: Array(repeating: .blank, count: gap)))
    }
    let plain = page(1) { card($0, columns: columns) } ?? []
    let large = [(1, false), (1, true), (2, false), (2, true), (3, true)].compactMap { pixel, isWhole in
      page(2) { largeCard($0, pixel: pixel, isWhole: isWhole, columns: columns) }
    }
    let forms = [plain] + large
    let heights = forms.map { $0.reduce(0) { $0 + $1.rows } }
    // A card longer than a page is cut at its foot; the documents have the whole of it.
    let fitting = [min(rows, heights[0])] + heights.dropFirst()
    return Block(rank: 1, rows: fitting, plain: 1) { canvas, rect, form in
      var row = rect.row
      for piece in forms[form] {
        let origin = Point(column: rect.column, row: row)
        switch piece {
        case .line(let text, let scope): canvas.put(text, at: origin, style: look(scope))
        case .large(let lines, let scope): lines.draw(on: &canvas, at: origin, style: look(scope))
        case .blank: break
        }
        row += piece.rows
      }
    }
  }
}
