import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("What a council and a café lacked when they were played")
struct CouncilAndCafeTests {
  // MARK: Me too

  @Test("More who share something than were counted is asked before it is kept, and told when it is")
  func tooMany() throws {
    var desk = try FirstUseTests.desk(
      FirstUseTests.live + "/présents habitants=30\n? Ana: Les loyers montent\n")
    desk.enter("/aussi c1 40")
    #expect(desk.session?.contributions[0].sharing == nil)
    #expect(desk.screen.contains("c1, moi aussi\u{A0}: 40 pour 30 présents comptés"), "\(desk.screen)")
    desk.press("Right", "Enter")
    #expect(desk.session?.contributions[0].sharing?.count == 40)
    #expect(desk.screen.contains("plus que les 30 personnes comptées"), "\(desk.screen)")
    // One more is told, not asked again; what fits is neither.
    desk.enter("/aussi c1")
    #expect(desk.model.overlay == nil && desk.screen.contains("plus que les 30"))
    desk.enter("/aussi c1 12")
    #expect(desk.model.overlay == nil && !desk.screen.contains("plus que"))
  }

  // MARK: Points of order

  static let council = """
    2026-11-20 10:00 /espace "Conseil"
    /personne "Ana Diallo" collège=habitants
    /personne "Karim Bey" collège=habitants
    /membre "Ana Diallo"
    /membre "Karim Bey"
    /séance "Séance 1" le="2026-11-20 18:30"
    /point "Budget" 10
    2026-11-20 18:30 /ouvrir
    /suivant

    """

  @Test("A point of order is named where somebody waits with it and speaks to it, on both screens")
  func pointOfOrder() throws {
    var desk = try FirstUseTests.desk(Self.council, columns: 120)
    desk.enter("/parole Karim")
    desk.enter("/file Ana genre=\"point d’ordre\" raison=\"le quorum\"")
    #expect(desk.screen.contains("motion d’ordre\u{A0}: le quorum"), "\(desk.screen)")
    func room(_ desk: Desk) throws -> String {
      var room = try Room(empty: true)
      room.display.follow(desk.model.state)
      room.display.tick(desk.model.now)
      return room.screen
    }
    var shown = try room(desk)
    #expect(shown.contains("Ana Diallo (motion d’ordre)"), "\(shown)")
    desk.press("F2")
    #expect(desk.screen.contains("Ana Diallo · motion d’ordre"), "\(desk.screen)")
    shown = try room(desk)
    #expect(shown.contains("motion d’ordre"), "\(shown)")
  }

  // MARK: Secret ballots

