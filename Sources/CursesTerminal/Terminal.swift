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

/// The terminal: keys in, canvases out. For one thread.
///
/// ncurses' terminfo says what the terminal can do; cells are compared and written here, because a cell may hold more than
/// a `cchar_t` does, and a typed character should cost few bytes.
public final class Terminal {
  /// How many colours are used.
  public let depth: ColorDepth
  /// Which signs the locale allows.
  public let glyphs: GlyphSet
  /// Columns and rows.
  public private(set) var size: Size

  let input: Int32 = 0
  let output: Int32 = 1
  let wakePipe: (read: Int32, write: Int32)
  private let capabilities: Capabilities
  private var presenter: Presenter
  var decoder = KeyDecoder()
  var patience: Patience
  /// The process goes on after a stop of its own: the terminal has been taken again, before the signal is heard of.
  var isResumed = false

  /// Takes over the terminal of the process.
  ///
  /// The handlers of signals are armed first. They stay with the process; there is one terminal in it.
  /// - Parameters:
  ///   - environment: variables that say what the terminal and the user want: `TERM`, `COLORTERM`, `NO_COLOR`, `ESCDELAY`
  ///     (milliseconds, 25 without it), and the locale's `LC_ALL`, `LC_CTYPE`, `LANG`.
  ///   - crashReport: a descriptor on which a crash leaves a line; -1 for none.
  /// - Throws: a ``TerminalError``; the terminal is as it was then.
  public init(environment: [String: String], crashReport: Int32 = -1) throws(TerminalError) {
    guard isatty(0) == 1, isatty(1) == 1 else { throw .notATerminal }
    let name = environment["TERM"] ?? ""
    guard !name.isEmpty, palabre_setupterm(name, 1) == 1 else { throw .unknownTerminal(name) }
    guard let capabilities = Capabilities(name: name) else { throw .noCursorAddressing(name) }
    self.capabilities = capabilities
    let codeset = palabre_codeset().map { String(cString: $0) }
    glyphs = CharacterSet.isUTF8(environment: environment, codeset: codeset) ? .unicode : .ascii
    patience = Patience(environment: environment)
    depth = ColorDepth.resolve(environment: environment, colors: capabilities.colors)
    presenter = Presenter(capabilities, depth: depth)
    size = Terminal.readSize(output) ?? Size(columns: 80, rows: 24)
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .cannotConfigure }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    wakePipe = (ends[0], ends[1])
    guard Guard.arm(terminal: 0, wake: ends[1], report: crashReport, restore: capabilities.restore) else {
      throw .cannotConfigure
    }
    try enter()
  }

  deinit { restore() }

  /// Gives the terminal back; it can be taken again with ``suspend()`` only.
  public func restore() { Guard.restore() }

  /// Shows a canvas, writing only what has changed.
  public func present(_ canvas: Canvas) { write(presenter.frame(canvas)) }

  /// Has the next canvas written whole.
  public func invalidate() { presenter.invalidate() }

  /// Gives the terminal back and stops the process's job, as ^Z does in a shell; returns when it goes on.
  ///
  /// The size may be another one then, and the next canvas is written whole. What had been typed ahead is lost.
  public func suspend() {
    Guard.restore()
    isResumed = true
    Guard.stop()
    resume()
  }

  /// Takes the terminal again after a stop.
  func resume() {
    do { try enter() } catch { return }
    refreshSize()
  }

  /// Reads the size again; the next canvas is written whole.
  func refreshSize() {
    presenter.invalidate()
    size = Terminal.readSize(output) ?? size
  }

  private func enter() throws(TerminalError) {
    guard Guard.makeRaw() else { throw .cannotConfigure }
    write(capabilities.enter + capabilities.pasteOn)
    presenter.invalidate()
  }

  private func write(_ text: String) {
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
    return palabre_size(descriptor, &columns, &rows) == 1 ? Size(columns: Int(columns), rows: Int(rows)) : nil
  }
}
