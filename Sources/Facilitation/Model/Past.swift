import Canvas
import Dialogue
import Wording

/// What is asked of the past before the history has been read.
public enum PastRequest: Hashable, Sendable {
  /// The state when the clock showed a moment.
  case moment(Instant)
  /// The state right after an act.
  case act(ID<Act>)
  /// A session, played again so many times as fast as it went.
  case replay(ID<Session>, speed: Int)
}

/// A look at the past: the screens show it, nothing can be noted, and leaving it puts all back as it was.
public struct Past: Sendable {
  /// The model as it is now; in an array because a value cannot hold another of its kind.
  private var present: [Model]
  /// The session that is played again; nil for a look at one moment.
  var player: ReplayPlayer?
  /// The clock on the wall when the player was last moved on.
  var clock: Instant

  init(present: Model, player: ReplayPlayer?) {
    self.present = [present]
    self.player = player
    clock = present.now
  }

  /// Follows what is kept meanwhile by the writer of the journal.
  mutating func follow(_ entries: [Entry]?, state: Concertation) -> [Model.Effect] {
    guard !present.isEmpty else { return [] }
    return present[0].follow(entries, state: state)
  }

  /// The model as it is, on the terminal as it is.
  func end(of model: Model) -> Model {
    guard var real = present.first else { return model }
    (real.size, real.look, real.saving) = (model.size, model.look, model.saving)
    real.now = clock
    (real.works, real.missed, real.pastRequest) = (model.works, nil, nil)
    return real
  }
}

/// What is to be found in the journal about the past: a value, so that it can be found beside the screen.
public struct PastQuestion: Sendable {
  let request: PastRequest?
  let acts: ActHistory?

  /// Finds it; `entries` reads all entries of the journal, and is asked only when they are not known.
  /// - Complexity: linear in the entries.
  public func answer<Failure: Error>(
    _ entries: () throws(Failure) -> [Entry]
  ) throws(Failure) -> PastAnswer {
    let history: ActHistory
    if let acts { history = acts } else { history = ActHistory(try entries()) }
    let sight: PastAnswer.Sight? =
      switch request {
      case .moment(let moment): .state(history.state(at: moment), at: moment)
      case .act(let id):
        history.act(id).flatMap { act in history.state(after: id).map { .state($0, at: act.at) } }
      case .replay(let session, let speed):
        ReplayPlayer(session, in: history).map {
          var player = $0
          player.speed = speed
          player.isPaused = false
          return .player(player)
        }
      case nil: nil
      }
    return PastAnswer(request: request, acts: history, sight: sight)
  }
}

/// What was found about the past.
public struct PastAnswer: Sendable {
  enum Sight: Sendable {
    case state(Concertation, at: Instant)
    case player(ReplayPlayer)
  }

  let request: PastRequest?
  let acts: ActHistory
  /// What is to be seen; nil when there is no such thing.
  let sight: Sight?
}

extension Model {
  /// What ``Effect/readHistory`` asks for.
  public var pastQuestion: PastQuestion { PastQuestion(request: pastRequest, acts: acts) }

  /// Takes what was found, and shows it when it is still wanted.
  public mutating func take(_ answer: PastAnswer) -> [Effect] {
    guard let missed else {
      // It was given up, or the journal has changed under it.
      return screen == .history && acts == nil ? readHistory() : []
    }
    self.missed = nil
    acts = answer.acts
    acts?.catchUp(missed)
    defer { settle() }
    actAgain()
    guard let request = pastRequest else { return [] }
    guard request == answer.request else { return readHistory() }
    pastRequest = nil
    look(at: request, as: answer.sight)
    return []
  }

  /// Takes all entries of the journal at once, and does what they were asked for.
  public mutating func take(history entries: [Entry]) -> [Effect] {
    if missed == nil { missed = [] }
    return take(PastQuestion(request: pastRequest, acts: nil).answer { entries })
  }

  /// Has the history read, unless it is being read.
  mutating func readHistory() -> [Effect] {
    guard missed == nil else { return [] }
    missed = []
    // What the screen says of it changes.
    if acts == nil { acts = nil }
    return [.readHistory]
  }

  /// Shows something of the past once it has been found.
  mutating func visit(_ request: PastRequest) -> [Effect] {
    pastRequest = request
    return readHistory()
  }

  private mutating func look(at request: PastRequest, as sight: PastAnswer.Sight?) {
    guard past == nil else { return }
    switch (request, sight) {
    case (_, .state(let state, let moment)?): show(past: state, at: moment, player: nil)
    case (.replay(let session, _), .player(let player)?):
      show(past: player.state, at: player.moment, player: player)
      if let space = facts.session(session)?.space { focus = Focus(space: space, session: session) }
    case (.replay, nil): say(words(ModelPhrase.notHeld), .warning)
    default: break
    }
  }

  private mutating func show(past state: Concertation, at moment: Instant, player: ReplayPlayer?) {
    let present = self
    past = Past(present: present, player: player)
    (overlay, selected, scroll, message) = (nil, nil, 0, nil)
    editor = LineEditor()
    self.state = state
    if focus.session.flatMap({ facts.session($0) }) == nil { focus = Focus(in: facts) }
    names = nil
    now = moment
    screen = .live
  }

  /// Moves the clock on: that of the wall, or that of the session which is played again.
  public mutating func tick(_ clock: Instant) {
    defer { settle() }
    guard past != nil else {
      now = clock
      return
    }
    let elapsed = clock.milliseconds - (past?.clock ?? clock).milliseconds
    past?.clock = clock
    guard past?.player?.isPaused == false else { return }
    _ = past?.player?.advance(realMilliseconds: max(0, elapsed))
    followPlayer()
  }

  private mutating func followPlayer() {
    guard let player = past?.player else { return }
    state = player.state
    now = player.moment
  }

  /// Keys while the past is shown: it is looked at, walked through, left; nothing is typed.
  mutating func handle(pastKey key: Key) -> [Effect] {
    switch key {
    case Key(.escape), .character("q"), .control("c"):
      if let past {
        self = past.end(of: self)
      }
      return [.draft(editor.text)]
    case .character(" "): past?.player?.isPaused.toggle()
    case Key(.right), .character("."):
      past?.player?.isPaused = true
      past?.player?.step()
    case Key(.left), .character(","):
      past?.player?.isPaused = true
      past?.player?.stepBack()
    case .character("+"): past?.player?.speed *= 2
    case .character("-"): past?.player?.speed /= 2
    case Key(.home):
      let begin = past?.player?.begin
      past?.player?.jump(to: begin ?? now)
    case Key(.end):
      let end = past?.player?.end
      past?.player?.jump(to: end ?? now)
    default:
      // Screens, scrolling and the help are as ever.
      guard let act = keyMap.act(for: key) else { return walk(key) ?? [] }
      return ScreenID(act: act.name) != nil || act.name == .redraw ? begin(act) : []
    }
    followPlayer()
    return []
  }

  /// What moment of the past is shown, and the keys; nil in the present.
  var pastLine: String? {
    guard let past else { return nil }
    let wall = zone.wallTime(at: now)
    let moment = "\(words.shortDate(wall.day)) \(words.clock(wall))"
    guard let player = past.player else {
      return words(ModelPhrase.asOf, moment)
    }
    let state =
      player.isAtEnd
      ? words(ModelPhrase.atEnd) : player.isPaused ? words(ModelPhrase.paused) : "×\(player.speed)"
    return words(ModelPhrase.replayed, moment, state)
  }
}
