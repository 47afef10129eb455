import Canvas
import Dialogue
import Wording

extension Model {
  mutating func paste(intoOverlay text: String) -> [Effect] {
    switch overlay {
    case .palette(var query, _):
      query.paste(text)
      overlay = .palette(query: query, list: ListView())
    case .search(let panel): paste(text, into: panel)
    case .vote(var form):
      form.editor?.paste(text)
      overlay = .vote(form)
    default: break
    }
    return []
  }

  mutating func handle(overlayKey key: Key) -> [Effect] {
    if key == Key(.escape) || key == .control("c") || key == .control("g") {
      overlay = nil
      return []
    }
    switch overlay {
    case .help(let scroll):
      if let entry = CommandTable.entry(for: key), entry.id != "help" {
        say("\(key.name) : \(entry.title.text(in: words)) (/\(entry.word(in: words)))")
      } else {
        overlay = scrolled(scroll, key).map { .help(scroll: $0) }
      }
    case .reading(let reading, let scroll):
      overlay = scrolled(scroll, key).map { .reading(reading, scroll: $0) }
    case .palette(let query, let list): return handle(palette: query, list, key)
    case .answered(let choice): return handle(answered: choice, key)
    case .vote(let form): return handle(vote: form, key)
    case .menu(let menu): return handle(menu, key)
    case .search(let panel): return handle(search: panel, key)
    case .remedies(let list): return handle(remedies: list, key)
    case .confirm(let confirmation): return handle(confirmation, key)
    case .preview(let preview): return handle(preview: preview, key)
    case nil: break
    }
    return []
  }

  /// Where a text scrolls to; nil when the key closes it.
  private func scrolled(_ scroll: Int, _ key: Key) -> Int? {
    switch key {
    case Key(.up): max(0, scroll - 1)
    case Key(.down): scroll + 1
    case Key(.pageUp): max(0, scroll - max(1, size.rows - 6))
    case Key(.pageDown), .character(" "): scroll + max(1, size.rows - 6)
    case Key(.home): 0
    default: nil
    }
  }

  private mutating func handle(palette query: LineEditor, _ list: ListView, _ key: Key) -> [Effect] {
    var (query, list) = (query, list)
    let entries = Palette.matches(query.text, words: words)
    switch key {
    case Key(.up): list.move(by: -1, count: entries.count)
    case Key(.down): list.move(by: 1, count: entries.count)
    case Key(.enter):
      overlay = nil
      guard entries.indices.contains(list.selection) else { return [] }
      let entry = entries[list.selection]
      if let reason = entry.unavailable(in: state, focus: focus, words: words) {
        say("\(entry.title.text(in: words)) : \(reason)", .warning)
        return []
      }
      let word = "/" + entry.word(in: words)
      if entry.isImmediate || entry.usage.french.isEmpty { return carryOut(word, isSubmitted: false) }
      editor.replace(with: word + " ")
      return [.draft(editor.text)]
    default: if query.handle(key) { list = ListView() }
    }
    overlay = .palette(query: query, list: list)
    return []
  }

  private mutating func handle(answered choice: AnswerChoice, _ key: Key) -> [Effect] {
    var choice = choice
    guard choice.candidates.indices.contains(choice.list.selection) else {
      overlay = nil
      return []
    }
    let current = choice.candidates[choice.list.selection]
    switch key {
    case Key(.up): choice.list.move(by: -1, count: choice.candidates.count)
    case Key(.down): choice.list.move(by: 1, count: choice.candidates.count)
    case .character(" "):
      if choice.chosen.remove(current) == nil { choice.chosen.insert(current) }
      choice.list.move(by: 1, count: choice.candidates.count)
    case Key(.enter):
      overlay = nil
      let chosen =
        choice.chosen.isEmpty ? [current] : choice.candidates.reversed().filter(choice.chosen.contains)
      guard
        let answer = session?.contributions.last(where: { !$0.isPrivate && !chosen.contains($0.reference) })
      else {
        return []
      }
      // An answer by an institution answers; anything else only marks what was chosen as answered.
      let isAnswer = chosen.allSatisfy { facts.contribution($0).map { $0.number < answer.number } ?? true }
      var commands: [Command] =
        isAnswer
        ? [.markAnswer(answer.reference, answers: chosen)] : chosen.map { .giveFate($0, .answered(by: nil)) }
      // The answer that a batch was announced for ends it.
      if isAnswer, let session, let batch = facts.batch(of: session),
        batch.members.contains(where: { chosen.contains($0.reference) })
      {
        commands.append(.endBatch(session.id))
      }
      return carryOut(commands, line: "", isSubmitted: false)
    default: break
    }
    overlay = .answered(choice)
    return []
  }

