/// Writes one JSON object, its keys in the order of the calls. Integers only, no raw control characters.
public struct PayloadWriter: Sendable {
  /// The bytes so far; a whole object after ``finished()``.
  private var bytes: [UInt8]

  /// Begins an object.
  public init() {
    bytes = []
    bytes.reserveCapacity(192)
    bytes.append(0x7B)
  }

  /// Writes a text.
  public mutating func field(_ key: StaticString, _ value: String) {
    name(key)
    string(value)
  }

  /// Writes a text, or nothing at all.
  public mutating func field(_ key: StaticString, _ value: String?) {
    if let value { field(key, value) }
  }

  /// Writes a number.
  public mutating func field(_ key: StaticString, _ value: Int) {
    name(key)
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes a number, or nothing at all.
  public mutating func field(_ key: StaticString, _ value: Int?) {
    if let value { field(key, value) }
  }

  /// Writes true or false.
  public mutating func field(_ key: StaticString, _ value: Bool) {
    name(key)
    bytes.append(contentsOf: value ? "true".utf8 : "false".utf8)
  }

  /// Writes null, which takes a value back where a missing key leaves it alone.
  public mutating func null(_ key: StaticString) {
    name(key)
    bytes.append(contentsOf: "null".utf8)
  }

  /// Writes a list of texts.
  public mutating func field(_ key: StaticString, _ values: [String]) {
    name(key)
    list(values) { $0.string($1) }
  }

  /// Writes a list of numbers.
  public mutating func field(_ key: StaticString, _ values: [Int]) {
    name(key)
    list(values) { $0.bytes.append(contentsOf: String($1).utf8) }
  }

  /// Writes an object inside this one.
  public mutating func object(_ key: StaticString, _ body: (inout PayloadWriter) -> Void) {
    name(key)
    nested(body)
  }

  /// Writes an object that is whole already.
  public mutating func field(_ key: StaticString, object: [UInt8]) {
    name(key)
    bytes += object
  }

  /// Writes a list of objects.
  public mutating func objects<Element>(
    _ key: StaticString, _ values: [Element], _ body: (inout PayloadWriter, Element) -> Void
  ) {
    name(key)
    list(values) { writer, value in writer.nested { body(&$0, value) } }
  }

  /// The whole object.
  public consuming func finished() -> [UInt8] {
    bytes.append(0x7D)
    return bytes
  }

  private mutating func nested(_ body: (inout PayloadWriter) -> Void) {
    bytes.append(0x7B)
    body(&self)
    bytes.append(0x7D)
  }

  private mutating func list<Element>(_ values: [Element], _ write: (inout PayloadWriter, Element) -> Void) {
    bytes.append(0x5B)
    for (place, value) in values.enumerated() {
      if place > 0 { bytes.append(0x2C) }
      write(&self, value)
    }
    bytes.append(0x5D)
  }

  private mutating func name(_ key: StaticString) {
    if bytes.last != 0x7B { bytes.append(0x2C) }
    bytes.append(0x22)
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(0x22)
    bytes.append(0x3A)
  }

  private mutating func string(_ value: String) {
    bytes.append(0x22)
    var value = value
    value.withUTF8 { utf8 in
      // Most texts have nothing that is written otherwise.
      guard utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }) else {
        return bytes.append(contentsOf: utf8)
      }
      for byte in utf8 {
        switch byte {
        case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
        case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
        case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
        case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
        case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
        case 0..<0x20, 0x7F:
          bytes.append(contentsOf: [0x5C, 0x75, 0x30, 0x30, Hex.digit(byte >> 4), Hex.digit(byte & 15)])
        default: bytes.append(byte)
        }
      }
    }
    bytes.append(0x22)
  }
}
