import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("Papers around a meeting and what follows up")
struct PaperTests {
  private func text(
    _ kind: DocumentKind, _ scene: SeanceFourteen, on day: String? = nil,
    as format: DocumentFormat = .markdown,
    _ language: Language = .french
  ) throws -> String {
    var setting = scene.setting(language)
    if let day {
      setting.now = Scene.zone.instant(of: WallTime(day: try #require(Day(iso: day)), hour: 9, minute: 0))
    }
    return visible(
      try Publisher().publish(kind, as: format, of: scene.meeting, in: scene.facts, setting).text)
  }

  /// The meeting, its first commitment kept and its second given up.
  private var settled: SeanceFourteen {
    var scene = SeanceFourteen()
    let ids = scene.meeting.commitments
    scene.scene.happens(
      .commitment(.progressed(ids[0], .done, text: "les six mâts éclairent")),
      .commitment(.progressed(ids[1], .dropped, text: "plus de budget")))
    return scene
  }

  @Test("the short version lists nothing as to be done that was kept or given up, and says why")
  func shortSettled() throws {
    let short = try text(.short, settled)
    #expect(
      short.contains("- **Oliviers Habitat**⍽: réparer les six mâts (tenu⍽: les six mâts éclairent).")
        && short.contains("(abandonné⍽: plus de budget)."))
    #expect(!short.contains("avant le"))
    let minutes = try text(.minutes, settled)
    #expect(minutes.contains("(abandonné⍽: plus de budget)"))
  }

  @Test(
    "of a meeting that was called off every document says so, and none that nothing was decided",
    arguments: [
      DocumentKind.minutes, .decisions, .publicMinutes, .short, .invitation, .poster, .signInSheet,
      .runningOrder,
    ])
  func cancelled(kind: DocumentKind) throws {
    var scene = Scene(day: "2026-11-22")
    let (space, session): (ID<DialogueSpace>, ID<Session>) = (scene.id(), scene.id())
    scene.happens(
      .planned(Session.Plan(id: session, space: space, title: "Annulée", start: scene.now)),
      .session(session, .cancelled(because: "salle inondée")))
    let meeting = try #require(scene.facts.session(session))
    let setting = DocumentSetting(language: .french, zone: Scene.zone, now: scene.now)
    let text = visible(try Publisher().publish(kind, of: meeting, in: scene.facts, setting).text)
    #expect(text.contains("> La séance a été annulée⍽: salle inondée."))
    #expect(!text.contains("décision n’a été prise") && !text.contains("Rien n’a été décidé"))
    #expect(!text.contains("## Présences") && !text.contains("Il n’y a pas eu de question"))
    #expect(
      !text.contains("invité") && !text.contains("Proposer un point") && !text.contains("| Signature |"))
    let isBefore: Set<DocumentKind> = [.invitation, .poster, .signInSheet, .runningOrder]
    #expect(text.contains("# ANNULÉE — Annulée") == isBefore.contains(kind))
  }

  @Test("degrees of a vote are named, and only those that somebody chose")
  func degrees() throws {
    var scene = SeanceFourteen()
    scene.scene.happens(
      .decision(
        scene.session,
        .voted(
          Vote(
            id: scene.scene.id(), number: 2, question: "Le plan", method: .fistOfFive,
            tallies: [
              Tally(option: "2", college: .residents, count: 6),
              Tally(option: "5", college: .residents, count: 20),
            ], at: scene.scene.now))))
    for kind in [DocumentKind.decisions, .publicMinutes] {
      let text = try text(kind, scene)
      #expect(text.contains("2 à améliorer d’abord⍽: 6") && text.contains("5 la porte avec d’autres⍽: 20"))
      #expect(!text.contains("bloque (poing fermé)"))
    }
    #expect(try text(.minutes, scene).contains("Degrés⍽: 0 bloque (poing fermé)⍹; 1 fortes réserves"))
  }

  @Test(
    "data of a report has nothing of the session by which it was asked for",
    arguments: [
      DocumentKind.report, .followUp, .reminders, .saidAndDone, .dossier,
    ])
  func reportData(kind: DocumentKind) throws {
    let json = try text(kind, SeanceFourteen(), as: .json)
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
    let early = try text(.followUp, SeanceFourteen())
    #expect(early.contains("## Oliviers Habitat\n\n1 engagement, dont 0 tenu et 0 en retard."))
    #expect(early.contains("### À l’étude\n\n- **Séance 14 c3**") && !early.contains("en retard)"))
    let late = try text(.followUp, SeanceFourteen(), on: "2027-02-01")
    #expect(late.contains("1 engagement, dont 0 tenu et 1 en retard."))
    #expect(late.contains("| 15⍽décembre⍽2026 | à faire, en retard |"))
    #expect(late.contains("### Réponses attendues\n\n- **Séance 14 c3**") && !late.contains("### À l’étude"))
    for name in ["Mme Diallo", "M. Roy", "Rachida", "M. Petit", "Mme Ferrand"] {
      #expect(!late.contains(name))
    }
  }

