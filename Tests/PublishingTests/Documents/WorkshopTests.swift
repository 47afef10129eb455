import Foundation
import Testing
import Wording

@testable import Dialogue
@testable import Publishing

@Suite("What tables noted, by round, host and theme")
struct WorkshopTests {
  /// A table with two rounds, each with a host of its own; of the first round some was filed under a theme.
  private func scene() throws -> (scene: SeanceFourteen, facts: Facts) {
    var scene = SeanceFourteen()
    var facts = scene.facts
    let (session, table) = (scene.session, Table(id: scene.scene.id(), number: 1, name: "Jeux"))
    let theme = DialogueTheme(id: scene.scene.id(), space: scene.meeting.space, title: "Nuit")
    let at = try #require(scene.meeting.openedAt)
    func happens(_ seconds: Int, _ event: Event) {
      facts.apply(Entry(act: scene.scene.id(), at: at.advanced(bySeconds: seconds), event: event))
    }
    var notes: [Contribution] = []
    func note(_ seconds: Int, _ text: String, round: Int) {
      var note = Contribution(
        id: scene.scene.id(), session: session, number: 900 + notes.count,
        at: at.advanced(bySeconds: seconds),
        text: text)
      (note.table, note.round) = (table.id, round)
      notes.append(note)
      happens(seconds, .contribution(.noted(note)))
    }
    happens(0, .formats(session, .tableAdded(table)))
    happens(10, .formats(session, .roundBegun(question: "Que vit-on ?", minutes: nil)))
    happens(20, .formats(session, .tableChanged(table.id, .host(.name("Odile")))))
    note(30, "le noir", round: 1)
    note(40, "le bruit", round: 1)
    note(50, "la peur", round: 1)
    happens(60, .formats(session, .roundBegun(question: "Que veut-on ?", minutes: nil)))
    happens(60, .formats(session, .tableChanged(table.id, .host(.name("Hakim")))))
    note(70, "des lampes", round: 2)
    happens(80, .theme(.created(theme)))
    happens(81, .theme(.filed([notes[0].reference, notes[2].reference], theme.id)))
    return (scene, facts)
  }

  private func text(_ kind: DocumentKind) throws -> String {
    let (scene, facts) = try scene()
    let session = try #require(facts.session(scene.session))
    return visible(try Publisher().publish(kind, of: session, in: facts, scene.setting(.french)).text)
  }

  @Test(
    "The summary has one grid with the host of each round, and what was noted by theme where themes were given"
  )
  func workshop() throws {
    let text = try text(.workshop)
    let order = [
      "| Table | Hôte | Tour 1 | Tour 2 |",
      "| Table 1 — Jeux | Odile (tour 1), Hakim (tour 2) | c900, c901, c902 | c903 |",
      "## Tour 1", "### Thème⍽: Nuit", "Table 1", "le noir", "la peur", "### Sans thème", "le bruit",
      "## Tour 2",
      "des lampes",
    ]
    var rest = text[...]
    for part in order {
      let place = try #require(rest.firstRange(of: part), "\(part) in \(text)")
      rest = rest[place.upperBound...]
    }
    #expect(!rest.contains("Thème"))
  }

  @Test(
    "What says the same is told where it stands, what a table is about in its row, and what came after a round behind it"
  )
  func sameAndLater() throws {
    var (scene, facts) = try scene()
    let session = scene.session
    let notes = try #require(facts.session(session)).contributions.filter { $0.table != nil }
    let at = try #require(scene.meeting.openedAt)
    let subject = Subject(id: scene.scene.id(), space: scene.space, title: "Marché couvert")
    var table = Table(id: scene.scene.id(), number: 4)
    table.subject = subject.id
    var late = Contribution(
      id: scene.scene.id(), session: session, number: 950, at: at.advanced(bySeconds: 100), text: "une halle")
    late.table = table.id
    for event: Event in [
      .theme(.grouped([notes[1].reference], with: notes[0].reference)), .subject(.added(subject)),
      .formats(session, .tableAdded(table)), .formats(session, .roundEnded), .contribution(.noted(late)),
    ] {
      facts.apply(Entry(act: scene.scene.id(), at: at.advanced(bySeconds: 90), event: event))
    }
    let meeting = try #require(facts.session(session))
    func text(_ kind: DocumentKind) throws -> String {
      visible(try Publisher().publish(kind, of: meeting, in: facts, scene.setting(.french)).text)
    }
    let workshop = try text(.workshop)
    #expect(workshop.contains("Table 4 — Marché couvert"), "\(workshop)")
    #expect(workshop.contains("c901"), "\(workshop)")
    let minutes = try text(.minutes)
    for said in [workshop, minutes] {
      #expect(said.components(separatedBy: "Dit aussi par").count == 2, "\(said)")
    }
    let order = ["Tour 1", "Tour 2", "une halle"].compactMap { minutes.firstRange(of: $0)?.lowerBound }
    #expect(order.count == 3 && order == order.sorted(), "\(minutes)")
  }

  @Test("The minutes say the same, and so do lists and exports of what was noted")
  func minutes() throws {
    let (scene, facts) = try scene()
    let minutes = try text(.minutes)
    for title in [
      "#### Tour 1⍽: Que vit-on⍹?\n\n##### Table 1 (Jeux), hôte⍽: Odile · Thème⍽: Nuit\n",
      "##### Table 1 (Jeux), hôte⍽: Odile · Sans thème\n",
      "#### Tour 2⍽: Que veut-on⍹?\n\n##### Table 1 (Jeux), hôte⍽: Hakim\n",
    ] { #expect(minutes.contains(title), "\(title)") }
    #expect(minutes.ranges(of: "Que vit-on").count == 1)
    let listed = Listing(.contributions, in: facts, scene.output()).rows.map(\.compact)
    #expect(listed.contains { $0.contains("le noir") && $0.contains(#""host":"Odile""#) })
    #expect(listed.contains { $0.contains("des lampes") && $0.contains(#""host":"Hakim""#) })
    let tables = Listing(.tables, in: facts, scene.output())
    #expect(
      tables.rows.map(\.compact).joined().contains(
        #""hosts":[{"round":1,"host":"Odile"},{"round":2,"host":"Hakim"}]"#))
    #expect(tables.text().contains("Jeux") && tables.text().contains("Hakim"))
  }
}
