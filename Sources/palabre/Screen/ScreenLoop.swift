import Canvas
import CursesTerminal
import Dialogue
import DialogueStore
import Facilitation
import Glibc
import Journal
import Publishing
import Wording

/// The event loop: one thread around poll(2). Keys go into the model, effects come out and are carried out here.
final class ScreenLoop {
  let meeting: Meeting
  let store: DialogueStore
  private let wake: WakePipe
  private let terminal: Terminal
  var model: Model
  private var panes = KeptPanes()
  private var isEnding = false
  /// Whether a key has come since the file was last looked at.
  private var hasTyped = false
  /// Whether the last thing that came was a letter.
  private var isLetter = false
  var needsDrawing = true
  /// What is not saved once the loop has ended, and where the rest is; nil when all is.
  private(set) var unsaved: String?
  /// What the journal has refused, and why: it is tried again by itself while the line stands as it did.
  var refusal: (entries: [Entry], reason: String)?
  /// What is being typed, as it was last to be kept.
  private var draft: String?
  /// What goes on beside the screen.
  let work: BackgroundWork<WorkOutcome>
  /// The document that is being made.
  var making: Piece?
  /// What is asked of the past.
  var reading: Piece?
  /// What is being changed in the journal: nothing is noted meanwhile.
  var changing: (piece: Piece, kind: Work.Kind)?
  /// How a journal that is only read is followed.
  var following: Following?
  /// Where the place is kept that was left; nil where it is not.
  private let placeFile: PlaceFile?
  /// The theme that was chosen inside the program.
  private var chosenTheme: String?
  /// What the place that was left asks for once the loop runs.
  private var opening: [Model.Effect] = []
  /// What was typed while the journal was read.
  private var typed: [TerminalEvent]
  /// A file that is being read to be imported.
  private var importing: ImportWork?
  /// What the room's screen is asked to show.
  private var room: RoomFile

  var words: Words { model.words }
  var isReadOnly: Bool { store.journal == nil }

  init(meeting: Meeting, store: DialogueStore, wake: WakePipe, start: ScreenStart) {
    self.meeting = meeting
    self.store = store
    self.wake = wake
    work = BackgroundWork(wake: wake)
    following = store.journal == nil ? Following(path: meeting.path) : nil
    room = RoomFile(journal: meeting.path)
    terminal = start.terminal
    typed = start.typed
    placeFile = start.placeFile
    chosenTheme = start.chosenTheme
    (model, opening) = start.model(of: store.state, isReadOnly: store.journal == nil)
    model.defects = store.defects
    if start.told == nil, let told = words.atOpening(store) { model.say(told, .warning) }
    store.journal?.reserveDraft()
    if let draft = store.journal?.recoveredDraft {
      model.restore(draft: String(decoding: draft, as: UTF8.self))
    }
  }

  /// Runs until the end is asked for; all that was noted is safe then, or ``unsaved`` says what is not.
  func run() {
    if !isReadOnly { room.remove() }
    defer { if !isReadOnly { room.remove() } }
    for effect in opening { carryOut(effect) }
    for event in typed { handle(event) }
    // The room's screen speaks the language of this one.
    keepPlace()
    while !isEnding {
      model.tick(meeting.clock.now)
      if needsDrawing { draw() }
      workBehindKeys()
      let isTicking = model.showsClock || isReadOnly || isUnsaved || !model.works.isEmpty
      let events = terminal.wait(
        milliseconds: isTicking ? meeting.clock.untilNextSecond : nil,
        descriptors: [wake.reading] + (following?.watch.descriptors ?? []))
      model.tick(meeting.clock.now)
      for event in events { handle(event) }
      needsDrawing = needsDrawing || !events.isEmpty
    }
    endWork()
    if isUnsaved { retry() }
    store.journal?.flush()
    store.journal?.check()
    unsaved = meeting.isThrownAway ? nil : leftUnsaved()
    keepPlace()
    terminal.restore()
  }

  /// What is told of what is not saved, and where the rest is.
  private func leftUnsaved() -> String? {
    guard let journal = store.journal else { return nil }
    if let refusal, model.awaitsRoom, journal.draftFailure == nil {
      let files = journal.files
      return words(
        LinearPhrase.notSaved, refusal.reason + ". " + words(JournalPhrase.lineKept, files.draft, files.path))
    }
    let records = words.unsaved(in: journal)
    guard let draft, !draft.isEmpty, let failure = journal.draftFailure else { return records }
    let line = words(JournalPhrase.lineLost, words.quoted(String(draft.prefix(1000))))
    return [records ?? words(LinearPhrase.notSaved, words.explain(failure)), line].joined(separator: " ")
  }

  /// Keeps where somebody is, and in which language.
  private func keepPlace() {
    guard let placeFile, !isReadOnly else { return }
    var place = model.place
    if let chosenTheme { (place.theme, place.insteadOf) = (chosenTheme, meeting.configuration.theme) }
    placeFile.write(place)
  }

  /// What goes on beside the screen is given up, or its end waited for: it leaves no half of anything behind.
  private func endWork() {
    making?.giveUp()
    changing?.piece.giveUp()
    guard !work.finish(within: 1), let kind = model.works.last?.kind else { return }
    model.say(words(WorkPhrase.ending, words.name(of: kind)), .warning)
    draw()
    _ = work.finish(within: 60)
  }

  /// The signal that ended the loop, if one did.
  var endingSignal: Int32? { terminal.endingSignal }

  private var isUnsaved: Bool {
    if case .unsaved = model.saving { return true }
    return false
  }

