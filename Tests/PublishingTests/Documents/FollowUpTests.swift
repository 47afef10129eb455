import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("What follows up: sheets, letters, said and done")
struct FollowUpTests {
  @Test(
    "data of a report has nothing of the session by which it was asked for",
    arguments: [
      DocumentKind.report, .followUp, .reminders, .saidAndDone, .dossier,
    ])
  func reportData(kind: DocumentKind) throws {
    let json = try paper(kind, SeanceFourteen(), as: .json)
    for key in ["announced", "actual", "presentTotal", "place", "notices"] {
      #expect(!json.contains("\n  \"\(key)\""), "\(key)")
    }
    #expect(!json.contains("Salle Allende"))
  }

  @Test("a report on a subject bears its title, and no section of what is not about it")
  func subjectTitle() throws {
    let scene = SeanceFourteen()
    var setting = scene.setting(.french)
    let garden = try #require(scene.facts.subjects.values.last)
    setting.report = ReportScope(subject: garden.id)
    let text = try Publisher().publish(.report, of: scene.meeting, in: scene.facts, setting).text
    #expect(text.hasPrefix("# Bilan de la concertation — Jardin partagé de la tour C\n"))
    #expect(!text.contains("Aucune initiative"))
  }

  @Test("follow-up by institution: promised, under study, then late once its day is over")
  func followUp() throws {
    let early = try paper(.followUp, SeanceFourteen())
    #expect(early.contains("## Oliviers Habitat\n\n1 engagement, à faire."))
    #expect(early.contains("### À l’étude\n\n- **Séance 14 c3**") && !early.contains("en retard)"))
    let late = try paper(.followUp, SeanceFourteen(), on: "2027-02-01")
    #expect(late.contains("1 engagement, à faire, en retard."))
    #expect(late.contains("| 15⍽décembre⍽2026 | à faire, en retard |"))
    #expect(late.contains("### Réponses attendues\n\n- **Séance 14 c3**") && !late.contains("### À l’étude"))
    for name in ["Mme Diallo", "M. Roy", "Rachida", "M. Petit", "Mme Ferrand"] {
      #expect(!late.contains(name))
    }
  }

