import Canvas
import Dialogue
import Wording

/// What became of what was said and promised: contributions that wait for an answer, oldest first, those that have one,
/// and the board of commitments.
struct FollowUpScreen: ListScreen {
  let model: Model
  private let words: Words
  private let today: Day

  init(model: Model) {
    self.model = model
    words = model.words
    today = model.today
  }

  var panes: [ListPane] { [fates, commitments, institutions, next] }

  func layout(in rect: Rect) -> (panes: [Rect], detail: Rect?) {
    let none = Rect(column: rect.column, row: rect.row, columns: 0, rows: 0)
    guard rect.columns >= 110 else {
      let rows = rect.rows(.flexible(3), .flexible(3), .fixed(rect.rows >= 16 ? 6 : 0))
      return ([rows[0], rows[1], none, none], rows[2])
    }
    let columns = rect.columns(.flexible(3), .flexible(2))
    let left = columns[0].rows(.flexible(), .flexible())
    let right = columns[1].rows(.flexible(2), .flexible(), .flexible())
    return (left + [right[1], right[2]], right[0])
  }

  /// Answers owed and given, by who is in charge.
  private var institutions: ListPane {
    var counts: [Party?: AnswerCount] = [:]
    var order: [Party?] = []
    for session in sessions {
      for said in session.contributions where model.facts.owesAnswer(said) {
        let party = model.facts.institutionInCharge(of: said)
        if counts[party] == nil { order.append(party) }
        counts[party, default: AnswerCount()].add(model.facts.answer(to: said, on: today))
      }
    }
    let rows = order.map { party in
      let count = counts[party] ?? AnswerCount()
      let name = party.flatMap { words.name(of: $0, in: model.facts) } ?? words(ScreenPhrase.nobodyInCharge)
      let rate = count.rate.map { " " + words.percent($0) } ?? ""
      return ListRow(
        [Run(name)],
        right: Run("\(count.given)/\(count.owed)\(rate)", count.given < count.owed ? "fate.none" : "text.dim")
      )
    }
    let title = words(FollowUpPhrase.byInstitution)
    return ListPane(title, rows.isEmpty ? [.remark("–")] : rows, isText: true)
  }

  /// What will come up at the next session.
  private var next: ListPane {
    guard let space = model.focus.space else { return ListPane("", []) }
    let planned = sessions.first { $0.state == .planned }
    let start = planned?.plannedStart ?? model.now.advanced(bySeconds: 366 * 86_400)
    let left = model.facts.carryOver(in: space, before: start, except: planned?.id, on: today)
    var rows = left.items.map {
      ListRow([Run(words(ScreenPhrase.itemSign), "agenda.parked"), Run($0.item.title)])
    }
    rows += (left.unanswered + left.studied).map {
      ListRow(
        [Run("? ", "fate.none"), Run($0.text.replacing("\n", with: " "))], target: .contribution($0.reference)
      )
    }
    rows += left.commitments.map {
      ListRow([Run("> ", "commitment"), Run($0.what)], target: .commitment($0.id))
    }
    rows += left.notServed.filter { !model.facts.isForgotten($0.party) }.map {
      ListRow([
        Run(words(ScreenPhrase.floorSign), "floor.next"), Run(model.facts.name(of: $0.party) ?? "?"),
      ])
    }
    let title =
      words(FollowUpPhrase.nextTime) + (planned.map { " · " + $0.title } ?? "") + " · \(rows.count)"
    return ListPane(title, rows.isEmpty ? [.remark(words(FollowUpPhrase.nothing))] : rows, isText: true)
  }

  private var sessions: [Session] {
    model.focus.space.map { model.facts.sessions(of: $0) } ?? []
  }

