import Canvas
import Dialogue
import Testing

@testable import Facilitation

@Suite("Reopening puts back")
struct PlaceTests {
  @Test("Screen, pane, choices, chosen contribution and scroll come back from the text of a file")
  func back() throws {
    var desk = try Desk(upTo: "20:", columns: 120, rows: 36)
    desk.press("Alt-7", "Tab", "Down", "Down", "Alt-4", "Down")
    let place = desk.model.place
    let read = try Place(toml: place.toml)
    #expect(read == place)
    var again = try Desk(upTo: "20:", columns: 120, rows: 36)
    #expect(again.model.go(to: read).isEmpty)
    #expect(again.model.draw().plainText() == desk.model.draw().plainText())
    again.press("Alt-7")
    desk.press("Alt-7")
    #expect(again.model.draw().plainText() == desk.model.draw().plainText())
  }

  @Test("In the meeting, what was chosen and scrolled is as it was; the history is read again")
  func meeting() throws {
    var desk = try Desk(upTo: "20:", columns: 120, rows: 36)
    desk.press("Up")
    repeat { desk.press("Up") } while desk.model.selected == nil
    let chosen = try #require(desk.model.selected)
    var again = try Desk(upTo: "20:", columns: 120, rows: 36)
    _ = again.model.go(to: desk.model.place)
    #expect(again.model.selected == chosen)
    desk.press("Alt-9")
    #expect(again.model.go(to: desk.model.place) == [.readHistory])
  }

  @Test(
    "A meeting that runs now goes before one that was worked on; what is gone is passed over; what is no place is refused"
  )
  func gone() throws {
    var desk = try Desk(upTo: "20:")
    var place = Place()
    place.focus = Focus(space: nil, session: ID(rawValue: 7))
    place.selected = ID(rawValue: 8)
    let session = desk.model.focus.session
    _ = desk.model.go(to: place)
    #expect(desk.model.focus.session == session && desk.model.selected == nil)
    #expect(throws: TOMLError.self) { try Place(toml: "screen = [") }
    #expect(try Place(toml: "screen = 3\nscroll = -4\n[[cursor]]\npane = \"x\"").screen == .live)
  }

  @Test("A letter that Alt became is told once, with what to do; letters that people write are not")
  func alt() throws {
    for letter: Character in ["é", "ç", "ñ", "œ"] {
      var desk = try Desk(upTo: "20:")
      desk.press(String(letter))
      #expect(desk.model.message == nil, "\(letter)")
    }
    var desk = try Desk(upTo: "20:")
    desk.press("²")
    #expect(desk.model.message?.text.contains("Alt-2") == true && desk.model.editor.text == "²")
    desk.press("Backspace", "ú")
    #expect(desk.model.message == nil && desk.model.editor.text == "ú")
    var other = try Desk(upTo: "20:")
    other.type("Mme ")
    other.press("ú")
    #expect(other.model.message == nil)
  }
}
