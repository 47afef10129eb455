import Journal

/// The words of people within a payload, told by their keys from names of things, identifiers and choices.
enum WordedPayload {
  /// Keys, and names of fields that are changed, whose texts are words.
  private static let words: Set<String> = [
    "text", "what", "because", "reason", "question", "title", "place", "photo", "decided", "open", "impacts",
    "to", "choices", "option", "need", "met", "needs", "lesson", "rules", "method",
  ]

  /// A payload with its words changed: texts, and names that are nobody's among the people; nil when it cannot be read.
  /// - Complexity: linear in the payload.
  static func mapped(_ payload: UnsafeRawBufferPointer, _ change: (String) -> String) -> [UInt8]? {
    mapped(payload, everywhere: false, change)
  }

  /// What a payload says as whoever reads it reads it, escapes resolved: `Di\u0061llo` is Diallo.
  /// - Complexity: linear in the payload.
  static func said(in payload: UnsafeRawBufferPointer) -> String {
    let raw = String(decoding: payload, as: UTF8.self)
    guard payload.contains(0x5C) else { return raw }
    var texts: [String] = []
    let isRead = mapped(payload, everywhere: true) {
      texts.append($0)
      return $0
    }
    return isRead == nil ? raw : texts.joined(separator: "\n")
  }

  private static func mapped(
    _ payload: UnsafeRawBufferPointer, everywhere: Bool, _ change: (String) -> String
  ) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(payload.count)
    // Where the place is: the key before it, those of the objects around it, the field that is said to change.
    var (key, around, field): (String, [String], String) = ("", [], "")
    var place = 0
    while place < payload.count {
      let byte = payload[place]
      if byte == 0x7B { around.append(key) }
      if byte == 0x7D { key = around.popLast() ?? "" }
      guard byte == 0x22 else {
        result.append(byte)
        place += 1
        continue
      }
      var end = place + 1
      while end < payload.count, payload[end] != 0x22 { end += payload[end] == 0x5C ? 2 : 1 }
      guard end < payload.count else { return nil }
      let literal = Array(payload[place...end])
      place = end + 1
      if payload[place...].first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) == 0x3A {
        key = String(decoding: literal.dropFirst().dropLast(), as: UTF8.self)
        result += literal
        continue
      }
      guard let text = text(of: literal) else { return nil }
      if key == "field" { field = text }
      let isWords =
        everywhere || words.contains(key) || key == "value" && words.contains(field)
        || key == "name" && around.count > 1
      let changed = isWords ? change(text) : text
      result += changed == text ? literal : Self.literal(of: changed)
    }
    return result
  }

  private static func text(of literal: [UInt8]) -> String? {
    (Array("{\"t\":".utf8) + literal + [0x7D]).withUnsafeBytes { bytes in
      try? PayloadReader(bytes).text("t")
    }
  }

  private static func literal(of text: String) -> [UInt8] {
    var writer = PayloadWriter()
    writer.field("t", text)
    return Array(writer.finished().dropFirst(5).dropLast())
  }
}
