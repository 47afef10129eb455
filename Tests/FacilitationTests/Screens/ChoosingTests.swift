import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("What was said is chosen by arrows, and lines of before are recalled by a key of their own")
struct ChoosingTests {
  @Test("Up and Enter on an empty line open the menu of the newest words; nothing is noted again")
  func upChooses() throws {
    var desk = try Desk(upTo: "/answer c1 c2")
    desk.enter("On répare quand ?")
    let noted = desk.entries.count
    desk.wait(1)
    desk.press("Up", "Enter")
    #expect(desk.entries.count == noted && desk.model.editor.isEmpty)
    let newest = try #require(desk.session?.contributions.last?.reference)
    #expect((desk.model.overlay as? ActionMenu)?.target == .contribution(newest))
    desk.press("Esc", "Up", "Down", "Down")
    #expect(desk.model.selected == nil)
  }

  @Test("What is chosen says so, and the footer says what can be done with it", arguments: [80, 120])
  func chosenIsSaid(columns: Int) throws {
    var desk = try Desk(upTo: "/answer c1 c2", columns: columns)
    desk.press("Up")
    let label = try #require(desk.session?.contributions.last?.label)
    #expect(desk.screen.contains("\(label)\u{A0}: Entrée propose quoi en faire"))
    let footer = try #require(desk.screen.split(separator: "\n").last)
    for hint in ["Entrée agir", "Alt-o orateur", "Alt-g genre", "Alt-x supprimer"] {
      #expect(footer.contains(hint), "\(footer)")
    }
  }

  @Test("A line of before comes back by Alt-h; the same words are noted twice only when asked twice")
  func recall() throws {
    var desk = try Desk(upTo: "/answer c1 c2")
    desk.enter("Un.")
    desk.enter("Deux.")
    desk.type("Tr")
    desk.press("Alt-h")
    #expect(desk.model.editor.text == "Deux.")
    desk.press("Up")
    #expect(desk.model.editor.text == "Un.")
    desk.press("Down")
    let noted = desk.entries.count
    desk.press("Enter")
    #expect(desk.entries.count == noted && desk.screen.contains("déjà noté"))
    desk.press("Enter")
    #expect(desk.entries.count == noted + 1)
    desk.type("Tr")
    desk.press("Alt-h", "Esc")
    #expect(desk.model.editor.text == "Tr")
  }

  @Test("Who spoke and of what kind it is are each changed in two keys from what is chosen")
  func twoKeys() throws {
    var desk = try Desk(upTo: "/answer c1 c2")
    desk.enter("Il fait noir.")
    desk.press("Up", "Alt-g", "2")
    #expect(desk.session?.contributions.last?.kind == ContributionKind.defaults[1])
    #expect(desk.model.overlay == nil)
    desk.press("Alt-o")
    let first = try #require((desk.model.overlay as? FormOverlay)?.offers(desk.model.context).first?.label)
    desk.press("1")
    let speaker = desk.session?.contributions.last?.speaker.flatMap { desk.model.facts.name(of: $0) }
    #expect(speaker == first && desk.model.overlay == nil)
  }

  @Test(
    "Closing the meeting comes before closing the list of speakers",
    arguments: ["fermer", "ferm", "close", "clo"])
  func palette(query: String) {
    #expect(Palette.matches(query).first?.name == .close)
  }

  @Test("With nothing waiting, F8 says what to do")
  func nothingWaits() throws {
    var desk = try Desk(empty: true)
    desk.enter(#"/espace "Conseil""#)
    desk.enter(#"/séance "Séance 1" le="aujourd’hui 23h50""#)
    desk.enter("/ouvrir")
    desk.press("Esc", "F8")
    #expect(desk.screen.contains("F8 le relie"))
  }
}
