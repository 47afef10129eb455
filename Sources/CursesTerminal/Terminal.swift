import CNCurses
import Canvas
import Glibc

/// Why there is no screen to draw on.
public enum TerminalError: Error, Hashable, Sendable {
  /// Input or output is not a terminal.
  case notATerminal
  /// No description of the terminal is installed under the name that `TERM` gives.
  case unknownTerminal(String)
  /// The terminal cannot place its cursor: only lines can be written.
  case noCursorAddressing(String)
  /// The terminal does not take its modes.
  case cannotConfigure
}

/// What a crash leaves behind.
public struct CrashNotice: Sendable {
  let report: Int32
  let errors: Int32
  let line: String

  /// - Parameters:
  ///   - report: a descriptor for the signal and the addresses; -1 for none.
  ///   - errors: where `line` is written once the terminal is given back.
  ///   - line: what is said of the crash, with its end of line; 512 bytes at most.
  public init(report: Int32, errors: Int32 = 2, line: String = "") {
    (self.report, self.errors, self.line) = (report, errors, line)
  }
}

/// The terminal: keys in, scenes out. For one thread; there is one in a process.
///
/// ncurses keeps its state and sends the least that changes; nothing above this type knows of it.
public final class Terminal {
  /// How many colours are used.
  public let depth: ColorDepth
  /// Which signs the locale allows.
  public let glyphs: GlyphSet
  /// Columns and rows, as far as they can be drawn on: 1000 by 1000 at most.
  public private(set) var size: Size

  let input: Int32 = 0
  let output: Int32 = 1
  let wakePipe: (read: Int32, write: Int32)
  let encoding: CharacterSet.Encoding
  var filter: KeyFilter
  var paste: PasteReader?
  var lastPasted = 0
  /// What keys are read through: a pad, for reading through a window would write that window.
  let pad: UnsafeMutablePointer<WINDOW>
  /// Keys are left that ncurses has read already.
  var hasMoreKeys = false
  /// The process goes on after a stop of its own: the terminal has been taken again, before the signal is heard of.
  var isResumed = false
  /// What happened while the terminal was asked something.
  var pending: [TerminalEvent] = []
  /// Whether the terminal is of the family that knows xterm's questions and ignores what it does not know.
  var isXtermLike: Bool { modes.canSynchronise }
  /// The signal that asked for the end, if one did.
  public internal(set) var endingSignal: Int32?

  private let keeper: Guard
  private let windows: PaneWindows
  private let modes: Modes
  private var isCaretShown = true

  /// What ncurses does not know of the terminal.
  private struct Modes {
    /// Bracketed paste, where the terminal knows it.
    var pasteOn = ""
    var pasteOff = ""
    /// Whether marks of synchronised output (mode 2026) are harmless: terminals of the xterm family ignore what they do
    /// not know.
    var canSynchronise = false
  }

  /// Frames that change more cells are shown at once where the terminal can.
  private static let largeFrame = 200

