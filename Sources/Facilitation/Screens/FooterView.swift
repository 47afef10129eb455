import Canvas
import Dialogue
import Wording

/// The last line: what can be done now, by which key; made from the declarations of the acts.
struct FooterView: PaneView {
  let model: Model

  struct Inputs: Equatable {
    let list: ListInputs
    let cursor: Cursor
    let isPast: Bool
    let isReplay: Bool
    let isBehind: Bool
    let chosen: Target?
    let origin: Model.Origin?
    let isTyping: Bool
    /// The keys of what stands in front.
    let overlay: [KeyHint]?
  }

  static func inputs(of model: Model) -> Inputs {
    Inputs(
      list: model.listInputs, cursor: model.cursor, isPast: model.past != nil,
      isReplay: model.past?.player != nil, isBehind: model.isBehind, chosen: model.chosenEntry,
      origin: model.origin, isTyping: !model.editor.isEmpty, overlay: model.overlayHints)
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    canvas.fill(rect, style: model.look("footer"))
    for (hint, columns) in placed(in: rect) {
      let used = canvas.put(
        model.safe(hint.key), at: Point(column: columns.lowerBound, row: rect.row),
        style: model.look(hint.isAvailable ? "footer.key" : "footer.disabled"))
      canvas.put(
        model.safe(hint.text), at: Point(column: columns.lowerBound + used + 1, row: rect.row),
        style: model.look(hint.isAvailable ? "footer" : "footer.disabled"))
    }
  }

  /// The keys for which there is room, and where they stand.
  private func placed(in rect: Rect) -> [(hint: KeyHint, columns: Range<Int>)] {
    var column = rect.column + 1
    return hints.compactMap { hint in
      let end = column + model.safe(hint.key).width + 1 + model.safe(hint.text).width
      guard end <= rect.endColumn else { return nil }
      defer { column = end + 2 }
      return (hint, column..<end)
    }
  }

  /// The key that stands at a column; nil between keys, and where several are named at once.
  func key(at column: Int, of columns: Int) -> Key? {
    placed(in: Rect(column: 0, row: 0, columns: columns, rows: 1)).first { $0.columns.contains(column) }
      .flatMap { Key(shown: $0.hint.key, in: model.words) }
  }

  private var hints: [KeyHint] {
    if let overlay = model.overlayHints { return overlay }
    if let past = model.past { return keys(of: past) }
    if model.editor.isEmpty, let home = model.origin?.focus.session.flatMap({ model.facts.session($0) }) {
      let back = KeyHint(
        model.words(FooterPhrase.escape), model.words(FooterPhrase.backTo, String(home.title.prefix(30))))
      return [back] + (model.chosen == nil ? commands : chosen)
    }
    guard model.screen == .live else {
      return walking + commands.filter { ["F1", "^P", "^Q"].contains($0.key) }
    }
    guard model.editor.isEmpty, model.chosen != nil else { return commands }
    return chosen + [KeyHint(model.words(FooterPhrase.escape), model.words(FooterPhrase.back))]
  }

  private var arrows: String { model.look.sign("↑↓", "Up/Down") }

  /// How to move through the past, and out of it.
  private func keys(of past: Past) -> [KeyHint] {
    let words = model.words
    let back = KeyHint(words(FooterPhrase.escape), words(FooterPhrase.toPresent))
    guard past.player != nil else { return [back, KeyHint("Alt-1…9", words(FooterPhrase.screens))] }
    return [
      KeyHint(words(FooterPhrase.space), "pause"), KeyHint("← →", words(FooterPhrase.step)),
      KeyHint("+ -", words(FooterPhrase.speed)), KeyHint("Home End", words(FooterPhrase.ends)), back,
    ]
  }

  /// What can be done with what is chosen.
  private var chosen: [KeyHint] {
    let words = model.words
    var hints = [
      KeyHint(arrows, words(FooterPhrase.choose)),
      KeyHint(
        words(FooterPhrase.enter), words(FooterPhrase.act), model.chosenRow != nil || model.chosen != nil),
    ]
    let named: [(ActName, FooterPhrase)] =
      switch model.chosen {
      case .contribution where model.screen == .live:
        [(.respeak, .speaker), (.rekind, .kind), (.strike, .delete)]
      case .item: [(.moveUp, .move)]
      case .request: [(.moveUp, .toHead)]
      default: []
      }
    hints += named.compactMap { act, phrase in
      guard let key = model.keyMap.keys(of: ActTable[act]).first.flatMap({ Key(name: $0) }) else {
        return nil
      }
      return KeyHint(phrase == .move ? "Ctrl-" + arrows : key.shown(in: words), words(phrase))
    }
    return hints
  }

  /// How to walk through panes.
  private var walking: [KeyHint] {
    let words = model.words
    var hints = chosen
    if model.panes.count > 1 { hints.append(KeyHint("Tab", words(FooterPhrase.pane))) }
    hints.append(KeyHint("Alt-1…9", words(FooterPhrase.screens)))
    if model.session?.isLive == true {
      hints.append(KeyHint(words(FooterPhrase.escape), words(FooterPhrase.meeting)))
    }
    return hints
  }

  /// The acts that the footer names, in the order of their use.
  private static let named: [(act: ActName, phrase: FooterPhrase)] = [
    (.help, .help), (.palette, .commands), (.floor, .floor), (.queue, .queue), (.next, .next), (.undo, .undo),
    (.vote, .vote), (.yield, .yield), (.attendance, .arrive), (.answer, .answer), (.commitment, .commit),
    (.pause, .pause), (.readback, .readBack), (.behind, .behind), (.search, .search), (.publish, .publish),
    (.quit, .quit),
  ]

  /// Those that the footer names outside a meeting.
  private static let early: Set<ActName> = [.help, .palette, .publish, .undo, .search, .quit]

  private var commands: [KeyHint] {
    let isLive = model.session?.isLive == true
    let acts = Self.named.filter { isLive || Self.early.contains($0.act) }.filter {
      $0.act != .behind || model.isBehind
    }
    // Being behind is what matters most then.
    let sorted = acts.filter { $0.act == .behind } + acts.filter { $0.act != .behind }
    let hasWords = model.session?.contributions.isEmpty == false
    let choose = hasWords ? [KeyHint(model.look.sign("↑", "Up"), model.words(FooterPhrase.choose))] : []
    let hints = sorted.compactMap { name, phrase -> KeyHint? in
      let act = ActTable[name]
      guard let key = model.keyMap.keys(of: act).first.flatMap({ Key(name: $0) }) else { return nil }
      let isAvailable = act.unavailable(in: model.state, focus: model.focus, words: model.words) == nil
      return KeyHint(key.shown(in: model.words), model.words(phrase), isAvailable)
    }
    return Array(hints.prefix(4)) + choose + hints.dropFirst(4)
  }
}
