import CNCurses
import Glibc

/// Keeps the terminal restorable: on a normal end, on an error, on a signal, on a crash.
///
/// The only file that calls the `palabre_guard_…` functions: what they share is a static variable of the C header, of which
/// there is one per object file.
enum Guard {
  /// Arms the handlers. `restore` is what gives the terminal back; `report` a descriptor for the line that a crash leaves.
  static func arm(terminal: Int32, wake: Int32, report: Int32, restore: String) -> Bool {
    restore.withCString { palabre_guard_arm(terminal, wake, report, $0, strlen($0)) } == 1
  }

  static func makeRaw() -> Bool { palabre_guard_make_raw() == 1 }
  static func restore() { palabre_guard_restore() }
  static func stop() { palabre_guard_stop() }
}
