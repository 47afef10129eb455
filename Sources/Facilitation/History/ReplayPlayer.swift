import Dialogue

/// A session played again at any speed. It has no clock of its own: somebody tells it how much real time has passed.
///
/// It plays everything that the journal holds from the opening of the session to the last act of it, in the order of the
/// journal. Clocks that were set back are taken as standing still.
public struct ReplayPlayer: Sendable {
  /// How many times faster than it was.
  public static let speeds = 1...600

  /// An act to be played.
  public struct Step: Hashable, Sendable {
    /// Its name.
    public var act: ID<Act>
    /// When it is due, on the clock of the session; never before the step before it.
    public var at: Instant
    /// Its entries, by their places in the history.
    public var entries: Range<Int>
  }

  /// The session.
  public let session: ID<Session>
  /// All acts, in order.
  public let steps: [Step]
  /// How many of them have been played.
  public private(set) var position = 0
  /// What the clock of the session shows.
  public private(set) var moment: Instant
  /// The state at that moment.
  public private(set) var state: Concertation
  /// Whether time stands still.
  public var isPaused = true
  /// How many times faster than it was; brought into ``speeds``.
  public var speed = 1 {
    didSet { speed = min(ReplayPlayer.speeds.upperBound, max(ReplayPlayer.speeds.lowerBound, speed)) }
  }

  private let entries: [Entry]
  private let start: Int
  /// States on the way, by how many steps had been played, so that going back does not begin anew.
  private var marks: [Int: Concertation] = [:]
  private static let distance = 64

  /// A replay of a session, before its first act; nil when the history has no act of it.
  /// - Complexity: linear in the history.
  public init?(_ session: ID<Session>, in history: ActHistory) {
    let acts = history.acts
    let first = acts.firstIndex { act in
      history.entries(of: act).contains {
        if case .session(session, .opened) = $0.event { true } else { false }
      }
    }
    guard let begin = first ?? acts.firstIndex(where: { $0.session == session }),
      let end = acts.lastIndex(where: { $0.session == session }), begin <= end
    else { return nil }
    var latest = history.time(of: acts[begin])
    steps = acts[begin...end].map { act in
      latest = max(latest, history.time(of: act))
      return Step(act: act.id, at: latest, entries: act.entries)
    }
    self.session = session
    entries = history.placedEntries
    start = acts[begin].entries.lowerBound
    moment = history.time(of: acts[begin])
    state = Concertation(replaying: entries[..<start])
    marks[0] = state
  }

  /// Whether all has been played.
  public var isAtEnd: Bool { position == steps.count }
  /// The moment of the first act.
  public var begin: Instant { steps.first?.at ?? moment }
  /// The moment of the last act.
  public var end: Instant { steps.last?.at ?? moment }

  /// Lets real time pass; the entries that have become due are played and given back. Nothing happens while it is paused;
  /// the clock stops at the last act.
  public mutating func advance(realMilliseconds: Int64) -> [Entry] {
    guard !isPaused, realMilliseconds > 0, !isAtEnd else { return [] }
    let (passed, isTooLong) = realMilliseconds.multipliedReportingOverflow(by: Int64(speed))
    let (sum, isTooLate) = moment.milliseconds.addingReportingOverflow(passed)
    moment = isTooLong || isTooLate ? end : min(end, Instant(milliseconds: sum))
    return play(until: moment)
  }

  /// Plays the next act, whenever it is due; the clock shows its moment then. Nothing at the end.
  @discardableResult
  public mutating func step() -> [Entry] {
    guard !isAtEnd else { return [] }
    moment = max(moment, steps[position].at)
    return playNext()
  }

  /// Takes back the act that was played last; the clock shows the moment of the one before it. Nothing at the beginning.
  /// - Complexity: that of at most 64 acts.
  public mutating func stepBack() {
    guard position > 0 else { return }
    go(to: position - 1)
    moment = position > 0 ? steps[position - 1].at : begin
  }

  /// Goes to a moment, forward or back; one before the first act is taken as that of the first act, and one behind the last
  /// as that of the last.
  public mutating func jump(to wanted: Instant) {
    moment = max(begin, min(end, wanted))
    let count = wanted < begin ? 0 : steps.prefix { $0.at <= moment }.count
    go(to: count)
  }

  private mutating func play(until moment: Instant) -> [Entry] {
    var played: [Entry] = []
    while !isAtEnd, steps[position].at <= moment { played += playNext() }
    return played
  }

  private mutating func playNext() -> [Entry] {
    let played = Array(entries[steps[position].entries])
    for entry in played { state.evolve(entry) }
    position += 1
    if state.needsReplay {
      state = Concertation(replaying: entries[..<steps[position - 1].entries.upperBound])
    }
    if position.isMultiple(of: ReplayPlayer.distance) { marks[position] = state }
    return played
  }

  private mutating func go(to count: Int) {
    if count < position {
      let mark = (0...count).last { marks[$0] != nil } ?? 0
      position = mark
      state = marks[mark] ?? state
    }
    while position < count { _ = playNext() }
  }
}
