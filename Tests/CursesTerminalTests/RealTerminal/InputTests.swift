import Foundation
import TestSupport
import Testing

extension RealTerminal {
  @Suite("Input from a real terminal")
  struct InputTests {
    @Test("Text in any script is typed; the caret follows it")
    func text() throws {
      let session = try ProbeSession()
      try session.tmux.type("aéœ漢e\u{301}")
      try session.tmux.wait(for: "> aéœ漢e\u{301}")
      try session.tmux.waitForState("the caret behind the text") { $0.column == 2 + 2 + 6 && $0.row == 22 }
      #expect(try session.tmux.state().isCursorShown)
    }

    @Test("Function keys, modified arrows and Alt are told apart")
    func keys() throws {
      let session = try ProbeSession()
      try session.tmux.press("F5", "C-Up", "S-Left", "M-x", "BTab", "PageUp", "Escape")
      for name in ["F5", "Ctrl-Up", "Shift-Left", "Alt-x", "Shift-Tab", "PageUp", "Esc"] {
        try session.tmux.wait(for: "key \(name)")
      }
    }

    @Test("A letter and a key whose bytes come apart are whole; replies of the terminal are no text")
    func apart() throws {
      let session = try ProbeSession()
      try session.tmux.send([0xC3])
      try session.pause()
      try session.tmux.send([0xA9])
      try session.tmux.wait(for: "> é")
      try session.tmux.send(Array("\u{1B}[1".utf8))
      try session.pause()
      try session.tmux.send(Array(";5A".utf8))
      try session.tmux.wait(for: "key Ctrl-Up")
      try session.tmux.send(Array("\u{1B}]11;rgb:0000/0000".utf8))
      try session.pause()
      try session.tmux.send(Array("/0000\u{7}\u{1B}[12;40R\u{1B}_Gi=1;OK\u{1B}\\x".utf8))
      let screen = try session.tmux.wait(for: "> éx")
      #expect(!screen.contains("key F3"))
    }

    @Test("A burst of keys arrives in order, each once")
    func burst() throws {
      let session = try ProbeSession(columns: 120)
      let text = (0..<10).map { "\($0)-abcdefg" }.joined()
      try session.tmux.type(text + "\u{1B}[15~")
      // A frame reaches tmux from top to bottom: what was typed is its last row.
      let screen = try session.tmux.wait(for: "> \(text) ")
      #expect(screen.contains("key F5"))
    }

    @Test("A paste with line breaks is one paste: the program has asked for brackets")
    func paste() throws {
      let session = try ProbeSession()
      let file = try TemporaryFolder()
      let path = file.path + "/paste"
      try "un\ndeux\ntrois".write(toFile: path, atomically: true, encoding: .utf8)
      try session.tmux.paste(file: path)
      try session.tmux.wait(for: "paste 13 \"un\\rdeux\\rtrois\"")
    }

    @Test("A paste that does not end is handed over after a while, and keys are keys again")
    func endlessPaste() throws {
      let session = try ProbeSession()
      try session.tmux.type("\u{1B}[200~perdu")
      try session.tmux.wait(for: "paste 5 \"perdu\"")
      try session.tmux.press("F6")
      try session.tmux.wait(for: "key F6")
    }

    @Test("The screen follows the window's size")
    func resize() throws {
      let session = try ProbeSession()
      try session.tmux.resize(columns: 100, rows: 30)
      try session.tmux.wait(for: "probe 100x30")
      try session.tmux.resize(columns: 40, rows: 12)
      try session.tmux.wait(for: "probe 40x12")
      // The last row, to its last cell.
      try session.tmux.wait(for: "└" + String(repeating: "─", count: 38) + "┘")
      try session.tmux.wait(for: "resize 40x12")
    }
  }
}

/// What needs tmux. One at a time: each starts a server and a shell.
@Suite("In a real terminal", .serialized) struct RealTerminal {}
