import Dialogue
import Facilitation

extension ImportPlan {
  /// The sessions of which the rows speak, each with its rows: the ones that a column names. Somebody who names the
  /// session means it for all of a file that names no more than one; so does a file that names one which there is not.
  /// Either is told.
  mutating func bySession(
    _ table: ImportTable, _ cells: CellReader
  ) throws(ImportError) -> [(session: Session, rows: [Int], cells: CellReader)] {
    guard let chosen = cells.context.session else { return [] }
    guard table.has(.session) else { return [(chosen, Array(table.rows), cells)] }
    var order: [String] = []
    var rows: [String: [Int]] = [:]
    for row in table.rows {
      let key = (table.text(row, .session)?.oneLine ?? "").nameKey
      if rows[key] == nil { order.append(key) }
      rows[key, default: []].append(row)
    }
    let sessions = cells.context.facts.sessions(of: chosen.space)
    let names = order.filter { !$0.isEmpty }
    if names.count == 1, let name = names.first {
      let title = rows[name]?.first.flatMap { table.text($0, .session)?.oneLine } ?? ""
      let isThere = sessions.contains { $0.title.nameKey == name }
      if setting.isSessionNamed || !isThere || chosen.title.nameKey == name {
        if chosen.title.nameKey != name {
          notices.append(.meetingNotThere(title, taken: chosen.title))
        }
        return [(chosen, Array(table.rows), cells)]
      }
      notices.append(.meetingNamed(title))
    }
    var parts: [(session: Session, rows: [Int], cells: CellReader)] = []
    for key in order {
      guard let own = rows[key], let first = own.first else { continue }
      if key.isEmpty {
        parts.append((chosen, own, cells))
        continue
      }
      let named = sessions.filter { $0.title.nameKey == key }
      guard let session = named.first, named.count == 1 else {
        let title = table.text(first, .session) ?? ""
        throw table.error(
          first, .session,
          .value(
            named.isEmpty
              ? .notFound(title, .session, adds: .session)
              : .ambiguous(title, candidates: named.map(\.title))))
      }
      parts.append((session, own, cells.focused(on: session)))
    }
    return parts
  }

  /// Who spoke: a college where the row says nothing else. Somebody known has the college that is known, a name that
  /// nobody has entered has none: both are told.
  mutating func speaker(
    _ said: Party?, of college: CollegeID?, _ row: Int, of table: ImportTable, _ cells: CellReader
  ) -> Party? {
    guard let college else { return said }
    guard let said else { return .college(college) }
    let known: CollegeID? =
      if case .college(let own) = said { own } else { cells.context.facts.college(of: said) }
    if known != college { pass(row, .college, of: table) }
    return said
  }
}

extension CellReader {
  /// What was said, by its label in a session, or in another one of its space behind its title; nil for nothing.
  func said(_ text: String, in session: Session) -> ContributionReference? {
    let (named, label) = meeting(of: text, in: session)
    return named?.contributions.first { $0.label.folded == label.folded }?.reference
  }

  /// What was said in these words: where several times, what has the label, else the first; nil for nothing.
  func said(_ text: String, _ words: String, in session: Session) -> ContributionReference? {
    let (named, label) = meeting(of: text, in: session)
    let wanted = words.oneLine
    let same = named?.contributions.filter { $0.text.oneLine == wanted } ?? []
    return (same.first { $0.label.folded == label.folded } ?? same.first)?.reference
  }

  private func meeting(of text: String, in session: Session) -> (session: Session?, label: String) {
    let facts = context.facts
    guard let stroke = text.lastIndex(of: "/") else { return (facts.session(session.id), text) }
    let key = String(text[..<stroke]).nameKey
    return (
      facts.sessions(of: session.space).first { $0.title.nameKey == key },
      String(text[text.index(after: stroke)...]).trimmedBlanks
    )
  }
}
