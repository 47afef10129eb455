import Dialogue
import Facilitation
import Publishing
import Wording

extension ImportPlan {
  /// Contributions with the columns of the export: what was said, by whom, on which point, and what became of it.
  mutating func readContributions(
    _ table: ImportTable, _ cells: CellReader, _ ids: inout IDSource
  ) throws(ImportError) {
    for part in try bySession(table, cells) {
      readContributions(of: part.session, part.rows, of: table, part.cells, &ids)
    }
  }

  private mutating func readContributions(
    of session: Session, _ rows: [Int], of table: ImportTable, _ cells: CellReader, _ ids: inout IDSource
  ) {
    let words = WordsImport(session, cells, ids)
    var fates = ContributionFates(session, table, cells)
    let moment = words.moment
    forRows(rows, of: table) { plan, row throws(ImportError) in
      let body = table.text(row, .text).map { RichText.isMarkedUp($0) ? RichText.plain($0).cleaned : $0 }
      guard let text = Self.joined(table.text(row, .title), body) else {
        let column = table.has(.text) ? Column.text : .title
        throw table.error(row, column, .nothing(column: table.heading(column)))
      }
      var said = Said(text: text, at: moment)
      var unplaced: ImportError?
      if let kind = try table.value(row, .kind, words.kind) { said.kind = kind }
      if let at = try table.value(row, .at, words.at) {
        said.at = at
        let day = cells.context.zone.wallTime(at: session.heldAt).day
        if abs(cells.context.zone.wallTime(at: at).day.number - day.number) > 2 {
          plan.note(.otherDay, table.line(of: row))
        }
      }
      let college = try table.value(row, .college, words.college)
      if !table.has(.speaker), let typed = words.typed(text) { (said.speaker, said.text) = typed }
      said.speaker = plan.speaker(
        try table.value(row, .speaker, words.party) ?? said.speaker, of: college, row, of: table, cells)
      let number = try table.value(row, .itemNumber, words.item).flatMap { $0 }
      if let number {
        said.item = number
      } else if let item = try table.value(row, .item, words.item) {
        said.item = item
        if item == nil { unplaced = table.error(row, .item, .nothing(column: "")) }
      }
      if let subject = try table.value(row, .subject, words.subject) {
        said.subject = subject
        if subject == nil { plan.pass(row, .subject, of: table) }
      }
      let fate = try fates.read(row, words)
      let reference = words.note(said, line: table.line(of: row), into: &plan)
      fates.keep(row, reference, fate)
      if let unplaced, let reference, words.isNew(reference) {
        plan.notices.append(
          .unknownPoint(
            table.text(row, .item) ?? "", agenda: session.agenda.items.map(\.title), line: unplaced.line,
            column: unplaced.column))
      }
    }
    fates.events(known: { words.isNew($0) }, into: &self)
    ids = words.ids
  }

  /// Proposals of Decidim: the title, and under it the body, row by row in the language in which they are written. What
  /// was withdrawn is left out; what was accepted or rejected keeps its fate.
  mutating func readProposals(
    _ table: ImportTable, _ cells: CellReader, _ ids: inout IDSource
  ) throws(ImportError) {
    guard let session = cells.context.session else { return }
    let words = WordsImport(session, cells, ids)
    let (language, moment) = (setting.words.language.rawValue, words.moment)
    var setAside = 0
    var fates: [(ContributionReference, Fate)] = []
    forRows(of: table) { plan, row throws(ImportError) in
      let state = DecidimState(table.text(row, .state))
      if state == .unknown { plan.pass(row, .state, of: table) }
      if state == .withdrawn || CellForms.isYes(table.text(row, .withdrawn) ?? "") {
        setAside += 1
        return
      }
      let title = table.text(row, .title, in: language).map { RichText.plain($0).cleaned }
      let body = table.text(row, .text, in: language).map { RichText.plain($0).cleaned }
      plan.noteOtherLanguages(row, language, of: table)
      // An own export says where something was proposed: its words are those before that, and known here.
      let own = body.flatMap(ProposalOrigin.init)
      if let own, own.isKnown(in: session, cells) {
        plan.known += 1
        return
      }
      guard let text = own?.text ?? Self.joined(title, body) else {
        return plan.note(.noText, table.line(of: row))
      }
      let reference = words.note(
        Said(text: text, kind: .proposal, at: moment), line: table.line(of: row), into: &plan)
      let answer = table.text(row, .fateBecause, in: language).map { RichText.plain($0).oneLine }
      guard let reference else { return }
      if let fate = state.fate(because: answer) {
        fates.append((reference, fate))
      } else if state == .rejected {
        plan.note(.noReason, table.line(of: row))
      }
    }
    events += fates.filter { words.isNew($0.0) }.map { .contribution(.fated($0.0, $0.1)) }
    if setAside > 0 { notices.append(.setAside(setAside)) }
    ids = words.ids
  }

