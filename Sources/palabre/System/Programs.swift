import Glibc

/// Other programs, found on the path and run without a shell.
enum Programs {
  /// Where a program is; the first of several names that is there.
  static func find(_ names: String...) -> String? {
    let folders = (getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin").split(separator: ":")
    for name in names {
      for folder in folders where access("\(folder)/\(name)", X_OK) == 0 { return "\(folder)/\(name)" }
    }
    return nil
  }

  /// How a program ended.
  enum End: Equatable {
    /// By itself, with its exit code.
    case code(Int32)
    /// It was killed, since it took too long.
    case late
    /// It could not be run, or was ended from outside.
    case none
  }

  /// Runs a program as the leader of a process group of its own, which is killed after `limit` seconds. It reads from
  /// the file `input`; what it prints goes to the file `output`, what it complains about to `errors`. `waiting` is told
  /// which group is waited for, and nil once its leader has ended.
  static func run(
    _ path: String, _ arguments: [String], limit: Int, input: String = "/dev/null",
    output: String = "/dev/null", errors: String = "/dev/null", environment: [String] = [],
    waiting: (pid_t?) -> Void = { _ in }
  ) -> End {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    for (descriptor, file) in [(STDOUT_FILENO, output), (STDERR_FILENO, errors)] {
      posix_spawn_file_actions_addopen(&actions, descriptor, file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    words.append(nil)
    defer { words.forEach { free($0) } }
    // Of two values of one variable the first counts.
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) }
    let given = variables.count
    var place = environ
    while let value = place.pointee {
      variables.append(value)
      place += 1
    }
    variables.append(nil)
    defer { variables.prefix(given).forEach { free($0) } }
    // A thread that waits may take no signals; the program takes them all.
    var (attributes, none) = (posix_spawnattr_t(), sigset_t())
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
    var process = pid_t()
    guard posix_spawn(&process, path, &actions, &attributes, &words, variables) == 0 else { return .none }
    waiting(process)
    // A zombie keeps its number: it is nobody else’s until nobody can end it by that number any more.
    let isLate = !hasEnded(process, within: limit)
    if isLate {
      kill(-process, SIGKILL)
      _ = hasEnded(process, within: Int.max)
    }
    waiting(nil)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { if errno != EINTR { return .none } }
    if isLate { return .late }
    return status & 0x7F == 0 ? .code(status >> 8 & 0xFF) : .none
  }

  /// Waits for the end of a process, which stays as a zombie; looks fifty times a second.
  private static func hasEnded(_ process: pid_t, within seconds: Int) -> Bool {
    let start = ContinuousClock.now
    while true {
      var ended = siginfo_t()
      let result = waitid(P_PID, id_t(process), &ended, WEXITED | WNOWAIT | WNOHANG)
      if result == 0, ended.si_signo != 0 { return true }
      if result < 0, errno != EINTR { return true }
      if seconds < Int.max, ContinuousClock.now - start >= .seconds(seconds) { return false }
      var pause = timespec(tv_sec: 0, tv_nsec: 20_000_000)
      nanosleep(&pause, nil)
    }
  }
}
