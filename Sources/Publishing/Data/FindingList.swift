import Dialogue
import Wording

/// What a search found, as data and as a table for people.
public struct FindingList: Equatable, Sendable {
  /// The hits as JSON objects, best first.
  public let rows: [JSON]
  /// The same hits for people.
  public let table: TextTable
  /// How many there are in all; more than rows when a limit was set.
  public let total: Int
  private let whenEmpty: String

  /// Searches what is known; private notes only when the setting includes them. The scope of the setting does not count.
  /// - Complexity: that of making an index of all texts.
  public init(_ query: String, limit: Int, in facts: Facts, _ setting: OutputSetting) {
    let source = ListSource(facts: facts, setting: setting)
    let results = SearchIndex(facts).search(
      query, in: facts, limit: limit, includesPrivateNotes: setting.includesPrivateNotes)
    total = results.total
    let columns = source.findingColumns
    rows = results.hits.map { hit in .object(columns.map { JSON.Field($0.key, $0.value(hit)) }) }
    let shown = columns.filter { $0.heading != nil }
    table = TextTable(
      headings: shown.compactMap(\.heading).map { Words(setting.language)($0) },
      rows: results.hits.map { hit in shown.map { $0.text(of: hit) } })
    whenEmpty = Words(setting.language)(.none)
  }

  /// A JSON array, one object a line, with a line end at the end.
  public var json: String { JSON.lines(rows) }

  /// The table as text with a line end at the end; `width` as in ``TextTable/text(width:)``.
  public func text(width: (String) -> Int = { $0.count }) -> String {
    rows.isEmpty ? whenEmpty + "\n" : table.text(width: width)
  }
}

extension ListSource {
  var findingColumns: [ListColumn<SearchHit>] {
    [
      ListColumn("type", .kindHeading, { .text($0.target.word) }) { hit in
        if case .contribution(let reference) = hit.target, let note = facts.contribution(reference) {
          return words.label(note.kind)
        }
        return words.label(hit.target)
      },
      ListColumn("id", .idHeading) { .optional(label(of: $0.target)) },
      ListColumn("session", .sessionHeading) { .optional($0.session.flatMap { facts.session($0)?.title }) },
      ListColumn("title", .nameHeading) { .text($0.title.text) },
      ListColumn("text", .textHeading, { .text($0.excerpt.text) }) { $0.excerpt.text },
      ListColumn("at") { stamp($0.at) },
      ListColumn("matches") {
        .texts(($0.title.parts + $0.excerpt.parts).filter(\.isMatch).map { String($0.text) })
      },
      ListColumn("score") { .integer($0.score) },
      ListColumn("space") { space(of: $0.session) },
    ]
  }

  /// The short name within the session; nil for what has none.
  private func label(of target: Target) -> String? {
    switch target {
    case .contribution(let reference): facts.contribution(reference)?.label
    case .decision(let session, let id): facts.session(session)?.decisions.first { $0.id == id }?.label
    case .vote(let session, let id): facts.session(session)?.votes.first { $0.id == id }?.label
    case .commitment(let id): facts.commitments[id]?.label
    case .item(let session, let id): facts.session(session)?.agenda.number(of: id)
    default: nil
    }
  }
}

extension Target {
  /// The word in data outputs.
  fileprivate var word: String {
    switch self {
    case .space: "space"
    case .session: "session"
    case .item: "point"
    case .contribution: "contribution"
    case .decision: "decision"
    case .vote: "vote"
    case .commitment: "commitment"
    case .subject: "subject"
    case .milestone: "milestone"
    case .initiative: "initiative"
    case .training: "training"
    case .person: "person"
    case .organisation: "organisation"
    case .college: "college"
    case .request: "request"
    case .act: "act"
    }
  }
}
