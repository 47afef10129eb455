import OrderedCollections

/// All that is known, as tables: what the events of a journal add up to.
public struct Facts: Equatable, Sendable {
  /// Spaces, in order of creation.
  public var spaces: OrderedDictionary<ID<DialogueSpace>, DialogueSpace> = [:]
  /// Organisations, in order of entry.
  public var organisations: OrderedDictionary<ID<Organisation>, Organisation> = [:]
  /// People, in order of entry.
  public var people: OrderedDictionary<ID<Person>, Person> = [:]
  /// Who people are outside the room.
  public var identities: [ID<Person>: Identity] = [:]
  /// Members and quorum, of the spaces that have any.
  public var mandates: [ID<DialogueSpace>: Mandates] = [:]
  /// Themes, in the order in which they came up; those that became part of others included.
  public var themes: OrderedDictionary<ID<DialogueTheme>, DialogueTheme> = [:]
  /// When the spaces meet that have a rule for it.
  public var series: [ID<DialogueSpace>: Series] = [:]
  /// How people are reached.
  public var contacts: [ID<Person>: Contact] = [:]
  /// Subjects, in order of entry.
  public var subjects: OrderedDictionary<ID<Subject>, Subject> = [:]
  /// Milestones, in order of entry.
  public var milestones: OrderedDictionary<ID<Milestone>, Milestone> = [:]
  /// Sessions, in order of planning; boxed, because a session is large.
  public var sessions: OrderedDictionary<ID<Session>, Boxed<Session>> = [:]
  /// Commitments, in the order in which they were made.
  public var commitments: OrderedDictionary<ID<Commitment>, Commitment> = [:]
  /// Initiatives, in order of entry.
  public var initiatives: OrderedDictionary<ID<Initiative>, Initiative> = [:]
  /// Trainings, in order of planning.
  public var trainings: OrderedDictionary<ID<Training>, Training> = [:]
  /// Fields that were set at the same time on several laptops and that nobody has settled yet.
  public internal(set) var conflicts: [Conflict] = []

  /// Entries that are others since.
  var joins = Joins()
  private var numbers = Uncounted(GivenNumbers())

  /// The numbers that were given, by what was undone too.
  public internal(set) var given: GivenNumbers {
    get { numbers.value }
    _modify { yield &numbers.value }
  }

  /// Nothing.
  public init() {}

  /// A session.
  /// - Complexity: O(1)
  public func session(_ id: ID<Session>) -> Session? { sessions[id]?.value }

  /// A contribution of any session.
  /// - Complexity: O(1)
  public func contribution(_ reference: ContributionReference) -> Contribution? {
    sessions[reference.session]?.value.contributions[reference.contribution]
  }
}
