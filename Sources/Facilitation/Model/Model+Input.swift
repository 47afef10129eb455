import Canvas
import Dialogue
import Wording

extension Model {
  /// Takes a key, a paste or another size, and says what is to be done. While something is rehearsed, nothing of it is to
  /// be kept.
  public mutating func handle(_ input: TerminalInput) -> [Effect] {
    sortNames()
    askAboutLeftOpen()
    let wasRehearsing = rehearsal != nil
    let effects = take(input) + listing()
    defer { settle() }
    return wasRehearsing && rehearsal != nil ? rehearsed(effects) : effects
  }

  private mutating func take(_ input: TerminalInput) -> [Effect] {
    switch input {
    case .resize(let size):
      self.size = size
      if var top = overlay {
        top.resized(self)
        overlay = top
      }
      return []
    case .focus, .mouse: return []
    case .paste(let text):
      if let overlay, !overlay.isParked, !overlay.leavesTyping || past != nil {
        paste(intoOverlay: text)
        return []
      }
      guard past == nil else { return [] }
      if overlay?.isParked == false { overlay = nil }
      message = nil
      editor.paste(text)
      return [.draft(editor.text)]
    case .key(let key):
      if let work = givenUp(by: key) { return giveUp(work) }
      if let overlay, !overlay.isParked { return handle(overlayKey: key) }
      if past != nil { return handle(pastKey: key) }
      let (wasEmpty, parked) = (editor.isEmpty, overlay as? FormOverlay)
      let effects = handle(key)
      if wasEmpty { tellOfAlt(key) }
      // A form that something else took the place of is found again as it was.
      if let parked, (overlay as? FormOverlay)?.form.act != parked.form.act { remember(parked.form) }
      return effects
    }
  }

  private mutating func handle(_ key: Key) -> [Effect] {
    message = nil
    if key.typed == nil, key != Key(.enter) { addedItem = nil }
    // An Enter that something stands between is no slip any more.
    if key != Key(.enter) { submittedAt = nil }
    // ^_ takes back typing first, and acts when nothing is typed.
    if key == .control("_"), !editor.isEmpty {
      editor.undo()
      return [.draft(editor.text)]
    }
    if key == .control("o"), var form = overlay as? FormOverlay {
      form.isParked = false
      let newer = form.form.giveWay(in: context)
      if !newer.isEmpty { say(words(FormPhrase.resumedNewer, words.list(newer)), .warning) }
      overlay = form
      return []
    }
    if let act = keyMap.act(for: key) { return begin(act) }
    if key == Key(.escape), editor.isEmpty, stash == nil, let screen = goBack() {
      show(screen)
      return []
    }
    if let effects = walk(key) { return effects }
    switch key {
    case Key(.enter): return submit()
    case Key(.tab): return complete()
    case .control("n") where editor.isEmpty && settlesWho != nil:
      guard let settlesWho else { return [] }
      return fill(settlesWho, field: .speaker) + handle(overlayKey: key)
    case .control("n"):
      addsPeople.toggle()
      return []
    case .alt("h"): return recall { [editor] in $0.previous(current: editor.text) }
    case Key(.up) where history.isRecalling(editor.text):
      return recall { [editor] in $0.previous(current: editor.text) }
    case Key(.down) where history.isRecalling(editor.text): return recall { $0.next() }
    case Key(.up) where editor.isEmpty, Key(.up, .alt): select(by: -1)
    case Key(.down) where editor.isEmpty, Key(.down, .alt): select(by: 1)
    case Key(.pageUp):
      let most = session.map { max(0, TimelineEntry.count(of: $0) - 1) } ?? 0
      scroll = min(most, scroll + max(1, size.rows / 2))
    case Key(.pageDown): scroll = max(0, scroll - max(1, size.rows / 2))
    case Key(.escape):
      if let stash {
        editor.replace(with: stash)
        self.stash = nil
        return [.draft(editor.text)]
      }
      if history.isRecalling(editor.text) { return recall { $0.leave() } }
      guard editor.isEmpty else {
        editor.clear()
        return cleared()
      }
      selected = nil
      scroll = 0
      addsPeople = false
    default:
      // What was refused is edited by moving in it, or goes on behind a blank; whoever has gone on to what is said next does not
      // write into it.
      if refusedLine == editor.text, let typed = key.typed, !typed.isWhitespace, !editor.isEmpty {
        history.add(editor.text)
        editor.begin(with: "")
        hasPutAside = true
      }
      refusedLine = nil
      let wasEmpty = editor.isEmpty
      guard editor.handle(key) else { return [] }
      if !wasEmpty, editor.isEmpty, key == .control("u") { return cleared() }
      return [.draft(editor.text)]
    }
    return []
  }

