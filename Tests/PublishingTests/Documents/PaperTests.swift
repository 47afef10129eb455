import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("Papers around a meeting")
struct PaperTests {
  @Test("the short version lists nothing as to be done that was kept or given up, and says why")
  func shortSettled() throws {
    let short = try paper(.short, .settled)
    #expect(
      short.contains("- **Oliviers Habitat**⍽: réparer les six mâts (tenu⍽: «⍽les six mâts éclairent⍽»).")
        && short.contains("(abandonné⍽: «⍽plus de budget⍽»)."))
    #expect(!short.contains("échéance le"))
    let minutes = try paper(.minutes, .settled)
    #expect(minutes.contains("abandonné"))
    #expect(minutes.contains("«⍽plus de budget⍽»"))
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
      !text.contains("invit") && !text.contains("Proposer un point") && !text.contains("| Signature |"))
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
      let text = try paper(kind, scene)
      #expect(text.contains("2 à améliorer d’abord⍽: 6") && text.contains("5 la porte avec d’autres⍽: 20"))
      #expect(!text.contains("bloque (poing fermé)"))
    }
    #expect(try paper(.minutes, scene).contains("Degrés⍽: 0 bloque (poing fermé)⍹; 1 fortes réserves"))
  }

  @Test("the invitation has the points with their hours and how to propose one; the poster nobody's name")
  func invitation() throws {
    let scene = SeanceFourteen()
    let invitation = try paper(.invitation, scene)
    #expect(invitation.contains("| 19⍽h⍽20⍽–⍽19⍽h⍽50 | **3.** Éclairage et parkings"))
    #expect(!invitation.contains("Horaire réel"))
    // The meeting is over: nobody is called to it any more.
    #expect(invitation.contains("> La séance a déjà eu lieu") && !invitation.contains("invitons"))
    var setting = scene.setting(.french)
    setting.letterhead = Letterhead(issuer: "Ville de Belmont", contact: "01 23 45 67 89")
    let own = try Publisher().publish(.invitation, of: scene.meeting, in: scene.facts, setting).text
    #expect(own.hasPrefix("**Ville de Belmont**\n\n# Convocation — Séance 14\n"))
    let coming = SeanceFifteen()
    setting = coming.earlier.setting(.french)
    setting.letterhead = Letterhead(issuer: "Ville de Belmont", contact: "01 23 45 67 89")
    setting.letterhead.access = "Tram A, arrêt Oliviers"
    setting.letterhead.privacy = "Noms gardés trois ans."
    let next = try Publisher().publish(.invitation, of: coming.meeting, in: coming.facts, setting).text
    let told = visible(next)
    #expect(told.contains("» du Conseil citoyen des Oliviers⍽:\n\n- **"))
    #expect(
      told.contains("\n- Tram A, arrêt Oliviers\n") && told.contains("d’émargement. Noms gardés trois ans.\n")
    )
    #expect(
      told.contains(
        "Sont invités⍽: les habitants, les associations (Les Ateliers du Mail), la commune (Ville de Belmont)"
      ))
    // A letter for each group, greeted as it is; the letterhead is on each.
    let letters = told.split(separator: "\n## ").dropFirst().map(String.init)
    #expect(
      letters.map { $0.prefix { $0 != "\n" } }.prefix(3) == [
        "Aux habitants", "Aux associations", "À la Ville de Belmont",
      ])
    #expect(
      letters[0].contains("Chères habitantes, chers habitants,")
        && letters[1].contains("Mesdames, Messieurs,"))
    #expect(letters[2].contains("Note à nos services"), "the body that issues it")
    #expect(
      !letters[0].contains("\n\n**Ville de Belmont**\n")
        && letters[1].contains("\n\n**Ville de Belmont**\n"))
    #expect(letters.allSatisfy { $0.contains("### Ordre du jour") })
    let sheet = try Publisher().publish(.signInSheet, of: coming.meeting, in: coming.facts, setting).text
    #expect(sheet.contains("la version publique ne nomme personne. Noms gardés trois ans.\n"))
    #expect(
      next.contains("### Proposer un point") && told.contains("01⍽23⍽45⍽67⍽89.")
        && next.contains("Nous vous invitons à la séance")
    )
    let poster = try paper(.poster, scene)
    #expect(
      poster.hasPrefix("# Séance 14\n\n> La séance a déjà")
        && poster.contains("\n## Dimanche 22 novembre 2026, 19⍽h – 20⍽h⍽30\n\n**Salle Allende**\n")
        && !poster.contains("Ferrand"))
  }

  @Test("the sign-in sheet has those who are known by their college, and blank lines")
  func signIn() throws {
    let text = try paper(.signInSheet, SeanceFourteen())
    let residents = try #require(text.split(separator: "## ").first { $0.hasPrefix("Habitants") })
    #expect(residents.contains("| Mme Diallo |") && residents.contains("| M. Roy |"))
    // Whoever is known by a number signs on a blank line.
    #expect(!text.contains("Habitante 3") && residents.components(of: Self.blank) == 12)
    #expect(!text.contains("Rachida Benali") && !text.contains("06 00"))
  }

  @Test("nobody who was erased is on it; functions in the body, and a line for whoever signs for somebody")
  func signFor() throws {
    var scene = SeanceFourteen()
    func person(_ name: String) throws -> ID<Person> {
      try #require(scene.facts.people.values.first { $0.name == name }?.id)
    }
    let (diallo, roy, petit) = (try person("Mme Diallo"), try person("M. Roy"), try person("M. Petit"))
    let erased: ID<Person> = scene.scene.id()
    scene.scene.happens(
      .person(.added(Person(id: erased, name: ForgetPhrase.erasedPerson.french, college: .residents))),
      .attendance(scene.session, .arrived(erased, adds: nil)),
      .mandate(scene.space, .given(Mandate(person: diallo, role: "présidente", until: nil))),
      .mandate(scene.space, .given(Mandate(person: roy, role: nil, until: nil))),
      .proxy(scene.session, .given(by: roy, to: diallo)),
      .absence(scene.session, .excused(petit, by: .name("Mme Noor"))),
      .minutes(scene.session, .signed(.secretary, .person(roy))))
    let text = try paper(.signInSheet, scene)
    for line in [
      "| Mme Diallo | présidente |", "| M. Roy | donne pouvoir à Mme Diallo |", "| Mme Diallo, pour M. Roy |",
      "| Mme Noor, pour M. Petit |", "excusé·e |", "## Signatures", "| M. Roy | Secrétariat |",
    ] { #expect(text.contains(line), "\(line) in \(text)") }
    #expect(!text.contains(ForgetPhrase.erasedPerson.french))
  }

  @Test("where nobody counted the room, names are no attendance, and the public version has none")
  func namesAlone() throws {
    var scene = Scene(day: "2026-11-22")
    let (space, session, ada): (ID<DialogueSpace>, ID<Session>, ID<Person>) = (
      scene.id(), scene.id(), scene.id()
    )
    scene.clock(18, 30)
    scene.happens(
      .space(.created(DialogueSpace(id: space, name: "Conseil", kind: .citizensCouncil))),
      .person(.added(Person(id: ada, name: "Mme Ada", college: .residents))),
      .planned(Session.Plan(id: session, space: space, title: "S1", start: scene.now)),
      .session(session, .opened(by: nil)), .attendance(session, .arrived(ada, adds: nil)))
    let meeting = try #require(scene.facts.session(session))
    let setting = DocumentSetting(language: .french, zone: Scene.zone, now: scene.now)
    func text(_ kind: DocumentKind) throws -> String {
      try Publisher().publish(kind, of: meeting, in: scene.facts, setting).text
    }
    #expect(
      try text(.minutes).contains("Les présents n’ont pas été comptés ; 1 personne est nommée.")
        || visible(try text(.minutes)).contains("n’ont pas été comptés"))
    #expect(try text(.publicMinutes).contains("n’ont pas été notées"))
    // The same holds for all figures.
    scene.clock(19, 0)
    scene.happens(
      .floor(session, .given(FloorGrant(turn: scene.id(), party: .person(ada)))))
    scene.clock(19, 1)
    scene.happens(.floor(session, .yielded))
    let figures = Statistics(of: .session(session), in: scene.facts, until: scene.now, zone: Scene.zone)
    #expect(figures.came == 0 && figures.present.isEmpty && figures.airtime[.residents] == 60)
    #expect(figures.balance.values.map(\.peopleShare) == [nil] && figures.text(in: .french).contains("–"))
    #expect(
      figures.json.compact.contains(#""came":null"#) && figures.json.compact.contains(#""person_seconds":{}"#)
    )
    let report = scene.facts.report(ReportScope(space: space), at: scene.now, zone: Scene.zone)
    #expect(
      report.live == 1 && report.sessions == 0 && report.counted == 0 && report.came == 0
        && report.present.isEmpty)
  }

  private static let blank = "\n|  |  |  | ☐ |"

  @Test("whoever was excused, presents a point or has a promise to keep stands on the sign-in sheet")
  func signInKnown() throws {
    var scene = SeanceFourteen()
    let (excused, stranger, other): (ID<Person>, ID<Person>, ID<DialogueSpace>) = (
      scene.scene.id(), scene.scene.id(), scene.scene.id()
    )
    scene.scene.happens(
      .person(.added(Person(id: excused, name: "M. Aubert", college: .state))),
      .person(.added(Person(id: stranger, name: "Mme Loin", college: .state))),
      .absence(scene.session, .excused(excused, by: nil)))
    let next: ID<Session> = scene.scene.id()
    scene.scene.happens(
      .planned(
        Session.Plan(
          id: next, space: scene.space, title: "Séance 15", start: scene.scene.now.advanced(bySeconds: 86_400)
        )))
    func sheet() throws -> String {
      let meeting = try #require(scene.facts.session(next))
      return try Publisher().publish(.signInSheet, of: meeting, in: scene.facts, scene.setting(.french)).text
    }
    // Of the only body all are known.
    #expect(try sheet().contains("| M. Aubert |") && sheet().contains("| Mme Loin |"))
    scene.scene.happens(.space(.created(DialogueSpace(id: other, name: "Conseil du Mail"))))
    #expect(try sheet().contains("| M. Aubert |") && !sheet().contains("| Mme Loin |"))
  }

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
}

extension Substring {
  /// How often something stands in it.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
