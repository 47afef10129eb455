import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("Papers of a first evening say what was")
struct FirstEveningTests {
  private var scene: SeanceFourteen {
    var scene = SeanceFourteen()
    let session = scene.meeting
    let item = session.agenda.items.first { !$0.spans.isEmpty }?.id
    scene.scene.happens(
      .decision(
        session.id,
        .voted(
          Vote(
            id: scene.scene.id(), number: session.votes.count + 1, item: item,
            question: "Fermer le parc la nuit",
            method: .consent,
            tallies: [
              Tally(option: "consent", count: 20), Tally(option: "objection", count: 1),
              Tally(option: "reservation", college: .residents, count: 2),
            ], at: session.openedAt ?? .epoch))))
    return scene
  }

  @Test("The report has the votes as they ended, whether a decision was written down or not")
  func report() throws {
    let text = try paper(.report, scene)
    #expect(text.contains("Fermer le parc la nuit") && !text.contains("Aucune décision n’a été prise"))
  }

  @Test("A vote that decided nothing stands apart in the short version")
  func short() throws {
    let text = try paper(.short, scene)
    let parts = text.split(separator: "## ").map(String.init)
    let others = try #require(parts.first { $0.hasPrefix("Les autres votes") }, "\(text)")
    #expect(others.contains("Fermer le parc la nuit"))
  }

  @Test("What was not counted of a group is no nought")
  func table() throws {
    let text = try paper(.minutes, scene)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| Habitants |") }
    #expect(rows.contains { $0.contains("| 2 |") && !$0.contains("| 0 |") }, "\(rows)")
  }

  @Test("A point of no time took 0 s, and one that was not begun none")
  func time() throws {
    let text = try paper(.minutes, SeanceFourteen())
    #expect(!text.contains("| 0⍽s⍽|"))
  }

  @Test("What somebody lived through is told of their group, not of their body")
  func testimony() throws {
    var scene = SeanceFourteen()
    let session = scene.meeting
    let person = try #require(
      scene.facts.people.values.first {
        $0.organisation != nil && scene.facts.college(of: .person($0.id)) != .residents
      })
    let said = Contribution(
      id: scene.scene.id(), session: session.id, number: 90, at: session.openedAt ?? .epoch, kind: .testimony,
      speaker: .person(person.id), text: "chez nous l’eau coule")
    scene.scene.happens(.contribution(.noted(said)))
    let body = try #require(person.organisation.flatMap { scene.facts.organisations[$0]?.name })
    let line = try #require(
      paper(.publicMinutes, scene).split(separator: "\n").first { $0.contains("l’eau coule") })
    #expect(!line.contains(body), "\(line)")
  }

  @Test("Of no group is of no side")
  func sides() throws {
    var scene = SeanceFourteen()
    let id: ID<Person> = scene.scene.id()
    var training = Training(id: scene.scene.id(), space: scene.meeting.space, title: "Lire un budget")
    training.learners = [.person(id)]
    scene.scene.happens(.person(.added(Person(id: id, name: "David Lang"))), .training(.planned(training)))
    #expect(scene.facts.sides(of: training).isEmpty)
  }
}
