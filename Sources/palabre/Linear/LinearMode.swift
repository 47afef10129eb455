import Canvas
import Dialogue
import DialogueStore
import Facilitation
import Glibc
import Journal
import Publishing
import Wording

/// The program without a screen: reads lines, says what was understood, what the screens show and what the clocks warn of, and
/// only ever appends. For screen readers, terminals without cursor addressing, pipes.
struct LinearMode {
  var meeting: Meeting
  var store: DialogueStore
  var focus: Focus
  var ids = IDSource.random()
  var isEnding = false
  /// The form that is being asked question by question.
  var form: FormDialogue?
  /// Several whom a name in a line fits; a number chooses one.
  var choice: NameChoice?
  /// The ways to catch up that were told; a number chooses one.
  var remedies: [[Command]] = []
  /// How much was said to be not saved, though it was typed.
  var lost = 0
  /// A session that is played again act by act.
  var replay: Replay?
  /// What is tried on a copy; nil when all that is done counts.
  var rehearsal: Trial?
  /// What is left of a long text; an empty line goes on with it.
  var rest: ArraySlice<String> = []
  /// Lines of a note that is not whole yet: each ended in `\`.
  private var begun = ""
  private var warnings = ClockWarnings()
  /// How forms are answered has been said.
  private var hasToldHow = false
  /// How a journal that is only read is followed.
  var following: Following?
  let input: TextInput
  /// What the room's screen is asked to show.
  var room: RoomFile
  var isRoomHeld = false

  var words: Words { meeting.words }
  var state: Concertation { rehearsal?.state ?? store.state }
  var facts: Facts { state.facts }
  var context: LineContext {
    var context = LineContext(
      facts: facts, focus: focus, now: meeting.clock.now, zone: meeting.zone, words: words,
      signs: meeting.configuration.signs)
    context.acts = state.acts
    (context.table, context.ownDocuments) = (meeting.table, TemplateFiles.documents)
    return context
  }

  init(meeting: Meeting, store: DialogueStore) {
    self.meeting = meeting
    self.store = store
    focus = Focus(in: store.state.facts)
    input = TextInput(meeting.words)
    room = RoomFile(journal: meeting.path)
    following = store.journal == nil ? Following(path: meeting.path) : nil
    following?.begin()
  }

  /// Reads to the end.
  /// - Throws: a ``CommandFailure`` when something of it is not saved.
  consuming func run() throws(CommandFailure) {
    var mode = self
    mode.greet()
    mode.room.remove()
    defer { mode.room.remove() }
    while !mode.isEnding {
      mode.prompt()
      guard let line = mode.nextLine() else { break }
      mode.take(line)
    }
    mode.store.journal?.flush()
    if let said = mode.store.journal.flatMap({ mode.words.unsaved(in: $0) }) { throw .finding(said) }
    if mode.store.journal != nil, mode.store.head.count > 0, !StoreAccess.hasJournal(mode.meeting.path) {
      let gone = mode.words.explain(.changedUnderneath(path: mode.meeting.path), path: mode.meeting.path)
      throw .finding(mode.words(LinearPhrase.notSaved, gone))
    }
    let lost = mode.lost + mode.input.unread
    if lost > 0 { throw .finding(mode.words(LinearPhrase.linesLost, lost)) }
  }

  /// Why something that was noted is not saved; nil when all of it is.
  var unsaved: String? {
    guard case .notSaved(let error)? = store.saveState else { return nil }
    return words.explain(error)
  }

  private mutating func greet() {
    let session = focus.session.flatMap { facts.session($0) }
    let space = focus.space.flatMap { facts.spaces[$0]?.name }
    let place = [space, session?.title].compactMap { $0 }.joined(separator: " · ")
    say(place.isEmpty ? words(LinearPhrase.noSpace) : place)
    if let table = meeting.table.flatMap({ session?.table(numbered: $0) }) {
      say(words(LivePhrase.ownTable, table.label + (table.name.map { " \($0)" } ?? "")))
    }
    if let item = session?.currentItem { say(words(LinearPhrase.item, item.title)) }
    if let told = words.atOpening(store) { say(told) }
    for fault in meeting.configuration.faults { say(fault(words)) }
    if let session, session.isLeftOpen(at: meeting.clock.now) {
      say(words.leftOpen(session, zone: meeting.zone, hint: true))
    }
    if store.journal == nil { say(words(LinearPhrase.readOnly)) }
    say(words(session?.isLive == true ? LinearPhrase.howToLive : .howTo, words.slash(.live)))
    if let draft = store.journal?.recoveredDraft, !draft.isEmpty {
      say(words(LinearPhrase.recovered, String(decoding: draft, as: UTF8.self)))
    }
  }

  private func prompt() {
    guard isatty(STDIN_FILENO) == 1 else { return }
    let wall = meeting.zone.wallTime(at: meeting.clock.now)
    let trial = rehearsal == nil ? "" : " " + words(LinearPhrase.trial)
    Output.write("\(words.clock(wall))\(trial) > ")
  }

  /// The next line, saying meanwhile what the writer of the journal adds, where it is only read, and what the clocks
  /// warn of: looked at each second then and while a meeting runs, never else.
  private mutating func nextLine() -> String? {
    while true {
      let due = news() + warnings.due(in: model)
      if !due.isEmpty {
        // On a terminal the cursor stands behind the prompt, and maybe behind half a line.
        let isShared = isatty(STDIN_FILENO) == 1
        if isShared { Output.write("\n") }
        for line in due { say(line) }
        if isShared { prompt() }
      }
      let isRunning = focus.session.flatMap { facts.session($0) }?.isLive == true && replay == nil
      let isTicking = isRunning || following != nil
      let isReady = input.isReady(
        within: isTicking ? meeting.clock.untilNextSecond : nil, beside: following?.watch.descriptors ?? [])
      if isReady { return input.line() }
    }
  }

