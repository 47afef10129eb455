/// Something that can be pointed at: what a search finds, what a row of a screen shows, what commands are used on.
public enum Target: Hashable, Sendable {
  /// A dialogue space.
  case space(ID<DialogueSpace>)
  /// A session.
  case session(ID<Session>)
  /// A point of the agenda.
  case item(ID<Session>, ID<AgendaItem>)
  /// Something that was said.
  case contribution(ContributionReference)
  /// A decision.
  case decision(ID<Session>, ID<Decision>)
  /// A vote.
  case vote(ID<Session>, ID<Vote>)
  /// A commitment.
  case commitment(ID<Commitment>)
  /// A subject.
  case subject(ID<Subject>)
  /// A milestone.
  case milestone(ID<Milestone>)
  /// An initiative.
  case initiative(ID<Initiative>)
  /// A training.
  case training(ID<Training>)
  /// A person.
  case person(ID<Person>)
  /// An organisation.
  case organisation(ID<Organisation>)
  /// A family of actors.
  case college(CollegeID)
  /// Somebody who waits for the floor.
  case request(ID<Session>, ID<FloorRequest>)
  /// An act of the history.
  case act(ID<Act>)

  /// What sort of thing it is.
  public var kind: Kind {
    switch self {
    case .space: .space
    case .session: .session
    case .item: .item
    case .contribution: .contribution
    case .decision: .decision
    case .vote: .vote
    case .commitment: .commitment
    case .subject: .subject
    case .milestone: .milestone
    case .initiative: .initiative
    case .training: .training
    case .person: .person
    case .organisation: .organisation
    case .college: .college
    case .request: .request
    case .act: .act
    }
  }

  /// Sorts of things.
  public enum Kind: CaseIterable, Sendable {
    /// See the cases of ``Target``.
    case space, session, item, contribution, decision, vote, commitment, subject, milestone, initiative
    /// See the cases of ``Target``.
    case training, person, organisation, college, request, act
  }
}
