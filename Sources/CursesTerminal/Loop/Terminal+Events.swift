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
    guard pending.isEmpty else {
      defer { pending = [] }
      return pending
    }
    let begun = Terminal.now
    let limit = milliseconds.map { begun + max(0, $0) }
    let pasteLeft = paste.map { _ in max(0, lastPasted + Terminal.pastePatience - begun) }
    let timeout = [filter.left(at: begun), pasteLeft, hasMoreKeys ? 0 : nil, limit.map { $0 - begun }]
      .compactMap { $0 }.min()
    var polled = ([input, wakePipe.read] + descriptors).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    guard poll(&polled, nfds_t(polled.count), timeout.map { Int32(clamping: $0) } ?? -1) >= 0 else {
      return []
    }
    var events: [TerminalEvent] = []
    if polled[1].revents != 0 { events += signals() }
    if polled[0].revents & Int16(POLLIN) != 0 || hasMoreKeys {
      events += readInput(isOpen: polled[0].revents & Int16(POLLHUP | POLLERR) == 0)
    } else if polled[0].revents != 0 {
      events.append(hangUp())
    } else {
      events += filter.expire(at: Terminal.now).map(TerminalEvent.input)
      if paste != nil, lastPasted + Terminal.pastePatience <= Terminal.now { events += endPaste() }
    }
    for descriptor in polled.dropFirst(2) where descriptor.revents != 0 {
      events.append(.readable(descriptor.fd))
    }
    if let limit, limit <= Terminal.now { events.append(.timer) }
    return events
  }

  /// The terminal is gone: the process ends as by the signal that says so, whether it was sent or not.
  private func hangUp() -> TerminalEvent {
    endingSignal = endingSignal ?? SIGHUP
    return .hangup
  }

  /// Milliseconds to wait for the rest of a paste.
  private static let pastePatience = 1000
  /// Keys taken before the screen is drawn again.
  private static let keysAtOnce = 4096

  /// Milliseconds of a clock that never goes back.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Reads what is there: keys through ncurses until it has none, a paste past it.
  private func readInput(isOpen: Bool) -> [TerminalEvent] {
    if paste != nil { return readPaste() }
    var events: [TerminalEvent] = []
    hasMoreKeys = false
    for count in 0... {
      guard count < Terminal.keysAtOnce else {
        hasMoreKeys = true
        return events
      }
      let code = wgetch(pad)
      if code < 0 {
        // Something was to be read and nothing came: the terminal is gone.
        if count == 0, !isOpen { return [hangUp()] }
        break
      }
      let found =
        code < 0x100
        ? filter.take(UInt8(truncatingIfNeeded: code), at: Terminal.now)
        : filter.take(code: code, at: Terminal.now)
      events += found.map(TerminalEvent.input)
      if filter.beganPaste {
        filter.beganPaste = false
        paste = PasteReader()
        lastPasted = Terminal.now
        // ncurses reads byte by byte: it has nothing of what follows.
        return events
      }
    }
    return events + filter.drained(at: Terminal.now).map(TerminalEvent.input)
  }

  /// Reads some of a paste. The driver hands over 4 KiB at most; what else happens comes to its turn after some of them.
  private func readPaste() -> [TerminalEvent] {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    for _ in 0..<64 {
      var ready = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, 0) > 0 else { break }
      let count = Glibc.read(input, &buffer, buffer.count)
      guard count > 0 else { return count < 0 && (errno == EAGAIN || errno == EINTR) ? [] : [.hangup] }
      lastPasted = Terminal.now
      guard let rest = paste?.take(buffer[..<count]) else { continue }
      return endPaste() + typed(rest)
    }
    return paste.map { [.pasting($0.bytes.count)] } ?? []
  }

  /// What was typed right behind a paste, another paste included.
  private func typed(_ bytes: ArraySlice<UInt8>) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      events += filter.take(byte, at: Terminal.now).map(TerminalEvent.input)
      guard filter.beganPaste else { continue }
      filter.beganPaste = false
      paste = PasteReader()
      guard let more = paste?.take(rest) else { return events }
      events += endPaste()
      rest = more
    }
    return events + filter.drained(at: Terminal.now).map(TerminalEvent.input)
  }

  /// Hands the paste over as it came.
  private func endPaste() -> [TerminalEvent] {
    defer { paste = nil }
    return paste.map { paste in
      var paste = paste
      return [.input(.paste(paste.text(in: encoding)))]
    } ?? []
  }

  private func signals() -> [TerminalEvent] {
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = Glibc.read(wakePipe.read, &buffer, buffer.count)
    guard count > 0 else { return [] }
    let numbers = Set(buffer[..<count].map(Int32.init))
    var events: [TerminalEvent] = []
    if let signal = numbers.subtracting([SIGWINCH, SIGCONT, SIGTSTP]).first {
      endingSignal = signal
      events.append(signal == SIGHUP ? .hangup : .terminate)
    }
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
