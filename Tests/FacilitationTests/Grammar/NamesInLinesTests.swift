import Dialogue
import Testing

@testable import Facilitation

@Suite("Names in lines")
struct NamesInLinesTests {
  @Test("A beginning that fits a person and a body leaves open who it is, at once; a whole name does not")
  func personOrBody() throws {
    var runner = try Meeting.underWay()
    _ = try runner.run(#"/person "Mme Villeneuve" college=habitants"#)
    _ = try runner.run(#"/person "Mme Préfecturier" college=habitants"#)
    let open = try runner.run("> Ville: fournir les clés")
    guard case .commitment(.made(let unclear)) = open.first?.event else {
      Issue.record("no commitment")
      return
    }
    #expect(runner.state.facts.name(of: unclear.who) == "Ville")
    #expect(
      runner.doubts.contains { if case .who("Ville", let likely) = $0 { likely.count == 2 } else { false } })
    let entries = try runner.run("> Préfecture: répondre au courrier, vendredi")
    guard case .commitment(.made(let commitment)) = entries.first?.event else {
      Issue.record("no commitment")
      return
    }
    #expect(runner.state.facts.name(of: commitment.who) == "Préfecture")
    #expect(commitment.due?.iso == "2026-11-27")
  }

  @Test("Everybody who arrives in a line is of the college that it names, known people left as they are")
  func newcomers() throws {
    var runner = try Meeting.underWay()
    _ = try runner.run("/leave Roy")
    _ = try runner.run(#"/arrive Roy "M. Kone" "Mme Haddad" college=associations"#)
    let people = runner.state.facts.people.values
    #expect(people.suffix(2).map(\.name) == ["M. Kone", "Mme Haddad"])
    #expect(people.suffix(2).map(\.college) == [.associations, .associations])
    #expect(people.first { $0.name == "M. Roy" }?.college == .residents)
  }

  @Test("Several words, other case and no accents name somebody")
  func words() throws {
    var runner = try Meeting.underWay()
    for (name, expected) in [
      ("mme dia", "Mme Diallo"), ("INES", "Inès Caron"), ("habitante 3", "Habitante 3"),
    ] {
      let entries = try runner.run("! \(name): on attend")
      guard case .contribution(.noted(let said)) = entries.first?.event else {
        Issue.record("\(name): nothing noted")
        continue
      }
      #expect(said.speaker.flatMap { runner.state.facts.name(of: $0) } == expected)
      #expect(said.text == "on attend" && said.kind == .concern)
    }
  }

  @Test("A moment may be written with a weekday or in the manner of ISO")
  func moments() throws {
    var runner = try Meeting.underWay()
    for written in ["Tuesday 19:00", "mardi à 19h", "2026-11-24T19:00", "24/11 7pm"] {
      let entries = try runner.run("/session \"Séance \(written)\" at=\"\(written)\"")
      guard case .planned(let plan) = entries.first?.event else {
        Issue.record("\(written): nothing planned")
        continue
      }
      let wall = Zone.centralEurope.wallTime(at: plan.start)
      #expect(wall.day.iso == "2026-11-24" && wall.hour == 19, "\(written)")
    }
  }
}