  private func handle(_ event: TerminalEvent) {
    isLetter = false
    switch event {
    case .input(let input):
      hasTyped = true
      // Who leaves, closes or writes papers is asked by the file as it is; a letter is on the screen first.
      if case .key(let key) = input, case .character = key.code, key.modifiers.isEmpty {
        isLetter = true
        readSaveState()
      } else {
        lookAtFile()
      }
      if case .mouse(let mouse) = input {
        for effect in model.handle(mouse, on: panes) { carryOut(effect) }
      } else {
        for effect in model.handle(input) { carryOut(effect) }
      }
    case .pasting(let bytes):
      model.say(words.pasting(bytes: bytes))
    case .readable(wake.reading):
      wake.drain()
      takeOutcomes()
      showImport()
    case .readable: if following?.watch.hasNews() == true { follow() }
    case .timer:
      // Where a change is not announced (a folder on a network), it is found at the next second.
      if following?.mayHaveNews(of: meeting.path) == true { follow() }
      if changing == nil {
        store.journal?.check()
        if isUnsaved { retry() }
      }
    case .terminate, .hangup: isEnding = true
    }
    readSaveState()
  }

  /// Whether the journal is at work itself, and whoever asks it anything would wait.
  private var isErasing: Bool { changing?.kind == .erasure }

  private func readSaveState() {
    guard !isErasing else { return }
    if refusal != nil, !model.awaitsRoom { refusal = nil }
    switch store.journal?.saveState {
    case .notSaved(let error)?: model.saving = .unsaved(words.explain(error))
    case .saving? where refusal == nil: model.saving = .saving
    case .saved?, .saving?, nil:
      let draft = store.journal?.draftFailure.map { words(PeerPhrase.draftNotKept, words.explain($0)) }
      model.saving = (refusal?.reason ?? draft).map { .unsaved($0) } ?? .saved
    }
  }

  /// Tries again, by itself, what could not be made durable, what was refused, and the draft.
  private func retry() {
    store.journal?.retry()
    if let refusal, model.awaitsRoom {
      model.tryAgain()
      append(refusal.entries)
      needsDrawing = true
    }
    if store.journal?.draftFailure != nil {
      store.journal?.reserveDraft()
      keepDraft()
      needsDrawing = true
    }
  }

  /// What a key asks for besides a picture, once that is on the screen.
  private func workBehindKeys() {
    if panes.isBehind { draw() }
    model.sortNames()
    if !isReadOnly { room.show(model.roomView) }
    guard hasTyped else { return }
    let shown = model.saving
    lookAtFile()
    if model.saving != shown { draw() }
  }

  /// Whether somebody changed the file, and what is saved.
  private func lookAtFile() {
    hasTyped = false
    if !isErasing { store.journal?.check() }
    readSaveState()
  }

  private func draw() {
    needsDrawing = false
    (panes.isHasty, isLetter) = (isLetter, false)
    terminal.present(model.scene(keeping: &panes))
    model.painted()
  }

  func carryOut(_ effect: Model.Effect) {
    switch effect {
    case .append(let entries): append(entries)
    case .draft(let text):
      draft = text
      if !isErasing { keepDraft() }
    case .readHistory: readHistory()
    case .giveUp(let kind): giveUp(kind)
    case .publish(let session, let document, let form, let path): publish(session, document, form, to: path)
    case .forget(let id, let fromWords): forget(id, fromWords: fromWords)
    case .readFile(let request):
      importing?.stop()
      importing = ImportWork(
        request, in: model.facts, at: meeting.clock.now, zone: meeting.zone, words: words, wake: wake)
    case .stopReading:
      importing?.stop()
      importing = nil
    case .listFolder(let folder): model.take(files: FileImport.listing(folder))
    case .preview(let session, let document, let order): preview(session, document, order)
    case .merge(let path): merge(path)
    case .listAsked: listAsked()
    case .answerAsked(let names, let agrees): answer(asked: names, agrees: agrees)
    case .sync(let place): sync(with: place)
    case .theme(let name): show(theme: name)
    case .redraw: terminal.invalidate()
    case .suspend:
      terminal.suspend()
      for effect in model.handle(.resize(terminal.size)) { carryOut(effect) }
    case .quit: isEnding = true
    }
    needsDrawing = true
  }

  /// Keeps what is being typed.
  func keepDraft() {
    if let draft { store.journal?.keep(draft: Array(draft.utf8)) }
  }

  func append(_ entries: [Entry]) {
    if let changing {
      let reason = words(WorkPhrase.held, words.name(of: changing.kind))
      refusal = (entries, reason)
      return model.notKept(reason)
    }
    do {
      try store.append(entries)
    } catch {
      let reason = words.brief(error, path: meeting.path)
      refusal = (entries, reason)
      model.notKept(reason)
      return
    }
    refusal = nil
    for effect in model.kept(entries, state: store.state) { carryOut(effect) }
  }

  /// Shows how far a file is read that is to be imported, or what it would add.
  private func showImport() {
    switch importing?.progress {
    case .reading(let done, let count)?: model.take(importProgress: done, of: count)
    case .read(let reading)?:
      importing = nil
      model.take(import: reading)
    case nil: break
    }
  }

  private func show(theme name: String) {
    let sources = ThemeFiles.sources()
    guard sources[name] != nil else {
      let names = ThemeFiles.names().joined(separator: ", ")
      model.say(words(ShellPhrase.noTheme, name, names), .error)
      return
    }
    let loaded = Theme.load(name, sources: sources)
    model.look.theme = loaded.theme
    chosenTheme = name
    terminal.invalidate()
    if let finding = loaded.findings.first { model.say(words.text(of: finding), .warning) }
  }
}
