import Canvas
import Foundation
import TestSupport
import Testing

@Suite("Every cell can be read, on white terminals and on black ones", .serialized)
struct ContrastTests {
  /// A kind of terminal: its name, and what is wanted beside it.
  struct Kind: CustomStringConvertible, Sendable {
    let description: String
    let variables: [String: String]

    static let all = [
      Kind(description: "direct", variables: ["TERM": "tmux-256color", "COLORTERM": "truecolor"]),
      Kind(description: "256", variables: ["TERM": "tmux-256color"]),
      Kind(description: "16", variables: ["TERM": "test-16color"]),
      Kind(description: "8", variables: ["TERM": "xterm"]),
      Kind(description: "mono", variables: ["TERM": "vt100"]),
    ]
  }

  static let themes = ["dark", "light", "high-contrast", "colour-blind", "projector", "mono"]

  @Test("Text has a contrast of 4.5 on what is really sent", arguments: themes, Kind.all)
  func contrast(theme: String, kind: Kind) throws {
    let palabre = try Palabre()
    let variables = palabre.environment.merging(["LC_ALL": "fr_FR.UTF-8"].merging(kind.variables) { $1 }) {
      $1
    }
    if kind.description == "16" {
      let source =
        "test-16color|sixteen colours,colors#16,pairs#256,"
        + "setaf=\\E[%?%p1%{8}%<%t%p1%{30}%+%e%p1%{82}%+%;%dm,"
        + "setab=\\E[%?%p1%{8}%<%t%p1%{40}%+%e%p1%{92}%+%;%dm,use=xterm,\n"
      try Data(source.utf8).write(to: palabre.folder.url("source"))
      try #require(palabre.shell("tic -x -o $HOME/.terminfo source").code == 0)
    }
    let session = try TmuxSession(
      [Palabre.executable, "demo", "--theme", theme], columns: 100, rows: 30, environment: variables,
      folder: palabre.folder.path)
    try session.wait(for: "Alt-z")
    try session.type("Une note")
    try session.wait(for: "Une note")
    try check(session, theme, kind)
    // A pane above, and a list with something chosen.
    try session.press("F1")
    try session.wait(for: "Échap")
    try check(session, theme, kind)
    try session.press("Escape", "M-4")
    try session.wait(for: "[4 ")
    try check(session, theme, kind)
  }

  private func check(_ session: TmuxSession, _ theme: String, _ kind: Kind) throws {
    let screen = StyledScreen(try session.screen(styles: true))
    for (ownInk, ownPaper) in [(RGB(0, 0, 0), RGB(255, 255, 255)), (RGB(229, 229, 229), RGB(0, 0, 0))] {
      var faults: Set<String> = []
      for (row, cells) in screen.rows.enumerated() {
        for cell in cells where cell.text != " " {
          var ink = color(cell.isBold ? cell.ink.inBold : cell.ink) ?? ownInk
          var paper = color(cell.paper) ?? ownPaper
          if cell.isReversed { swap(&ink, &paper) }
          let contrast = ink.contrast(with: paper)
          if contrast < 4.5 {
            faults.insert("row \(row): \(cell.ink) on \(cell.paper), \(String(format: "%.1f", contrast))")
          }
        }
      }
      #expect(faults.sorted() == [], "\(theme), \(kind), terminal of \(ownPaper)")
    }
  }

  /// The colours as xterm has them; nil for the terminal's own.
  private func color(_ color: StyledScreen.Color) -> RGB? {
    switch color {
    case .own: return nil
    case .rgb(let red, let green, let blue): return RGB(UInt8(red), UInt8(green), UInt8(blue))
    case .indexed(let index):
      let ansi = [
        (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
        (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
        (255, 0, 255), (0, 255, 255), (255, 255, 255),
      ]
      func rgb(_ parts: (Int, Int, Int)) -> RGB { RGB(UInt8(parts.0), UInt8(parts.1), UInt8(parts.2)) }
      if index < 16 { return rgb(ansi[index]) }
      if index >= 232 { return rgb((8 + 10 * (index - 232), 8 + 10 * (index - 232), 8 + 10 * (index - 232))) }
      func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }
      return rgb((level((index - 16) / 36), level((index - 16) / 6 % 6), level((index - 16) % 6)))
    }
  }
}
