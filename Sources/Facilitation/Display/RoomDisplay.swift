import Canvas
import Dialogue
import Wording

/// The room's screen: what everybody may see of a meeting, large enough for the last row.
///
/// A value without a terminal or a file: a state, a moment and a size in, a canvas out. It shows nobody's identity, no
/// private note and no reason for which somebody waits: only names as they are said in the room.
public struct RoomDisplay: Sendable {
  /// What is known. Set by ``follow(_:)``.
  public private(set) var state = Concertation()
  /// The session that is shown; nil while there is none. Set by ``follow(_:)``.
  public private(set) var session: ID<Session>?
  /// The clock, which stands while the screen is held.
  public private(set) var now: Instant
  /// What the facilitator's screen asks for. Set by ``show(_:)``.
  public private(set) var view = RoomView.following
  /// What takes out of texts who people are outside the room.
  private var privacy = RoomPrivacy()
  /// What is known by now, while the screen is held.
  private var pending: Concertation?
  /// Columns and rows.
  public var size: Size
  /// After how many per cent of its time a point or a turn is soon over.
  public var warnsAt = ClockStage.usualWarning
  /// What keeps the display from being up to date, in words; nil while nothing does.
  public var notice: String?

  let words: Words
  let zone: Zone
  let look: Look
  /// The session that was asked for, whatever else goes on.
  private let wanted: ID<Session>?

  /// A display that knows nothing yet.
  /// - Parameters:
  ///   - wanted: The session to show; nil for the one that goes on.
  ///   - words: The language.
  ///   - zone: The zone of the clock on the wall.
  ///   - now: The clock.
  ///   - size: Columns and rows.
  ///   - look: Theme, colours and signs.
  public init(
    of wanted: ID<Session>? = nil, words: Words, zone: Zone, now: Instant, size: Size, look: Look
  ) {
    self.wanted = wanted
    self.words = words
    self.zone = zone
    self.now = now
    self.size = size
    self.look = look
  }

  /// The clock goes on, unless the screen is held.
  public mutating func tick(_ now: Instant) {
    if view != .held { self.now = now }
  }

  /// Shows what the facilitator's screen asks for. A screen that is held stays as it is until it is let go, then shows what
  /// is known by then.
  public mutating func show(_ view: RoomView) {
    self.view = view
    guard view != .held, let pending else { return }
    self.pending = nil
    follow(pending)
  }

  /// Takes the newest state, and stays with the session that is shown until another is opened. One that is held keeps what
  /// it shows; the first state is always taken.
  public mutating func follow(_ state: Concertation) {
    if view == .held, session != nil {
      pending = state
      return
    }
    self.state = state
    privacy.follow(state.facts, words)
    session = RoomDisplay.choice(in: state.facts, showing: wanted ?? session, isFixed: wanted != nil, at: now)
  }

  /// The session to show: the one in progress, else the one already shown, else the one that is nearest in time, by its
  /// planned beginning or, when it is over, by its end.
  static func choice(in facts: Facts, showing: ID<Session>?, isFixed: Bool, at now: Instant) -> ID<Session>? {
    if isFixed { return showing }
    let sessions = facts.sessions.values
    if let live = sessions.first(where: \.isLive) { return live.id }
    if let showing, let shown = facts.session(showing), shown.state != .cancelled { return showing }
    func distance(_ session: Session) -> Int {
      let moment = session.closedAt ?? session.plannedStart
      return max(moment, now).seconds(since: min(moment, now))
    }
    let held = sessions.filter { $0.state != .cancelled }
    return (held.isEmpty ? sessions : held).min { distance($0) < distance($1) }?.id
  }
}

extension RoomDisplay {
  /// What the room is shown.
  enum Screen: Hashable {
    /// No session yet.
    case nothing
    /// Before the opening.
    case waiting
    /// The meeting.
    case live
    /// A suspension, or a point that is a break.
    case pause
    /// The commitments, read back.
    case readBack
    /// What is read aloud.
    case reading(RoomView)
    /// After the closing.
    case closed
    /// The meeting is not held.
    case cancelled
  }

  /// The session that is shown.
  var shown: Session? { session.flatMap { state.facts.session($0) } }

  /// What the room is shown now.
  var screen: Screen {
    guard let shown else { return .nothing }
    switch view {
    case .following, .held: break
    case .rules, .card, .decisions, .choosing: return .reading(view)
    }
    switch shown.state {
    case .planned: return .waiting
    case .open where isReadingBack(shown): return .readBack
    case .open: return shown.currentItem?.kind == .pause ? .pause : .live
    case .suspended: return .pause
    case .closed: return .closed
    case .cancelled: return .cancelled
    }
  }

  /// Whether the commitments were read back and nothing was done since.
  private func isReadingBack(_ session: Session) -> Bool {
    guard let last = state.acts.last(where: { !$0.isUndone }) else { return false }
    return last.entries.contains { $0.event == .session(session.id, .readBack) }
  }

  /// A text as the room may read it: without what is known of somebody outside the room only.
  func seen(_ text: String) -> String { privacy.clean(text) }

  /// A text as the room may read it, ready to be put on the screen.
  func safe(_ text: String) -> SafeText { look.safe(seen(text)) }

  /// The clock on the wall at a moment.
  func clock(_ moment: Instant) -> String { words.clock(zone.wallTime(at: moment)) }

  /// The day of a moment.
  func day(_ moment: Instant) -> Day { zone.wallTime(at: moment).day }

  /// What the room calls somebody.
  func name(_ party: Party) -> String {
    words.name(of: party, in: state.facts) ?? "?"
  }
}
