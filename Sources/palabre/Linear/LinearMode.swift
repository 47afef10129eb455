import Canvas
import Dialogue
import DialogueStore
import Facilitation
import Glibc
import Journal
import Publishing
import Wording

/// The program without a screen: reads lines, says what was understood, one line each. For terminals without cursor
/// addressing, screen readers, pipes.
struct LinearMode {
  private let meeting: Meeting
  private let store: DialogueStore
  private var focus: Focus
  private var ids = IDSource.random()
  private var isEnding = false

  private var words: Words { meeting.words }
  private var facts: Facts { store.state.facts }

  init(meeting: Meeting, store: DialogueStore) {
    self.meeting = meeting
    self.store = store
    focus = Focus(in: store.state.facts)
  }

  consuming func run() {
    var mode = self
    mode.greet()
    while !mode.isEnding {
      if isatty(STDIN_FILENO) == 1 { mode.prompt() }
      guard let line = readLine() else { break }
      mode.take(line)
    }
    mode.store.journal?.flush()
  }

  private func greet() {
    let session = focus.session.flatMap { facts.session($0) }
    let space = focus.space.flatMap { facts.spaces[$0]?.name }
    let place = [space, session?.title].compactMap { $0 }.joined(separator: " · ")
    say(place.isEmpty ? words(LinearPhrase.noSpace) : place)
    if let item = session?.currentItem { say(words(LinearPhrase.item, item.title)) }
    say(words(LinearPhrase.howTo))
    if let draft = store.journal?.recoveredDraft, !draft.isEmpty {
      say(
        words(LinearPhrase.recovered, String(decoding: draft, as: UTF8.self)))
    }
  }

  private func prompt() {
    let wall = meeting.zone.wallTime(at: meeting.clock.now)
    Output.write("\(wall.hour < 10 ? "0" : "")\(wall.hour):\(wall.minute < 10 ? "0" : "")\(wall.minute) > ")
  }

  private mutating func take(_ line: String) {
    guard line.contains(where: { !$0.isWhitespace }) else { return }
    let now = meeting.clock.now
    let context = LineContext(facts: facts, focus: focus, now: now, zone: meeting.zone)
    let outcome: Outcome
    do {
      outcome = try Line.typed(line, in: context, ids: &ids)
    } catch {
      return say(words(LinearPhrase.column, error.column, error.text(in: words)))
    }
    switch outcome {
    case .intent(let intent): carryOut(intent)
    case .commands(let commands): carryOut(commands, at: now)
    }
  }

  private mutating func carryOut(_ commands: [Command], at now: Instant) {
    guard store.journal != nil else {
      return say(words(LinearPhrase.readOnly))
    }
    let before = facts
    let events: [Event]
    do {
      events = try store.state.decide(commands, at: now)
    } catch {
      return say(words.text(of: error, in: facts))
    }
    do {
      try store.append(events, act: ids.next(), at: now)
    } catch {
      return say(words(LinearPhrase.notSaved, words.explain(error, path: meeting.path)))
    }
    focus.follow(events, in: facts)
    for event in events { say(summary(of: event, before: before)) }
  }

  private func summary(of event: Event, before: Facts) -> String {
    func name(_ party: Party?) -> String { party.flatMap { facts.name(of: $0) }.map { " · \($0)" } ?? "" }
    switch event {
    case .contributionNoted(let noted):
      let kept = facts.contribution(noted.reference) ?? noted
      return "\(kept.label) \(words.label(kept.kind))\(name(kept.speaker)) · \(kept.text)"
    case .decisionTaken(let session, let decision):
      let kept = facts.session(session)?.decisions.last ?? decision
      return "\(kept.label) " + words(LinearPhrase.decision) + " · \(kept.text)"
    case .commitmentMade(let made):
      let kept = facts.commitments[made.id] ?? made
      let due = kept.due.map { " · \($0.iso)" } ?? ""
      return "\(kept.label) " + words(LinearPhrase.commitment) + name(kept.who)
        + " · \(kept.what)\(due)"
    case .actUndone: return words(LinearPhrase.undone)
    case .actRedone: return words(LinearPhrase.redone)
    default: return EventWords(words, facts: facts, forgotten: before).line(of: event)
    }
  }

  private mutating func carryOut(_ intent: Intent) {
    switch intent {
    case .quit: isEnding = true
    case .focus(let focus): self.focus = focus
    case .help, .palette:
      for entry in CommandTable.entries {
        say("/\(entry.word(in: words)) \(entry.usage.text(in: words)) : \(entry.title.text(in: words))")
      }
    case .publish(let id, let kind): publish(id, kind)
    case .preview(let id): publish(id, "compte-rendu")
    case .chooseAnswered:
      guard let session = focus.session.flatMap({ facts.session($0) }) else { return }
      for waiting in facts.unanswered(in: session) { say("\(waiting.label) \(waiting.text)") }
      say(words(LinearPhrase.thenAnswer))
    case .fillVote:
      say(words(LinearPhrase.voteLine))
    case .search(let text): search(text)
    case .report:
      var model = self.model
      _ = model.carryOut(intent)
      for line in model.text(of: .report) { say(line) }
    case .past: say(words(LinearPhrase.needsScreen))
    case .chooseRemedy:
      say(words(LinearPhrase.behindLine))
    case .draftCommitment: say(words(LinearPhrase.commitmentLine))
    case .prefill(let text): say(text)
    case .suspend: raise(SIGTSTP)
    case .rehearse:
      say(words(LinearPhrase.rehearsalNeedsScreen))
    case .show(let screen): for line in model.text(of: screen) { say(line) }
    case .read(let reading): for line in model.text(of: reading) { say(line) }
    case .reveal(let target): for line in model.text(of: target) { say(line) }
    case .redraw, .theme:
      say(words(LinearPhrase.notHere))
    }
  }

  private func search(_ text: String) {
    let results = SearchIndex(facts).search(text, in: facts, limit: 20)
    for hit in results.hits {
      let said = [hit.title.text, hit.excerpt.text].filter { !$0.isEmpty }.joined(separator: " : ")
      say(words.label(hit.target) + " · " + said)
    }
    say(words(LinearPhrase.results, results.total))
  }

  /// What the screens show, to be said line by line.
  private var model: Model {
    var model = Model(
      state: store.state, words: words, zone: meeting.zone, now: meeting.clock.now,
      size: Size(columns: 200, rows: 60),
      look: Look(
        theme: Theme.load("mono", sources: ThemeFiles.sources()).theme, depth: .none, glyphs: .ascii),
      ids: ids, isReadOnly: true)
    model.work(on: focus)
    return model
  }

  private func publish(_ id: ID<Session>, _ name: String) {
    guard let kind = DocumentKind(rawValue: name), let session = facts.session(id) else { return }
    do {
      let text = try Publish.text(
        kind, as: .markdown, of: session, in: store, words: words, zone: meeting.zone, now: meeting.clock.now)
      say(try DocumentFile.write(Array(text.utf8), title: session.title, kind: kind))
    } catch let error as Files.Failure {
      say(error.text)
    } catch let error as CommandFailure {
      say(error.message)
    } catch {
      say("\(error)")
    }
  }

  /// One line, whatever people have written: no escapes, no control characters.
  private func say(_ text: String) {
    Output.write(SafeText(text.replacing("\n", with: " / ")).string + "\n")
  }
}
