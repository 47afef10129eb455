import CNCurses
import Canvas
import Testing

@testable import CursesTerminal

/// Bytes with the milliseconds that pass after them, as ncurses hands them over when it knows none of the keys.
struct Typing {
  var filter: KeyFilter
  private(set) var now = 0

  init(latin: Bool = false) {
    // The bytes of the locale are UTF-8's here, whatever the machine is set to.
    setlocale(LC_CTYPE, "C.UTF-8")
    filter = KeyFilter(text: TextDecoder(guessesLatin: latin)) { KeySequences.table[$0] ?? 0 }
  }

  mutating func type(_ bytes: some Sequence<UInt8>, then pause: Int = 0) -> [TerminalInput] {
    var found = bytes.flatMap { filter.take($0, at: now) }
    guard pause > 0 else { return found }
    found += filter.drained(at: now)
    now += pause
    return found + filter.expire(at: now)
  }
}

@Suite("Bytes become keys")
struct KeyFilterTests {
  private func keys(_ text: String) -> [TerminalInput] {
    var typing = Typing()
    return typing.type(text.utf8, then: 2000)
  }

  @Test(
    "What terminals send for a key",
    arguments: [
      ("a", "a"), ("é", "é"), ("œ", "œ"), ("漢", "漢"), ("🙂", "🙂"), ("\u{301}", "\u{301}"), (" ", "Space"),
      ("\r", "Enter"), ("\n", "Enter"), ("\t", "Tab"), ("\u{7F}", "Backspace"), ("\u{08}", "Backspace"),
      ("\u{01}", "^A"), ("\u{1A}", "^Z"), ("\u{1F}", "^_"), ("\u{00}", "Ctrl-Space"), ("\u{1B}", "Esc"),
      ("\u{1B}a", "Alt-a"), ("\u{1B}é", "Alt-é"), ("\u{1B}\r", "Alt-Enter"), ("\u{1B}[", "Alt-["),
      ("\u{1B}O", "Alt-O"), ("\u{1B}\u{7F}", "Alt-Backspace"), ("\u{1B}[A", "Up"), ("\u{1B}OA", "Up"),
      ("\u{1B}[1;5A", "Ctrl-Up"), ("\u{1B}[1;2C", "Shift-Right"), ("\u{1B}[1;3D", "Alt-Left"),
      ("\u{1B}[1;7D", "Ctrl-Alt-Left"), ("\u{1B}[H", "Home"), ("\u{1B}OF", "End"), ("\u{1B}[1~", "Home"),
      ("\u{1B}[7~", "Home"), ("\u{1B}[3~", "Delete"), ("\u{1B}[3;5~", "Ctrl-Delete"), ("\u{1B}[5~", "PageUp"),
      ("\u{1B}[Z", "Shift-Tab"), ("\u{1B}OP", "F1"), ("\u{1B}[[A", "F1"), ("\u{1B}[11~", "F1"),
      ("\u{1B}[1;5Q", "Ctrl-F2"), ("\u{1B}[15~", "F5"), ("\u{1B}[24~", "F12"), ("\u{1B}[25~", "F13"),
      ("\u{1B}[34~", "F20"),
      ("\u{1B}[a", "Shift-Up"), ("\u{1B}Oc", "Ctrl-Right"),
      ("\u{1B}[3$", "Shift-Delete"), ("\u{1B}[5^", "Ctrl-PageUp"), ("\u{1B}Op", "0"), ("\u{1B}Oy", "9"),
      ("\u{1B}Ok", "+"), ("\u{1B}On", "."), ("\u{1B}OM", "Enter"), ("\u{1B}[13;5u", "Ctrl-Enter"),
      ("\u{1B}[27;5;13~", "Ctrl-Enter"), ("\u{1B}[80;6u", "Ctrl-Shift-P"),
    ])
  func key(_ bytes: String, _ name: String) {
    let expected = name == "Ctrl-Shift-P" ? Key(.character("p"), [.control, .shift]) : Key(name: name)
    #expect(keys(bytes) == expected.map { [.key($0)] })
  }

