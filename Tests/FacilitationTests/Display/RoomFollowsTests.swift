import Canvas
import Dialogue
import Testing

@testable import Facilitation

@Suite("The room's screen follows what is being done")
struct RoomFollowsTests {
  @Test("A round: its question and how long it still lasts, then by how much it is over")
  func round() throws {
    var room = try Room(upTo: "19:31 Diallo", rows: 36)
    try room.run("/tables 2", "/tour \"Que vit-on ici ?\" 10")
    #expect(room.screen.contains("10:00") && room.screen.contains("tour 1"))
    room.display.tick(room.display.now.advanced(bySeconds: 660))
    #expect(room.screen.contains("1:00") && room.screen.contains("dépassé"))
    try room.run("/fin-tour")
    #expect(!room.screen.contains("tour 1"))
  }

  @Test("A vote with its result, until something is decided on it")
  func vote() throws {
    var room = try Room(upTo: "19:31 Diallo", rows: 36)
    try room.run("/vote \"Ouvrir le samedi ?\" pour=12 contre=3")
    #expect(room.screen.contains("Ouvrir le samedi ?") && room.screen.contains("adopté"))
    try room.run("= On ouvre le samedi.")
    #expect(room.screen.contains("On ouvre le samedi.") && !room.screen.contains("adopté"))
  }

