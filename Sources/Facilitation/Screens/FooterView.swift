import Canvas
import Dialogue
import Wording

/// The last line: what can be done now, by which key; made from the table of commands.
struct FooterView {
  let model: Model

  func draw(on canvas: inout Canvas, in rect: Rect) {
    canvas.fill(rect, style: model.look("footer"))
    var column = rect.column + 1
    for (key, text, isAvailable) in hints {
      let width = model.safe(key).width + model.safe(text).width + 1
      guard column + width <= rect.endColumn else { continue }
      column += canvas.put(
        model.safe(key), at: Point(column: column, row: rect.row),
        style: model.look(isAvailable ? "footer.key" : "footer.disabled"))
      column += 1
      column += canvas.put(
        model.safe(text), at: Point(column: column, row: rect.row),
        style: model.look(isAvailable ? "footer" : "footer.disabled"))
      column += 2
    }
  }

  private var hints: [(String, String, Bool)] {
    if let past = model.past { return keys(of: past) }
    return model.screen == .live ? commands : walking + commands.filter { ["F1", "^P", "^Q"].contains($0.0) }
  }

  /// How to move through the past, and out of it.
  private func keys(of past: Past) -> [(String, String, Bool)] {
    let words = model.words
    let back = (words.pick("Échap", "Esc"), words.pick("présent", "now"), true)
    guard past.player != nil else { return [back, ("Alt-1…9", words.pick("écrans", "screens"), true)] }
    return [
      (words.pick("Espace", "Space"), "pause", true), ("← →", words.pick("pas à pas", "step"), true),
      ("+ -", words.pick("vitesse", "speed"), true),
      ("Home End", words.pick("début, fin", "begin, end"), true), back,
    ]
  }

  /// How to walk through panes.
  private var walking: [(String, String, Bool)] {
    let words = model.words
    let panes = model.panes.count > 1
    var hints = [
      (model.look.sign("↑↓", "Up/Down"), words.pick("choisir", "choose"), true),
      (words.pick("Entrée", "Enter"), words.pick("agir", "act"), model.chosenRow != nil),
    ]
    if panes { hints.append(("Tab", words.pick("volet", "pane"), true)) }
    hints.append(("Alt-1…9", words.pick("écrans", "screens"), true))
    if model.session?.isLive == true {
      hints.append((words.pick("Échap", "Esc"), words.pick("séance", "meeting"), true))
    }
    return hints
  }

  /// The commands that the footer names, in its words, in the order of their use. Found in the table once, not at every key.
  private static let named:
    [(id: String, entry: CommandEntry, key: String, french: String, english: String)] = [
      ("help", "aide", "help"), ("palette", "commandes", "commands"), ("floor", "parole", "floor"),
      ("queue", "file", "queue"), ("next", "suivant", "next"), ("vote", "vote", "vote"),
      ("undo", "annuler", "undo"), ("yield", "rendre", "yield"), ("arrive", "arrivée", "arrive"),
      ("answer", "réponse", "answer"), ("commitment", "engagement", "commit"), ("pause", "pause", "pause"),
      ("readback", "relire", "read back"), ("publish", "publier", "publish"), ("quit", "quitter", "quit"),
    ].compactMap { id, french, english in
      guard let entry = CommandTable.entries.first(where: { $0.id == id || $0.english.contains(id) }),
        let key = entry.keys.first
      else { return nil }
      return (id, entry, key, french, english)
    }

  /// Those that the footer names outside a meeting.
  private static let early: Set<String> = ["help", "palette", "publish", "undo", "quit"]

  private var commands: [(String, String, Bool)] {
    let isLive = model.session?.isLive == true
    return Self.named.compactMap { id, entry, key, french, english in
      guard isLive || Self.early.contains(id) else { return nil }
      let isAvailable = entry.unavailable(in: model.state, focus: model.focus, words: model.words) == nil
      return (key, model.words.pick(french, english), isAvailable)
    }
  }
}
