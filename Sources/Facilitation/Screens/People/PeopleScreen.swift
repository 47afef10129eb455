import Canvas
import Dialogue
import Wording

/// Who takes part, college by college, and how evenly the floor goes round.
struct PeopleScreen: ListScreen {
  let model: Model

  init(model: Model) { self.model = model }

  var panes: [ListPane] { [people, balance, points] }

  func layout(in rect: Rect) -> (panes: [Rect], detail: Rect?) {
    let columns = rect.columns(.flexible(), .flexible())
    let left = columns[0].rows(.flexible(3), .flexible(2))
    let right = columns[1].rows(.flexible(3), .flexible(2))
    return ([left[0], right[0], right[1]], left[1])
  }

  /// Speech against presence: tonight, over the space, and who has never been heard.
  private var balance: ListPane {
    let words = model.words
    var rows: [ListRow] = []
    if let session = model.session {
      rows.append(
        .heading(
          session.title,
          right: words(
            model.facts.isCounted(session) ? ScreenPhrase.present : .named,
            session.isLive ? model.facts.present(in: session) : model.facts.came(to: session))))
      rows += BalanceRows(model: model).rows(
        model.facts.balance(of: session, until: session.closedAt ?? model.now))
    }
    guard let space = model.focus.space else { return ListPane(words(ScreenPhrase.balance), rows) }
    let held = model.facts.sessions(of: space).filter { $0.openedAt != nil && $0.state != .cancelled }
    if held.count > 1 {
      rows.append(.heading(words(PeoplePhrase.allSessions), right: "\(held.count)"))
      rows += BalanceRows(model: model).rows(model.facts.balance(of: held, until: model.now))
    }
    let silent = model.facts.neverHeard(in: space)
    if !silent.isEmpty {
      rows.append(.heading(words(PeoplePhrase.neverHeard), right: "\(silent.count)"))
      rows += silent.map {
        ListRow([Run(model.facts.people[$0]?.name ?? "?", "balance.under")], target: .person($0))
      }
    }
    return ListPane(words(ScreenPhrase.balance), rows, isText: true)
  }

  /// Who was there and who spoke, point by point.
  private var points: ListPane {
    let words = model.words
    let title = words(PeoplePhrase.byItem)
    guard let session = model.session else { return ListPane(title, []) }
    let rows = model.facts.presenceByPoint(of: session, until: model.now).flatMap { point -> [ListRow] in
      let name = session.agenda[point.item]?.title ?? ""
      let number = session.agenda.number(of: point.item).map { $0 + " " } ?? ""
      let there = point.named.map { "\(words.label($0.key)) \($0.value)" }.joined(separator: ", ")
      let spoke = point.airtime.map { "\(words.label($0.key)) \(words.stopwatch($0.value))" }.joined(
        separator: ", ")
      return [
        ListRow([Run(number + name)], target: .item(session.id, point.item)),
        ListRow([Run("   " + words(PeoplePhrase.named, there.isEmpty ? "–" : there), "text.dim")]
        ),
        ListRow([Run("   " + words(PeoplePhrase.speech, spoke.isEmpty ? "–" : spoke), "text.dim")]
        ),
      ]
    }
    return ListPane(
      title, rows.isEmpty ? [.remark(words(PeoplePhrase.noItem))] : rows,
      isText: true)
  }

  private var people: ListPane {
    let words = model.words
    var rows: [ListRow] = []
    let present = Set(model.session?.attendance.named ?? [])
    let known = model.facts.people.values.filter { !$0.isForgotten }
    let grouped = Dictionary(grouping: known) { model.facts.college(of: .person($0.id)) }
    for (college, members) in grouped.sorted(by: { ($0.key?.rawValue ?? "~") < ($1.key?.rawValue ?? "~") }) {
      rows.append(
        .heading(
          college.map { words.label($0) } ?? words(PeoplePhrase.noCollege),
          right: "\(members.count)"))
      rows += members.map { person in
        let isHere = present.contains(person.id)
        let body = person.organisation.flatMap { model.facts.organisations[$0]?.name }
        let about = [
          body, person.function, person.isElected ? words(CardPhrase.elected) : nil,
          person.isPseudonym ? words(CardPhrase.pseudonym) : nil,
        ].compactMap { $0 }.joined(separator: " · ")
        return ListRow(
          [Run(person.name), Run(about.isEmpty ? "" : "  " + about, "text.dim")],
          right: isHere
            ? Run(words(model.session?.state == .closed ? PeoplePhrase.wasHere : .here), "notice") : nil,
          target: .person(person.id))
      }
    }
    if !model.facts.organisations.isEmpty {
      rows.append(
        .heading(words(PeoplePhrase.organisations), right: "\(model.facts.organisations.count)"))
      rows += model.facts.organisations.values.map {
        ListRow(
          [Run($0.name), Run("  " + words.label($0.college), "text.dim")], target: .organisation($0.id))
      }
    }
    rows = [.new(.person, words), .new(.organisation, words)] + rows
    return ListPane(words(PeoplePhrase.title), rows)
  }
}
