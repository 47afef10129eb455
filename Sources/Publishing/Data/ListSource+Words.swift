import Dialogue
import Wording

extension ListSource {
  var contributionColumns: [ListColumn<Contribution>] {
    [
      ListColumn("id", .idHeading) { .text($0.label) },
      ListColumn("session", .sessionHeading) { title(of: $0.session) },
      ListColumn("item") { .optional(item(of: $0)?.title) },
      ListColumn("at", .timeHeading, { stamp($0.at) }) { short($0.at) },
      ListColumn("kind", .kindHeading, { .text($0.kind.rawValue) }) { words.label($0.kind) },
      ListColumn("speaker", .speakerHeading, { name(of: $0.speaker) }) {
        words.speaker(of: $0, in: facts) ?? ""
      },
      ListColumn("college") { college(of: $0.speaker) },
      ListColumn("text", .textHeading) { .text(text(of: $0)) },
      ListColumn("subject") { .optional(facts.subject(of: $0)?.title) },
      ListColumn("fate", .fateHeading, { .optional($0.fate?.fate.code.rawValue) }) { contribution in
        contribution.fate.map { record in
          words.label(record.fate.code) + (record.fate.isOverdue(on: today) ? ", \(words(.overdue))" : "")
        } ?? ""
      },
      ListColumn("fate_detail") { contribution in
        contribution.fate.map { detail(of: $0, from: contribution.session) } ?? .null
      },
      ListColumn("answers") { labels(of: $0.answers, from: $0.session) },
      ListColumn("answer_owed") { .bool(facts.owesAnswer($0)) },
      ListColumn("space") { space(of: $0.session) },
    ] + formatColumns
  }

  /// What only meetings in small groups and walks have; left out where it is not set.
  private var formatColumns: [ListColumn<Contribution>] {
    var columns: [ListColumn<Contribution>] = [
      ListColumn("table") { note in
        .optional(note.table.flatMap { facts.session(note.session)?.table($0)?.number })
      },
      ListColumn("round") { .optional($0.round) },
      ListColumn("stop") { note in
        .optional(note.stop.flatMap { facts.session(note.session)?.stop($0)?.place })
      },
      ListColumn("photo") { .optional($0.photo) },
      ListColumn("responsible") { name(of: $0.responsible) },
      ListColumn("speaker_open") { $0.isSpeakerOpen ? .bool(true) : .null },
      ListColumn("themes") { themes(of: $0) },
      ListColumn("same_as") { sameAs($0) },
      ListColumn("me_too") { .optional($0.sharing?.count) },
      ListColumn("me_too_above") { .optional(facts.roomExceeded(by: $0)) },
      ListColumn("host") { name(of: host(of: $0)) },
    ]
    for place in columns.indices { columns[place].isOptional = true }
    return columns
  }

  var commitmentColumns: [ListColumn<Commitment>] {
    [
      ListColumn("id", .idHeading) { .text($0.label) },
      ListColumn("session", .sessionHeading) { title(of: $0.session) },
      ListColumn("who", .whoHeading, { name(of: $0.who) }) { words.promiser(of: $0, in: facts) ?? "" },
      ListColumn("what", .whatHeading) { .text($0.what) },
      ListColumn("due", .dueHeading) { day($0.due) },
      ListColumn("state", .stateHeading, { .text($0.state.rawValue) }) { words.label($0.state) },
      ListColumn("answers", .answersHeading) { labels(of: $0.answers, from: $0.session) },
      ListColumn("college") { college(of: $0.who) },
      ListColumn("at") { stamp($0.at) },
      ListColumn("late") { .bool($0.isLate(on: today)) },
      ListColumn("progress") { commitment in
        .array(
          commitment.progress.map { progress in
            .object([
              JSON.Field("at", stamp(progress.at)), JSON.Field("state", .text(progress.state.rawValue)),
              JSON.Field("text", .optional(progress.text)),
            ])
          })
      },
      ListColumn("space") { space(of: $0.session) },
    ]
  }

  /// Who stayed at the table at which something was noted, in the round in which it was.
  func host(of contribution: Contribution) -> Party? {
    let session = contribution.table == nil ? nil : facts.session(contribution.session)
    return contribution.table.flatMap { session?.table($0) }?.host(
      in: session?.rounds.first { $0.number == contribution.round })
  }

  /// The themes under which something was filed.
  func themes(of contribution: Contribution) -> JSON {
    let themes = facts.themes(of: contribution)
    return themes.isEmpty ? .null : .array(themes.map { .text($0.title) })
  }

  /// What something says the same as.
  func sameAs(_ contribution: Contribution) -> JSON {
    let head = facts.head(of: contribution)
    return head.id == contribution.id ? .null : .text(head.label)
  }

  private func item(of contribution: Contribution) -> AgendaItem? {
    contribution.item.flatMap { facts.session(contribution.session)?.agenda[$0] }
  }

  private func detail(of record: FateRecord, from session: ID<Session>) -> JSON {
    var fields = [JSON.Field("at", stamp(record.at))]
    switch record.fate {
    case .answered(let answer):
      fields.append(JSON.Field("by", .optional(answer.flatMap { label(of: $0, from: session) })))
    case .accepted(let reason, let who, let until):
      fields.append(JSON.Field("because", .optional(reason)))
      fields.append(JSON.Field("by", name(of: who)))
      fields.append(JSON.Field("until", day(until)))
    case .underStudy(let who, let until):
      fields.append(JSON.Field("by", name(of: who)))
      fields.append(JSON.Field("until", day(until)))
      if record.fate.isOverdue(on: today) { fields.append(JSON.Field("late", .bool(true))) }
    case .declined(let reason, let who):
      fields.append(JSON.Field("because", .text(reason)))
      fields.append(JSON.Field("by", name(of: who)))
    case .outOfScope(let goal, let reason):
      fields.append(JSON.Field("to", .optional(goal)))
      fields.append(JSON.Field("because", .optional(reason)))
    }
    return .object(fields)
  }
}
