import Dialogue
import Wording

/// The space and the session that a line speaks of when it names none.
public struct Focus: Hashable, Sendable {
  /// The space.
  public var space: ID<DialogueSpace>?
  /// The session.
  public var session: ID<Session>?

  /// A focus.
  public init(space: ID<DialogueSpace>? = nil, session: ID<Session>? = nil) {
    self.space = space
    self.session = session
  }

  /// Where work goes on: the session in progress, else the next planned one, else the last one; its space, else the last
  /// one created.
  public init(in facts: Facts) {
    let sessions = facts.sessions.values
    let live = sessions.first { $0.isLive }
    let planned = sessions.last { $0.state == .planned }
    session = (live ?? planned ?? sessions.last)?.id
    space = session.flatMap { facts.session($0)?.space } ?? facts.spaces.keys.last
  }

  /// The focus after an act: on what it has created or opened.
  public mutating func follow(_ events: [Event], in facts: Facts) {
    // Of meetings that are planned together, a year at once, the first one is prepared next.
    let plans = events.compactMap { event -> Session.Plan? in
      if case .planned(let plan) = event { plan } else { nil }
    }
    let first = plans.min { $0.start < $1.start }
    for event in events {
      switch event {
      case .space(.created(let space)): self = Focus(space: space.id)
      case .planned(let plan) where plan.id == first?.id:
        self = Focus(space: plan.space, session: plan.id)
      case .session(let id, .opened): self = Focus(space: facts.session(id)?.space, session: id)
      case .joined(.sessions(let id, let kept)) where session == id:
        self = Focus(space: facts.session(kept)?.space, session: kept)
      case .joined(.spaces(let id, let kept)) where space == id: space = kept
      case .act(.undone), .act(.redone):
        self = session.flatMap { facts.session($0) } == nil ? Focus(in: facts) : self
      default: break
      }
    }
  }
}

/// All that a line is read against.
public struct LineContext: Sendable {
  /// What is known.
  public var facts: Facts
  /// What a line speaks of when it names nothing.
  public var focus: Focus
  /// The clock.
  public var now: Instant
  /// The zone of the clock on the wall.
  public var zone: Zone
  /// Whether somebody whom nobody knows is made a new person, where a name is asked for.
  public var addsPeople: Bool
  /// The names of people and organisations, kept between lines; without them each name looks through all of them.
  public var names: NameIndex?
  /// The language in which the program writes words of its own.
  public var words: Words
  /// Signs at the start of a line that is typed, besides those that there are.
  public var signs: [Character: ContributionKind]
  /// The newest acts, which can be undone.
  public var acts: [Concertation.ActRecord] = []
  /// All acts, where the history has been read.
  public var history: ActHistory?
  /// The files of the folder in which a path is being typed; nil until they are known.
  var files: FolderListing?
  /// The table on whose sheet a note goes that names none: that of a laptop which keeps one.
  public var table: Int?
  /// The user's own documents.
  public var ownDocuments: [DocumentChoice] = []
  /// Whether the clock was set by an earlier line of the script.
  var isClockSet = false
  /// Whether the line is one of a script, which is read as it always was.
  var isScript = false

  /// A context; the focus is derived when none is given.
  public init(
    facts: Facts, focus: Focus? = nil, now: Instant, zone: Zone, addsPeople: Bool = false,
    names: NameIndex? = nil, words: Words = Words(.french), signs: [Character: ContributionKind] = [:]
  ) {
    self.facts = facts
    self.focus = focus ?? Focus(in: facts)
    self.now = now
    self.zone = zone
    self.addsPeople = addsPeople
    self.names = names
    self.words = words
    self.signs = signs
  }

  /// Today, on the wall.
  public var today: Day { zone.wallTime(at: now).day }
  /// The session in focus.
  public var session: Session? { focus.session.flatMap { facts.session($0) } }
}
