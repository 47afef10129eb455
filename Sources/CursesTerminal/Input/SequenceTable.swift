import Canvas

/// What the ends of escape sequences mean.
///
/// Sources: <https://invisible-island.net/xterm/ctlseqs/ctlseqs.html>, rxvt's and the Linux console's terminfo entries.
enum SequenceTable {
  /// A key whose sequence ends in a letter.
  static func final(_ byte: UInt8, _ parameters: [Int]) -> Key? {
    let code: Key.Code
    switch byte {
    case 0x41: code = .up
    case 0x42: code = .down
    case 0x43: code = .right
    case 0x44: code = .left
    case 0x46: code = .end
    case 0x48: code = .home
    case 0x50...0x53: code = .function(Int(byte) - 0x4F)
    case 0x5A: return Key(.tab, .shift)
    // rxvt writes Shift with an arrow in small letters.
    case 0x61...0x64: return arrow(byte).map { Key($0, .shift) }
    default: return nil
    }
    return Key(code, modifiers(parameters))
  }

  /// A key of the application modes (SS3): arrows, F1 to F4, the number pad.
  ///
  /// The number pad types what is printed on it: the mode of the pad comes with that of the arrows (`smkx`).
  static func applicationKey(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x4D: Key(.enter)
    case 0x49: Key(.tab)
    case 0x20: .character(" ")
    case 0x58: .character("=")
    // rxvt writes Control with an arrow in small letters.
    case 0x61...0x64: arrow(byte).map { Key($0, .control) }
    case 0x6A...0x79: .character(Character(Unicode.Scalar(byte - 0x40)))
    default: final(byte, [])
    }
  }

  /// A key of the block or a function key, which has a number.
  static func tilde(_ parameters: [Int], plus more: Key.Modifiers = []) -> Key? {
    let code: Key.Code
    switch parameters.first ?? 0 {
    case 1, 7: code = .home
    case 2: code = .insert
    case 3: code = .delete
    case 4, 8: code = .end
    case 5: code = .pageUp
    case 6: code = .pageDown
    case let number:
      guard let key = functionKeys[number] else { return nil }
      code = .function(key)
    }
    return Key(code, modifiers(parameters).union(more))
  }

  /// A key given by its scalar, as xterm and tmux write what has no byte of its own when they were told to.
  static func unicode(_ parameters: [Int]) -> Key? {
    let modifiers = modifiers(parameters)
    switch parameters.first ?? 0 {
    case 9: return Key(.tab, modifiers)
    case 13: return Key(.enter, modifiers)
    case 27: return Key(.escape, modifiers)
    case 8, 127: return Key(.backspace, modifiers)
    case 32...0x10_FFFF where !(0x80..<0xA0).contains(parameters[0]):
      guard let scalar = Unicode.Scalar(UInt32(parameters[0])) else { return nil }
      return modifiers.contains(.control)
        ? Key(.character(lowercase(scalar)), modifiers)
        : Key(.character(Character(scalar)), modifiers.subtracting(.shift))
    default: return nil
    }
  }

  private static func lowercase(_ scalar: Unicode.Scalar) -> Character {
    String(scalar).lowercased().first ?? Character(scalar)
  }

  private static func arrow(_ byte: UInt8) -> Key.Code? {
    switch byte {
    case 0x61: .up
    case 0x62: .down
    case 0x63: .right
    case 0x64: .left
    default: nil
    }
  }

  /// Function keys by the number before the tilde; it leaves gaps where the VT220 had none.
  private static let functionKeys: [Int: Int] = [
    11: 1, 12: 2, 13: 3, 14: 4, 15: 5, 17: 6, 18: 7, 19: 8, 20: 9, 21: 10, 23: 11, 24: 12, 25: 13, 26: 14,
    28: 15, 29: 16, 31: 17, 32: 18, 33: 19, 34: 20,
  ]

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
