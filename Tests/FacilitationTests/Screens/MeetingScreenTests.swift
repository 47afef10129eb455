import Canvas
import Dialogue
import Testing

@testable import Facilitation

@Suite("The screen of the meeting")
struct MeetingScreenTests {
  /// A long meeting: a hundred notes on two points.
  private func long() throws -> Desk {
    var desk = try Desk(upTo: "19:31 Diallo")
    for number in 1...60 { desk.enter("Diallo: remarque numéro \(number)") }
    desk.press("F6")
    for number in 61...100 { desk.enter("Roy: remarque numéro \(number)") }
    return desk
  }

  @Test("The chosen note is always on the screen, however old it is")
  func chosenIsSeen() throws {
    var desk = try long()
    let old = try #require(desk.session?.contributions.first { $0.text == "remarque numéro 3" })
    desk.model.reveal(.contribution(old.reference))
    #expect(desk.screen.contains("remarque numéro 3"))
    for _ in 0..<3 { desk.press("Alt-Up") }
    let chosen = try #require(desk.model.selected.flatMap { desk.session?.contributions[$0] })
    #expect(chosen.number == old.number - 3 && desk.screen.contains(String(chosen.text.prefix(15))))
  }

  @Test("Notes stand under the point to which they belong")
  func headings() throws {
    var desk = try long()
    let last = try #require(desk.session?.contributions.first { $0.text == "remarque numéro 61" })
    desk.model.reveal(.contribution(last.reference))
    let lines = desk.screen.split(separator: "\n").map(String.init)
    let heading = try #require(lines.firstIndex { $0.contains("── 4 Jardin partagé") })
    let before = try #require(lines.firstIndex { $0.contains("remarque numéro 60") })
    let after = try #require(lines.firstIndex { $0.contains("remarque numéro 61") })
    #expect(before < heading && heading < after)
  }

  @Test("Scrolling ends where the notes end, so that it takes as many keys back")
  func bounded() throws {
    var desk = try long()
    for _ in 0..<40 { desk.press("PageUp") }
    #expect(desk.screen.contains("Pourquoi le parking"))
    let pages = (TimelineEntry.count(of: try #require(desk.session)) - 1) / 12 + 1
    for _ in 0..<pages { desk.press("PageDown") }
    #expect(desk.screen.contains("remarque numéro 100"))
  }

  @Test("Everybody who waits is seen while there is room for them")
  func queue() throws {
    var desk = try Desk(upTo: "19:22:10 /floor", columns: 120, rows: 36)
    for name in ["Ferrand", "Petit", "Caron"] { desk.enter("/file \(name)") }
    for name in ["Habitante 3", "Mme Diallo", "M. Roy", "Mme Ferrand", "M. Petit", "Inès Caron"] {
      #expect(desk.screen.contains(name))
    }
    #expect(!desk.screen.contains(" +1"))
  }

  @Test("What answers what is seen at both ends")
  func answers() throws {
    let desk = try Desk(upTo: "19:31 Diallo")
    #expect(desk.screen.contains("c4 → c1 c2") && desk.screen.contains("c2 répondu c4"))
  }

  @Test("A contribution is deleted from its menu or by a key, and the very next Alt-z puts it back")
  func strike() throws {
    var desk = try Desk(upTo: "19:31 Diallo")
    let answer = try #require(desk.session?.contributions.numbered(4))
    let before = desk.model.facts
    desk.model.reveal(.contribution(answer.reference))
    desk.press("Alt-x")
    #expect(desk.session?.contributions.numbered(4) == nil && !desk.screen.contains("Six mâts"))
    // What it had answered waits again, and its number is not given again.
    #expect(desk.session?.contributions.numbered(1)?.fate == nil)
    desk.wait(2)
    desk.press("Alt-z")
    #expect(desk.model.facts == before && desk.screen.contains("Six mâts"))
    desk.enter("Petit: autre chose")
    #expect(desk.session?.contributions.last?.number == 7)
  }

  @Test("Undoing what a closed meeting holds asks first; a key held undoes once")
  func undo() throws {
    var desk = try Desk()
    desk.press("Alt-z")
    #expect(desk.model.overlay is Facilitation.Confirmation && desk.session?.state == .closed)
    desk.press("Esc")
    var live = try Desk(upTo: "19:31 Diallo")
    let count = live.session?.contributions.count ?? 0
    for _ in 0..<40 { live.press("Alt-z") }
    #expect(live.session?.contributions.count == count - 1)
  }

  @Test("With nobody waiting F2 asks who, and what is typed is never noted by surprise")
  func floorAsks() throws {
    var desk = try Desk(upTo: "19:31 Diallo")
    let count = desk.session?.contributions.count
    desk.press("F2")
    #expect((desk.model.overlay as? FormOverlay)?.form.act == .floor)
    desk.type("Roy")
    desk.press("F10")
    #expect(desk.session?.floor.current.flatMap { desk.model.facts.name(of: $0.party) } == "M. Roy")
    #expect(desk.session?.contributions.count == count)
  }

  @Test("Letters typed right behind Enter go into the line, whatever had opened")
  func nothingSwallowed() throws {
    var desk = try Desk(upTo: "19:31 Diallo")
    desk.enter("Diallo: une chose")
    desk.press("Enter")
    desk.type("3 personnes attendent")
    #expect(desk.model.editor.text == "3 personnes attendent" && desk.model.overlay == nil)
    desk.press("^U")
    desk.wait(1)
    desk.press("Tab", "Enter")
    desk.type("3 personnes")
    #expect(desk.model.editor.text == "3 personnes" && desk.model.overlay == nil)
  }

  @Test("Somebody is put first in the queue, with the reason")
  func advance() throws {
    var desk = try Desk(upTo: "19:22:10 /floor")
    desk.enter("/avancer-file Roy raison=doit partir")
    let first = desk.model.facts.floorOrder(of: try #require(desk.session), at: desk.model.now).first
    // Why they asked for the floor stays beside why they go first.
    #expect(first?.request.reason?.hasSuffix("doit partir") == true)
    desk.enter("/avancer-file 2 raison=attend depuis longtemps")
    desk.press("Alt-z")
    desk.press("F2")
    #expect(desk.session?.floor.current.flatMap { desk.model.facts.name(of: $0.party) } == "M. Roy")
  }
}
