import Dialogue
import Testing
import Wording

@testable import Facilitation

/// What went wrong when a council and a world café were played at the speed of speech.
@Suite("Meetings that were played")
struct PlayedTests {
  private static let council = """
    2026-10-01 10:00 /espace "Conseil Nord" genre=conseil-citoyen
    /quorum 1/2 pouvoirs=1
    /membre "Mme Ada" collège=habitants
    /membre "M. Bruno" collège=habitants
    /membre "Mme Cora" collège=associations
    /membre "M. Dino" collège=associations
    /personne "Mme Ferrand" collège=commune

    """

  private static let meeting = """
    /séance "Conseil d'octobre" le="2026-10-27 18:30" fin=20:30
    /point "Budget" 30
    /point "Travaux" 30
    2026-10-27 18:30 /ouvrir
    /arrivée Ada Bruno
    /suivant

    """

  private static func desk(_ text: String, columns: Int = 100, rows: Int = 40) throws -> Desk {
    let runner = try AcceptanceTests.run(text)
    var desk = try Desk(empty: true, columns: columns, rows: rows)
    desk.model = Model(
      state: runner.state, words: Words(.french), zone: .centralEurope, now: runner.now,
      size: desk.model.size, look: desk.model.look, ids: IDSource(seed: 5))
    return desk
  }

  @Test("That the quorum is lost, and that it is there again, is told when it happens")
  func quorum() throws {
    var desk = try Self.desk(Self.council + Self.meeting)
    desk.enter("/départ Bruno")
    #expect(desk.screen.contains("le quorum n’est plus atteint"), "\(desk.screen)")
    desk.enter("/arrivée Cora")
    #expect(desk.screen.contains("le quorum est atteint"), "\(desk.screen)")
    desk.enter("/arrivée Dino")
    #expect(!desk.screen.contains("le quorum est atteint"))
    // A body without members is told nothing of it.
    var ordinary = try Desk(upTo: "19:07 /next")
    ordinary.enter("/départ Roy")
    #expect(!ordinary.screen.contains("quorum"))
  }

  @Test("More hands than voters are told with the proxies apart from those present")
  func proxies() throws {
    var desk = try Self.desk(Self.council + Self.meeting)
    desk.enter("/pouvoir Cora Ada")
    desk.enter(#"/vote "On y va ?" pour=3 contre=1"#)
    #expect(desk.model.overlay is Facilitation.Confirmation)
    let told = desk.screen.split(whereSeparator: { $0.isWhitespace || "┃│".contains($0) }).joined(
      separator: " ")
    #expect(
      told.contains("4 voix pour 2 personnes présentes et 1 pouvoir, connues par leur nom"), "\(desk.screen)")
  }

