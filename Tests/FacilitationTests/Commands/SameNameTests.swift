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
      desk.model.facts.sessions.values.first { $0.id != here.session }?.contributions.numbered(1)?
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

  @Test(
    "Two meetings of one title are told by their body, their day or both, in both languages",
    arguments: [
      "Conseil/Séance 3", "Séance 3 (Conseil)", "seance 3 (conseil)", "Séance 3 12/11/2026",
      "Séance 3 2026-11-12",
      "Séance 3 (12 novembre 2026)", "Séance 3 12 November 2026", "Séance 3 (Conseil, 12 novembre 2026)",
    ])
  func sessions(name: String) throws {
    let runner = try Self.twoOfOneTitle()
    let context = Meeting.context(runner)
    let found = try ValueKind<ID<Session>>.session.read(name, Reading(context: context))
    let session = try #require(runner.state.facts.session(found))
    #expect(runner.state.facts.spaces[session.space]?.name == "Conseil")
  }

  @Test("What a title alone fits is told as it can be named; the same is offered, and written")
  func spellings() throws {
    let runner = try Self.twoOfOneTitle()
    var context = Meeting.context(runner)
    context.focus = Focus()
    let kind = ValueKind<ID<Session>>.session
    let reading = Reading(context: context)
    #expect(throws: Problem.ambiguous("Séance 3", candidates: ["Séance 3 (Conseil)", "Séance 3 (Table)"])) {
      try kind.read("Séance 3", reading)
    }
    let told = ["Séance 3 (Conseil)", "Séance 3 (Table)"]
    #expect(kind.offers("Séance", reading, context.words).map(\.text) == told)
    #expect(kind.offers("Table/S", reading, context.words).map(\.text) == ["Séance 3 (Table)"])
    for id in runner.state.facts.sessions.keys {
      let written = kind.write(id, context, context.words)
      #expect(told.contains(written))
      #expect(try kind.read(written, reading) == id)
    }
  }

  @Test("A line in a script names the meeting of the other body; two on one day of one body keep their mark")
  func otherBody() throws {
    var runner = try Self.twoOfOneTitle()
    _ = try runner.run(#"/travailler "Séance 3 (Conseil)""#)
    #expect(runner.focus.space.flatMap { runner.state.facts.spaces[$0]?.name } == "Conseil")
    // Two laptops have entered the meeting, each one of its own.
    let first = try #require(runner.focus.session.flatMap { runner.state.facts.session($0) })
    var state = runner.state
    let plan = Session.Plan(
      id: ID(rawValue: 901 << 40 | 901), space: first.space, title: "Séance 3", start: first.plannedStart)
    state.evolve(Entry(act: ID(rawValue: 901), at: runner.now, event: .planned(plan)))
    var context = Meeting.context(runner)
    (context.facts, context.focus) = (state.facts, Focus())
    let twins = state.facts.sessions(of: first.space)
    #expect(twins.count == 2)
    for twin in twins {
      let written = ValueKind<ID<Session>>.session.write(twin.id, context, context.words)
      #expect(written == "Séance 3 \(twin.id.mark)")
    }
  }

  private static func twoOfOneTitle() throws -> ScriptRunner {
    try AcceptanceTests.run(
      """
      2026-11-01 10:00 /espace "Conseil"
      /séance "Séance 3" le="2026-11-12 19:00"
      /espace "Table"
      /séance "Séance 3" le="2026-11-19 19:00"

      """)
  }
}
