import Canvas
import CursesTerminal
import Glibc

/// What the probe has been told, and what it makes of it.
struct Probe {
  let terminal: Terminal
  /// Inputs in words, the last ones last.
  private var lines: [String] = []
  private var typed = ""

  init(_ terminal: Terminal) { self.terminal = terminal }

  static func describe(_ input: TerminalInput) -> String {
    switch input {
    case .key(let key): "key \(key.name)"
    case .paste(let text): "paste \(text.count) \(String(text.prefix(40)).debugDescription)"
    case .resize(let size): "resize \(size.columns)x\(size.rows)"
    case .focus(let isFocused): "focus \(isFocused)"
    case .mouse(let mouse): "mouse \(mouse.kind) \(mouse.point.column) \(mouse.point.row)"
    }
  }

  func draw() -> Canvas {
    var canvas = Canvas(size: terminal.size, glyphs: terminal.glyphs)
    canvas.box(canvas.bounds)
    let size = "\(terminal.size.columns)x\(terminal.size.rows)"
    let title = "probe \(size) \(terminal.depth) \(terminal.glyphs) pid \(getpid()) "
    let look = Style(foreground: terminal.depth == .none ? .default : .indexed(2), attributes: .bold)
    canvas.put(SafeText(title), at: Point(column: 2, row: 0), style: look)
    for (index, line) in lines.suffix(max(0, terminal.size.rows - 4)).enumerated() {
      canvas.put(SafeText(line), at: Point(column: 2, row: 1 + index))
    }
    let row = terminal.size.rows - 2
    let columns = canvas.put(SafeText("> " + typed), at: Point(column: 2, row: row))
    canvas.caret = Point(column: 2 + columns, row: row)
    return canvas
  }

  mutating func obey(_ input: TerminalInput) {
    switch input {
    case .key(.control("q")): end("bye")
    case .key(.control("z")):
      terminal.suspend()
      lines.append("resumed")
    case .key(Key(.function(2))): abort()
    case .key(Key(.function(3))): fatalError("a trap")
    case .key(Key(.function(4))): lines.append("\(Probe.overflow(1))")
    case .key(Key(.enter)): typed = ""
    case .key(let key):
      if let character = key.typed { typed.append(character) } else { lines.append(Probe.describe(input)) }
    default: lines.append(Probe.describe(input))
    }
  }

  /// Gives the terminal back and says a word.
  func say(_ word: String) {
    terminal.restore()
    print(word)
    fflush(nil)
  }

  /// Gives the terminal back, says a word and ends.
  func end(_ word: String) -> Never {
    say(word)
    exit(0)
  }

  /// Needs more stack than there is.
  @inline(never) private static func overflow(_ depth: Int) -> Int {
    depth == 0 ? 0 : overflow(depth + 1) &+ overflow(depth &+ 2) &+ depth
  }
}
