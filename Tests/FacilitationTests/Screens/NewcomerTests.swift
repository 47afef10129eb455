import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

/// What somebody does who knows nothing but the screens, as it was seen in trials.
@Suite("Whoever knows only the screens finds what is meant")
struct NewcomerTests {
  private func meeting() throws -> Desk {
    var desk = try Desk(empty: true)
    for line in [
      "/espace Conseil", #"/séance "Séance 1" le="aujourd’hui 23h50""#, "/point Accueil 10",
      "/personne Samia Benali", "/personne Bruno", "/ouvrir",
    ] {
      desk.enter(line)
      desk.press("Esc")
      desk.wait(1)
    }
    return desk
  }

  private static func told(_ line: String, in desk: Desk) -> [String] {
    guard let values = Shorthand.values(line, for: .item, in: desk.model.context) else { return [] }
    let title: String = values.first(.title) ?? ""
    let minutes: Int = values.first(.minutes) ?? 0
    let who = (values.first(.presenter, as: [PartyChoice].self) ?? []).compactMap { choice -> String? in
      switch choice {
      case .known(let party): desk.model.facts.name(of: party)
      case .new(let name): name
      case .open: nil
      }
    }
    return [title, String(minutes)] + who
  }

  @Test(
    "A meeting is told in one line: a day with its hour, behind a title or alone",
    arguments: [
      ("Réunion publique le 22/12/2026 18h30", "Réunion publique"), ("22/12/2026 à 18 h 30", nil),
      ("mardi 22 décembre 2026 18:30", nil), ("Séance du 22 décembre 2026", ""), ("Bilan 2026", ""),
    ])
  func meeting(line: String, title: String?) throws {
    let context = try meeting().model.context
    let values = Shorthand.values(line, for: .session, in: context)
    guard title != "" else {
      #expect(values == nil)
      return
    }
    #expect(values?.first(.title, as: String.self) == title ?? context.nextTitle)
    let at: Instant = try #require(values?.first(.at))
    let wall = context.zone.wallTime(at: at)
    #expect(wall.day.iso == "2026-12-22" && wall.secondOfDay == 18 * 3600 + 1800)
  }

  @Test(
    "Behind the hour of a meeting told in one line stands where it is",
    arguments: [
      ("22/12/2026 18h30 salle Allende", nil, "salle Allende"),
      ("Bilan le 22/12/2026 à 18h30, Maison des associations", "Bilan", "Maison des associations"),
      ("22/12/2026 18 h 30 à la mairie", nil, "la mairie"),
      ("Budget on 22/12/2026 18:30 in Allende hall", "Budget", "Allende hall"),
    ])
  func place(line: String, title: String?, place: String) throws {
    let context = try meeting().model.context
    let values = try #require(Shorthand.values(line, for: .session, in: context))
    #expect(values.first(.title, as: String.self) == title ?? context.nextTitle)
    #expect(values.first(.place, as: String.self) == place)
    let at: Instant = try #require(values.first(.at))
    #expect(context.zone.wallTime(at: at).secondOfDay == 18 * 3600 + 1800)
    #expect(Shorthand.values("Bilan 22/12/2026 18h30 pour tous", for: .session, in: context) == nil)
  }

  @Test(
    "A point is told in one line in the order in which people write it",
    arguments: [
      ("Fete du quartier 15 Paul Martin", ["Fete du quartier", "15", "Paul Martin"]),
      ("Fête de l’école 20", ["Fête de l’école", "20"]),
      ("Fête du quartier 15", ["Fête du quartier", "15"]),
      ("Travaux du hall 10 min Mme Sy", ["Travaux du hall", "10", "Mme Sy"]),
      ("Budget 20mn Samia", ["Budget", "20", "Samia Benali"]),
      ("Budget 20' Samia", ["Budget", "20", "Samia Benali"]),
      ("Budget 20 min", ["Budget", "20"]),
      ("Budget Samia 20", ["Budget", "20", "Samia Benali"]),
      ("Budget Samia Benali 20 min", ["Budget", "20", "Samia Benali"]),
      ("Budget Mme Sy 20", ["Budget", "20", "Mme Sy"]),
      ("Budget, Paul Martin, 20", ["Budget", "20", "Paul Martin"]),
      ("Suites de la séance 13 20", ["Suites de la séance 13", "20"]),
      ("Bilan de la séance 13 Samia", ["Bilan de la séance", "13", "Samia Benali"]),
      ("Budget 20 Samia, Bob", ["Budget", "20", "Samia Benali", "Bob"]),
      ("Budget 20 Samia et Paul Martin", ["Budget", "20", "Samia Benali", "Paul Martin"]),
      ("Budget 20, le gardien, la concierge", ["Budget", "20", "le gardien", "la concierge"]),
      ("Hommage à Samia 20", ["Hommage à Samia", "20"]),
    ])
  func points(_ line: String, _ told: [String]) throws {
    #expect(Self.told(line, in: try meeting()) == told)
  }