  private mutating func take(_ line: String) {
    let isBlank = !line.contains { !$0.isWhitespace }
    if replay != nil { return stepReplay(line) }
    if form != nil { return answer(line) }
    if choice != nil, take(choice: line) { return }
    if !remedies.isEmpty, take(remedy: line) { return }
    guard !isBlank || !begun.isEmpty else { return sayMore() }
    rest = []
    if line.hasSuffix("\\") {
      begun += line.dropLast() + "\n"
      return
    }
    read(begun + line)
    begun = ""
  }

  /// Reads a whole line and does what it says.
  mutating func read(_ line: String) {
    if help(line) { return }
    // What was read aloud is over when something else begins.
    room.show(isRoomHeld ? .held : .following)
    let context = self.context
    do {
      let isDated = LinearMode.isDated(line)
      let read = isDated ? try Line.script(line, in: context) : try Line.typed(line, in: context)
      guard read.invocation != nil else { return }
      var then = context
      then.now = read.clock ?? context.now
      switch try read.outcome(in: then, ids: &ids) {
      case .intent(let intent): carryOut(intent)
      case .commands(let commands):
        carryOut(commands, at: context.now, done: read.invocation?.clock ?? read.clock)
        tell(read.doubts)
      case nil: break
      }
    } catch {
      refuse(line, error)
    }
  }

  /// Whether a line begins with a day, or with a time and then a command or a sign: « 2026-11-22 19:45 /rendre ».
  private static func isDated(_ line: String) -> Bool {
    let parts = line.split(separator: " ", maxSplits: 1)
    guard let first = parts.first, first.first?.isNumber == true else { return false }
    if Day(iso: first.prefix(10)) != nil { return first.utf8.count == 10 || first.utf8.count > 15 }
    let sign = parts.last?.first { !$0.isWhitespace }
    return parts.count == 2 && first.contains(":") && sign.map { "/?!+*=>-".contains($0) } == true
  }

  /// Says why a line is not understood: asks for what is missing, question by question; offers by number whom a name fits.
  private mutating func refuse(_ line: String, _ error: GrammarError) {
    if line.first == "/", let act = ActTable.act(word: line.dropFirst().prefix { !$0.isWhitespace }) {
      if case .missing = error.problem { return begin(Invocation(act.name)) }
    }
    if case .ambiguous(let name, let candidates) = error.problem {
      return offer(NameChoice(line: line, name: name, column: error.column, candidates: candidates))
    }
    say(words(LinearPhrase.column, error.column, error.text(in: words)))
  }

  /// Begins to ask for an act, question by question.
  mutating func begin(_ invocation: Invocation) {
    if let reason = ActTable[invocation.act].unavailable(in: state, focus: focus, words: words) {
      return say(words(ModelPhrase.unavailable, words.title(of: invocation.act), reason))
    }
    let dialogue = FormDialogue(invocation, in: context)
    let title = words.title(of: invocation.act)
    say(hasToldHow ? title : title + ". " + words(FormPhrase.leave))
    hasToldHow = true
    for question in dialogue.question(in: context) { say(question) }
    form = dialogue
  }

  /// Takes the answer to the question that stands. The room does not wait for a form: a command is carried out meanwhile,
  /// and so is a note behind `//`.
  private mutating func answer(_ line: String) {
    guard var dialogue = form else { return }
    let isNote = line.hasPrefix("//")
    if isNote
      || line.first == "/" && ActTable.act(word: line.dropFirst().prefix { !$0.isWhitespace }) != nil
    {
      form = nil
      read(isNote ? String(line.dropFirst(2)) : line)
      // What opens a form of its own takes the place of this one.
      guard form == nil, choice == nil, replay == nil, !isEnding else { return }
      if let question = dialogue.question(in: context).last { say(question) }
      form = dialogue
      return
    }
    let (said, step) = dialogue.answer(line, in: context)
    if let said { say(said) }
    // The room sees what it chooses about until that is noted.
    if !isRoomHeld { room.show(.following) }
    switch step {
    case .ask:
      for question in dialogue.question(in: context) { say(question) }
      form = dialogue
      if !isRoomHeld { room.show(dialogue.form.roomView(in: context) ?? .following) }
    case .again:
      if let question = dialogue.question(in: context).last { say(question) }
      form = dialogue
    case .left: form = nil
    case .done(let invocation):
      form = nil
      do {
        switch try invocation.outcome(in: context, ids: &ids) {
        case .intent(.preview(let id)): publish(id, DocumentChoice(.minutes), DocumentForm(.markdown))
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

  /// What the screens show, to be said line by line.
  var model: Model {
    var model = Model(
      state: state, words: words, zone: meeting.zone, now: meeting.clock.now,
      size: Size(columns: 200, rows: 60),
      look: LinearMode.look, ids: ids, isReadOnly: true)
    model.warnsAt = meeting.configuration.warnsAt
    model.work(on: focus)
    return model
  }

  /// Signs that every terminal has, and that can be read aloud.
  private static let look = Look(
    theme: Theme.load("mono", sources: ThemeFiles.sources()).theme, depth: .none, glyphs: .ascii)
}
