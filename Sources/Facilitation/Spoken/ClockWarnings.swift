import Dialogue
import Wording

/// The warnings of the clocks of a meeting, each told once: a point, a turn, a round that is soon over and over; the
/// announced end, the closing of the hall, the end of a break.
public struct ClockWarnings: Sendable {
  private var told: Set<Warning> = []

  /// No warning has been told.
  public init() {}

  /// Something of which it is warned; one that is planned anew is another one.
  private enum Warning: Hashable {
    case item(ID<AgendaItem>, seconds: Int, isOver: Bool)
    case turn(ID<FloorTurn>, isOver: Bool)
    case round(Int, minutes: Int, isOver: Bool)
    case end(Instant), hall(Instant), pause(Instant)
  }

  /// What is to be said now and was not said before.
  ///
  /// Of a clock that has passed both of its marks since the last call, only the end is told. A meeting that was left open is not
  /// warned of.
  public mutating func due(in model: Model) -> [String] {
    guard let session = model.session, session.isLive, !session.isLeftOpen(at: model.now) else { return [] }
    var lines: [String] = []
    func tell(_ warning: Warning, _ line: @autoclosure () -> String) {
      if told.insert(warning).inserted { lines.append(line()) }
    }
    let words = model.words
    if session.state == .suspended {
      if let back = session.returnsAt, back <= model.now {
        tell(.pause(back), words(SpokenPhrase.breakOver, model.clock(model.now)))
      }
      return lines
    }
    if let item = session.currentItem {
      let planned = session.agenda.plannedSeconds(of: item)
      let spent = session.actualSeconds(of: item, until: model.now)
      switch model.stage(of: spent, planned: planned) {
      case .fine: break
      case .soon:
        tell(
          .item(item.id, seconds: planned, isOver: false),
          words(SpokenPhrase.itemSoon, item.title, words.exact(seconds: planned - spent)))
      case .over:
        told.insert(.item(item.id, seconds: planned, isOver: false))
        tell(
          .item(item.id, seconds: planned, isOver: true),
          words(SpokenPhrase.itemUp, item.title, words.duration(seconds: planned)))
      }
    }
    if let turn = session.floor.current, !turn.isPaused, let limit = model.facts.limit(of: turn, in: session)
    {
      let spent = turn.seconds(until: session.end(at: model.now))
      let name = model.facts.name(of: turn.party) ?? "?"
      switch model.stage(of: spent, planned: limit) {
      case .fine: break
      case .soon:
        tell(
          .turn(turn.id, isOver: false),
          words(SpokenPhrase.turnSoon, name, words.exact(seconds: limit - spent)))
      case .over:
        told.insert(.turn(turn.id, isOver: false))
        tell(.turn(turn.id, isOver: true), words(SpokenPhrase.turnUp, name, words.exact(seconds: spent)))
      }
    }
    if let round = session.currentRound, let minutes = round.plannedMinutes {
      let spent = round.span.seconds(until: model.now)
      switch model.stage(of: spent, planned: minutes * 60) {
      case .fine: break
      case .soon:
        tell(
          .round(round.number, minutes: minutes, isOver: false),
          words(SpokenPhrase.roundSoon, round.number, words.exact(seconds: minutes * 60 - spent)))
      case .over:
        told.insert(.round(round.number, minutes: minutes, isOver: false))
        tell(
          .round(round.number, minutes: minutes, isOver: true),
          words(SpokenPhrase.roundUp, round.number, words.duration(seconds: minutes * 60)))
      }
    }
    if let end = session.plannedEnd, end <= model.now {
      tell(.end(end), words(SpokenPhrase.endReached, model.clock(end)))
    }
    if let closing = session.closing, closing <= model.now {
      tell(.hall(closing), words(SpokenPhrase.hallClosed, model.clock(closing)))
    }
    return lines
  }
}

/// How far a clock is.
enum ClockStage {
  /// There is time.
  case fine
  /// It is time to come to an end.
  case soon
  /// The time is up.
  case over

  /// After how many per cent of its time something is soon over, where nobody says.
  static let usualWarning = 70

  /// How far a clock is that has run so many seconds of so many; one for which nothing is planned is always fine.
  init(of spent: Int, planned: Int, warnsAt: Int) {
    guard planned > 0 else {
      self = .fine
      return
    }
    self = spent >= planned ? .over : spent * 100 >= planned * warnsAt ? .soon : .fine
  }
}

extension Model {
  /// How far a clock is that has run so many seconds of so many; one for which nothing is planned is always fine.
  func stage(of spent: Int, planned: Int) -> ClockStage {
    ClockStage(of: spent, planned: planned, warnsAt: warnsAt)
  }
}