  @Test("What was promised before, while the meeting follows it up")
  func review() throws {
    var room = try Room(rows: 36)
    try room.run(
      "/session \"Séance 15\" at=\"2026-12-20 19:00\"", "/item Suites 20 kind=follow-up", "/item Divers 10",
      "2026-12-20 19:00 /open", "/next")
    let promised = try #require(room.display.state.facts.commitments.values.first { $0.isPending })
    #expect(
      room.screen.contains("Engagements à suivre") && room.screen.contains(String(promised.what.prefix(12))))
    try room.run("/next")
    #expect(!room.screen.contains("Engagements à suivre"))
  }

  @Test("What is read aloud: rules, a card, decisions, for as long as it is in view, and nobody's name")
  func reading() throws {
    var desk = try Desk(upTo: "19:31 Diallo", columns: 120)
    var room = try Room(upTo: "19:31 Diallo", columns: 44, rows: 12)
    let configured = "/configurer règle=\"Une personne parle à la fois\""
    try room.run(configured)
    desk.type(configured)
    desk.press("Enter")
    desk.type("/règles")
    desk.press("Enter")
    guard case .rules(let space) = desk.model.roomView else { Issue.record("no rules"); return }
    room.display.show(.rules(space))
    #expect(room.screen.contains("Une personne parle") && !room.screen.contains("Diallo"))
    #expect(desk.screen.contains("salle"))
    desk.press("Escape")
    #expect(desk.model.roomView == .following && !desk.screen.contains("salle :"))
    desk.type("/fiche")
    desk.press("Enter")
    guard case .card(let subject) = desk.model.roomView else { Issue.record("no card"); return }
    room.display.show(.card(subject))
    room.display.size = Size(columns: 60, rows: 20)
    #expect(room.screen.contains("sécurité des trajets du soir"))
    room.display.show(desk.model.roomView)
    desk.press("Escape")
    room.display.show(desk.model.roomView)
    #expect(room.display.screen == .live)
  }

  @Test("While people choose: the question and the choices, without counts, until it is noted")
  func choosing() throws {
    var desk = try Desk(upTo: "19:31 Diallo", columns: 120, rows: 36)
    var room = try Room(upTo: "19:31 Diallo", columns: 44, rows: 12)
    let choices = ["Square des Lilas, derrière l’école primaire", "Place du marché, devant la mairie annexe"]
    desk.enter("/choix")
    desk.type("Où mettre les bancs que la commune offre cette année ?")
    desk.press("Enter", "Enter")
    desk.type("Square des Lilas, derrière l’école primaire")
    desk.press("Enter")
    desk.type("Place du marché, devant la mairie annexe")
    desk.press("Tab")
    #expect(
      desk.model.roomView == .choosing("Où mettre les bancs que la commune offre cette année ?", choices))
    room.display.show(RoomView(line: desk.model.roomView.line))
    #expect(
      room.screen.contains("bancs") && room.screen.contains("Square des Lilas")
        && room.screen.contains("Place du marché"))
    // The form may wait while something is said: the room goes on choosing.
    desk.press("^O")
    #expect(
      desk.model.roomView == .choosing("Où mettre les bancs que la commune offre cette année ?", choices))
    desk.press("^O", "Esc")
    #expect(desk.model.roomView == .following)
  }

  @Test("Options are in letters of one size, all of them in blocks or none")
  func alike() throws {
    var room = try Room(columns: 100, rows: 30)
    for (choices, isLarge) in [
      (["Alphonse", "Berthe", "Camille"], true),
      (
        ["Réhabiliter les quatre tours de la rue des Lilas et leurs abords, en quatre tranches", "Rien"],
        false
      ),
    ] {
      room.display.show(.choosing("Où ?", choices))
      let shown = choices.map { room.screen.contains($0) }
      #expect(shown.allSatisfy { $0 == !isLarge }, "\(room.screen)")
    }
  }

  @Test("Whoever keeps a turn of the meeting comes behind those who wait")
  func keptTurns() throws {
    var room = try Room(upTo: "19:31 Diallo", rows: 36)
    try room.run("/queue Roy", "/next force", "/queue Petit")
    #expect(room.screen.contains("1 M. Petit   2 M. Roy"), "\(room.screen)")
  }

  @Test("A point about open questions is headed by them, and lists no actions")
  func questions() throws {
    var room = try Room(columns: 80, rows: 36)
    try room.run(
      "/session \"Séance 15\" at=\"2026-12-20 19:00\"",
      "/item \"Questions restées sans réponse\" 10 kind=follow-up",
      "/item \"Suivi des engagements\" 10 kind=follow-up", "2026-12-20 19:00 /open", "/next")
    #expect(room.screen.contains("Questions restées sans réponse\n") || room.screen.contains("? "))
    #expect(!room.screen.contains("Engagements à suivre"), "\(room.screen)")
    try room.run("/next")
    #expect(!room.screen.contains("? "), "\(room.screen)")
  }

  @Test("What each table discusses and who stays at it, during a round")
  func tables() throws {
    var room = try Room(upTo: "19:31 Diallo", rows: 36)
    try room.run("/tables 2", "/table 1 thème=Jeux hôte=Roy", "/tour \"Que vit-on ici ?\" 10")
    #expect(room.screen.contains("T1  Jeux · hôte\u{A0}: M. Roy"))
    try room.run("/fin-tour")
    #expect(!room.screen.contains("Jeux"))
  }

  @Test("A screen that is held keeps what it shows, its clock too, until it is let go; the corner says so")
  func held() throws {
    var desk = try Desk(upTo: "19:31 Diallo", columns: 120)
    var room = try Room(upTo: "19:31 Diallo", columns: 120, rows: 36)
    desk.press("Alt-e")
    #expect(desk.model.roomView == .held && desk.screen.contains("SALLE FIGÉE"))
    room.display.show(.held)
    let before = room.screen
    try room.run("19:32 /vote \"Ouvrir le samedi ?\" pour=12 contre=3")
    #expect(room.screen == before)
    desk.press("Alt-e")
    #expect(desk.model.roomView == .following && !desk.screen.contains("SALLE FIGÉE"))
    room.display.show(desk.model.roomView)
    #expect(room.screen.contains("Ouvrir le samedi ?"))
  }

  @Test("What is asked for is one line, which reads back; what is not understood asks for nothing")
  func lines() throws {
    let views: [RoomView] = [
      .following, .held, .rules(ID(rawValue: 7)), .card(ID(rawValue: 8)), .decisions(ID(rawValue: 9)),
      .choosing("Où ?", []), .choosing("Où ?", ["a", "b c"]),
    ]
    for view in views { #expect(RoomView(line: view.line) == view) }
    for line in ["", "held now", "rules", "card ///", "x"] { #expect(RoomView(line: line) == .following) }
  }

  @Test("The facilitator sees what the room sees, small")
  func picture() throws {
    var desk = try Desk(upTo: "19:31 Diallo", columns: 100)
    desk.type("/salle")
    desk.press("Enter")
    #expect(desk.screen.contains("palabre display") && desk.screen.contains("Éclairage"))
    desk.type("b")
    #expect(desk.model.editor.text == "b")
  }

  @Test("The quorum of a body with members, on both screens; none of it in another body")
  func quorum() throws {
    var room = try Room(upTo: "19:31 Diallo", rows: 36)
    #expect(!room.screen.contains("Quorum"))
    try room.run("/membre Diallo", "/membre Roy", "/membre Ferrand", "/quorum 3")
    #expect(
      room.screen.contains("Quorum : 3 sur 3 requis") || room.screen.contains("Quorum\u{A0}: 3 sur 3 requis"))
    try room.run("/départ Roy")
    #expect(room.screen.contains("2 sur 3 requis"))
    var desk = try Desk(upTo: "19:31 Diallo", columns: 120)
    #expect(!desk.screen.contains("quorum"))
    for line in ["/membre Diallo", "/quorum 2"] { desk.enter(line) }
    #expect(desk.screen.contains("quorum 1/2 !"))
  }
}
