import Dialogue
import Facilitation
import Publishing

/// What became of contributions, and what they answer, as the export says it: by labels of its own, so that all rows must have been read.
struct ContributionFates {
  private let session: ID<Session>
  private let table: ImportTable
  private var byLabel: [String: ContributionReference] = [:]
  private var rows: [(reference: ContributionReference, fate: Reading?, answers: [String])] = []

  /// A fate whose answer is not known yet.
  struct Reading {
    var code: Fate.Code
    var by: String?
    var party: Party?
    var until: Day?
    var to: String?
    var because: String?
  }

  init(_ session: ID<Session>, _ table: ImportTable) {
    (self.session, self.table) = (session, table)
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
      if code == .underStudy, let by = fate.by { fate.party = try words.party(by) }
      column = .fateUntil
      if let until = table.text(row, .fateUntil) { fate.until = try words.cells.day(until) }
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
    if fate != nil || !answers.isEmpty { rows.append((reference, fate, answers)) }
  }

  /// The events of what was noted from the file.
  func events(known isNew: (ContributionReference) -> Bool) -> [Event] {
    var events: [Event] = []
    for row in rows where isNew(row.reference) {
      let answered = row.answers.compactMap { byLabel[$0.folded] }
      if !answered.isEmpty { events.append(.contribution(.answered(row.reference, answers: answered))) }
      if let fate = row.fate.flatMap(fate) { events.append(.contribution(.fated(row.reference, fate))) }
    }
    return events
  }

  private func fate(_ fate: Reading) -> Fate? {
    switch fate.code {
    case .answered: .answered(by: fate.by.flatMap { byLabel[$0.folded] })
    case .accepted: .accepted(because: fate.because)
    case .underStudy: .underStudy(by: fate.party, until: fate.until)
    case .declined: fate.because.map { .declined(because: $0) }
    case .outOfScope: .outOfScope(to: fate.to, because: fate.because)
    }
  }
}
