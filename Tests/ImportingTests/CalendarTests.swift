import Dialogue
import Importing
import Testing
import Wording

@Suite("Calendars")
struct CalendarTests {
  private func sessions(_ body: String, _ room: inout Room) -> (ImportPlan, [String]) {
    let plan = room.take(
      .sessions,
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n\(body.replacing("\n", with: "\r\n"))\r\nEND:VCALENDAR\r\n")
    let all = room.facts.sessions.values.map { session in
      let wall = Room.zone.wallTime(at: session.plannedStart)
      let end = session.plannedEnd.map { " \(Words(.english).clock(Room.zone.wallTime(at: $0)))" } ?? ""
      return "\(session.title) \(wall.day.iso) \(Words(.english).clock(wall))\(end)"
    }
    return (plan, all)
  }

  private func sessions(_ body: String) throws -> [String] {
    var room = try Room("/space \"Conseil\"")
    let (plan, all) = sessions(body, &room)
    #expect(plan.errors.isEmpty, "\(plan.said)")
    return all
  }

  private func event(_ lines: String) -> String { "BEGIN:VEVENT\nUID:1\n\(lines)\nEND:VEVENT" }

  @Test(
    "School holidays: periods through their last day, summer until lessons begin again, those days themselves left open"
  )
  func holidays() throws {
    var room = try Room("/space \"Conseil\"", "/series rank=2 weekday=tuesday time=18:30")
    let file = """
      BEGIN:VCALENDAR
      VERSION:2.0
      \(event("SUMMARY:Vacances de Noël - Zone A\nDTSTART;VALUE=DATE:20261219\nDTEND;VALUE=DATE:20270104"))
      \(event("SUMMARY:Début des Vacances d'Été\nDTSTART;VALUE=DATE:20270703").replacing("UID:1", with: "UID:2"))
      \(event("SUMMARY:Rentrée scolaire des élèves\nDTSTART;VALUE=DATE:20270901").replacing("UID:1", with: "UID:3"))
      END:VCALENDAR

      """.replacing("\n", with: "\r\n")
    let plan = room.take(.closedDays, file)
    #expect(plan.errors.isEmpty && plan.added == 2, "\(plan.said)")
    let space = try #require(room.facts.spaces.keys.first)
    let closed = try #require(room.facts.series[space]?.closed)
    #expect(
      closed.map { "\($0.first.iso) \($0.last.iso)" } == ["2026-12-19 2027-01-03", "2027-07-03 2027-08-31"])
    let again = room.take(.closedDays, file)
    #expect(again.added == 0 && again.known == 2 && again.events.isEmpty)
    #expect(room.take(.closedDays, "nom;prénom\nA;B\n").errors.count == 1)
  }

  @Test("An end before the beginning is told with its line; the meeting comes in without it")
  func endsBefore() throws {
    for (lines, line) in [
      ("SUMMARY:C\nDTSTART:20261201T180000Z\nDTEND:20261201T170000Z", 7),
      ("SUMMARY:C\nDTSTART:20261201T180000Z\nDTEND:20261201T170000Z\nRRULE:FREQ=DAILY;COUNT=2", 7),
      ("SUMMARY:C\nDTSTART;VALUE=DATE:20261201\nDTEND;VALUE=DATE:20261130", 7),
    ] {
      var room = try Room("/space \"Conseil\"")
      let (plan, all) = sessions(event(lines), &room)
      #expect(plan.errors.isEmpty && all.first?.hasPrefix("C 2026-12-01 19:00") != false, "\(all)")
      #expect(plan.notices.contains(.lines(.endsBefore, [ImportLine(line)])), "\(plan.said)")
    }
  }

