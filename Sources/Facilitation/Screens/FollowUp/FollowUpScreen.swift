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
    today = model.context.today
  }

  var panes: [ListPane] { [fates, commitments] }

  func layout(in rect: Rect) -> (panes: [Rect], detail: Rect?) {
    guard rect.columns >= 110 else {
      let rows = rect.rows(.flexible(3), .flexible(3), .flexible(2))
      return ([rows[0], rows[1]], rect.rows >= 18 ? rows[2] : nil)
    }
    let columns = rect.columns(.flexible(3), .flexible(2))
    let left = columns[0].rows(.flexible(), .flexible())
    return (left, columns[1])
  }

  private var sessions: [Session] {
    model.focus.space.map { model.facts.sessions(of: $0) } ?? []
  }

  private var fates: ListPane {
    var open: [Contribution] = []
    var settled: [Contribution] = []
    for session in sessions {
      for said in session.contributions where model.facts.owesAnswer(said) {
        if said.fate == nil { open.append(said) } else { settled.append(said) }
      }
    }
    let (owed, given) = (open.count + settled.count, settled.count)
    var rows: [ListRow] = []
    if !open.isEmpty {
      rows.append(.heading(words.pick("Sans réponse", "No answer yet"), right: "\(open.count)"))
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
        .remark(words.pick("Aucune question, demande ni proposition.", "No question, request or proposal."))
      ]
    }
    let rate = owed > 0 ? " · " + words.percent(Double(given) / Double(owed)) : ""
    return ListPane(words.pick("Suites données", "Fates") + rate, rows)
  }

  private func row(_ said: Contribution) -> ListRow {
    let day = model.zone.wallTime(at: said.at).day
    let speaker = said.speaker.flatMap { model.facts.name(of: $0) }.map { $0 + " : " } ?? ""
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
        right = Run(words.shortDate(day, reference: today), "text.dim")
      }
    } else {
      right = Run(words.age(from: day, to: today), "fate.none")
    }
    return ListRow(
      [Run("\(said.label) ", "text.dim"), Run(speaker), Run(said.text.replacing("\n", with: " "))],
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
    add(words.pick("En retard", "Late"), late)
    add(words.pick("À tenir", "To be kept"), ahead)
    for state in [Commitment.State.done, .dropped] {
      add(words.label(state), all.filter { $0.state == state }.reversed())
    }
    if rows.isEmpty {
      rows = [.remark(words.pick("Aucun engagement. F11 en prend un.", "No commitment. F11 makes one."))]
    }
    return ListPane(words.pick("Engagements", "Commitments"), rows)
  }

  private func row(_ promise: Commitment) -> ListRow {
    let isLate = promise.isLate(on: today)
    let who = model.facts.name(of: promise.who).map { $0 + " : " } ?? ""
    let due =
      promise.due.map {
        isLate ? words.age(from: $0, to: today) + " !" : words.shortDate($0, reference: today)
      }
      ?? words.pick("sans date", "no date")
    let sign = promise.state == .underWay ? model.look.sign("◐ ", "~ ") : ""
    return ListRow(
      [Run("\(promise.label) ", "text.dim"), Run(sign + who), Run(promise.what)],
      right: Run(due, isLate ? "commitment.late" : "text.dim"), target: .commitment(promise.id))
  }
}
