import Canvas
import Wording

/// What the room sees, small, and how it is projected. What is typed while it is in view goes into the capture line.
struct RoomOverlay: Overlay {
  /// The columns and rows of the room's screen as it is shown here, where there is room for them.
  private static let picture = Size(columns: 80, rows: 20)

  mutating func handle(_ key: Key, _ model: inout Model) -> OverlayStep {
    key.typed == nil ? .close : model.typeOn(key)
  }

  var leavesTyping: Bool { true }

  func draw(on canvas: inout Canvas, of model: Model) {
    let columns = min(Self.picture.columns, model.size.columns - 4)
    func wrapped(_ text: String, indent: Int = 0) -> [SafeText] {
      model.safe(text).wrapped(to: columns - indent).map { SafeText.spaces(indent) + $0 }
    }
    let before = wrapped(model.words(ModelPhrase.room2))
    let command = wrapped(model.displayCommand, indent: 4)
    let lines = before + command + wrapped(model.words(ModelPhrase.room4))
    let typed = before.count..<(before.count + command.count)
    let rows = min(Self.picture.rows, model.size.rows - 5 - lines.count)
    let inside = model.popup(
      model.words(ModelPhrase.roomTitle), columns: columns + 4, rows: max(0, rows) + lines.count + 3,
      on: &canvas)
    if rows >= RoomDisplay.smallest.rows {
      let size = Size(columns: min(columns, inside.columns), rows: rows)
      let picture = Rect(column: inside.column, row: inside.row, columns: size.columns, rows: size.rows)
      canvas.copy(model.roomDisplay(size: size).draw(), to: picture)
    }
    var row = inside.row + max(0, rows)
    for (place, line) in lines.enumerated() where place < inside.rows {
      canvas.put(
        line, at: Point(column: inside.column, row: row),
        style: model.look(typed.contains(place) ? "popup.title" : "popup"), width: inside.columns)
      row += 1
    }
  }
}

extension Model {
  /// What the room sees, and how it is projected, line by line.
  public var roomLines: [String] {
    let picture = roomDisplay(size: Size(columns: 200, rows: 60)).draw().plainText()
    let shown = picture.split(separator: "\n").map { $0.trimmed }.filter { !$0.isEmpty }
    return shown + [words(ModelPhrase.room2), displayCommand, words(ModelPhrase.room4)]
  }

  /// What is typed in another terminal to show this journal to the room, in the language of this screen.
  var displayCommand: String {
    ["palabre display", journal?.shellWord, "--language \(words.language.rawValue)"].compactMap(\.self)
      .joined(separator: " ")
  }

  /// What the room's screen shows now, at a size, in the colours of this screen.
  func roomDisplay(size: Size) -> RoomDisplay {
    var display = RoomDisplay(words: words, zone: zone, now: now, size: size, look: look)
    display.warnsAt = warnsAt
    display.follow(state)
    return display
  }

  /// What the room sees that is not the meeting as it goes on, for the corner; nil while it is that.
  var roomTold: (text: String, isAlert: Bool)? {
    guard showsClock else { return nil }
    if isRoomHeld { return (words(RoomPhrase.roomHeld), true) }
    let shown: String? =
      switch roomView {
      case .rules: words(ReadAloudPhrase.rules)
      case .card(let id): facts.subjects[id]?.title
      case .decisions: words.title(of: .decisions)
      // The form says it.
      case .following, .held, .choosing: nil
      }
    return shown.map { (words(RoomPhrase.roomShows, $0), false) }
  }
}

extension String {
  /// The text as one word of a shell, in quotation marks where it needs them.
  public var shellWord: String {
    let isPlain = allSatisfy { $0.isLetter || $0.isNumber || "/._-+~".contains($0) }
    return isPlain && !isEmpty ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
