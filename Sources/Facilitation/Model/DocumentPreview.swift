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
