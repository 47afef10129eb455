import Canvas
import Dialogue
import Wording

extension Model {
  /// Takes a key, a paste or another size, and says what is to be done. While something is rehearsed, nothing of it is to
  /// be kept.
  public mutating func handle(_ input: TerminalInput) -> [Effect] {
    let wasRehearsing = rehearsal != nil
    let effects = take(input)
    return wasRehearsing && rehearsal != nil ? rehearsed(effects) : effects
  }

  private mutating func take(_ input: TerminalInput) -> [Effect] {
    switch input {
    case .resize(let size):
      self.size = size
      rewrapPreview()
      refresh()
      return []
    case .focus: return []
    case .paste(let text):
      if overlay != nil { return paste(intoOverlay: text) }
      guard past == nil else { return [] }
      editor.paste(text)
      return [.draft(editor.text)]
    case .key(let key):
      if overlay != nil { return handle(overlayKey: key) }
      if past != nil { return handle(pastKey: key) }
      return handle(key)
    }
  }

  private mutating func handle(_ key: Key) -> [Effect] {
    message = nil
    // ^_ takes back typing first, and acts when nothing is typed.
    if key == .control("_"), !editor.isEmpty {
      editor.undo()
      return [.draft(editor.text)]
    }
    if let entry = CommandTable.entry(for: key) { return press(entry) }
    if let effects = walk(key) { return effects }
    switch key {
    case Key(.enter): return submit()
    case Key(.tab): return complete()
    case .control("n"):
      addsPeople.toggle()
      return []
    case Key(.up) where !editor.text.contains("\n"):
      if let text = history.previous(current: editor.text) { editor.replace(with: text) }
      return [.draft(editor.text)]
    case Key(.down) where !editor.text.contains("\n"):
      if let text = history.next() { editor.replace(with: text) }
      return [.draft(editor.text)]
    case Key(.up, .alt): select(by: -1)
    case Key(.down, .alt): select(by: 1)
    case Key(.pageUp): scroll += max(1, size.rows / 2)
    case Key(.pageDown): scroll = max(0, scroll - max(1, size.rows / 2))
    case Key(.escape):
      if let stash {
        editor.replace(with: stash)
        self.stash = nil
        return [.draft(editor.text)]
      }
      selected = nil
      scroll = 0
      addsPeople = false
    default:
      guard editor.handle(key) else { return [] }
      return [.draft(editor.text)]
    }
    return []
  }

  /// A key of the table: carried out at once, or its word put into the line to be completed.
  mutating func press(_ entry: CommandEntry) -> [Effect] {
    if let reason = entry.unavailable(in: state, focus: focus, words: words) {
      say("\(entry.title.text(in: words)) : \(reason)", .warning)
      return []
    }
    let word = "/" + entry.word(in: words)
    if entry.keyUsesChoice, let chosen, entry.takes.contains(kind(of: chosen)) {
      return carryOut(entry, on: chosen)
    }
    guard entry.isImmediate else {
      let typed = editor.text
      if !typed.isEmpty, !typed.hasPrefix("/") { stash = typed }
      editor.replace(with: word + " ")
      return [.draft(editor.text)]
    }
    let steps: Set<String> = ["next", "floor"]
    if steps.contains(entry.id) {
      if let lastStep, lastStep.id == entry.id, now.milliseconds - lastStep.at.milliseconds < 1000,
        now >= lastStep.at
      {
        say(words.pick("Touche répétée, ignorée.", "Key repeated, ignored."), .warning)
        return []
      }
      lastStep = (entry.id, now)
    }
    return carryOut(word, isSubmitted: false)
  }

  /// Carries out what is in the capture line.
  private mutating func submit() -> [Effect] {
    let text = editor.text
    guard text.contains(where: { !$0.isWhitespace }) else {
      return act()
    }
    if let name = strangerNamed(in: text), warned != text {
      warned = text
      say(
        words.pick(
          "Personne ne s’appelle \(words.quoted(name)). ^N l’ajoute ; Entrée encore note le texte tel quel.",
          "Nobody is called \(words.quoted(name)). ^N adds them; Enter again notes the text as it is."),
        .warning)
      return []
    }
    return carryOut(text, isSubmitted: true)
  }

  /// A name before a colon that nobody bears and that looks like somebody's: with a title, or of several words with
  /// capitals. “Horaire : 18 h” is none.
  private func strangerNamed(in text: String) -> String? {
    guard !addsPeople, text.first != "/", text.utf8.count < 4096,
      let name = Preview(text, in: context).unknownName
    else { return nil }
    let parts = name.split(separator: " ")
    let titles: Set<String> = ["m.", "mme", "mlle", "mr", "mrs", "ms", "dr", "m"]
    let hasTitle = parts.count > 1 && titles.contains(parts[0].lowercased())
    let areNames =
      parts.count > 1 && parts.allSatisfy { $0.first?.isUppercase == true || $0.first?.isNumber == true }
    return hasTitle || areNames ? name : nil
  }

  /// Reads a line and carries it out. A line that is not understood, or refused, stays where it is.
  mutating func carryOut(_ line: String, isSubmitted: Bool) -> [Effect] {
    let outcome: Outcome
    do {
      outcome = try Line.typed(line, in: context, ids: &ids)
    } catch {
      var text = error.text(in: words)
      if !addsPeople, error.isAboutAStranger, mayAddSomebody(line) {
        text += words.pick(" ^N l’ajoute.", " ^N adds them.")
      }
      say(text, .error)
      return []
    }
    switch outcome {
    case .intent(let intent):
      if isSubmitted { clearLine() }
      return [.draft(editor.text)] + carryOut(intent)
    case .commands(let commands): return carryOut(commands, line: line, isSubmitted: isSubmitted)
    }
  }

