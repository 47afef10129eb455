import Canvas

/// Turns the bytes of a terminal into keys and pastes, however they are cut into reads.
///
/// Understood: UTF-8, control keys, `ESC` as Alt, the CSI and SS3 sequences of xterm, tmux, rxvt, the Linux console and
/// vt100 with xterm's modifiers, and bracketed paste. A sequence that is not known is dropped whole, never typed.
/// - Complexity: O(bytes) over all calls, pastes included.
public struct KeyDecoder: Sendable {
  private var bytes: [UInt8] = []
  private var paste: [UInt8]?
  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  /// A decoder at rest.
  public init() {}

  /// Whether something was begun that only time can end: a lone `ESC`, or a paste.
  public var isWaiting: Bool { !bytes.isEmpty || paste != nil }
  /// Whether what was begun is a paste, for which one waits longer than for the rest of a key.
  public var isPasting: Bool { paste != nil }

  /// Takes bytes and returns what is complete.
  public mutating func feed(_ input: some Sequence<UInt8>) -> [TerminalInput] {
    bytes += input
    return drain(isFinal: false)
  }

  /// Ends what was begun, because nothing came any more.
  public mutating func flush() -> [TerminalInput] {
    var found = drain(isFinal: true)
    if paste != nil {
      paste?.append(contentsOf: bytes)
      bytes.removeAll()
      endPaste(into: &found)
    }
    return found
  }

  private mutating func drain(isFinal: Bool) -> [TerminalInput] {
    var found: [TerminalInput] = []
    var place = 0
    while place < bytes.count {
      if paste != nil {
        guard takePaste(from: &place, into: &found) else { break }
        continue
      }
      guard let (input, length) = KeyDecoder.decode(bytes[place...], isFinal: isFinal) else { break }
      place += length
      switch input {
      case .beginPaste: paste = []
      case .input(let input): found.append(input)
      case .nothing: break
      }
    }
    bytes.removeFirst(place)
    return found
  }

  /// Moves bytes to the paste up to its end; false when more are to come.
  private mutating func takePaste(from place: inout Int, into found: inout [TerminalInput]) -> Bool {
    var scan = place
    while let escape = bytes[scan...].firstIndex(of: 0x1B) {
      let rest = bytes[escape...].prefix(KeyDecoder.pasteEnd.count)
      if rest.elementsEqual(KeyDecoder.pasteEnd) {
        paste?.append(contentsOf: bytes[place..<escape])
        place = escape + KeyDecoder.pasteEnd.count
        endPaste(into: &found)
        return true
      }
      if rest.count < KeyDecoder.pasteEnd.count, KeyDecoder.pasteEnd.starts(with: rest) {
        paste?.append(contentsOf: bytes[place..<escape])
        place = escape
        return false
      }
      scan = escape + 1
    }
    paste?.append(contentsOf: bytes[place...])
    place = bytes.count
    return false
  }

  /// Hands the paste over as it came; what it holds of escapes is left to the canvas, which shows them as signs.
  private mutating func endPaste(into found: inout [TerminalInput]) {
    guard let pasted = paste else { return }
    paste = nil
    found.append(.paste(String(decoding: pasted, as: UTF8.self)))
  }
}

extension KeyDecoder {
  /// What some bytes are.
  enum Decoded {
    case input(TerminalInput)
    case beginPaste
    case nothing

    /// A key, or nothing.
    static func key(_ key: Key?) -> Decoded { key.map { .input(.key($0)) } ?? .nothing }
  }

  /// The first key of some bytes and how many it takes; nil when more must come.
  static func decode(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> (Decoded, Int)? {
    guard let first = bytes.first else { return nil }
    if first == 0x1B { return decodeEscape(bytes, isFinal: isFinal) }
    if first < 0x20 || first == 0x7F { return (.key(control(first)), 1) }
    guard first < 0x80 || (0xC2...0xF4).contains(first) else { return (.nothing, 1) }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let run = bytes.prefix(length)
    guard run.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else { return (.nothing, 1) }
    guard run.count == length else { return isFinal ? (.nothing, run.count) : nil }
    guard let text = String(validating: run, as: UTF8.self), let character = text.first else {
      return (.nothing, length)
    }
    // C1 controls are no text; a terminal that sends them for keys is not understood.
    if let scalar = text.unicodeScalars.first, (0x80..<0xA0).contains(scalar.value) {
      return (.nothing, length)
    }
    return (.key(Key(.character(character))), length)
  }

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x0D, 0x0A: Key(.enter)
    case 0x09: Key(.tab)
    case 0x7F, 0x08: Key(.backspace)
    case 0x00: .control(" ")
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: .control(Character(Unicode.Scalar(byte + 0x60)))
    }
  }
}
