import Dialogue
import Facilitation
import Publishing

/// What became of contributions, and what they answer, as the export says it: by labels of its own, so that all rows
/// must have been read.
struct ContributionFates {
  private let session: Session
  private let table: ImportTable
  private let cells: CellReader
  private var byLabel: [String: ContributionReference] = [:]
  private var rows: [(row: Int, reference: ContributionReference, fate: Reading?, answers: [String])] = []

  /// A fate whose answer is not known yet.
  struct Reading {
    var code: Fate.Code
    /// As it is written: of an answer its label.
    var by: String?
    var party: Party?
    var until: Day?
    var to: String?
    var because: String?
  }

  init(_ session: Session, _ table: ImportTable, _ cells: CellReader) {
    (self.session, self.table, self.cells) = (session, table, cells)
  }

  /// Reads the fate of a row.
  func read(_ row: Int, _ words: WordsImport) throws(ImportError) -> Reading? {
    guard let text = table.text(row, .fate) else { return nil }
    var column = Column.fate
    do throws(Problem) {
      guard let code = try words.fate(text) else { return nil }
      var fate = Reading(code: code)
      fate.by = table.text(row, .fateBy)?.oneLine
      column = .fateBy
      if code != .answered, code != .outOfScope, let by = fate.by { fate.party = try words.party(by) }
      column = .fateUntil
      if let until = table.text(row, .fateUntil) { fate.until = try words.cells.day(CellForms.day(until)) }
      (fate.to, fate.because) = (table.text(row, .fateTo), table.text(row, .fateBecause))
      return fate
    } catch {
      throw table.error(row, column, .value(error))
    }
  }

  /// Keeps what a row has become.
  mutating func keep(_ row: Int, _ reference: ContributionReference?, _ fate: Reading?) {
    guard let reference else { return }
    if let label = table.text(row, .label) { byLabel[label.folded] = reference }
    let answers = (table.text(row, .answers) ?? "").split(separator: ",").map { String($0).trimmedBlanks }
    if fate != nil || !answers.isEmpty || !others(row).isEmpty {
      rows.append((row, reference, fate, answers))
    }
  }

  /// The columns of a fate in which a row says something.
  private func others(_ row: Int) -> [Column] {
    [Column.fateBy, .fateUntil, .fateTo, .fateBecause].filter { table.text(row, $0) != nil }
  }

  /// The events of what was noted from the file. What no fate can keep, and an answer to nothing that is there, is told.
  func events(known isNew: (ContributionReference) -> Bool, into plan: inout ImportPlan) {
    for row in rows where isNew(row.reference) {
      let answered = row.answers.map { said($0) }
      if answered.contains(nil) { plan.pass(row.row, .answers, of: table) }
      let found = answered.compactMap { $0 }
      if !found.isEmpty { plan.events.append(.contribution(.answered(row.reference, answers: found))) }
      let fate = row.fate.flatMap(fate)
      if let fate {
        plan.events.append(.contribution(.fated(row.reference, fate)))
      } else if row.fate != nil {
        plan.note(.noReason, table.line(of: row.row))
      }
      for column in others(row.row) where !isKept(column, fate) { plan.pass(row.row, column, of: table) }
    }
  }

  /// What a label names: of this file, else of the journal where the file has none of its own.
  private func said(_ label: String) -> ContributionReference? {
    if let found = byLabel[label.folded] { return found }
    return table.has(.label) && !label.contains("/") ? nil : cells.said(label, in: session)
  }

  private func isKept(_ column: Column, _ fate: Fate?) -> Bool {
    switch (column, fate) {
    case (.fateBy, .answered(let answer)): answer != nil
    case (.fateBy, .accepted), (.fateBy, .declined), (.fateBy, .underStudy): true
    case (.fateUntil, .accepted), (.fateUntil, .underStudy): true
    case (.fateTo, .outOfScope): true
    case (.fateBecause, .accepted), (.fateBecause, .declined), (.fateBecause, .outOfScope): true
    default: false
    }
  }

  private func fate(_ fate: Reading) -> Fate? {
    switch fate.code {
    case .answered: .answered(by: fate.by.flatMap(said))
    case .accepted: .accepted(because: fate.because, by: fate.party, until: fate.until)
    case .underStudy: .underStudy(by: fate.party, until: fate.until)
    case .declined: fate.because.map { .declined(because: $0, by: fate.party) }
    case .outOfScope: .outOfScope(to: fate.to, because: fate.because)
    }
  }
}
