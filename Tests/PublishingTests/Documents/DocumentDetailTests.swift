import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("Particulars of documents")
struct DocumentDetailTests {
  private func minutes(_ scene: SeanceFourteen, _ language: Language = .french) throws -> String {
    visible(
      try Publisher().publish(.minutes, of: scene.meeting, in: scene.facts, scene.setting(language)).text)
  }

  @Test(
    "a fate is told with who, until when and why",
    arguments: [
      (Fate.accepted(because: nil), "accepté"),
      (.accepted(because: "au budget\n2027"), "accepté⍽: au budget 2027"),
      (.declined(because: "trop cher"), "refusé⍽: trop cher"),
      (.underStudy(by: nil, until: Day(iso: "2027-01-01")), "à l’étude jusqu’au 1er⍽janvier⍽2027"),
      (.underStudy(by: .college(.state), until: nil), "à l’étude par l’État"),
      (.outOfScope(to: nil, because: nil), "hors champ"),
      (.answered(by: nil), "répondu"),
    ])
  func fates(fate: Fate, text: String) throws {
    var scene = SeanceFourteen()
    let reference = try #require(scene.meeting.contributions.numbered(8)).reference
    scene.scene.happens(.contribution(.fated(reference, fate)))
    #expect(try minutes(scene).contains("\n  - **Suite donnée⍽:** \(text)\n"))
  }

  @Test("points that were put off or not reached are listed for the next session")
  func leftOver() throws {
    var scene = SeanceFourteen()
    let items = scene.meeting.agenda.items
    let late = AgendaItem(id: scene.scene.id(), title: "Budget", plannedMinutes: 10)
    let under = AgendaItem(id: scene.scene.id(), title: "Clés", plannedMinutes: 40)
    scene.scene.happens(
      .agenda(scene.session, .parked(items[1].id)),
      .agenda(scene.session, .added(late, AgendaPlace(after: items[4].id))),
      .agenda(scene.session, .added(under, AgendaPlace(after: nil, under: items[3].id))))
    let text = try minutes(scene)
    #expect(text.contains("- Suites de la séance 13 (reporté)\n") && text.contains("- Budget (non abordé)\n"))
    #expect(text.contains("| 2 | Suites de la séance 13 | 15⍽min | 15⍽min, reporté |"))
    #expect(text.contains("| 4.1 | Clés | 40⍽min | non abordé |"))
    #expect(text.contains("| 4 | Jardin partagé | 40⍽min | 26⍽min |"))
  }

  @Test(
    "departures are told; people without a college are among those counted, unless they came in besides",
    arguments: [
      (
        false, "29 personnes sont venues, 28", "| Nommés sans collège, déjà comptés ci-dessus | – | – | Sam |"
      ),
      (true, "30 personnes sont venues, 29", "| Sans collège | 1 | 1 | Sam |"),
    ])
  func people(_ adds: Bool, _ total: String, _ row: String) throws {
    var scene = SeanceFourteen()
    let roy = try #require(scene.facts.people.values.first { $0.name == "M. Roy" }).id
    let guest: ID<Person> = scene.scene.id()
    scene.scene.happens(
      .attendance(scene.session, .left(roy)), .person(.added(Person(id: guest, name: "Sam"))),
      .attendance(scene.session, .arrived(guest, adds: adds)))
    let text = try minutes(scene)
    #expect(text.contains("| Habitants | 21 | 20 | Mme Diallo, M. Roy (jusqu’à 20⍽h⍽26), Habitante 3 |"))
    #expect(text.contains("\(total) à la clôture.") && text.contains(row))
  }

  @Test("minutes say from when until when somebody who came back was away; public ones name nobody")
  func absence() throws {
    var scene = SeanceFourteen()
    let roy = try #require(scene.facts.people.values.first { $0.name == "M. Roy" }).id
    scene.scene.happens(.mandate(scene.space, .given(Mandate(person: roy, role: "trésorier"))))
    scene.scene.clock(19, 40)
    scene.scene.happens(.attendance(scene.session, .left(roy)))
    scene.scene.clock(20, 5)
    scene.scene.happens(.attendance(scene.session, .arrived(roy, adds: true)))
    let text = try minutes(scene)
    let away = "absent·e de 19⍽h⍽40 à 20⍽h⍽05"
    #expect(text.contains("Mme Diallo, M. Roy (\(away)), Habitante 3"), "\(text)")
    #expect(text.contains("M. Roy (trésorier, \(away))"), "\(text)")
    #expect(try minutes(scene, .english).contains("M. Roy (away from 19:40 to 20:05)"))
    let all = try Publisher().publish(
      .publicMinutes, of: scene.meeting, in: scene.facts, scene.setting(.french)
    ).text
    #expect(!all.contains("absent·e"))
  }

