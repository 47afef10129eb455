import Canvas

/// What stands between ncurses, which knows keys when their bytes come together, and the program.
///
/// It puts characters together, makes Alt of `ESC` and a key, and takes sequences whole however slowly they come: a key whose
/// bytes came apart is that key, and a reply of the terminal (CSI, OSC, DCS, APC) or a report of its mouse is never typed.
/// Times are milliseconds of any clock that never goes back.
struct KeyFilter {
  private enum State {
    case rest
    /// `ESC` came.
    case escape
    /// `ESC [ …` or `ESC O …`. An orphan is one whose `ESC` was taken for the key.
    case sequence([UInt8], isOrphan: Bool)
    /// An old report of the mouse: three bytes, of which these have come.
    case mouse([UInt8])
    /// `ESC ]`, `ESC P` or `ESC _`, and what follows up to its end.
    case string([UInt8])
  }

  /// Milliseconds for the rest of a sequence, from its last byte.
  static let patience = 1000
  private static let longestSequence = 64
  private static let longestString = 8192

  /// The code of a sequence; 0 or less when it has none.
  let code: (String) -> Int32
  private var text: TextDecoder
  private var state = State.rest
  private var isAlt = false
  private var last = 0
  private var loneEscape = Int.min / 2
  /// Whether reports of the mouse are wanted; they are never typed.
  var takesMouse = false
  /// A paste has begun: bytes are text from here to its end.
  var beganPaste = false
  /// What the terminal replied: OSC, DCS and APC without introducer and end, and what it is (`?62c`).
  private(set) var replies: [String] = []

  init(text: TextDecoder = TextDecoder(), code: @escaping (String) -> Int32) {
    self.text = text
    self.code = code
  }

  /// Milliseconds until ``expire(at:)`` has something to say; nil when nothing was begun.
  func left(at now: Int) -> Int? {
    switch state {
    case .rest, .escape: nil
    case .string(let bytes) where bytes.count == 2: max(0, last + (bytes[1] == 0x5F ? 50 : 500) - now)
    case .sequence(let bytes, _) where bytes == [0x1B, 0x4F]: max(0, last + 50 - now)
    default: max(0, last + KeyFilter.patience - now)
    }
  }

  /// Takes the replies out.
  mutating func takeReplies() -> [String] {
    defer { replies = [] }
    return replies
  }

  /// Takes a code of ncurses: a key that it knew.
  mutating func take(code: Int32, at now: Int) -> [TerminalInput] {
    last = now
    var wasEscape = false
    if case .escape = state { wasEscape = true }
    state = .rest
    switch KeySequences.meaning(of: code) {
    case .key(let key): return [.key(wasEscape ? Key(key.code, key.modifiers.union(.alt)) : key)]
    case .focus(let isFocused): return [.focus(isFocused)]
    case .beginPaste: beganPaste = true
    case nil: break
    }
    return []
  }

  /// Takes a byte that ncurses knew nothing of.
  mutating func take(_ byte: UInt8, at now: Int) -> [TerminalInput] {
    last = now
    switch state {
    case .rest: return begin(byte, at: now)
    case .escape: return afterEscape(byte)
    case .sequence(let bytes, let isOrphan): return extend(bytes, by: byte, isOrphan: isOrphan, at: now)
    case .mouse(let old):
      let bytes = old + [byte]
      state = bytes.count < 3 ? .mouse(bytes) : .rest
      return bytes.count < 3 ? [] : report(Int(bytes[0]) - 32, Int(bytes[1]) - 32, Int(bytes[2]) - 32)
    case .string(let bytes): return extend(string: bytes, by: byte, at: now)
    }
  }

  /// Nothing more is there to read: an `ESC` that nothing followed is the key.
  mutating func drained(at now: Int) -> [TerminalInput] {
    switch state {
    case .escape:
      state = .rest
      loneEscape = now
      return [.key(Key(.escape))]
    case .sequence(let bytes, isOrphan: true) where bytes.count == 2:
      state = .rest
      return typed(bytes[1])
    default: return []
    }
  }

  /// Gives up what was begun, when its time has come: `ESC [` that nothing followed is Alt with a key.
  mutating func expire(at now: Int) -> [TerminalInput] {
    guard left(at: now) == 0 else { return [] }
    defer { state = .rest }
    switch state {
    case .sequence(let bytes, isOrphan: false) where bytes.count == 2,
      .string(let bytes) where bytes.count == 2:
      return [.key(.alt(Character(UnicodeScalar(bytes[1]))))]
    default: return []
    }
  }

  private mutating func begin(_ byte: UInt8, at now: Int) -> [TerminalInput] {
    if byte == 0x1B {
      state = .escape
      return []
    }
    // The rest of a sequence whose ESC was taken for the key comes at once; nobody types it so fast.
    if byte == 0x5B || byte == 0x4F, now - loneEscape < 300 {
      state = .sequence([0x1B, byte], isOrphan: true)
      return []
    }
    return typed(byte)
  }

  private static func isCursorOrFunction(_ byte: UInt8) -> Bool { "ABCDFHPQRS".utf8.contains(byte) }

