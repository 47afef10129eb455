import Glibc
import Synchronization

/// How far something is, on one line of standard error that is written over and taken away; nothing when that is no terminal.
final class ProgressLine: Sendable {
  private let what: String
  /// When it was last shown, on the monotonic clock in nanoseconds; nil while it is not.
  private let shown = Mutex<UInt64?>(nil)

  /// Ten a second are as many as an eye can follow.
  private static let interval: UInt64 = 100_000_000

  init(_ what: String) { self.what = what }

  /// Shows a share, unless one has just been shown.
  @Sendable func show(_ done: Int, of count: Int) {
    guard isatty(STDERR_FILENO) == 1, count > 0 else { return }
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let now = UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    let isDue = shown.withLock { last in
      guard now - (last ?? 0) >= Self.interval else { return false }
      last = now
      return true
    }
    if isDue { write("\r\(what)… \(done * 100 / count)\u{A0}%") }
  }

  /// Takes the line away.
  func end() {
    guard shown.withLock({ $0 }) != nil else { return }
    write("\r" + String(repeating: " ", count: what.count + 8) + "\r")
    shown.withLock { $0 = nil }
  }

  private func write(_ text: String) { _ = Descriptor.write(Array(text.utf8), to: STDERR_FILENO) }
}
