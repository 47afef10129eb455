import Dialogue

/// Writes documents from templates.
public struct Publisher: Sendable {
  private let templates: TemplateSet

  /// A publisher with the built-in templates, those named in `templates` replaced.
  ///
  /// Names are `compte-rendu`, `releve`, and the parts `entete`, `suites`, `ajouts` and `pied`. All are checked now, so that publishing itself
  /// cannot fail.
  /// - Throws: ``TemplateError`` for the first template that cannot be used.
  public init(templates: [String: String] = [:]) throws(TemplateError) {
    self.templates = try TemplateSet(replacing: templates)
  }

  /// Names of the templates that can be replaced, with their built-in texts.
  public static var builtInTemplates: [String: String] { TemplateSet.builtIn }

  /// The document of a session. It never contains private notes or identities.
  /// - Complexity: linear in what was noted in the session.
  public func publish(
    _ kind: DocumentKind, as format: DocumentFormat = .markdown, of session: Session, in facts: Facts,
    _ setting: DocumentSetting
  ) -> Document {
    let context = DocumentContext(kind, facts: facts, session: session, setting: setting)
    let data = context.data(for: kind)
    return Document(
      kind: kind, format: format, language: setting.language,
      text: write(kind, as: format, data, context))
  }

  private func write(
    _ kind: DocumentKind, as format: DocumentFormat, _ data: TemplateValue, _ context: DocumentContext
  ) -> String {
    if format == .json { return data.json.pretty }
    let markdown = templates.render(kind.rawValue, data)
    switch format {
    case .markdown, .json: return MarkdownLayout.tidy(markdown)
    case .html:
      return HTMLPage.text(
        MarkdownReader.blocks(markdown), kind: kind, figures: context.figures, context.words)
    case .text: return PlainTextWriter.text(MarkdownReader.blocks(markdown))
    }
  }
}