  /// Tells what a row says in other languages than the one that is taken.
  private mutating func noteOtherLanguages(_ row: Int, _ language: String, of table: ImportTable) {
    for column in [Column.title, .text, .fateBecause] {
      guard let said = table.text(row, column, in: language) else { continue }
      for (place, _) in table.languages(column) where table.text(row, at: place).map({ $0 != said }) == true {
        note(.notKept(table.heading(at: place)), table.line(of: row))
      }
    }
  }

  /// Comments of Polis, but for those that were moderated out.
  mutating func readComments(
    _ table: ImportTable, _ cells: CellReader, _ ids: inout IDSource
  ) throws(ImportError) {
    guard let session = cells.context.session else { return }
    let words = WordsImport(session, cells, ids)
    let moment = words.moment
    var setAside = 0
    forRows(of: table) { plan, row throws(ImportError) in
      if let moderated = table.text(row, .moderated), moderated == "-1" || Double(moderated) == -1 {
        setAside += 1
        return
      }
      guard let text = table.text(row, .text) else { return plan.note(.noText, table.line(of: row)) }
      words.note(Said(text: text, at: moment), line: table.line(of: row), into: &plan)
    }
    if setAside > 0 { notices.append(.setAside(setAside)) }
    ids = words.ids
  }

  /// The body, under its title when that says something else.
  private static func joined(_ title: String?, _ body: String?) -> String? {
    let title = title.flatMap { $0.isEmpty ? nil : $0 }
    guard let body, !body.isEmpty else { return title }
    guard let title, !body.folded.hasPrefix(title.folded) else { return body }
    return "\(title)\n\(body)"
  }
}

/// Where a proposal of Decidim stands (`decidim-proposals`, `Proposal::STATES`, and what instances call them in French).
private enum DecidimState {
  case standing, withdrawn, accepted, rejected, evaluating
  /// A state of an instance's own.
  case unknown

  init(_ text: String?) {
    switch text?.folded {
    case "withdrawn", "retiree", "retire", "retirada", "retirado", "draft", "brouillon": self = .withdrawn
    case "accepted", "acceptee", "accepte": self = .accepted
    case "rejected", "rejetee", "rejete", "refusee": self = .rejected
    case "evaluating", "en cours d'evaluation", "en evaluation": self = .evaluating
    case nil, "", "not_answered", "not answered", "not-answered", "published", "publiee", "proposed",
      "non repondue", "non repondu", "sans reponse", "en attente":
      self = .standing
    default: self = .unknown
    }
  }

  func fate(because reason: String?) -> Fate? {
    switch self {
    case .accepted: .accepted(because: reason)
    // A refusal without its reason is none: the answer says it, or nothing is said.
    case .rejected: reason.map { .declined(because: $0) }
    case .evaluating: .underStudy(by: nil, until: nil)
    case .standing, .withdrawn, .unknown: nil
    }
  }
}

/// Where a proposal was made, as the export for Decidim says it under its words: « (Proposé en séance : Conseil, S1,
/// dimanche 22 novembre 2026, c3) ».
private struct ProposalOrigin {
  /// The words of the proposal.
  let text: String
  private let place: String

  /// Nil for a body that does not end so.
  init?(_ body: String) {
    guard body.last == ")", let end = body.lastIndex(of: "\n") else { return nil }
    let line = body[body.index(after: end)...].dropFirst().dropLast()
    let leads = Language.allCases.map { Words($0)(ExportPhrase.proposedAt) }
    guard body[body.index(after: end)...].first == "(", let lead = leads.first(where: line.hasPrefix) else {
      return nil
    }
    text = String(body[..<end]).cleaned
    place = String(line.dropFirst(lead.count)).trimmedBlanks
  }

  /// Whether it stands in the meeting that it names, or the same proposal in the one that is chosen, whoever made it.
  func isKnown(in session: Session, _ cells: CellReader) -> Bool {
    let label = place.split(separator: ",").last.map { String($0).trimmedBlanks } ?? ""
    func isSame(_ said: Contribution) -> Bool { said.kind == .proposal && said.text.cleaned == text }
    let named = cells.context.facts.sessions(of: session.space).filter { place.contains($0.title.oneLine) }
    return session.contributions.contains(where: isSame)
      || named.contains { $0.contributions.contains { $0.label == label && isSame($0) } }
  }
}

/// Something that a file says was said.
struct Said {
  var text: String
  var kind = ContributionKind.contribution
  var at: Instant
  var speaker: Party?
  var item: ID<AgendaItem>?
  var subject: ID<Subject>?
}

/// Tells what is said in a file from what was noted in the session: the same words of the same kind by the same speaker
/// are known, as often as they were noted.
final class WordsImport {
  var ids: IDSource
  /// When what has no time of its own was said: as the meeting ended, or began.
  let moment: Instant
  let cells: CellReader
  private let session: Session
  private var number: Int
  private var known: [Key: [ContributionReference]] = [:]
  private var new: Set<ContributionReference> = []
  private let memory = Memory()

