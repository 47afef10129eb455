import Canvas
import Dialogue
import Wording

/// The last line: what can be done now, by which key; made from the table of commands.
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

  /// The commands that the footer names, in the order of their use. Found in the table once, not at every key.
  private static let named: [(entry: CommandEntry, key: String, phrase: FooterPhrase)] = [
    ("help", .help), ("palette", .commands), ("floor", .floor), ("queue", .queue), ("next", .next),
    ("vote", .vote),
    ("undo", .undo), ("yield", .yield), ("arrive", .arrive), ("answer", .answer), ("commitment", .commit),
    ("pause", .pause), ("readback", .readBack), ("publish", .publish), ("quit", .quit),
  ].compactMap { (id: String, phrase: FooterPhrase) in
    guard let entry = CommandTable.entries.first(where: { $0.id == id || $0.english.contains(id) }),
      let key = entry.keys.first
    else { return nil }
    return (entry, key, phrase)
  }

  /// Those that the footer names outside a meeting.
  private static let early: Set<FooterPhrase> = [.help, .commands, .publish, .undo, .quit]

  private var commands: [(String, String, Bool)] {
    let isLive = model.session?.isLive == true
    return Self.named.compactMap { entry, key, phrase in
      guard isLive || Self.early.contains(phrase) else { return nil }
      let isAvailable = entry.unavailable(in: model.state, focus: model.focus, words: model.words) == nil
      return (key, model.words(phrase), isAvailable)
    }
  }
}
