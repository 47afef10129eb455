/// Something that the facilitator wants to happen. Deciding turns it into events, or refuses it.
///
/// Commands are grouped by area as events are.
public enum Command: Hashable, Sendable {
  /// Of a space.
  case space(SpaceCommand)
  /// Of an organisation.
  case organisation(OrganisationCommand)
  /// Of a person.
  case person(PersonCommand)
  /// Of a subject.
  case subject(SubjectCommand)
  /// Of the dates of a space.
  case series(ID<DialogueSpace>, SeriesCommand)
  /// Of the members of a space.
  case mandate(ID<DialogueSpace>, MandateCommand)
  /// Of a milestone.
  case milestone(MilestoneCommand)
  /// Plan a session.
  case plan(Session.Plan)
  /// Of a session as such.
  case session(ID<Session>, SessionCommand)
  /// Of the agenda of a session.
  case agenda(ID<Session>, AgendaCommand)
  /// Of who is at a session.
  case attendance(ID<Session>, AttendanceCommand)
  /// Of who does not come to a session.
  case absence(ID<Session>, AbsenceCommand)
  /// Of the minutes of a session.
  case minutes(ID<Session>, MinutesCommand)
  /// Of who represents whom in a session.
  case proxy(ID<Session>, ProxyCommand)
  /// Of the floor of a session.
  case floor(ID<Session>, FloorCommand)
  /// Of the batches, small groups and walks of a session.
  case formats(ID<Session>, FormatCommand)
  /// Of what was said.
  case contribution(ContributionCommand)
  /// Of themes, and of what is filed under them.
  case theme(ThemeCommand)
  /// Of what a session decides.
  case decision(ID<Session>, DecisionCommand)
  /// Of a commitment.
  case commitment(CommitmentCommand)
  /// Of an initiative.
  case initiative(InitiativeCommand)
  /// Of a training.
  case training(TrainingCommand)
  /// Make two entries for one thing one.
  case join(Join)
  /// Of earlier acts.
  case act(ActCommand)
}