  @Test("However slowly the bytes come, the keys are the same, Escape apart")
  func cuts() {
    let bytes = Array("aé漢🙂\u{1B}[1;5A\u{1B}OP\u{1B}[[Az".utf8)
    let expected: [TerminalInput] = [
      .key(.character("a")), .key(.character("é")), .key(.character("漢")), .key(.character("🙂")),
      .key(Key(.up, .control)), .key(Key(.function(1))), .key(Key(.function(1))), .key(.character("z")),
    ]
    for pause in [1, 40, 45] {
      for cut in 0...bytes.count {
        var typing = Typing()
        let found = typing.type(bytes[..<cut], then: pause) + typing.type(bytes[cut...], then: 100)
        // An ESC on its own is the key; what was to follow it is never typed.
        let escape = cut > 0 && bytes[cut - 1] == 0x1B
        #expect(
          found.filter { $0 != .key(Key(.escape)) } == expected
            && found.count == expected.count + (escape ? 1 : 0),
          "cut at \(cut), \(pause) ms")
      }
    }
  }

  @Test("A character whose bytes are 40 ms apart is that character")
  func slowCharacter() {
    var typing = Typing()
    #expect(typing.type([0xC3], then: 40) == [])
    #expect(typing.type([0xA9], then: 40) == [.key(.character("é"))])
  }

  @Test("Escape is a key when nothing comes; twice is two")
  func loneEscape() {
    #expect(keys("\u{1B}") == [.key(Key(.escape))])
    #expect(keys("\u{1B}\u{1B}") == [.key(Key(.escape)), .key(Key(.escape))])
    var typing = Typing()
    #expect(typing.type([0x1B], then: 400) == [.key(Key(.escape))])
    #expect(typing.type("[".utf8, then: 1) == [.key(.character("["))])
  }

  @Test(
    "Words that come at once behind the key Escape are typed, O with what follows it included",
    arguments: ["On commence", "OK", "Où ?", "O", "O2 m", "Oéa", "OO"])
  func wordsBehindEscape(_ words: String) {
    let typed = words.map { TerminalInput.key(.character($0)) }
    var apart = Typing()
    #expect(apart.type([0x1B], then: 40) == [.key(Key(.escape))])
    #expect(apart.type(words.utf8, then: 40) == typed)
    // An ESC that comes with the letters is Alt or begins a key, where there is such a key; else nothing is lost either.
    guard ["OK", "Où ?", "Oéa"].contains(words) else { return }
    var together = Typing()
    #expect(together.type(("\u{1B}" + words).utf8, then: 40) == [.key(Key(.escape))] + typed)
  }

  @Test("An arrow whose ESC was taken for the key is still that arrow")
  func orphanArrow() {
    var typing = Typing()
    #expect(typing.type([0x1B], then: 40) == [.key(Key(.escape))])
    #expect(typing.type("OA".utf8, then: 40) == [.key(Key(.up))])
  }

  @Test(
    "What the terminal replies, and reports of its mouse, are never typed, and the next key is not lost",
    arguments: [
      "\u{1B}[99~", "\u{1B}[?62;c", "\u{1B}[<0;10;10M", "\u{1B}[1;5y", "\u{1B}[>0q", "\u{1B}[12;40R",
      "\u{1B}[999999999999999999999~", "\u{1B}]11;rgb:0000/0000/0000\u{7}",
      "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\", "\u{1B}P>|XTerm(379)\u{1B}\\", "\u{1B}P1+r524742\u{1B}\\",
      "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[M !!", "\u{1B}[I", "\u{1B}[32;5;9M",
    ])
  func replies(_ bytes: String) {
    for pause in [0, 40, 300] {
      var typing = Typing()
      var found: [TerminalInput] = []
      // The introducer comes whole: its ESC alone is the key Escape.
      found += typing.type(bytes.utf8.prefix(2))
      for byte in bytes.utf8.dropFirst(2) { found += typing.type([byte], then: byte == 0x1B ? 0 : pause) }
      found += typing.type("x".utf8, then: 2000)
      #expect(
        found.filter { $0 != .focus(true) } == [.key(.character("x"))], "\(pause) ms between bytes")
    }
  }

  @Test(
    "Where the mouse was asked for, presses and the wheel are told however slowly their bytes come; all else of it is nothing",
    arguments: [
      ("\u{1B}[<0;10;5M", MouseInput(.press, at: Point(column: 9, row: 4))),
      ("\u{1B}[<4;1;1M", MouseInput(.press, at: .zero)),
      ("\u{1B}[<64;300;2M", MouseInput(.wheelUp, at: Point(column: 299, row: 1))),
      ("\u{1B}[<65;1;1M", MouseInput(.wheelDown, at: .zero)),
      ("\u{1B}[M !!", MouseInput(.press, at: .zero)),
      ("\u{1B}[M`\"#", MouseInput(.wheelUp, at: Point(column: 1, row: 2))),
      ("\u{1B}[<0;10;5m", nil), ("\u{1B}[<2;10;5M", nil), ("\u{1B}[<32;10;5M", nil), ("\u{1B}[<0;0;0M", nil),
      ("\u{1B}[<0;10M", nil), ("\u{1B}[M#!!", nil),
    ] as [(String, MouseInput?)])
  func mouse(_ bytes: String, _ expected: MouseInput?) {
    for pause in [0, 40] {
      var typing = Typing()
      typing.filter.takesMouse = true
      var found = typing.type(bytes.utf8.prefix(2))
      for byte in bytes.utf8.dropFirst(2) { found += typing.type([byte], then: pause) }
      found += typing.type("x".utf8, then: 2000)
      #expect(
        found == (expected.map { [.mouse($0)] } ?? []) + [.key(.character("x"))], "\(pause) ms between bytes")
    }
  }

  @Test("Replies are kept for who asked")
  func kept() {
    var typing = Typing()
    _ = typing.type("\u{1B}]11;rgb:0000/1111/2222\u{1B}\\".utf8)
    #expect(typing.filter.takeReplies() == ["11;rgb:0000/1111/2222"])
    #expect(typing.filter.takeReplies() == [])
  }

  @Test(
    "The paper that a terminal tells",
    arguments: [
      ("11;rgb:ffff/ffff/dddd", RGB(255, 255, 221)), ("11;rgb:0/8/f", RGB(0, 136, 255)),
      ("11;rgba:00/00/00/ff", RGB(0, 0, 0)), ("10;rgb:0/0/0", nil), ("11;rgb:0/0", nil),
      ("11;rgb:-1/0/0", nil),
      ("11;rgb:fffff/0/0", nil),
    ] as [(String, RGB?)])
  func paper(_ reply: String, _ color: RGB?) {
    #expect(Terminal.color(ofReply: reply) == color)
  }

  @Test(
    "The paper that COLORFGBG tells",
    arguments: [
      ("15;0", false), ("0;15", true), ("0;default;7", true), ("7;8", false), ("", nil), ("0;99", nil),
      (nil, nil),
    ] as [(String?, Bool?)])
  func colorFgBg(_ value: String?, _ isLight: Bool?) {
    #expect(Terminal.isLight(colorFgBg: value) == isLight)
  }

  @Test("Alt with a sign that begins replies is Alt with that sign", arguments: ["_", "]", "P", "[", "O"])
  func altOfIntroducers(_ sign: String) throws {
    #expect(keys("\u{1B}" + sign) == [.key(.alt(Character(sign)))])
    guard sign != "[", sign != "O" else { return }
    #expect(keys("\u{1B}" + sign + "a") == [.key(.alt(Character(sign))), .key(.character("a"))])
  }

  @Test(
    "Bytes that are no UTF-8 are dropped alone",
    arguments: [
      [0xFF], [0xC0, 0x80], [0xE9], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5, 0x80], [0x80], [0xC2, 0x9B],
    ] as [[UInt8]])
  func invalid(_ bytes: [UInt8]) {
    var typing = Typing()
    #expect(typing.type(bytes + [0x78], then: 1) == [.key(.character("x"))])
  }

  @Test("Where only ASCII is known of the terminal, bytes that are no UTF-8 are Latin-1's letters")
  func latin() {
    var typing = Typing(latin: true)
    let found = typing.type([0x63, 0x61, 0x66, 0xE9, 0x20, 0xE0, 0x20, 0xC3, 0xA8], then: 1)
    #expect(found == Array("café à è").map { .key(.character($0)) })
  }

  @Test("A sequence without an end is given up, and does not grow")
  func endlessSequence() {
    var typing = Typing()
    var found = typing.type("\u{1B}[".utf8)
    for _ in 0..<10 { found += typing.type([UInt8](repeating: 0x31, count: 20)) }
    // What is over its limit is text again.
    #expect(found.allSatisfy { $0 == .key(.character("1")) })
  }

  @Test("A key in a broken sequence is still that key")
  func brokenSequence() {
    #expect(keys("\u{1B}[1\r") == [.key(Key(.enter))])
    #expect(keys("\u{1B}[1\u{1B}[A") == [.key(Key(.up))])
  }

  @Test("What ncurses knows is a key; with ESC before it, Alt with that key")
  func codes() throws {
    var typing = Typing()
    let up = try #require(KeySequences.table["\u{1B}[A"])
    #expect(typing.filter.take(code: up, at: 0) == [.key(Key(.up))])
    _ = typing.filter.take(0x1B, at: 0)
    #expect(typing.filter.take(code: up, at: 0) == [.key(Key(.up, .alt))])
    #expect(typing.filter.take(code: KEY_RESIZE, at: 0) == [])
    #expect(typing.filter.take(code: 0o410 + 5, at: 0) == [.key(Key(.function(5)))])
  }
}
