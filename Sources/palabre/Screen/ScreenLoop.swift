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
  private let meeting: Meeting
  private var store: DialogueStore
  private let wake: WakePipe
  private let terminal: Terminal
  private var model: Model
  private var panes = KeptPanes()
  private var isEnding = false
  private var needsDrawing = true
  /// What the journal has refused, and why: it is tried again by itself while the line stands as it did.
  private var refusal: (entries: [Entry], reason: String)?
  /// What is being typed, as it was last to be kept.
  private var draft: String?
  /// Size and file of a journal that is followed, as last read.
  private var followed: [Int]?
  /// What the room's screen is asked to show.
  private var room: RoomFile

  private var words: Words { meeting.words }
  private var isReadOnly: Bool { store.journal == nil }

  init(
    meeting: Meeting, store: DialogueStore, wake: WakePipe, report: CrashReport
  ) throws(TerminalError) {
    self.meeting = meeting
    self.store = store
    self.wake = wake
    room = RoomFile(journal: meeting.path)
    setlocale(LC_ALL, "")
    terminal = try Terminal(environment: Variables.all, crash: report.notice(meeting.words))
    let theme = meeting.display.theme ?? ScreenLoop.theme(for: terminal)
    let loaded = Theme.load(theme, sources: ThemeFiles.sources())
    model = Model(
      state: store.state, words: meeting.words, zone: meeting.zone, now: meeting.clock.now,
      size: terminal.size,
      look: Look(theme: loaded.theme, depth: terminal.depth, glyphs: terminal.glyphs), ids: .random(),
      isReadOnly: store.journal == nil)
    model.folder = DocumentFile.folder(of: meeting.path)
    followed = Files.mark(meeting.path)
    if loaded.theme.name != theme, let finding = loaded.findings.first {
      model.say(finding.description, .warning)
    } else if let told = words.atOpening(store) {
      model.say(told, .warning)
    }
    store.journal?.reserveDraft()
    if let draft = store.journal?.recoveredDraft {
      model.restore(draft: String(decoding: draft, as: UTF8.self))
    }
  }

  /// The theme where none was chosen: that for the paper that the terminal has, as far as it says.
  private static func theme(for terminal: Terminal) -> String {
    guard terminal.depth != .none else { return "dark" }
    if let paper = terminal.background(within: 150) { return paper.luminance > 0.18 ? "light" : "dark" }
    return Terminal.isLight(colorFgBg: Variables.all["COLORFGBG"]) == true ? "light" : "dark"
  }

  /// Runs until the end is asked for; all that was noted is safe then.
  func run() {
    if !isReadOnly { room.remove() }
    defer { if !isReadOnly { room.remove() } }
    while !isEnding {
      model.tick(meeting.clock.now)
      if needsDrawing { draw() }
      let isTicking = model.showsClock || isReadOnly || isUnsaved
      let events = terminal.wait(
        milliseconds: isTicking ? meeting.clock.untilNextSecond : nil, descriptors: [wake.reading])
      model.tick(meeting.clock.now)
      for event in events { handle(event) }
      if !isReadOnly { room.show(model.roomView) }
      needsDrawing = needsDrawing || !events.isEmpty
    }
    store.journal?.flush()
    terminal.restore()
  }

  /// The signal that ended the loop, if one did.
  var endingSignal: Int32? { terminal.endingSignal }

  private var isUnsaved: Bool {
    if case .unsaved = model.saving { return true }
    return false
  }

  private func handle(_ event: TerminalEvent) {
    switch event {
    case .input(let input):
      store.journal?.check()
      readSaveState()
      for effect in model.handle(input) { carryOut(effect) }
    case .pasting(let bytes):
      model.say(words.pasting(bytes: bytes))
    case .readable: wake.drain()
    case .timer:
      if isReadOnly { follow() }
      store.journal?.check()
      if isUnsaved { retry() }
    case .terminate, .hangup: isEnding = true
    }
    readSaveState()
  }

  private func readSaveState() {
    if !model.awaitsRoom { refusal = nil }
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
      if let draft { store.journal?.keep(draft: Array(draft.utf8)) }
      needsDrawing = true
    }
  }

  private func draw() {
    needsDrawing = false
    terminal.present(model.scene(keeping: &panes))
  }

  private func carryOut(_ effect: Model.Effect) {
    switch effect {
    case .append(let entries): append(entries)
    case .draft(let text):
      draft = text
      store.journal?.keep(draft: Array(text.utf8))
    case .readHistory: readHistory()
    case .publish(let session, let kind, let format, let path): publish(session, kind, format, to: path)
    case .forget(let id): forget(id)
    case .preview(let session, let kind): preview(session, kind)
    case .merge(let path): merge(path)
    case .theme(let name): show(theme: name)
    case .redraw: terminal.invalidate()
    case .suspend:
      terminal.suspend()
      for effect in model.handle(.resize(terminal.size)) { carryOut(effect) }
    case .quit: isEnding = true
    }
    needsDrawing = true
  }

  private func append(_ entries: [Entry]) {
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

  /// Reads what is in the journal; what was just noted is in it, though it may not be on the disk yet.
  private func readHistory() {
    store.journal?.flush()
    do {
      let entries = try DialogueStore.entries(path: meeting.path)
      for effect in model.take(history: entries) { carryOut(effect) }
    } catch {
      model.say(words.explain(error), .error)
    }
  }

  /// Makes the text of a document for the preview.
  private func preview(_ id: ID<Session>, _ kind: DocumentKind) {
    guard let session = model.facts.session(id) else { return }
    var missing: [DeliveryFormat: String] = [:]
    for format in DeliveryFormat.allCases {
      if let reason = format.missing(words) { missing[format] = reason }
    }
    do {
      let text = try Publish.text(
        kind, as: .text, of: session, in: store, words: words, zone: meeting.zone, now: model.now,
        facts: model.facts)
      model.take(preview: text, of: kind, missing: missing)
    } catch {
      model.take(preview: error.message, of: kind, missing: missing)
    }
  }

  /// Writes a document into a file that is free.
  private func publish(_ id: ID<Session>, _ kind: DocumentKind, _ format: DeliveryFormat, to path: String) {
    guard let session = store.state.facts.session(id) else { return }
    do {
      let text = try Publish.text(
        kind, as: format.written, of: session, in: store, words: words, zone: meeting.zone, now: model.now)
      let bytes =
        format.isMade ? try format.make(from: text, title: session.title, words) : Array(text.utf8)
      let written = try DocumentFile.write(bytes, to: path)
      try? store.journal?.sign()
      let whole = Files.absolute(written)
      model.say(words(ShellPhrase.written, whole))
    } catch let error as Files.Failure {
      model.say(error.text, .error)
    } catch let error as CommandFailure {
      model.say(error.message, .error)
    } catch {
      model.say("\(error)", .error)
    }
  }

  /// Erases a person while the journal is open; the screen and the room's screen follow.
  private func forget(_ id: ID<Person>) {
    guard let person = store.state.facts.people[id] else { return }
    let left = words.leftOf(id, in: store.state.facts)
    do {
      store.journal?.flush()
      let plan = try ErasurePlan.person(
        id, replacing: words(ForgetPhrase.erasedPerson), path: meeting.path)
      try store.erase(plan, path: meeting.path)
      store.journal?.reserveDraft()
      for effect in model.forgotten(person.name, left: left, state: store.state) { carryOut(effect) }
    } catch let error as JournalError {
      model.say(words.brief(error, path: meeting.path), .error)
    } catch let error as FileError {
      model.say(words.explain(error), .error)
    } catch {
      model.say("\(error)", .error)
    }
  }

  /// Takes in the journal of another laptop and shows what it brought.
  private func merge(_ path: String) {
    do {
      let merging = try Merging.take(path, into: store, of: meeting) { [wake] in wake.signal() }
      store = merging.store
      for effect in model.kept([], state: store.state) { carryOut(effect) }
      model.say(merging.told, merging.isWhole ? .notice : .warning)
    } catch {
      model.say(words.explain(error, path: path), .error)
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
    terminal.invalidate()
    if let finding = loaded.findings.first { model.say(finding.description, .warning) }
  }

  /// Reads the journal again when its writer has added to it.
  private func follow() {
    let mark = Files.mark(meeting.path)
    guard mark != followed, let read = try? DialogueStore.read(path: meeting.path) else { return }
    followed = mark
    store = read
    for effect in model.kept([], state: read.state) { carryOut(effect) }
  }
}

/// Where a document that is written from the screen goes.
enum DocumentFile {
  /// The folder of a journal, whole.
  static func folder(of journal: String) -> String {
    let folder = journal.lastIndex(of: "/").map { String(journal[..<$0]) } ?? "."
    return Files.absolute(folder.isEmpty ? "/" : folder)
  }

  /// Writes a document; a number is added to its name while that is taken.
  static func write(_ bytes: [UInt8], to path: String) throws -> String {
    let name = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let end = path[name...].lastIndex(of: ".") ?? path.endIndex
    var number = 1
    while true {
      let free = path[..<end] + (number == 1 ? "" : "-\(number)") + path[end...]
      do {
        try Files.write(bytes, to: String(free), replacing: false)
        return String(free)
      } catch {
        guard error.code == EEXIST, error.refusal == nil, number < 1000 else { throw error }
        number += 1
      }
    }
  }
}