  @Test(
    "A secret vote without totals says that ballots are lacking",
    arguments: [(Language.french, "bulletins"), (.english, "ballots")])
  func ballots(language: Language, word: String) throws {
    var desk = try FirstUseTests.desk(Self.council, language: language)
    desk.enter("/choix \"Qui ?\" choix=Ana choix=Karim secret")
    desk.press("F10")
    #expect(desk.session?.votes.isEmpty == true && desk.screen.contains(word), "\(desk.screen)")
    #expect(
      Words(language).text(of: .outOfRange(.ballots, lowest: 1, highest: 9), in: Facts()).lowercased()
        .hasPrefix(word))
  }

  // MARK: Days without meetings

  @Test(
    "Meetings that are planned for days on which the body does not meet are told",
    arguments: Language.allCases)
  func closedDays(language: Language) throws {
    var desk = try FirstUseTests.desk(
      """
      2026-11-20 10:00 /espace "Conseil"
      /séance "Séance 5" le="2027-02-09 18:30"

      """, language: language)
    desk.enter("/vacances nom=Hiver du=2027-02-08 au=2027-02-21")
    #expect(
      desk.screen.contains(language == .french ? "prévue ces jours-là" : "planned on those days")
        && desk.screen.contains("Séance 5 ("), "\(desk.screen)")
    desk.enter("/vacances nom=Été du=2027-07-08 au=2027-08-21")
    #expect(!desk.screen.contains("Séance 5 ("))
    desk.enter("/vacances nom=Plus du=2028-07-08 au=2028-08-21")
    #expect(
      desk.model.message?.text.contains(
        language == .french ? "dans plus d’un an" : "more than a year ahead") == true, "\(desk.screen)")
  }

  @Test("What earlier meetings left over goes to one next meeting, the nearer one")
  func leftOver() throws {
    var desk = try FirstUseTests.desk(
      FirstUseTests.two.replacing("/clore", with: "> Jean Roux: rouvrir la fontaine avant le 20/12\n/clore"))
    desk.enter("/série 2 mardi 18h30")
    desk.enter("/reprise tout")
    let near = try #require(desk.session)
    #expect(near.agenda.items.count { $0.kind == .followUp } == 2, "\(desk.screen)")
    for day in ["2026-12-08 18:30", "2027-12-14 18:30"] {
      desk.enter("/prochaine le=\"\(day)\"")
      let far = try #require(desk.session)
      #expect(far.id != near.id && far.agenda.items.allSatisfy { $0.kind != .followUp }, "\(desk.screen)")
    }
  }

  // MARK: Tables

  @Test("A laptop that keeps a table shows it before anything is noted there")
  func ownTable() throws {
    var desk = try FirstUseTests.desk(FirstUseTests.live + "/tables 3\n")
    #expect(!desk.screen.contains("cet ordinateur"))
    desk.model.table = 3
    #expect(desk.screen.contains("T3, cet ordinateur") && desk.screen.contains("▶T3 0"), "\(desk.screen)")
  }

  // MARK: Read back

  @Test(
    "Of two promises of one number the meeting is told, on both screens, and each is found by what it is called"
  )
  func readBack() throws {
    var desk = try FirstUseTests.desk(
      """
      2026-11-20 08:00 /espace "Conseil"
      /personne "Ana Diallo" collège=habitants
      /séance "Conseil du matin" le="2026-11-20 09:00"
      /séance "Conseil du soir" le="2026-11-20 18:30"
      /séance "Rencontre" le="2026-11-20 20:30"
      2026-11-20 09:00 /ouvrir "Conseil du matin"
      > Ana: apporter la liste
      /clore
      2026-11-20 18:30 /ouvrir "Conseil du soir"
      > Ana: apporter les clés
      /clore
      2026-11-20 20:30 /ouvrir Rencontre
      > Ana: apporter le café

      """)
    _ = desk.model.carryOut(.read(.commitments(try #require(desk.session?.id))))
    let names = ["20 nov. 09:00/e1", "20 nov. 18:30/e1"]
    for name in names { #expect(desk.screen.contains(name), "\(desk.screen)") }
    desk.press("Esc")
    var room = try Room(empty: true, columns: 100, rows: 40)
    desk.enter("/relire")
    room.display.follow(desk.model.state)
    room.display.tick(desk.model.now)
    for name in names { #expect(room.screen.contains(name), "\(room.screen)") }
    for (name, what) in zip(names, ["apporter la liste", "apporter les clés"]) {
      let found = try ValueKind<ID<Commitment>>.commitment.read(name, Reading(context: desk.model.context))
      #expect(desk.model.facts.commitments[found]?.what == what)
    }
  }

  // MARK: The room's screen

  @Test("The balance of the room tells how many groups have no room, and shows all that have")
  func balance() throws {
    for columns in [80, 60, 50] {
      var room = try Room(upTo: "19:31 Diallo", columns: columns, rows: 24)
      let table = room.display.shown.map { room.display.state.facts.balance(of: $0, until: room.runner.now) }
      let groups = try #require(table).filter { $0.value.seconds > 0 || $0.value.people > 0 }
      let shown = groups.keys.count { room.screen.contains(Words(.french).label($0)) }
      _ = room.screen
      #expect(
        shown == groups.count || room.screen.contains("et \(groups.count - shown) autre"),
        "\(columns): \(room.screen)")
      try room.run("/présents habitants=10")
    }
  }
}
