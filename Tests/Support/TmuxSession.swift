#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program in a terminal of its own: a tmux server with one window, that is driven by a control client.
///
/// What is waited for is waited for in its state: tmux says when the window was written to, and the screen is looked at
/// again then. Nothing sleeps, and nothing waits longer than ``patience``.
public final class TmuxSession {
  /// Why there is no session.
  public struct Failure: Error, CustomStringConvertible {
    /// What went wrong, and what to do.
    public let description: String

    /// A failure in words.
    public init(description: String) { self.description = description }
  }

  /// A place on the screen and what is known of the window.
  public struct State: Hashable, Sendable {
    /// The cursor, from 0.
    public var column: Int
    /// The cursor, from 0.
    public var row: Int
    /// Whether the cursor is shown.
    public var isCursorShown: Bool
    /// Whether the program uses the alternate screen.
    public var isAlternate: Bool
    /// Whether the program has ended.
    public var isDead: Bool
    /// What it ended with, once it has: its exit code, or nothing when a signal ended it.
    public var exitCode: Int?
    /// The process in the window.
    public var process: Int
  }

  /// Milliseconds after which a wait fails; many times what a loaded machine takes.
  public static let patience = 20_000

  private let socket: String
  private let control: ControlPipe
  private var hasEnded = false

  /// Starts `command` (words, not a line of a shell) in a window of `columns` by `rows`.
  ///
  /// `environment` is the whole environment of the command; `PATH` is added when it is missing. A ``Failure`` says that tmux
  /// is missing or does not start.
  public init(
    _ command: [String], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
    folder: String? = nil
  ) throws {
    socket = "palabre-test-\(getpid())-\(TmuxSession.counter())"
    var variables = environment
    if variables["PATH"] == nil { variables["PATH"] = "/usr/local/bin:/usr/bin:/bin" }
    let pairs = variables.sorted { $0.key < $1.key }.map { $0.key + "=" + $0.value }
    let line = (["exec", "env", "-i"] + pairs + command).map(TmuxSession.quoted).joined(separator: " ")
    // The window stays when the program has ended, and keeps its size whoever looks at it: that comes last,
    // because tmux 3.3a does not start with a size that nobody has given yet.
    let start =
      ["tmux", "-L", socket, "-f", "/dev/null", "start-server", ";"]
      + ["set", "-g", "remain-on-exit", "on", ";"]
      + ["set", "-s", "escape-time", "0", ";", "set", "-g", "default-size", "\(columns)x\(rows)", ";"]
      + ["set", "-g", "default-shell", "/bin/sh", ";", "set", "-g", "remain-on-exit-format", "", ";"]
      + ["new-session", "-d", "-s", "t", "-x", "\(columns)", "-y", "\(rows)"]
      + (folder.map { ["-c", $0] } ?? []) + [line, ";", "set", "-g", "window-size", "manual"]
    guard let starting = ControlPipe(start) else {
      throw Failure(description: "tmux is not installed; these tests need it (apt-get install tmux)")
    }
    let words = starting.line(until: ControlPipe.now + TmuxSession.patience)
    starting.end()
    if let words { throw Failure(description: "tmux does not start: \(words)") }
    guard let control = ControlPipe(["tmux", "-L", socket, "-C", "attach", "-t", "t"]) else {
      throw Failure(description: "tmux cannot be driven")
    }
    self.control = control
    _ = try answer()
  }

  deinit { end() }

  /// Closes the window and ends its tmux, as when a terminal's window is closed.
  public func end() {
    guard !hasEnded else { return }
    hasEnded = true
    control.say("kill-server")
    control.end()
  }

  /// What is on the screen: its rows without the spaces at their ends.
  ///
  /// With `styles` the escape sequences of colours and attributes are kept.
  public func screen(styles: Bool = false) throws -> String {
    try ask("capture-pane -p -t t" + (styles ? " -e" : "")).map(TmuxSession.trimmed).joined(separator: "\n")
  }

