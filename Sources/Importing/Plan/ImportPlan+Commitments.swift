import Dialogue
import Facilitation
import Publishing

extension ImportPlan {
  /// What was promised: who, what, by when, where it stands. The same words of the same one in the session are known.
  mutating func readCommitments(
    _ table: ImportTable, _ cells: CellReader, _ ids: inout IDSource
  ) throws(ImportError) {
    for part in try bySession(table, cells) {
      var commitments = CommitmentImport(part.session, table, part.cells, ids)
      forRows(part.rows, of: table) { plan, row throws(ImportError) in
        try commitments.take(row, into: &plan)
      }
      ids = commitments.ids
    }
  }
}

/// Tells what a file says was promised from what the session has.
private struct CommitmentImport {
  var ids: IDSource
  private let session: Session
  private let table: ImportTable
  private let cells: CellReader
  private let moment: Instant
  private var number: Int
  private var known: [Key: [Commitment]] = [:]

  private struct Key: Hashable {
    var what: String
    var who: Party
  }

  init(_ session: Session, _ table: ImportTable, _ cells: CellReader, _ ids: IDSource) {
    (self.session, self.table, self.cells, self.ids) = (session, table, cells, ids)
    let facts = cells.context.facts
    moment = session.closedAt ?? session.openedAt ?? min(cells.context.now, session.plannedStart)
    number = facts.given.next(.commitment, in: session.id)
    for there in facts.commitments.values where there.session == session.id {
      known[Key(what: there.what.cleaned, who: there.who), default: []].append(there)
    }
  }

  mutating func take(_ row: Int, into plan: inout ImportPlan) throws(ImportError) {
    guard let what = table.text(row, .what) else {
      throw table.error(row, .what, .nothing(column: table.heading(.what)))
    }
    guard let who = try speaker(row, into: &plan) else {
      throw table.error(row, .speaker, .nothing(column: table.heading(.speaker)))
    }
    let at =
      try value(
        row, .at,
        { text throws(Problem) in try cells.moment(inMeeting: CellForms.time(text) ?? CellForms.day(text)) })
      ?? moment
    // « Sous 15 jours » counts from when it was promised.
    let from = cells.counted(from: at)
    let due = try value(
      row, .due,
      { text throws(Problem) -> Day? in
        guard let text = CellForms.due(text) else { return nil }
        return try from.day(text)
      }
    ).flatMap { $0 }
    if due == nil, table.text(row, .due) != nil { plan.pass(row, .due, of: table) }
    let state = try value(row, .state, cells.commitmentState) ?? .open
    let report = table.text(row, .report)
    let key = Key(what: what.cleaned, who: who)
    if let there = known[key]?.first {
      known[key]?.removeFirst()
      return compare(there, due, table.text(row, .state) == nil ? nil : state, row, into: &plan)
    }
    let promised = Commitment(
      id: ids.next(), session: session.id, number: number, who: who, what: what, due: due, at: at,
      answers: answers(row, into: &plan))
    number += 1
    plan.events.append(.commitment(.made(promised)))
    if state != .open || report != nil {
      plan.events.append(.commitment(.progressed(promised.id, state, text: report)))
    }
    let words = plan.setting.words
    let more = [cells.context.facts.name(of: who), due.map { words.shortDate($0) }]
    plan.add(.commitment, what, more.compactMap { $0 }.joined(separator: ", "), line: table.line(of: row))
  }

  /// Shows what a file says otherwise of what is known.
  private func compare(
    _ there: Commitment, _ due: Day?, _ state: Commitment.State?, _ row: Int, into plan: inout ImportPlan
  ) {
    let words = plan.setting.words
    var differences: [ImportDifference] = []
    if let due, due != there.due {
      differences.append(
        ImportDifference(
          what: .due, known: there.due.map { words.shortDate($0) } ?? "–", said: words.shortDate(due)))
    }
    if let state, state != there.state {
      differences.append(
        ImportDifference(what: .state, known: words.label(there.state), said: words.label(state)))
    }
    if differences.isEmpty {
      plan.known += 1
    } else {
      plan.contradict(there.what, line: table.line(of: row), differences)
    }
  }

  /// Who promises, of the college that the row says.
  private func speaker(_ row: Int, into plan: inout ImportPlan) throws(ImportError) -> Party? {
    let said = try value(row, .speaker, { text throws(Problem) in try cells.party(text) ?? .name(text) })
    let college = try value(row, .college, cells.college)
    return plan.speaker(said, of: college, row, of: table, cells)
  }

  /// What was said that it answers, by its label in this session, or in another one behind its title.
  private func answers(_ row: Int, into plan: inout ImportPlan) -> [ContributionReference] {
    (table.text(row, .answers) ?? "").split(separator: ",").compactMap { part in
      let found = cells.said(String(part).trimmedBlanks, in: session)
      if found == nil { plan.pass(row, .answers, of: table) }
      return found
    }
  }

  private func value<Value>(
    _ row: Int, _ column: Column, _ read: (String) throws(Problem) -> Value
  ) throws(ImportError) -> Value? {
    guard let given = table.text(row, column)?.oneLine else { return nil }
    do throws(Problem) { return try read(given) } catch { throw table.error(row, column, .value(error)) }
  }
}
