/// The state of a concertation: the facts, and which acts may still be undone.
///
/// It is a value that can always be rebuilt from the journal: ``evolve(_:)`` folds one entry into it and cannot fail,
/// whatever the entry refers to.
public struct Concertation: Equatable, Sendable {
  /// How many acts back ``ActCommand/undo`` reaches.
  public static let undoDepth = 100

  /// What is known.
  public private(set) var facts = Facts()
  /// The newest acts, oldest first, at most ``undoDepth``.
  public private(set) var acts: [ActRecord] = []
  /// Acts that ``ActCommand/redo`` would bring back, the next one last.
  public private(set) var redoable: [ID<Act>] = []
  /// Whether an entry undid an act older than those kept: the state must then be replayed from the journal.
  public private(set) var needsReplay = false

  private var writer = Uncounted<String?>(nil)

  /// The mark of the laptop on which decisions are made, kept with the numbers that it gives; nil where nothing is kept.
  public var laptop: String? {
    get { writer.value }
    set { writer.value = newValue }
  }

  /// Nothing has happened.
  public init() {}

  /// An act that may still be undone.
  public struct ActRecord: Equatable, Sendable {
    /// The act.
    public let id: ID<Act>
    /// When it was done.
    public let at: Instant
    /// What it brought about.
    public fileprivate(set) var entries: [Entry]
    /// Whether it counts no longer.
    public fileprivate(set) var isUndone = false
    fileprivate var before: Facts

    /// Acts are equal when they are the same and count the same; what was before them follows from the others.
    public static func == (a: ActRecord, b: ActRecord) -> Bool {
      a.id == b.id && a.at == b.at && a.isUndone == b.isUndone && a.entries == b.entries
    }
  }

  /// Folds one entry in. Cannot fail: what an entry says of things unknown is ignored.
  /// - Complexity: that of the change, plus a copy of the tables that it touches; undoing costs that of the acts since.
  public mutating func evolve(_ entry: Entry) {
    switch entry.event.aboutActs {
    case .undone(let act): set(act, undone: true)
    case .redone(let act): set(act, undone: false)
    case nil:
      if acts.last?.id == entry.act {
        acts[acts.count - 1].entries.append(entry)
      } else {
        acts.append(ActRecord(id: entry.act, at: entry.at, entries: [entry], before: facts))
        if acts.count > Concertation.undoDepth { acts.removeFirst(acts.count - Concertation.undoDepth) }
        redoable.removeAll()
      }
      facts.apply(entry)
    }
  }

  /// Notes what was set at the same time on laptops that did not know of each other: known only when the journals of all
  /// of them have been read.
  public mutating func note(_ conflicts: [Conflict]) {
    facts.conflicts = conflicts
    for place in acts.indices { acts[place].before.conflicts = conflicts }
  }

  private mutating func set(_ act: ID<Act>, undone: Bool) {
    guard let place = acts.lastIndex(where: { $0.id == act }) else {
      needsReplay = true
      return
    }
    guard acts[place].isUndone != undone else { return }
    acts[place].isUndone = undone
    if undone {
      redoable.append(act)
    } else {
      redoable.removeAll { $0 == act }
    }
    let given = facts.given
    facts = acts[place].before
    facts.given = given
    for later in place..<acts.count {
      acts[later].before = facts
      guard !acts[later].isUndone else { continue }
      for entry in acts[later].entries { facts.apply(entry) }
    }
  }

  /// Rebuilds a state from a whole journal without keeping what was before each act, which is what makes it fast.
  public struct Replay: Sendable {
    private var state = Concertation()
    private let undone: Set<ID<Act>>

    /// A replay in which some acts do not count; ``undoneActs(in:)`` finds them.
    public init(undone: Set<ID<Act>> = []) {
      self.undone = undone
    }

    /// The acts that do not count, from the undone and redone entries of a journal in order; others are ignored.
    public static func undoneActs(in entries: some Sequence<Entry>) -> Set<ID<Act>> {
      var undone: Set<ID<Act>> = []
      for entry in entries {
        switch entry.event.aboutActs {
        case .undone(let act): undone.insert(act)
        case .redone(let act): undone.remove(act)
        case nil: break
        }
      }
      return undone
    }

    /// Folds one entry in. With `canBeUndone` the act is kept among those that can be undone, which costs a snapshot:
    /// wanted for the newest ``Concertation/undoDepth`` acts, of which undone ones are part too.
    public mutating func apply(_ entry: Entry, canBeUndone: Bool) {
      if canBeUndone {
        state.resume(entry, undone: undone)
      } else if undone.contains(entry.act) {
        count(entry)
      } else {
        state.facts.apply(entry)
      }
    }

    /// Takes in an entry that does not count any more: its number is not given again.
    public mutating func count(_ entry: Entry) { state.facts.given.note(entry.event) }

    /// The state so far.
    public consuming func finish() -> Concertation { state }
  }

  /// One entry of the newest part of a replay: undone acts are listed without having counted.
  private mutating func resume(_ entry: Entry, undone: Set<ID<Act>>) {
    switch entry.event.aboutActs {
    case .undone(let act):
      redoable.removeAll { $0 == act }
      redoable.append(act)
    case .redone(let act):
      redoable.removeAll { $0 == act }
    case nil:
      let isUndone = undone.contains(entry.act)
      if acts.last?.id == entry.act {
        acts[acts.count - 1].entries.append(entry)
      } else {
        acts.append(
          ActRecord(id: entry.act, at: entry.at, entries: [entry], isUndone: isUndone, before: facts))
        if acts.count > Concertation.undoDepth { acts.removeFirst(acts.count - Concertation.undoDepth) }
        redoable.removeAll()
      }
      if isUndone { facts.given.note(entry.event) } else { facts.apply(entry) }
    }
  }
}
