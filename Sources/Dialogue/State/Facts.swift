import HashTreeCollections

/// All that is known, as tables: what the events of a journal add up to.
public struct Facts: Equatable, Sendable {
  /// Spaces, in order of creation.
  public var spaces: OrderedTable<ID<DialogueSpace>, DialogueSpace> = [:]
  /// Organisations, in order of entry.
  public var organisations: OrderedTable<ID<Organisation>, Organisation> = [:]
  /// People, in order of entry.
  public var people: OrderedTable<ID<Person>, Person> = [:]
  /// Who people are outside the room.
  public var identities: TreeDictionary<ID<Person>, Identity> = [:]
  /// Members and quorum, of the spaces that have any.
  public var mandates: TreeDictionary<ID<DialogueSpace>, Mandates> = [:]
  /// Themes, in the order in which they came up; those that became part of others included.
  public var themes: OrderedTable<ID<DialogueTheme>, DialogueTheme> = [:]
  /// When the spaces meet that have a rule for it.
  public var series: TreeDictionary<ID<DialogueSpace>, Series> = [:]
  /// How people are reached.
  public var contacts: TreeDictionary<ID<Person>, Contact> = [:]
  /// Subjects, in order of entry.
  public var subjects: OrderedTable<ID<Subject>, Subject> = [:]
  /// Milestones, in order of entry.
  public var milestones: OrderedTable<ID<Milestone>, Milestone> = [:]
  /// Sessions, in order of planning; boxed, because a session is large.
  public var sessions: OrderedTable<ID<Session>, Boxed<Session>> = [:]
  /// Commitments, in the order in which they were made.
  public var commitments: OrderedTable<ID<Commitment>, Commitment> = [:]
  /// Initiatives, in order of entry.
  public var initiatives: OrderedTable<ID<Initiative>, Initiative> = [:]
  /// Trainings, in order of planning.
  public var trainings: OrderedTable<ID<Training>, Training> = [:]
  /// Fields that were set at the same time on several laptops and that nobody has settled yet.
  public internal(set) var conflicts: [Conflict] = []

  /// Entries that are others since.
  var joins = Joins()
  private var numbers = Uncounted(GivenNumbers())
  private var taken = Uncounted(TakenNames())
  private var presence = Uncounted(RoomPresence())

  /// The numbers that were given, by what was undone too.
  public var given: GivenNumbers {
    get { numbers.value }
    _modify { yield &numbers.value }
  }

  /// The names that are taken by what is known.
  var names: TakenNames {
    get { taken.value }
    _modify { yield &taken.value }
  }

  /// How many of those known by name are in the rooms that have asked for it.
  var rooms: RoomPresence {
    get { presence.value }
    _modify { yield &presence.value }
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