  @Test("A tie that something was decided on is settled, another one is not")
  func tie() throws {
    var desk = try Self.desk(Self.council + Self.meeting)
    desk.enter(#"/choix "Premier chantier" choix="Rue Basse" choix=Square "Rue Basse"=1 Square=1"#)
    let session = try #require(desk.session)
    #expect(session.votes.last?.total(for: "Rue Basse") == 1, "\(desk.screen)")
    #expect(desk.model.toSettle(in: session.id).contains { $0.text.contains("Premier chantier") })
    desk.enter("= La rue Basse d’abord")
    #expect(!desk.model.toSettle(in: session.id).contains { $0.text.contains("Premier chantier") })
  }

  @Test("A proposal on which a vote was held in its own words waits for nothing at the closing")
  func adopted() throws {
    var desk = try Self.desk(Self.council + Self.meeting)
    desk.enter("+ Ada: trois minutes chacun")
    desk.enter("+ Ada: deux bancs")
    desk.enter(#"/vote "Trois minutes chacun" pour=2"#)
    let session = try #require(desk.session)
    let rows = desk.model.toSettle(in: session.id).map(\.text)
    #expect(!rows.contains { $0.contains("trois minutes") }, "\(rows)")
    #expect(rows.contains { $0.contains("suite à donner") && $0.contains("c2 deux bancs") }, "\(rows)")
    guard case .accepted? = session.contributions.first?.fate?.fate else {
      Issue.record("\(desk.screen)")
      return
    }
  }

  private static let held = """
    > Ferrand: réponse écrite, 20/11/2026
    ? Bruno: Quand ?
    = Un devis
    19:30 /clore force
    2026-11-28 09:00 /séance "Conseil de novembre" le="2026-11-30 18:30" fin=20:30
    /point "Suites" 10 genre=suites
    2026-11-30 18:30 /ouvrir
    /arrivée Ada Bruno
    /suivant

    """

  @Test("What stands on the screen as the reference of something can be typed so")
  func references() throws {
    var desk = try Self.desk(Self.council + Self.meeting + Self.held)
    #expect(desk.screen.contains("27 oct./e1"), "\(desk.screen)")
    desk.enter(#"/avancement 27 oct./e1 en-cours "devis reçu""#)
    #expect(desk.model.facts.commitments.values.first?.state == .underWay, "\(desk.screen)")
    desk.enter(#"/suite "27 oct./c1" refusé motif="trop tôt""#)
    let said = desk.model.facts.sessions.values.flatMap { Array($0.contributions) }.first
    #expect(said?.fate != nil, "\(desk.screen)")
    // Another body's meeting of that day is not meant.
    desk.enter(#"/espace "Autre""#)
    desk.enter(#"/séance "A" le="2026-12-05 18:00""#)
    desk.enter("/avancement 27 oct./e1 tenu")
    #expect(desk.model.facts.commitments.values.first?.state == .underWay)
  }

  @Test("Reading back covers what earlier meetings left pending, reported on or not")
  func readBack() throws {
    var desk = try Self.desk(Self.council + Self.meeting + Self.held)
    desk.press("F10")
    #expect(desk.model.overlay is ReadingOverlay)
    #expect(
      desk.screen.contains("réponse écrite") && !desk.screen.contains("Aucun engagement"), "\(desk.screen)")
    desk.press("Esc")
    desk.enter("/avancement e1 en-cours")
    desk.wait(2)
    desk.press("F10")
    #expect(desk.screen.contains("réponse écrite"), "\(desk.screen)")
  }

  @Test("What a meeting opens with stays before what is carried over: the welcome, the approval")
  func opening() throws {
    let series = """
      /série quatrième mardi 18h30
      /point-récurrent "Approbation" 5 genre=approbation
      /point-récurrent "Accueil" 5 genre=information premier

      """
    let runner = try AcceptanceTests.run(
      Self.council + series + Self.meeting + """
        > Ferrand: réponse écrite, 20/11/2026
        19:30 /clore force
        /prochaine

        """)
    let next = try #require(runner.state.facts.sessions.values.last)
    let titles = next.agenda.items.map(\.title)
    let carried = try #require(titles.firstIndex { $0.contains("engagements") })
    let approval = try #require(titles.firstIndex(of: "Approbation"))
    #expect(approval < carried, "\(titles)")
  }

  @Test("A level count of dots says dots")
  func dots() throws {
    let vote = Vote(
      id: ID(rawValue: 1), question: "?", method: .dots, choices: ["A", "B"], dots: 3,
      tallies: [Tally(option: "A", count: 3), Tally(option: "B", count: 3)], at: Instant(seconds: 0))
    #expect(Words(.french).result(of: vote)?.hasSuffix("A et B, 3 gommettes chacun") == true)
    #expect(Words(.english).result(of: vote) == "tied: A and B, 3 dots each")
  }

  @Test(
    "A first letter with the name, and a title written to it, are the person; a man at the back is nobody known",
    arguments: [
      ("D. Rossi", "M. Dino Rossi"), ("Rossi D.", "M. Dino Rossi"), ("D.Rossi", "M. Dino Rossi"),
      ("M.Rossi", "M. Dino Rossi"), ("M. D. Rossi", nil), ("B. Rossi", nil), ("X. Zorn", nil),
      ("un homme", nil), ("une femme", nil), ("A. Durand", "Mme Ada Durand"),
    ] as [(String, String?)])
  func initials(name: String, who: String?) throws {
    var desk = try Self.desk(
      """
      2026-11-20 10:00 /espace "C"
      /personne "M. Dino Rossi" collège=bailleurs
      /personne "Mme Ada Durand" collège=habitants
      /personne "M. Bruno Durand" collège=habitants
      /séance "S" le="2026-11-22 19:00"
      /point "P" 30
      2026-11-22 19:00 /ouvrir
      /suivant
      /parole Ada

      """)
    desk.enter("\(name): oui")
    let said = try #require(desk.session?.contributions.last)
    if let who {
      #expect(said.speaker.flatMap { desk.model.facts.name(of: $0) } == who && said.text == "oui")
    } else {
      #expect(said.speaker == nil || name == "M. D. Rossi", "\(name): \(said)")
      #expect(said.speaker.flatMap { desk.model.facts.name(of: $0) } != "Mme Ada Durand")
    }
  }

  @Test("A body without members, options or quorum sees none of it on any screen, in either language")
  func ordinary() throws {
    for language in [Language.french, .english] {
      var desk = try Desk(upTo: "19:52", language: language, columns: 120, rows: 40)
      for screen in 1...9 {
        desk.press("Alt-\(screen)")
        let text = desk.screen.folded
        for word in [
          "quorum", "pouvoir", "mandat", "motion", "gommette", "proxy", "proxies", "point of order",
        ] {
          #expect(!text.contains(word), "\(word) on screen \(screen): \(desk.screen)")
        }
      }
      desk.press("Alt-1", "F3")
      #expect(!desk.screen.folded.contains("motion") && !desk.screen.folded.contains("point of order"))
    }
  }
}

extension PlayedTests {
  @Test(
    "What became of something is said as people say it",
    arguments: [
      ("/suite c1 accepté, par la ville, avant juin", "accepted", "Ville", "2027-06-01", nil),
      ("/suite c1 accepté par la Ville", "accepted", "Ville", nil, nil),
      ("/suite c1 refusé par les Oliviers : trop cher", "declined", "Oliviers", nil, "trop cher"),
      ("/suite c1 refusé: trop cher, par ailleurs", "declined", nil, nil, "trop cher, par ailleurs"),
      ("/suite c1 à l’étude par la ville jusqu'en mars", "under-study", "Ville", "2027-03-31", nil),
      ("/fate c1 accepted by the Ville before June", "accepted", "Ville", "2027-06-01", nil),
      ("/suite c1 accepté qui=Ville échéance=2027-06-01", "accepted", "Ville", "2027-06-01", nil),
    ] as [(String, String, String?, String?, String?)])
  func outcomes(line: String, code: String, who: String?, due: String?, because: String?) throws {
    var desk = try PlayedTests.desk(
      """
      2026-11-20 10:00 /espace "C"
      /organisme "Ville" collège=commune
      /organisme "Oliviers" collège=bailleurs
      /séance "S" le="2026-11-22 19:00"
      /point "P" 30
      2026-11-22 19:00 /ouvrir
      /suivant
      + un banc

      """)
    desk.enter(line)
    let fate = try #require(desk.session?.contributions.first?.fate?.fate, "\(desk.screen)")
    #expect(fate.code.rawValue == code)
    let said: (Party?, Day?, String?) =
      switch fate {
      case .accepted(let because, let by, let until): (by, until, because)
      case .declined(let because, let by): (by, nil, because)
      case .underStudy(let by, let until): (by, until, nil)
      default: (nil, nil, nil)
      }
    #expect(said.0.flatMap { desk.model.facts.name(of: $0) } == who)
    #expect(said.1?.iso == due && said.2 == because)
  }

  @Test("Who came or went is put right alone, between what they did themselves and counts of their college")
  func lateComings() throws {
    let start = """
      2026-11-20 10:00 /espace "C"
      /personne "Mme Ada" collège=habitants
      /personne "M. Bruno" collège=habitants
      /personne "Mme Cora" collège=associations
      /séance "S" le="2026-11-22 19:00"
      /point "P" 30
      2026-11-22 19:00 /ouvrir
      /présents habitants=10 associations=2
      /suivant
      19:04 /parole Bruno
      19:06 /rendre

      """
    func levels(_ lines: String) throws -> [Int] {
      let session = try #require(
        try AcceptanceTests.run(start + lines).state.facts.sessions.values.first)
      return session.attendance.levels[.residents]?.map(\.count) ?? []
    }
    func isRefused(_ lines: String) throws -> Bool {
      var runner = try AcceptanceTests.run(start)
      do {
        for line in lines.split(separator: "\n") { _ = try runner.run(String(line)) }
      } catch {
        return true
      }
      return false
    }
    #expect(try levels("19:20 /arrivée Ada à 19:02\n") == [10, 11])
    #expect(try levels("19:20 /arrivée Cora\n19:30 /arrivée Ada à 19:10\n") == [10, 11])
    #expect(try levels("19:20 /départ Bruno à 19:10\n") == [10, 9])
    #expect(try levels("19:20 /présents habitants=12 à 19:03\n") == [10, 12])
    // A script in which nobody waits for the floor says so.
    #expect(try isRefused("19:20 /parole\n"))
    for late in [
      // Before a turn of theirs ended, before a count of their college, before the meeting was opened.
      "19:20 /départ Bruno à 19:05\n", "19:20 /présents habitants=12\n19:30 /arrivée Ada à 19:10\n",
      "19:20 /arrivée Ada à 18:30\n",
    ] {
      #expect(try isRefused(late), "\(late)")
    }
  }
}
