import Canvas
import Dialogue
import Wording

extension Model {
  func drawOverlay(on canvas: inout Canvas) {
    switch overlay {
    case .help(let scroll): drawText(words.pick("Aide", "Help"), helpLines, scroll: scroll, on: &canvas)
    case .reading(let reading, let scroll):
      drawText(
        title(of: reading), lines(of: reading, width: min(110, size.columns) - 6), scroll: scroll, on: &canvas
      )
    case .palette(let query, let list): drawPalette(query, list, on: &canvas)
    case .answered(let choice): drawAnswered(choice, on: &canvas)
    case .vote(let form): drawVote(form, on: &canvas)
    case .remedies(let list): drawRemedies(list, on: &canvas)
    case .search(let panel): drawSearch(panel, on: &canvas)
    case .menu(let menu): drawMenu(menu, on: &canvas)
    case .confirm(let confirmation): drawConfirmation(confirmation, on: &canvas)
    case .preview(let preview): draw(preview: preview, on: &canvas)
    case nil: break
    }
  }

  /// Draws an empty window in the middle of the screen and returns the rectangle inside.
  func popup(_ title: String, columns: Int, rows: Int, on canvas: inout Canvas) -> Rect {
    let width = min(columns, size.columns)
    let height = min(rows, size.rows - 1)
    let rect = Rect(
      column: (size.columns - width) / 2, row: max(0, (size.rows - height) / 2), columns: width, rows: height)
    canvas.fill(rect, style: look("popup"))
    return canvas.box(
      rect, title: safe(title), border: .heavy, style: look("popup"), titleStyle: look("popup.title")
    ).inset(horizontal: 1, vertical: 0)
  }

  func drawText(_ title: String, _ lines: [[Run]], scroll: Int, on canvas: inout Canvas) {
    let inside = popup(title, columns: 110, rows: max(6, min(lines.count + 3, size.rows - 2)), on: &canvas)
    let shown = max(1, inside.rows - 1)
    let first = min(scroll, max(0, lines.count - shown))
    for (row, line) in lines.dropFirst(first).prefix(shown).enumerated() {
      put(line, in: inside, row: inside.row + row, on: &canvas)
    }
    if let message {
      put([Run(message.text, "popup.title")], in: inside, row: inside.endRow - 1, on: &canvas)
    }
    let more = first + shown < lines.count ? words.pick("bas : suite · ", "down: more · ") : ""
    put(
      right: Run(more + words.pick("Échap ferme", "Esc closes"), "popup"), in: inside, row: inside.endRow - 1,
      on: &canvas)
  }

  /// The help, made from the table of commands.
  private var helpLines: [[Run]] {
    let width = min(110, size.columns) - 5
    func wrapped(_ text: String, indent: Int = 0, _ scope: String = "popup") -> [[Run]] {
      safe(text).wrapped(to: max(20, width - indent)).map {
        [Run(String(repeating: " ", count: indent) + $0.string, scope)]
      }
    }
    let intro = [
      screen.title(in: words) + words.pick(" : ", ": ") + screen.purpose(in: words),
      words.pick(
        "Hors de la séance : haut et bas choisit, Tab change de volet, Entrée propose ce qu’on peut faire, Alt-1 à Alt-9 change d’écran.",
        "Outside the meeting: Up and Down choose, Tab goes to the next pane, Enter offers what can be done, Alt-1 to Alt-9 change screens."
      ),
      words.pick(
        "Ici, pressez une touche pour savoir ce qu’elle fait.", "Here, press a key to learn what it does."),
      words.pick(
        "Tapez : Entrée note ce qui est dit. Un signe au début dit ce que c’est :",
        "Type: Enter notes what is said. A sign in front says what it is:"),
      words.pick(
        "? question, ! inquiétude, + proposition, * témoignage, = décision, > engagement (> qui : quoi, pour quand), - note privée",
        "? question, ! concern, + proposal, * testimony, = decision, > commitment (> who: what, by when), - private note"
      ),
      words.pick(
        "« Nom: texte » dit qui parle, le début du nom suffit ; ^N ajoute quelqu’un d’inconnu ; Alt-Entrée va à la ligne.",
        "“Name: text” says who speaks, the beginning will do; ^N adds somebody new; Alt-Enter begins a new line."
      ),
      words.pick(
        "Tab complète, haut rappelle, Page haut et bas défile ; Alt-haut et Alt-bas choisit une contribution, Entrée dit sa suite.",
        "Tab completes, Up recalls, Page up and down scrolls; Alt-up and Alt-down chooses a contribution, Enter says its fate."
      ),
    ]
    var lines = intro.flatMap { wrapped($0) }
    for group in CommandEntry.Group.allCases {
      lines += [[], [Run(group.title(in: words), "popup.title")]]
      for entry in CommandTable.entries where entry.group == group {
        let keys = safe(entry.keys.joined(separator: " ")).aligned(.left, width: 11, glyphs: look.glyphs)
          .string
        let word = safe("/" + entry.word(in: words)).aligned(.left, width: 21, glyphs: look.glyphs).string
        lines.append([
          Run(" " + keys, "popup.title"), Run(word, "popup.title"), Run(entry.title.text(in: words), "popup"),
        ])
        let usage = entry.usage.text(in: words)
        if !usage.isEmpty { lines += wrapped(usage, indent: 12) }
      }
    }
    return lines
  }

