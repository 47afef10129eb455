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

  @Test(
    "A meeting entered twice: by a line, by the menu's form; the desk goes on with the one that stays"
  )
  func sessions() throws {
    var desk = try Desk(upTo: "20:")
    let held = try #require(desk.session?.id)
    // Another laptop has entered it too.
    let twin = ID<Session>(rawValue: 901 << 40 | 901)
    let there = try #require(desk.session)
    let plan = Session.Plan(id: twin, space: there.space, title: "Séance 14", start: there.plannedStart)
    let entry = Entry(act: ID(rawValue: 901), at: desk.model.now, event: .planned(plan))
    var state = desk.model.state
    state.evolve(entry)
    _ = desk.model.kept([entry], state: state)
    desk.model.focus = Focus(space: there.space, session: held)
    desk.wait(2)
    _ = desk.model.begin(ActTable[.join], on: .session(twin))
    #expect(desk.screen.contains("Séance 14"))
    desk.type("Séance 14")
    desk.press("F10")
    #expect(desk.model.facts.session(twin) == nil, "\(desk.screen)")
    #expect(desk.model.focus.session == held && desk.session?.isLive == true)
    desk.wait(2)
    desk.press("Alt-z")
    #expect(desk.model.facts.session(twin) != nil)
    // By a line, each by its mark.
    desk.enter(
      "/réunir \"Séance 14 \(twin.mark)\" \"Séance 14 \(held.mark)\" nom=\"Conseil de novembre\"")
    #expect(desk.model.facts.session(twin) == nil, "\(desk.screen)")
    #expect(desk.model.facts.session(held)?.title == "Conseil de novembre")
  }
}
