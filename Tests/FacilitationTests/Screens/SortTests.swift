import Dialogue
import Testing

@testable import Facilitation

@Suite("Sorting by theme on the screen")
struct SortTests {
  private func themes(_ desk: Desk) -> [[String]] {
    desk.session?.contributions.filter { !$0.isPrivate }.map { said in
      desk.model.facts.themes(of: said).map(\.title)
    } ?? []
  }

  @Test("A new theme takes what is ticked; a digit files the next ones; what is filed is said")
  func sorting() throws {
    var desk = try Desk(upTo: "19:31 Diallo", columns: 120, rows: 30)
    desk.enter("/trier")
    #expect(desk.model.overlay is SortOverlay)
    let count = themes(desk).count
    try #require(count >= 4)
    desk.press("Space", "Space", "n")
    desk.type("Éclairage")
    desk.press("Enter")
    #expect(themes(desk).prefix(2) == [["Éclairage"], ["Éclairage"]])
    #expect(desk.screen.contains("#Éclairage") && desk.screen.contains("\(count - 2) sans thème"))
    desk.press("1")
    #expect(themes(desk)[2] == ["Éclairage"])
    desk.press("Up", "x")
    #expect(themes(desk)[2] == [])
    desk.press("Esc")
    #expect(desk.model.overlay == nil && desk.screen.contains("#Éclairage"))
  }

  @Test("Those ticked say the same as the first of them")
  func same() throws {
    var desk = try Desk(upTo: "19:31 Diallo", columns: 120, rows: 30)
    desk.enter("/trier")
    desk.press("Space", "Space", "=")
    let said = desk.session?.contributions.filter { !$0.isPrivate } ?? []
    #expect(said.first.map { desk.model.facts.sayingTheSame(as: $0).map(\.id) } == [said[1].id])
  }

  @Test("Eighty lines of sixty people are in order in fewer keys than ten minutes have seconds")
  func eighty() throws {
    var desk = try Desk(upTo: "19:31 Diallo", columns: 120, rows: 40)
    for number in 1...80 { desk.enter("/noter contribution \"Ligne \(number)\"") }
    desk.enter("/trier")
    desk.press("n")
    desk.type("A")
    desk.press("Enter", "n")
    desk.type("B")
    desk.press("Enter")
    var keys = 8
    while themes(desk).contains([]), keys < 600 {
      desk.press(keys.isMultiple(of: 2) ? "1" : "2")
      keys += 1
    }
    #expect(!themes(desk).contains([]) && keys < 100)
  }
}
