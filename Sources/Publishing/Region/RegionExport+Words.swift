import Dialogue

/// What was said, decided and promised.
extension RegionExport {
  var contributions: RegionTable {
    let rows = each { $0.contributions.filter { !$0.isPrivate } }
    let speaker: [RegionColumn<Of<Contribution>>] = who(
      "speaker", { $0.thing.speaker }, in: { $0.session.space })
    let institution: [RegionColumn<Of<Contribution>>] = who(
      "institution", { facts.inCharge(of: $0.thing) }, in: { $0.session.space })
    let zone = source.setting.zone
    return RegionTable(
      "contribution", rows,
      [
        RegionColumn("id") { names($0.thing.id) },
        RegionColumn("session_id") { names($0.session.id) },
        RegionColumn("agenda_item_id") { names($0.thing.item) },
        RegionColumn("label") { .text($0.thing.label) },
        RegionColumn("noted_at") { stamp($0.thing.at) },
        RegionColumn("kind") { .text($0.thing.kind.rawValue) },
      ] + speaker + [
        RegionColumn("words") { .text(source.text(of: $0.thing)) },
        RegionColumn("subject_id") { names(facts.subject(of: $0.thing)?.id) },
        RegionColumn("me_too", .integer) { people(facts.sharing(of: $0.thing)) },
        RegionColumn("same_as_id") { names($0.thing.sameAs?.contribution) },
        RegionColumn("answer_owed", .integer) { .bool(facts.owesAnswer($0.thing)) },
        RegionColumn("fate") { text($0.thing.fate?.fate.code.rawValue) },
        RegionColumn("fate_at") { stamp($0.thing.fate?.at) },
        RegionColumn("fate_until") { source.day($0.thing.fate?.fate.until) },
        RegionColumn("fate_days", .integer) { row in
          // Days as the calendar counts them, where it happened.
          .optional(
            row.thing.fate.map {
              zone.wallTime(at: $0.at).day.number - zone.wallTime(at: row.thing.at).day.number
            })
        },
        RegionColumn("fate_to") { row in
          if case .outOfScope(let goal, _)? = row.thing.fate?.fate { text(goal) } else { .null }
        },
        RegionColumn("fate_because") { row in
          switch row.thing.fate?.fate {
          case .accepted(let reason, _, _), .outOfScope(_, let reason): text(reason)
          case .declined(let reason, _): .text(reason)
          case .answered, .underStudy, nil: .null
          }
        },
        RegionColumn("answer_id") { row in
          if case .answered(let answer?)? = row.thing.fate?.fate { names(answer.contribution) } else { .null }
        },
      ] + institution)
  }

  var votes: RegionTable {
    RegionTable(
      "vote", each { $0.votes },
      [
        RegionColumn("id") { names($0.thing.id) },
        RegionColumn("session_id") { names($0.session.id) },
        RegionColumn("agenda_item_id") { names($0.thing.item) },
        RegionColumn("label") { .text($0.thing.label) },
        RegionColumn("held_at") { stamp($0.thing.at) },
        RegionColumn("question") { .text($0.thing.question) },
        RegionColumn("method") { .text($0.thing.method.rawValue) },
        // All of them less those who are told would be those who are not.
        RegionColumn("voters", .integer) { row in
          row.thing.tallies.contains { isFew($0.count) } ? .null : people(row.thing.voters)
        },
        RegionColumn("result") { text($0.thing.result?.code) },
        // What was decided is one thing: decisions, and the votes that settle something by themselves.
        RegionColumn("decides", .integer) { row in
          .bool(row.session.settledVotes.contains { $0.id == row.thing.id })
        },
      ])
  }

