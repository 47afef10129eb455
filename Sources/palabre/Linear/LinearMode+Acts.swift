import Dialogue
import DialogueStore
import Facilitation
import Wording

/// A rehearsal: what is done changes a copy, and nothing is written.
struct Trial {
  /// The copy.
  var state: Concertation
  /// What was in focus before.
  var focus: Focus
  /// How many acts were tried.
  var acts = 0
}

extension LinearMode {
  /// Carries out commands; `done` is when it was done, where that is said.
  mutating func carryOut(_ commands: [Command], at clock: Instant, done: Instant?) {
    guard store.journal != nil || rehearsal != nil else { return say(words(LinearPhrase.readOnly)) }
    let before = facts
    let hadFloor = model.spokenNext == nil
    let events: [Event]
    let now = done ?? clock
    do throws(Refusal) {
      guard now <= clock else { throw Refusal.notYet }
      if now != clock, let session = context.session {
        try session.checkMoment(now, of: commands, until: clock, in: facts)
      }
      events = try state.decide(commands, at: now)
    } catch {
      return say(words.text(of: error, in: facts))
    }
    guard keep(events, at: now) else { return }
    focus.follow(events, in: facts)
    for event in events { say(summary(of: event, before: before)) }
    for consequence in words.consequences(
      of: events, in: focus.session, from: before, to: facts, zone: meeting.zone)
    {
      say(consequence)
    }
    // Where the screen shows the list beside what was done, the next one is named.
    if hadFloor, let next = model.spokenNext { say(next) }
  }

  /// Keeps what has happened: in the journal, or in the copy of a rehearsal.
  private mutating func keep(_ events: [Event], at now: Instant) -> Bool {
    if rehearsal != nil {
      let act: ID<Act> = ids.next()
      for event in events { rehearsal?.state.evolve(Entry(act: act, at: now, event: event)) }
      rehearsal?.acts += 1
      return true
    }
    do {
      store.journal?.retry()
      try store.append(events, act: ids.next(), at: now)
    } catch {
      lost += 1
      say(words(LinearPhrase.notSaved, words.explain(error, path: meeting.path)))
      return false
    }
    // Nothing is on a screen that could say so later: a line is acknowledged when it is durable.
    store.journal?.flush()
    if let unsaved { say(words(LinearPhrase.notSaved, unsaved)) }
    return true
  }

  func summary(of event: Event, before: Facts) -> String {
    switch event {
    case .contribution(.noted(let noted)):
      let kept = facts.contribution(noted.reference) ?? noted
      return
        "\(kept.label) \(words.label(kept.kind))\(words.speaker(of: kept, in: facts).map { " · \($0)" } ?? "") · \(kept.text)"
    case .decision(let session, .taken(let decision)):
      let kept = facts.session(session)?.decisions.last ?? decision
      return "\(kept.label) " + words(LinearPhrase.decision) + " · \(kept.text)"
    case .commitment(.made(let made)):
      let kept = facts.commitments[made.id] ?? made
      let due = kept.due.map { " · \($0.iso)" } ?? ""
      return "\(kept.label) " + words(LinearPhrase.commitment)
        + (words.promiser(of: kept, in: facts).map { " · \($0)" } ?? "")
        + " · \(kept.what)\(due)"
    case .act(.undone(let act)):
      let entries = store.state.acts.first { $0.id == act }?.entries ?? []
      return words.undone(entries, in: facts, before: before, zone: meeting.zone).map {
        words(HistoryPhrase.undoneAct, $0)
      }
        ?? words(LinearPhrase.undone)
    case .act(.redone): return words(LinearPhrase.redone)
    default: return EventWords(words, facts: facts, forgotten: before).line(of: event)
    }
  }

  /// Begins a rehearsal, or ends it and puts all back as it was.
  mutating func toggleRehearsal() {
    if let trial = rehearsal {
      rehearsal = nil
      focus = trial.focus
      say(words(ModelPhrase.rehearsalEnd, trial.acts))
    } else {
      rehearsal = Trial(state: store.state, focus: focus)
      say(words(ModelPhrase.rehearsal, words.slash(.rehearsal)))
    }
  }
}
