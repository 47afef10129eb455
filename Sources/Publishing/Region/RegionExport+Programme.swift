import Dialogue

/// Subjects, the calendar, what residents set up, and what was learned.
extension RegionExport {
  var subjects: RegionTable {
    RegionTable(
      "subject", source.subjects,
      [
        RegionColumn("id") { names($0.id) },
        RegionColumn("body_id") { names($0.space) },
        RegionColumn("title") { .text($0.title) },
        RegionColumn("scale") { text($0.scale?.rawValue) },
        RegionColumn("participation") { text($0.level?.rawValue) },
        RegionColumn("impacts") { text($0.impacts.isEmpty ? nil : $0.impacts.joined(separator: ", ")) },
        RegionColumn("decided") { text($0.decided) },
        RegionColumn("still_open") { text($0.open) },
        RegionColumn("open_until") { source.day($0.openUntil) },
        RegionColumn("pillar") { text($0.pillar) },
      ])
  }

  private var shownMilestones: [Milestone] {
    facts.milestones.values.filter { source.setting.scope.includes($0.space, in: facts) }
  }

  var milestones: RegionTable {
    RegionTable(
      "milestone", shownMilestones,
      [
        RegionColumn("id") { names($0.id) },
        RegionColumn("body_id") { names($0.space) },
        RegionColumn("title") { .text($0.title) },
        RegionColumn("planned_on") { source.day($0.day) },
        RegionColumn("state") { .text($0.state.rawValue) },
      ])
  }

  var milestoneSubjects: RegionTable {
    let rows = shownMilestones.flatMap { milestone in
      milestone.subjects.map { (milestone: milestone.id, subject: $0) }
    }
    return RegionTable(
      "milestone_subject", rows,
      [
        RegionColumn("id") { names("\($0.milestone.text):\($0.subject.text)") },
        RegionColumn("milestone_id") { names($0.milestone) },
        RegionColumn("subject_id") { names($0.subject) },
      ])
  }

  var initiatives: RegionTable {
    let lead: [RegionColumn<Initiative>] = who("lead", { $0.lead }, in: { $0.space })
    return RegionTable(
      "initiative", source.initiatives,
      [
        RegionColumn("id") { names($0.id) },
        RegionColumn("body_id") { names($0.space) },
        RegionColumn("session_id") { names($0.session) },
        RegionColumn("title") { .text($0.title) },
        RegionColumn("stage") { .text($0.stage.rawValue) },
        RegionColumn("subject_id") { names($0.subject) },
      ] + lead)
  }

  var funding: RegionTable {
    let rows = source.initiatives.flatMap { initiative in
      initiative.funding.enumerated().map { (initiative: initiative.id, place: $0.offset, money: $0.element) }
    }
    return RegionTable(
      "funding", rows,
      [
        RegionColumn("id") { names("\($0.initiative.text):\($0.place)") },
        RegionColumn("initiative_id") { names($0.initiative) },
        RegionColumn("fund") { .text($0.money.fund) },
        RegionColumn("amount", .numeric) { .sum($0.money.amount) },
        RegionColumn("currency") { .text($0.money.amount.currency) },
        RegionColumn("granted", .integer) { .bool($0.money.isGranted) },
        RegionColumn("asked_for", .numeric) { $0.money.askedFor.map { .sum($0) } ?? .null },
      ])
  }

  var trainings: RegionTable {
    RegionTable(
      "training", source.trainings,
      [
        RegionColumn("id") { names($0.id) },
        RegionColumn("body_id") { names($0.space) },
        RegionColumn("title") { .text($0.title) },
        RegionColumn("planned_on") { source.day($0.day) },
        RegionColumn("minutes", .integer) { .optional($0.minutes) },
        RegionColumn("state") { .text($0.state.rawValue) },
        RegionColumn("subject_id") { names($0.subject) },
      ])
  }

  /// How many of each side took part.
  var trained: RegionTable {
    let rows = source.trainings.flatMap { training in
      facts.sides(of: training).map { (training: training.id, side: $0.key, people: $0.value) }
    }
    return RegionTable(
      "training_side", rows,
      [
        RegionColumn("id") { names("\($0.training.text):\($0.side.rawValue)") },
        RegionColumn("training_id") { names($0.training) },
        RegionColumn("side") { .text($0.side.rawValue) },
        RegionColumn("people", .integer) { people($0.people) },
      ])
  }
}
