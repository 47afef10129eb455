import CNCurses
import Canvas
import Glibc

extension Terminal {
  /// Waits until something happens: input, a signal, one of `descriptors`, or `milliseconds` passed (nil: no end).
  ///
  /// One call to poll(2). It returns without an event only to be called again: while the rest of a key is on its way, and
  /// when a signal interrupted it. Nothing wakes it otherwise.
  /// - Parameters:
  ///   - milliseconds: After how long ``TerminalEvent/timer`` is wanted; values below 0 count as 0.
  ///   - descriptors: What else to wait for, such as the pipe by which another thread wakes the loop.
  /// - Returns: What happened: signals first, then input in the order in which it came.
  public func wait(milliseconds: Int?, descriptors: [Int32] = []) -> [TerminalEvent] {
    let begun = Terminal.now
    let limit = milliseconds.map { begun + max(0, $0) }
    let timeout = [patience.left(for: decoder, at: begun), limit.map { $0 - begun }].compactMap { $0 }.min()
    var polled = ([input, wakePipe.read] + descriptors).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    guard poll(&polled, nfds_t(polled.count), timeout.map { Int32(clamping: $0) } ?? -1) >= 0 else {
      return []
    }
    var events: [TerminalEvent] = []
    if polled[1].revents != 0 { events += signals() }
    if polled[0].revents & Int16(POLLIN) != 0 {
      events += readInput()
    } else if polled[0].revents != 0 {
      events.append(.hangup)
    } else if patience.left(for: decoder, at: Terminal.now) == 0 {
      events += decoder.flush().map(TerminalEvent.input)
    }
    for descriptor in polled.dropFirst(2) where descriptor.revents != 0 {
      events.append(.readable(descriptor.fd))
    }
    if let limit, limit <= Terminal.now { events.append(.timer) }
    return events
  }

  /// Milliseconds of a clock that never goes back.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Reads what is there. The driver hands over 4 KiB at most, so that a long paste takes many calls and blocks nothing.
  private func readInput() -> [TerminalEvent] {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(input, &buffer, buffer.count)
    if count > 0 {
      patience.heard(at: Terminal.now)
      return decoder.feed(buffer[..<count]).map(TerminalEvent.input)
    }
    // There was something to read: a terminal that is gone reads as zero bytes or as an error, for ever.
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? [] : [.hangup]
  }

  private func signals() -> [TerminalEvent] {
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = Glibc.read(wakePipe.read, &buffer, buffer.count)
    guard count > 0 else { return [] }
    let numbers = Set(buffer[..<count].map(Int32.init))
    var events: [TerminalEvent] = []
    if !numbers.isDisjoint(with: [SIGTERM, SIGINT]) { events.append(.terminate) }
    if numbers.contains(SIGHUP) { events.append(.hangup) }
    guard events.isEmpty else { return events }
    if numbers.contains(SIGTSTP) {
      suspend()
      events.append(.input(.resize(size)))
    } else if numbers.contains(SIGCONT), !isResumed {
      // Stopped by what cannot be handled: the shell has had the terminal meanwhile.
      resume()
      events.append(.input(.resize(size)))
    } else if numbers.contains(SIGWINCH) {
      refreshSize()
      events.append(.input(.resize(size)))
    }
    if numbers.contains(SIGCONT) { isResumed = false }
    return events
  }
}