  /// Takes over the terminal of the process.
  ///
  /// The handlers of signals are armed first. They stay with the process.
  /// - Parameters:
  ///   - environment: variables that say what the terminal and the user want: `TERM`, `COLORTERM`, `NO_COLOR`, `ESCDELAY`
  ///     (milliseconds, 25 without it), and the locale's `LC_ALL`, `LC_CTYPE`, `LANG`.
  ///   - crash: what a crash leaves.
  ///   - mouse: whether presses and the wheel are asked for.
  ///   - ambiguousIsWide: whether characters whose width Unicode leaves open take two columns.
  /// - Throws: a ``TerminalError``; the terminal is as it was then.
  public init(
    environment: [String: String], crash: CrashNotice = CrashNotice(report: -1), mouse: Bool = false,
    ambiguousIsWide: Bool = false
  ) throws(TerminalError) {
    guard isatty(0) == 1, isatty(1) == 1 else { throw .notATerminal }
    let name = environment["TERM"] ?? ""
    guard !name.isEmpty, palabre_setupterm(name, 1) == 1 else { throw .unknownTerminal(name) }
    guard palabre_string("cup") != nil else { throw .noCursorAddressing(name) }
    let characters = CharacterSet.take(environment: environment, ambiguousIsWide: ambiguousIsWide)
    encoding = characters.encoding
    glyphs = encoding == .utf8 && !ambiguousIsWide ? .unicode : .ascii
    modes = Terminal.modes(of: name)
    let (depth, entry) = Terminal.colors(name, environment: environment)
    self.depth = depth
    size = Terminal.readSize(output) ?? Size(columns: 80, rows: 24)
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .cannotConfigure }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    wakePipe = (ends[0], ends[1])
    let mouseOff = mouse && modes.canSynchronise ? "\u{1B}[?1006l\u{1B}[?1000l" : ""
    let restore =
      mouseOff + modes.pasteOff + ["sgr0", "cnorm", "rmkx", "rmcup"].map(Terminal.capability).joined()
    guard let keeper = Guard(terminal: 0, wake: ends[1], restore: restore, crash: crash) else {
      throw .cannotConfigure
    }
    self.keeper = keeper
    keeper.isTaken = true
    if let entry { setenv("TERMINFO", entry, 1) }
    let isOpen = palabre_newterm(name) == 1
    if entry != nil {
      if let old = environment["TERMINFO"] { setenv("TERMINFO", old, 1) } else { unsetenv("TERMINFO") }
    }
    guard isOpen, let pad = newpad(1, 1) else {
      keeper.restore()
      throw .cannotConfigure
    }
    self.pad = pad
    filter = KeyFilter(text: TextDecoder(guessesLatin: encoding == .ascii)) { key_defined($0) }
    windows = PaneWindows(CellWriter(characters: characters, pairs: Pairs(depth: depth)))
    raw()
    noecho()
    nonl()
    typeahead(-1)
    if environment["ESCDELAY"].flatMap({ Int($0) }) == nil { set_escdelay(25) }
    keypad(pad, true)
    nodelay(pad, true)
    KeySequences.define()
    filter.takesMouse = mouse && palabre_mouse_on() == 1
    resizeterm(Int32(size.rows), Int32(size.columns))
    write(modes.pasteOn)
  }

  deinit { restore() }

  /// Gives the terminal back, for good.
  public func restore() {
    guard keeper.isTaken else { return }
    guard keeper.isForeground else { return keeper.isTaken = false }
    endwin()
    write(modes.pasteOff)
    keeper.isTaken = false
    keeper.cook()
  }

  /// Ends the process as a signal that asked for its end would have, once all is put away. Without effect for a signal that
  /// ends nothing.
  public static func endProcess(by signal: Int32) { Guard.die(signal) }

  /// Shows a scene, writing only what has changed.
  public func present(_ scene: Scene) {
    let count = windows.put(scene)
    update_panels()
    if let caret = scene.caret { palabre_place(Int32(caret.row), Int32(caret.column)) }
    if (scene.caret != nil) != isCaretShown {
      isCaretShown = scene.caret != nil
      curs_set(isCaretShown ? 1 : 0)
    }
    let isLarge = count > Terminal.largeFrame && modes.canSynchronise
    if isLarge { write("\u{1B}[?2026h") }
    doupdate()
    if isLarge { write("\u{1B}[?2026l") }
  }

  /// Shows a canvas, as one pane.
  public func present(_ canvas: Canvas) { present(Scene(canvas)) }

  /// Has the next scene written whole.
  public func invalidate() { palabre_forget() }

  /// Gives the terminal back and stops the process's job, as ^Z does in a shell; returns when it goes on.
  ///
  /// The size may be another one then, and the next scene is written whole. What had been typed ahead is lost.
  public func suspend() {
    restore()
    isResumed = true
    keeper.stop()
    resume()
  }

  /// Takes the terminal again after a stop.
  func resume() {
    // The shell may have left the screen's other half, and other modes.
    if keeper.isTaken { endwin() }
    keeper.isTaken = true
    reset_prog_mode()
    doupdate()
    write(modes.pasteOn)
    isCaretShown = true
    refreshSize()
  }

  /// Reads the size again; the next scene is written whole.
  func refreshSize() {
    size = Terminal.readSize(output) ?? size
    windows.removeAll()
    resizeterm(Int32(size.rows), Int32(size.columns))
    palabre_forget()
  }

  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var done = 0
      while done < bytes.count {
        let count = Glibc.write(output, bytes.baseAddress.map { $0 + done }, bytes.count - done)
        if count > 0 {
          done += count
        } else if errno == EAGAIN {
          var ready = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
          _ = poll(&ready, 1, 100)
        } else if errno != EINTR {
          return
        }
      }
    }
  }

  private static func readSize(_ descriptor: Int32) -> Size? {
    var (columns, rows): (Int32, Int32) = (0, 0)
    guard palabre_size(descriptor, &columns, &rows) == 1 else { return nil }
    return Size(columns: min(1000, Int(columns)), rows: min(1000, Int(rows)))
  }

  /// How many colours are used, and the terminal's description when that has to be another one.
  private static func colors(_ name: String, environment: [String: String]) -> (ColorDepth, String?) {
    let own = Int(palabre_number("colors"))
    let depth = ColorDepth.resolve(environment: environment, colors: own)
    guard depth == .trueColor else { return (depth, nil) }
    if let description = DirectColor.description(of: name, environment: environment),
      let variable = DirectColor.variable(from: description)
    {
      return (depth, variable)
    }
    return (own >= 256 ? .indexed256 : own >= 16 ? .ansi16 : own >= 8 ? .ansi8 : .none, nil)
  }

  private static func modes(of name: String) -> Modes {
    let isXtermLike = xtermLike.contains { name.hasPrefix($0) }
    // Descriptions older than ncurses 6.3 have no BE and BD; the family knows the mode all the same.
    let (on, off) = (capability("BE"), capability("BD"))
    return Modes(
      pasteOn: on.isEmpty && isXtermLike ? "\u{1B}[?2004h" : on,
      pasteOff: off.isEmpty && isXtermLike ? "\u{1B}[?2004l" : off, canSynchronise: isXtermLike)
  }

  private static let xtermLike = [
    "xterm", "tmux", "screen", "rxvt", "alacritty", "foot", "kitty", "wezterm", "st-", "vte", "konsole",
    "gnome",
  ]

  /// A capability without its padding, such as `$<5/>`, which was meant for terminals on slow lines.
  private static func capability(_ name: String) -> String {
    var rest = palabre_string(name).map { String(cString: $0) }.map { $0[...] } ?? ""
    var result = ""
    while let start = rest.firstRange(of: "$<"), let end = rest[start.upperBound...].firstIndex(of: ">") {
      result += rest[..<start.lowerBound]
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
