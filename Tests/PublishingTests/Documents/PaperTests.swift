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
    arguments: [DocumentKind.minutes, .decisions, .publicMinutes, .short])
  func cancelled(kind: DocumentKind) throws {
    var scene = Scene(day: "2026-11-22")
    let (space, session): (ID<DialogueSpace>, ID<Session>) = (scene.id(), scene.id())
    scene.happens(
      .planned(Session.Plan(id: session, space: space, title: "Annulée", start: scene.now)),
      .session(session, .cancelled(because: "salle inondée")))
    let meeting = try #require(scene.facts.session(session))
    let setting = DocumentSetting(language: .french, zone: Scene.zone, now: scene.now)
    let text = try Publisher().publish(kind, of: meeting, in: scene.facts, setting).text
    #expect(text.contains("> La séance a été annulée."))
    #expect(!text.contains("décision n’a été prise") && !text.contains("Rien n’a été décidé"))
    #expect(!text.contains("## Présences") && !text.contains("Il n’y a pas eu de question"))
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
    #expect(invitation.contains("## Proposer un point") && !invitation.contains("Horaire réel"))
    var setting = scene.setting(.french)
    setting.letterhead = Letterhead(issuer: "Ville de Belmont", contact: "01 23 45 67 89")
    let own = try Publisher().publish(.invitation, of: scene.meeting, in: scene.facts, setting).text
    #expect(
      own.hasPrefix("**Ville de Belmont**\n\n# Convocation — Séance 14\n")
        && own.contains(": 01 23 45 67 89."))
    let poster = try text(.poster, scene)
    #expect(poster.hasPrefix("# Séance 14\n\n**Dimanche 22 novembre 2026**\n") && !poster.contains("Ferrand"))
  }

  @Test("the sign-in sheet has those who are known by their college, and blank lines")
  func signIn() throws {
    let text = try text(.signInSheet, SeanceFourteen())
    let residents = try #require(text.split(separator: "## ").first { $0.hasPrefix("Habitants") })
    #expect(residents.contains("| Mme Diallo |") && residents.contains("| M. Roy |"))
    #expect(residents.components(of: "\n|  |  |  | ☐ |") == 4)
    #expect(!text.contains("Rachida Benali") && !text.contains("06 00"))
  }
}

extension Substring {
  /// How often something stands in it.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
