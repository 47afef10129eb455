import Canvas
import Dialogue
import Wording

/// What can be done with something that is chosen.
public struct ActionMenu: Overlay {
  /// What is chosen.
  public let target: Target
  /// The acts, in the order of the table.
  public let acts: [DeclaredAct]
  /// When it was opened: an Enter that comes right behind is a key held too long.
  let openedAt: Instant
  /// Where the choice stands.
  public var list = ListView()
  /// Numbers that came right behind the Enter that opened it: a choice, unless a text goes on from them.
  var early = ""
  /// Whether it was on the screen: what is pressed since is meant for it.
  var isPainted = false

  /// An Enter this soon after the menu opened was pressed before it was seen, in milliseconds; a number that came
  /// before the menu was painted is then chosen and not yet carried out.
  static let patience: Int64 = 400

  /// Chooses, or carries out; what is typed and no number goes into the capture line.
  public mutating func handle(_ key: Key, _ model: inout Model) -> OverlayStep {
    model.message = nil
    if list.walk(key, count: acts.count) { return .stay }
    let isEarly = model.now.milliseconds - openedAt.milliseconds < Self.patience
    switch key {
    case Key(.backspace) where !early.isEmpty: early = ""
    case Key(.enter):
      guard isEarly, early.isEmpty else { return .close(model.begin(acts[list.selection], on: target)) }
      model.say(model.words(ModelPhrase.enterTooSoon), .warning)
    default:
      // A key that does something does it: the menu is not what is in the way.
      guard let typed = key.typed else {
        return model.keyMap.act(for: key) == nil ? .stay : .close(model.handle(.key(key)))
      }
      if let number = typed.wholeNumberValue, acts.indices.contains(number - 1), early.isEmpty {
        // Nobody notes what is said while a meeting is prepared: a number is meant as one.
        guard isEarly && !isPainted || acts[number - 1].takesAway, model.screen == .live else {
          return .close(model.begin(acts[number - 1], on: target))
        }
        list.select(number - 1, count: acts.count)
        early = String(typed)
        return .stay
      }
      model.editor.paste(early)
      return model.typeOn(key)
    }
    return .stay
  }

  /// What is typed over it is for the capture line.
  public var leavesTyping: Bool { true }

  /// How to choose.
  public func hints(of model: Model) -> [KeyHint] {
    model.listHints(KeyHint("1…9", model.words(FooterPhrase.act)))
  }

  /// Draws it: a number, what it does, its key or word.
  public func draw(on canvas: inout Canvas, of model: Model) {
    let words = model.words
    let foot =
      early.isEmpty
      ? Run(words(model.message == nil ? ModelPhrase.menuFoot : .enterTooSoon), "popup")
      : Run(words(ModelPhrase.menuEarly, early), "warning")
    model.popup(
      model.title(of: target), columns: 80, list, count: acts.count, foot: foot, on: &canvas
    ) { place, isChosen in
      let act = acts[place]
      let number = place < 9 ? "\(place + 1) " : "  "
      let title = act.menuTitle.map { words($0) } ?? words.title(of: act.name)
      let form = !act.isAtOnceInMenu && !title.hasSuffix("…") ? "…" : ""
      let key =
        act.keyUsesChoice ? model.keyMap.keys(of: act).first.flatMap { Key(name: $0)?.shown(in: words) } : nil
      let right = Run(" " + (key ?? words.slash(act.name)), isChosen ? "popup.selection" : "popup")
      return (number + title + form, right)
    }
  }
}

extension Model {
  /// The screen was painted as it stands: a menu on it has been seen.
  public mutating func painted() {
    guard var menu = overlay as? ActionMenu, !menu.isPainted else { return }
    menu.isPainted = true
    overlay = menu
  }
}