  /// What says who it was that said what is chosen, where that is open.
  private var settlesWho: Invocation? { chosen.flatMap { ActTable[.who].invocation(on: $0, in: context) } }

  /// The line was emptied by a key: how to bring it back is told.
  private mutating func cleared() -> [Effect] {
    say(words(CapturePhrase.cleared, Key.control("y").shown(in: words)))
    return [.draft("")]
  }

  /// Puts a line of before into the capture line.
  private mutating func recall(_ step: (inout InputHistory) -> String?) -> [Effect] {
    guard let text = step(&history) else { return [] }
    editor.replace(with: text)
    return [.draft(text)]
  }

  /// Carries out what is in the capture line.
  private mutating func submit() -> [Effect] {
    let text = editor.text
    guard text.contains(where: { !$0.isWhitespace }) else {
      // Right behind a line that was kept, Enter is a slip: nobody has seen what it would open.
      if let submittedAt, now.milliseconds - submittedAt.milliseconds < ActionMenu.patience,
        now >= submittedAt
      {
        say(words(ModelPhrase.enterTooSoon), .warning)
        return []
      }
      return act()
    }
    // The same words again, as they were: once more is seldom meant.
    if text.first != "/", text == history.entries.last, history.isRecalling(text), warned != text {
      warned = text
      say(words(ModelPhrase.saidAgain), .warning)
      return []
    }
    // What is said while something of another meeting is looked at is said in the one that is under way.
    if text.first != "/", session?.isLive != true,
      origin?.focus.session.flatMap({ facts.session($0) })?.isLive == true
    {
      _ = goBack()
      show(.live)
    }
    if let point = pointLine, let somebody = somebody(named: text) {
      overlay = Confirmation(
        words(CapturePhrase.pointOrPerson, words.quoted(text.trimmedBlanks)),
        [
          .init(title: words(CapturePhrase.aPoint), action: .invoke(point)),
          .init(title: words(CapturePhrase.aPerson), action: .invoke(somebody)),
        ], isFromLine: true)
      return []
    }
    if let begins = beginningLine {
      return fill(Invocation(begins.act), values: begins.values, isFromLine: true)
    }
    if let plain = pointLine ?? lengthLine ?? breakLine { return carryOut(plain, isSubmitted: true) }
    return carryOut(line: text, isSubmitted: true)
  }

  /// The entries are in the journal: the line is emptied and the screen follows.
  public mutating func kept(_ entries: [Entry], state: Concertation) -> [Effect] {
    guard past == nil else { return past?.follow(entries, state: state) ?? [] }
    guard rehearsal == nil else { return rehearsal?.follow(entries, state: state) ?? [] }
    refused = nil
    var effects = show(entries, state: state)
    if screen == .history, acts == nil { effects += readHistory() }
    return effects
  }

  /// The journal says something else than before: somebody else has written it, or what was merged or erased has changed it.
  /// `entries` is what was added; nil when that is not known.
  public mutating func follow(_ entries: [Entry]?, state: Concertation) -> [Effect] {
    guard past == nil else { return past?.follow(entries, state: state) ?? [] }
    guard rehearsal == nil else { return rehearsal?.follow(entries, state: state) ?? [] }
    take(entries, state: state)
    settle()
    return screen == .history && acts == nil ? readHistory() : []
  }

  /// Takes another state, and brings up to date what is made from it.
  mutating func take(_ entries: [Entry]?, state: Concertation) {
    self.state = state
    guard let entries else {
      (searchIndex, acts, missed, names) = (nil, nil, nil, NameIndex(facts))
      return
    }
    acts?.follow(entries)
    missed?.append(contentsOf: entries)
    searchIndex?.follow(entries, in: state)
    names?.follow(state.facts)
    let underWay = focus
    focus.follow(entries.map(\.event), in: facts)
    if focus != underWay { origin = nil }
    // Planning another meeting does not take the one that is under way from the screen.
    let isPlan = entries.contains { if case .planned = $0.event { true } else { false } }
    func isLive(_ focus: Focus) -> Bool { focus.session.flatMap { facts.session($0) }?.isLive == true }
    if isPlan, isLive(underWay), !isLive(focus) { focus = underWay }
  }

