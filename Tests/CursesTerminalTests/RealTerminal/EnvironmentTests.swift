import TestSupport
import Testing

extension RealTerminal {
  @Suite("Terminals of all kinds")
  struct EnvironmentTests {
    @Test(
      "Colours are what the terminal and the user say",
      arguments: [
        (["TERM": "tmux-256color"], "indexed256"),
        (["TERM": "xterm-256color", "COLORTERM": "truecolor"], "trueColor"),
        (["TERM": "xterm"], "ansi8"), (["TERM": "linux"], "ansi8"), (["TERM": "vt100"], "none"),
        (["TERM": "tmux-256color", "NO_COLOR": "1"], "none"),
      ])
    func depth(_ environment: [String: String], _ depth: String) throws {
      let session = try ProbeSession(environment: environment)
      // The frame may come in parts.
      let screen = try session.tmux.wait(for: "the whole frame") {
        $0.contains("probe 80x24 \(depth) unicode") && $0.hasSuffix("┘")
      }
      let rows = screen.split(separator: "\n")
      #expect(rows.count == 24)
      #expect(rows.last?.last == "┘")
      let styled = try session.tmux.screen(styles: true)
      #expect(styled.contains("\u{1B}[32m") == (depth != "none"), "colours only where there are some")
      try session.tmux.type("é")
      try session.tmux.wait(for: "> é")
    }

    @Test("Without UTF-8 the lines are ASCII; what people type is understood as UTF-8 all the same")
    func ascii() throws {
      let session = try ProbeSession(environment: ["LC_ALL": "", "LANG": "C"])
      let screen = try session.tmux.wait(for: "probe 80x24 indexed256 ascii")
      #expect(screen.hasPrefix("+"))
      #expect(screen.unicodeScalars.allSatisfy { $0.isASCII })
      try session.tmux.type("é")
      try session.tmux.press("F5")
      try session.tmux.wait(for: "key F5")
    }

    @Test("A UTF-8 locale that the machine lacks is a UTF-8 locale")
    func missingLocale() throws {
      let session = try ProbeSession(environment: ["LC_ALL": "xx_XX.UTF-8"])
      try session.tmux.wait(for: "probe 80x24 indexed256 unicode")
    }

    @Test(
      "What cannot be drawn on is said, and left alone",
      arguments: [
        ("TERM=dumb $PROBE", "no screen: noCursorAddressing(\"dumb\")"),
        ("TERM=nonsense $PROBE", "no screen: unknownTerminal(\"nonsense\")"),
        ("TERM= $PROBE", "no screen: unknownTerminal(\"\")"),
        ("$PROBE </dev/null", "no screen: notATerminal"),
        ("$PROBE | cat", "no screen: notATerminal"),
      ])
    func refused(_ command: String, _ words: String) throws {
      let session = try ProbeSession(startsProbe: false)
      try session.run(command)
      try session.tmux.wait(for: words)
      try session.expectSaneTerminal()
    }
  }
}