  /// Hands by option, and by college where they were counted so.
  var tallies: RegionTable {
    let rows = each { session in
      session.votes.flatMap { vote in
        told(vote).enumerated().map { (vote: vote, place: $0.offset, tally: $0.element) }
      }
    }
    return RegionTable(
      "tally", rows,
      [
        RegionColumn("id") { names("\($0.thing.vote.id.text):\($0.thing.place)") },
        RegionColumn("vote_id") { names($0.thing.vote.id) },
        RegionColumn("choice") { .text($0.thing.tally.option) },
        RegionColumn("college") { text($0.thing.tally.college?.rawValue) },
        RegionColumn("hands", .integer) { people($0.thing.tally.count) },
      ])
  }

  /// The counts of a vote; those told together as one, `against + abstain`.
  private func told(_ vote: Vote) -> [Tally] {
    guard !vote.together.isEmpty else { return vote.tallies }
    let sum = vote.together.reduce(0) { $0 + vote.total(for: $1) }
    return vote.tallies.filter { !vote.together.contains($0.option) }
      + [Tally(option: vote.options.filter(vote.together.contains).joined(separator: " + "), count: sum)]
  }

  var decisions: RegionTable {
    RegionTable(
      "decision", each { $0.decisions },
      [
        RegionColumn("id") { names($0.thing.id) },
        RegionColumn("session_id") { names($0.session.id) },
        RegionColumn("agenda_item_id") { names($0.thing.item) },
        RegionColumn("label") { .text($0.thing.label) },
        RegionColumn("taken_at") { stamp($0.thing.at) },
        RegionColumn("words") { .text($0.thing.text) },
        RegionColumn("vote_id") { names($0.thing.vote) },
      ])
  }

  var commitments: RegionTable {
    let who: [RegionColumn<Commitment>] = who(
      "institution", { facts.institution(of: $0.who) }, in: { facts.session($0.session)?.space })
    return RegionTable(
      "commitment", source.commitments,
      [
        RegionColumn("id") { names($0.id) },
        RegionColumn("session_id") { names($0.session) },
        RegionColumn("agenda_item_id") { names($0.item) },
        RegionColumn("label") { .text($0.label) },
        RegionColumn("made_at") { stamp($0.at) },
      ] + who + [
        RegionColumn("words") { .text($0.what) },
        RegionColumn("due") { source.day($0.due) },
        RegionColumn("state") { .text($0.state.rawValue) },
        RegionColumn("decision_id") { names($0.decision) },
      ])
  }

  /// How promises went on, in order.
  var progress: RegionTable {
    let rows = source.commitments.flatMap { promise in
      promise.progress.enumerated().map { (promise: promise, place: $0.offset, progress: $0.element) }
    }
    return RegionTable(
      "commitment_progress", rows,
      [
        RegionColumn("id") { names("\($0.promise.id.text):\($0.place)") },
        RegionColumn("commitment_id") { names($0.promise.id) },
        RegionColumn("told_at") { stamp($0.progress.at) },
        RegionColumn("state") { .text($0.progress.state.rawValue) },
        RegionColumn("words") { text($0.progress.text) },
      ])
  }

  /// Which promises answer which contributions.
  var answers: RegionTable {
    let rows = source.commitments.flatMap { promise in
      promise.answers.map { (promise: promise.id, said: $0.contribution) }
    }
    return RegionTable(
      "commitment_answer", rows,
      [
        RegionColumn("id") { names("\($0.promise.text):\($0.said.text)") },
        RegionColumn("commitment_id") { names($0.promise) },
        RegionColumn("contribution_id") { names($0.said) },
      ])
  }
}

extension VoteResult {
  /// The result as data, the same in every language.
  fileprivate var code: String {
    switch self {
    case .carried: "carried"
    case .rejected: "rejected"
    case .tied: "tied"
    case .noneExpressed: "none-expressed"
    case .consent: "consent"
    case .objections: "objections"
    case .median(let option): "median:\(option)"
    case .mean: "mean"
    case .chosen(let option, _, _): "chosen:\(option)"
    case .level: "level"
    case .mood(let options): "mood:\(options.joined(separator: ","))"
    }
  }
}
