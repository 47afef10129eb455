import Dialogue
import Journal

/// Folds records into a state as they are read, in one pass and in memory that does not grow with the journal.
///
/// What was undone is not known when an act is read. But only the newest ``Dialogue/Concertation/undoDepth`` acts can be
/// undone: entries therefore wait in a window of so many acts, and count, or not, when they leave it. An entry that undoes
/// an act outside the window, which no version of the program writes, asks for a second pass.
struct Replaying {
  /// Records whose payload does not fit.
  private(set) var undecodable: [DialogueStore.Problem] = []
  /// Records of kinds and versions that are not known.
  private(set) var unknown = 0
  /// Whether an act was undone or redone when it had left the window: ``secondPass()`` then gives the right state.
  private(set) var needsSecondPass = false

  private var replay = Concertation.Replay()
  private var window: [Entry] = []
  /// Where the window begins in ``window``: what stands before has been folded.
  private var start = 0
  /// The acts in the window, oldest first, with how many entries stand behind each before the next one.
  private var acts: [(id: ID<Act>, entries: Int)] = []
  private var firstAct = 0
  private var standing = ActStanding()
  private let isSecond: Bool

  /// A replay that has read nothing.
  init() { isSecond = false }

  private init(_ standing: ActStanding) {
    self.standing = standing
    isSecond = true
  }

  /// A replay for the same journal again, that knows from the beginning what counts.
  func secondPass() -> Replaying { Replaying(standing) }

  /// Takes the next record.
  mutating func gather(_ record: Record) {
    do throws(CodecError) {
      if let entry = try EventCodec.entry(of: record) {
        gather(entry)
      } else if EventCodec.isUnknown(record) {
        unknown += 1
      }
    } catch {
      undecodable.append(.undecodable(record: record.number, error))
    }
  }

  /// Takes the next entry.
  mutating func gather(_ entry: Entry) {
    switch entry.event.turnsAct {
    case .undone(let act), .redone(let act): mark(entry, of: [act] + standing.retimed(by: act))
    case nil:
      if let act = entry.event.retimedAct { mark(entry, of: [act]) }
      if acts.count == firstAct || acts[acts.count - 1].id != entry.act {
        acts.append((entry.act, 0))
        if acts.count - firstAct > Concertation.undoDepth { foldOldest() }
      }
    }
    // What is undone before there is any act stands before the window, and has no effect.
    guard acts.count > firstAct else { return }
    acts[acts.count - 1].entries += 1
    window.append(entry)
  }

  /// Takes in what is said of acts; of one outside the window it comes too late.
  private mutating func mark(_ entry: Entry, of acts: [ID<Act>]) {
    guard !isSecond else { return }
    standing.take(entry)
    if !acts.allSatisfy(isInWindow) { needsSecondPass = true }
  }

  private func isInWindow(_ act: ID<Act>) -> Bool { acts[firstAct...].contains { $0.id == act } }

  private mutating func foldOldest() {
    let oldest = acts[firstAct]
    for entry in window[start..<(start + oldest.entries)] {
      if standing.undone.contains(entry.act) {
        replay.count(entry)
      } else {
        replay.apply(standing.placed(entry), canBeUndone: false)
      }
    }
    firstAct += 1
    start += oldest.entries
    // Moving what is left costs little when it is done seldom.
    if start > 4096 {
      window.removeFirst(start)
      start = 0
    }
    if firstAct > 4096 {
      acts.removeFirst(firstAct)
      firstAct = 0
    }
  }

  /// The state, in which the acts of the window can be undone.
  consuming func finish() -> Concertation {
    let kept = Set(acts[firstAct...].map(\.id))
    var state = replay.finish()
    for entry in window[start...] {
      switch entry.event.turnsAct {
      case .undone(let act), .redone(let act):
        // That of an act outside the window has been counted.
        if kept.contains(act) { state.evolve(entry) }
      case nil: state.evolve(entry)
      }
    }
    state.hasReplayed()
    return state
  }
}
