import CNCurses

/// What the terminal can do, as ncurses' terminfo says.
///
/// A value of its own, so that what is written for a terminal can be tried without one.
struct Capabilities {
  /// Puts the cursor on a row and a column.
  var moveTo = ""
  /// Puts the cursor on a column of its row; empty where there is no such thing.
  var moveToColumn = ""
  var clear = ""
  var clearToEndOfLine = ""
  var enter = ""
  var leave = ""
  var hideCaret = ""
  var showCaret = ""
  var plain = ""
  var attributes = (bold: "", dim: "", italic: "", underline: "", reverse: "")
  var foreground = ""
  var background = ""
  /// Colours; none or less when it has none.
  var colors = 0
  /// Whether `CSI 39 m` and `CSI 49 m` give the terminal's own colours back.
  var hasDefaultColors = false
  /// Whether the last cell of the last row can be written without the screen going up.
  var canFillLastCell = false
  /// Bracketed paste, where the terminal knows it.
  var pasteOn = ""
  var pasteOff = ""
  /// Whether marks of synchronised output (mode 2026) are harmless: terminals of the xterm family ignore what they do not
  /// know.
  var canSynchronise = false

  /// The sequence that gives the terminal back.
  var restore: String { pasteOff + plain + showCaret + leave }

  /// Fills a capability's parameters in.
  func fill(_ capability: String, _ first: Int, _ second: Int = 0) -> String {
    guard !capability.isEmpty else { return "" }
    return palabre_parameterised(capability, Int32(clamping: first), Int32(clamping: second))
      .map { String(cString: $0) } ?? ""
  }
}

extension Capabilities {
  /// The capabilities of the terminal that was set up; nil when it cannot place its cursor.
  init?(name: String) {
    func text(_ capability: String) -> String {
      palabre_string(capability).map { Capabilities.withoutDelays(String(cString: $0)) } ?? ""
    }
    guard palabre_string("cup") != nil else { return nil }
    self.init()
    moveTo = text("cup")
    moveToColumn = text("hpa")
    clear = text("clear")
    clearToEndOfLine = text("el")
    enter = text("smcup") + text("smkx")
    leave = text("rmkx") + text("rmcup")
    hideCaret = text("civis")
    showCaret = text("cnorm")
    plain = text("sgr0")
    attributes = (text("bold"), text("dim"), text("sitm"), text("smul"), text("rev"))
    colors = Int(palabre_number("colors"))
    if colors > 0 { (foreground, background) = (text("setaf"), text("setab")) }
    hasDefaultColors = text("op").contains("39;49")
    canFillLastCell = palabre_flag("xenl") == 1 || palabre_flag("am") == 0
    canSynchronise = Capabilities.xtermLike.contains { name.hasPrefix($0) }
    // Descriptions older than ncurses 6.3 have no BE and BD; the family knows the mode all the same.
    pasteOn = text("BE").isEmpty && canSynchronise ? "\u{1B}[?2004h" : text("BE")
    pasteOff = text("BD").isEmpty && canSynchronise ? "\u{1B}[?2004l" : text("BD")
  }

  private static let xtermLike = [
    "xterm", "tmux", "screen", "rxvt", "alacritty", "foot", "kitty", "wezterm", "st-", "vte", "konsole",
    "gnome",
  ]

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
}
