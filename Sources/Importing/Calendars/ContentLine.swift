import Publishing

/// A line of a calendar (RFC 5545, 3.1) or of a card (RFC 6350, 3.2): name, parameters, value; unfolded.
struct ContentLine {
  /// The line of the file on which it begins, from 1.
  let number: Int
  /// Its name, in capitals.
  let name: String
  /// Its parameters by their names in capitals.
  let parameters: [String: String]
  /// Its value, escapes and all.
  let value: String

  /// Reads the lines of a text. A line that begins with a blank goes on with the one before it; those that have no
  /// colon are passed over.
  /// - Complexity: linear in the bytes.
  static func read(_ bytes: [UInt8]) -> [ContentLine] {
    var lines: [ContentLine] = []
    var unfolded: [UInt8] = []
    var (first, number, place) = (1, 0, 0)
    func keep() {
      if let line = ContentLine(unfolded, number: first) { lines.append(line) }
    }
    while place < bytes.count {
      var end = place
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      number += 1
      let isFolded = end > place && (bytes[place] == 0x20 || bytes[place] == 0x09)
      // Version 2.1 of cards ends a line that goes on with an equals sign.
      let isQuotedPrintable = unfolded.last == 0x3D && Self.isQuotedPrintable(unfolded)
      if isQuotedPrintable {
        // The break goes, the blank behind it is text.
        unfolded.removeLast()
        unfolded += bytes[place..<end]
      } else if isFolded, !unfolded.isEmpty {
        unfolded += bytes[(place + 1)..<end]
      } else {
        keep()
        unfolded = Array(bytes[place..<end])
        first = number
      }
      place =
        end < bytes.count && bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
        ? end + 2 : end + 1
    }
    keep()
    return lines
  }

  /// A text in which a line that was folded within a letter is folded behind it: programs count bytes (RFC 5545, 3.1).
  static func unbroken(_ bytes: [UInt8]) -> [UInt8] {
    func isRest(_ place: Int) -> Bool { place < bytes.count && (0x80...0xBF).contains(bytes[place]) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let end =
        bytes[place] == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A ? place + 1 : place
      if bytes[end] == 0x0A, let last = result.last, last >= 0x80, end + 1 < bytes.count,
        bytes[end + 1] == 0x20 || bytes[end + 1] == 0x09, isRest(end + 2)
      {
        var next = end + 2
        while isRest(next), next < end + 5 {
          result.append(bytes[next])
          next += 1
        }
        result += bytes[place...(end + 1)]
        place = next
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return result
  }

  private static func isQuotedPrintable(_ line: [UInt8]) -> Bool {
    guard let colon = line.firstIndex(of: 0x3A) else { return false }
    return String(decoding: line[..<colon], as: UTF8.self).uppercased().contains("QUOTED-PRINTABLE")
  }

  private init?(_ line: [UInt8], number: Int) {
    guard let colon = Self.colon(line) else { return nil }
    self.number = number
    let head = String(decoding: line[..<colon], as: UTF8.self).split(
      separator: ";", omittingEmptySubsequences: true)
    guard let name = head.first, name.utf8.count <= 64 else { return nil }
    // `item1.EMAIL`: a group is no part of the name.
    self.name = String(name.split(separator: ".").last ?? name).uppercased()
    var parameters: [String: String] = [:]
    for part in head.dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      let key = pair[0].uppercased()
      let text = pair.count == 2 ? pair[1].filter { $0 != "\"" } : ""
      // Of version 2.1: a type without its name.
      parameters[pair.count == 2 ? key : "TYPE", default: ""] +=
        (parameters[key] == nil ? "" : ",") + (pair.count == 2 ? text : key)
    }
    self.parameters = parameters
    let value = line[(colon + 1)...]
    let isPrintable =
      parameters["ENCODING"]?.uppercased() == "QUOTED-PRINTABLE"
      || parameters["TYPE"]?.contains("QUOTED-PRINTABLE") == true
    // « PHOTO » is in it too, and read by nobody.
    let isBase64 = ["B", "BASE64"].contains(parameters["ENCODING"]?.uppercased()) && value.count <= 10_000
    self.value =
      isPrintable
      ? Self.printable(value)
      : (isBase64 ? Self.base64(value) : nil) ?? String(decoding: value, as: UTF8.self)
  }

  /// The colon behind the parameters; one within quotation marks is none.
  private static func colon(_ line: [UInt8]) -> Int? {
    var isQuoted = false
    for (place, byte) in line.enumerated() {
      if byte == 0x22 { isQuoted.toggle() }
      if byte == 0x3A, !isQuoted { return place }
    }
    return nil
  }

  /// RFC 2045, 6.8; nil for what is no text.
  private static func base64(_ bytes: ArraySlice<UInt8>) -> String? {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var (result, bits, count): ([UInt8], UInt32, Int) = ([], 0, 0)
    for byte in bytes where byte != 0x3D && byte > 0x20 {
      guard let value = letters.firstIndex(of: byte) else { return nil }
      (bits, count) = (bits << 6 | UInt32(value), count + 6)
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        bits &= 1 << UInt32(count) - 1
      }
    }
    return (try? DecodedText(result))?.text
  }

  /// RFC 2045, 6.7. What it yields is text in UTF-8, or else in the encoding of Windows.
  private static func printable(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      if bytes[place] == 0x3D, place + 2 < bytes.endIndex,
        let byte = UInt8(String(decoding: bytes[(place + 1)...(place + 2)], as: UTF8.self), radix: 16)
      {
        result.append(byte)
        place += 3
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return (try? DecodedText(result))?.text ?? ""
  }

  /// The value as text: `\n`, `\,`, `\;` and `\\` are what they stand for.
  var text: String { Self.unescaped(value) }

  static func unescaped(_ value: some StringProtocol) -> String {
    guard value.contains("\\") else { return String(value).cleaned }
    var result = ""
    var isEscaped = false
    for character in value {
      if isEscaped {
        result.append(character == "n" || character == "N" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result.cleaned
  }

  /// The parts of a value of several, each unescaped.
  func parts(by separator: Character) -> [String] {
    var parts = [""]
    var isEscaped = false
    for character in value {
      if character == separator, !isEscaped {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    return parts.map { Self.unescaped($0) }
  }
}
