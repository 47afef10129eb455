import ArgumentParser
import Dialogue
import Publishing

/// What `--as` names: a document, or one of the user's own, `templates/NAME.mustache`.
struct DocumentChoice: ExpressibleByArgument {
  /// The document; for one of the user's own the one whose data it is given.
  let kind: DocumentKind
  /// The name of the user's own template; nil for a document of the program.
  let own: String?

  init(_ kind: DocumentKind, own: String? = nil) {
    self.kind = kind
    self.own = own
  }

  init?(argument: String) {
    if let kind = DocumentKind(rawValue: argument) {
      self.init(kind)
    } else if let text = TemplateFiles.own(argument) {
      self.init(Publisher.base(of: text), own: argument)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { DocumentKind.allCases.map(\.rawValue) + TemplateFiles.ownNames }
}
