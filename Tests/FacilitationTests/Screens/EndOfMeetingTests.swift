import Canvas
import Dialogue
import Testing

@testable import Facilitation

@Suite("Who is there, and the end of the meeting, by one key each")
struct EndOfMeetingTests {
  @Test("F7 is one form for who arrives, who leaves and how many they are")
  func attendance() throws {
    var desk = try Desk(upTo: "19:07 /next")
    desk.press("F7")
    #expect((desk.model.overlay as? FormOverlay)?.form.act == .attendance && desk.model.editor.isEmpty)
    desk.type("Mme Haddad")
    desk.press("^N", "Tab", "Tab")
    desk.press("F10")
    #expect(desk.model.overlay == nil, "\(desk.screen)")
    #expect(
      desk.session?.attendance.named.contains { desk.model.facts.people[$0]?.name == "Mme Haddad" } == true)
    desk.enter("/présence habitants=+2")
    desk.enter("/présence part=Haddad")
    #expect(
      desk.session?.attendance.named.contains { desk.model.facts.people[$0]?.name == "Mme Haddad" } == false)
  }

  @Test("Who is there is not offered to arrive, who is away not to leave")
  func offered() throws {
    var desk = try Desk(upTo: "19:07 /next")
    desk.enter("/départ Roy")
    desk.press("F7")
    let people = desk.model.facts.people.values
    let (here, away) = (people.first { $0.name == "Mme Ferrand" }, people.first { $0.name == "M. Roy" })
    #expect(desk.session?.attendance.isPresent(try #require(here).id) == true)
    #expect(desk.session?.attendance.isPresent(try #require(away).id) == false)
    #expect(desk.screen.contains("M. Roy") && !desk.screen.contains("Mme Ferrand ·"), "\(desk.screen)")
    desk.press("Tab")
    #expect(desk.screen.contains("Mme Ferrand ·") && !desk.screen.contains("M. Roy ·"), "\(desk.screen)")
  }

  @Test("A form of attendance in which nothing is said changes nothing")
  func nothing() throws {
    var desk = try Desk(upTo: "19:07 /next")
    let kept = desk.entries.count
    desk.press("F7", "F10")
    #expect(desk.entries.count == kept && desk.model.overlay is FormOverlay)
  }

  @Test("From what was promised F10 again leads to the end; what is typed stays, and is told")
  func closing() throws {
    var desk = try Desk(upTo: "20:26 /close")
    desk.type("Encore un mot")
    desk.press("F10")
    #expect(
      desk.screen.split(separator: "\n").last?.contains("F10 clore la séance") == true, "\(desk.screen)")
    desk.press("F10")
    #expect(desk.model.overlay is ReadingOverlay, "the same press, held")
    desk.wait(1)
    desk.press("F10")
    #expect(desk.model.overlay is ChecklistOverlay && desk.session?.isLive == true)
    #expect(desk.screen.contains("Encore un mot") && desk.screen.contains("elle reste"))
    desk.press("Up", "Enter")
    #expect(desk.session?.state == .closed && desk.model.editor.text == "Encore un mot")
  }

  @Test("Where nothing was promised F10 asks for the end at once")
  func nothingPromised() throws {
    var desk = try Desk(empty: true)
    desk.enter(#"/espace "Conseil""#)
    desk.enter(#"/séance "Séance 1" le="aujourd’hui 23h50""#)
    desk.enter("/ouvrir")
    desk.press("Esc", "F10")
    #expect(
      desk.model.overlay is Facilitation.Confirmation && desk.screen.contains("Aucun engagement à relire"))
    desk.press("Right", "Enter")
    #expect(desk.session?.state == .closed)
  }

  @Test("What is said of saving stands on the paper of the bar", arguments: [ColorDepth.trueColor, .none])
  func header(depth: ColorDepth) throws {
    let desk = try Desk(upTo: "19:07 /next", depth: depth)
    let canvas = desk.model.draw()
    let first = canvas[0, 0].style
    for column in 0..<80 {
      let style = canvas[column, 0].style
      #expect(style.background == first.background)
      #expect(style.attributes.contains(.reverse) == first.attributes.contains(.reverse))
    }
  }
}
