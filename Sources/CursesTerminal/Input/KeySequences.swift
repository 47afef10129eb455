import CNCurses
import Canvas

/// What terminals send for keys, beyond what terminfo says of the one in use.
///
/// Sources: <https://invisible-island.net/xterm/ctlseqs/ctlseqs.html>, rxvt's and the Linux console's terminfo entries.
enum KeySequences {
  /// What a sequence stands for.
  enum Meaning: Hashable, Sendable {
    case key(Key)
    case focus(Bool)
    case beginPaste
  }

  /// The numbers under which ncurses knows the sequences: above its own, which end at 0777.
  static let firstCode: Int32 = 0x2000

  /// Everything that ``all`` has, by code.
  static let meanings: [Meaning] = Array(Set(all.map(\.1)))
  private static let codes = Dictionary(
    uniqueKeysWithValues: meanings.enumerated().map { ($1, firstCode + Int32($0)) })
  /// The code of every sequence.
  static let table = Dictionary(all.map { ($0, codes[$1] ?? 0) }) { first, _ in first }

  /// Tells ncurses all sequences, and to leave the mouse alone: reports of it are taken by ``KeyFilter``.
  static func define() {
    for (sequence, code) in table { define_key(sequence, code) }
    for report in ["\u{1B}[M", "\u{1B}[<"] { define_key(report, 0) }
  }

  /// What a code of ncurses means; nil for what is no key here, such as its notice of another size.
  static func meaning(of code: Int32) -> Meaning? {
    let place = Int(code - firstCode)
    if meanings.indices.contains(place) { return meanings[place] }
    if let key = curses[code] { return .key(key) }
    let number = Int(code - 0o410)
    return (1...63).contains(number) ? .key(Key(.function(number))) : nil
  }

  /// The keys of terminfo (`KEY_…` of curses.h) for terminals that send none of the sequences here.
  private static let curses: [Int32: Key] = [
    KEY_DOWN: Key(.down), KEY_UP: Key(.up), KEY_LEFT: Key(.left), KEY_RIGHT: Key(.right),
    KEY_HOME: Key(.home), KEY_END: Key(.end), KEY_NPAGE: Key(.pageDown), KEY_PPAGE: Key(.pageUp),
    KEY_IC: Key(.insert), KEY_DC: Key(.delete), KEY_BACKSPACE: Key(.backspace), KEY_ENTER: Key(.enter),
    KEY_BTAB: Key(.tab, .shift), KEY_SLEFT: Key(.left, .shift), KEY_SRIGHT: Key(.right, .shift),
    KEY_SR: Key(.up, .shift), KEY_SF: Key(.down, .shift), KEY_SHOME: Key(.home, .shift),
    KEY_SEND: Key(.end, .shift), KEY_SDC: Key(.delete, .shift), KEY_A1: Key(.home), KEY_A3: Key(.pageUp),
    KEY_C1: Key(.end), KEY_C3: Key(.pageDown),
  ]

  /// Function keys by the number before the tilde; it leaves gaps where the VT220 had none.
  private static let numbers: [Int: Key.Code] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12), 25: .function(13), 26: .function(14), 28: .function(15),
    29: .function(16), 31: .function(17), 32: .function(18), 33: .function(19), 34: .function(20),
  ]

  private static let letters: [(String, Key.Code)] = [
    ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("F", .end), ("H", .home),
    ("P", .function(1)), ("Q", .function(2)), ("R", .function(3)), ("S", .function(4)),
  ]

  private static let all: [(String, Meaning)] = {
    var all: [(String, Meaning)] = [
      ("[I", .focus(true)), ("[O", .focus(false)), ("[200~", .beginPaste), ("[Z", .key(Key(.tab, .shift))),
      // Shift-Tab of the Linux console.
      ("\t", .key(Key(.tab, .shift))),
      ("OM", .key(Key(.enter))), ("OI", .key(Key(.tab))), ("O ", .key(.character(" "))),
      ("OX", .key(.character("="))),
    ]
    for (letter, code) in letters {
      // `CSI … R` alone is where the cursor is, not F3.
      if letter != "R" { all.append(("[" + letter, .key(Key(code)))) }
      all.append(("O" + letter, .key(Key(code))))
      for number in 2...8 { all.append(("[1;\(number)\(letter)", .key(Key(code, modifiers(number))))) }
    }
    for (letter, code) in letters.prefix(4) {
      // rxvt writes Shift and Control with an arrow in small letters.
      all.append(("[" + letter.lowercased(), .key(Key(code, .shift))))
      all.append(("O" + letter.lowercased(), .key(Key(code, .control))))
    }
    for (number, code) in numbers {
      all.append(("[\(number)~", .key(Key(code))))
      for modifier in 2...8 { all.append(("[\(number);\(modifier)~", .key(Key(code, modifiers(modifier))))) }
      all.append(("[\(number)$", .key(Key(code, .shift))))
      all.append(("[\(number)^", .key(Key(code, .control))))
      all.append(("[\(number)@", .key(Key(code, [.control, .shift]))))
    }
    for number in 1...5 {
      // The Linux console.
      all.append(("[[" + String(UnicodeScalar(UInt8(0x40 + number))), .key(Key(.function(number)))))
    }
    for byte in UInt8(0x6A)...0x79 {
      // The number pad types what is printed on it: its mode comes with that of the arrows (`smkx`).
      all.append(
        ("O" + String(UnicodeScalar(byte)), .key(.character(Character(UnicodeScalar(byte - 0x40))))))
    }
    return all.map { ("\u{1B}" + $0, $1) }
  }()

  /// xterm's modifier: 1 + 1 for Shift, 2 for Alt, 4 for Control.
  static func modifiers(_ number: Int) -> Key.Modifiers {
    guard (2...8).contains(number) else { return [] }
    var modifiers: Key.Modifiers = []
    if (number - 1) & 1 != 0 { modifiers.insert(.shift) }
    if (number - 1) & 2 != 0 { modifiers.insert(.alt) }
    if (number - 1) & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }

  /// A key given by its scalar (`CSI … u`, `CSI 27 ; … ~`), as xterm and tmux write what has no byte of its own.
  static func unicode(_ scalar: Int, _ modifier: Int) -> Key? {
    let modifiers = modifiers(modifier)
    switch scalar {
    case 9: return Key(.tab, modifiers)
    case 13: return Key(.enter, modifiers)
    case 27: return Key(.escape, modifiers)
    case 8, 127: return Key(.backspace, modifiers)
    case 32...0x10_FFFF where !(0x80..<0xA0).contains(scalar):
      guard let scalar = Unicode.Scalar(UInt32(scalar)) else { return nil }
      guard modifiers.contains(.control) else {
        return Key(.character(Character(scalar)), modifiers.subtracting(.shift))
      }
      return Key(.character(String(scalar).lowercased().first ?? Character(scalar)), modifiers)
    default: return nil
    }
  }
}
