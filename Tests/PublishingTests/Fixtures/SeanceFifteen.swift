import Dialogue
import Wording
@testable import Publishing

/// The session after the fourteenth, planned and not yet held.
struct SeanceFifteen {
  var earlier = SeanceFourteen()
  let session: ID<Session>

  init() {
    session = earlier.scene.id()
    let day = Day(iso: "2027-01-24") ?? Day(number: 0)
    func at(_ hour: Int, _ minute: Int) -> Instant {
      Scene.zone.instant(of: WallTime(day: day, hour: hour, minute: minute))
    }
    let facts = earlier.facts
    func person(_ name: String) -> Party? {
      facts.people.values.first { $0.name == name }.map { .person($0.id) }
    }
    let subjects = facts.subjects.values.map(\.id)
    earlier.scene.happens(
      .planned(
        Session.Plan(
          id: session, space: earlier.space, title: "Séance 15", start: at(19, 0), end: at(20, 30),
          closing: at(20, 45), place: "Salle Allende")),
      .space(
        .configured(
          earlier.space,
          .groundRules([
            "On lève la main.", "Trois minutes par prise de parole.", "On critique les idées, pas les gens.",
          ]))),
      .space(
        .configured(
          earlier.space, .method("Tour de salle, puis débat par point ; les engagements sont relus à la fin.")
        )))
    var items: [AgendaItem] = []
    func point(_ title: String, _ minutes: Int?, _ kind: AgendaItem.Kind = .discussion) -> AgendaItem {
      AgendaItem(id: earlier.scene.id(), title: title, kind: kind, plannedMinutes: minutes)
    }
    items.append(point("Accueil", 5, .information))
    items.append(point("Suites de la séance 14", 15, .followUp))
    var lighting = point("Éclairage : les trois scénarios", 40)
    lighting.subject = subjects.first
    lighting.presenter = person("Mme Ferrand")
    items.append(lighting)
    var garden = point("Jardin partagé", 30, .workshop)
    garden.subject = subjects.last
    garden.presenter = person("Inès Caron")
    items.append(garden)
    items.append(point("Questions diverses", nil))
    items.append(point("Relecture des engagements", 10, .closing))
    for item in items { earlier.scene.happens(.agenda(session, .added(item, AgendaPlace(after: last)))) }
    let keys = point("Clés et assurance", 10)
    let tools = point("Outils", 15)
    earlier.scene.happens(
      .agenda(session, .added(keys, AgendaPlace(after: nil, under: garden.id))),
      .agenda(session, .added(tools, AgendaPlace(after: keys.id, under: garden.id))))
  }

  var facts: Facts { earlier.facts }
  var meeting: Session { facts.session(session) ?? earlier.meeting }
  private var last: ID<AgendaItem>? { meeting.agenda.topLevel.last?.id }
}