  private mutating func afterEscape(_ byte: UInt8) -> [TerminalInput] {
    switch byte {
    case 0x1B: return [.key(Key(.escape))]
    case 0x5B, 0x4F: state = .sequence([0x1B, byte], isOrphan: false)
    case 0x5D, 0x50, 0x5F: state = .string([0x1B, byte])
    default:
      state = .rest
      isAlt = true
      return typed(byte)
    }
    return []
  }

  private mutating func extend(_ old: [UInt8], by byte: UInt8, isOrphan: Bool, at now: Int) -> [TerminalInput]
  {
    let bytes = old + [byte]
    let isShort = bytes.count == 3 && old[1] == 0x4F
    let code = code(String(decoding: bytes, as: UTF8.self))
    // Behind an ESC that was the key, `O` and a letter are words (« On … »), but for arrows and function keys.
    if code > 0, !(isShort && isOrphan && !KeyFilter.isCursorOrFunction(byte)) {
      state = .rest
      return take(code: code, at: now)
    }
    if isShort, code > 0 || isOrphan || !(0x30..<0x40).contains(byte) {
      // No key is called so: it was typed behind the key Escape.
      state = .rest
      return (isOrphan ? [] : [.key(Key(.escape))]) + typed(0x4F) + take(byte, at: now)
    }
    guard (0x20..<0x7F).contains(byte) else {
      // A control breaks the sequence off, and may be a key of its own.
      state = .rest
      return begin(byte, at: now)
    }
    let isEnd = bytes.count > 2 && byte >= 0x40 && !(bytes.count == 3 && byte == 0x5B && old[1] == 0x5B)
    state = isEnd || bytes.count >= KeyFilter.longestSequence ? .rest : .sequence(bytes, isOrphan: isOrphan)
    guard isEnd, old[1] == 0x5B else { return [] }
    if byte == 0x4D, bytes.count == 3 { state = .mouse([]) }
    // What the terminal is (`CSI ? … c`): the end of what it was asked.
    if byte == 0x63 { replies.append(String(decoding: bytes[2...], as: UTF8.self)) }
    let parameters = bytes[2..<bytes.count - 1].split(separator: 0x3B).map {
      Int(String(decoding: $0, as: UTF8.self)) ?? -1
    }
    if bytes[2] == 0x3C {
      let parts = bytes[3..<bytes.count - 1].split(separator: 0x3B).map {
        Int(String(decoding: $0, as: UTF8.self)) ?? -1
      }
      return byte == 0x4D && parts.count == 3 ? report(parts[0], parts[1], parts[2]) : []
    }
    var key: Key?
    if byte == 0x75, let scalar = parameters.first {
      key = KeySequences.unicode(scalar, parameters.dropFirst().first ?? 1)
    } else if byte == 0x7E, parameters.count == 3, parameters[0] == 27 {
      key = KeySequences.unicode(parameters[2], parameters[1])
    }
    return key.map { [.key($0)] } ?? []
  }

  /// A report of the mouse: its button, column and row, both from 1. Modifiers do not matter; motion and other buttons are none.
  private func report(_ button: Int, _ column: Int, _ row: Int) -> [TerminalInput] {
    guard takesMouse, column > 0, row > 0 else { return [] }
    let kinds: [Int: MouseInput.Kind] = [0: .press, 64: .wheelUp, 65: .wheelDown]
    return kinds[button & ~0x1C].map {
      [.mouse(MouseInput($0, at: Point(column: column - 1, row: row - 1)))]
    } ?? []
  }

  private mutating func extend(string old: [UInt8], by byte: UInt8, at now: Int) -> [TerminalInput] {
    let bytes = old + [byte]
    // Replies begin as replies do; what does not was Alt with a key, and then another key.
    if old.count == 2, !KeyFilter.begins(old[1], with: byte) {
      state = .rest
      return [.key(.alt(Character(UnicodeScalar(old[1]))))] + take(byte, at: now)
    }
    let isEscape = old.last == 0x1B && old.count > 2
    if byte == 0x07 || byte == 0x5C && isEscape {
      if replies.count > 16 { replies.removeFirst() }
      replies.append(String(decoding: bytes[2..<bytes.count - (isEscape ? 2 : 1)], as: UTF8.self))
      state = .rest
    } else if byte < 0x20 && byte != 0x1B || bytes.count > KeyFilter.longestString {
      state = .rest
    } else {
      state = .string(bytes)
    }
    return []
  }

  private static func begins(_ kind: UInt8, with byte: UInt8) -> Bool {
    switch kind {
    case 0x5D: (0x30...0x39).contains(byte)
    case 0x50: (0x30...0x39).contains(byte) || Array(">!$+?|=".utf8).contains(byte)
    default: byte == 0x47
    }
  }

  private mutating func typed(_ byte: UInt8) -> [TerminalInput] {
    if byte < 0x20 || byte == 0x7F {
      let key = KeyFilter.control(byte)
      defer { isAlt = false }
      return [.key(isAlt ? Key(key.code, key.modifiers.union(.alt)) : key)]
    }
    let found = text.take(byte)
    guard !found.isEmpty else { return [] }
    defer { isAlt = false }
    return found.map { .key(Key(.character(Character($0)), isAlt ? .alt : [])) }
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
