import Glibc
import Synchronization

/// Work beside the screen: documents, other programs, the reading of a whole journal. Each piece has a thread of its own,
/// which ends with it; what comes of it is taken by the loop.
final class BackgroundWork<Outcome: Sendable>: Sendable {
  private struct State {
    var outcomes: [(piece: Piece, outcome: Outcome)] = []
    var running = 0
  }
  private let state = Mutex(State())
  private let wake: WakePipe

  /// Work whose outcomes are announced by a pipe.
  init(wake: WakePipe) { self.wake = wake }

  /// Begins a piece. Where there is no thread for it, it is done at once.
  func begin(_ body: @escaping @Sendable (Piece) -> Outcome) -> Piece {
    let piece = Piece()
    state.withLock { $0.running += 1 }
    runBeside { [self] in
      let outcome = body(piece)
      state.withLock {
        $0.outcomes.append((piece, outcome))
        $0.running -= 1
      }
      wake.signal()
    }
    return piece
  }

  /// Takes what has come, with the pieces of which it came.
  func takeOutcomes() -> [(piece: Piece, outcome: Outcome)] {
    state.withLock { state in
      defer { state.outcomes = [] }
      return state.outcomes
    }
  }

  /// Waits until all that was begun has ended, at most so long; false when it has not.
  func finish(within seconds: Int) -> Bool {
    for _ in 0..<(seconds * 10) where isRunning {
      var waited = pollfd(fd: wake.reading, events: Int16(POLLIN), revents: 0)
      if poll(&waited, 1, 100) > 0 { wake.drain() }
    }
    return !isRunning
  }

  private var isRunning: Bool { state.withLock { $0.running > 0 } }
}

/// A piece of work under way, which can be given up until it is committed.
final class Piece: Sendable {
  private struct State {
    var isGivenUp = false
    var isCommitted = false
    var group: pid_t?
  }
  private let state = Mutex(State())

  /// Gives it up; the program that it waits for is ended, with those that it has begun. False when it is too late.
  @discardableResult
  func giveUp() -> Bool {
    state.withLock {
      guard !$0.isCommitted else { return false }
      $0.isGivenUp = true
      if let group = $0.group { kill(-group, SIGKILL) }
      return true
    }
  }

  /// Whether nobody wants it any more.
  var isGivenUp: Bool { state.withLock { $0.isGivenUp } }

  /// From now on it is too late to give it up: something is going to be written. False when it was given up before.
  func commit() -> Bool {
    state.withLock {
      $0.isCommitted = !$0.isGivenUp
      return $0.isCommitted
    }
  }

  /// Says which program is waited for; nil when it has ended, before its number may be another's.
  func waits(for group: pid_t?) {
    state.withLock {
      $0.group = group
      if $0.isGivenUp, let group { kill(-group, SIGKILL) }
    }
  }
}

/// Runs something on a thread of its own; at once where there is none.
func runBeside(_ body: @escaping @Sendable () -> Void) {
  final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  let context = Unmanaged.passRetained(Work(body))
  var (thread, attributes) = (pthread_t(), pthread_attr_t())
  pthread_attr_init(&attributes)
  defer { pthread_attr_destroy(&attributes) }
  pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
  // As much as the first thread has.
  pthread_attr_setstacksize(&attributes, 8 << 20)
  // Signals are for the thread of the loop; a crash is told by the thread that has crashed.
  var (all, mask) = (sigset_t(), sigset_t())
  sigfillset(&all)
  for crash in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS] { sigdelset(&all, crash) }
  pthread_sigmask(SIG_SETMASK, &all, &mask)
  defer { pthread_sigmask(SIG_SETMASK, &mask, nil) }
  let result = pthread_create(
    &thread, &attributes,
    { context in
      guard let context else { return nil }
      Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
      return nil
    }, context.toOpaque())
  guard result != 0 else { return }
  context.release()
  body()
}
