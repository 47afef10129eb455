import Canvas
import Dialogue

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
    let hasPrivate = facts.session(preview.session)?.contributions.contains { $0.isPrivate } == true
    let notice = words.pick("(Les notes privées n’y sont pas.)", "(Private notes are left out.)")
    let text = (hasPrivate ? notice + "\n\n" : "") + text
    preview.text = text
    preview.missing = missing
    preview.lines = lines(of: text)
    preview.scroll = 0
    overlay = .preview(preview)
  }

  /// Wraps the text anew when the size of the screen has changed.
  mutating func rewrapPreview() {
    guard case .preview(var preview) = overlay, let text = preview.text else { return }
    preview.lines = lines(of: text)
    preview.scroll = max(0, min(preview.scroll, preview.lines.count - previewRows))
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
}
