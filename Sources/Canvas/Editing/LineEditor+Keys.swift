extension LineEditor {
  /// Does what `key` does in readline: motion, deletion, killing and yanking, undo (`^_`), and typing. Alt-Enter breaks the line.
  /// - Returns: Whether the key means something here; Enter, Tab, Up and Down do not.
  public mutating func handle(_ key: Key) -> Bool {
    if let typed = key.typed {
      insert(String(typed))
      return true
    }
    switch key {
    case Key(.enter, .alt): insert("\n")
    case Key(.left), .control("b"): move { $0.left() }
    case Key(.right), .control("f"): move { $0.right() }
    case Key(.home), .control("a"): move { $0.lineStart() }
    case Key(.end), .control("e"): move { $0.lineEnd() }
    case Key(.left, .control), Key(.left, .alt), .alt("b"): move { $0.wordLeft() }
    case Key(.right, .control), Key(.right, .alt), .alt("f"): move { $0.wordRight() }
    case Key(.backspace), .control("h"): delete(keep: false) { $0.left() }
    case Key(.delete), .control("d"): delete(keep: false) { $0.right() }
    case .control("w"), Key(.backspace, .alt): delete { $0.wordLeft() }
    case .alt("d"), Key(.delete, .control): delete { $0.wordRight() }
    case .control("u"): killToStart()
    case .control("k"): delete { $0.lineEnd() }
    case .control("y"): change { [killed] in $0.before += killed }
    case .control("_"): undo()
    default: return false
    }
    return true
  }

  /// Deletes all before the cursor, whatever lines it stands in, and puts it where `^Y` finds it.
  private mutating func killToStart() {
    guard !content.before.isEmpty else { return }
    killed = content.before
    change { $0.before = "" }
  }

  /// Deletes all of the text, and puts it where `^Y` finds it.
  public mutating func clear() {
    guard !isEmpty else { return }
    killed = text
    change { $0 = Content() }
  }

  /// Deletes what `motion` passes over; `keep` puts it where `^Y` finds it.
  private mutating func delete(keep: Bool = true, _ motion: (inout Content) -> Void) {
    var moved = content
    motion(&moved)
    let toTheLeft = moved.after.count - content.after.count
    if toTheLeft > 0 {
      let passed = String(moved.after.suffix(toTheLeft).reversed())
      moved.after.removeLast(toTheLeft)
      if keep { killed = passed }
    } else if toTheLeft < 0 {
      let passed = String(content.after.suffix(-toTheLeft).reversed())
      moved.before = content.before
      if keep { killed = passed }
    } else {
      return
    }
    change { $0 = moved }
  }
}
