import Dialogue
import Wording

/// Tables of small groups, and documents.
extension ListSource {
  var tables: [TableState] { sessions.flatMap(\.tableStates) }

  var tableColumns: [ListColumn<TableState>] {
    [
      ListColumn("id", .idHeading) { .text($0.table.label) },
      ListColumn("session", .sessionHeading) { title(of: $0.session) },
      ListColumn("name", .titleHeading) { .optional($0.table.name) },
      ListColumn("host", .hostHeading) { name(of: $0.table.host) },
      ListColumn("hosts") { state in
        let rounds = facts.session(state.session)?.rounds.map(\.self) ?? []
        return .array(
          rounds.map { round in
            .object([
              JSON.Field("round", .integer(round.number)),
              JSON.Field("host", name(of: state.table.host(in: round))),
            ])
          })
      },
      ListColumn("subject") { title(of: $0.table.subject) },
      ListColumn("notes", .notesHeading) { .integer($0.noted) },
      ListColumn("kept_elsewhere", .keptElsewhereHeading, { .bool($0.isElsewhere) }) { state in
        state.isElsewhere
          ? words(PublishingPhrase.listedElsewhere, state.cameIn, short(state.lastCameIn)) : ""
      },
      ListColumn("came_in") { .integer($0.cameIn) },
      ListColumn("last_came_in") { stamp($0.lastCameIn) },
      ListColumn("space") { space(of: $0.session) },
    ]
  }

  var documentColumns: [ListColumn<DocumentChoice>] {
    [
      ListColumn("name", .nameHeading) { .text($0.name) },
      ListColumn("title", .titleHeading) { .text(words.label($0)) },
      ListColumn("for", .purposeHeading) { .text(words.gloss($0)) },
      ListColumn("own") { .bool($0.own != nil) },
      ListColumn("made_as") { .text($0.kind.rawValue) },
      ListColumn("public") { .bool($0.kind.isPublic) },
    ]
  }
}
