import Glibc
import Importing
import Publishing
import Wording

/// Text that comes from outside: nothing that cannot be read gets into a journal.
final class TextInput {
  private let words: Words
  private var bytes: [UInt8] = []
  private var place = 0
  private var number = 0
  private var isAtEnd = false
  /// Whether the last line ended with a carriage return: a line feed right behind it is of the same end.
  private var hasReturned = false
  private var hasSaid = false
  private var hasBegun = false
  /// Whether a line had letters of UTF-8: the others are in it too.
  private var isUTF8 = false
  /// How many lines could not be read, and were passed over.
  private(set) var unread = 0

  /// The lines of standard input.
  init(_ words: Words) { self.words = words }

  /// The next line without its end; nil at the end. A line that cannot be read is said with its place, and passed over.
  func line() -> String? {
    while let bytes = next() {
      number += 1
      do {
        let line = try DecodedText(bytes, isUTF8: isUTF8)
        isUTF8 = isUTF8 || line.encoding == .utf8 && bytes.contains { $0 >= 0x80 }
        if line.encoding != .utf8, !hasSaid {
          Output.say(ImportNotice.encoding(line.encoding, examples: line.examples).message(in: words))
          hasSaid = true
        }
        return line.text
      } catch {
        unread += 1
        Self.say(error, "stdin", line: number, words)
      }
    }
    return nil
  }

  /// Whether ``line()`` has something to read, waiting for it so many milliseconds, without end for nil. The end of the input is
  /// something too; a signal, and something to read from another of the descriptors, end the wait early.
  func isReady(within milliseconds: Int?, beside descriptors: [Int32] = []) -> Bool {
    let start = hasReturned && place < bytes.count && bytes[place] == 0x0A ? place + 1 : place
    if isAtEnd || bytes[start...].contains(where: Self.endsLine) { return true }
    var polled = ([STDIN_FILENO] + descriptors).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = poll(&polled, nfds_t(polled.count), milliseconds.map { Int32(clamping: $0) } ?? -1)
    return count > 0 && polled[0].revents != 0
  }

  private static func endsLine(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private func next() -> [UInt8]? {
    var searched = place
    while true {
      if hasReturned, place < bytes.count {
        if bytes[place] == 0x0A { place += 1 }
        hasReturned = false
        searched = max(searched, place)
      }
      if let end = bytes[searched...].firstIndex(where: Self.endsLine) {
        defer { place = end + 1 }
        hasReturned = bytes[end] == 0x0D
        return Array(bytes[place..<end])
      }
      if isAtEnd {
        defer { place = bytes.count }
        return place < bytes.count ? Array(bytes[place...]) : nil
      }
      bytes.removeFirst(place)
      place = 0
      searched = bytes.count
      read()
    }
  }

  private func read() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
        if !hasBegun {
          hasBegun = true
          // No other text has a byte of zero in its first letter.
          let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
          if isWide || bytes.prefix(2).contains(0) { widen() }
        }
        return
      }
      if count == 0 || errno != EINTR {
        isAtEnd = true
        return
      }
    }
  }

  /// UTF-16 cannot be cut at the bytes of its line ends: it is read to its end before its first line.
  private func widen() {
    while !isAtEnd { read() }
    do {
      let text = try DecodedText(bytes)
      Output.say(ImportNotice.encoding(text.encoding, examples: text.examples).message(in: words))
      (bytes, hasSaid) = (text.bytes, true)
    } catch {
      unread += 1
      Self.say(error, "stdin", line: error.line, words)
      bytes = []
    }
  }

  /// The text of a whole file; its encoding is said when it is not UTF-8.
  /// - Throws: a ``CommandFailure`` with file, line and column of what cannot be read.
  static func decoded(_ bytes: [UInt8], from name: String, _ words: Words) throws(CommandFailure) -> String {
    do throws(UnreadableText) {
      let text = try DecodedText(bytes)
      if text.encoding != .utf8 {
        Output.say(
          "\(name): \(ImportNotice.encoding(text.encoding, examples: text.examples).message(in: words))")
      }
      return text.text
    } catch {
      say(error, name, line: error.line, words)
      throw .finding()
    }
  }

  private static func say(_ error: UnreadableText, _ name: String, line: Int, _ words: Words) {
    Output.say("\(name):\(line):\(error.column): \(ImportError(error).message(in: words))")
  }
}
