import Canvas
import Dialogue
import Testing

@testable import Facilitation

/// Nothing acts on another item because it has the same name or number: seen on the screen, by keys.
@Suite("Things of one name")
struct SameNameTests {
  /// Two bodies, each with a « Séance 14 » in which something was asked and promised; the second one is at work.
  private func twoBodies() throws -> Desk {
    var desk = try Desk()
    desk.enter(#"/espace "Table de quartier Nord""#)
    desk.enter(#"/séance "Séance 14" le="2026-12-01 19:00""#)
    desk.enter("/ouvrir")
    desk.press("Right", "Enter", "Esc")
    desk.enter("? Quand ouvre la crèche ?")
    desk.enter("> Ville: ouvrir la crèche, 15/1")
    return desk
  }

  @Test("The menu gives an outcome to the contribution that is chosen, not to the one of that name elsewhere")
  func contribution() throws {
    var desk = try twoBodies()
    let here = try #require(desk.session?.contributions.last?.reference)
    let other = try #require(
      desk.model.facts.sessions.values.first { $0.value.id != here.session }?.value.contributions.numbered(1)?
        .reference)
    let before = desk.model.facts.contribution(other)?.fate
    desk.wait(1)
    repeat { desk.press("Alt-Up") } while desk.model.selected == nil
    desk.press("Enter")
    desk.wait(1)
    desk.press("Enter")
    desk.type("ac")
    desk.press("F10")
    #expect(desk.model.facts.contribution(here)?.fate?.fate == .accepted(because: nil))
    #expect(desk.model.facts.contribution(other)?.fate == before)
  }

  @Test("e1 means this session's, and never another body's")
  func commitment() throws {
    var desk = try twoBodies()
    let mine = try #require(desk.model.facts.commitments.values.last)
    let others = desk.model.facts.commitments.values.filter { $0.id != mine.id }.map(\.state)
    desk.enter("/avancement e1 tenu")
    #expect(desk.model.facts.commitments[mine.id]?.state == .done)
    #expect(desk.model.facts.commitments.values.filter { $0.id != mine.id }.map(\.state) == others)
    // The other body has an e2; this one has none.
    desk.enter("/avancement e2 tenu")
    #expect(desk.model.message?.kind == .error)
    #expect(desk.model.facts.commitments.values.filter { $0.id != mine.id }.map(\.state) == others)
  }

  @Test("Of two milestones of one title the menu changes the chosen one; a line that names both is refused")
  func milestones() throws {
    var desk = try Desk()
    desk.enter(#"/jalon "Comité" 2027-03-01"#)
    desk.enter(#"/jalon "Comité" 2027-04-01"#)
    desk.enter(#"/modifier-jalon "Comité" état=passé"#)
    #expect(desk.model.message?.kind == .error)
    let last = try #require(desk.model.facts.milestones.values.last)
    desk.press("^U")
    desk.model.reveal(.milestone(last.id))
    desk.wait(1)
    desk.press("Enter")
    desk.wait(1)
    desk.press("Enter", "Down", "^U")
    desk.type("2027-05-01")
    desk.press("F10")
    #expect(desk.model.facts.milestones[last.id]?.day.iso == "2027-05-01")
    #expect(desk.model.facts.milestones.values.map(\.day.iso).filter { $0 == "2027-03-01" }.count == 1)
  }

  @Test("Two people of one name are told apart where one must be chosen, and by a mark in a line")
  func people() throws {
    var desk = try Desk()
    // Two laptops have entered them, each one of its own.
    for (number, college) in [(901, CollegeID.residents), (902, .associations)] {
      let person = Person(
        id: ID(rawValue: UInt64(number) << 40 | UInt64(number)), name: "Ada Martin", college: college)
      let entry = Entry(act: ID(rawValue: UInt64(number)), at: desk.model.now, event: .person(.added(person)))
      var state = desk.model.state
      state.evolve(entry)
      _ = desk.model.kept([entry], state: state)
    }
    desk.enter(#"/identité "Ada Martin" "Ada M""#)
    #expect(desk.screen.contains("convient à plusieurs"))
    let second = try #require(desk.model.facts.people.values.last)
    var values = Values()
    values.add(second.id, to: .person)
    desk.press("^U")
    let line = Invocation(.changePerson, values).line(in: desk.model.context, desk.model.words)
    #expect(line.contains("~"))
    desk.enter(line + " nom=Adèle")
    #expect(desk.model.facts.people[second.id]?.name == "Adèle")
  }
}
