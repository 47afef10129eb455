import Canvas
import Dialogue
import Wording

/// A document before it is written: which one, in which form, and what it says.
public struct DocumentPreview: Sendable {
  /// The session.
  public let session: ID<Session>
  /// Which document.
  public internal(set) var kind = 0
  /// In which form.
  public internal(set) var format = 0
  /// What it says; nil while it is being made.
  var text: String?
  /// The text in lines of the width at which it was last drawn.
  var lines: [SafeText] = []
  /// The first line that is shown.
  var scroll = 0
  /// Forms that cannot be had here, and why.
  var missing: [String: String] = [:]

  /// The documents, as `palabre publish --as` names them.
  public static let kinds = ["compte-rendu", "releve", "public", "court", "regie", "bilan"]
  /// The forms, as `palabre publish --format` names them.
  public static let formats = ["md", "html", "txt", "json", "docx", "odt", "pdf"]

  /// What the document is called on its tab.
  static func title(_ kind: Int, _ words: Words) -> String {
    switch kinds[kind] {
    case "compte-rendu": words.pick("Compte rendu", "Minutes")
    case "releve": words.pick("Relevé", "Decisions")
    case "public": words.pick("Public", "Public")
    case "court": words.pick("Court", "Short")
    case "regie": words.pick("Régie", "Running order")
    default: words.pick("Bilan", "Report")
    }
  }

  /// The effect that makes the text.
  var effect: Model.Effect { .preview(session, kind: Self.kinds[kind]) }
}

extension Model {
  /// Opens the preview of the documents of a session.
  mutating func preview(_ session: ID<Session>) -> [Effect] {
    let preview = DocumentPreview(session: session)
    overlay = .preview(preview)
    message = nil
    return [preview.effect]
  }

  /// Takes the text of a document for the preview that is open, and why some forms cannot be had.
  public mutating func take(preview text: String, of kind: String, missing: [String: String]) {
    guard case .preview(var preview) = overlay, DocumentPreview.kinds[preview.kind] == kind else { return }
    preview.text = text
    preview.missing = missing
    preview.lines = lines(of: text)
    preview.scroll = 0
    overlay = .preview(preview)
  }

  private func lines(of text: String) -> [SafeText] {
    let width = max(10, min(110, size.columns) - 4)
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      safe(String($0)).wrapped(to: width)
    }
  }

  /// The rows of the text that are shown at once: what is left of the screen behind frame, tabs, form and foot.
  var previewRows: Int { max(1, size.rows - 6) }

  mutating func handle(preview: DocumentPreview, _ key: Key) -> [Effect] {
    var preview = preview
    let last = max(0, preview.lines.count - previewRows)
    switch key {
    case Key(.right): return show(preview, kind: preview.kind + 1)
    case Key(.left): return show(preview, kind: preview.kind - 1)
    case Key(.tab), .character("f"):
      preview.format = (preview.format + 1) % DocumentPreview.formats.count
      message = nil
    case Key(.tab, .shift):
      preview.format = (preview.format + DocumentPreview.formats.count - 1) % DocumentPreview.formats.count
      message = nil
    case Key(.up): preview.scroll = max(0, preview.scroll - 1)
    case Key(.down): preview.scroll = min(last, preview.scroll + 1)
    case Key(.pageUp): preview.scroll = max(0, preview.scroll - previewRows)
    case Key(.pageDown), .character(" "): preview.scroll = min(last, preview.scroll + previewRows)
    case Key(.home): preview.scroll = 0
    case Key(.end): preview.scroll = last
    case Key(.enter):
      let format = DocumentPreview.formats[preview.format]
      if let reason = preview.missing[format] {
        say(reason, .warning)
        return []
      }
      return [.publish(preview.session, kind: DocumentPreview.kinds[preview.kind], format: format)]
    case .control("q"):
      overlay = nil
      return handle(.key(key))
    default:
      guard let typed = key.typed, let number = typed.wholeNumberValue,
        (1...DocumentPreview.kinds.count).contains(number)
      else { return [] }
      return show(preview, kind: number - 1)
    }
    overlay = .preview(preview)
    return []
  }

  private mutating func show(_ preview: DocumentPreview, kind: Int) -> [Effect] {
    var preview = preview
    preview.kind = (kind + DocumentPreview.kinds.count) % DocumentPreview.kinds.count
    preview.text = nil
    message = nil
    overlay = .preview(preview)
    return [preview.effect]
  }

  func draw(preview: DocumentPreview, on canvas: inout Canvas) {
    let title = words.pick("Documents", "Documents")
    let inside = popup(title, columns: 110, rows: max(4, size.rows - 1), on: &canvas)
    put(tabs(preview, width: inside.columns), in: inside, row: inside.row, on: &canvas)
    let format = DocumentPreview.formats.enumerated().map { place, name in
      let isChosen = place == preview.format
      let shown = preview.missing[name] == nil ? name : "(\(name))"
      return Run(isChosen ? "[\(shown)]" : " \(shown) ", isChosen ? "popup.selection" : "popup")
    }
    put([Run(words.pick("Forme ", "Form "), "popup")] + format, in: inside, row: inside.row + 1, on: &canvas)
    let rows = max(0, inside.rows - 3)
    if preview.text == nil {
      put(
        [Run(words.pick("en cours…", "being made…"), "popup")], in: inside, row: inside.row + 2, on: &canvas)
    }
    for (row, line) in preview.lines.dropFirst(preview.scroll).prefix(rows).enumerated() {
      put([Run(line.string, "popup")], in: inside, row: inside.row + 2 + row, on: &canvas)
    }
    let foot = inside.endRow - 1
    if let message {
      put([Run(message.text, "popup.title")], in: inside, row: foot, on: &canvas)
      return
    }
    let keys = [
      words.pick(
        "←→ document · Tab forme · ↑↓ lire · Entrée écrit · Échap ferme",
        "←→ document · Tab form · ↑↓ read · Enter writes · Esc closes"),
      words.pick("Entrée écrit · Échap ferme", "Enter writes · Esc closes"),
    ]
    let chosen = keys.first { safe($0).width <= inside.columns } ?? ""
    put(
      right: Run(look.glyphs == .unicode ? chosen : chosen.ascii, "popup"), in: inside, row: foot, on: &canvas
    )
  }

  /// The documents; where there is no room for all, the chosen one and its number.
  private func tabs(_ preview: DocumentPreview, width: Int) -> [Run] {
    let all = DocumentPreview.kinds.indices.map { place in
      let text = "\(place + 1) \(DocumentPreview.title(place, words))"
      let isChosen = place == preview.kind
      return Run(isChosen ? "[\(text)]" : " \(text) ", isChosen ? "popup.selection" : "popup")
    }
    guard all.reduce(0, { $0 + safe($1.text).width }) > width else { return all }
    return [
      Run("[\(DocumentPreview.title(preview.kind, words))]", "popup.selection"),
      Run(" \(preview.kind + 1)/\(DocumentPreview.kinds.count)", "popup"),
    ]
  }
}

extension String {
  /// Arrows and points as every terminal has them.
  fileprivate var ascii: String {
    replacing("←→", with: "<>").replacing("↑↓", with: "^v").replacing("·", with: "-")
  }
}
