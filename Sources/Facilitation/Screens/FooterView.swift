import Canvas
import Dialogue
import Wording

/// The last line: what can be done now, by which key; made from the declarations of the acts.
struct FooterView {
  let model: Model

  func draw(on canvas: inout Canvas, in rect: Rect) {
    canvas.fill(rect, style: model.look("footer"))
    var column = rect.column + 1
    for (key, text, isAvailable) in hints {
      let width = model.safe(key).width + model.safe(text).width + 1
      guard column + width <= rect.endColumn else { continue }
      column += canvas.put(
        model.safe(key), at: Point(column: column, row: rect.row),
        style: model.look(isAvailable ? "footer.key" : "footer.disabled"))
      column += 1
      column += canvas.put(
        model.safe(text), at: Point(column: column, row: rect.row),
        style: model.look(isAvailable ? "footer" : "footer.disabled"))
      column += 2
    }
  }

  private var hints: [(String, String, Bool)] {
    if let past = model.past { return keys(of: past) }
    return model.screen == .live ? commands : walking + commands.filter { ["F1", "^P", "^Q"].contains($0.0) }
  }

  /// How to move through the past, and out of it.
  private func keys(of past: Past) -> [(String, String, Bool)] {
    let words = model.words
    let back = (words(FooterPhrase.escape), words(FooterPhrase.toPresent), true)
    guard past.player != nil else { return [back, ("Alt-1…9", words(FooterPhrase.screens), true)] }
    return [
      (words(FooterPhrase.space), "pause", true), ("← →", words(FooterPhrase.step), true),
      ("+ -", words(FooterPhrase.speed), true),
      ("Home End", words(FooterPhrase.ends), true), back,
    ]
  }

  /// How to walk through panes.
  private var walking: [(String, String, Bool)] {
    let words = model.words
    let panes = model.panes.count > 1
    var hints = [
      (model.look.sign("↑↓", "Up/Down"), words(FooterPhrase.choose), true),
      (words(FooterPhrase.enter), words(FooterPhrase.act), model.chosenRow != nil),
    ]
    if panes { hints.append(("Tab", words(FooterPhrase.pane), true)) }
    hints.append(("Alt-1…9", words(FooterPhrase.screens), true))
    if model.session?.isLive == true {
      hints.append((words(FooterPhrase.escape), words(FooterPhrase.meeting), true))
    }
    return hints
  }

  /// The acts that the footer names, in the order of their use.
  private static let named: [(act: ActName, phrase: FooterPhrase)] = [
    (.help, .help), (.palette, .commands), (.floor, .floor), (.queue, .queue), (.next, .next), (.vote, .vote),
    (.undo, .undo), (.yield, .yield), (.arrive, .arrive), (.answer, .answer), (.commitment, .commit),
    (.pause, .pause), (.readback, .readBack), (.behind, .behind), (.search, .search), (.publish, .publish),
    (.quit, .quit),
  ]

  /// Those that the footer names outside a meeting.
  private static let early: Set<ActName> = [.help, .palette, .publish, .undo, .search, .quit]

  private var commands: [(String, String, Bool)] {
    let isLive = model.session?.isLive == true
    let isBehind = (model.session?.secondsBehind(at: model.now) ?? 0) > 60
    let acts = Self.named.filter { isLive || Self.early.contains($0.act) }.filter {
      $0.act != .behind || isBehind
    }
    // Being behind is what matters most then.
    let sorted = acts.filter { $0.act == .behind } + acts.filter { $0.act != .behind }
    return sorted.compactMap { name, phrase in
      let act = ActTable[name]
      guard let key = act.keys.first.flatMap({ Key(name: $0) }) else { return nil }
      let isAvailable = act.unavailable(in: model.state, focus: model.focus, words: model.words) == nil
      return (key.shown(in: model.words), model.words(phrase), isAvailable)
    }
  }
}
