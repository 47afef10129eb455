import Wording
import Canvas
import Dialogue

/// Who comes next, and how the time of speech is shared.
extension RoomDisplay {
  /// The next two, and how many wait behind them; nil when nobody waits. Never why they wait, but that it is for a point of order: the
  /// room sees why somebody goes before it.
  func next(_ session: Session, columns: Int) -> Block? {
    let places = state.facts.floorOrder(of: session, at: now)
    let waiting = places.map { place in
      let isPoint = place.request.kind == .pointOfOrder
      return name(place.request.party) + (isPoint ? " (\(words.label(place.request.kind)))" : "")
    }
    // Who keeps a turn of this meeting comes behind them.
    let parties = Set(places.map(\.request.party))
    let kept = session.keptTurns.map(\.party).filter {
      !parties.contains($0) && !state.facts.isForgotten($0)
    }
    guard !waiting.isEmpty || !kept.isEmpty else { return nil }
    let all = (waiting + kept.map { name($0) }).enumerated().map { "\($0 + 1) " + $1 }
    let names = all.prefix(2)
    let label = words(RoomPhrase.nextSpeakers)
    // As many names as fit, and how many there are besides.
    func line(_ head: String, _ names: ArraySlice<String>) -> String {
      func text(_ count: Int) -> String {
        let rest = names.count - count
        let said = names.prefix(count).joined(separator: "   ")
        return (said.isEmpty ? head : words.labelled(head, said)) + (rest > 0 ? "   (+\(rest))" : "")
      }
      return (0...names.count).reversed().lazy.map(text).first { safe($0).width <= columns } ?? text(0)
    }
    let large = [1, 2].compactMap { pixel -> [LargeLines]? in
      let lines = names.compactMap {
        LargeLines($0, pixel: pixel, columns: columns, glyphs: look.glyphs, mostLines: 1)
      }
      return lines.count == names.count ? lines : nil
    }
    let rows = [1] + large.map { $0.reduce(0) { $0 + 1 + $1.rows } }
    return Block(rank: 4, rows: rows, plain: 1, follows: 3) { canvas, rect, form in
      guard form > 0 else {
        canvas.put(
          safe(line(label, all[...])), at: rect.origin, style: look("floor.next"), width: rect.columns,
          overflow: .ellipsis)
        return
      }
      let others =
        all.count > names.count ? line(words(RoomPhrase.nextAndThen), all[names.endIndex...]) : label
      canvas.put(safe(others), at: rect.origin, style: look("floor.next"), width: rect.columns)
      var row = rect.row + 1
      for line in large[form - 1] {
        line.draw(on: &canvas, at: Point(column: rect.column, row: row), style: look("floor.next"))
        row += line.rows + 1
      }
    }
  }

  /// Share of the time of speech of each college against its share of the people: on one line, or one line each.
  func balance(_ session: Session, columns: Int) -> Block? {
    let table = state.facts.balance(of: session, until: now).map { (college: $0.key, balance: $0.value) }
      .filter { $0.balance.seconds > 0 || $0.balance.people > 0 }
      .sorted { ($0.balance.seconds, $0.balance.people) > ($1.balance.seconds, $1.balance.people) }
    guard table.contains(where: { $0.balance.seconds > 0 }) else { return nil }
    let rows = table.count > 1 ? [1, 1 + table.count] : [1]
    return Block(rank: 5, rows: rows) { canvas, rect, form in
      let label = words(RoomPhrase.balance)
      guard form > 0 else {
        let parts = table.map { line in
          let (share, scope) = shares(line.balance)
          return (text: safe(words.label(line.college) + " " + share), scope: scope)
        }
        // As many groups as fit under a heading, the longest that leaves room for them; how many there are besides is told. A figure
        // cut in half would be another figure, and a narrow screen has room for the figures or for what they are.
        func line(_ head: String, _ count: Int) -> [(SafeText, String)] {
          let rest = parts.count - count
          let more: [(SafeText, String)] =
            rest > 0 ? [(safe(words(RoomPhrase.moreGroups, rest)), "text.dim")] : []
          let named: [(SafeText, String)] = head.isEmpty ? [] : [(safe(head), "text.dim")]
          return named + parts.prefix(count).map { ($0.text, $0.scope) } + more
        }
        let counts = Array((1...parts.count).reversed())
        let lines =
          counts.flatMap { [line(label, $0), line(words(RoomPhrase.balanceShort), $0)] }
          + counts.map { line("", $0) }
        let fitting = lines.first { line in
          line.reduce(-3) { $0 + $1.0.width + 3 } <= rect.columns
        }
        var column = rect.column
        for (text, scope) in fitting ?? [] {
          column += canvas.put(text, at: Point(column: column, row: rect.row), style: look(scope)) + 3
        }
        return
      }
      canvas.put(safe(label), at: rect.origin, style: look("text.dim"), width: rect.columns)
      let names = table.map { safe(words.label($0.college)) }
      let width = min(24, names.map(\.width).max() ?? 0)
      for (place, line) in table.enumerated() {
        let row = rect.row + 1 + place
        let (share, scope) = shares(line.balance)
        canvas.put(
          names[place], at: Point(column: rect.column, row: row), style: look("text"), width: width,
          overflow: .ellipsis)
        let bar = Bar(line.balance.timeShare).text(
          width: max(0, rect.columns - width - 22), glyphs: look.glyphs)
        canvas.put(
          safe(share), at: Point(column: rect.column + width + 2, row: row), style: look(scope),
          width: 18)
        canvas.put(bar, at: Point(column: rect.column + width + 22, row: row), style: look("bar.full"))
      }
    }
  }

  /// Both shares with a sign for too much and too little.
  private func shares(_ balance: Balance) -> (String, String) {
    let (sign, scope) =
      switch balance.ratio {
      case .some(let ratio) where ratio > 1.2: (look.sign(" ▲", " +"), "balance.over")
      case .some(let ratio) where ratio < 0.8: (look.sign(" ▼", " -"), "balance.under")
      default: ("", "balance.even")
      }
    return (BalanceRows.shares(balance, words) + sign, scope)
  }
}