  private func drawPalette(_ query: LineEditor, _ list: ListView, on canvas: inout Canvas) {
    let inside = popup(words.pick("Commandes", "Commands"), columns: 76, rows: 18, on: &canvas)
    let layout = query.layout(width: inside.columns - 3, rows: 1, glyphs: look.glyphs)
    put(
      [Run("> " + (layout.lines.first?.string ?? ""), "popup.title")], in: inside, row: inside.row,
      on: &canvas)
    canvas.caret = Point(column: inside.column + 2 + layout.caret.column, row: inside.row)
    let entries = Palette.matches(query.text, words: words)
    var list = list
    for (row, place) in list.visible(count: entries.count, height: max(0, inside.rows - 1)).enumerated() {
      let entry = entries[place]
      let scope = place == list.selection ? "popup.selection" : "popup"
      let word = safe("/" + entry.word(in: words)).aligned(.left, width: 20, glyphs: look.glyphs).string
      let mark = place == list.selection ? look.sign("▶ ", "> ") : "  "
      let reason = entry.unavailable(in: state, focus: focus, words: words).map { " (\($0))" } ?? ""
      put(
        [Run(mark + word + entry.title.text(in: words) + reason, scope)], in: inside,
        row: inside.row + 1 + row, on: &canvas)
      put(
        right: Run(" " + entry.keys.joined(separator: " "), scope), in: inside, row: inside.row + 1 + row,
        on: &canvas)
    }
    if entries.isEmpty {
      put([Run(words.pick("rien", "nothing"), "popup")], in: inside, row: inside.row + 1, on: &canvas)
    }
  }

  private func drawAnswered(_ choice: AnswerChoice, on canvas: inout Canvas) {
    let title = words.pick(
      "Répond à… (Espace coche, Entrée valide)", "Answers… (Space ticks, Enter confirms)")
    let inside = popup(title, columns: 90, rows: min(choice.candidates.count, 12) + 2, on: &canvas)
    var list = choice.list
    for (row, place) in list.visible(count: choice.candidates.count, height: inside.rows).enumerated() {
      guard let contribution = facts.contribution(choice.candidates[place]) else { continue }
      let scope = place == list.selection ? "popup.selection" : "popup"
      let tick = choice.chosen.contains(choice.candidates[place]) ? "[x]" : "[ ]"
      let name = contribution.speaker.flatMap { facts.name(of: $0) }.map { $0 + " : " } ?? ""
      let mark = place == list.selection ? look.sign("▶", ">") : " "
      put(
        [
          Run(
            "\(mark) \(tick) \(contribution.label) \(name)\(contribution.text.replacing("\n", with: " "))",
            scope)
        ], in: inside, row: inside.row + row, on: &canvas)
    }
  }

  private func drawConfirmation(_ confirmation: Confirmation, on canvas: inout Canvas) {
    let lines = safe(confirmation.question).wrapped(to: max(20, min(66, size.columns) - 4)).prefix(6)
    let inside = popup(words.pick("Confirmer", "Confirm"), columns: 66, rows: lines.count + 4, on: &canvas)
    for (row, line) in lines.enumerated() {
      canvas.put(line, at: Point(column: inside.column, row: inside.row + row), style: look("popup"))
    }
    let cancel = words.pick("Annuler", "Cancel")
    let (first, second) =
      confirmation.isYes ? (" \(cancel) ", "[\(confirmation.yes)]") : ("[\(cancel)]", " \(confirmation.yes) ")
    put(
      [
        Run(first, confirmation.isYes ? "popup" : "popup.selection"), Run("   ", "popup"),
        Run(second, confirmation.isYes ? "popup.selection" : "popup"),
      ],
      in: inside, row: inside.endRow - 1, on: &canvas)
  }
}
