#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that is spoken to in lines: what is written goes to its input, what it says is waited for with poll(2).
final class ControlPipe {
  private var process: pid_t = 0
  private var input: Int32 = -1
  private var output: Int32 = -1
  private var bytes: [UInt8] = []

  /// Starts a program that is found in `PATH`; nil when it cannot be.
  init?(_ arguments: [String]) {
    var toChild: [Int32] = [-1, -1]
    var fromChild: [Int32] = [-1, -1]
    guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else { return nil }
    // Other tests start programs at the same time, which must not inherit these: the pipe would never end.
    for end in toChild + fromChild { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    // Threads of a test runner block signals, and what they start would too.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var mask = sigset_t()
    sigemptyset(&mask)
    posix_spawnattr_setsigmask(&attributes, &mask)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], 2)
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    let code = posix_spawnp(&process, arguments[0], &actions, &attributes, &words, environ)
    close(toChild[0])
    close(fromChild[1])
    (input, output) = (toChild[1], fromChild[0])
    // A tmux that has ended shall fail a test, not end all of them.
    signal(SIGPIPE, SIG_IGN)
    guard code == 0 else {
      close(input)
      close(output)
      return nil
    }
  }

  deinit { end() }

  /// Closes its input and waits for its end.
  func end() {
    guard input >= 0 else { return }
    close(input)
    // It may have more to say than a pipe holds.
    while fill(until: .max) {}
    close(output)
    input = -1
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  /// Writes a line.
  func say(_ line: String) {
    var rest = Array((line + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return }
    }
  }

  /// The next line, as soon as there is one; nil at the end or when `deadline` has passed.
  func line(until deadline: Int) -> String? {
    while true {
      if let end = bytes.firstIndex(of: 0x0A) {
        let line = String(decoding: bytes[..<end], as: UTF8.self)
        bytes.removeFirst(end + 1)
        return line
      }
      guard fill(until: deadline) else { return nil }
    }
  }

  /// Waits for more; false at the end or when `deadline` has passed.
  private func fill(until deadline: Int) -> Bool {
    while true {
      let left = deadline == .max ? -1 : max(0, deadline - ControlPipe.now)
      var waited = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waited, 1, Int32(clamping: left))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return false }
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = read(output, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      bytes += buffer[..<count]
      return true
    }
  }

  /// Milliseconds of a clock that never goes back.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
