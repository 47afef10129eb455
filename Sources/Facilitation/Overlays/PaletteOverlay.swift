import Canvas
import Dialogue
import Wording

/// All acts, found by the letters of their words, titles or keys, in both languages.
public struct PaletteOverlay: Overlay {
  /// What is looked for.
  public var query = LineEditor()
  /// Where the choice stands.
  public var list = ListView()

  /// Rows that a page moves the choice by.
  private static let page = 16

  init() {}

  /// Chooses, or looks for something else.
  public mutating func handle(_ key: Key, _ model: inout Model) -> OverlayStep {
    // What fits is not looked for when a letter is typed.
    var entries: [Palette.Entry] { Palette.entries(query.text, in: model) }
    if key.typed == nil, list.walk(key, count: entries.count, page: PaletteOverlay.page) { return .stay }
    switch key {
    case Key(.enter):
      let entries = entries
      guard entries.indices.contains(list.selection) else { return .stay }
      switch entries[list.selection] {
      case .act(let act): return .close(model.begin(act, fromPalette: true))
      case .session(let session):
        model.reveal(.session(session.id))
        return .close
      }
    default: if query.handle(key) { list = ListView() }
    }
    return .stay
  }

  /// Pastes into what is looked for.
  public mutating func paste(_ text: String, _ model: inout Model) {
    query.paste(text)
    list = ListView()
  }

  /// How to choose.
  public func hints(of model: Model) -> [KeyHint] { model.listHints() }

  /// Draws it.
  public func draw(on canvas: inout Canvas, of model: Model) {
    let (words, look) = (model.words, model.look)
    let inside = model.popup(words(ModelPhrase.palette), columns: 96, rows: 18, on: &canvas)
    let entries = Palette.entries(query.text, in: model)
    let layout = query.layout(width: inside.columns - 3, rows: 1, glyphs: look.glyphs)
    model.put(
      [Run("> " + (layout.lines.first?.string ?? ""), "popup.title")], in: inside, row: inside.row,
      on: &canvas)
    model.put(
      right: Run("\(min(list.selection + 1, entries.count))/\(entries.count)", "text.dim"), in: inside,
      row: inside.row, on: &canvas)
    // Once an entry is chosen by arrows, the cursor is there.
    if list.selection == 0 {
      canvas.caret = Point(column: inside.column + 2 + layout.caret.column, row: inside.row)
    }
    var list = list
    for (row, place) in list.visible(count: entries.count, height: max(0, inside.rows - 1)).enumerated() {
      let isChosen = place == list.selection
      let scope = isChosen ? "popup.selection" : "popup"
      let line = inside.row + 1 + row
      let title: String
      let right: String
      var reason: String?
      switch entries[place] {
      case .act(let act):
        title = words.title(of: act.name)
        reason = act.unavailable(in: model.state, focus: model.focus, words: words)
        // Why it cannot be done stands whole, before the word that would be typed.
        right =
          reason.map { " ! " + $0 } ?? " "
          + (model.keyMap.keys(of: act).first.flatMap { Key(name: $0)?.shown(in: words) }
            ?? words.slash(act.name))
      case .session(let session):
        title = words(ModelPhrase.goToSession, session.title)
        right = " " + words.longDate(model.zone.wallTime(at: session.heldAt).day)
      }
      let width = model.safe(right).width
      let room = Rect(
        column: inside.column, row: inside.row, columns: max(0, inside.columns - width), rows: inside.rows)
      model.put(
        [Run(model.mark(isChosen) + title, scope)], in: room, row: line, on: &canvas)
      model.put(
        right: Run(right, reason == nil || isChosen ? scope : "text.dim"), in: inside, row: line, on: &canvas)
    }
    if entries.isEmpty {
      model.put(
        [Run(words(FormPhrase.noMatch, query.text), "popup")], in: inside, row: inside.row + 1, on: &canvas)
    }
  }
}

/// Finds acts, and the other meetings of the body, by what is typed.
enum Palette {
  /// Something that is found.
  enum Entry {
    case act(DeclaredAct)
    case session(Session)
  }