  @Test(
    "A rule takes times out; of two versions of a meeting or of a change the newer counts, and that is told")
  func versions() throws {
    let start = "DTSTART:20261201T180000Z"
    #expect(
      try sessions(
        event("SUMMARY:C\n\(start)\nRRULE:FREQ=WEEKLY;COUNT=4\nEXRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2"))
        == ["C 2026-12-08 19:00", "C 2026-12-22 19:00"])
    var room = try Room("/space \"Conseil\"")
    let change = { (sequence: Int, hour: String) in
      self.event(
        "SUMMARY:C\nSEQUENCE:\(sequence)\nRECURRENCE-ID:20261208T180000Z\nDTSTART:20261208T\(hour)0000Z")
    }
    let series = event("SUMMARY:C\nSEQUENCE:1\n\(start)\nRRULE:FREQ=WEEKLY;COUNT=2")
    let stale = event("SUMMARY:C\nSEQUENCE:0\nRECURRENCE-ID:20261210T180000Z\nDTSTART:20261210T150000Z")
    let (plan, all) = sessions(
      [series, change(3, "17"), change(2, "16"), stale].joined(separator: "\n"), &room)
    #expect(all == ["C 2026-12-01 19:00", "C 2026-12-08 18:00"], "\(plan.said)")
    #expect(plan.said.contains("Versions dépassées"))
    let two = [event("SUMMARY:A\n\(start)"), event("SUMMARY:B\nDTSTART:20261202T180000Z")]
    #expect(try sessions(two.joined(separator: "\n")).count == 2)
    let moved = [event("SUMMARY:A\nSEQUENCE:1\nDTSTART:20261203T180000Z"), event("SUMMARY:A\n\(start)")]
    #expect(try sessions(moved.joined(separator: "\n")) == ["A 2026-12-03 19:00"])
  }

  @Test("Folded lines, escapes, lengths, places")
  func folding() throws {
    var room = try Room("/space \"Conseil\"")
    let (plan, all) = sessions(
      event(
        "SUMMARY:Conseil\\, sé\n ance 1\nDTSTART:20261122T180000Z\nDURATION:PT1H30M\nLOCATION;LANGUAGE=fr:Salle A\\; 2e étage\nDESCRIPTION:1. Accueil (5 min)\\n2. Budget\\n2.1. Recettes"
      ), &room)
    #expect(plan.errors.isEmpty && all == ["Conseil, séance 1 2026-11-22 19:00 20:30"])
    #expect(room.session?.place == "Salle A; 2e étage")
    #expect(
      room.points.map(\.title) == ["Accueil", "Budget", "Recettes"]
        && room.points[2].parent == room.points[1].id)
    #expect(room.points[0].plannedMinutes == 5)
  }

  private static let paris = """
    BEGIN:VTIMEZONE
    TZID:Chez nous
    BEGIN:DAYLIGHT
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    DTSTART:19810329T020000
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
    END:DAYLIGHT
    BEGIN:STANDARD
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    DTSTART:19961027T030000
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
    END:STANDARD
    END:VTIMEZONE
    """

  @Test("Zones of time that are known or described, UTC, and times without a zone")
  func zones() throws {
    for (property, hour) in [
      ("DTSTART;TZID=Chez nous:20270622T190000", "19:00"),
      ("DTSTART;TZID=\"Chez nous\":20261222T190000", "19:00"),
      ("DTSTART;TZID=Europe/Paris:20270622T190000", "19:00"), ("DTSTART:20270622T170000Z", "19:00"),
      ("DTSTART:20270622T190000", "19:00"), ("DTSTART;TZID=Romance Standard Time:20261222T190000", "19:00"),
    ] {
      let all = try sessions(Self.paris + "\n" + event("SUMMARY:S\n\(property)"))
      #expect(all.first?.hasSuffix(hour) == true, "\(property): \(all)")
    }
    var room = try Room("/space \"Conseil\"")
    let (plan, _) = sessions(event("SUMMARY:S\nDTSTART;TZID=Mars/Olympus:20270622T190000"), &room)
    #expect(plan.said.contains("6:1: fuseau horaire « Mars/Olympus »"))
  }

  @Test("A day without a time is a milestone")
  func days() throws {
    var room = try Room("/space \"Conseil\"")
    let (plan, _) = sessions(
      event("SUMMARY:Début des travaux\nDTSTART;VALUE=DATE:20270906\nDTEND;VALUE=DATE:20270907"), &room)
    #expect(plan.added == 1 && room.facts.sessions.isEmpty)
    #expect(room.facts.milestones.values.map(\.day.iso) == ["2027-09-06"])
  }

  @Test(
    "Repetitions",
    arguments: [
      ("RRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=3", ["2026-12-01", "2027-01-05", "2027-02-02"]),
      ("RRULE:FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20270131T225959Z", ["2026-12-01", "2026-12-29", "2027-01-26"]),
      ("RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3", ["2026-12-01", "2026-12-15", "2026-12-29"]),
      ("RRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", ["2026-12-01", "2026-12-03", "2026-12-08", "2026-12-10"]),
      ("RRULE:FREQ=DAILY;COUNT=2", ["2026-12-01", "2026-12-02"]),
      ("RRULE:FREQ=YEARLY;COUNT=2", ["2026-12-01", "2027-12-01"]),
      ("RRULE:FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=3", ["2026-12-01", "2026-12-15", "2027-01-01"]),
      (
        "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;COUNT=3",
        ["2026-12-01", "2027-01-01", "2027-02-01"]
      ),
      ("RRULE:FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", ["2026-12-01", "2026-12-31", "2027-01-31"]),
      ("RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;TZID=Europe/Paris:20261208T190000", ["2026-12-01", "2026-12-15"]),
      (
        "RRULE:FREQ=WEEKLY;COUNT=2\nEXDATE;VALUE=DATE:20261208\nRDATE:20261220T180000Z",
        ["2026-12-01", "2026-12-20"]
      ),
      ("RRULE:FREQ=WEEKLY;UNTIL=20261208", ["2026-12-01", "2026-12-08"]),
    ])
  func repetitions(rule: String, days: [String]) throws {
    let all = try sessions(
      event(
        "SUMMARY:S\nDTSTART;TZID=Europe/Paris:20261201T190000\nDTEND;TZID=Europe/Paris:20261201T203000\n\(rule)"
      ))
    #expect(all == days.map { "S \($0) 19:00 20:30" })
  }

  @Test("An hour stays the same across the change of the clocks")
  func clocks() throws {
    let all = try sessions(
      event("SUMMARY:S\nDTSTART;TZID=Europe/Paris:20270321T190000\nRRULE:FREQ=WEEKLY;COUNT=3"))
    #expect(all == ["S 2027-03-21 19:00", "S 2027-03-28 19:00", "S 2027-04-04 19:00"])
  }

  @Test("One of a series is moved, one is called off; the newest version counts")
  func exceptions() throws {
    let series = event(
      "SUMMARY:S\nSEQUENCE:1\nDTSTART;TZID=Europe/Paris:20261201T190000\nRRULE:FREQ=WEEKLY;COUNT=3")
    let old = event("SUMMARY:Ancien\nSEQUENCE:0\nDTSTART;TZID=Europe/Paris:20261101T190000")
    let moved = event(
      "RECURRENCE-ID;TZID=Europe/Paris:20261208T190000\nDTSTART;TZID=Europe/Paris:20261209T183000")
    let off = event("SUMMARY:S\nSTATUS:CANCELLED\nRECURRENCE-ID:20261215T180000Z\nDTSTART:20261215T180000Z")
    var room = try Room("/space \"Conseil\"")
    let (plan, all) = sessions([moved, series, off, old].joined(separator: "\n"), &room)
    #expect(all == ["S 2026-12-01 19:00", "S 2026-12-09 18:30"])
    #expect(plan.notices.contains(.cancelled(1)))
  }

  @Test("What a calendar of its own calls off is not planned")
  func calledOff() throws {
    var room = try Room("/space \"Conseil\"")
    let file = """
      BEGIN:VCALENDAR
      VERSION:2.0
      METHOD:CANCEL
      \(event("SUMMARY:S\nDTSTART;TZID=Europe/Paris:20261201T190000"))
      END:VCALENDAR
      BEGIN:VCALENDAR
      VERSION:2.0
      \(event("SUMMARY:T\nDTSTART;TZID=Europe/Paris:20261202T190000").replacing("UID:1", with: "UID:2"))
      END:VCALENDAR
      """
    let plan = room.take(.sessions, file)
    #expect(
      plan.notices.contains(.cancelled(1)) && room.facts.sessions.values.map(\.title) == ["T"],
      "\(plan.said)")
  }

  @Test("From one of a series on, the rest is moved or called off; times are told in any zone")
  func thisAndFuture() throws {
    let series = event(
      "SUMMARY:S\nDTSTART;TZID=Europe/Paris:20270315T190000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=5")
    let moved = event(
      "SUMMARY:S bis\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20270322T190000\nDTSTART;TZID=Europe/Paris:20270323T183000\nDURATION:PT2H"
    )
    let one = event("RECURRENCE-ID:20270405T170000Z\nDTSTART:20270405T160000Z\nDURATION:PT30M")
    #expect(
      try sessions([series, moved, one].joined(separator: "\n")) == [
        "S 2027-03-15 19:00 20:00", "S bis 2027-03-23 18:30 20:30", "S bis 2027-03-30 18:30 20:30",
        "S 2027-04-05 18:00 18:30", "S bis 2027-04-13 18:30 20:30",
      ])
    var room = try Room("/space \"Conseil\"")
    let off = event(
      "SUMMARY:S\nSTATUS:CANCELLED\nRECURRENCE-ID;RANGE=THISANDFUTURE:20270329T170000Z\nDTSTART:20270329T170000Z"
    )
    let (plan, all) = sessions([series, off].joined(separator: "\n"), &room)
    #expect(all == ["S 2027-03-15 19:00 20:00", "S 2027-03-22 19:00 20:00"])
    #expect(plan.notices.contains(.cancelled(3)))
  }

  @Test("Days as a whole that come back are milestones, without those that are left out")
  func daysThatComeBack() throws {
    var room = try Room("/space \"Conseil\"")
    let (plan, _) = sessions(
      event(
        "SUMMARY:Marché\nDTSTART;VALUE=DATE:20261205\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;VALUE=DATE:20261212,20261219"
      ), &room)
    #expect(plan.errors.isEmpty && room.facts.sessions.isEmpty)
    #expect(room.facts.milestones.values.map(\.day.iso) == ["2026-12-05", "2026-12-26"])
  }

  @Test("The same calendar twice adds nothing; a meeting that moved within its day is shown")
  func again() throws {
    var room = try Room("/space \"Conseil\"")
    let body = event("SUMMARY:Conseil — S1\nDTSTART:20261122T180000Z\nLOCATION:Salle A")
    #expect(sessions(body, &room).1 == ["S1 2026-11-22 19:00"])
    let (again, _) = sessions(body, &room)
    #expect(again.known == 1 && again.added == 0)
    let (moved, all) = sessions(event("SUMMARY:S1\nDTSTART:20261122T190000Z"), &room)
    #expect(moved.contradicted == 1 && all.count == 1 && moved.said.contains("début : 19"))
  }

  @Test("What has no end is followed for two years, and told; tasks and records are told")
  func endless() throws {
    var room = try Room("/space \"Conseil\"")
    let (plan, all) = sessions(
      event("SUMMARY:S\nDTSTART:20261201T180000Z\nRRULE:FREQ=MONTHLY")
        + "\nBEGIN:VTODO\nSUMMARY:x\nEND:VTODO", &room)
    #expect(
      all.count == 24 && plan.said.contains("se répète sans fin : 2 ans")
        && plan.notices.contains(.otherEntries(1)))
  }

  @Test(
    "Broken and hostile calendars end in a word",
    arguments: [
      ("BEGIN:VEVENT\nSUMMARY:S", "fichier coupé"),
      ("BEGIN:VEVENT\nSUMMARY:S\nDTSTART:2026\nEND:VEVENT", "5:1: « 2026 »"),
      (
        "BEGIN:VEVENT\nSUMMARY:S\nDTSTART:20261122T180000Z\nRRULE:FREQ=SECONDLY\nEND:VEVENT",
        "6:1: répétition"
      ),
      (
        "BEGIN:VEVENT\nSUMMARY:S\nDTSTART:20261122T180000Z\nRRULE:FREQ=DAILY;COUNT=1000000\nEND:VEVENT",
        "3:1: plus de 2000"
      ),
      (String(repeating: "BEGIN:VEVENT\n", count: 20), "fichier coupé"),
    ])
  func broken(body: String, message: String) throws {
    var room = try Room("/space \"Conseil\"")
    let (plan, all) = sessions(body, &room)
    #expect(plan.said.contains(message) && all.isEmpty, "\(plan.said)")
  }

  @Test(
    "A meeting without a title is called by the body and the day; zones of overseas territories and of the machine"
  )
  func untitled() throws {
    let all = try sessions("BEGIN:VEVENT\nDTSTART:20261122T180000Z\nEND:VEVENT")
    #expect(all == ["Conseil, dimanche 22 novembre 2026 2026-11-22 19:00"])
    #expect(
      try sessions(event("SUMMARY:S\nDTSTART;TZID=Indian/Reunion:20261122T220000")) == ["S 2026-11-22 19:00"])
  }

  @Test("A rule that never fits ends", .timeLimit(.minutes(1)))
  func never() throws {
    let all = try sessions(
      event("SUMMARY:S\nDTSTART:20261201T180000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"))
    #expect(all == ["S 2026-12-01 19:00"])
  }

  @Test("Meetings of a table: day and hour in one column or in two")
  func tables() throws {
    for text in [
      "Titre;Date;Heure;Fin;Lieu\nS1;22/11/2026;19h;20h30;Salle A\nS2;3 mars 2027;18h30;;\n",
      "titre;début;fin;lieu\nS1;2026-11-22 19:00;20:30;Salle A\nS2;03/03/2027 18:30;;\n",
    ] {
      var room = try Room("/space \"Conseil\"")
      let plan = room.take(.sessions, text)
      #expect(plan.errors.isEmpty, "\(plan.said)")
      let starts = room.facts.sessions.values.map { Room.zone.wallTime(at: $0.plannedStart) }
      #expect(
        starts.map { "\($0.day.iso) \($0.hour):\($0.minute)" } == [
          "2026-11-22 19:0", "2027-3-03 18:30".replacing("-3-", with: "-03-"),
        ])
      #expect(
        room.facts.sessions.values.first?.place == "Salle A"
          && room.facts.sessions.values.first?.plannedEnd != nil)
    }
  }

  @Test("Cards of people, of old and new versions")
  func cards() throws {
    var room = try Room.council()
    room.college = .associations
    let plan = room.take(
      .people,
      """
      BEGIN:VCARD
      VERSION:3.0
      N:Diallo;Awa;;Mme;
      FN:Awa Diallo
      ORG:Centre social;Accueil
      TITLE:Directrice
      item1.EMAIL;TYPE=INTERNET:awa@b.fr
      TEL;TYPE=CELL:06 11 22 33 44
      ADR;TYPE=HOME:;;3 rue du Mail;Orléans;;45000;France
      END:VCARD
      BEGIN:VCARD
      VERSION:2.1
      N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Herv=C3=A9;L=C3=A9=
      a
      TEL;CELL:0611
      END:VCARD
      """)
    #expect(plan.errors.isEmpty, "\(plan.said)")
    #expect(room.people.map(\.name) == ["Awa Diallo", "Léa Hervé"])
    #expect(
      room.contact("Awa Diallo")
        == Contact(
          mail: "awa@b.fr", telephone: "06 11 22 33 44", address: "3 rue du Mail, 45000 Orléans, France"))
    #expect(room.people.first?.function == "Directrice, Accueil")
    #expect(room.facts.organisations.values.map(\.name) == ["Centre social"])
    #expect(room.plan(.people, "BEGIN:VCARD\nFN:A\n").said.contains("fichier coupé"))
  }
}