  private mutating func handle(vote form: VoteForm, _ key: Key) -> [Effect] {
    var form = form
    switch key {
    case Key(.tab), Key(.down): form.move(by: 1)
    case Key(.tab, .shift), Key(.up): form.move(by: -1)
    case Key(.left) where form.field == .method: form.changeMethod(by: -1)
    case Key(.right) where form.field == .method, .character(" ") where form.field == .method:
      form.changeMethod(by: 1)
    case Key(.enter):
      guard form.field == form.fields.last else {
        form.move(by: 1)
        break
      }
      message = nil
      let effects = carryOut(form.line, isSubmitted: false)
      // A vote that is refused stays open, to be corrected.
      overlay = effects.isEmpty ? .vote(form) : nil
      return effects
    default: _ = form.editor?.handle(key)
    }
    overlay = .vote(form)
    return []
  }

  private mutating func handle(remedies list: ListView, _ key: Key) -> [Effect] {
    let remedies = session?.remedies(at: now) ?? []
    var list = list
    switch key {
    case Key(.up): list.move(by: -1, count: remedies.count)
    case Key(.down), Key(.tab): list.move(by: 1, count: remedies.count)
    case Key(.enter):
      overlay = nil
      guard remedies.indices.contains(list.selection) else { return [] }
      return carryOut(remedies[list.selection].commands, line: "", isSubmitted: false)
    default: break
    }
    overlay = .remedies(list)
    return []
  }

  private mutating func handle(_ menu: ActionMenu, _ key: Key) -> [Effect] {
    var menu = menu
    switch key {
    case Key(.up): menu.list.move(by: -1, count: menu.entries.count)
    case Key(.down), Key(.tab): menu.list.move(by: 1, count: menu.entries.count)
    case Key(.enter):
      overlay = nil
      return carryOut(menu.entries[menu.list.selection], on: menu.target)
    default:
      // The number in front of a command, unshifted on AZERTY too, or its first letter.
      guard let typed = key.typed else { break }
      let digits: [[Character]] = [["1", "&"], ["2", "é"], ["3", "\""], ["4", "'"], ["5", "("]]
      let more: [[Character]] = [["6", "-"], ["7", "è"], ["8", "_"], ["9", "ç"]]
      guard let number = (digits + more).firstIndex(where: { $0.contains(typed) }),
        menu.entries.indices.contains(number)
      else { break }
      overlay = nil
      return carryOut(menu.entries[number], on: menu.target)
    }
    overlay = .menu(menu)
    return []
  }

  private mutating func handle(_ confirmation: Confirmation, _ key: Key) -> [Effect] {
    var confirmation = confirmation
    switch key {
    case Key(.left), Key(.right), Key(.tab), Key(.up), Key(.down): confirmation.isYes.toggle()
    case Key(.enter):
      overlay = nil
      guard confirmation.isYes else { return [] }
      switch confirmation.action {
      case .quit: return [.quit]
      case .line(let line): return carryOut(line, isSubmitted: confirmation.isFromLine)
      }
    default: break
    }
    overlay = .confirm(confirmation)
    return []
  }
}

/// The palette: commands found by the letters of their words, titles or keys, in both languages.
enum Palette {
  static func matches(_ query: String, words: Words) -> [CommandEntry] {
    let wanted = query.folded.split(separator: " ")
    let scored = CommandTable.entries.enumerated().compactMap { place, entry -> (Int, Int, CommandEntry)? in
      let texts = [entry.title.french, entry.title.english] + entry.french + entry.english + entry.keys
      var score = 0
      for part in wanted {
        let best = texts.compactMap { Palette.score(part, in: $0.folded) }.min()
        guard let best else { return nil }
        score += best
      }
      return (score, place, entry)
    }
    // Letters scattered over a text are looked at only when nothing better is found.
    let best = scored.filter { $0.0 <= 2 * max(1, wanted.count) }
    return (best.isEmpty ? scored : best).sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// 0 at the beginning of the text, 1 at that of a word, 2 inside, 3 scattered; nil when not all letters are there in
  /// their order.
  private static func score(_ part: Substring, in text: String) -> Int? {
    if text.hasPrefix(part) { return 0 }
    if text.split(separator: " ").contains(where: { $0.hasPrefix(part) }) { return 1 }
    if text.contains(part) { return 2 }
    var rest = text[...]
    for letter in part {
      guard let place = rest.firstIndex(of: letter) else { return nil }
      rest = rest[rest.index(after: place)...]
    }
    return part.count > 2 ? 3 : nil
  }
}
