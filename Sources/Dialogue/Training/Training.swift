/// A training that residents and institutions take together (*co-formation*).
public struct Training: Hashable, Sendable {
  /// Its name in the journal.
  public let id: ID<Training>
  /// The space for which it is held.
  public var space: ID<DialogueSpace>?
  /// Its theme.
  public var title: String
  /// The day on which it is held.
  public var day: Day?
  /// Length in minutes.
  public var minutes: Int?
  /// Who trains, of both sides.
  public var trainers: [Party]
  /// Who learns, where named.
  public var learners: [Party]
  /// Who asked for it.
  public var askedBy: Party?
  /// The subject that it prepares for.
  public var subject: ID<Subject>?
  /// People who came, by college.
  public var attendance: [CollegeID: Int]
  /// What was learned, by college, in the order in which it was noted.
  public var lessons: [Lesson]
  /// Whether it was held or given up.
  public var state: State
  /// When it was entered; nil where that is not known.
  public var at: Instant?
  /// When it was last said whether it was held or given up.
  public var settledAt: Instant?

  /// A planned training.
  public init(
    id: ID<Training>, space: ID<DialogueSpace>? = nil, title: String, day: Day? = nil, minutes: Int? = nil,
    trainers: [Party] = [], learners: [Party] = [], askedBy: Party? = nil, subject: ID<Subject>? = nil
  ) {
    self.id = id
    self.space = space
    self.title = title
    self.day = day
    self.minutes = minutes
    self.trainers = trainers
    self.learners = learners
    self.askedBy = askedBy
    self.subject = subject
    attendance = [:]
    lessons = []
    state = .planned
  }

  /// Where a training stands.
  public enum State: String, CaseIterable, Sendable {
    /// To come.
    case planned
    /// Held.
    case held
    /// Given up.
    case cancelled
  }

  /// Something that one side learned.
  public struct Lesson: Hashable, Sendable {
    /// Which college learned it.
    public var college: CollegeID
    /// What.
    public var text: String

    /// A lesson.
    public init(college: CollegeID, text: String) {
      self.college = college
      self.text = text
    }
  }
}

/// A change of one field of a training.
public enum TrainingChange: Hashable, Sendable {
  /// Another theme.
  case title(String)
  /// Another day, or none.
  case day(Day?)
  /// Another length in minutes.
  case minutes(Int?)
  /// Other trainers.
  case trainers([Party])
  /// Other learners.
  case learners([Party])
  /// Somebody else asked for it.
  case askedBy(Party?)
  /// Another subject.
  case subject(ID<Subject>?)
  /// People who came, of a college.
  case attendance(CollegeID, Int)
  /// Something learned.
  case lesson(Training.Lesson)
  /// Held, given up, or to come again.
  case state(Training.State)
}
