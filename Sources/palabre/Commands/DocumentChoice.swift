import ArgumentParser
import Dialogue
import Publishing

/// What `--as` names: a document, or one of the user's own, `templates/NAME.mustache`.
extension DocumentChoice: ExpressibleByArgument {
  /// Reads a name.
  public init?(argument: String) {
    let choices = Self.all(with: TemplateFiles.documents)
    guard let choice = choices.first(where: { $0.name == argument }) else { return nil }
    self = choice
  }

  /// All names.
  public static var allValueStrings: [String] { all(with: TemplateFiles.documents).map(\.name) }
}
