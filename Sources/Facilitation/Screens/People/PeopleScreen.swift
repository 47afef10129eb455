import Canvas
import Dialogue
import Wording

/// Who takes part, college by college, and how evenly the floor goes round.
struct PeopleScreen: ListScreen {
  let model: Model

  init(model: Model) { self.model = model }

  var panes: [ListPane] { [people] }

  func layout(in rect: Rect) -> (panes: [Rect], detail: Rect?) {
    listAndCard(in: rect)
  }

  private var people: ListPane {
    let words = model.words
    var rows: [ListRow] = []
    let present = Set(model.session?.attendance.named ?? [])
    let grouped = Dictionary(grouping: model.facts.people.values) { model.facts.college(of: .person($0.id)) }
    for (college, members) in grouped.sorted(by: { ($0.key?.rawValue ?? "~") < ($1.key?.rawValue ?? "~") }) {
      rows.append(
        .heading(
          college.map { words.label($0) } ?? words.pick("sans collège", "no college"),
          right: "\(members.count)"))
      rows += members.map { person in
        let isHere = present.contains(person.id)
        let body = person.organisation.flatMap { model.facts.organisations[$0]?.name }.map { "  " + $0 } ?? ""
        return ListRow(
          [Run(person.name), Run(body, "text.dim")],
          right: isHere ? Run(words.pick("là", "here"), "notice") : nil, target: .person(person.id))
      }
    }
    if !model.facts.organisations.isEmpty {
      rows.append(
        .heading(words.pick("Organismes", "Organisations"), right: "\(model.facts.organisations.count)"))
      rows += model.facts.organisations.values.map {
        ListRow(
          [Run($0.name), Run("  " + words.label($0.college), "text.dim")], target: .organisation($0.id))
      }
    }
    if rows.isEmpty {
      rows = [
        .toType(words.pick("/personne \"Nom\" collège=habitants", "/person \"Name\" college=residents"))
      ]
    }
    return ListPane(words.pick("Personnes et organismes", "People and organisations"), rows)
  }
}
