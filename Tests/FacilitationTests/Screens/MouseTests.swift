import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("The mouse")
struct MouseTests {
  /// The cell of a text on the screen.
  private func place(of text: String, in desk: inout Desk) throws -> Point {
    let rows = desk.keptScreen().plainText().split(separator: "\n", omittingEmptySubsequences: false)
    for (row, line) in rows.enumerated() {
      guard let found = line.range(of: text) else { continue }
      return Point(column: line.distance(from: line.startIndex, to: found.lowerBound), row: row)
    }
    Issue.record("\(text) is not on the screen")
    throw Missing()
  }

  private struct Missing: Error {}

  private func press(_ text: String, in desk: inout Desk) throws {
    let point = try place(of: text, in: &desk)
    let effects = desk.model.handle(MouseInput(.press, at: point), on: desk.kept)
    #expect(effects.isEmpty)
  }

  @Test("A press chooses a contribution, a point, somebody who waits; a card answers to it like a key")
  func live() throws {
    var desk = try Desk(upTo: "20:", columns: 120, rows: 36)
    let session = try #require(desk.model.session)
    let said = try #require(session.contributions.last { !$0.isPrivate })
    try press(String(said.text.prefix(20)), in: &desk)
    #expect(desk.model.selected == said.id)
    let item = try #require(session.agenda.items.last)
    try press(item.title, in: &desk)
    #expect(desk.model.chosen == .item(session.id, item.id))
    #expect(desk.model.editor.isEmpty && desk.model.state.facts == desk.model.facts)
  }

  @Test("On a list a press chooses the row, the wheel goes on from it; what is no row changes nothing")
  func list() throws {
    var desk = try Desk(upTo: "20:", columns: 120, rows: 36)
    desk.press("Alt-7")
    try press("M. Roy", in: &desk)
    guard case .person(let id)? = desk.model.chosen else {
      Issue.record("nobody is chosen")
      return
    }
    #expect(desk.model.facts.people[id]?.name == "M. Roy")
    let point = try place(of: "M. Roy", in: &desk)
    _ = desk.model.handle(MouseInput(.wheelDown, at: point), on: desk.kept)
    #expect(desk.model.chosen != .person(id))
    let chosen = desk.model.chosen
    _ = desk.model.handle(MouseInput(.press, at: Point(column: 0, row: 0)), on: desk.kept)
    _ = desk.model.handle(MouseInput(.press, at: Point(column: 500, row: 500)), on: desk.kept)
    #expect(desk.model.chosen == chosen)
  }

  @Test(
    "A press on a key of the last line is that key, on the name of a screen shows it; between them nothing happens"
  )
  func footerAndTabs() throws {
    var desk = try Desk(upTo: "20:", columns: 120, rows: 36)
    try press("Suivi", in: &desk)
    #expect(desk.model.screen == .followUp)
    /// Presses so many columns behind the beginning of a text in the last line.
    func pressFooter(_ text: String, _ columns: Int = 0) throws {
      let line = try #require(desk.keptScreen().plainText().split(separator: "\n").last)
      let found = try #require(line.range(of: text))
      let column = line.distance(from: line.startIndex, to: found.lowerBound) + columns
      let point = Point(column: column, row: desk.model.size.rows - 1)
      _ = desk.model.handle(MouseInput(.press, at: point), on: desk.kept)
    }
    try pressFooter("F1", -1)
    #expect(desk.model.overlay == nil)
    try pressFooter("F1", 1)
    #expect(desk.model.overlay is HelpOverlay)
    try pressFooter("Échap")
    #expect(desk.model.overlay == nil)
  }

  @Test("What the footer writes for a key is that key again", arguments: Language.allCases)
  func shownKeys(language: Language) {
    let words = Words(language)
    for name in ["Enter", "Esc", "Tab", "Space", "F1", "F12", "^P", "^_", "Alt-z"] {
      let key = Key(name: name)
      #expect(key != nil && key.flatMap { Key(shown: $0.shown(in: words), in: words) } == key, "\(name)")
    }
    #expect(Key(shown: "Alt-1…9", in: words) == nil)
  }

  @Test("The wheel scrolls what was said; behind what stands over the screen nothing is pressed")
  func wheel() throws {
    var desk = try Desk(upTo: "20:", columns: 120, rows: 20)
    let last = try #require(desk.model.session?.contributions.last { !$0.isPrivate })
    let point = try place(of: String(last.text.prefix(12)), in: &desk)
    _ = desk.model.handle(MouseInput(.wheelUp, at: point), on: desk.kept)
    #expect(desk.keptScreen().plainText().contains("▼ 3 plus bas"))
    for _ in 0..<3 { _ = desk.model.handle(MouseInput(.wheelDown, at: point), on: desk.kept) }
    #expect(!desk.keptScreen().plainText().contains("plus bas"))
    desk.press("^P")
    let before = desk.model.screen
    _ = desk.keptScreen()
    _ = desk.model.handle(MouseInput(.press, at: Point(column: 3, row: 3)), on: desk.kept)
    #expect(desk.model.screen == before && desk.model.overlay != nil)
  }
}
