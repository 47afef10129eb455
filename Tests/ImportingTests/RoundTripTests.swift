import Dialogue
import Facilitation
import Importing
import Publishing
import Testing
import Wording

/// What this program exports comes back whole, into a journal that has nothing but the place for it.
@Suite("Own exports come back")
struct RoundTripTests {
  private func export(_ kind: ExportKind, _ room: Room) -> String {
    let output = OutputSetting(
      scope: .everything, language: .french, zone: Room.zone, now: Room.now, includesPrivateNotes: false)
    return Export(kind, as: kind.formats[0], in: room.facts, ExportSetting(output: output)).text
  }

  /// The same in words, as spreadsheets take it.
  private func told(_ kind: ExportKind, _ room: Room, _ language: Language) -> String {
    let output = OutputSetting(
      scope: .everything, language: language, zone: Room.zone, now: Room.now, includesPrivateNotes: false)
    return Export(
      kind, as: .csv, in: room.facts,
      ExportSetting(output: output, csv: CSV.Style(hasMark: true), hasCodes: false)
    ).text
  }

  @Test("Tables in words of either language come back as those with codes do", arguments: Language.allCases)
  func words(language: Language) throws {
    let places = [
      "/space \"Conseil\" kind=conseil-citoyen", "/organisation \"Ville\" collège=commune",
      "/person \"Mme Ada\" college=habitants", "/person \"M. Petit\" organisation=Ville",
      "/session \"S1\" at=\"2026-11-22 19:00\"",
    ]
    let room = try full()
    for kind in [ExportKind.agenda, .contributions] {
      var copy = try Room(places[0], places[1], places[2], places[3], places[4])
      var other = copy
      if kind == .contributions {
        let agenda = export(.agenda, room)
        _ = (copy.take(.agenda, agenda), other.take(.agenda, agenda))
      }
      let wanted: ImportKind = kind == .agenda ? .agenda : .contributions
      let text = told(kind, room, language)
      #expect(
        text.hasPrefix(language == .french ? "\u{FEFF}Espace;Séance;" : "\u{FEFF}Dialogue body;Meeting;"),
        "\(text)")
      #expect(!text.contains("under-study") && !text.contains("T19:"))
      let plan = copy.take(wanted, text)
      #expect(plan.errors.isEmpty, "\(plan.said)")
      #expect(other.take(wanted, export(kind, room)).errors.isEmpty)
      #expect(export(kind, copy) == export(kind, other))
    }
  }

  private func full() throws -> Room {
    try Room(
      "/space \"Conseil\" kind=conseil-citoyen", "/organisation \"Ville\" collège=commune",
      "/person \"Mme Ada\" college=habitants", "/person \"M. Petit\" organisation=Ville",
      "/objet \"Jardin partagé\"",
      "/session \"S1\" at=\"2026-11-22 19:00\" until=20:30 place=\"Salle A\"",
      "/item \"Accueil\" 5 kind=information",
      "/item \"Parkings\" 30 presenter=\"M. Petit\"", "/item \"Rue A\" 10 under=Parkings",
      "/item \"Jardin\" 15 objet=\"Jardin partagé\"",
      "/item \"Pause\" 5 kind=pause", "/park Pause", "2026-11-22 19:00 /open", "/next",
      "19:05 Ada: ? Pourquoi ce noir ?", "/next",
      "19:06 Petit: Six mâts sont hors service.", "/answer c1", "19:08 + Des bancs, « rue A » ; et un puits",
      "/suite c3 accepté motif=\"oui, en mars\"", "19:10 Ada: ! On ne rentre plus seules",
      "/suite c4 à-l’étude qui=\"M. Petit\" échéance=2027-01-10")
  }

  /// The exported table without columns that only a meeting that was held has.
  private func without(_ dropped: Set<String>, _ csv: String) -> [String] {
    let lines = csv.split(separator: "\r\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false)
    }
    let kept = (lines.first ?? []).indices.filter { !dropped.contains(String(lines[0][$0])) }
    return lines.map { line in kept.map { $0 < line.count ? line[$0] : "" }.joined(separator: ";") }
  }

  @Test("The agenda, with numbers, kinds, presenters, subjects and what was put off")
  func agenda() throws {
    let room = try full()
    let text = export(.agenda, room)
    var copy = try Room("/space \"Conseil\" kind=conseil-citoyen", "/session \"S1\" at=\"2026-11-22 19:00\"")
    let plan = copy.take(.agenda, text)
    #expect(plan.errors.isEmpty, "\(plan.said)")
    let held: Set = ["state", "start", "end", "seconds"]
    #expect(without(held, export(.agenda, copy)) == without(held, text))
    #expect(copy.points.map { $0.state == .parked } == room.points.map { $0.state == .parked })
  }

  @Test("Contributions, with what became of them and what they answer")
  func contributions() throws {
    let text = export(.contributions, try full())
    #expect(text.contains("under-study") && text.contains("accepted") && text.contains("c1"))
    var copy = try Room(
      "/space \"Conseil\" kind=conseil-citoyen", "/organisation \"Ville\" collège=commune",
      "/person \"Mme Ada\" college=habitants",
      "/person \"M. Petit\" organisation=Ville", "/session \"S1\" at=\"2026-11-22 19:00\"", "/item Accueil",
      "/item Parkings")
    let plan = copy.take(.contributions, text)
    #expect(plan.errors.isEmpty, "\(plan.said)")
    #expect(export(.contributions, copy) == text)
  }

  @Test("Meetings and milestones of the calendar")
  func calendar() throws {
    let room = try Room(
      "/space \"Conseil\" kind=conseil-citoyen", "/jalon \"Début des travaux\" 2027-09-06",
      "/session \"S1\" at=\"2026-11-22 19:00\" until=20:30 place=\"Salle A, 2e étage ; au fond\"",
      "/item Accueil", "/item Parkings",
      "/item \"Rue A\" under=Parkings", "/session \"S2\" at=\"2027-07-03 18:30\"")
    let text = export(.calendar, room)
    var copy = try Room("/space \"Conseil\" kind=conseil-citoyen")
    let plan = copy.take(.sessions, text)
    #expect(plan.errors.isEmpty && plan.notices.isEmpty, "\(plan.said)")
    func lines(_ text: String) -> [Substring] {
      text.split(separator: "\r\n").filter { !$0.hasPrefix("UID") }.sorted()
    }
    #expect(lines(export(.calendar, copy)) == lines(text))
  }

  @Test("Proposals for Decidim come back as proposals")
  func decidim() throws {
    let text = export(.decidimProposals, try full())
    var copy = try Room.council()
    let plan = copy.take(.decidimProposals, text)
    #expect(plan.added == 1 && copy.said.first?.text.contains("Des bancs, « rue A » ; et un puits") == true)
  }

  @Test(
    "People and organisations, with how they are reached, and who is of another college than their organisation"
  )
  func people() throws {
    let room = try Room(
      "/space \"Conseil\" kind=conseil-citoyen", "/organisation \"Ville\" collège=commune",
      "/organisation \"Amicale, 3e étage\" collège=associations",
      "/person \"M. Petit\" organisation=Ville college=habitants", "/person \"Mme Ada\" college=habitants",
      "/person \"Jo\" organisation=Ville",
      "/contact Jo mail=jo@example.org phone=\"06 11 22 33 44\" address=\"3 rue du Mail\" role=maire")
    let text = export(.people, room)
    #expect(text.contains("jo@example.org") && text.contains("Amicale, 3e étage"))
    var copy = try Room("/space \"Conseil\" kind=conseil-citoyen")
    let plan = copy.take(.people, text)
    #expect(plan.errors.isEmpty, "\(plan.said)")
    #expect(export(.people, copy) == text)
    #expect(copy.facts.organisations.values.map(\.college) == room.facts.organisations.values.map(\.college))
    for language in Language.allCases {
      let again = copy.plan(.people, told(.people, room, language))
      #expect(again.errors.isEmpty && again.added == 0 && again.events.isEmpty, "\(again.said)")
    }
    let again = copy.plan(.people, text)
    #expect(again.added == 0 && again.events.isEmpty)
  }

  @Test("What was promised, where it stands, what it answers")
  func commitments() throws {
    let script = [
      "/space \"Conseil\" kind=conseil-citoyen", "/organisation \"Ville\" collège=commune",
      "/session \"S1\" at=\"2026-11-22 19:00\"", "2026-11-22 19:00 /open", "19:05 ? Pourquoi ce noir ?",
    ]
    let room = try Room(
      script[0], script[1], script[2], script[3], script[4],
      "19:10 > Ville: réparer les six mâts, 15 décembre 2026", "19:11 > M. Sans: appeler « demain »",
      "/avancement e1 tenu \"réparés le 3\"")
    for language in Language.allCases {
      var third = try Room(script[0], script[1], script[2], script[3], script[4])
      let plan = third.take(.commitments, told(.commitments, room, language))
      #expect(plan.errors.isEmpty && plan.added == 2, "\(plan.said)")
      #expect(export(.commitments, third) == export(.commitments, room))
    }
    let text = export(.commitments, room)
    #expect(text.contains("2026-12-15") && text.contains("done") && text.contains("réparés le 3"), "\(text)")
    var copy = try Room(script[0], script[1], script[2], script[3], script[4])
    let plan = copy.take(.commitments, text)
    #expect(plan.errors.isEmpty && plan.added == 2, "\(plan.said)")
    #expect(export(.commitments, copy) == text)
    #expect(copy.plan(.commitments, text).known == 2)
    let other = copy.plan(
      .commitments, "Qui;Quoi;Pour quand;État\nVille;réparer les six mâts;2027-01-31;en cours\n")
    #expect(other.contradicted == 1 && other.said.contains("tenu ≠ en cours"), "\(other.said)")
  }

  @Test("A file of several meetings goes into each of them; one that is not there is told with its place")
  func severalMeetings() throws {
    let places = [
      "/space \"Conseil\" kind=conseil-citoyen", "/session \"S1\" at=\"2026-11-22 19:00\"",
      "/session \"S2\" at=\"2027-01-22 19:00\"",
    ]
    let room = try Room(
      places[0], places[1], "/item Accueil 5", "2026-11-22 19:00 /open", "19:05 + Des bancs", "19:30 /close",
      places[2], "/item Budget 30", "/item Recettes 10 under=Budget", "2027-01-22 19:00 /open",
      "19:05 ? Combien ?")
    var copy = try Room(places[0], places[1], places[2])
    for kind in [ImportKind.agenda, .contributions] {
      let text = export(kind == .agenda ? .agenda : .contributions, room)
      let plan = copy.take(kind, text)
      #expect(plan.errors.isEmpty, "\(plan.said)")
    }
    let sessions = copy.facts.sessions.values
    #expect(sessions.map { $0.agenda.items.map(\.title) } == [["Accueil"], ["Budget", "Recettes"]])
    #expect(sessions.map { $0.contributions.map(\.text) } == [["Des bancs"], ["Combien ?"]])
    let missing = copy.plan(.agenda, "séance;titre\nS1;A\nS9;B\n")
    #expect(missing.said.contains("3:1: ") && missing.said.contains("S9") && missing.events.isEmpty)
    // One name alone is no reason not to take it into the meeting that was chosen.
    #expect(copy.plan(.agenda, "séance;titre\nAutre;A\n").added == 1)
  }

  @Test("A meeting that was moved says how often and when, so that a calendar knows which version is newer")
  func sequence() throws {
    let first = ["2026-11-12 10:00 /space \"C\"", "/session \"S1\" at=\"2026-11-22 19:00\""]
    let before = export(.calendar, try Room(first[0], first[1]))
    #expect(before.contains("\r\nSEQUENCE:0\r\n") && !before.contains("LAST-MODIFIED"))
    let moved = try Room(first[0], first[1], "2026-11-13 10:00 /change-session at=\"2026-11-29 19:00\"")
    let text = export(.calendar, moved)
    #expect(text.contains("\r\nSEQUENCE:1\r\nLAST-MODIFIED:20261113T090000Z\r\n"), "\(text)")
    #expect(text.contains("\r\nDTSTART:20261129T180000Z\r\n"))
    func uid(_ text: String) -> Substring? { text.split(separator: "\r\n").first { $0.hasPrefix("UID:") } }
    #expect(uid(text) == uid(before))
    let again = try Room(
      first[0], first[1], "2026-11-13 10:00 /change-session at=\"2026-11-29 19:00\"",
      "2026-11-14 10:00 /change-session place=\"Salle B\"", "/cancel because=\"salle prise\"")
    #expect(export(.calendar, again).contains("\r\nSEQUENCE:3\r\n"))
    #expect(export(.calendar, again).contains("\r\nSTATUS:CANCELLED\r\n"))
    // What was undone is a newer version still.
    let undone = try Room(
      first[0], first[1], "2026-11-13 10:00 /change-session at=\"2026-11-29 19:00\"", "2026-11-14 10:00 /undo"
    )
    let last = export(.calendar, undone)
    #expect(last.contains("\r\nSEQUENCE:2\r\nLAST-MODIFIED:20261114T090000Z\r\n"), "\(last)")
    #expect(last.contains("\r\nDTSTART:20261122T180000Z\r\n"))
  }

  @Test("One act is one version, and only when, where and whether count; a record has versions of its own")
  func versions() throws {
    let first = ["2026-11-12 10:00 /space \"C\"", "/session \"S1\" at=\"2026-11-22 19:00\""]
    func export(_ lines: String...) throws -> String {
      self.export(.calendar, try Room(lines: first + lines))
    }
    #expect(try export("/change-session title=\"Autre\"").contains("\r\nSEQUENCE:0\r\n"))
    #expect(
      try export("/change-session at=\"2026-11-29 19:00\" place=\"Salle B\"").contains("\r\nSEQUENCE:1\r\n"))
    func record(_ text: String) -> Substring { text.split(separator: "BEGIN:VJOURNAL").last ?? "" }
    let open = record(try export("2026-11-22 19:00 /open"))
    #expect(open.contains("\r\nSEQUENCE:0\r\nLAST-MODIFIED:20261122T180000Z\r\n"), "\(open)")
    let closed = record(try export("2026-11-22 19:00 /open", "2026-11-22 20:00 /close"))
    #expect(closed.contains("\r\nSEQUENCE:1\r\nLAST-MODIFIED:20261122T190000Z\r\n"), "\(closed)")
    func task(_ lines: String...) throws -> Substring {
      let said =
        first + [
          "/organisation Ville college=commune", "2026-11-22 19:00 /open", "> Ville: un banc, 15/12/2026",
        ]
      return self.export(.calendar, try Room(lines: said + lines)).split(separator: "BEGIN:VTODO").last ?? ""
    }
    #expect(try task("/progress e1 open text=\"on y pense\"").contains("\r\nSEQUENCE:0\r\n"))
    #expect(
      try task("/progress e1 under-way", "/progress e1 under-way text=\"devis\"").contains(
        "\r\nSEQUENCE:1\r\n"))
  }

  @Test("So does a milestone")
  func milestoneVersions() throws {
    let start = ["2026-11-12 10:00 /space \"C\"", "/milestone \"Vote\" 2026-12-14"]
    #expect(export(.calendar, try Room(start[0], start[1])).contains("\r\nSEQUENCE:0\r\n"))
    let moved = try Room(
      start[0], start[1], "2026-11-13 10:00 /change-milestone Vote day=2026-12-15", "2026-11-14 10:00 /undo")
    let text = export(.calendar, moved)
    #expect(text.contains("\r\nSEQUENCE:2\r\nLAST-MODIFIED:20261114T090000Z\r\n"), "\(text)")
    #expect(text.contains("\r\nDTSTART;VALUE=DATE:20261214\r\n"))
  }
}
