import Dialogue
import Wording

/// Writes documents from templates.
public struct Publisher: Sendable {
  private let templates: TemplateSet

  /// A publisher with the built-in templates, those named in `templates` replaced.
  ///
  /// Names are `compte-rendu`, `releve`, and the parts `entete`, `suites`, `ajouts` and `pied`; those in `own` have
  /// names of their own. All are checked now, so that publishing itself cannot fail.
  /// - Throws: ``TemplateError`` for the first template that cannot be used.
  public init(templates: [String: String] = [:], own: [String: String] = [:]) throws(TemplateError) {
    self.templates = try TemplateSet(replacing: templates, adding: own)
  }

  /// The document whose data a template of the user's own is given: the one that is named in its first remark,
  /// `{{! convocation }}`; the minutes otherwise.
  public static func base(of text: String) -> DocumentKind {
    guard let start = text.firstRange(of: "{{!"), let end = text[start.upperBound...].firstRange(of: "}}")
    else {
      return .minutes
    }
    let words = text[start.upperBound..<end.lowerBound].split { $0.isWhitespace || $0 == ":" || $0 == "," }
    return words.lazy.compactMap { DocumentKind(rawValue: String($0)) }.first ?? .minutes
  }

  /// The parts that a template uses, and those that these use.
  public static func parts(of text: String) -> Set<String> { TemplateSet.parts(of: text) }

  /// Data that a template shows and its document is not given: nothing of it would be seen.
  public static func notGiven(in text: String, of kind: DocumentKind) -> [String] {
    TemplateChecker.uses(of: text, parts: Set(builtInTemplates.keys)).fields
      .subtracting(TemplateSet.fields(of: kind)).sorted()
  }

  /// Names of the templates that can be replaced, with their built-in texts.
  public static var builtInTemplates: [String: String] { TemplateSet.builtIn }

  /// The document of a session, by the template of its kind or by one of the user's own. It never contains private
  /// notes or identities.
  /// - Complexity: linear in what was noted in the session.
  public func publish(
    _ kind: DocumentKind, as format: DocumentFormat = .markdown, of session: Session, in facts: Facts,
    _ setting: DocumentSetting, template: String? = nil
  ) -> Document {
    let context = DocumentContext(kind, facts: facts, session: session, setting: setting)
    return Document(
      kind: kind, format: format, language: setting.language,
      text: write(kind, template ?? kind.rawValue, as: format, Self.data(kind, facts, context), context))
  }

  /// What a template of a document is given; without civil names where it is handed out.
  private static func data(_ kind: DocumentKind, _ facts: Facts, _ context: DocumentContext) -> TemplateValue
  {
    let data = context.data(for: kind)
    let secrets = kind.isHandedOut ? facts.secretNames : []
    guard !secrets.isEmpty else { return data }
    let kept = facts.people.values.map(\.name) + facts.organisations.values.map(\.name)
    let remover = NameRemover(hiding: secrets, keeping: kept, sparing: facts.titles, context.words)
    return data.mapTexts(remover.withoutNames)
  }

  /// The same for word processors, with its figures.
  /// - Complexity: linear in what was noted in the session.
  public func office(
    _ kind: DocumentKind, of session: Session, in facts: Facts, _ setting: DocumentSetting,
    template: String? = nil
  ) -> OfficeDocument {
    let context = DocumentContext(kind, facts: facts, session: session, setting: setting)
    let markdown = render(template ?? kind.rawValue, Self.data(kind, facts, context), setting.language)
    return OfficeDocument(
      MarkdownReader.blocks(markdown), kind: kind, figures: context.figures, setting: setting,
      title: kind.rawValue)
  }

  /// A document from its data, in the typography of its language; that of French is in its every text.
  private func render(_ template: String, _ data: TemplateValue, _ language: Language) -> String {
    templates.render(template, language == .english ? data.mapTexts(Self.inEnglish) : data)
  }

  /// The text with the quotation marks of English; what is marked as French keeps its own.
  private static func inEnglish(_ text: String) -> String {
    text.contains(SpokenLanguage.french) ? text : EnglishQuotes.applied(to: text)
  }

  private func write(
    _ kind: DocumentKind, _ template: String, as format: DocumentFormat, _ data: TemplateValue,
    _ context: DocumentContext
  ) -> String {
    if format == .json { return data.json.pretty }
    let markdown = render(template, data, context.setting.language)
    switch format {
    case .markdown, .json: return MarkdownLayout.tidy(markdown)
    case .html:
      return HTMLPage.text(
        MarkdownReader.blocks(markdown), kind: kind, figures: context.figures, context.setting, context.words)
    case .text: return PlainTextWriter.text(MarkdownReader.blocks(markdown), context.words)
    }
  }
}
