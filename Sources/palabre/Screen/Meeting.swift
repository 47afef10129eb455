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
  /// What the program is set to.
  var configuration: Configuration
  var isReadOnly: Bool
  /// The table on whose sheet notes go that name none.
  var table: Int?
  /// Whether it is thrown away at the end, and nothing is kept of it.
  var isThrownAway = false

  func run() throws(CommandFailure) {
    let wake = WakePipe()
    // `ACCESSIBLE` is what screen-reader users set for programs that draw (charmbracelet/huh has the same rule).
    let isAccessible = Variables["ACCESSIBLE"].map { !$0.isEmpty && $0 != "0" } ?? false
    let isLinear = display.linear || isAccessible
    var first = isLinear ? nil : FirstScreen(self)
    var opened = try first?.open(wake)
    if opened == nil {
      first = nil
      opened = try open(wake)
    }
    guard let store = opened else { return }
    defer { store.journal?.close() }
    guard !isLinear else { return try LinearMode(meeting: self, store: store).run() }
    let report = first?.report ?? CrashReport()
    let start: ScreenStart
    do throws(TerminalError) {
      if let first { start = first.start } else { start = try ScreenStart(self, report) }
    } catch {
      report.end()
      return try runLinear(store, because: error)
    }
    let loop = ScreenLoop(meeting: self, store: store, wake: wake, start: start)
    report.takeOverErrors()
    loop.run()
    report.end()
    if let signal = loop.endingSignal { throw .ended(by: signal, loop.unsaved ?? "") }
    if let unsaved = loop.unsaved { throw .finding(unsaved) }
  }

  /// Goes on line by line where there is no screen, and says why.
  private func runLinear(_ store: DialogueStore, because error: TerminalError) throws(CommandFailure) {
    switch error {
    case .notATerminal: if isatty(STDIN_FILENO) == 1 { Output.say(words.linearBecauseNoTerminal) }
    case .noCursorAddressing(let name): Output.say(words.linearBecause(noCursorAddressing: name))
    case .unknownTerminal(let name): Output.say(words.linearBecause(unknownTerminal: name))
    case .cannotConfigure: throw .finding(words(ShellPhrase.terminalNotConfigured))
    }
    try LinearMode(meeting: self, store: store).run()
  }

  /// Opens the journal; when another instance writes it, offers to read it. Nil when that is declined.
  private func open(_ wake: WakePipe) throws(CommandFailure) -> DialogueStore? {
    let access = StoreAccess(path: path, words: words)
    let progress = OpeningProgress(words)
    defer { progress.end() }
    if isReadOnly { return try access.readOrExplain() }
    do {
      return try access.open { wake.signal() }
    } catch .locked(let holder) {
      progress.end()
      Output.say(words.explain(.locked(by: holder), path: path))
      return try offerReading(access)
    } catch .file(let error) where [EACCES, EPERM, EROFS].contains(error.code) && Files.exists(path) {
      progress.end()
      Output.say(words.explain(error))
      return try offerReading(access)
    } catch {
      throw .finding(words.explain(error, path: path))
    }
  }
}

extension Meeting {
  /// Reads the journal when somebody at the terminal says so.
  private func offerReading(_ access: StoreAccess) throws(CommandFailure) -> DialogueStore {
    guard isatty(STDIN_FILENO) == 1 else { throw .finding() }
    Output.say(words(ShellPhrase.readInstead))
    guard let answer = readLine()?.lowercased().first, "oy".contains(answer) else { throw .finding() }
    let progress = OpeningProgress(words)
    defer { progress.end() }
    return try access.readOrExplain()
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
