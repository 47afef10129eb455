import Dialogue
import Wording

extension ImportPlan {
  /// Contributions with the columns of the export (`text`; maybe `kind`, `speaker`, `at`, `item`); proposals with those of
  /// Decidim (`title/fr`, `body/fr`, with or without the locale); comments with those of Polis (`comment-body`,
  /// `moderated`). The same words of the same kind by the same speaker are known.
  mutating func readWords(
    _ sort: ImportKind, _ table: ImportTable, _ session: Session, _ facts: Facts, _ now: Instant,
    _ ids: inout IDSource
  ) throws(ImportError) {
    let columns = try WordColumns(sort, table)
    let speakers = ImportSpeakers(facts)
    let items = Dictionary(session.agenda.items.map { ($0.title.folded, $0.id) }) { first, _ in first }
    let kinds = Array(Set(ContributionKind.defaults + (facts.spaces[session.space]?.settings.kinds ?? [])))
    var said = Set(session.contributions.map { Self.key($0.text, $0.kind, $0.speaker) })
    var number = facts.given.next(.contribution, in: session.id)
    let moment = session.closedAt ?? session.openedAt ?? min(now, session.plannedStart)
    var source = ids
    forRows(of: table) { plan, row throws(ImportError) in
      if let moderated = table.text(row, columns.moderated), moderated == "-1" {
        plan.known += 1
        return
      }
      guard let text = columns.words(of: row, in: table) else {
        throw table.error(row, columns.text, .nothing(column: columns.name))
      }
      var kind: ContributionKind = sort == .decidimProposals ? .proposal : .contribution
      if let given = table.text(row, columns.kind) {
        guard let found = ImportWords.find(given, among: kinds, { $0.label($1) }) else {
          throw table.error(row, columns.kind, .notOneOf(given, expected: kinds.map(\.rawValue).sorted()))
        }
        kind = found
      }
      var at = moment
      if let given = table.text(row, columns.at) {
        guard let found = Instant(stamp: given) else { throw table.error(row, columns.at, .notTime(given)) }
        at = found
      }
      var item: ID<AgendaItem>?
      var unplaced: ImportError?
      if let given = table.text(row, columns.item) {
        item =
          items[given.folded] ?? session.agenda.items.first { session.agenda.number(of: $0.id) == given }?.id
        if item == nil {
          unplaced = table.error(
            row, columns.item, .unknownItem(given, agenda: session.agenda.items.map(\.title)))
        }
      }
      let speaker = table.text(row, columns.speaker).map { speakers.party($0.oneLine) }
      guard said.insert(Self.key(text, kind, speaker)).inserted else {
        plan.known += 1
        return
      }
      plan.events.append(
        .contribution(
          .noted(
            Contribution(
              id: source.next(), session: session.id, number: number, at: at,
              item: item, kind: kind, speaker: speaker,
              text: text))))
      number += 1
      plan.added += 1
      if let unplaced, plan.notes.count < Self.mostErrors { plan.notes.append(unplaced) }
    }
    ids = source
  }

  private struct Key: Hashable {
    var text: String
    var kind: ContributionKind
    var speaker: Party?
  }

  private static func key(_ text: String, _ kind: ContributionKind, _ speaker: Party?) -> Key {
    Key(text: text.cleaned, kind: kind, speaker: speaker)
  }
}

/// Where a file says what.
private struct WordColumns {
  let text: Int
  var title: Int?
  var kind: Int?
  var speaker: Int?
  var at: Int?
  var item: Int?
  var moderated: Int?
  let name: String

  init(_ sort: ImportKind, _ table: ImportTable) throws(ImportError) {
    switch sort {
    case .decidimProposals:
      text = try table.needed("body/fr", "body/en", "body")
      title = table.column("title/fr", "title/en", "title")
      name = "body"
    case .polis:
      text = try table.needed("comment-body", "comment_body", "body")
      moderated = table.column("moderated")
      name = "comment-body"
    default:
      text = try table.needed("text", "texte")
      kind = table.column("kind", "nature")
      speaker = table.column("speaker", "qui")
      at = table.column("at", "heure")
      item = table.column("item", "point")
      name = "text"
    }
  }

  /// The words of a row: the body, under its title when that says something else.
  func words(of row: [TableReader.Cell], in table: ImportTable) -> String? {
    guard let body = table.text(row, text) else { return table.text(row, title) }
    guard let title = table.text(row, title), !body.folded.hasPrefix(title.folded) else { return body }
    return "\(title)\n\(body)"
  }
}

extension Instant {
  /// A moment from ISO 8601 text with an offset, `2026-11-22T19:22:10+01:00` or with `Z`; nil when it is not one.
  init?(stamp: String) {
    let parts = stamp.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Day(iso: parts[0]), parts[1].utf8.count >= 9 else { return nil }
    let clock = parts[1].prefix(8).split(separator: ":").compactMap { $0.utf8.count == 2 ? Int($0) : nil }
    guard clock.count == 3, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]),
      (0..<60).contains(clock[2])
    else { return nil }
    var offset = 0
    let rest = parts[1].dropFirst(8)
    if rest != "Z" {
      let numbers = rest.dropFirst().split(separator: ":").compactMap { $0.utf8.count == 2 ? Int($0) : nil }
      guard rest.first == "+" || rest.first == "-", numbers.count == 2, numbers[0] < 24, numbers[1] < 60
      else {
        return nil
      }
      offset = (numbers[0] * 60 + numbers[1]) * (rest.first == "-" ? -60 : 60)
    }
    self.init(
      seconds: day.number * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2] - offset)
  }
}
