import Dialogue
import DialogueStore
import Facilitation
import Journal
import Wording

/// A session that is played again act by act, as somebody listens.
struct Replay {
  /// What plays it.
  var player: ReplayPlayer
  /// The acts in words.
  var history: ActHistory
  /// The words, with names of what is there no longer.
  var told: EventWords
}

extension LinearMode {
  /// How many lines of news are said; behind them, how many more there are.
  private static let mostNews = 20

  /// Reads what the writer of a journal has added that is only read here, and says it line by line.
  mutating func news() -> [String] {
    let path = meeting.path
    let isTold = following?.watch.hasNews() == true
    let mayBe = following?.mayHaveNews(of: path) == true
    guard isTold || mayBe, var follower = following?.take() else { return [] }
    let before = facts
    defer { _ = following?.put(back: follower) }
    do throws(FileError) {
      guard try follower.poll() else { return [] }
    } catch {
      // What was read stays; the next second may be better.
      return [words.explain(.file(error), path: path)]
    }
    store.take(follower)
    let events = (follower.added ?? []).map(\.event)
    focus.follow(events, in: follower.state.facts)
    // The past and a rehearsal are not told of what happens meanwhile.
    guard rehearsal == nil, replay == nil else { return [] }
    let lines = events.map { summary(of: $0, before: before) }
    let more = lines.count - LinearMode.mostNews
    return lines.prefix(LinearMode.mostNews) + (more > 0 ? [words(ImportPhrase.moreAdditions, more)] : [])
  }

  /// Every entry of the journal; nil, with words, when it cannot be read.
  private func entries() -> [Entry]? {
    store.journal?.flush()
    do {
      return try DialogueStore.entries(path: meeting.path)
    } catch {
      say(words.explain(error))
      return nil
    }
  }

  /// Says the history.
  mutating func sayHistory() {
    guard let entries = entries() else { return }
    var model = self.model
    _ = model.take(history: entries)
    say(model.text(of: .history))
  }

  /// Says how the meeting stood, or begins to play one again.
  mutating func look(at request: PastRequest) {
    guard let entries = entries() else { return }
    guard case .replay(let session, _) = request else {
      var model = self.model
      _ = model.carryOut(.past(request))
      _ = model.take(history: entries)
      return say(model.spokenMeeting())
    }
    let history = ActHistory(entries)
    guard let player = ReplayPlayer(session, in: history) else { return say(words(ModelPhrase.notHeld)) }
    replay = Replay(player: player, history: history, told: history.words(words, in: facts))
    say(facts.session(session)?.title ?? "")
    say(words(LinearPhrase.replay, player.steps.count))
  }

  /// Goes on with the session that is played again: an empty line plays an act, a number so many, « ? » says how things stand,
  /// « . » ends it.
  mutating func stepReplay(_ line: String) {
    let wanted = line.filter { !$0.isWhitespace }
    if wanted == "?" { return say(standing()) }
    guard wanted.isEmpty || Int(wanted) != nil else {
      replay = nil
      say(words(LinearPhrase.replayLeft))
      if wanted != "." { read(line) }
      return
    }
    for _ in 0..<max(1, min(1000, Int(wanted) ?? 1)) {
      guard let replay, !replay.player.isAtEnd else { break }
      let step = replay.player.steps[replay.player.position]
      let wall = meeting.zone.wallTime(at: step.at)
      if let act = replay.history.act(step.act) {
        say(words.clock(wall) + " " + replay.history.line(of: act, in: replay.told))
      }
      self.replay?.player.step()
    }
    guard replay?.player.isAtEnd == true else { return }
    replay = nil
    say(words(LinearPhrase.replayEnd))
  }

  /// How things stand where the replay is.
  private func standing() -> [String] {
    guard let replay else { return [] }
    var model = Model(
      state: replay.player.state, words: words, zone: meeting.zone, now: replay.player.moment,
      size: self.model.size, look: self.model.look, ids: ids, isReadOnly: true)
    let session = replay.player.session
    if let space = model.facts.session(session)?.space {
      model.work(on: Focus(space: space, session: session))
    }
    return model.spokenMeeting()
  }
}
