import CNCurses

/// What the terminal can do, as ncurses' terminfo says.
struct Capabilities {
  let moveTo: String
  let clear: String
  let enter: String
  let leave: String
  let hideCaret: String
  let showCaret: String
  let plain: String
  let attributes: (bold: String, dim: String, italic: String, underline: String, reverse: String)
  let foreground: String?
  let background: String?
  let colors: Int
  /// Bracketed paste, where the terminal knows it.
  let pasteOn: String
  let pasteOff: String
  /// Whether marks of synchronised output (mode 2026) are harmless: they are ignored by terminals of the xterm family.
  let canSynchronise: Bool

  /// The capabilities of the terminal that was set up; nil when it cannot place its cursor.
  init?(name: String) {
    func text(_ capability: String) -> String {
      palabre_string(capability).map { Capabilities.withoutDelays(String(cString: $0)) } ?? ""
    }
    guard palabre_string("cup") != nil else { return nil }
    moveTo = text("cup")
    clear = text("clear")
    enter = text("smcup") + text("smkx")
    leave = text("rmkx") + text("rmcup")
    hideCaret = text("civis")
    showCaret = text("cnorm")
    plain = text("sgr0")
    attributes = (text("bold"), text("dim"), text("sitm"), text("smul"), text("rev"))
    colors = Int(palabre_number("colors"))
    foreground = colors > 0 ? text("setaf") : nil
    background = colors > 0 ? text("setab") : nil
    let isXtermLike = [
      "xterm", "tmux", "screen", "rxvt", "alacritty", "foot", "kitty", "wezterm", "st-", "vte", "konsole",
      "gnome",
    ]
    .contains { name.hasPrefix($0) }
    pasteOn = isXtermLike ? "\u{1B}[?2004h" : ""
    pasteOff = isXtermLike ? "\u{1B}[?2004l" : ""
    canSynchronise = isXtermLike
  }

  /// Padding such as `$<5/>` was meant for terminals on slow lines; nothing needs it now.
  static func withoutDelays(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "$<"), let end = rest[start.upperBound...].firstIndex(of: ">") {
      result += rest[..<start.lowerBound]
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  /// The sequence that puts the cursor somewhere, from 0.
  func move(column: Int, row: Int) -> String { fill(moveTo, row, column) }

  func fill(_ capability: String, _ first: Int, _ second: Int = 0) -> String {
    palabre_parameterised(capability, Int32(clamping: first), Int32(clamping: second)).map {
      String(cString: $0)
    } ?? ""
  }
}
