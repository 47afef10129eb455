import Canvas
import CursesTerminal
import Testing

@Suite("Bytes become keys")
struct KeyDecoderTests {
  private func keys(_ text: String) -> [TerminalInput] {
    var decoder = KeyDecoder()
    return decoder.feed(text.utf8) + decoder.flush()
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
      ("\u{1B}[34~", "F20"), ("\u{1B}\u{1B}[A", "Alt-Up"),
      ("\u{1B}[a", "Shift-Up"), ("\u{1B}Oc", "Ctrl-Right"),
      ("\u{1B}[3$", "Shift-Delete"), ("\u{1B}[5^", "Ctrl-PageUp"), ("\u{1B}Op", "0"), ("\u{1B}Oy", "9"),
      ("\u{1B}Ok", "+"), ("\u{1B}On", "."), ("\u{1B}OM", "Enter"), ("\u{1B}[13;5u", "Ctrl-Enter"),
      ("\u{1B}[27;5;13~", "Ctrl-Enter"), ("\u{1B}[80;6u", "Ctrl-Shift-P"),
    ])
  func key(_ bytes: String, _ name: String) {
    let expected = name == "Ctrl-Shift-P" ? Key(.character("p"), [.control, .shift]) : Key(name: name)
    #expect(keys(bytes) == expected.map { [.key($0)] })
  }

  @Test("However the bytes are cut, the keys are the same")
  func cuts() {
    let bytes = Array("aé漢🙂\u{1B}[1;5A\u{1B}OP\u{1B}[200~deux\rlignes\u{1B}[201~z".utf8)
    let expected: [TerminalInput] = [
      .key(.character("a")), .key(.character("é")), .key(.character("漢")), .key(.character("🙂")),
      .key(Key(.up, .control)), .key(Key(.function(1))), .paste("deux\rlignes"), .key(.character("z")),
    ]
    for first in 0...bytes.count {
      for second in first...bytes.count {
        var decoder = KeyDecoder()
        let found =
          decoder.feed(bytes[..<first]) + decoder.feed(bytes[first..<second]) + decoder.feed(bytes[second...])
        #expect(found == expected, "cut at \(first) and \(second)")
      }
    }
  }

  @Test("Escape waits for the rest of a key, and is a key when nothing comes")
  func loneEscape() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.isWaiting)
    #expect(!decoder.isPasting)
    #expect(decoder.flush() == [.key(Key(.escape))])
    #expect(!decoder.isWaiting)
    #expect(keys("\u{1B}\u{1B}") == [.key(Key(.escape)), .key(Key(.escape))])
  }

  @Test(
    "What is no key is dropped whole, and the next key is not lost",
    arguments: [
      "\u{1B}[99~", "\u{1B}[?62;c", "\u{1B}[<0;10;10M", "\u{1B}[1;5y", "\u{1B}Ol\u{1B}[38~", "\u{1B}[>0q",
      "\u{1B}[999999999999999999999~",
    ])
  func unknown(_ bytes: String) {
    let found = keys(bytes + "x")
    #expect(found.last == .key(.character("x")))
    #expect(found.filter { $0 != .key(.character(",")) }.count == 1)
  }

  @Test(
    "Bytes that are no UTF-8 are dropped alone",
    arguments: [
      [0xFF], [0xC0, 0x80], [0xE9], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5, 0x80], [0x80], [0xC2, 0x9B],
    ] as [[UInt8]])
  func invalid(_ bytes: [UInt8]) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes + [0x78]) == [.key(.character("x"))])
    #expect(!decoder.isWaiting)
  }

  @Test("A sequence without an end is given up, and does not grow")
  func endlessSequence() {
    var decoder = KeyDecoder()
    var found = decoder.feed("\u{1B}[".utf8)
    for _ in 0..<10 { found += decoder.feed([UInt8](repeating: 0x31, count: 20)) }
    // What is over its limit is text again.
    #expect(found.allSatisfy { $0 == .key(.character("1")) })
    #expect(!decoder.isWaiting)
  }

  @Test("A key in a broken sequence is still that key")
  func brokenSequence() {
    #expect(keys("\u{1B}[1\r") == [.key(Key(.enter))])
    #expect(keys("\u{1B}[1\u{1B}[A") == [.key(Key(.up))])
  }
}