  private var fates: ListPane {
    var open: [Contribution] = []
    var settled: [Contribution] = []
    var count = AnswerCount()
    for session in sessions {
      for said in session.contributions where model.facts.owesAnswer(said) {
        let standing = model.facts.answer(to: said, on: today)
        count.add(standing)
        if standing == .awaited { open.append(said) } else { settled.append(said) }
      }
    }
    var rows: [ListRow] = []
    if !open.isEmpty {
      rows.append(.heading(words(FollowUpPhrase.unanswered), right: "\(open.count)"))
    }
    rows += open.map { row($0) }
    let grouped = Dictionary(grouping: settled) { $0.fate?.fate.code ?? .answered }
    for code in Fate.Code.allCases {
      guard let group = grouped[code] else { continue }
      rows.append(.heading(words.label(code), right: "\(group.count)"))
      rows += group.reversed().map { row($0) }
    }
    if rows.isEmpty {
      rows = [
        .remark(words(FollowUpPhrase.noContribution))
      ]
    }
    let rate = count.rate.map { " · " + words.percent($0) } ?? ""
    return ListPane(words(FollowUpPhrase.fates) + rate, rows)
  }

  private func row(_ said: Contribution) -> ListRow {
    let day = model.zone.wallTime(at: said.at).day
    let speaker =
      words.speaker(of: said, in: model.facts).map { words(CommonPhrase.colonAfter, $0) } ?? ""
    let right: Run
    if let record = said.fate {
      if case .underStudy(let who, let until) = record.fate {
        let isOver = until.map { $0 < today } ?? false
        let name = who.flatMap { model.facts.name(of: $0) } ?? ""
        let day = until.map { words.shortDate($0, reference: today) } ?? ""
        right = Run(
          [name, day].filter { !$0.isEmpty }.joined(separator: " · ") + (isOver ? " !" : ""),
          isOver ? "commitment.late" : "text.dim")
      } else {
        right = Run(words.age(from: day, to: today), "text.dim")
      }
    } else {
      right = Run(words.age(from: day, to: today), "fate.none")
    }
    return ListRow(
      [
        Run("\(model.shortReference(said.label, in: said.session)) ", "text.dim"), Run(speaker),
        Run(said.text.replacing("\n", with: " ")),
      ],
      right: right,
      target: .contribution(said.reference))
  }

  private var commitments: ListPane {
    let all = sessions.flatMap { $0.commitments.compactMap { model.facts.commitments[$0] } }
    let pending = all.filter(\.isPending).sorted {
      ($0.due ?? Day(number: .max), $0.at) < ($1.due ?? Day(number: .max), $1.at)
    }
    let late = pending.filter { $0.isLate(on: today) }
    let ahead = pending.filter { !$0.isLate(on: today) }
    var rows: [ListRow] = []
    func add(_ title: String, _ group: [Commitment]) {
      guard !group.isEmpty else { return }
      rows.append(.heading(title, right: "\(group.count)"))
      rows += group.map { row($0) }
    }
    add(words(FollowUpPhrase.late), late)
    add(words(FollowUpPhrase.toKeep), ahead)
    for state in [Commitment.State.done, .dropped] {
      add(words.label(state), all.filter { $0.state == state }.reversed())
    }
    if let space = model.focus.space {
      for group in model.facts.promisesElsewhere(than: space) {
        let name = model.facts.name(of: group.owner) ?? "?"
        rows.append(
          .heading(words(FollowUpPhrase.otherBodies, name), right: "\(group.promises.count)"))
        rows += group.promises.map { row($0, isElsewhere: true) }
      }
    }
    if rows.isEmpty {
      rows = [.remark(words(FollowUpPhrase.noCommitment))]
    }
    return ListPane(words(FollowUpPhrase.commitments), rows)
  }

  private func row(_ promise: Commitment, isElsewhere: Bool = false) -> ListRow {
    let isLate = promise.isLate(on: today)
    let who = words.promiser(of: promise, in: model.facts).map { words(CommonPhrase.colonAfter, $0) } ?? ""
    let due =
      promise.due.map {
        isLate ? words.lateness(since: $0, on: today) + " !" : words.shortDate($0, reference: today)
      }
      ?? words(ScreenPhrase.noDate)
    let sign = promise.state == .underWay ? model.look.sign("◐ ", "~ ") : ""
    return ListRow(
      [
        Run(isElsewhere ? model.origin(of: promise) : "", "text.dim"),
        Run("\(model.shortReference(promise.label, in: promise.session)) ", "text.dim"), Run(sign + who),
        Run(promise.what),
      ],
      right: Run(due, isLate ? "commitment.late" : "text.dim"), target: .commitment(promise.id))
  }
}
