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
  private var store: DialogueStore
  private var focus: Focus
  private var ids = IDSource.random()
  private var isEnding = false
  /// The form that is being asked question by question.
  private var form: FormDialogue?
  private let input: TextInput
  /// What the room's screen is asked to show.
  private var room: RoomFile
  private var isRoomHeld = false

  private var words: Words { meeting.words }
  private var facts: Facts { store.state.facts }

  init(meeting: Meeting, store: DialogueStore) {
    self.meeting = meeting
    self.store = store
    focus = Focus(in: store.state.facts)
    input = TextInput(meeting.words)
    room = RoomFile(journal: meeting.path)
  }

  /// Reads to the end.
  /// - Throws: a ``CommandFailure`` when something of it is not saved.
  consuming func run() throws(CommandFailure) {
    var mode = self
    mode.greet()
    mode.room.remove()
    defer { mode.room.remove() }
    while !mode.isEnding {
      if isatty(STDIN_FILENO) == 1 { mode.prompt() }
      guard let line = mode.input.line() else { break }
      mode.take(line)
    }
    mode.store.journal?.flush()
    if let reason = mode.unsaved { throw .finding(mode.words(LinearPhrase.notSaved, reason)) }
  }

  /// Why something that was noted is not saved; nil when all of it is.
  private var unsaved: String? {
    guard case .notSaved(let error)? = store.saveState else { return nil }
    return words.explain(error)
  }

  private func greet() {
    let session = focus.session.flatMap { facts.session($0) }
    let space = focus.space.flatMap { facts.spaces[$0]?.name }
    let place = [space, session?.title].compactMap { $0 }.joined(separator: " · ")
    say(place.isEmpty ? words(LinearPhrase.noSpace) : place)
    if let item = session?.currentItem { say(words(LinearPhrase.item, item.title)) }
    if let told = words.atOpening(store) { say(told) }
    if let session, session.isLeftOpen(at: meeting.clock.now) {
      say(words.leftOpen(session, zone: meeting.zone, hint: true))
    }
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
    if form != nil { return answer(line) }
    guard line.contains(where: { !$0.isWhitespace }) else { return }
    // What was read aloud is over when something else begins.
    room.show(isRoomHeld ? .held : .following)
    let context = self.context
    do {
      let read = try Line.typed(line, in: context)
      guard let invocation = read.invocation else { return }
      switch try read.outcome(in: context, ids: &ids) {
      case .intent(let intent): carryOut(intent)
      case .commands(let commands):
        carryOut(commands, at: context.now, done: invocation.clock)
        tell(read.doubts)
      case nil: _ = invocation
      }
    } catch {
      // A slash word without what it needs is asked for, question by question.
      if line.first == "/", case .missing = error.problem,
        let act = ActTable.act(word: line.dropFirst().prefix { !$0.isWhitespace })
      {
        return begin(Invocation(act.name))
      }
      say(words(LinearPhrase.column, error.column, error.text(in: words)))
    }
  }

  private var context: LineContext {
    LineContext(facts: facts, focus: focus, now: meeting.clock.now, zone: meeting.zone, words: words)
  }

  /// Begins to ask for an act, question by question.
  private mutating func begin(_ invocation: Invocation) {
    if let reason = ActTable[invocation.act].unavailable(in: store.state, focus: focus, words: words) {
      return say(words(ModelPhrase.unavailable, words.title(of: invocation.act), reason))
    }
    let dialogue = FormDialogue(invocation, in: context)
    say(words.title(of: invocation.act) + ". " + words(FormPhrase.leave))
    for question in dialogue.question(in: context) { say(question) }
    form = dialogue
  }

  /// Takes the answer to the question that stands.
  private mutating func answer(_ line: String) {
    guard var dialogue = form else { return }
    let (said, step) = dialogue.answer(line, in: context)
    if let said { say(said) }
    switch step {
    case .ask:
      for question in dialogue.question(in: context) { say(question) }
      form = dialogue
    case .left: form = nil
    case .done(let invocation):
      form = nil
      do {
        switch try invocation.outcome(in: context, ids: &ids) {
        case .intent(let intent): carryOut(intent)
        case .commands(let commands):
          let doubts = invocation.doubts(in: context)
          carryOut(commands, at: context.now, done: invocation.clock)
          tell(doubts)
        }
      } catch {
        say(error.problem.text(in: words))
      }
    }
  }

  /// Says what a line leaves open.
  private func tell(_ doubts: [Doubt]) {
    for doubt in doubts { say(words(DoubtPhrase.warning, doubt.text(in: words))) }
  }

  /// Carries out commands; `done` is when it was done, where that is said.
  private mutating func carryOut(_ commands: [Command], at clock: Instant, done: Instant?) {
    guard store.journal != nil else {
      return say(words(LinearPhrase.readOnly))
    }
    let before = facts
    let events: [Event]
    let now = done ?? clock
    do {
      if now != clock, let session = context.session { try session.checkMoment(now, until: clock) }
      events = try store.state.decide(commands, at: now)
    } catch {
      return say(words.text(of: error, in: facts))
    }
    do {
      store.journal?.retry()
      try store.append(events, act: ids.next(), at: now)
    } catch {
      return say(words(LinearPhrase.notSaved, words.explain(error, path: meeting.path)))
    }
    // Nothing is on a screen that could say so later: a line is acknowledged when it is durable.
    store.journal?.flush()
    if let unsaved { say(words(LinearPhrase.notSaved, unsaved)) }
    focus.follow(events, in: facts)
    for event in events { say(summary(of: event, before: before)) }
  }

  private func summary(of event: Event, before: Facts) -> String {
    func name(_ party: Party?) -> String { party.flatMap { facts.name(of: $0) }.map { " · \($0)" } ?? "" }
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
    case .act(.undone): return words(LinearPhrase.undone)
    case .act(.redone): return words(LinearPhrase.redone)
    default: return EventWords(words, facts: facts, forgotten: before).line(of: event)
    }
  }

  private mutating func carryOut(_ intent: Intent) {
    switch intent {
    case .quit: isEnding = true
    case .focus(let focus): self.focus = focus
    case .help, .palette:
      for act in ActTable.acts {
        for usage in act.usages(in: words) {
          say("\(words.slash(act.name)) \(usage) · \(words.title(of: act.name))")
        }
      }
    case .publish(let id, let kind): publish(id, kind)
    case .preview(let id): publish(id, .minutes)
    case .chooseAnswered:
      guard let session = focus.session.flatMap({ facts.session($0) }) else { return }
      for waiting in facts.unanswered(in: session, on: context.today) {
        say("\(waiting.label) \(waiting.text)")
      }
      say(words(LinearPhrase.thenAnswer))
    case .fill(let invocation): begin(invocation)
    case .forget(let id): forget(id)
    case .merge(let path): merge(path)
    case .toggleSteps: break
    case .search(let text): search(text)
    case .report:
      var model = self.model
      _ = model.carryOut(intent)
      for line in model.text(of: .report) { say(line) }
    case .past: say(words(LinearPhrase.needsScreen))
    case .checklist(let id):
      let list = model.toSettle(in: id)
      for row in list { say(row.text) }
      if list.isEmpty { say(words(ChecklistPhrase.nothing)) }
    case .sort(let id):
      for line in model.sorting(of: id) { say(line) }
      begin(Invocation(.file))
    case .chooseRemedy:
      begin(Invocation(.behind))
    case .draftCommitment: begin(Invocation(.commitment))
    case .suspend: raise(SIGTSTP)
    case .rehearse:
      say(words(LinearPhrase.rehearsalNeedsScreen))
    case .show(let screen): for line in model.text(of: screen) { say(line) }
    case .showRoom:
      for line in model.roomLines { say(line) }
    case .holdRoom:
      isRoomHeld.toggle()
      room.show(isRoomHeld ? .held : .following)
      say(words(isRoomHeld ? RoomPhrase.held : .released))
    case .read(let reading):
      if !isRoomHeld { room.show(RoomView(of: reading, in: focus)) }
      for line in model.text(of: reading) { say(line) }
    case .reveal(let target): for line in model.text(of: target) { say(line) }
    case .redraw, .theme:
      say(words(LinearPhrase.notHere))
    }
  }

  /// Erases a person; asked for by `/oublier` alone, which names them, so the answer to the question is a word.
  private mutating func forget(_ id: ID<Person>) {
    guard let person = facts.people[id] else { return }
    let left = words.leftOf(id, in: facts)
    say(words(ModelPhrase.forgetQuestion, person.name, left) + " " + words(ForgetPhrase.typeYes))
    guard let line = input.line(), ["oui", "yes"].contains(line.lowercased()) else {
      return say(words(FormPhrase.left))
    }
    do {
      store.journal?.flush()
      let plan = try ErasurePlan.person(
        id, replacing: words(ForgetPhrase.erasedPerson), path: meeting.path)
      try store.erase(plan, path: meeting.path)
      say(words(ModelPhrase.forgotten, person.name, left))
    } catch let error as JournalError {
      say(words.explain(error, path: meeting.path))
    } catch let error as FileError {
      say(words.explain(error))
    } catch {
      say("\(error)")
    }
  }

  private mutating func merge(_ path: String) {
    guard store.journal != nil else { return say(words(LinearPhrase.readOnly)) }
    do {
      let merging = try Merging.take(path, into: store, of: meeting)
      store = merging.store
      say(merging.told)
    } catch {
      say(words.explain(error, path: path))
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

  private func publish(_ id: ID<Session>, _ kind: DocumentKind) {
    guard let session = facts.session(id) else { return }
    do {
      let text = try Publish.text(
        kind, as: .markdown, of: session, in: store, words: words, zone: meeting.zone, now: meeting.clock.now)
      say(
        try DocumentFile.write(
          Array(text.utf8),
          to: DocumentFile.folder(of: meeting.path) + "/" + kind.fileName(title: session.title, .markdown)))
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