  @Test(
    "A number that belongs to the words stays with them",
    arguments: [
      "Quartier 15", "École 3", "Zone 4 Les Pins", "Lot 12 Les Pins", "Suites de la séance 13", "Immeuble 7",
    ])
  func numbers(_ line: String) throws {
    #expect(Self.told(line, in: try meeting()) == [])
  }

  @Test("With a long agenda the other meetings have a sign, Tab goes to them and Enter into them")
  func otherMeetings() throws {
    var desk = try meeting()
    for title in ["Budget", "École", "Jardin", "Voirie", "Bacs", "Bilan", "Clôture"] {
      desk.enter("/point \(title) 10")
      desk.press("Esc")
    }
    for name in ["Samia", "Bruno"] { desk.enter("/file \(name)") }
    desk.enter(#"/séance "Séance 2" le="1er février 2027 18h30""#)
    desk.press("Esc")
    #expect(desk.session?.title == "Séance 1")
    #expect(desk.screen.contains("Séances +1"), "\(desk.screen)")
    desk.press("Shift-Tab", "Down")
    #expect(desk.screen.contains("Séance 2"), "\(desk.screen)")
    desk.press("Enter")
    #expect(desk.session?.title == "Séance 2" && desk.model.screen == .prepare)
  }

  @Test(
    "The search for what to do finds the other meetings by their names and as the next one",
    arguments: ["séance 2", "prochaine séance", "2"])
  func palette(_ query: String) throws {
    var desk = try meeting()
    desk.enter(#"/séance "Séance 2" le="1er février 2027 18h30""#)
    desk.press("Esc", "^P")
    desk.type(query)
    desk.press("Enter")
    #expect(desk.session?.title == "Séance 2" && desk.model.screen == .prepare, "\(desk.screen)")
  }

  @Test("Where no meeting is planned, the next one is planned")
  func nonePlanned() throws {
    let desk = try meeting()
    guard case .act(let act)? = Palette.entries("prochaine séance", in: desk.model).first else {
      Issue.record("a meeting was found")
      return
    }
    #expect(act.name == .session)
  }

  @Test("The act that goes to another meeting is found by the word for all of them")
  func meetings() {
    #expect(Palette.matches("séances").first?.name == .workOn)
  }

  @Test("Of a new meeting that is all proposed, the title and the day are looked at before it is kept")
  func proposed() throws {
    var desk = try meeting()
    _ = desk.model.carryOut(.fill(Invocation(.session)))
    desk.press("Enter")
    #expect(desk.model.facts.sessions.count == 1)
    let form = try #require(desk.model.overlay as? FormOverlay)
    #expect(form.field?.key.parameter == .at)
    desk.press("Enter")
    #expect(desk.model.facts.sessions.count == 2)
  }

  @Test("What is typed behind one of a list is for the next field that stood there")
  func severalRows() throws {
    var desk = try meeting()
    _ = desk.model.carryOut(.fill(Invocation(.subject)))
    desk.enter("Éclairage")
    while let form = desk.model.overlay as? FormOverlay, form.field?.key.parameter != .impact {
      desk.press("Down")
    }
    desk.enter("Sécurité")
    let form = try #require(desk.model.overlay as? FormOverlay)
    #expect(form.field?.key.parameter == .decided)
    desk.press("Up")
    #expect(desk.screen.contains("un de plus, ou Entrée"), "\(desk.screen)")
  }

  @Test("A digit pressed before the menu was seen is told, and done by Enter")
  func earlyDigit() throws {
    var desk = try meeting()
    desk.enter("trois autos")
    desk.press("Up", "Enter")
    desk.type("1")
    #expect(desk.screen.contains("1 choisi\u{A0}: Entrée le fait"), "\(desk.screen)")
    desk.press("Enter")
    #expect(desk.model.overlay is FormOverlay, "\(desk.screen)")
  }

  @Test("Who it was is asked at once where only one thing is open")
  func who() throws {
    var desk = try meeting()
    desk.enter("Le gardien: trois ampoules manquent")
    desk.press("Alt-q")
    let form = try #require(desk.model.overlay as? FormOverlay)
    #expect(form.field?.key.parameter == .speaker)
    desk.enter("Bruno")
    #expect(desk.session?.contributions.last?.speaker.flatMap { desk.model.facts.name(of: $0) } == "Bruno")
  }

  @Test(
    "What is typed behind the beginning of a break says how long it lasts, and is no note",
    arguments: [("20", 20), ("15 min", 15), ("1h", 60)])
  func breakLength(_ typed: String, _ minutes: Int) throws {
    var desk = try meeting()
    desk.press("Alt-s")
    desk.type(typed)
    #expect(desk.screen.contains("pause de \(minutes)\u{A0}min"), "\(desk.screen)")
    desk.press("Enter")
    #expect(desk.session?.contributions.isEmpty == true)
    #expect(desk.session?.returnsAt == desk.model.now.advanced(bySeconds: minutes * 60))
    desk.press("Alt-s")
    desk.enter("20 autos")
    desk.enter("20")
    #expect(desk.session?.contributions.map(\.text) == ["20 autos", "20"])
  }

  @Test("An answer that nobody has noted is typed where it is asked for, and noted with the fate")
  func answer() throws {
    var desk = try meeting()
    desk.enter("? quand répare-t-on la porte")
    desk.press("Up", "Enter")
    desk.wait(1)
    desk.press("1")
    desk.wait(1)
    desk.type("r")
    #expect(desk.screen.contains("Taper r une fois de plus\u{A0}: refusé"), "\(desk.screen)")
    desk.press("Enter")
    desk.enter("en mars, par la régie")
    // Who answers is asked; nobody waits for it.
    #expect(desk.session?.contributions.count == 1 && desk.screen.contains("Qui"), "\(desk.screen)")
    desk.press("Enter")
    #expect(desk.session?.contributions.last?.isSpeakerOpen == true)
    #expect(
      desk.session?.contributions.map(\.text) == ["quand répare-t-on la porte", "en mars, par la régie"])
    let said = desk.session?.contributions.last?.reference
    #expect(desk.session?.contributions.first?.fate?.fate == .answered(by: said))
    desk.press("Alt-z")
    #expect(desk.session?.contributions.count == 1 && desk.session?.contributions.first?.fate == nil)
  }

  @Test("Who keeps a turn when the next point begins stays in view")
  func keptTurns() throws {
    var desk = try meeting()
    desk.enter("/point Budget 20")
    desk.press("Esc")
    for line in ["/suivant", "/file Samia", "/suivant force"] { desk.enter(line) }
    #expect(desk.screen.contains("F2 Samia Benali"), "\(desk.screen)")
  }

  @Test("What was opened early can end before it was to begin, and the next one has a length all the same")
  func early() throws {
    var desk = try Desk(empty: true)
    for line in ["/espace Conseil", #"/séance "Séance 1" le="aujourd’hui 23h50" fin="23h59""#, "/ouvrir"] {
      desk.enter(line)
      desk.press("Esc")
      desk.wait(1)
    }
    desk.enter("/prolonger 15h")
    let end = desk.session?.plannedEnd.map { Zone.centralEurope.wallTime(at: $0).secondOfDay }
    #expect(end == 15 * 3600, "\(desk.screen)")
  }

  @Test("In a vote by consent nothing need be counted: nobody objects")
  func consent() throws {
    var desk = try meeting()
    desk.press("F9")
    desk.type("Fermer à 22 h")
    desk.press("Enter")
    desk.type("c")
    for _ in 1...4 { desk.press("Enter") }
    let vote = try #require(desk.session?.votes.first)
    #expect(vote.result == .consent && vote.voters == nil, "\(desk.screen)")
    #expect(Words(.french).counts(of: vote) == "objection 0")
  }
}
