import Canvas
import Dialogue
import Foundation
import Themes
import Wording

@testable import Facilitation

/// A facilitator's desk without a terminal or a disk: keys in, screens out, every act kept at once.
struct Desk {
  var model: Model
  var effects: [Model.Effect] = []
  /// All that was kept, as a journal has it.
  var entries: [Entry] = []
  /// The panes as the screen keeps them, for ``keptScreen()``.
  var kept = KeptPanes()
  /// What a full disk answers; nil while there is room.
  var failure: String?

  /// A desk on the acceptance meeting up to a line of its script (all of it when nil).
  init(
    upTo line: String? = nil, empty: Bool = false, language: Language = .french, columns: Int = 80,
    rows: Int = 24,
    depth: ColorDepth = .none, glyphs: GlyphSet = .unicode
  ) throws {
    var runner = ScriptRunner(
      state: Concertation(), now: Instant(seconds: 1_795_341_600), zone: .centralEurope,
      ids: IDSource(seed: 1))
    if !empty {
      for text in try String(contentsOf: AcceptanceTests.script, encoding: .utf8).split(separator: "\n") {
        if let line, text.hasPrefix(line) { break }
        entries += try runner.run(String(text))
      }
    }
    let sources = Dictionary(uniqueKeysWithValues: Themes.all.map { ($0.name, $0.toml) })
    let theme = Theme.load("dark", sources: sources).theme
    model = Model(
      state: runner.state, words: Words(language), zone: .centralEurope, now: runner.now,
      size: Size(columns: columns, rows: rows), look: Look(theme: theme, depth: depth, glyphs: glyphs),
      ids: IDSource(seed: 2))
  }

  mutating func wait(_ seconds: Int) { model.now = model.now.advanced(bySeconds: seconds) }

  /// Types a text, character by character.
  mutating func type(_ text: String) {
    for character in text { take(.key(.character(character))) }
  }

  /// Presses keys by their names.
  mutating func press(_ names: String...) {
    for name in names {
      guard let key = Key(name: name) else { fatalError("no key \(name)") }
      take(.key(key))
    }
  }

  mutating func enter(_ line: String) {
    type(line)
    press("Enter")
  }

  mutating func take(_ input: TerminalInput) {
    var queue = model.handle(input)
    while !queue.isEmpty {
      let effect = queue.removeFirst()
      effects.append(effect)
      if case .readHistory = effect {
        queue += model.take(history: entries)
        continue
      }
      guard case .append(let entries) = effect else { continue }
      if let failure {
        model.notKept(failure)
        continue
      }
      var state = model.state
      for entry in entries { state.evolve(entry) }
      self.entries += entries
      queue += model.kept(entries, state: state)
    }
  }

  var screen: String { model.draw().plainText() }
  /// The screen as a terminal gets it: only panes whose inputs have changed are drawn.
  mutating func keptScreen() -> Canvas { model.scene(keeping: &kept).flattened() }
  var session: Session? { model.session }
}

extension Desk {
  /// Enters what prepares and opens a meeting, each with the forms that it opens left, begins the first point, and enters what follows.
  mutating func begin(_ beginning: [String], then lines: [String]) {
    for line in beginning {
      enter(line)
      press("Esc")
      wait(1)
    }
    press("F6")
    wait(1)
    for line in lines {
      enter(line)
      wait(2)
    }
  }
}
