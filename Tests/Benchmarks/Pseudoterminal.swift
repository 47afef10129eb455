import Glibc

/// A program in a terminal of its own, fed and read by us.
final class Pseudoterminal {
  private let descriptor: Int32
  private var child: pid_t = 0

  /// Starts a program; nil when that is not possible.
  init?(_ command: [String], columns: UInt16 = 120, rows: UInt16 = 36) {
    // As posix_openpt(3) and ptsname(3) do (ioctl_tty(2): TIOCSPTLCK, TIOCGPTN), which Swift does not see.
    descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    var (isLocked, number): (Int32, Int32) = (0, 0)
    guard descriptor >= 0, ioctl(descriptor, 0x4004_5431, &isLocked) == 0,
      ioctl(descriptor, 0x8004_5430, &number) == 0
    else { return nil }
    let name = "/dev/pts/\(number)"
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = withUnsafeMutablePointer(to: &size) { ioctl(descriptor, UInt(TIOCSWINSZ), $0) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    // POSIX_SPAWN_SETSID of spawn.h.
    posix_spawnattr_setflags(&attributes, 0x80)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    // The first terminal that the leader of a session opens becomes its own.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    let variables = [
      "TERM=xterm-256color", "LC_ALL=C.UTF-8", "TZ=Europe/Paris", "PATH=/usr/bin:/bin", "HOME=/tmp",
    ]
    var environment: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
    defer {
      for text in arguments + environment { free(text) }
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    guard posix_spawnp(&child, command[0], &actions, &attributes, &arguments, &environment) == 0 else {
      return nil
    }
  }

  deinit {
    if child > 0 {
      kill(child, SIGKILL)
      waitpid(child, nil, 0)
    }
    close(descriptor)
  }

  private static let question = Array("\u{1B}[c".utf8)
  private static let reply = Array("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\\u{1B}[?62;22c".utf8)

  /// Types bytes. A program that reads nothing for two seconds gets no more: nobody waits for it.
  func type(_ bytes: [UInt8]) {
    var waited = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    guard poll(&waited, 1, 2000) > 0 else { return }
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }

  /// Reads until nothing has come for some milliseconds, waiting longer for the first byte, and for no more than both and a
  /// second: a clock that runs in the program writes every second for ever. How many bytes came, and when the last of them
  /// did.
  func answer(first: Int32 = 2000, quiet: Int32) -> (bytes: Int, last: UInt64) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var (bytes, last) = (0, nanoseconds)
    let end = last + UInt64(first + quiet + 1000) * 1_000_000
    while nanoseconds < end {
      var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&waited, 1, bytes == 0 ? first : quiet) > 0 else { return (bytes, last) }
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return (bytes, last) }
      // As a terminal answers who it is and what it draws on (OSC 11, DA1): a program that asks waits for it.
      if buffer[..<count].contains(Pseudoterminal.question) { type(Pseudoterminal.reply) }
      bytes += count
      last = nanoseconds
    }
    return (bytes, last)
  }
}