  /// Cursor, screen and process.
  public func state() throws -> State {
    let format = [
      "cursor_x", "cursor_y", "cursor_flag", "alternate_on", "pane_dead", "pane_pid", "pane_dead_status",
    ].map { "#{\($0)}" }.joined(separator: " ")
    let words =
      try ask("display-message -p -t t '\(format)'").first?.split(separator: " ").map { Int($0) ?? 0 } ?? []
    guard words.count >= 6 else { throw Failure(description: "tmux does not say how the window is") }
    return State(
      column: words[0], row: words[1], isCursorShown: words[2] == 1, isAlternate: words[3] == 1,
      isDead: words[4] == 1, exitCode: words.count > 6 ? words[6] : nil, process: words[5])
  }

  /// Presses keys by tmux's names: `F1`, `C-z`, `M-a`, `Up`, `S-Up`, `Enter`.
  public func press(_ keys: String...) throws { _ = try ask("send-keys -t t " + keys.joined(separator: " ")) }

  /// Types text: its bytes reach the program as they are.
  public func type(_ text: String) throws { try send(Array(text.utf8)) }

  /// Sends bytes as a terminal would.
  public func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = rest.prefix(2048).map { String($0, radix: 16) }.joined(separator: " ")
      _ = try ask("send-keys -t t -H " + part)
      rest = rest.dropFirst(2048)
    }
  }

  /// Pastes the text of a file as the user's terminal does: in brackets when the program asked for them.
  public func paste(file: String) throws {
    _ = try ask("load-buffer -b p " + TmuxSession.quoted(file))
    _ = try ask("paste-buffer -p -d -b p -t t")
  }

  /// Gives the window another size.
  public func resize(columns: Int, rows: Int) throws {
    _ = try ask("resize-window -t t -x \(columns) -y \(rows)")
  }

  /// Waits until the screen shows `text`, and returns the screen.
  @discardableResult public func wait(for text: String) throws -> String {
    try wait(for: "a screen with \(text.debugDescription)") { $0.contains(text) }
  }

  /// Waits until the screen is as `condition` wants it, and returns it.
  ///
  /// A ``Failure`` with the screen as it is comes after ``patience``.
  @discardableResult public func wait(for what: String, _ condition: (String) throws -> Bool) throws -> String
  {
    let deadline = ControlPipe.now + TmuxSession.patience
    while true {
      let screen = try screen()
      if try condition(screen) { return screen }
      guard ControlPipe.now < deadline else {
        throw Failure(description: "waited in vain for \(what); the screen is\n\(screen)")
      }
      // Some changes, such as the end of the program, are not announced.
      let line = control.line(until: min(deadline, ControlPipe.now + 200))
      if let line, line.hasPrefix("%exit") {
        throw Failure(description: "tmux ended; the screen was\n\(screen)")
      }
    }
  }

  /// Waits until the window is as `condition` wants it.
  public func waitForState(_ what: String, _ condition: (State) -> Bool) throws {
    try wait(for: what) { _ in condition(try state()) }
  }
}

extension TmuxSession {
  /// Has tmux do something; what it answers.
  private func ask(_ command: String) throws -> [String] {
    control.say(command)
    return try answer()
  }

  /// The next answer. Notices between the answers are dropped: whoever waits looks at the screen anyway.
  private func answer() throws -> [String] {
    let deadline = ControlPipe.now + TmuxSession.patience
    var lines: [String]?
    while let line = control.line(until: deadline) {
      if lines == nil {
        if line.hasPrefix("%begin ") { lines = [] }
        if line.hasPrefix("%exit") { break }
      } else if line.hasPrefix("%end ") {
        return lines ?? []
      } else if line.hasPrefix("%error ") {
        throw Failure(description: "tmux: " + (lines ?? []).joined(separator: "\n"))
      } else {
        lines?.append(line)
      }
    }
    throw Failure(description: "tmux does not answer")
  }

  private static func quoted(_ word: String) -> String {
    "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  /// A number that no other session of this process has.
  private static func counter() -> String {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return "\(time.tv_sec)-\(time.tv_nsec)-\(UInt32.random(in: 0...(.max)))"
  }
}
