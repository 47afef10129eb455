import Canvas

/// Turns the bytes of a terminal into keys and pastes, however they are cut into reads.
///
/// Understood: UTF-8, control keys, `ESC` as Alt, the CSI and SS3 sequences of xterm, tmux, rxvt, the Linux console and
/// vt100 with xterm's modifiers, and bracketed paste. A sequence that is not known is dropped whole, never typed.
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
    if let pasted = paste {
      paste = nil
      found.append(.paste(KeyDecoder.text(pasted)))
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
        found.append(.paste(KeyDecoder.text(paste ?? [])))
        paste = nil
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

  /// The text of a paste; an escape in it could end the paste of another program, and is left to the canvas to show.
  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private enum Decoded {
    case input(TerminalInput)
    case beginPaste
    case nothing
  }

  /// The first key of some bytes and how many it takes; nil when more must come.
  private static func decode(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> (Decoded, Int)? {
    guard let first = bytes.first else { return nil }
    if first == 0x1B { return decodeEscape(bytes, isFinal: isFinal) }
    if first < 0x20 || first == 0x7F { return (.input(.key(control(first))), 1) }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first < 0x80 || (0xC2...0xF4).contains(first) else { return (.nothing, 1) }
    let run = bytes.prefix(length)
    guard run.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else { return (.nothing, 1) }
    guard run.count == length else { return isFinal ? (.nothing, run.count) : nil }
    guard let text = String(validating: run, as: UTF8.self), let character = text.first else {
      return (.nothing, length)
    }
    return (.input(.key(Key(.character(character)))), length)
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

  private static func decodeEscape(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> (Decoded, Int)? {
    let rest = bytes.dropFirst()
    guard let second = rest.first else { return isFinal ? (.input(.key(Key(.escape))), 1) : nil }
    switch second {
    case 0x5B: return decodeSequence(bytes, isFinal: isFinal)
    case 0x4F:
      guard let third = rest.dropFirst().first else {
        return isFinal ? (.input(.key(.alt("O"))), 2) : nil
      }
      return (SequenceTable.final(third, parameters: []).map { .input(.key($0)) } ?? .nothing, 3)
    case 0x1B: return (.input(.key(Key(.escape))), 1)
    default:
      guard let (decoded, length) = decode(rest, isFinal: isFinal) else { return nil }
      guard case .input(.key(let key)) = decoded else { return (decoded, length + 1) }
      return (.input(.key(Key(key.code, key.modifiers.union(.alt)))), length + 1)
    }
  }

  private static func decodeSequence(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> (Decoded, Int)? {
    var parameters: [Int] = [0]
    var place = bytes.startIndex + 2
    // The Linux console sends F1 to F5 as CSI [ A to CSI [ E.
    if place < bytes.endIndex, bytes[place] == 0x5B {
      guard place + 1 < bytes.endIndex else { return isFinal ? (.nothing, bytes.count) : nil }
      let number = Int(bytes[place + 1]) - 0x40
      return ((1...5).contains(number) ? .input(.key(Key(.function(number)))) : .nothing, 4)
    }
    while place < bytes.endIndex {
      let byte = bytes[place]
      place += 1
      switch byte {
      case 0x30...0x39:
        let last = parameters.count - 1
        parameters[last] = min(parameters[last] * 10 + Int(byte - 0x30), 100_000)
      case 0x3B: if parameters.count < 16 { parameters.append(0) }
      case 0x40...0x7E:
        let length = place - bytes.startIndex
        if byte == 0x7E, parameters[0] == 200 { return (.beginPaste, length) }
        if byte == 0x49 { return (.input(.focus(true)), length) }
        if byte == 0x4F { return (.input(.focus(false)), length) }
        let key =
          byte == 0x7E ? SequenceTable.tilde(parameters) : SequenceTable.final(byte, parameters: parameters)
        return (key.map { .input(.key($0)) } ?? .nothing, length)
      case 0x20...0x3F: break
      default: return (.nothing, place - bytes.startIndex)
      }
    }
    return isFinal ? (.nothing, bytes.count) : nil
  }
}

/// What the ends of escape sequences mean; <https://invisible-island.net/xterm/ctlseqs/ctlseqs.html>.
enum SequenceTable {
  static func final(_ byte: UInt8, parameters: [Int]) -> Key? {
    let code: Key.Code? =
      switch byte {
      case 0x41: .up
      case 0x42: .down
      case 0x43: .right
      case 0x44: .left
      case 0x46: .end
      case 0x48: .home
      case 0x4D: .enter
      case 0x50...0x53: .function(Int(byte) - 0x4F)
      case 0x5A: .tab
      default: nil
      }
    return code.map { Key($0, byte == 0x5A ? .shift : modifiers(parameters)) }
  }

  static func tilde(_ parameters: [Int]) -> Key? {
    let code: Key.Code? =
      switch parameters.first ?? 0 {
      case 1, 7: .home
      case 2: .insert
      case 3: .delete
      case 4, 8: .end
      case 5: .pageUp
      case 6: .pageDown
      case 11...15: .function((parameters.first ?? 0) - 10)
      case 17...21: .function((parameters.first ?? 0) - 11)
      case 23, 24: .function((parameters.first ?? 0) - 12)
      default: nil
      }
    return code.map { Key($0, modifiers(parameters)) }
  }

  /// xterm's modifier: 1 + 1 for Shift, 2 for Alt, 4 for Control.
  private static func modifiers(_ parameters: [Int]) -> Key.Modifiers {
    guard parameters.count > 1, (2...8).contains(parameters[1]) else { return [] }
    let bits = parameters[1] - 1
    var modifiers: Key.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & 2 != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }
}
