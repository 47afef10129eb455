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
}
