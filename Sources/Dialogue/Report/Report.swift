import OrderedCollections

/// The figures of a concertation (*bilan de la concertation*). Private notes are never counted.
public struct Report: Equatable, Sendable {
  /// Sessions held, and over.
  public var sessions = 0
  /// Sessions that are still on; what was done in them counts.
  public var live = 0
  /// Seconds for which they lasted.
  public var seconds = 0
  /// Seconds that were planned for their points.
  public var plannedSeconds = 0
  /// Sessions of which somebody counted the room: those whose people are known.
  public var counted = 0
  /// People who came to these, facilitators left out, session by session added up: somebody who comes twice counts twice.
  public var came = 0
  /// The same by college.
  public var present: OrderedDictionary<CollegeID, Int> = [:]
  /// People known by name who came at least once.
  public var peopleMet = 0
  /// What was said, by kind.
  public var kinds: OrderedDictionary<ContributionKind, Int> = [:]
  /// What was said, by the college of who said it; nil for nobody in particular.
  public var colleges: OrderedDictionary<CollegeID?, Int> = [:]
  /// Answers owed and given, by subject; nil for what was said on none.
  public var subjects: OrderedDictionary<ID<Subject>?, SubjectFigures> = [:]
  /// Answers owed and given in all.
  public var answers = AnswerCount()
  /// Days from something said to its answer, the middle one of all; nil when nothing is answered yet.
  public var medianDays: Int?
  /// What became of what was said.
  public var fates: OrderedDictionary<Fate.Code, Int> = [:]
  /// Answers owed and given, by who is in charge: who answered, who studies it, who is responsible; nil for nobody.
  public var institutions: OrderedDictionary<Party?, AnswerCount> = [:]
  /// Votes held.
  public var votes = 0
  /// Decisions taken.
  public var decisions = 0
  /// Commitments in all.
  public var commitments = CommitmentFigures()
  /// Commitments by who promised.
  public var promises: OrderedDictionary<Party, CommitmentFigures> = [:]
  /// Speech against presence: the seconds of all sessions added up, against the people present added up in the same way.
  public var balance: OrderedDictionary<CollegeID, Balance> = [:]
  /// Initiatives, by stage.
  public var initiatives: OrderedDictionary<Initiative.Stage, Int> = [:]
  /// Money asked for and not granted yet, by currency.
  public var asked: [Money] = []
  /// Money granted, by currency.
  public var granted: [Money] = []
  /// Trainings held.
  public var trainings = 0
  /// Minutes for which they lasted.
  public var trainingMinutes = 0
  /// Those who trained and learned, by side; people who came count where they were counted, else those named.
  public var trained: OrderedDictionary<College.Side, Int> = [:]

  /// No figures.
  public init() {}

  /// What was said on a subject.
  public struct SubjectFigures: Equatable, Sendable {
    /// How much was said.
    public var said = 0
    /// Answers owed and given.
    public var answers = AnswerCount()
  }

  /// How commitments were kept.
  public struct CommitmentFigures: Equatable, Sendable {
    /// All of them.
    public var made = 0
    /// Kept.
    public var kept = 0
    /// Given up.
    public var dropped = 0
    /// Not kept though their day is over.
    public var late = 0

    mutating func count(_ promise: Commitment, today: Day) {
      made += 1
      if promise.state == .done { kept += 1 }
      if promise.state == .dropped { dropped += 1 }
      if promise.isLate(on: today) { late += 1 }
    }
  }
}
