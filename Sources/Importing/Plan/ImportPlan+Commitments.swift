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
      try table.value(
        row, .at,
        { text throws(Problem) in try cells.moment(inMeeting: CellForms.time(text) ?? CellForms.day(text)) })
      ?? moment
    // « Sous 15 jours » counts from when it was promised.
    let from = cells.counted(from: at)
    let due = try table.value(
      row, .due,
      { text throws(Problem) -> Day? in
        guard let text = CellForms.due(text) else { return nil }
        return try from.day(text)
      }
    ).flatMap { $0 }
    if due == nil, table.text(row, .due) != nil { plan.pass(row, .due, of: table) }
    if let due, due.number < cells.context.zone.wallTime(at: at).day.number - 31 {
      plan.note(.dueBefore, table.line(of: row))
    }
    let state = try table.value(row, .state, cells.commitmentState) ?? .open
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
    let said = try table.value(
      row, .speaker, { text throws(Problem) in try cells.party(text) ?? .name(text) })
    let college = try table.value(row, .college, cells.college(inCell:))
    return plan.speaker(said, of: college, row, of: table, cells)
  }

  /// What was said that it answers, in this session, or in another one whose title stands before the label. An own
  /// export names it by the numbers of the journal that it comes from: there the words tell which it is. What nothing
  /// tells is told and left out.
  private func answers(_ row: Int, into plan: inout ImportPlan) -> [ContributionReference] {
    let labels = (table.text(row, .answers) ?? "").split(separator: ",").map { String($0).trimmedBlanks }
    let isOwn = table.text(row, .label).map(Self.isOwn) == true
    guard isOwn, !labels.isEmpty else {
      return labels.compactMap { label in
        let found = cells.said(label, in: session)
        if found == nil { plan.pass(row, .answers, of: table) }
        return found
      }
    }
    let texts = (table.text(row, .answeredText) ?? "").split(whereSeparator: \.isNewline).map(String.init)
    return labels.enumerated().compactMap { place, label in
      let found = texts.count == labels.count ? cells.said(label, texts[place], in: session) : nil
      if found == nil { plan.note(.answersLeft, table.line(of: row)) }
      return found
    }
  }

  /// Whether a label is one of this program: `e12`.
  private static func isOwn(_ label: String) -> Bool {
    label.first?.lowercased() == "e" && label.count > 1 && label.dropFirst().allSatisfy(\.isNumber)
  }
}
