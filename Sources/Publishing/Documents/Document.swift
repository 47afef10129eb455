import Dialogue
import Wording

/// A document ready to be written to a file.
public struct Document: Equatable, Sendable {
  /// What it is for.
  public let kind: DocumentKind
  /// How it is written.
  public let format: DocumentFormat
  /// Its language.
  public let language: Language
  /// Its text, with a line end at the end.
  public let text: String
}
