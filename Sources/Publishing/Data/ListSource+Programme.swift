import Dialogue
import Wording

extension ListSource {
  var subjectColumns: [ListColumn<Subject>] {
    [
      ListColumn("id") { .text($0.id.text) },
      ListColumn("title", .titleHeading) { .text($0.title) },
      ListColumn("space") { name(of: $0.space) },
      ListColumn("scale", .scaleHeading, { .optional($0.scale?.rawValue) }) { subject in
        subject.scale.map { words.label($0) } ?? ""
      },
      ListColumn("level", .levelHeading, { .optional($0.level?.rawValue) }) { subject in
        subject.level.map { words.label($0) } ?? ""
      },
      ListColumn("impacts") { .texts($0.impacts) },
      ListColumn("decided") { .optional($0.decided) },
      ListColumn("open") { .optional($0.open) },
      ListColumn("open_until", .openUntilHeading) { day($0.openUntil) },
      ListColumn("pillar") { .optional($0.pillar) },
      ListColumn("milestones") { milestones(of: $0) },
    ]
  }

  var initiativeColumns: [ListColumn<Initiative>] {
    [
      ListColumn("id") { .text($0.id.text) },
      ListColumn("title", .titleHeading) { .text($0.title) },
      ListColumn("space") { name(of: $0.space) },
      ListColumn("session") { $0.session.map(title(of:)) ?? .null },
      ListColumn("stage", .stageHeading, { .text($0.stage.rawValue) }) { words.label($0.stage) },
      ListColumn("lead", .leadHeading) { name(of: $0.lead) },
      ListColumn("subject") { title(of: $0.subject) },
      ListColumn("needs", .needsHeading) { .texts($0.needs) },
      ListColumn("offers") { initiative in
        .array(
          initiative.offers.map {
            .object([JSON.Field("by", name(of: $0.by)), JSON.Field("what", .text($0.what))])
          })
      },
      ListColumn("funding") { initiative in
        .array(
          initiative.funding.map {
            .object([
              JSON.Field("fund", .text($0.fund)), JSON.Field("amount", .sum($0.amount)),
              JSON.Field("currency", .text($0.amount.currency)),
              JSON.Field("granted", .bool($0.isGranted)),
            ])
          })
      },
    ]
  }

  var trainingColumns: [ListColumn<Training>] {
    [
      ListColumn("id") { .text($0.id.text) },
      ListColumn("title", .titleHeading) { .text($0.title) },
      ListColumn("space") { name(of: $0.space) },
      ListColumn("day", .dayHeading) { day($0.day) },
      ListColumn("minutes", .lengthHeading, { .optional($0.minutes) }) { training in
        training.minutes.map { words.duration(seconds: $0.clampedMinutes) } ?? ""
      },
      ListColumn("trainers", .trainersHeading) { names(of: $0.trainers) },
      ListColumn("learners") { names(of: $0.learners) },
      ListColumn("asked_by") { name(of: $0.askedBy) },
      ListColumn("subject") { title(of: $0.subject) },
      ListColumn("attendance") { training in
        .object(
          training.attendance.sorted { $0.key < $1.key }.map {
            JSON.Field($0.key.rawValue, .integer($0.value))
          })
      },
      ListColumn("lessons") { training in
        .array(
          training.lessons.map {
            .object([JSON.Field("college", .text($0.college.rawValue)), JSON.Field("text", .text($0.text))])
          })
      },
      ListColumn("state", .stateHeading, { .text($0.state.rawValue) }) { words.label($0.state) },
    ]
  }

  private func milestones(of subject: Subject) -> JSON {
    .array(
      facts.milestones.values.filter { $0.subjects.contains(subject.id) }.map { milestone in
        .object(
          [
            JSON.Field("title", .text(milestone.title)), JSON.Field("day", day(milestone.day)),
            JSON.Field("state", .text(milestone.state.rawValue)),
          ] + (milestone.isUnconfirmed(on: today) ? [JSON.Field("unconfirmed", .bool(true))] : []))
      })
  }
}
