import Canvas
import Dialogue
import Wording

extension Model {
  /// What is due or open from earlier meetings, while the point that is for it is under way: chosen there, it is reported
  /// on; behind it what this meeting did to it. Nil on any other point, and when there is nothing.
  var followUpPane: ListPane? {
    guard let session else { return nil }
    if let list = approvalPane(session) { return list }
    guard session.currentItem?.kind == .followUp else { return nil }
    let today = context.today
    let left = facts.followUp(of: session, on: today)
    let elsewhere = facts.promisesElsewhere(than: session.space).flatMap(\.promises)
    func row(_ promise: Commitment, _ origin: String) -> ListRow {
      let isLate = promise.isLate(on: today)
      let who = facts.name(of: promise.who).map { words(CommonPhrase.colonAfter, $0) } ?? ""
      let due = promise.due.map { words.shortDate($0, reference: today) } ?? words(ScreenPhrase.noDate)
      return ListRow(
        [
          Run(origin, "text.dim"),
          Run("\(shortReference(promise.label, in: promise.session)) ", "text.dim"), Run(who),
          Run(promise.what),
        ],
        right: Run(due + (isLate ? " !" : ""), isLate ? "commitment.late" : "text.dim"),
        target: .commitment(promise.id))
    }
    let questions = left.unanswered.map { said in
      ListRow(
        [
          Run("\(shortReference(said.label, in: said.session)) ", "text.dim"), Run("? ", "fate.none"),
          Run(said.text.replacing("\n", with: " ")),
        ],
        right: Run(words.age(from: zone.wallTime(at: said.at).day, to: today), "fate.none"),
        target: .contribution(said.reference))
    }
    // What is this body's own comes first; of another one's it is said whose it is.
    let rows =
      left.commitments.map { row($0, "") } + questions + elsewhere.map { row($0, origin(of: $0)) }
    let done = facts.doneHere(in: session, until: now, words).map { done in
      ListRow(
        [
          Run(look.sign("✓ ", "+ "), "fate.given"),
          Run(done.label.map { shortReference($0, in: done.session) + " " } ?? "", "text.dim"),
          Run(done.what.replacing("\n", with: " ")),
        ], right: Run(done.became, "fate.given"), target: done.target)
    }
    return rows.isEmpty && done.isEmpty ? nil : ListPane(words(LivePhrase.toFollow, rows.count), rows + done)
  }
}

/// What a meeting did to something of an earlier one.
struct DoneHere {
  var label: String?
  var session: ID<Session>
  var what: String
  var became: String
  var target: Target
}

extension Facts {
  /// What a meeting did to commitments, questions and initiatives of earlier ones: what its minutes say of them.
  func doneHere(in session: Session, until now: Instant, _ words: Words) -> [DoneHere] {
    let reports = reports(in: session, until: now).map { promise, report in
      DoneHere(
        label: promise.label, session: promise.session, what: promise.what, became: words.label(report.state),
        target: .commitment(promise.id))
    }
    let revised = revised(in: session, until: now).map { promise, before in
      DoneHere(
        label: promise.label, session: promise.session, what: promise.what,
        became: words.revision(of: promise, before: before, in: self), target: .commitment(promise.id))
    }
    let settled = settled(in: session, until: now).map { said in
      DoneHere(
        label: said.label, session: said.session, what: said.text,
        became: said.fate.map { words.label($0.fate.code) } ?? "", target: .contribution(said.reference))
    }
    let steps = steps(in: session, until: now).map { initiative, stage, money in
      let sums = money.map { words.money($0.amount) }
      return DoneHere(
        session: session.id, what: initiative.title,
        became: ([stage.map { words.label($0) }].compactMap(\.self) + sums).joined(separator: ", "),
        target: .initiative(initiative.id))
    }
    return reports + revised + settled + steps
  }
}

extension Model {
  /// The minutes to approve with what was asked to be said otherwise, while the point that is for it is under way.
  private func approvalPane(_ session: Session) -> ListPane? {
    let rows = facts.onApproval(in: session).flatMap { earlier -> [ListRow] in
      let isApproved = earlier.approval != nil
      let state = words(isApproved ? MinutesPhrase.approvedMark : .toApprove)
      let head = ListRow(
        [Run(words(MinutesPhrase.minutesOf, earlier.title))],
        right: Run(state, isApproved ? "text.dim" : "fate.none"), target: .session(earlier.id))
      let notes = earlier.minutesNotes.map { note in
        ListRow(
          [
            Run("  " + words(CommonPhrase.colonAfter, words.label(note.kind)), "text.dim"),
            Run(note.text.replacing("\n", with: " ")),
          ], right: note.by.flatMap { facts.name(of: $0) }.map { Run($0, "text.dim") },
          target: .session(earlier.id))
      }
      return [head] + notes
    }
    return rows.isEmpty ? nil : ListPane(words(MinutesPhrase.toApproveTitle), rows)
  }
}

/// The list of what is due or open, above what is said.
struct FollowUpPane: PaneView {
  let model: Model
  let pane: ListPane

  /// What the list depends on.
  struct ListInputs: Equatable {
    let common: CommonInputs
    let day: Day
  }

  /// What the pane depends on.
  struct Inputs: Equatable {
    let list: ListInputs
    let cursor: Cursor
  }

  static func inputs(of model: Model) -> Inputs { Inputs(list: listInputs(of: model), cursor: model.cursor) }

  static func listInputs(of model: Model) -> ListInputs { ListInputs(common: model.common, day: model.today) }

  /// Its place among the panes of the meeting that can be walked through.
  static let number = 3

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let isFocused = model.screen == .live && model.cursor.pane == FollowUpPane.number
    let inside = model.pane(pane.title, in: rect, isFocused: isFocused, on: &canvas)
    let selection = isFocused ? model.cursor.selection(in: pane, number: FollowUpPane.number) : nil
    let top = max(0, min((selection ?? 0) - inside.rows / 2, pane.rows.count - inside.rows))
    for (offset, row) in pane.rows.dropFirst(top).prefix(inside.rows).enumerated() {
      let isChosen = top + offset == selection
      let line = inside.row + offset
      if isChosen {
        canvas.fill(
          Rect(column: inside.column, row: line, columns: inside.columns, rows: 1),
          style: model.look("selection"))
      }
      let right = row.right.map { Run($0.text, isChosen ? "selection" : $0.scope) }
      let width = right.map { model.safe($0.text).width + 1 } ?? 0
      let room = Rect(
        column: inside.column, row: inside.row, columns: max(0, inside.columns - width), rows: inside.rows)
      let sign = Run(isChosen ? model.look.sign("▶", ">") : " ", isChosen ? "selection" : "text")
      model.put(
        [sign] + row.runs.map { Run($0.text, isChosen ? "selection" : $0.scope) }, in: room, row: line,
        on: &canvas)
      if let right { model.put(right: right, in: inside, row: line, on: &canvas) }
    }
  }
}
