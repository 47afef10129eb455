import Testing

@testable import CursesTerminal

@Suite("A paste is text, whatever it holds")
struct PasteTests {
  private let end = Array("\u{1B}[201~".utf8)

  @Test("Keys in a paste are no keys; escapes stay text; what comes after the end is left")
  func escapes() {
    var paste = PasteReader()
    let inner = Array("\u{11}\u{1B}[A\u{1B}[20".utf8) + Array("x\u{1B}\u{1B}y\u{1B}\u{1B}[20".utf8)
    let rest = paste.take((inner + end + Array("z".utf8))[...])
    #expect(rest.map(Array.init) == Array("z".utf8))
    #expect(paste.text(in: .utf8) == "\u{11}\u{1B}[A\u{1B}[20x\u{1B}\u{1B}y\u{1B}\u{1B}[20")
  }

  @Test("A paste without an end is handed over with all that came")
  func withoutEnd() {
    var paste = PasteReader()
    #expect(paste.take((Array("perdu".utf8) + [0x1B, 0x5B])[...]) == nil)
    #expect(paste.text(in: .utf8) == "perdu\u{1B}[")
  }

  @Test("Half a character at the end of a paste does not break it")
  func brokenText() {
    var paste = PasteReader()
    _ = paste.take(([0x61, 0xC3] + end)[...])
    #expect(paste.text(in: .utf8) == "a\u{FFFD}")
  }

  @Test("Five megabytes arrive whole in reads of 4 KiB, with escapes, and reads that end inside the end mark")
  func large() {
    var paste = PasteReader()
    let text = [UInt8](repeating: 0x1B, count: 100_000) + [UInt8](repeating: 0x61, count: 5_000_000)
    let bytes = text + end
    var place = 0
    var hasEnded = false
    while place < bytes.count {
      hasEnded = paste.take(bytes[place..<min(place + 4095, bytes.count)]) != nil
      place += 4095
    }
    #expect(hasEnded)
    #expect(paste.bytes == text)
  }
}
