import CNCurses
import Canvas
import Glibc

/// Something that the program waits for.
public enum TerminalEvent: Hashable, Sendable {
  /// A key, a paste, another size.
  case input(TerminalInput)
  /// One of the caller's descriptors can be read.
  case readable(Int32)
  /// The moment that was waited for has come.
  case timer
  /// The process was asked to end.
  case terminate
  /// The terminal is gone.
  case hangup
}

extension Terminal {
  /// Milliseconds to wait for the rest of a key that began with `ESC`.
  static let escapeDelay: Int32 = 25
  /// Milliseconds to wait for the rest of a paste.
  static let pasteDelay: Int32 = 1000

  /// Waits until something happens: input, a signal, one of `descriptors`, or `milliseconds` passed (nil: no end).
  ///
  /// One call to poll(2); nothing wakes it that is not returned.
  public func wait(milliseconds: Int?, descriptors: [Int32] = []) -> [TerminalEvent] {
    let begun = decoder.isWaiting ? (decoder.isPasting ? Terminal.pasteDelay : Terminal.escapeDelay) : nil
    let limit = milliseconds.map { Int32(clamping: max(0, $0)) }
    let timeout = [begun, limit].compactMap { $0 }.min() ?? -1
    var polled = ([input, wakePipe.read] + descriptors).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let count = poll(&polled, nfds_t(polled.count), timeout)
    var events: [TerminalEvent] = []
    if polled[1].revents != 0 { events += signals() }
    if polled[0].revents & Int16(POLLIN) != 0 {
      events += readInput()
    } else if polled[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 {
      events.append(.hangup)
    }
    for descriptor in polled.dropFirst(2) where descriptor.revents != 0 {
      events.append(.readable(descriptor.fd))
    }
    if count == 0 {
      if let begun, begun == timeout { events += decoder.flush().map(TerminalEvent.input) }
      if let limit, limit == timeout { events.append(.timer) }
    }
    return events
  }

  private func readInput() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(input, &buffer, buffer.count)
      if count > 0 {
        events += decoder.feed(buffer[..<count]).map(TerminalEvent.input)
        if count < buffer.count { return events }
      } else {
        // With VMIN 0 a terminal that is gone reads as zero bytes for ever.
        if count == 0, events.isEmpty { events.append(.hangup) }
        return events
      }
    }
  }

  private func signals() -> [TerminalEvent] {
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = Glibc.read(wakePipe.read, &buffer, buffer.count)
    guard count > 0 else { return [] }
    var events: [TerminalEvent] = []
    for number in Set(buffer[..<count]) {
      switch Int32(number) {
      case SIGTERM, SIGINT: events.append(.terminate)
      case SIGHUP: events.append(.hangup)
      default:
        _ = refreshSize()
        events.append(.input(.resize(size)))
      }
    }
    return events
  }
}
