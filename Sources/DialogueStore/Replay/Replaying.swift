import Dialogue
import Journal

/// Folds the entries of a journal into a state, once and in order, as they are read.
///
/// What was undone or put right in time is known before: see `LookAhead`. Only the newest
/// ``Dialogue/Concertation/undoDepth`` acts can be undone still, and that costs what was before each of them: the last
/// batches that hold so many wait, and all before them are folded without.
struct Replaying {
  /// How the kinds of records begin that have to be known before.
  static let kinds = ["act."]

  /// Records whose payload does not fit.
  private(set) var undecodable: [DialogueStore.Problem] = []
  /// Records of kinds and versions that are not known.
  private(set) var unknown = 0

  private var replay: Concertation.Replay
  private var waiting: [EntryBatch] = []
  /// How many acts are in the batches that wait, but for the first.
  private var acts = 0
  private let standing: ActStanding

  /// A replay that has read nothing, and what all of the journal says of acts.
  init(_ standing: ActStanding, isForPicture: Bool = false) {
    self.standing = standing
    replay = Concertation.Replay(isForPicture: isForPicture)
  }

  /// With what the reading of a journal begins.
  static func beginning(_ ahead: LookAhead) -> (folded: Replaying, batch: EntryBatch) {
    var batch = EntryBatch()
    ahead.records { batch.gather($0) }
    return (Replaying(ActStanding(of: batch.entries)), EntryBatch(isIdle: ahead.hasMerged))
  }

  /// Takes in the next entries.
  mutating func fold(_ batch: EntryBatch) {
    undecodable += batch.undecodable
    unknown += batch.unknown
    guard !batch.entries.isEmpty else { return }
    if !waiting.isEmpty { acts += batch.acts }
    waiting.append(batch)
    // The act with which a batch begins may be the one with which the batch before it ends.
    while let first = waiting.first, waiting.count > 1, acts - (waiting.count - 1) >= Concertation.undoDepth {
      fold(first.entries[...])
      waiting.removeFirst()
      acts -= waiting.first?.acts ?? 0
    }
  }

  private mutating func fold(_ entries: ArraySlice<Entry>) {
    let keepsAll = standing.undone.isEmpty
    let keepsTimes = standing.keepsTimes
    // By their places: an entry is large, and taking each out would copy it.
    for place in entries.indices {
      if !keepsAll, standing.undone.contains(entries[place].act) {
        replay.count(entries[place])
      } else if keepsTimes {
        replay.apply(entries[place], canBeUndone: false)
      } else {
        replay.apply(standing.placed(entries[place]), canBeUndone: false)
      }
    }
  }

  /// The state, in which the newest acts can be undone.
  consuming func finish() -> Concertation {
    let entries = waiting.flatMap(\.entries)
    var kept: Set<ID<Act>> = []
    var (start, acts): (Int, Int) = (entries.count, 0)
    var last: ID<Act>?
    for place in entries.indices.reversed() where entries[place].event.turnsAct == nil {
      if last != entries[place].act {
        guard acts < Concertation.undoDepth else { break }
        acts += 1
      }
      last = entries[place].act
      kept.insert(entries[place].act)
      start = place
    }
    fold(entries[..<start])
    var state = replay.finish()
    for entry in entries[start...] {
      switch entry.event.turnsAct {
      case .undone(let act), .redone(let act):
        // That of an act before those has been counted.
        if kept.contains(act) { state.evolve(entry) }
      case nil: state.evolve(entry)
      }
    }
    state.hasReplayed()
    return state
  }
}
