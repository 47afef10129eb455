import HashTreeCollections

/// All that is known, as tables: what the events of a journal add up to.
public struct Facts: Equatable, Sendable {
  /// The tables, shared by copies until one of them is changed: every context, snapshot and screen has a copy of the facts.
  private var tables = Boxed(Tables())

  /// Spaces, in order of creation.
  public var spaces: OrderedTable<ID<DialogueSpace>, DialogueSpace> {
    _read { yield tables.value.spaces }
    _modify { yield &tables.value.spaces }
  }
  /// Organisations, in order of entry.
  public var organisations: OrderedTable<ID<Organisation>, Organisation> {
    _read { yield tables.value.organisations }
    _modify { yield &tables.value.organisations }
  }
  /// People, in order of entry.
  public var people: OrderedTable<ID<Person>, Person> {
    _read { yield tables.value.people }
    _modify { yield &tables.value.people }
  }
  /// Who people are outside the room.
  public var identities: TreeDictionary<ID<Person>, Identity> {
    _read { yield tables.value.identities }
    _modify { yield &tables.value.identities }
  }
  /// Members and quorum, of the spaces that have any.
  public var mandates: TreeDictionary<ID<DialogueSpace>, Mandates> {
    _read { yield tables.value.mandates }
    _modify { yield &tables.value.mandates }
  }
  /// Themes, in the order in which they came up; those that became part of others included.
  public var themes: OrderedTable<ID<DialogueTheme>, DialogueTheme> {
    _read { yield tables.value.themes }
    _modify { yield &tables.value.themes }
  }
  /// When the spaces meet that have a rule for it.
  public var series: TreeDictionary<ID<DialogueSpace>, Series> {
    _read { yield tables.value.series }
    _modify { yield &tables.value.series }
  }
  /// How people are reached.
  public var contacts: TreeDictionary<ID<Person>, Contact> {
    _read { yield tables.value.contacts }
    _modify { yield &tables.value.contacts }
  }
  /// Subjects, in order of entry.
  public var subjects: OrderedTable<ID<Subject>, Subject> {
    _read { yield tables.value.subjects }
    _modify { yield &tables.value.subjects }
  }
  /// Milestones, in order of entry.
  public var milestones: OrderedTable<ID<Milestone>, Milestone> {
    _read { yield tables.value.milestones }
    _modify { yield &tables.value.milestones }
  }
  /// Sessions, in order of planning.
  public var sessions: OrderedTable<ID<Session>, Session> {
    _read { yield tables.value.sessions }
    _modify { yield &tables.value.sessions }
  }
  /// Commitments, in the order in which they were made.
  public var commitments: OrderedTable<ID<Commitment>, Commitment> {
    _read { yield tables.value.commitments }
    _modify { yield &tables.value.commitments }
  }
  /// Initiatives, in order of entry.
  public var initiatives: OrderedTable<ID<Initiative>, Initiative> {
    _read { yield tables.value.initiatives }
    _modify { yield &tables.value.initiatives }
  }
  /// Trainings, in order of planning.
  public var trainings: OrderedTable<ID<Training>, Training> {
    _read { yield tables.value.trainings }
    _modify { yield &tables.value.trainings }
  }
  /// Fields that were set at the same time on several laptops and that nobody has settled yet.
  public internal(set) var conflicts: [Conflict] {
    _read { yield tables.value.conflicts }
    _modify { yield &tables.value.conflicts }
  }

  /// Entries that are others since.
  var joins: Joins {
    _read { yield tables.value.joins }
    _modify { yield &tables.value.joins }
  }
  /// The numbers that were given, by what was undone too.
  public var given: GivenNumbers {
    _read { yield tables.value.given.value }
    _modify { yield &tables.value.given.value }
  }

  /// The names that are taken by what is known.
  var names: TakenNames {
    _read { yield tables.value.names.value }
    _modify { yield &tables.value.names.value }
  }

  /// How many of those known by name are in the rooms that have asked for it.
  var rooms: RoomPresence {
    _read { yield tables.value.rooms.value }
    _modify { yield &tables.value.rooms.value }
  }

  private struct Tables: Equatable, Sendable {
    var spaces: OrderedTable<ID<DialogueSpace>, DialogueSpace> = [:]
    var organisations: OrderedTable<ID<Organisation>, Organisation> = [:]
    var people: OrderedTable<ID<Person>, Person> = [:]
    var identities: TreeDictionary<ID<Person>, Identity> = [:]
    var mandates: TreeDictionary<ID<DialogueSpace>, Mandates> = [:]
    var themes: OrderedTable<ID<DialogueTheme>, DialogueTheme> = [:]
    var series: TreeDictionary<ID<DialogueSpace>, Series> = [:]
    var contacts: TreeDictionary<ID<Person>, Contact> = [:]
    var subjects: OrderedTable<ID<Subject>, Subject> = [:]
    var milestones: OrderedTable<ID<Milestone>, Milestone> = [:]
    var sessions: OrderedTable<ID<Session>, Session> = [:]
    var commitments: OrderedTable<ID<Commitment>, Commitment> = [:]
    var initiatives: OrderedTable<ID<Initiative>, Initiative> = [:]
    var trainings: OrderedTable<ID<Training>, Training> = [:]
    var conflicts: [Conflict] = []
    var joins = Joins()
    var given = Uncounted(GivenNumbers())
    var names = Uncounted(TakenNames())
    var rooms = Uncounted(RoomPresence())
  }

  /// Nothing.
  public init() {}

  /// Nothing, for a picture: which names are taken and which numbers were given is not kept.
  static var forPicture: Facts {
    var facts = Facts()
    (facts.names, facts.given) = (TakenNames(isKept: false), GivenNumbers(isKept: false))
    return facts
  }

  /// Whether both are copies of which neither has changed since.
  /// - Complexity: O(1)
  public func areSame(as other: Facts) -> Bool { tables.isShared(with: other.tables) }

  /// A session.
  /// - Complexity: O(1)
  public func session(_ id: ID<Session>) -> Session? { sessions[id] }

  /// A contribution of any session.
  /// - Complexity: O(1)
  public func contribution(_ reference: ContributionReference) -> Contribution? {
    sessions[reference.session]?.contributions[reference.contribution]
  }
}