  @Test("a reminder goes to who owes something, with that alone")
  func reminders() throws {
    let text = try paper(.reminders, SeanceFourteen(), on: "2027-02-01")
    #expect(
      text.contains(
        "- réparer les six mâts — échéance le 15⍽décembre⍽2026 — **en retard** (Séance 14 e1, 22⍽novembre⍽2026)"
      )
    )
    #expect(text.contains("## Ville de Belmont") && !text.contains("M. Petit"))
    #expect(text.contains("ont dépassé leur date"))
    // A week after the meeting nothing is late, and what is due within a month is recalled without a reproach.
    let early = try paper(.reminders, SeanceFourteen(), on: "2026-11-30")
    #expect(
      early.contains("ce qui est à venir⍽:\n\n- réparer les six mâts — échéance le 15⍽décembre⍽2026 (Séance"))
    #expect(!early.contains("dépassé") && !early.contains("en retard") && !early.contains("## Ville"))
    let kept = try paper(.reminders, .settled)
    #expect(!kept.contains("## Oliviers Habitat"))
  }

  @Test("said and done: the demand, the words of its answer, what was done and when")
  func saidAndDone() throws {
    let text = try paper(.saidAndDone, .settled)
    #expect(
      text.contains(
        "| Oliviers Habitat, le 22⍽novembre⍽2026⍽: Six mâts sont hors service, la pièce est commandée. |"))
    #expect(
      text.contains(
        "Oliviers Habitat⍽: réparer les six mâts, tenu le 22⍽novembre⍽2026⍽: «⍽les six mâts éclairent⍽»"))
    #expect(
      text.contains(
        "| Le 22⍽novembre⍽2026⍽: cela se décide ailleurs. Transmis à la Métropole, service voirie⍽: voie métropolitaine |"
      ))
    #expect(text.contains("(Séance 14 c1, 22⍽novembre⍽2026) |") && text.contains("| Réponse à venir |"))
  }

  @Test(
    "what is under study by somebody is owed an answer, whatever it was, and stands in the follow-up once late"
  )
  func takenOn() throws {
    var scene = SeanceFourteen()
    let remark = try #require(scene.meeting.contributions.first { $0.label == "c5" })
    #expect(!scene.facts.owesAnswer(remark))
    scene.scene.happens(
      .contribution(.fated(remark.reference, .underStudy(by: nil, until: Day(iso: "2026-11-25")))))
    let taken = try #require(scene.facts.contribution(remark.reference))
    #expect(scene.facts.owesAnswer(taken))
    for kind in [DocumentKind.followUp, .report, .saidAndDone] {
      #expect(try paper(kind, scene, on: "2026-11-30").contains("Séance 14 c5"), "\(kind)")
    }
  }

  @Test("a resident's promise is in no letter, and names nobody where it is posted")
  func residents() throws {
    var scene = SeanceFourteen()
    let resident = try #require(scene.facts.people.values.first { $0.name == "Mme Diallo" })
    scene.scene.happens(
      .commitment(
        .made(
          Commitment(
            id: scene.scene.id(), session: scene.session, number: 3, who: .person(resident.id),
            what: "tenir le cahier des clés", due: Day(iso: "2026-11-25"), at: scene.scene.now))))
    let letters = try paper(.reminders, scene, on: "2026-11-30")
    let people = try #require(letters.ranges(of: "## À rappeler de vive voix").first)
    #expect(letters[people.upperBound...].contains("tenir le cahier des clés"))
    #expect(!letters[..<people.lowerBound].contains("cahier"))
    let sheet = try paper(.followUp, scene, on: "2026-11-30")
    #expect(
      sheet.contains("## Habitants et autres personnes, en leur nom") && !sheet.contains("## Habitant·e"))
    let next: ID<Session> = scene.scene.id()
    scene.scene.happens(
      .planned(
        Session.Plan(
          id: next, space: scene.space, title: "Séance 15", start: scene.scene.now.advanced(bySeconds: 86_400)
        )))
    let meeting = try #require(scene.facts.session(next))
    for format in [DocumentFormat.markdown, .json] {
      let call = visible(
        try Publisher().publish(.invitation, as: format, of: meeting, in: scene.facts, scene.setting(.french))
          .text)
      #expect(call.contains("tenir le cahier des clés") && call.contains("Habitants"))
      #expect(!call.contains("Diallo") && !call.contains("Petit") && !call.contains("Habitante 3"))
    }
  }

  @Test(
    "what is only promised is not called done, and is not called done once its day is over; nothing in it blames anybody"
  )
  func deeds() throws {
    let early = try paper(.saidAndDone, SeanceFourteen())
    #expect(early.contains("réparer les six mâts, prévu, échéance le 15⍽décembre⍽2026"))
    let late = try paper(.saidAndDone, SeanceFourteen(), on: "2027-02-01")
    #expect(late.contains("réparer les six mâts, prévu pour le 15⍽décembre⍽2026, pas encore fait"))
    #expect(late.contains("La réponse, prévue pour le 10⍽janvier⍽2027, n’est pas encore connue."))
    #expect(!late.contains("en retard"))
    for kind in [DocumentKind.minutes, .publicMinutes, .decisions, .short] {
      #expect(try paper(kind, SeanceFourteen(), on: "2027-02-01").contains("(en retard)"), "\(kind)")
      #expect(try !paper(kind, SeanceFourteen()).contains("en retard"), "\(kind)")
    }
  }

  @Test("a question that a promise answers says by which, in the short version by its words")
  func answeredByPromise() throws {
    var scene = SeanceFourteen()
    let asked = try #require(scene.meeting.contributions.first { $0.label == "c8" })
    let town = try #require(scene.facts.organisations.values.first { $0.name == "Ville de Belmont" })
    var promise = Commitment(
      id: scene.scene.id(), session: scene.session, number: 9, who: .organisation(town.id),
      what: "poser un banc",
      due: nil, at: scene.scene.now)
    promise.answers = [asked.reference]
    scene.scene.happens(
      .commitment(.made(promise)), .contribution(.fated(asked.reference, .answered(by: nil))))
    let label = try #require(scene.facts.commitments[promise.id]).label
    #expect(try paper(.minutes, scene).contains("**Suite donnée⍽:** répondu en \(label)"))
    #expect(try paper(.short, scene).contains("— **Ville de Belmont⍽: poser un banc**"))
    #expect(try paper(.publicMinutes, scene).contains("- En réponse à \(asked.label)"))
  }

  @Test("a letter is addressed, dated, says what it is about and when the next meeting is, and a day once")
  func letter() throws {
    let coming = SeanceFifteen()
    var setting = coming.earlier.setting(.french)
    setting.now = coming.meeting.plannedStart.advanced(bySeconds: -3600)
    setting.report = ReportScope(space: coming.meeting.space)
    let publisher = try Publisher()
    let text = visible(publisher.publish(.reminders, of: coming.meeting, in: coming.facts, setting).text)
    let letters = text.components(separatedBy: "\n## ").dropFirst(2)
    #expect(!letters.isEmpty && text.contains("## Lettres\n\n- "))
    let day = Words(.french).longDate(setting.zone.wallTime(at: coming.meeting.plannedStart).day)
    for letter in letters {
      #expect(letter.contains("**Objet⍽: ce qui attend une suite — ") && letter.contains("Madame, Monsieur,"))
      #expect(letter.contains("à la prochaine séance, \(visible(day))."), "\(letter)")
      #expect(!letter.contains("Sans données personnelles") && !letter.contains("étude par"))
    }
  }

  @Test(
    "meetings of one title are told apart by their bodies where there are several, and by their days in one")
  func twins() throws {
    var scene = SeanceFourteen()
    var setting = scene.setting(.french)
    let other: ID<DialogueSpace> = scene.scene.id()
    scene.scene.happens(.space(.created(DialogueSpace(id: other, name: "Conseil du Mail"))))
    func labels(_ report: ReportScope) throws -> String {
      setting.report = report
      return visible(
        try Publisher().publish(.followUp, of: scene.meeting, in: scene.facts, setting).text)
    }
    let name = try #require(scene.facts.spaces[scene.space]?.name)
    #expect(try labels(ReportScope()).contains("Séance 14 (\(name)) e1"))
    #expect(try labels(ReportScope(space: scene.space)).contains("Séance 14 e1"))
    scene.scene.happens(
      .planned(
        Session.Plan(
          id: scene.scene.id(), space: scene.space, title: "Séance 14",
          start: scene.scene.now.advanced(bySeconds: 86_400))))
    #expect(try labels(ReportScope(space: scene.space)).contains("Séance 14 (22⍽novembre⍽2026) e1"))
  }

  @Test(
    "what was passed on to a body that is known stands with that body, and whoever issues letters writes none to itself"
  )
  func passedOn() throws {
    var scene = SeanceFourteen()
    let remark = try #require(scene.meeting.contributions.first { $0.label == "c7" })
    scene.scene.happens(
      .contribution(.fated(remark.reference, .outOfScope(to: "oliviers habitat", because: nil))))
    let sheet = try paper(.followUp, scene)
    let landlord = try #require(sheet.split(separator: "\n## ").first { $0.hasPrefix("Oliviers Habitat") })
    #expect(
      landlord.contains("### Transmis, hors du champ de la séance") && landlord.contains("Séance 14 c7"))
    var setting = scene.setting(.french)
    setting.letterhead.issuer = "Oliviers Habitat – Agence de Belmont"
    let letters = try Publisher().publish(.reminders, of: scene.meeting, in: scene.facts, setting).text
    #expect(!letters.contains("Madame, Monsieur") && letters.contains("Note à nos services"))
  }
}
