import Canvas
import Wording

/// What stands over a screen and has the keyboard: it draws itself, takes keys and keeps its own state.
public protocol Overlay: Sendable {
  /// Takes a key.
  mutating func handle(_ key: Key, _ model: inout Model) -> OverlayStep
  /// Takes a paste, as text whatever it holds.
  mutating func paste(_ text: String, _ model: inout Model)
  /// The screen has another size.
  mutating func resized(_ model: Model)
  /// Draws it over the screen.
  func draw(on canvas: inout Canvas, of model: Model)
  /// Whether Esc goes to it, and does not simply close it.
  var takesEscape: Bool { get }
  /// Whether the capture line has the keyboard though it is in view.
  var isParked: Bool { get }
  /// Whether text over it, typed or pasted, is for the capture line: it goes away then, and nothing is lost.
  var leavesTyping: Bool { get }
  /// What its keys do, for the footer.
  func hints(of model: Model) -> [KeyHint]
}

/// A key and what it does now, as the footer says it.
public struct KeyHint: Equatable, Sendable {
  /// The key.
  public var key: String
  /// What it does.
  public var text: String
  /// Whether it can be done.
  public var isAvailable = true

  init(_ key: String, _ text: String, _ isAvailable: Bool = true) {
    (self.key, self.text, self.isAvailable) = (key, text, isAvailable)
  }
}

extension Overlay {
  /// Pastes nowhere.
  public mutating func paste(_ text: String, _ model: inout Model) {}
  /// Fits any size.
  public mutating func resized(_ model: Model) {}
  /// Esc closes it.
  public var takesEscape: Bool { false }
  /// It has the keyboard.
  public var isParked: Bool { false }
  /// Text is its own.
  public var leavesTyping: Bool { false }
  /// Its own foot says more.
  public func hints(of model: Model) -> [KeyHint] {
    [KeyHint(model.words(FooterPhrase.escape), model.words(FooterPhrase.close))]
  }
}

extension Model {
  /// The keys of a list from which one entry is taken.
  func listHints(_ more: KeyHint...) -> [KeyHint] {
    [
      KeyHint(look.sign("↑↓", "Up/Down"), words(FooterPhrase.choose)),
      KeyHint(words(FooterPhrase.enter), words(FooterPhrase.act)),
    ] + more + [KeyHint(words(FooterPhrase.escape), words(FooterPhrase.close))]
  }
}

/// What becomes of an overlay after a key.
public enum OverlayStep: Sendable {
  /// It stays.
  case stay([Model.Effect])
  /// It goes, unless the model shows another one by now.
  case close([Model.Effect])

  static var stay: OverlayStep { .stay([]) }
  static var close: OverlayStep { .close([]) }
}

extension Model {
  /// What the keys of what stands in front do; nil where nothing has them.
  var overlayHints: [KeyHint]? { overlay.flatMap { $0.isParked ? nil : $0.hints(of: self) } }

  mutating func handle(overlayKey key: Key) -> [Effect] {
    guard var top = overlay else { return [] }
    let isLeaving = key == Key(.escape) || key == .control("c") || key == .control("g")
    overlay = nil
    guard !isLeaving || top.takesEscape else { return [] }
    switch top.handle(key, &self) {
    case .stay(let effects):
      if overlay == nil { overlay = top }
      return effects
    case .close(let effects): return effects
    }
  }

  mutating func paste(intoOverlay text: String) {
    guard var top = overlay else { return }
    top.paste(text, &self)
    overlay = top
  }

  /// Text that was typed while something stood over the line, and was not meant for it.
  mutating func typeOn(_ key: Key) -> OverlayStep {
    _ = editor.handle(key)
    return .close([.draft(editor.text)])
  }

  /// Draws an empty window in the middle of the screen and returns the rectangle inside.
  func popup(_ title: String, columns: Int, rows: Int, on canvas: inout Canvas) -> Rect {
    let width = min(columns, size.columns)
    let height = min(rows, size.rows - 1)
    let rect = Rect(
      column: (size.columns - width) / 2, row: max(0, (size.rows - height) / 2), columns: width, rows: height)
    canvas.fill(rect, style: look("popup"))
    return canvas.box(
      rect, title: safe(title), border: .heavy, style: look("popup"), titleStyle: look("popup.title")
    ).inset(horizontal: 1, vertical: 0)
  }

  /// Draws a window with a list of which one is chosen.
  /// - Parameters:
  ///   - title: What the list is of.
  ///   - columns: Its width, where there is room.
  ///   - most: The most rows that it has without scrolling.
  ///   - list: Where it stands.
  ///   - count: How many there are.
  ///   - ahead: How many behind the chosen one stay in view.
  ///   - foot: What can be done.
  ///   - canvas: Where it is drawn.
  ///   - row: What stands left and right of one of them, and whether it is the chosen one; nil for nothing.
  func popup(
    _ title: String, columns: Int, most: Int = .max, _ list: ListView, count: Int, ahead: Int = 0, foot: Run,
    on canvas: inout Canvas, row: (Int, Bool) -> (text: String, right: Run?)?
  ) {
    let inside = popup(title, columns: columns, rows: min(count, most) + 3, on: &canvas)
    var list = list
    for (line, place) in list.visible(count: count, height: max(1, inside.rows - 1), ahead: ahead)
      .enumerated()
    {
      let isChosen = place == list.selection
      guard let shown = row(place, isChosen) else { continue }
      put(
        [Run(mark(isChosen) + shown.text, isChosen ? "popup.selection" : "popup")], in: inside,
        row: inside.row + line, on: &canvas)
      if let right = shown.right { put(right: right, in: inside, row: inside.row + line, on: &canvas) }
    }
    put(right: foot, in: inside, row: inside.endRow - 1, on: &canvas)
  }

  /// The mark in front of a row: that of the chosen one, or blanks.
  func mark(_ isChosen: Bool) -> String { isChosen ? look.sign("▶ ", "> ") : "  " }
}

/// A text that scrolls.
struct ScrolledText: Sendable {
  var scroll = 0

  /// Scrolls; false when the key does not.
  mutating func handle(_ key: Key, rows: Int) -> Bool {
    let page = max(1, rows - 6)
    switch key {
    case Key(.up): scroll = max(0, scroll - 1)
    case Key(.down): scroll += 1
    case Key(.pageUp): scroll = max(0, scroll - page)
    case Key(.pageDown), .character(" "): scroll += page
    case Key(.home): scroll = 0
    default: return false
    }
    return true
  }

  func draw(_ title: String, _ lines: [[Run]], on canvas: inout Canvas, of model: Model) {
    let size = model.size
    let inside = model.popup(
      title, columns: 110, rows: max(6, min(lines.count + 3, size.rows - 2)), on: &canvas)
    let shown = max(1, inside.rows - 1)
    let first = min(scroll, max(0, lines.count - shown))
    for (row, line) in lines.dropFirst(first).prefix(shown).enumerated() {
      model.put(line, in: inside, row: inside.row + row, on: &canvas)
    }
    let foot = inside.endRow - 1
    let more = first + shown < lines.count ? model.words(ModelPhrase.moreBelow) : ""
    let keys = Run(more + model.words(ModelPhrase.escapeCloses), "popup")
    if let message = model.message {
      let left = Rect(
        column: inside.column, row: inside.row,
        columns: max(0, inside.columns - model.safe(keys.text).width - 2), rows: inside.rows)
      model.put([Run(message.text, "popup.title")], in: left, row: foot, on: &canvas)
    }
    model.put(right: keys, in: inside, row: foot, on: &canvas)
  }
}
