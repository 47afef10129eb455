import Canvas
import Dialogue
import Foundation
import Themes
import Wording

@testable import Facilitation

/// The room's screen without a terminal or a disk, on the acceptance meeting.
struct Room {
  var display: RoomDisplay
  private(set) var runner: ScriptRunner

  /// The screen as the meeting stands before a line of its script (at its end when nil), some seconds later.
  init(
    upTo line: String? = nil, empty: Bool = false, after seconds: Int = 0, language: Language = .french,
    columns: Int = 80, rows: Int = 24, depth: ColorDepth = .none, glyphs: GlyphSet = .unicode
  ) throws {
    runner = ScriptRunner(
      state: Concertation(), now: Instant(seconds: 1_795_341_600), zone: .centralEurope,
      ids: IDSource(seed: 1))
    if !empty {
      for text in try String(contentsOf: AcceptanceTests.script, encoding: .utf8).split(separator: "\n") {
        if let line, text.hasPrefix(line) { break }
        _ = try runner.run(String(text))
      }
    }
    let sources = Dictionary(uniqueKeysWithValues: Themes.all.map { ($0.name, $0.toml) })
    let theme = Theme.load("projector", sources: sources).theme
    display = RoomDisplay(
      words: Words(language), zone: .centralEurope, now: runner.now.advanced(bySeconds: seconds),
      size: Size(columns: columns, rows: rows), look: Look(theme: theme, depth: depth, glyphs: glyphs))
    display.follow(runner.state)
  }

  /// Does what lines say, some seconds later, and follows.
  mutating func run(_ lines: String...) throws {
    for line in lines { _ = try runner.run(line) }
    display.tick(runner.now)
    display.follow(runner.state)
  }

  var screen: String { display.draw().plainText() }
}
