import Glibc

/// A program that is run to its end, for its time and its memory.
struct Child {
  /// Seconds from its start to its end.
  var seconds: Double
  /// Seconds of the processor that it took.
  var processor: Double
  /// The most memory that it has held, in MB.
  var memory: Double
  /// What it ended with; nil when a signal ended it.
  var code: Int32?

  /// Runs a program with nothing to read, and throws away what it says; nil when it cannot be started.
  init?(_ command: [String], output: String = "/dev/null") {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    let variables = [
      "LC_ALL=C.UTF-8", "TZ=Europe/Paris", "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/tmp",
    ]
    var environment: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
    defer {
      for text in arguments + environment { free(text) }
      posix_spawn_file_actions_destroy(&actions)
    }
    var child: pid_t = 0
    let start = nanoseconds
    guard posix_spawnp(&child, command[0], &actions, nil, &arguments, &environment) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
    seconds = Double(nanoseconds - start) / 1_000_000_000
    processor = [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6
    }
    memory = Double(usage.ru_maxrss) / 1024
    code = status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
    // As the shell says that there is no such program.
    if code == 127 { return nil }
  }

  /// Whether a program is installed.
  static func isThere(_ program: String) -> Bool {
    ["/usr/local/bin/", "/usr/bin/", "/bin/"].contains { access($0 + program, X_OK) == 0 }
  }
}