  private struct Key: Hashable {
    var text: String
    var kind: ContributionKind
    var speaker: Party?
  }

  /// What was read of cells that say the same.
  private final class Memory {
    var parties: [String: Party] = [:]
    var typed: [String: Party] = [:]
    var colleges: [String: CollegeID] = [:]
    var fates: [String: Fate.Code?] = [:]
    var kinds: [String: ContributionKind] = [:]
    var items: [String: ID<AgendaItem>?] = [:]
    var subjects: [String: ID<Subject>?] = [:]
    var moments: [String: Instant] = [:]
  }

  init(_ session: Session, _ cells: CellReader, _ ids: IDSource) {
    (self.session, self.cells, self.ids) = (session, cells, ids)
    moment = session.closedAt ?? session.openedAt ?? min(cells.context.now, session.plannedStart)
    number = cells.context.facts.given.next(.contribution, in: session.id)
    for said in session.contributions {
      known[Key(text: said.text.cleaned, kind: said.kind, speaker: said.speaker), default: []].append(
        said.reference)
    }
  }

  /// Somebody, or a name.
  func party(_ name: String) throws(Problem) -> Party {
    if let found = memory.parties[name] { return found }
    let party = try cells.party(name) ?? .name(name)
    memory.parties[name] = party
    return party
  }

  /// Who spoke and what they said, where a text is written as lines are typed: « Mme Petit : … ». Only somebody or a
  /// body that is known.
  func typed(_ text: String) -> (Party?, String)? {
    guard let colon = text.prefix(60).firstIndex(of: ":") else { return nil }
    let name = String(text[..<colon]).trimmedBlanks
    let rest = String(text[text.index(after: colon)...]).trimmedBlanks
    guard !rest.isEmpty, let party = try? memory.typed[name] ?? cells.party(name) else { return nil }
    memory.typed[name] = party
    return (party, rest)
  }

  /// A college of the space.
  func college(_ text: String) throws(Problem) -> CollegeID {
    if let found = memory.colleges[text] { return found }
    let college = try cells.college(inCell: text)
    memory.colleges[text] = college
    return college
  }

  /// What becomes of something; nil for nothing yet.
  func fate(_ text: String) throws(Problem) -> Fate.Code? {
    if let found = memory.fates[text] { return found }
    let fate = try cells.fate(text)
    memory.fates[text] = .some(fate)
    return fate
  }

  func kind(_ text: String) throws(Problem) -> ContributionKind {
    if let found = memory.kinds[text] { return found }
    let kind =
      ["remarque", "observation", "commentaire", "avis", "constat", "remark", "comment"].contains(text.folded)
      ? .contribution : try cells.contributionKind(text)
    memory.kinds[text] = kind
    return kind
  }

  /// When something was said.
  func at(_ text: String) throws(Problem) -> Instant {
    if let found = memory.moments[text] { return found }
    let moment = try cells.moment(inMeeting: CellForms.time(text) ?? CellForms.day(text))
    memory.moments[text] = moment
    return moment
  }

  /// A point of the session; nil for one that it has not.
  func item(_ text: String) throws(Problem) -> ID<AgendaItem>? {
    if let found = memory.items[text] { return found }
    var item = try cells.item(text)
    // « 2. Parkings », « Point 2 : Parkings », « Parkings (30 min) », « Point 2 ».
    if item == nil, let title = AgendaList(text).points.first?.title, title != text {
      item = try cells.item(title)
    }
    if item == nil,
      ["point", "item", "no", "n"].contains(where: { ColumnNames.key(text).hasPrefix($0 + " ") })
    {
      item = try cells.item(String(text.drop { !$0.isNumber }))
    }
    memory.items[text] = .some(item)
    return item
  }

  /// A subject; nil for one that nobody has entered.
  func subject(_ text: String) throws(Problem) -> ID<Subject>? {
    if let found = memory.subjects[text] { return found }
    let subject = try cells.subject(text)
    memory.subjects[text] = .some(subject)
    return subject
  }

  /// Notes something, unless it is known; the contribution that it is.
  @discardableResult
  func note(_ said: Said, line: ImportLine, into plan: inout ImportPlan) -> ContributionReference? {
    let key = Key(text: said.text.cleaned, kind: said.kind, speaker: said.speaker)
    if let there = known[key]?.first {
      known[key]?.removeFirst()
      plan.known += 1
      return there
    }
    let noted = Contribution(
      id: ids.next(), session: session.id, number: number, at: said.at, item: said.item, kind: said.kind,
      speaker: said.speaker, text: said.text, subject: said.subject)
    plan.events.append(.contribution(.noted(noted)))
    number += 1
    new.insert(noted.reference)
    plan.add(
      .contribution, said.text, said.speaker.flatMap { cells.context.facts.name(of: $0) } ?? "", line: line)
    return noted.reference
  }

  /// Whether something was noted from the file.
  func isNew(_ reference: ContributionReference) -> Bool { new.contains(reference) }
}
