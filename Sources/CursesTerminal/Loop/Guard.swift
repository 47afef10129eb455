import CNCurses
import Glibc

/// Keeps the terminal restorable: on a normal end, on an error, on a signal, on a crash.
///
/// What is shared with the handlers lives as long as the process. For one thread.
struct Guard {
  private let state: UnsafeMutableRawPointer

  /// Arms the handlers, once in a process. `restore` is what gives the terminal back when ncurses cannot. Nil when the
  /// terminal does not say its modes.
  init?(terminal: Int32, wake: Int32, restore: String, crash: CrashNotice) {
    guard let state = restore.withCString({ palabre_guard_arm(terminal, wake, $0, strlen($0)) }) else {
      return nil
    }
    crash.line.withCString { palabre_guard_report(state, crash.report, crash.errors, $0, strlen($0)) }
    self.state = state
  }

  /// Whether the terminal is ours and has to be given back.
  var isTaken: Bool {
    get { palabre_guard_is_taken(state) == 1 }
    nonmutating set { palabre_guard_taken(state, newValue ? 1 : 0) }
  }

  /// Whether the terminal is this job's.
  var isForeground: Bool { palabre_guard_is_foreground(state) == 1 }
  /// Sets the modes that the terminal had.
  func cook() { palabre_guard_cook(state) }
  /// Gives the terminal back without ncurses.
  func restore() { palabre_guard_restore(state) }
  /// Stops the job; returns when it goes on.
  func stop() { palabre_guard_stop(state) }
  /// Ends the process by a signal.
  static func die(_ signal: Int32) { palabre_guard_die(signal) }
}
