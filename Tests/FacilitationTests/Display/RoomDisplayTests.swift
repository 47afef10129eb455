import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("What the room is shown, and what never")
struct RoomDisplayTests {
  @Test("From the waiting screen to the closing one, through a break and the read-back")
  func course() throws {
    var room = try Room(upTo: "2026-11-22 19:02", columns: 40, rows: 12)
    #expect(room.display.screen == .waiting)
    try room.run("2026-11-22 19:02 /open", "/next")
    #expect(room.display.screen == .live)
    try room.run("19:10 /suspend")
    #expect(room.display.screen == .pause)
    try room.run("19:20 /resume", "> Petit: réparer les mâts, avant le 15/12")
    #expect(room.display.screen == .live)
    try room.run("/readback")
    #expect(room.display.screen == .readBack && room.screen.contains("réparer les mâts"))
    try room.run("19:22 Diallo: Merci de le faire.")
    #expect(room.display.screen == .live)
    try room.run("/readback", "/close force")
    #expect(room.display.screen == .closed)
  }

  @Test("Undoing the read-back ends it; undoing what followed brings it back")
  func undoneReadBack() throws {
    var room = try Room(upTo: "20:26")
    #expect(room.display.screen == .readBack)
    try room.run("/undo")
    #expect(room.display.screen == .live)
    try room.run("/redo", "encore un mot")
    #expect(room.display.screen == .live)
    try room.run("/undo")
    #expect(room.display.screen == .readBack)
  }

  @Test("A point that is a break shows the break, with its time")
  func breakPoint() throws {
    var room = try Room(upTo: "19:52")
    try room.run("/item \"Pause café\" 10 kind=pause after=3", "19:53 /next Pause")
    #expect(room.display.screen == .pause)
    #expect(room.screen.contains("reste 10:00 sur 10′"))
  }

  @Test(
    "Time left warns in words at 70 % and at 100 %, and never in colour alone", arguments: Language.allCases)
  func warnings(language: Language) throws {
    let begun = 19 * 3600 + 21 * 60 + 30
    for (seconds, words, scope) in [
      (0, nil, "clock"), (20 * 60 + 59, nil, "clock"), (21 * 60, "~", "clock.warning"),
      (30 * 60, "~", "clock.warning"), (30 * 60 + 1, "!", "clock.over"),
    ] as [(Int, String?, String)] {
      var room = try Room(upTo: "19:22 /queue", language: language)
      let session = try #require(room.display.shown)
      let start = session.openedAt?.advanced(bySeconds: begun - 19 * 3600 - 120) ?? .epoch
      room.display.tick(start.advanced(bySeconds: seconds))
      let item = try #require(session.currentItem)
      let left = try #require(room.display.timeLeft(item, session))
      #expect(left.figure.scope == scope, "after \(seconds) s")
      #expect(left.words.first.map { "~!".contains($0) ? String($0) : nil } == .some(words))
      #expect(room.screen.contains(left.words))
    }
  }

  @Test(
    "As many of those who wait are shown as there is room for, with how many there are besides, and not why they wait"
  )
  func queue() throws {
    var room = try Room(upTo: "19:22 /queue", columns: 40, rows: 12)
    try room.run(
      "/queue \"Habitante 3\" reason=\"première fois\"", "/queue Diallo", "/queue Roy reason=colère")
    #expect(room.screen.contains("Ensuite\u{A0}: 1 Habitante 3"))
    #expect(room.screen.contains("(+2)"), "\(room.screen)")
    room.display.size = Size(columns: 80, rows: 24)
    #expect(room.screen.contains("1 Habitante 3   2 Mme Diallo   3 M. Roy"))
    #expect(!room.screen.contains("colère") && !room.screen.contains("première"))
  }

  @Test("A turn warns when it nears its limit and when it is over it")
  func turnLimit() throws {
    var room = try Room(upTo: "19:22 /queue")
    try room.run("/configure limit=2min", "19:30 /floor Roy")
    let limit = try #require(room.display.shown.flatMap { room.display.state.facts.turnLimit(of: $0) })
    room.display.tick(room.display.now.advanced(bySeconds: limit * 8 / 10))
    #expect(room.screen.contains("~ bientôt"))
    room.display.tick(room.display.now.advanced(bySeconds: limit))
    #expect(room.screen.contains("! temps écoulé"))
  }

