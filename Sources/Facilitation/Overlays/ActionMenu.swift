import Canvas
import Dialogue
import Wording

/// What can be done with something that is chosen.
public struct ActionMenu: Overlay {
  /// What is chosen.
  public let target: Target
  /// The acts, in the order of the table.
  public let acts: [DeclaredAct]
  /// When it was opened: letters that come right behind were meant for the capture line.
  let openedAt: Instant
  /// Where the choice stands.
  public var list = ListView()

  /// Letters this soon after the menu opened were typed before it was seen, in milliseconds.
  static let patience: Int64 = 400

  /// Chooses, or carries out; what is typed and no number goes into the capture line.
  public mutating func handle(_ key: Key, _ model: inout Model) -> OverlayStep {
    let isEarly = model.now.milliseconds - openedAt.milliseconds < Self.patience
    switch key {
    case Key(.up): list.move(by: -1, count: acts.count)
    case Key(.down), Key(.tab): list.move(by: 1, count: acts.count)
    case Key(.pageDown): list.move(by: 8, count: acts.count)
    case Key(.pageUp): list.move(by: -8, count: acts.count)
    case Key(.enter):
      return isEarly ? .stay : .close(model.begin(acts[list.selection], on: target))
    default:
      guard let typed = key.typed else { break }
      if !isEarly, let number = typed.wholeNumberValue, acts.indices.contains(number - 1) {
        return .close(model.begin(acts[number - 1], on: target))
      }
      return model.typeOn(key)
    }
    return .stay
  }

  /// What is typed over it is for the capture line.
  public var leavesTyping: Bool { true }

  /// Draws it: a number, what it does, its key or word.
  public func draw(on canvas: inout Canvas, of model: Model) {
    let words = model.words
    let inside = model.popup(model.title(of: target), columns: 80, rows: acts.count + 3, on: &canvas)
    var list = list
    for (row, place) in list.visible(count: acts.count, height: max(1, inside.rows - 1)).enumerated() {
      let act = acts[place]
      let isChosen = place == list.selection
      let scope = isChosen ? "popup.selection" : "popup"
      let number = place < 9 ? "\(place + 1) " : "  "
      let form = act.opensForm(on: target) ? "…" : ""
      model.put(
        [Run(model.mark(isChosen) + number + words.title(of: act.name) + form, scope)], in: inside,
        row: inside.row + row, on: &canvas)
      let key =
        act.keyUsesChoice ? model.keyMap.keys(of: act).first.flatMap { Key(name: $0)?.shown(in: words) } : nil
      model.put(
        right: Run(" " + (key ?? words.slash(act.name)), scope), in: inside, row: inside.row + row,
        on: &canvas)
    }
    model.put(
      right: Run(words(ModelPhrase.menuFoot), "popup"), in: inside, row: inside.endRow - 1, on: &canvas)
  }
}

extension DeclaredAct {
  /// Whether its place in a menu opens its form: when it is not done at once.
  func opensForm(on target: Target) -> Bool { !isAtOnceInMenu }
}
