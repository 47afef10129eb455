import Glibc

/// A program in a terminal of its own, fed and read by us.
final class Pseudoterminal {
  private let descriptor: Int32
  private var child: pid_t = 0
  /// What has come, while that is of interest, and whether the program has ended.
  private var received: [UInt8]?
  private var hasEnded = false

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

  /// The escape sequences with which a program takes the whole screen (xterm: smcup, `DECSET 1049`).
  private static let takesScreen = Array("\u{1B}[?1049h".utf8)

  /// Reads until the program has taken the screen and then written nothing for some milliseconds, or has ended: what it says before,
  /// that a long file is being read for instance, is no screen. No more than two minutes.
  func screen(quiet: Int32) -> (bytes: Int, last: UInt64) {
    let end = nanoseconds + 120_000_000_000
    (received, hasEnded) = ([], false)
    var whole = (bytes: 0, last: nanoseconds)
    while nanoseconds < end {
      let isThere = received?.contains(Pseudoterminal.takesScreen) == true
      let next = answer(first: isThere ? quiet : 1000, quiet: isThere ? quiet : 20)
      if next.bytes > 0 { whole = (whole.bytes + next.bytes, next.last) }
      if isThere && next.bytes == 0 || hasEnded { break }
    }
    received = nil
    return whole
  }

  /// Whether the program is still there: what is typed into the terminal of one that has ended comes back at once, from nobody.
  var isRunning: Bool {
    var end = siginfo_t()
    return waitid(P_PID, id_t(child), &end, WEXITED | WNOHANG | WNOWAIT) == 0 && end.si_signo == 0
  }

  /// The most memory that the program has held so far, in MB.
  var peakMemory: Double? { status("VmHWM").map { Double($0) / 1024 } }

  /// How often the program has waited and was woken, by its threads.
  var wakes: [Int: Int]? {
    guard let folder = opendir("/proc/\(child)/task") else { return nil }
    defer { closedir(folder) }
    var wakes: [Int: Int] = [:]
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if let thread = Int(name) { wakes[thread] = status("voluntary_ctxt_switches", of: "task/\(name)/") }
    }
    return wakes
  }

  private func status(_ field: String, of part: String = "") -> Int? {
    guard let file = fopen("/proc/\(child)/\(part)status", "r") else { return nil }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 8192)
    let count = fread(&buffer, 1, buffer.count - 1, file)
    let text = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let line = text.split(separator: "\n").first { $0.hasPrefix(field + ":") }
    return line.flatMap { Int($0.drop { !$0.isNumber }.prefix { $0.isNumber }) }
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
      guard count > 0 else {
        hasEnded = true
        return (bytes, last)
      }
      received?.append(contentsOf: buffer[..<count])
      // As a terminal answers who it is and what it draws on (OSC 11, DA1): a program that asks waits for it.
      if buffer[..<count].contains(Pseudoterminal.question) { type(Pseudoterminal.reply) }
      bytes += count
      last = nanoseconds
    }
    return (bytes, last)
  }
}