  @Test("a reminder goes to who owes something, with that alone")
  func reminders() throws {
    let text = try text(.reminders, SeanceFourteen(), on: "2027-02-01")
    #expect(
      text.contains(
        "- réparer les six mâts — avant le 15⍽décembre⍽2026 — **en retard** (Séance 14 e1, 22⍽novembre⍽2026)")
    )
    #expect(text.contains("## Ville de Belmont") && !text.contains("M. Petit"))
    #expect(text.contains("ont dépassé leur date"))
    // A week after the meeting nothing is late, and what is due within a month is recalled without a reproach.
    let early = try self.text(.reminders, SeanceFourteen(), on: "2026-11-30")
    #expect(
      early.contains("ce qui est à venir⍽:\n\n- réparer les six mâts — avant le 15⍽décembre⍽2026 (Séance"))
    #expect(!early.contains("dépassé") && !early.contains("en retard") && !early.contains("## Ville"))
    let kept = try self.text(.reminders, settled)
    #expect(!kept.contains("## Oliviers Habitat"))
  }

  @Test("said and done: the demand, the words of its answer, what was done and when")
  func saidAndDone() throws {
    let text = try text(.saidAndDone, settled)
    #expect(text.contains("| Six mâts sont hors service, la pièce est commandée. (22⍽novembre⍽2026) |"))
    #expect(
      text.contains(
        "Oliviers Habitat⍽: réparer les six mâts (tenu le 22⍽novembre⍽2026⍽: les six mâts éclairent)"))
    #expect(text.contains("Hors champ") || text.contains("hors champ"))
  }

  @Test("the invitation has the points with their hours and how to propose one; the poster nobody's name")
  func invitation() throws {
    let scene = SeanceFourteen()
    let invitation = try text(.invitation, scene)
    #expect(invitation.contains("| 19⍽h⍽20 – 19⍽h⍽50 | **3.** Éclairage et parkings"))
    #expect(!invitation.contains("Horaire réel"))
    // The meeting is over: nobody is called to it any more.
    #expect(invitation.contains("> La séance a déjà eu lieu") && !invitation.contains("invité·e"))
    var setting = scene.setting(.french)
    setting.letterhead = Letterhead(issuer: "Ville de Belmont", contact: "01 23 45 67 89")
    let own = try Publisher().publish(.invitation, of: scene.meeting, in: scene.facts, setting).text
    #expect(own.hasPrefix("**Ville de Belmont**\n\n# Convocation — Séance 14\n"))
    let coming = SeanceFifteen()
    setting = coming.earlier.setting(.french)
    setting.letterhead = Letterhead(issuer: "Ville de Belmont", contact: "01 23 45 67 89")
    let next = try Publisher().publish(.invitation, of: coming.meeting, in: coming.facts, setting).text
    #expect(
      next.contains("## Proposer un point") && next.contains(": 01 23 45 67 89.") && next.contains("invité·e")
    )
    let poster = try text(.poster, scene)
    #expect(
      poster.hasPrefix("# Séance 14\n\n> La séance a déjà")
        && poster.contains("**Dimanche 22 novembre 2026**") && !poster.contains("Ferrand"))
  }

  @Test("the sign-in sheet has those who are known by their college, and blank lines")
  func signIn() throws {
    let text = try text(.signInSheet, SeanceFourteen())
    let residents = try #require(text.split(separator: "## ").first { $0.hasPrefix("Habitants") })
    #expect(residents.contains("| Mme Diallo |") && residents.contains("| M. Roy |"))
    // Whoever is known by a number signs on a blank line.
    #expect(!text.contains("Habitante 3") && residents.components(of: Self.blank) == 3)
    #expect(!text.contains("Rachida Benali") && !text.contains("06 00"))
  }

  private static let blank = "\n|  |  |  | ☐ |"

  @Test(
    "the sign-in sheet has a line for each who usually comes and a fifth more, or as many as were asked for")
  func blankLines() throws {
    var scene = SeanceFourteen()
    let next: ID<Session> = scene.scene.id()
    scene.scene.happens(
      .planned(
        Session.Plan(
          id: next, space: scene.space, title: "Séance 15", start: scene.scene.now.advanced(bySeconds: 86_400)
        )))
    let meeting = try #require(scene.facts.session(next))
    func residents(_ setting: DocumentSetting) throws -> Int {
      let text = try Publisher().publish(.signInSheet, of: meeting, in: scene.facts, setting).text
      return try #require(text.split(separator: "## ").first { $0.hasPrefix("Habitants") })
        .components(of: Self.blank)
    }
    var setting = scene.setting(.french)
    // 21 came, two of them are on the list.
    #expect(try residents(setting) == 21 + 5 - 2)
    setting.blankLines = 40
    #expect(try residents(setting) == 40)
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
      #expect(try text(kind, scene, on: "2026-11-30").contains("Séance 14 c5"), "\(kind)")
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
    let letters = try text(.reminders, scene, on: "2026-11-30")
    let people = try #require(letters.ranges(of: "## À rappeler de vive voix").first)
    #expect(letters[people.upperBound...].contains("tenir le cahier des clés"))
    #expect(!letters[..<people.lowerBound].contains("cahier"))
    let sheet = try text(.followUp, scene, on: "2026-11-30")
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
    "what was passed on to a body that is known stands with that body, and whoever issues letters writes none to itself"
  )
  func passedOn() throws {
    var scene = SeanceFourteen()
    let remark = try #require(scene.meeting.contributions.first { $0.label == "c7" })
    scene.scene.happens(
      .contribution(.fated(remark.reference, .outOfScope(to: "oliviers habitat", because: nil))))
    let sheet = try text(.followUp, scene)
    let landlord = try #require(sheet.split(separator: "\n## ").first { $0.hasPrefix("Oliviers Habitat") })
    #expect(
      landlord.contains("### Transmis, hors du champ de la séance") && landlord.contains("Séance 14 c7"))
    var setting = scene.setting(.french)
    setting.letterhead.issuer = "Oliviers Habitat – Agence de Belmont"
    let letters = try Publisher().publish(.reminders, of: scene.meeting, in: scene.facts, setting).text
    #expect(!letters.contains("Madame, Monsieur") && letters.contains("Note à nos services"))
  }
}

extension Substring {
  /// How often something stands in it.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
