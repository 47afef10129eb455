import Dialogue
import Importing
import Testing
import Wording

/// Lists of meetings: a day and an hour that somebody said, or a word why not.
@Suite("Kinds of meetings")
struct MeetingKindTests {
  private func take(_ text: String) throws -> (plan: ImportPlan, meetings: [String], room: Room) {
    var room = try Room("/space \"Conseil\"")
    let plan = room.take(.sessions, text)
    let words = Words(.english)
    let meetings = room.facts.sessions.values.map { session in
      let wall = Room.zone.wallTime(at: session.plannedStart)
      let end = session.plannedEnd.map { until in
        let last = Room.zone.wallTime(at: until)
        return " – " + (last.day == wall.day ? "" : last.day.iso + " ") + words.clock(last)
      }
      return "\(session.title) \(wall.day.iso) \(words.clock(wall))\(end ?? "")"
        + (session.place.map { " @\($0)" } ?? "")
    }
    return (plan, meetings, room)
  }

  @Test(
    "A month, a season, a week, a deadline is no day on which anybody meets",
    arguments: [
      "janvier 2027", "printemps 2027", "semaine 12", "mi-janvier 2027", "avant le 12 janvier 2027",
      "fin janvier 2027", "2027", "12", "d’ici le 12/01/2027", "vers le 12 janvier", "à définir",
      "31/02/2027",
      "January 2027", "by 12 January 2027",
    ])
  func noDay(written: String) throws {
    let (plan, meetings, _) = try take("Titre;Date;Heure\nA;\(written);18h30\n")
    #expect(meetings.isEmpty && plan.said.hasPrefix("2:3: "), "\(plan.said)")
  }

  @Test(
    "Days and hours as people and programs write them",
    arguments: [
      ("le 12/01/2027;à 18h30", "2027-01-12 18:30"), ("Mar. 12 janv. 2027;18 h 30", "2027-01-12 18:30"),
      ("13-juin-28;18.30", "2028-06-13 18:30"), ("13-Jul-2028;6.30pm", "2028-07-13 18:30"),
      ("20270512;1830", "2027-05-12 18:30"), ("12/05/2027;18", "2027-05-12 18:00"),
      ("12/05/2027;18h/20h", "2027-05-12 18:00 – 20:00"), ("12 mai 2027;18h30 précises", "2027-05-12 18:30"),
      ("13/01/2027 18h30-20h;", "2027-01-13 18:30 – 20:00"), ("46371;0,770833333", "2026-12-15 18:30"),
      ("2027-02-12T18:30:00;", "2027-02-12 18:30"), ("1er février 2027;midi", "2027-02-01 12:00"),
    ])
  func written(cells: String, wanted: String) throws {
    let (plan, meetings, _) = try take("Titre;Date;Heure\nA;\(cells)\n")
    #expect(plan.notices.isEmpty && meetings == ["A " + wanted], "\(plan.said)")
  }

  @Test(
    "Columns as councils and programs call them",
    arguments: [
      ("Meeting,Date,Time,Venue\nBoard,13/02/2027,6.30pm,Hall\n", "Board 2027-02-13 18:30 @Hall"),
      ("Instance;Date;Heure;Salle\nBureau;12/01/2027;18h30;A\n", "Bureau 2027-01-12 18:30 @A"),
      ("Commission;Objet;Date;Heure\nVoirie;Budget;12/01/2027;18h30\n", "Voirie – Budget 2027-01-12 18:30"),
      ("Réunion;Date et heure;Lieu\nConseil;12/01/2027 18h30;S\n", "Conseil 2027-01-12 18:30 @S"),
      ("Mois;Jour;Année;Heure;Objet\nJanvier;12;2027;18h30;Conseil\n", "Conseil 2027-01-12 18:30"),
      ("Jour;Date;Heure;Titre\nmardi;12/01/2027;18h30;A\n", "A 2027-01-12 18:30"),
      ("Titre;Date;Heure;Durée\nA;12/01/2027;18h30;2h\n", "A 2027-01-12 18:30 – 20:30"),
      (
        "Titre;Date;Début;Date de fin;Fin\nForum;12/01/2027;14h;13/01/2027;12h\n",
        "Forum 2027-01-12 14:00 – 2027-01-13 12:00"
      ),
      (
        "\"Objet\",\"Début\",\"Début\",\"Fin\",\"Fin\",\"Journée entière\"\nA,12/01/2027,18:30:00,12/01/2027,20:30:00,Faux\n",
        "A 2027-01-12 18:30 – 20:30"
      ),
    ])
  func columns(text: String, wanted: String) throws {
    let (plan, meetings, _) = try take(text)
    #expect(plan.notices.isEmpty && meetings == [wanted], "\(plan.said)")
  }

