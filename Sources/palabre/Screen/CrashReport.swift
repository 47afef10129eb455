import CursesTerminal
import Glibc
import Wording

/// Where a crash leaves its words: a file, and one line on standard error that says where the file is.
final class CrashReport {
  private let path: String
  /// The file; -1 when it cannot be made.
  private let descriptor: Int32
  /// Standard error as it was.
  private let errors: Int32
  private var isTaken = false

  init() {
    Files.makeFolder(Folders.state)
    CrashReport.sweep()
    path = "\(Folders.state)/crash-\(Clock.machine.now.wholeSeconds)-\(getpid()).txt"
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
  }

  /// What the terminal leaves of a crash.
  func notice(_ words: Words) -> CrashNotice {
    let line = words.crashed(version: Palabre.version, report: descriptor < 0 ? nil : path)
    return CrashNotice(report: descriptor, errors: errors, line: line + "\n")
  }

  /// Sends standard error to the file while a screen is shown: the words of a trap would fall on the screen.
  func takeOverErrors() {
    guard descriptor >= 0, errors >= 0, !isTaken else { return }
    isTaken = true
    dup2(descriptor, STDERR_FILENO)
  }

  /// Gives standard error back, and takes the file away when nothing is in it.
  func end() {
    if isTaken { dup2(errors, STDERR_FILENO) }
    isTaken = false
    if descriptor >= 0, Files.mark(path)?.first == 0 { unlink(path) }
  }

  /// Takes away the empty reports of processes that were killed before they could.
  private static func sweep() {
    guard let folder = opendir(Folders.state) else { return }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix("crash-"), name.hasSuffix(".txt"),
        let process = name.dropLast(4).split(separator: "-").last.flatMap({ pid_t($0) }),
        kill(process, 0) != 0, errno == ESRCH, Files.mark("\(Folders.state)/\(name)")?.first == 0
      else { continue }
      unlink("\(Folders.state)/\(name)")
    }
  }
}
