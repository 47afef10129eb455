import Canvas
import CursesTerminal
import Testing

@Suite("A paste is text, whatever it holds")
struct PasteTests {
  private let begin = Array("\u{1B}[200~".utf8)
  private let end = Array("\u{1B}[201~".utf8)

  @Test("Keys in a paste are no keys; escapes stay text")
  func escapes() {
    var decoder = KeyDecoder()
    let inner = Array("\u{11}\u{1B}[A\u{1B}[20".utf8) + Array("x\u{1B}\u{1B}y".utf8)
    #expect(decoder.feed(begin + inner + end) == [.paste("\u{11}\u{1B}[A\u{1B}[20x\u{1B}\u{1B}y")])
  }

  @Test("A paste without an end is ended from outside, with all that came")
  func withoutEnd() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(begin + Array("perdu".utf8) + [0x1B, 0x5B]) == [])
    #expect(decoder.isPasting)
    #expect(decoder.flush() == [.paste("perdu\u{1B}[")])
    #expect(!decoder.isWaiting)
    #expect(decoder.feed([0x61]) == [.key(.character("a"))])
  }

  @Test("Half a character at the end of a paste does not break it")
  func brokenText() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(begin + [0x61, 0xC3] + end) == [.paste("a\u{FFFD}")])
  }

  @Test("Five megabytes arrive whole in reads of 4 KiB, with escapes, and reads that end inside the end mark")
  func large() {
    var decoder = KeyDecoder()
    let text = [UInt8](repeating: 0x1B, count: 100_000) + [UInt8](repeating: 0x61, count: 5_000_000)
    let bytes = begin + text + end
    var found: [TerminalInput] = []
    var place = 0
    while place < bytes.count {
      found += decoder.feed(bytes[place..<min(place + 4095, bytes.count)])
      place += 4095
    }
    #expect(found == [.paste(String(decoding: text, as: UTF8.self))])
  }

  @Test("The focus of the window is told from keys")
  func focus() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[I\u{1B}[O".utf8) == [.focus(true), .focus(false)])
  }
}
