import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("What a reader of the papers asks of them")
struct ReaderTests {
  /// A meeting with a vote by dots, one by degrees that led to a decision, and a vote that was carried and of which no decision
  /// tells.
  private func voted() -> SeanceFourteen {
    var scene = SeanceFourteen()
    let at = scene.scene.now
    func vote(
      _ number: Int, _ question: String, _ method: VotingMethod, _ counts: [(String, Int)],
      choices: [String] = []
    ) -> Vote {
      Vote(
        id: scene.scene.id(), number: number, item: scene.item(3), question: question, method: method,
        choices: choices, tallies: counts.map { Tally(option: $0.0, count: $0.1) }, at: at)
    }
    let dots = vote(2, "Quel nom ?", .dots, [("Mail", 12), ("Port", 3)], choices: ["Mail", "Port"])
    let fist = vote(3, "Le budget", .fistOfFive, [("0", 2), ("1", 1), ("3", 10), ("5", 6)])
    let hands = vote(4, "Garder le marché", .showOfHands, [("for", 15), ("against", 6)])
    let decision = Decision(
      id: scene.scene.id(), number: 2, item: scene.item(3), text: "Deux mille euros pour le jardin.",
      vote: fist.id, at: at)
    for event in [
      DecisionEvent.voted(dots), .voted(fist), .taken(decision), .voted(hands),
    ] { scene.scene.happens(.decision(scene.session, event)) }
    return scene
  }

  private func part(_ title: String, of text: String, _ mark: String = "## ") -> String {
    text.components(parting: "\n" + mark).first { $0.hasPrefix(title) } ?? ""
  }

