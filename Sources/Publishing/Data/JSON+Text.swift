extension JSON {
  /// The value on one line, without blanks.
  public var compact: String {
    var text = ""
    write(to: &text, depth: nil)
    return text
  }

  /// The value with one field a line, indented by two blanks, and a line end at the end.
  public var pretty: String {
    var text = ""
    write(to: &text, depth: 0)
    return text + "\n"
  }

  /// An array with one element a line, which `grep` and people read well, and a line end at the end.
  static func lines(_ elements: [JSON]) -> String {
    if elements.isEmpty { return "[]\n" }
    return "[\n" + elements.map { "  " + $0.compact }.joined(separator: ",\n") + "\n]\n"
  }

  private func write(to text: inout String, depth: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .integer(let number): text += String(number)
    case .number(let number):
      if !number.isFinite {
        text += "null"
      } else if number == number.rounded(), abs(number) < 1e15 {
        text += String(Int(number))
      } else {
        text += String(number)
      }
    case .text(let string): Self.quote(string, to: &text)
    case .array(let elements):
      Self.enclose("[", "]", elements, to: &text, depth: depth) { $0.write(to: &$1, depth: $2) }
    case .object(let fields):
      Self.enclose("{", "}", fields, to: &text, depth: depth) { field, text, depth in
        Self.quote(field.name, to: &text)
        text += depth == nil ? ":" : ": "
        field.value.write(to: &text, depth: depth)
      }
    }
  }

  private static func enclose<Element>(
    _ open: String, _ close: String, _ elements: [Element], to text: inout String, depth: Int?,
    _ write: (Element, inout String, Int?) -> Void
  ) {
    text += open
    for (place, element) in elements.enumerated() {
      if place > 0 { text += "," }
      if let depth { text += "\n" + String(repeating: "  ", count: depth + 1) }
      write(element, &text, depth.map { $0 + 1 })
    }
    if let depth, !elements.isEmpty { text += "\n" + String(repeating: "  ", count: depth) }
    text += close
  }

  /// Controls, and marks that act on a terminal or reorder what is read, are written as escapes: still the same text.
  private static func quote(_ string: String, to text: inout String) {
    text.unicodeScalars.append("\"")
    for scalar in string.unicodeScalars {
      switch scalar.value {
      case 0x22: text += "\\\""
      case 0x5C: text += "\\\\"
      case 0x0A: text += "\\n"
      case 0x0D: text += "\\r"
      case 0x09: text += "\\t"
      case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text.unicodeScalars.append("\"")
  }
}
