import Glibc
import Synchronization
import Wording

/// Says on standard error that a long journal is being read, for how long, and how to give it up (^C ends the program, as
/// there is no screen yet); nothing when that takes less than a blink or nobody would see it.
final class OpeningProgress: Sendable {
  private struct State {
    var hasEnded = false
    var shown = 0
  }
  private let state = Mutex(State())
  private let ended = WakePipe()

  /// Begins to wait.
  init(_ words: Words) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    runBeside { [self] in
      var (seconds, patience): (Int, Int32) = (0, 500)
      var waited = pollfd(fd: ended.reading, events: Int16(POLLIN), revents: 0)
      while poll(&waited, 1, patience) == 0 {
        show(words(WorkPhrase.opening, seconds))
        (seconds, patience) = (seconds + 1, 1000)
      }
    }
  }

  /// It is read: the line is taken away, and nothing is said any more.
  func end() {
    state.withLock { state in
      guard !state.hasEnded else { return }
      state.hasEnded = true
      if state.shown > 0 { write("\r" + String(repeating: " ", count: state.shown) + "\r") }
    }
    ended.signal()
  }

  private func show(_ line: String) {
    state.withLock { state in
      guard !state.hasEnded else { return }
      write("\r" + line)
      state.shown = max(state.shown, line.count)
    }
  }

  private func write(_ text: String) { _ = Descriptor.write(Array(text.utf8), to: STDERR_FILENO) }
}
