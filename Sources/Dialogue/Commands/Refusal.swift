/// Why a command was refused. What to do about it is said by the interface, in the language of the user.
public enum Refusal: Error, Hashable, Sendable {
  /// A text that must say something is blank.
  case empty(Field)
  /// Something named does not exist, or no longer.
  case unknown(Thing)
  /// The name stands for somebody or something else already.
  case nameTaken(String)
  /// A number is outside its range.
  case outOfRange(Field, lowest: Int, highest: Int)
  /// The end is not after the beginning.
  case endsBeforeStart
  /// A hall that closes before the session ends.
  case closesBeforeEnd
  /// An act cannot have been done at a time to come.
  case notYet
  /// An act cannot have been done before these, which were done since.
  case actsBetween([Session.Boundary], in: ID<Session>)
  /// An act put right in time would pass these, which then had to move too.
  case wouldMove([Session.Boundary], in: ID<Session>)
  /// Another session is in progress.
  case otherSessionLive(ID<Session>)
  /// The act needs a meeting in progress.
  case sessionNotLive(Session.State)
  /// The act is not possible in this state of the session.
  case sessionIs(Session.State)
  /// No point is under way.
  case noCurrentItem
  /// No point is left to begin.
  case noNextItem
  /// The point is under way, done, or put off.
  case itemIs(AgendaItem.State)
  /// Points nest one level only.
  case nestedTooDeep
  /// People wait for the floor on the point.
  case peopleWaiting(Int)
  /// Nobody waits for the floor.
  case nobodyWaiting
  /// Nobody has the floor.
  case nobodySpeaking
  /// The speaker is interrupted already, or is not.
  case turnIsPaused(Bool)
  /// The party waits for the floor already.
  case alreadyWaiting(Party)
  /// No more names are taken.
  case queueIsClosed
  /// The person is there already.
  case alreadyPresent(ID<Person>)
  /// The person is not there.
  case notPresent(ID<Person>)
  /// A contribution has as many themes as one may.
  case tooManyThemes(String, most: Int)
  /// Somebody is no member of the body.
  case notMember(ID<Person>)
  /// Somebody cannot represent others: they are represented themselves, hold others' votes, or are the same person.
  case cannotRepresent(ID<Person>)
  /// Somebody holds as many proxies as one may.
  case tooManyProxies(ID<Person>, limit: Int)
  /// An initiative does not need that; what it does need.
  case noSuchNeed(String, needs: [String])
  /// To choose one needs two options at least.
  case tooFewChoices
  /// A secret vote is not counted by college.
  case secretByCollege
  /// A vote by raised hands has no ballots, and a secret one has nothing else.
  case notSecret
  /// The scrutineers' totals do not add up: voices counted, and ballots that say something.
  case ballotsDoNotAddUp(counted: Int, expressed: Int)
  /// More ballots that say nothing than there are ballots.
  case tooManyVoid(Ballots)
  /// The method has no such option.
  case unknownOption(String, method: VotingMethod)
  /// A vote needs at least one count.
  case noHands
  /// A contribution cannot answer itself.
  case answersItself
  /// A private note gets no fate and answers nothing.
  case privateNote
  /// The space does not file contributions under this kind.
  case kindNotOffered(ContributionKind, offered: [ContributionKind])
  /// No batch, round or stop is under way.
  case notUnderWay(Thing)
  /// There is nothing to undo.
  case nothingToUndo
  /// There is nothing to redo.
  case nothingToRedo

  /// A field that a person fills in.
  public enum Field: String, CaseIterable, Sendable {
    /// A name.
    case name
    /// A title.
    case title
    /// The words of a contribution, decision or commitment.
    case text
    /// A reason.
    case reason
    /// Minutes.
    case minutes
    /// Seconds.
    case seconds
    /// People or hands.
    case count
    /// Ballots that were found, blank or spoiled ones among them.
    case ballots
    /// A photo.
    case photo
    /// An option of a vote.
    case choice
    /// Money.
    case amount
  }

  /// A sort of thing that can be named.
  public enum Thing: String, CaseIterable, Sendable {
    /// A space.
    case space
    /// A session.
    case session
    /// A point of the agenda.
    case item
    /// A person.
    case person
    /// An organisation.
    case organisation
    /// A college.
    case college
    /// A subject.
    case subject
    /// A milestone.
    case milestone
    /// A contribution.
    case contribution
    /// A vote.
    case vote
    /// A decision.
    case decision
    /// A commitment.
    case commitment
    /// A request for the floor.
    case request
    /// An initiative.
    case initiative
    /// A training.
    case training
    /// A batch of interventions.
    case batch
    /// A table.
    case table
    /// A round.
    case round
    /// A stop of a walk.
    case stop
    /// A vote given to somebody else.
    case proxy
    /// A theme.
    case theme
    /// An act.
    case act
    /// A field that was set to several things at once.
    case conflict
  }
}