  /// What fits: meetings that are called so, or the next one, before acts; those of which it is only a part behind them.
  static func entries(_ query: String, in model: Model) -> [Entry] {
    let acts = matches(query, in: model).map { Entry.act($0) }
    let wanted = query.folded.trimmedBlanks
    guard !wanted.isEmpty, let space = model.focus.space else { return acts }
    let all = model.facts.sessions(of: space)
    let next = all.filter { $0.state == .planned }.min { $0.plannedStart < $1.plannedStart }?.id
    let isNumber = wanted.contains(where: \.isNumber)
    var (named, others): ([Entry], [Entry]) = ([], [])
    for session in all.reversed() where session.id != model.focus.session || session.id == next {
      let names = [session.title.folded] + (session.id == next ? nextNames : [])
      guard let score = names.compactMap({ score(Array(wanted.utf8), in: Folded($0)) }).min(), score < 300
      else { continue }
      if score == 0 || isNumber { named.append(.session(session)) } else { others.append(.session(session)) }
    }
    return named + acts + others
  }

  /// What the next meeting is called whatever its title.
  private static let nextNames = ["prochaine seance", "next meeting"]

  /// By what each act is found.
  private static let folded: [[Folded]] = ActTable.acts.map { act in
    let own = act.name.words
    let texts = [own.title.french, own.title.english] + own.french + own.english + own.also + act.keys
    return texts.map { Folded($0.folded) }
  }

  /// A folded text in which letters are looked for byte by byte: all texts of all acts are, at every key.
  private struct Folded {
    let bytes: [UInt8]
    /// How many letters it has, 99 at most.
    let length: Int

    init(_ text: String) { (bytes, length) = (Array(text.utf8), min(text.count, 99)) }
  }

  /// What fits, the nearest first. While nothing is looked for, what can be done now comes before what cannot.
  static func matches(_ query: String, in model: Model) -> [DeclaredAct] {
    let isEmpty = query.allSatisfy(\.isWhitespace)
    let wanted = query.folded.split(separator: " ")
    return matches(query) { act in
      let isOpen = act.unavailable(in: model.state, focus: model.focus, words: model.words) == nil
      // Of those that are called so, what says it in its title is what is likely meant.
      let title = model.words.title(of: act.name).folded
      let isSaid = isEmpty || wanted.allSatisfy { title.contains($0) }
      return (isOpen ? 0 : isEmpty ? Palette.far : Palette.unavailable) + (isSaid ? 0 : Palette.untitled)
    }
  }

  /// What cannot be done now stands behind what fits a little less, and behind everything where nothing is looked for.
  private static let (untitled, unavailable, far) = (40, 160, 10_000)

  static func matches(_ query: String, penalty: (DeclaredAct) -> Int = { _ in 0 }) -> [DeclaredAct] {
    let wanted = query.folded.split(separator: " ").map { Array($0.utf8) }
    let scored = zip(ActTable.acts, folded).enumerated().compactMap {
      place, entry -> (Int, Int, DeclaredAct)? in
      let (act, texts) = entry
      var score = 0
      for part in wanted {
        let best = texts.compactMap { Palette.score(part, in: $0) }.min()
        guard let best else { return nil }
        score += best
      }
      return (score, place, act)
    }
    // Letters scattered over a text are looked at only when nothing better is found.
    let best = scored.filter { $0.0 < 400 * max(1, wanted.count) }
    return (best.isEmpty ? scored : best).map { ($0.0 + penalty($0.2), $0.1, $0.2) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// 0 for the whole text, then by hundreds: its beginning, that of a word, inside, scattered; of those alike the shortest
  /// text is nearest. Nil when not all letters are there in their order.
  private static func score(_ part: [UInt8], in text: Folded) -> Int? {
    let (bytes, length) = (text.bytes, text.length)
    var isInside = false
    for start in 0..<max(0, bytes.count - part.count + 1)
    where bytes[start] == part.first && bytes[start...].starts(with: part) {
      if start == 0 { return bytes.count == part.count ? 0 : 100 + length }
      if bytes[start - 1] == 0x20 { return 200 + length }
      isInside = true
    }
    if isInside { return 300 + length }
    var rest = bytes[...]
    for letter in part {
      guard let place = rest.firstIndex(of: letter) else { return nil }
      rest = rest[(place + 1)...]
    }
    return part.count > 2 ? 400 + length : nil
  }
}
