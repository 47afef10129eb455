import Dialogue
import Wording

/// The rows of every list, and the words that several lists use.
struct ListSource {
  let facts: Facts
  let setting: OutputSetting
  /// From which the facts are, where personal data were taken out.
  var version: PublicVersion?

  var words: Words { Words(setting.language) }

  var today: Day { setting.zone.wallTime(at: setting.now).day }

  var spaces: [DialogueSpace] {
    facts.spaces.values.filter { setting.scope.includes($0.id, in: facts) }
  }

  var sessions: [Session] { setting.scope.sessions(in: facts) }

  var people: [Person] {
    guard case .session(let id) = setting.scope, let session = facts.session(id) else {
      return Array(facts.people.values)
    }
    return session.attendance.everNamed.compactMap { facts.people[$0] }
  }

  var subjects: [Subject] {
    facts.subjects.values.filter { setting.scope.includes($0.space, in: facts) }
  }

  var commitments: [Commitment] {
    let ids = Set(sessions.map(\.id))
    return facts.commitments.values.filter { ids.contains($0.session) }
  }

  /// The words of something that was said.
  func text(of said: Contribution) -> String { version?.text(of: said) ?? said.text }

  /// What was said; the facilitator's own notes only when asked for.
  var contributions: some Sequence<Contribution> {
    sessions.lazy.flatMap { session in
      session.contributions.filter { setting.includesPrivateNotes || !$0.isPrivate }
    }
  }

  var initiatives: [Initiative] {
    facts.initiatives.values.filter { initiative in
      if case .session(let id) = setting.scope { return initiative.session == id }
      return setting.scope.includes(initiative.space, in: facts)
    }
  }

  var trainings: [Training] {
    facts.trainings.values.filter { setting.scope.includes($0.space, in: facts) }
  }

  func title(of session: ID<Session>) -> JSON { .optional(facts.sessions[session]?.title) }

  func space(of session: ID<Session>?) -> JSON {
    name(of: session.flatMap { facts.sessions[$0]?.space })
  }

  func name(of space: ID<DialogueSpace>?) -> JSON { .optional(space.flatMap { facts.spaces[$0]?.name }) }

  func title(of subject: ID<Subject>?) -> JSON { .optional(subject.flatMap { facts.subjects[$0]?.title }) }

  func name(of party: Party?) -> JSON { .optional(party.flatMap { facts.name(of: $0) }) }

  func names(of parties: [Party]) -> JSON { .texts(parties.compactMap { facts.name(of: $0) }) }

  func college(of party: Party?) -> JSON {
    .optional(party.flatMap { facts.college(of: $0) }?.rawValue)
  }

  func stamp(_ moment: Instant?) -> JSON { .optional(moment.map(setting.zone.stamp)) }

  func day(_ day: Day?) -> JSON { .optional(day?.iso) }

  /// `2026-11-22 19:02`, which sorts.
  func short(_ moment: Instant?) -> String {
    guard let moment else { return "" }
    let wall = setting.zone.wallTime(at: moment)
    return "\(wall.day.iso) \(twoDigits(wall.hour)):\(twoDigits(wall.minute))"
  }

  /// Short names of contributions as seen from a session; `Séance 13/c2` for those of another.
  func labels(of references: [ContributionReference], from session: ID<Session>) -> JSON {
    .texts(references.compactMap { label(of: $0, from: session) })
  }

  func label(of reference: ContributionReference, from session: ID<Session>) -> String? {
    guard let contribution = facts.contribution(reference),
      setting.includesPrivateNotes || !contribution.isPrivate
    else { return nil }
    guard reference.session != session, let other = facts.session(reference.session) else {
      return contribution.label
    }
    return "\(other.title)/\(contribution.label)"
  }
}