  /// Whether a line may make somebody whom nobody knows a new person.
  private func mayAddSomebody(_ line: String) -> Bool {
    guard line.first == "/" else { return true }
    let word = line.dropFirst().prefix { !$0.isWhitespace }
    return CommandTable.entry(String(word)).map { ["arrive", "queue", "floor"].contains($0.id) } ?? false
  }

  /// Decides the commands of one act and asks for its events to be kept.
  mutating func carryOut(_ commands: [Command], line: String, isSubmitted: Bool) -> [Effect] {
    guard !isReadOnly || rehearsal != nil else {
      say(words.pick("Lecture seule : rien n’est noté.", "Read-only: nothing is noted."), .error)
      return []
    }
    if let question = closingQuestion(commands) {
      overlay = .confirm(
        Confirmation(
          question: question, yes: words.pick("Clore", "Close"), action: .line(line + " force"),
          isFromLine: isSubmitted))
      return []
    }
    do {
      let events = try state.decide(commands, at: now)
      let act: ID<Act> = ids.next()
      submitted = isSubmitted
      return [.append(events.map { Entry(act: act, at: now, event: $0) })]
    } catch .peopleWaiting(let count) {
      overlay = .confirm(
        Confirmation(
          question: words.text(of: .peopleWaiting(count), in: facts), yes: words.pick("Forcer", "Force"),
          action: .line(line + " force"), isFromLine: isSubmitted))
      return []
    } catch {
      say(words.text(of: error, in: facts), .error)
      return []
    }
  }

  /// What is asked before a meeting is closed while something is still going on.
  private func closingQuestion(_ commands: [Command]) -> String? {
    guard case .closeSession(let id, isForced: false)? = commands.first, let session = facts.session(id),
      session.isLive, session.floor.queue.isEmpty
    else { return nil }
    let left = session.agenda.items.filter { $0.state == .pending }.count
    // Read back since the last commitment was made.
    let newest = session.commitments.compactMap { facts.commitments[$0]?.at }.max()
    let isUnread = newest.map { made in !session.readBacks.contains { $0 >= made } } ?? false
    guard left > 0 || session.floor.current != nil || isUnread else { return nil }
    var parts = [words.pick("Clore la séance ?", "Close the session?")]
    if left > 0 {
      parts.append(
        words.pick(
          "\(left) \(words.isSingular(left) ? "point n’a" : "points n’ont") pas été traités.",
          "\(left) \(words.isSingular(left) ? "point was" : "points were") not dealt with."))
    }
    if isUnread {
      parts.append(
        words.pick(
          "Les engagements n’ont pas été relus (F10).", "The commitments were not read back (F10)."))
    }
    return parts.joined(separator: " ")
  }

  /// The entries are in the journal: the line is emptied and the screen follows.
  public mutating func kept(_ entries: [Entry], state: Concertation) -> [Effect] {
    guard past == nil else { return past?.follow(entries, state: state) ?? [] }
    guard rehearsal == nil else { return rehearsal?.follow(entries, state: state) ?? [] }
    var effects = show(entries, state: state)
    if screen == .history, acts == nil { effects.append(.readHistory) }
    return effects
  }

  /// Follows entries that count, for good or in a rehearsal.
  mutating func show(_ entries: [Entry], state: Concertation) -> [Effect] {
    let before = facts
    self.state = state
    // A journal that somebody else writes comes without its entries.
    if entries.isEmpty { (searchIndex, acts) = (nil, nil) }
    acts?.follow(entries)
    searchIndex?.follow(entries, in: state)
    names.follow(entries.map(\.event), in: facts)
    focus.follow(entries.map(\.event), in: facts)
    if submitted {
      history.add(editor.text)
      clearLine()
    }
    let wasSubmitted = submitted
    submitted = false
    for entry in entries { follow(entry.event) }
    refresh()
    if case .actUndone(let act)? = entries.last?.event,
      let undone = state.acts.first(where: { $0.id == act }),
      let what = words.summary(of: undone.entries, in: facts, before: before)
    {
      say(words.pick("Annulé : \(what) (Alt-y rétablit)", "Undone: \(what) (Alt-y redoes)"))
      return wasSubmitted ? [.draft(editor.text)] : []
    }
    if let text = words.summary(of: entries, in: facts, before: before) { say(text) }
    return wasSubmitted ? [.draft(editor.text)] : []
  }

  /// The entries are not in the journal: what was typed stays in the line.
  public mutating func notKept(_ reason: String) {
    submitted = false
    saving = .unsaved(reason)
    say(
      words.pick(
        "NON ENREGISTRÉ : \(reason). Le texte reste dans la ligne.",
        "NOT SAVED: \(reason). The text stays in the line."), .error)
  }

  private mutating func follow(_ event: Event) {
    switch event {
    case .sessionOpened(let id):
      show(.live)
      if !lines(of: .opening(id), width: 80).isEmpty { overlay = .reading(.opening(id), scroll: 0) }
    case .commitmentsReadBack(let id): overlay = .reading(.commitments(id), scroll: 0)
    case .sessionPlanned: if facts.sessions.values.allSatisfy({ !$0.value.isLive }) { show(.prepare) }
    case .contributionNoted: (scroll, selected) = (0, nil)
    case .personAdded: addsPeople = false
    default: break
    }
  }

  private mutating func clearLine() {
    editor = LineEditor(stash ?? "")
    stash = nil
    warned = nil
    addsPeople = false
  }

  private mutating func select(by step: Int) {
    guard let contributions = session?.contributions, !contributions.isEmpty else { return }
    let current = selected.flatMap { id in contributions.firstIndex { $0.id == id } }
    let next = (current ?? contributions.count) + step
    selected = contributions.indices.contains(next) ? contributions[next].id : step > 0 ? nil : selected
  }
}
