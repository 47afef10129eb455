import Canvas
import Dialogue
import Wording

extension Model {
  /// A vote being filled in: method, question, the hands of each option, and how many of those present that makes.
  func drawVote(_ form: VoteForm, on canvas: inout Canvas) {
    let inside = popup(
      words.pick("Vote", "Vote"), columns: 76, rows: form.counts.count + 6, on: &canvas)
    let options = form.method.options.map { words.meaning(of: $0, in: form.method) }
    let labels = [words.pick("Méthode", "Method"), words.pick("Question", "Question")] + options
    let width = min(38, labels.map { safe($0).width }.max() ?? 12) + 2
    for (row, field) in form.fields.enumerated() {
      let isCurrent = field == form.field
      let label = safe(labels[row]).aligned(.left, width: width, glyphs: look.glyphs).string
      let mark = isCurrent ? look.sign("▶ ", "> ") : "  "
      let value: String
      switch field {
      case .method:
        value = isCurrent ? "< \(words.label(form.method)) >" : words.label(form.method)
      case .question: value = shown(form.question, isCurrent, in: inside, row: row, label: width, on: &canvas)
      case .count(let place):
        value = shown(form.counts[place], isCurrent, in: inside, row: row, label: width, on: &canvas)
      }
      put(
        [
          Run(mark + label, isCurrent ? "popup.title" : "popup"),
          Run(value, isCurrent ? "popup.selection" : "popup"),
        ],
        in: inside, row: inside.row + row, on: &canvas)
    }
    if let message {
      put([Run(message.text, "error")], in: inside, row: inside.endRow - 2, on: &canvas)
    } else if let session {
      let present = facts.present(in: session)
      let text = words.pick(
        "\(form.total) mains pour \(present) présents", "\(form.total) hands of \(present) present")
      put(
        [Run(text, form.total > present ? "warning" : "popup")], in: inside, row: inside.endRow - 2,
        on: &canvas)
    }
    let help =
      form.field == .method
      ? words.pick(
        "← → change la méthode · bas : suite · Échap annule",
        "← → changes the method · Down goes on · Esc cancels")
      : words.pick(
        "17 ou habitants:17,associations:4 · haut : méthode · Échap annule",
        "17 or habitants:17,associations:4 · Up: method · Esc cancels")
    put([Run(help, "popup")], in: inside, row: inside.endRow - 1, on: &canvas)
  }

  /// What a field holds; the caret is put into the one that has the keyboard.
  private func shown(
    _ editor: LineEditor, _ isCurrent: Bool, in rect: Rect, row: Int, label: Int, on canvas: inout Canvas
  ) -> String {
    let layout = editor.layout(width: max(4, rect.columns - label - 3), rows: 1, glyphs: look.glyphs)
    if isCurrent {
      canvas.caret = Point(column: rect.column + label + 2 + layout.caret.column, row: rect.row + row)
    }
    return layout.lines.first?.string ?? ""
  }
}
