import Dialogue
import Testing

@testable import Facilitation

@Suite("Two entries made one, on the screen")
struct JoiningTests {
  @Test("From the menu of a person: the other one is chosen, and its name stays")
  func menu() throws {
    var desk = try Desk(upTo: "20:")
    desk.enter(#"/personne "M. Roi" collège=habitants"#)
    let twin = try #require(desk.model.facts.people.values.last)
    desk.wait(2)
    _ = desk.model.begin(ActTable[.join], on: .person(twin.id))
    desk.type("Roy")
    desk.press("F10")
    #expect(desk.model.facts.people[twin.id] == nil, "\(desk.screen)")
    #expect(desk.model.facts.people.values.contains { $0.name == "M. Roy" })
    desk.wait(2)
    desk.press("Alt-z")
    #expect(desk.model.facts.people[twin.id] != nil)
  }

  @Test("Two of one name: the first by its mark, the other is the only one left; the name can be chosen")
  func marks() throws {
    var desk = try Desk(upTo: "20:")
    for number in [901, 902] {
      let person = Person(
        id: ID(rawValue: UInt64(number) << 40 | UInt64(number)), name: "Ada Martin", college: .residents)
      let entry = Entry(act: ID(rawValue: UInt64(number)), at: desk.model.now, event: .person(.added(person)))
      var state = desk.model.state
      state.evolve(entry)
      _ = desk.model.kept([entry], state: state)
    }
    let first = try #require(desk.model.facts.people.values.dropLast().last)
    desk.enter(#"/réunir "Ada Martin \#(first.id.mark)" "Ada Martin" nom="Mme Martin""#)
    #expect(
      desk.model.facts.people.values.filter { $0.name.hasSuffix("Martin") }.map(\.name) == ["Mme Martin"])
  }
}
