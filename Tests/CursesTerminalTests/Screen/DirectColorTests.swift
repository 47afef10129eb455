import Testing

@testable import CursesTerminal

@Suite("A description of a terminal with 24-bit colours")
struct DirectColorTests {
  @Test(
    "It is the terminal's own with other colours", arguments: ["xterm-256color", "tmux-256color", "linux"])
  func entry(_ name: String) throws {
    let own = try #require(DirectColor.description(of: name, environment: [:]))
    let entry = try #require(DirectColor.entry(from: own))
    // 32-bit numbers, as 24-bit colours need.
    #expect(entry.prefix(2) == [0x1E, 0x02])
    #expect(String(decoding: entry, as: UTF8.self).contains("\u{1B}[%?%p1%{8}%<%t3%p1%d%e38;2;"))
    #expect(entry.suffix(4) == Array("RGB\0".utf8)[...])
    let again = try #require(DirectColor.entry(from: entry))
    #expect(again.prefix(2) == entry.prefix(2))
  }

  @Test("What is no description is none", arguments: [[], [0x1A, 0x01], [UInt8](repeating: 7, count: 4000)])
  func broken(_ bytes: [UInt8]) {
    #expect(DirectColor.entry(from: bytes) == nil)
  }

  @Test("Every cut of a description is refused or read, never a trap")
  func cuts() throws {
    let own = try #require(DirectColor.description(of: "xterm-256color", environment: [:]))
    for length in 0..<own.count { _ = DirectColor.entry(from: Array(own[..<length])) }
    #expect(DirectColor.description(of: "../passwd", environment: [:]) == nil)
  }
}