  @Test("that there was no quorum is told without figures in public where they are fewer than five")
  func fewWithoutQuorum() throws {
    var scene = SeanceFourteen()
    for name in ["Mme Diallo", "M. Roy"] {
      let member = try #require(scene.facts.people.values.first { $0.name == name }).id
      scene.scene.happens(.mandate(scene.space, .given(Mandate(person: member))))
    }
    scene.scene.happens(
      .mandate(scene.space, .ruled(QuorumRule(need: .number(3)))),
      .decision(
        scene.session,
        .taken(Decision(id: scene.scene.id(), number: 9, text: "Un banc.", at: scene.scene.now))))
    #expect(try minutes(scene).contains("sans quorum⍽: 2 sur 3 requis"))
    let all = visible(
      try Publisher().publish(.publicMinutes, of: scene.meeting, in: scene.facts, scene.setting(.french)).text
    )
    #expect(all.contains("sans quorum") && !all.contains("sans quorum⍽:"), "\(all)")
  }

  @Test("an answer to something said at another session names that session")
  func otherSession() throws {
    var scene = SeanceFourteen()
    let earlier: ID<Session> = scene.scene.id()
    let question = Contribution(
      id: scene.scene.id(), session: earlier, number: 2, at: .epoch, kind: .question, text: "Et les bancs ?")
    let answer = try #require(scene.meeting.contributions.numbered(5)).reference
    scene.scene.happens(
      .planned(Session.Plan(id: earlier, space: scene.space, title: "Séance 13", start: .epoch)),
      .contribution(.noted(question)), .contribution(.answered(answer, answers: [question.reference])))
    #expect(try minutes(scene).contains("  - En réponse à Séance 13, c2\n"))
    let rows = Listing(.contributions, in: scene.facts, scene.output()).rows.map(\.compact)
    #expect(rows.contains { $0.contains(#""answers":["Séance 13/c2"]"#) })
    #expect(rows.contains { $0.contains(#""by":"Séance 14/c5""#) })
  }

  @Test("a vote counted for the whole room, with an option of its own")
  func vote() throws {
    var scene = SeanceFourteen()
    let vote = Vote(
      id: scene.scene.id(), number: 2, question: "Météo", method: .consent,
      tallies: [
        Tally(option: "consent", count: 20), Tally(option: "blanc", college: .residents, count: 1),
      ], at: scene.scene.now)
    scene.scene.happens(.decision(scene.session, .voted(vote)))
    let text = try minutes(scene, .english)
    #expect(text.contains("### Outside the agenda\n"))
    #expect(text.contains("| Group | Consent | Reservation | Objection | Blanc |\n"))
    #expect(text.contains("| Residents |  |  |  | 1 |\n| Whole room | 20 |  |  |  |\n"))
    #expect(text.contains("| **Total** | **20** | **0** | **0** | **1** |\n"))
  }

  @Test("those who did not get the floor are named, so that their turn is kept")
  func notServed() throws {
    var scene = SeanceFourteen()
    let request = FloorRequest(id: scene.scene.id(), party: .name("Léa"), at: scene.scene.now)
    scene.scene.happens(.floor(scene.session, .requested(request)))
    #expect(try minutes(scene).contains("- N’ont pas eu la parole et gardent leur tour⍽: Léa\n"))
  }

  @Test("a hash at the foot can only be letters and digits")
  func foot() throws {
    let scene = SeanceFourteen()
    let setting = scene.setting(.english, journal: JournalHead(count: 1, hash: "ab`c\n# d"))
    let text = try Publisher().publish(.decisions, of: scene.meeting, in: scene.facts, setting).text
    #expect(text.hasSuffix(" that nothing has changed: `abcd`\n"))
  }
}
