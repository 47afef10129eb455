import CursesTerminal
import Dialogue
import DialogueStore
import Glibc
import Journal
import Wording

/// A journal that is worked on: opened for writing or reading, on a screen or line by line.
struct Meeting {
  var path: String
  var words: Words
  var zone: Zone
  var clock: Clock
  var display: DisplayOptions
  var isReadOnly: Bool

  func run() throws(CommandFailure) {
    let wake = WakePipe()
    guard let store = try open(wake) else { return }
    defer { store.journal?.close() }
    // `ACCESSIBLE` is what screen-reader users set for programs that draw (charmbracelet/huh has the same rule).
    let isAccessible = Variables["ACCESSIBLE"].map { !$0.isEmpty && $0 != "0" } ?? false
    guard !display.linear, !isAccessible else { return try LinearMode(meeting: self, store: store).run() }
    let report = CrashReport()
    do throws(TerminalError) {
      let loop = try ScreenLoop(meeting: self, store: store, wake: wake, report: report)
      report.takeOverErrors()
      loop.run()
      report.end()
    } catch {
      report.end()
      switch error {
      case .notATerminal, .noCursorAddressing, .unknownTerminal:
        try LinearMode(meeting: self, store: store).run()
      case .cannotConfigure:
        throw .finding(
          words(ShellPhrase.terminalNotConfigured))
      }
    }
  }

  /// Opens the journal; when another instance writes it, offers to read it. Nil when that is declined.
  private func open(_ wake: WakePipe) throws(CommandFailure) -> DialogueStore? {
    let access = StoreAccess(path: path, words: words)
    if isReadOnly { return try access.readOrExplain() }
    do {
      return try access.open { wake.signal() }
    } catch .locked(let holder) {
      Output.say(words.explain(.locked(by: holder), path: path))
      guard isatty(STDIN_FILENO) == 1 else { throw .finding() }
      Output.say(words(ShellPhrase.readInstead))
      guard let answer = readLine()?.lowercased().first, "oy".contains(answer) else { throw .finding() }
      return try access.readOrExplain()
    } catch {
      throw .finding(words.explain(error, path: path))
    }
  }
}

/// A pipe by which another thread wakes the loop.
final class WakePipe: Sendable {
  /// What the loop waits on; -1 when there is no pipe.
  let reading: Int32
  private let writing: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      }
    }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    close(reading)
    close(writing)
  }

  /// Wakes the loop. A pipe that is full wakes it as well.
  func signal() {
    var byte: UInt8 = 1
    _ = write(writing, &byte, 1)
  }

  /// Takes out what was written.
  func drain() {
    var buffer = [UInt8](repeating: 0, count: 512)
    while read(reading, &buffer, buffer.count) > 0 {}
  }
}

/// Where a crash leaves its words: a file, never the screen.
final class CrashReport {
  private let path: String
  /// The file; -1 when it cannot be made.
  let descriptor: Int32
  private var errors: Int32 = -1

  init() {
    Files.makeFolder(Folders.state)
    path = "\(Folders.state)/crash-\(Clock.machine.now.wholeSeconds)-\(getpid()).txt"
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
  }

  /// Sends standard error to the file while a screen is shown: the words of a trap would fall on the screen.
  func takeOverErrors() {
    guard descriptor >= 0 else { return }
    errors = dup(STDERR_FILENO)
    dup2(descriptor, STDERR_FILENO)
  }

  /// Gives standard error back, and takes the file away when nothing is in it.
  func end() {
    if errors >= 0 {
      dup2(errors, STDERR_FILENO)
      close(errors)
      errors = -1
    }
    guard descriptor >= 0 else { return }
    if Files.mark(path)?.first == 0 { unlink(path) }
  }
}
