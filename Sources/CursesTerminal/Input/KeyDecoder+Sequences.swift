import Canvas

extension KeyDecoder {
  /// A sequence that is longer and has no end is no key; without a limit a stream of digits would be read for ever.
  static let longestSequence = 64

  /// What begins with `ESC`: Escape itself, Alt with a key, or a sequence.
  static func decodeEscape(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> (Decoded, Int)? {
    let rest = bytes.dropFirst()
    guard let second = rest.first else { return isFinal ? (.key(Key(.escape)), 1) : nil }
    switch second {
    case 0x5B:
      if rest.count == 1, isFinal { return (.key(.alt("[")), 2) }
      return decodeSequence(bytes, isFinal: isFinal)
    case 0x4F:
      guard let third = rest.dropFirst().first else { return isFinal ? (.key(.alt("O")), 2) : nil }
      return (.key(SequenceTable.applicationKey(third)), 3)
    case 0x1B:
      // rxvt and PuTTY send Alt with an arrow as ESC before its sequence; otherwise it was Escape, twice.
      guard let third = rest.dropFirst().first else { return isFinal ? (.key(Key(.escape)), 1) : nil }
      guard third == 0x5B || third == 0x4F else { return (.key(Key(.escape)), 1) }
      return withAlt(decodeEscape(rest, isFinal: isFinal))
    default: return withAlt(decode(rest, isFinal: isFinal))
    }
  }

  private static func withAlt(_ found: (Decoded, Int)?) -> (Decoded, Int)? {
    guard let (decoded, length) = found else { return nil }
    guard case .input(.key(let key)) = decoded else { return (decoded, length + 1) }
    return (.key(Key(key.code, key.modifiers.union(.alt))), length + 1)
  }

  private static func decodeSequence(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> (Decoded, Int)? {
    var parameters: [Int] = [0]
    var isPrivate = false
    var place = bytes.startIndex + 2
    // The Linux console sends F1 to F5 as CSI [ A to CSI [ E.
    if place < bytes.endIndex, bytes[place] == 0x5B {
      guard place + 1 < bytes.endIndex else { return isFinal ? (.nothing, bytes.count) : nil }
      let number = Int(bytes[place + 1]) - 0x40
      return (.key((1...5).contains(number) ? Key(.function(number)) : nil), 4)
    }
    while place < bytes.endIndex, place - bytes.startIndex < longestSequence {
      let byte = bytes[place]
      place += 1
      let length = place - bytes.startIndex
      switch byte {
      case 0x30...0x39:
        let last = parameters.count - 1
        parameters[last] = min(parameters[last] * 10 + Int(byte - 0x30), 0x11_0000)
      case 0x3B: if parameters.count < 16 { parameters.append(0) }
      case 0x3C...0x3F: isPrivate = true
      case 0x24 where parameters[0] > 0 && !isPrivate:
        // rxvt ends Shift with a key of the block by $, which is no final byte elsewhere.
        return (.key(SequenceTable.tilde(parameters, plus: .shift)), length)
      case 0x40...0x7E:
        if isPrivate { return (.nothing, length) }
        return (meaning(of: byte, parameters), length)
      case 0x20...0x3F: break
      // Anything else breaks the sequence off, and may be a key of its own.
      default: return (.nothing, length - 1)
      }
    }
    if place < bytes.endIndex { return (.nothing, longestSequence) }
    return isFinal ? (.nothing, bytes.count) : nil
  }

  private static func meaning(of final: UInt8, _ parameters: [Int]) -> Decoded {
    switch final {
    case 0x7E where parameters[0] == 200: .beginPaste
    case 0x7E where parameters[0] == 27 && parameters.count == 3:
      .key(SequenceTable.unicode([parameters[2], parameters[1]]))
    case 0x7E: .key(SequenceTable.tilde(parameters))
    case 0x5E: .key(SequenceTable.tilde(parameters, plus: .control))
    case 0x40: .key(SequenceTable.tilde(parameters, plus: [.control, .shift]))
    case 0x75: .key(SequenceTable.unicode(parameters))
    case 0x49: .input(.focus(true))
    case 0x4F: .input(.focus(false))
    default: .key(SequenceTable.final(final, parameters))
    }
  }
}