  @Test(
    "What is decided is the same everywhere: decisions with their vote, votes that settle something; all else stands apart"
  )
  func decided() throws {
    let scene = voted()
    let short = try paper(.short, scene)
    let decided = part("Ce qui est décidé", of: short)
    #expect(
      decided.contains("- Deux mille euros pour le jardin (vote⍽: moyenne 3,2, de 0 à 5).\n"), "\(decided)")
    #expect(
      decided.contains("- Garder le marché⍽: adopté (pour 15, contre 6, abstention 0).\n"), "\(decided)")
    #expect(decided.contains("mars (vote⍽: adopté⍹; pour 21"), "\(decided)")
    #expect(!decided.contains("Quel nom") && !decided.contains("Le budget"))
    let others = part("Les autres votes", of: short)
    #expect(others.contains("- Quel nom⍹? Mail, 12 gommettes (Mail 12, Port moins de 5)."), "\(others)")
    #expect(!others.contains("Le budget") && !others.contains("marché"))
    let report = try paper(.report, scene)
    #expect(report.contains("3 décisions"), "\(report)")
    #expect(part("Décisions", of: report).contains("### Les autres votes\n\n- **Vote Séance 14 v2**"))
    let record = try paper(.decisions, scene)
    let taken = part("Décisions", of: record)
    #expect(taken.contains("(vote v3)\n  - v3 · Le budget · "), "\(taken)")
    #expect(taken.contains("- **v4** · Garder") && !taken.contains("**v2**") && !taken.contains("**v3**"))
    #expect(part("Les autres votes", of: record).contains("- **v2** · Quel nom"))
  }

  @Test("Degrees are said by what they mean, few together in public, and a question keeps its own mark alone")
  func degrees() throws {
    var scene = SeanceFourteen()
    let vote = Vote(
      id: scene.scene.id(), number: 2, item: scene.item(3), question: "Quel scénario ?", method: .gradients,
      tallies: [("1", 7), ("3", 4), ("4", 12), ("8", 2)].map { Tally(option: $0.0, count: $0.1) },
      at: scene.scene.now)
    scene.scene.happens(.decision(scene.session, .voted(vote)))
    let line =
      "- Quel scénario⍹? Médiane⍽: 4 s’abstient (1 d’accord, sans réserve⍽: 7⍹; 4 s’abstient⍽: 12⍹; "
      + "3 d’accord avec des réserves et 8 s’y oppose (bloque)⍽: moins de 5 chacun)."
    let short = try paper(.short, scene)
    #expect(short.contains(line), "\(short)")
    #expect(try paper(.publicMinutes, scene).contains("8 s’y oppose (bloque)⍽: moins de 5 chacun"))
    #expect(try paper(.minutes, scene).contains("| **Total** | **7** | **0** | **4** |"))
  }

  @Test("Only a meeting that was being held that day is said to have approved minutes")
  func approval() throws {
    var scene = SeanceFourteen()
    let coming: ID<Session> = scene.scene.id()
    scene.scene.happens(
      .planned(
        Session.Plan(
          id: coming, space: scene.space, title: "Décembre",
          start: scene.scene.now.advanced(bySeconds: 864_000))),
      .minutes(scene.session, .approved(at: coming)))
    let minutes = try paper(.minutes, scene)
    #expect(minutes.contains("> Compte rendu approuvé le 22⍽novembre⍽2026.\n"), "\(minutes)")
    #expect(!minutes.contains("Décembre"))
  }

  @Test("Public minutes tell of trainings to come and of money as those of the archive do")
  func programme() throws {
    let minutes = try paper(.publicMinutes, SeanceFourteen())
    #expect(minutes.contains("financement⍽: FPH 800⍽€ (demandé)"), "\(minutes)")
    #expect(part("Co-formations", of: minutes).contains("Lire un budget de programmation"))
  }

  @Test("Next time is a day to come when the sheet is made; else it is not set yet")
  func nextTime() throws {
    var scene = SeanceFourteen()
    for (title, days) in [("S15", 10), ("S16", 40)] {
      scene.scene.happens(
        .planned(
          Session.Plan(
            id: scene.scene.id(), space: scene.space, title: title,
            start: scene.scene.now.advanced(bySeconds: days * 86_400))))
    }
    #expect(try paper(.short, scene, on: "2026-11-23").contains("Mercredi 2 décembre 2026"))
    #expect(try paper(.short, scene, on: "2026-12-10").contains("Vendredi 1er janvier 2027"))
    #expect(try paper(.short, scene, on: "2027-02-01").contains("La date n’est pas encore fixée."))
  }

  @Test("After its last day a subject was open, in every paper; before it, it is")
  func openUntil() throws {
    let scene = SeanceFourteen()
    for kind in [DocumentKind.minutes, .publicMinutes, .report, .runningOrder] {
      #expect(try paper(kind, scene, on: "2027-01-15").contains("ouvert jusqu’au 15⍽janvier⍽2027"))
      #expect(
        try paper(kind, scene, on: "2027-01-16").contains("était ouvert jusqu’au 15⍽janvier⍽2027"), "\(kind)")
    }
  }

  @Test("An owner who is only a name is to be named: nobody among the residents, in public no name")
  func owner() throws {
    var scene = SeanceFourteen()
    scene.scene.happens(
      .commitment(
        .made(
          Commitment(
            id: scene.scene.id(), session: scene.session, number: 3, item: scene.item(2),
            who: .name("Ville"),
            what: "publier les scénarios", due: Day(iso: "2026-11-30"), at: scene.scene.now))))
    #expect(try paper(.minutes, scene).contains("**Ville (qui⍹?)**"))
    #expect(try paper(.publicMinutes, scene).contains("**À préciser**⍽: publier les scénarios"))
    let follow = try paper(.followUp, scene)
    #expect(part("À préciser", of: follow).contains("publier les scénarios"), "\(follow)")
    #expect(!part("Habitants", of: follow).contains("publier"))
    let letters = try paper(.reminders, scene)
    #expect(part("À préciser", of: letters, "### ").contains("publier les scénarios"), "\(letters)")
  }

  @Test("What is owed has one mark in the course of the minutes, in the record and in the list")
  func owed() throws {
    var scene = SeanceFourteen()
    let number = scene.meeting.contributions.count + 1
    for (place, kind) in [ContributionKind.question, .concern].enumerated() {
      scene.scene.happens(
        .contribution(
          .noted(
            Contribution(
              id: scene.scene.id(), session: scene.session, number: number + place, at: scene.scene.now,
              item: scene.item(2), kind: kind, text: kind == .question ? "Et le banc ?" : "Le banc penche."))
        ))
    }
    let (asked, said) = ("c\(number)", "c\(number + 1)")
    let minutes = try paper(.minutes, scene)
    #expect(minutes.contains("Et le banc⍹?\n  - **Réponse attendue**"), "\(minutes)")
    #expect(minutes.contains("Le banc penche.\n  - **Retour attendu**"), "\(minutes)")
    let record = try paper(.decisions, scene)
    #expect(record.contains("**\(asked)** · Et le banc⍹? — **Réponse attendue**"), "\(record)")
    #expect(record.contains("**\(said)** · Le banc penche. — **Retour attendu**"), "\(record)")
    #expect(try paper(.short, scene).contains("On attend encore une réponse ou un retour"))
  }

  /// The meeting, opened again for its last point, on which it was suspended for ten minutes.
  private func reopened() -> SeanceFourteen {
    var scene = SeanceFourteen()
    scene.scene.clock(20, 40)
    scene.scene.happens(
      .session(scene.session, .opened(by: nil)), .agenda(scene.session, .begun(scene.item(4))))
    scene.scene.clock(20, 45)
    scene.scene.happens(.session(scene.session, .suspended))
    scene.scene.clock(20, 55)
    scene.scene.happens(
      .session(scene.session, .resumed), .agenda(scene.session, .changed(scene.item(0), .plannedMinutes(3))))
    return scene
  }

  @Test("A break within a point is said beside its times; a length that was changed tells the first plan")
  func times() throws {
    let minutes = try paper(.minutes, reopened())
    #expect(
      minutes.contains("| 1 | Accueil et règles | 5⍽min | 5⍽min, en séance, prévu 3⍽min |"), "\(minutes)")
    #expect(minutes.contains("19⍽h⍽02 – 19⍽h⍽07 · 5⍽min · prévu 5⍽min"), "\(minutes)")
    #expect(minutes.contains(" · suspension de 24⍽min · prévu 10⍽min"), "\(minutes)")
  }

  @Test(
    "A stop at which nothing was noted has no empty table and keeps its number; an answer is no observation")
  func walk() throws {
    var scene = reopened()
    let number = scene.meeting.contributions.count
    func note(_ place: Int, _ kind: ContributionKind, _ text: String, at stop: ID<Stop>) {
      var note = Contribution(
        id: scene.scene.id(), session: scene.session, number: number + place, at: scene.scene.now,
        item: scene.item(4), kind: kind, text: text)
      note.stop = stop
      scene.scene.happens(.contribution(.noted(note)))
    }
    let stops: [ID<Stop>] = (0..<4).map { _ in scene.scene.id() }
    scene.scene.happens(.formats(scene.session, .stopReached(stops[0], place: "Arrêt")))
    note(1, .testimony, "Le banc est cassé", at: stops[0])
    scene.scene.happens(.formats(scene.session, .stopReached(stops[1], place: "Passage")))
    scene.scene.happens(.formats(scene.session, .stopReached(stops[2], place: "Parking")))
    note(2, .question, "Et ici ?", at: stops[2])
    note(3, .answer, "Bientôt", at: stops[2])
    scene.scene.happens(.formats(scene.session, .stopReached(stops[3], place: "Mail")))
    let walk = try paper(.walk, scene)
    #expect(part("2. Passage", of: walk).hasPrefix("2. Passage\n\nRien n’a été noté."), "\(walk)")
    let parking = part("3. Parking", of: walk)
    #expect(parking.contains("| Et ici⍹? |") && parking.contains("· Réponse⍽: Bientôt"), "\(parking)")
    for kind in [DocumentKind.minutes, .publicMinutes] {
      let minutes = try paper(kind, scene)
      let places = [
        "Étape 1⍽: Arrêt", "Étape 2⍽: Passage (rien noté)", "Étape 3", "Bientôt",
        "Étape 4⍽: Mail (rien noté)",
      ]
      var rest = minutes[...]
      for place in places {
        let found = try #require(rest.firstRange(of: place), "\(place) in \(minutes)")
        rest = rest[found.upperBound...]
      }
    }
  }

  @Test("Letters say who sends them and bear their title; reminders say what nobody is named to answer")
  func letters() throws {
    let scene = SeanceFifteen()
    var setting = scene.earlier.setting(.french)
    setting.letterhead = Letterhead(issuer: "Ville de Belmont", contact: "01 23 45 67 89")
    let text = visible(
      try Publisher().publish(.invitation, of: scene.meeting, in: scene.facts, setting).text)
    let letters = text.components(parting: "\n## ").dropFirst()
    #expect(letters.count > 1 && letters.allSatisfy { $0.contains("\n\nVille de Belmont\n") }, "\(text)")
    #expect(letters.dropFirst().allSatisfy { $0.contains("**Convocation — Séance 15**") })
    setting.letterhead = Letterhead()
    let bare = try Publisher().publish(.invitation, of: scene.meeting, in: scene.facts, setting).text
    #expect(
      !bare.contains("répondez à cette convocation") && bare.contains("à qui vous remet cette convocation"))
    let page = try Publisher().publish(
      .invitation, as: .html, of: scene.meeting, in: scene.facts, setting
    ).text
    #expect(page.contains("@page { @bottom-right { content: none; } }"))
    let reminders = try paper(.reminders, scene.earlier, on: "2027-01-20")
    #expect(!reminders.contains("effectifs"), "\(reminders)")
  }

  @Test("A period with one end says so, and milestones keep to it")
  func period() throws {
    let scene = SeanceFourteen()
    func report(_ scope: ReportScope) throws -> String {
      var setting = scene.setting(.french)
      setting.report = scope
      return visible(try Publisher().publish(.report, of: scene.meeting, in: scene.facts, setting).text)
    }
    let later = try report(ReportScope(from: Day(iso: "2026-11-01")))
    #expect(later.contains("- **Période⍽:** depuis le 1er⍽novembre⍽2026\n") && later.contains("Comité de"))
    let earlier = try report(ReportScope(to: Day(iso: "2026-12-31")))
    #expect(earlier.contains("- **Période⍽:** jusqu’au 31⍽décembre⍽2026\n") && !earlier.contains("Comité de"))
  }
}

extension SeanceFourteen {
  fileprivate func item(_ place: Int) -> ID<AgendaItem> { meeting.agenda.items[place].id }
}

extension String {
  fileprivate func components(parting mark: String) -> [String] {
    var (parts, rest) = ([String](), self[...])
    while let place = rest.firstRange(of: mark) {
      parts.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    return parts + [String(rest)]
  }
}
