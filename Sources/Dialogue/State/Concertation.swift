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
  /// Whether an entry undid an act older than those kept, or one placed by its time: the state must then be replayed
  /// from the journal.
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
    /// Whether its place among the acts follows from their times.
    fileprivate var isPlacedByTime = false
    /// Whether another laptop did it.
    public fileprivate(set) var isElsewhere = false

    /// Acts are equal when they are the same and count the same; what was before them follows from the others.
    public static func == (a: ActRecord, b: ActRecord) -> Bool {
      a.id == b.id && a.at == b.at && a.isUndone == b.isUndone && a.entries == b.entries
    }
  }

  /// Folds one entry in. Cannot fail: what an entry says of things unknown is ignored.
  /// - Complexity: that of the change, plus a copy of the tables that it touches; undoing costs that of the acts since.
  public mutating func evolve(_ entry: Entry) {
    switch entry.event.turnsAct {
    case .undone(let act):
      facts.given.note(entry)
      set(act, undone: true)
    case .redone(let act):
      facts.given.note(entry)
      set(act, undone: false)
    case nil:
      keep(entry, isUndone: false)
      if let act = entry.event.retimedAct {
        recount(from: act)
      } else {
        facts.apply(entry)
      }
    }
  }

  private mutating func keep(_ entry: Entry, isUndone: Bool) {
    if acts.last?.id == entry.act {
      acts[acts.count - 1].entries.append(entry)
    } else {
      begin(ActRecord(id: entry.act, at: entry.at, entries: [entry], isUndone: isUndone, before: facts))
    }
  }

  /// Notes that what was said of acts older than those kept has been taken into account.
  public mutating func hasReplayed() { needsReplay = false }

  /// Follows entries one after the other. Those of a whole act are kept as they are: an import has hundreds of thousands of them.
  public mutating func evolve(_ entries: [Entry]) {
    guard let first = entries.first, entries.count > 1, acts.last?.id != first.act,
      entries.allSatisfy({
        $0.act == first.act && $0.event.turnsAct == nil && $0.event.retimedAct == nil
      })
    else {
      for entry in entries { evolve(entry) }
      return
    }
    begin(ActRecord(id: first.act, at: first.at, entries: entries, before: facts))
    for entry in entries { facts.apply(entry) }
  }

  private mutating func begin(_ act: ActRecord) {
    acts.append(act)
    if acts.count > Concertation.undoDepth { acts.removeFirst(acts.count - Concertation.undoDepth) }
    redoable.removeAll()
  }

  /// Notes what was set at the same time on laptops that did not know of each other: known only when the journals of all
  /// of them have been read.
  public mutating func note(_ conflicts: [Conflict]) {
    facts.conflicts = conflicts
    for place in acts.indices { acts[place].before.conflicts = conflicts }
  }

  /// Notes which acts stand where their times place them among those of another laptop: undoing one of them, or putting
  /// it right in time, may change the places of others, so the state must then be replayed.
  public mutating func note(placedByTime placed: Set<ID<Act>>) {
    guard !placed.isEmpty else { return }
    for place in acts.indices { acts[place].isPlacedByTime = placed.contains(acts[place].id) }
  }

  /// Notes which acts other laptops did: undoing the last one is not meant for them.
  public mutating func note(elsewhere others: Set<ID<Act>>) {
    guard !others.isEmpty else { return }
    for place in acts.indices { acts[place].isElsewhere = others.contains(acts[place].id) }
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
    for entry in acts[place].entries {
      guard let moved = entry.event.retimedAct else { continue }
      recount(from: moved)
    }
    recount(from: act)
  }

  /// Adds up again what happened since an act, itself included.
  private mutating func recount(from act: ID<Act>) {
    guard let place = acts.lastIndex(where: { $0.id == act }), !acts[place].isPlacedByTime else {
      needsReplay = true
      return
    }
    let standing = ActStanding(of: acts.lazy.filter { !$0.isUndone }.flatMap(\.entries))
    let given = facts.given
    facts = acts[place].before
    facts.given = given
    for later in place..<acts.count {
      acts[later].before = facts
      guard !acts[later].isUndone else { continue }
      for entry in acts[later].entries { facts.apply(standing.placed(entry)) }
    }
  }

  /// Rebuilds a state from a whole journal without keeping what was before each act, which is what makes it fast.
  public struct Replay: Sendable {
    private var state = Concertation()
    private let standing: ActStanding

    /// A replay in which some acts do not count, or were done at other times; of what is for a picture, nothing can be
    /// made but that.
    public init(_ standing: ActStanding = ActStanding(), isForPicture: Bool = false) {
      self.standing = standing
      if isForPicture { state.facts = .forPicture }
    }

    /// Folds one entry in. With `canBeUndone` the act is kept among those that can be undone, which costs a snapshot:
    /// wanted for the newest ``Concertation/undoDepth`` acts, of which undone ones are part too.
    public mutating func apply(_ entry: Entry, canBeUndone: Bool) {
      if canBeUndone {
        state.resume(entry, standing)
      } else if !standing.undone.isEmpty, standing.undone.contains(entry.act) {
        count(entry)
      } else if standing.keepsTimes {
        state.facts.apply(entry)
      } else {
        state.facts.apply(standing.placed(entry))
      }
    }

    /// Takes in an entry that does not count any more: its number is not given again.
    public mutating func count(_ entry: Entry) { state.facts.given.note(entry) }

    /// The state so far.
    public consuming func finish() -> Concertation { state }
  }

  /// One entry of the newest part of a replay: undone acts are listed without having counted.
  private mutating func resume(_ entry: Entry, _ standing: ActStanding) {
    if entry.event.turnsAct != nil { facts.given.note(entry) }
    switch entry.event.turnsAct {
    case .undone(let act):
      redoable.removeAll { $0 == act }
      redoable.append(act)
    case .redone(let act):
      redoable.removeAll { $0 == act }
    case nil:
      let isUndone = standing.undone.contains(entry.act)
      keep(entry, isUndone: isUndone)
      if isUndone { facts.given.note(entry) } else { facts.apply(standing.placed(entry)) }
    }
  }
}