  @Test("A column whose days can only have the month first is read so, and told; whole days are milestones")
  func monthFirst() throws {
    let (plan, meetings, room) = try take(
      "Subject,Start Date,Start Time,End Date,End Time,All day event\nBoard,1/12/2027,6:30:00 PM,1/12/2027,8:30:00 PM,False\nHoliday,1/15/2027,12:00:00 AM,1/16/2027,12:00:00 AM,True\n"
    )
    #expect(
      meetings == ["Board 2027-01-12 18:30 – 20:30"] && plan.said.contains("mois/jour/année"), "\(plan.said)")
    #expect(room.facts.milestones.values.map { "\($0.title) \($0.day.iso)" } == ["Holiday 2027-01-15"])
  }

  @Test(
    "A weekday that the day is not is told; hours that nobody reads keep a file out; what was called off is left out"
  )
  func told() throws {
    let other = try take("Titre;Date;Heure\nA;lundi 12 janvier 2027;18h30\n")
    #expect(other.meetings.count == 1 && other.plan.said.contains("un autre jour de la semaine"))
    let hours = try take("Titre;Date;Ouverture des portes\nA;12/01/2027;18h30\n")
    #expect(hours.meetings.isEmpty && hours.plan.said.contains("2:14: la colonne « Ouverture des portes »"))
    let twins = try take("Date;Heure\nJANVIER;\n12/01/2027;14h\nMardi 12 janvier 2027 - 18h30;\n")
    #expect(
      twins.meetings == [
        "Conseil, mardi 12 janvier 2027 2027-01-12 14:00",
        "Conseil, mardi 12 janvier 2027, 18:30 2027-01-12 18:30",
      ], "\(twins.plan.said) \(twins.meetings)")
    let off = try take(
      "Titre;Date;Heure;Annulée;Statut\nA;12/01/2027;18h30;oui;\nB;13/01/2027;18h;;Reporté\nC;14/01/2027;18h;non;confirmé\n"
    )
    #expect(off.meetings == ["C 2027-01-14 18:00"] && off.plan.notices == [.cancelled(2)], "\(off.plan.said)")
  }

  @Test(
    "A list in the description of a calendar is the agenda, what stands around it is told",
    arguments: [
      ("1. Accueil\\n2. Budget (20 min)", ["Accueil", "Budget"], true),
      ("Ordre du jour :\\n1. Accueil\\n2. Budget", ["Accueil", "Budget"], true),
      ("1. Accueil\\n2. Budget\\n\\n____\\nRejoindre la réunion", ["Accueil", "Budget"], false),
      ("- Accueil\\n- Budget", ["Accueil", "Budget"], true),
      ("18h30 Accueil\\n18h45 Budget", ["Accueil", "Budget"], true),
      ("<ol><li>Accueil</li><li>Budget</li></ol>", ["Accueil", "Budget"], true),
      ("Voir 1. le dossier", [], false), ("", [], true),
    ] as [(String, [String], Bool)])
  func description(text: String, points: [String], isWhole: Bool) throws {
    let (plan, _, room) = try take(
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:x\nDTSTART:20270112T183000\nDESCRIPTION:\(text)\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    #expect(room.points.map(\.title) == points)
    #expect(isWhole ? plan.notices.isEmpty : plan.said.contains("« DESCRIPTION »"), "\(plan.said)")
  }

  @Test(
    "What is repeated without an end begins today; a period has its own length; zones as Windows calls them")
  func calendars() throws {
    func event(_ lines: String) -> String {
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:x\n\(lines)\nEND:VEVENT\nEND:VCALENDAR\n"
    }
    let birthday = try take(event("DTSTART;VALUE=DATE:19700105\nRRULE:FREQ=YEARLY"))
    #expect(birthday.room.facts.milestones.values.map(\.day.iso) == ["2027-01-05", "2028-01-05"])
    #expect(try take(event("DTSTART:19000101T180000\nRRULE:FREQ=MONTHLY")).meetings.count == 24)
    let periods = try take(
      event(
        "DTSTART:20270112T183000\nDTEND:20270112T203000\nRDATE;VALUE=PERIOD:20270119T183000/PT3H,20270126T183000/20270126T193000"
      ))
    #expect(
      periods.meetings == [
        "x 2027-01-12 18:30 – 20:30", "x 2027-01-19 18:30 – 21:30", "x 2027-01-26 18:30 – 19:30",
      ])
    let folded =
      Array("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:R".utf8) + [0xC3, 0x0D, 0x0A, 0x20, 0xA9]
      + Array("union\r\nDTSTART:20270112T183000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".utf8)
    var room = try Room("/space \"C\"")
    #expect(room.take(.sessions, folded).notices.isEmpty && room.session?.title == "Réunion")
    let counted = try take(event("DTSTART:20270112T183000\nRRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=2"))
    #expect(counted.meetings == ["x 2027-01-12 18:30", "x 2027-01-13 18:30"])
    let zone = try take(event("DTSTART;TZID=SA Western Standard Time:20270112T183000"))
    #expect(zone.meetings == ["x 2027-01-12 23:30"])
  }
}