  @Test("It warns when the facilitator's screen does")
  func warnsAt() throws {
    var room = try Room(upTo: "19:22 /queue")
    let session = try #require(room.display.shown)
    let item = try #require(session.currentItem)
    let planned = session.agenda.plannedSeconds(of: item)
    let spent = session.actualSeconds(of: item, until: room.display.now)
    room.display.tick(room.display.now.advanced(bySeconds: planned * 6 / 10 - spent))
    #expect(room.display.timeLeft(item, session)?.figure.scope == "clock")
    room.display.warnsAt = 50
    #expect(room.display.timeLeft(item, session)?.figure.scope == "clock.warning")
  }

  @Test("Who somebody is outside the room changes nothing on any screen")
  func identities() throws {
    for size in RoomDisplayGoldens.sizes {
      for moment in RoomDisplayGoldens.moments {
        var room = try Room(upTo: moment.line, columns: size.0, rows: size.1)
        let before = room.screen
        var state = room.display.state
        let act = try #require(state.acts.last?.id)
        for person in state.facts.people.keys {
          let identity = Identity(fullName: "Fatou Diallo", contact: "06 00 00 00 00")
          state.evolve(Entry(act: act, at: room.display.now, event: .person(.identified(person, identity))))
        }
        #expect(state.facts.identities.count == state.facts.people.count)
        room.display.follow(state)
        #expect(room.screen == before)
      }
    }
  }

  @Test("A private note changes nothing on the screen", arguments: RoomDisplayGoldens.sizes)
  func privateNotes(size: (Int, Int)) throws {
    var room = try Room(upTo: "19:52", columns: size.0, rows: size.1)
    let before = room.screen
    try room.run("- prévenir le gardien")
    #expect(room.display.shown?.contributions.last?.text == "prévenir le gardien")
    #expect(room.screen == before)
  }

  @Test("Hostile text stays text, at every size", arguments: RoomDisplayGoldens.sizes)
  func hostile(size: (Int, Int)) throws {
    var room = try Room(upTo: "19:52", columns: size.0, rows: size.1)
    let long = String(repeating: "é\u{301}", count: 3000)
    try room.run(
      "/item \"\u{1B}[2J\u{202E}Titre \(long)\" 5", "/next 6",
      "= \u{1B}]0;x\u{07} 你好 👋 \(long)",
      "/person \"\u{1B}c Nom\" college=habitants", "/queue \"\u{1B}c Nom\"")
    let screen = room.screen
    #expect(!screen.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
    #expect(screen.split(separator: "\n", omittingEmptySubsequences: false).count == size.1)
  }

  @Test("Every size from nothing to very large is drawn", arguments: RoomDisplayGoldens.moments.map(\.line))
  func sizes(moment: String?) throws {
    var room = try Room(upTo: moment)
    for rows in [0, 1, 5, 10, 11, 12, 17, 24, 60, 150] {
      for columns in [0, 1, 39, 40, 41, 60, 99, 100, 200, 400] {
        room.display.size = Size(columns: columns, rows: rows)
        #expect(room.display.draw().size == Size(columns: columns, rows: rows))
      }
    }
  }

  @Test("Many commitments are turned page by page, all of them shown, none cut")
  func pages() throws {
    var room = try Room(upTo: "20:18")
    for number in 1...25 { try room.run("> Petit: promesse numéro \(number), avant le 15/12") }
    try room.run("20:20 /readback")
    var seen: Set<Int> = []
    for page in 0..<10 {
      room.display.tick(room.runner.now.advanced(bySeconds: page * RoomDisplay.pageSeconds))
      let screen = room.screen
      for number in 1...25 where screen.contains("promesse numéro \(number)\n") { seen.insert(number) }
    }
    #expect(seen == Set(1...25))
  }
}
