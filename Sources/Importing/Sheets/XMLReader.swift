/// Reads the elements of an XML document one after the other, as spreadsheets use it: without document types, so that
/// nothing can be expanded, and no deeper than ``ImportLimits/depth``.
/// - Complexity: linear in the bytes; nothing is kept but the names of open elements.
struct XMLReader {
  /// What stands next.
  enum Part {
    /// An element begins; its name without the prefix of its namespace.
    case start(String)
    /// An element ends.
    case end(String)
    /// Text within the element that is open.
    case text(String)
  }

  private let bytes: [UInt8]
  private var place = 0
  private var open: [String] = []
  /// Where the attributes of the element that has just begun stand.
  private var attributes: Range<Int> = 0..<0
  private var endsAtOnce = false
  private var names: [ArraySlice<UInt8>: String] = [:]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How many elements are open.
  var depth: Int { open.count }

  /// The next part; nil at the end.
  /// - Throws: an ``ImportError`` for what is no XML of this sort.
  mutating func next() throws(ImportError) -> Part? {
    if endsAtOnce {
      endsAtOnce = false
      return .end(open.removeLast())
    }
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<") else {
        let start = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
        if open.isEmpty { continue }
        return .text(Self.text(bytes[start..<place]))
      }
      guard place + 1 < bytes.count else { throw Self.broken }
      switch bytes[place + 1] {
      case UInt8(ascii: "?"): try skip(to: "?>")
      case UInt8(ascii: "!"):
        if begins("<!--") {
          try skip(to: "-->")
        } else if begins("<![CDATA[") {
          let start = place + 9
          try skip(to: "]]>")
          return .text(String(decoding: bytes[start..<(place - 3)], as: UTF8.self))
        } else {
          throw Self.broken
        }
      case UInt8(ascii: "/"):
        let name = try tag(from: place + 2).name
        guard open.popLast() == name else { throw Self.broken }
        return .end(name)
      default:
        let found = try tag(from: place + 1)
        guard open.count < ImportLimits.depth else { throw Self.broken }
        open.append(found.name)
        endsAtOnce = found.isEmpty
        return .start(found.name)
      }
    }
    guard open.isEmpty else { throw Self.broken }
    return nil
  }

  /// An attribute of the element that has just begun, by its name without a prefix.
  func attribute(_ wanted: String) -> String? {
    var next = attributes.lowerBound
    while next < attributes.upperBound {
      while next < attributes.upperBound, bytes[next] <= 0x20 || bytes[next] == 0x2F { next += 1 }
      let start = next
      while next < attributes.upperBound, bytes[next] != UInt8(ascii: "="), bytes[next] > 0x20 { next += 1 }
      let name = bytes[start..<next]
      while next < attributes.upperBound, bytes[next] != 0x22, bytes[next] != 0x27 { next += 1 }
      guard next < attributes.upperBound else { return nil }
      let quote = bytes[next]
      next += 1
      let value = next
      while next < attributes.upperBound, bytes[next] != quote { next += 1 }
      let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
      if local.elementsEqual(wanted.utf8) { return Self.text(bytes[value..<next]) }
      next += 1
    }
    return nil
  }

  private static let broken = ImportError(line: 1, column: 1, problem: .broken(.sheet))

  private func begins(_ text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

  private mutating func skip(to end: String) throws(ImportError) {
    let end = Array(end.utf8)
    while place + end.count <= bytes.count {
      if bytes[place] == end[0], bytes[place..<(place + end.count)].elementsEqual(end) {
        place += end.count
        return
      }
      place += 1
    }
    throw Self.broken
  }

  private mutating func tag(from start: Int) throws(ImportError) -> (name: String, isEmpty: Bool) {
    var next = start
    while next < bytes.count, bytes[next] > 0x20, bytes[next] != UInt8(ascii: ">"),
      bytes[next] != UInt8(ascii: "/")
    {
      next += 1
    }
    let qualified = bytes[start..<next]
    guard !qualified.isEmpty, qualified.count <= 128 else { throw Self.broken }
    let first = next
    var quote: UInt8 = 0
    while next < bytes.count, quote != 0 || bytes[next] != UInt8(ascii: ">") {
      if quote != 0 {
        if bytes[next] == quote { quote = 0 }
      } else if bytes[next] == 0x22 || bytes[next] == 0x27 {
        quote = bytes[next]
      }
      next += 1
    }
    guard next < bytes.count else { throw Self.broken }
    let isEmpty = bytes[next - 1] == UInt8(ascii: "/")
    attributes = first..<(isEmpty ? max(first, next - 1) : next)
    place = next + 1
    if let known = names[qualified] { return (known, isEmpty) }
    let local = qualified.lastIndex(of: UInt8(ascii: ":")).map { qualified[($0 + 1)...] } ?? qualified
    let name = String(decoding: local, as: UTF8.self)
    if names.count < 256 { names[qualified] = name }
    return (name, isEmpty)
  }

  /// Text with its entities; only those that XML itself has, and numbers.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      if bytes[place] == UInt8(ascii: "&"),
        let end = bytes[place...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let character = entity(String(decoding: bytes[(place + 1)..<end], as: UTF8.self))
      {
        result += Array(character.utf8)
        place = end + 1
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func entity(_ name: String) -> String? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.first == "#" else { return nil }
      let digits = name.dropFirst()
      let value = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap { Unicode.Scalar($0) }.map { String($0) }
    }
  }
}