  /// Follows entries that count, for good or in a rehearsal.
  mutating func show(_ entries: [Entry], state: Concertation) -> [Effect] {
    let before = facts
    take(entries, state: state)
    if submitted {
      history.add(editor.text)
      clearLine()
      submittedAt = now
    }
    closeForm(after: entries)
    let wasSubmitted = submitted
    submitted = false
    for entry in entries { follow(entry.event) }
    // Somebody new may have been entered on the way: the form goes on.
    if let settling = checklist, !(overlay is FormOverlay) {
      checklist = nil
      if overlay == nil, facts.session(settling.session)?.isLive == true {
        overlay = ChecklistOverlay(after: settling, in: self)
      }
    }
    settle()
    if case .act(.undone(let act))? = entries.last?.event,
      let undone = state.acts.first(where: { $0.id == act }),
      let what = words.undone(undone.entries, in: facts, before: before, zone: zone)
    {
      say(words(ModelPhrase.undone, what))
      return wasSubmitted ? [.draft(editor.text)] : []
    }
    let told = doubts.filter { $0 != .undated }
    doubts = []
    defer { importTold = nil }
    let isAside = hasPutAside && wasSubmitted
    if isAside { hasPutAside = false }
    let summary =
      importTold ?? returnTold(entries)
      ?? words.summary(
        of: entries, in: facts, before: before, zone: zone)
    let consequences = words.consequences(
      of: entries.map(\.event), in: focus.session, from: before, to: facts, zone: zone)
    let open = [
      told.isEmpty ? nil : told.text(in: words), isAside ? words(CapturePhrase.refusedKept) : nil,
    ]
    let text = ([summary].compactMap(\.self) + consequences + open.compactMap(\.self))
      .joined(separator: " · ")
    if !text.isEmpty { say(text, told.isEmpty ? .notice : .warning) }
    return wasSubmitted ? [.draft(editor.text)] : []
  }

  /// When a break ends that was just announced.
  private func returnTold(_ entries: [Entry]) -> String? {
    guard case .session(_, .returnAnnounced(let moment?))? = entries.last?.event else { return nil }
    return words(ModelPhrase.breakUntil, clock(moment))
  }

  /// What was at work when the journal refused something.
  struct Refused: Sendable {
    var line: String
    var wasSubmitted: Bool
    var awaiting: Invocation?
  }

  /// Whether what the journal has refused still stands as it did: it can be tried again without asking.
  public var awaitsRoom: Bool { refused?.line == editor.text }

  /// What was refused is tried again: ``kept(_:state:)`` or ``notKept(_:)`` follows.
  public mutating func tryAgain() {
    submitted = refused?.wasSubmitted ?? false
    awaiting = refused?.awaiting
  }

  /// The entries are not in the journal: what was typed stays in the line.
  public mutating func notKept(_ reason: String) {
    refused = Refused(line: editor.text, wasSubmitted: submitted, awaiting: awaiting)
    submitted = false
    awaiting = nil
    saving = .unsaved(reason)
    say(words(ModelPhrase.notSaved, reason), .error)
  }

  private mutating func follow(_ event: Event) {
    switch event {
    case .session(let id, .opened):
      show(.live)
      if !lines(of: .opening(id), width: 80).isEmpty { overlay = ReadingOverlay(.opening(id), at: now) }
    case .session(let id, .readBack): overlay = ReadingOverlay(.commitments(id), at: now)
    case .agenda(let id, .added(let item, _)):
      // It is in view, and the next line goes behind it.
      if screen == .prepare, case .item(id, _)? = chosen { reveal(.item(id, item.id)) }
      addedItem = item.id
    case .planned: if facts.sessions.values.allSatisfy({ !$0.isLive }) { show(.prepare) }
    case .contribution(.noted), .decision(_, .voted), .decision(_, .taken), .commitment(.made):
      (scroll, selected) = (0, nil)
    case .person(.added): addsPeople = false
    default: break
    }
  }

  mutating func clearLine() {
    editor.begin(with: stash ?? "")
    stash = nil
    warned = nil
    addsPeople = false
  }

  private mutating func select(by step: Int) {
    guard screen == .live, let session, TimelineEntry.count(of: session) > 0 else { return }
    let count = TimelineEntry.count(of: session)
    let entries = Array(TimelineEntry.newest(count, of: session, in: facts).reversed())
    let current = chosenEntry.flatMap { target in entries.firstIndex { $0.target(in: session.id) == target } }
    let next = (current ?? entries.count) + step
    guard entries.indices.contains(next) else {
      if step > 0 { selected = nil }
      return
    }
    let target = entries[next].target(in: session.id)
    if case .contribution(let reference)? = target {
      selected = reference.contribution
    } else {
      selected = nil
      selectedOutcome = target
    }
  }
}
