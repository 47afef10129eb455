import Canvas

extension Terminal {
  /// Asks the terminal for the colour that it draws on.
  ///
  /// What is typed meanwhile is not lost: it comes with the next events.
  /// - Parameter milliseconds: The longest to wait. A terminal that does not know the question answers the one behind it,
  ///   which all of the xterm family know, and so is waited for no longer than needed.
  /// - Returns: The colour; nil when the terminal does not say it in time, or is of a kind that is not asked.
  public func background(within milliseconds: Int) -> RGB? {
    guard isXtermLike else { return nil }
    write("\u{1B}]11;?\u{1B}\\\u{1B}[c")
    let deadline = Terminal.now + milliseconds
    var found: RGB?
    var typed: [TerminalEvent] = []
    while Terminal.now < deadline {
      typed += wait(milliseconds: deadline - Terminal.now).filter { $0 != .timer }
      let replies = filter.takeReplies()
      found = found ?? replies.lazy.compactMap(Terminal.color(ofReply:)).first
      if replies.contains(where: { $0.hasPrefix("?") }) || typed.contains(.hangup) { break }
    }
    pending += typed
    return found
  }

  /// The colour of a reply to OSC 11: `11;rgb:rrrr/gggg/bbbb`, each of one to four hexadecimal digits.
  static func color(ofReply reply: String) -> RGB? {
    guard reply.hasPrefix("11;rgb") else { return nil }
    let parts = reply.drop { $0 != ":" }.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    let values = parts.compactMap { part -> UInt8? in
      guard (1...4).contains(part.utf8.count), let value = Int(part, radix: 16), value >= 0 else {
        return nil
      }
      return UInt8(value * 255 / ((1 << (4 * part.utf8.count)) - 1))
    }
    guard values.count == parts.count, values.count >= 3 else { return nil }
    return RGB(values[0], values[1], values[2])
  }

  /// Whether `COLORFGBG` (`15;0`, `0;default;15`) says that the terminal's paper is light; nil when it says nothing.
  public static func isLight(colorFgBg value: String?) -> Bool? {
    guard let index = value?.split(separator: ";").last.flatMap({ Int($0) }), (0...15).contains(index) else {
      return nil
    }
    return index == 7 || index > 8
  }
}
