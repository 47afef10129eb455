import Dialogue
import Mustache

/// All templates, checked and ready.
struct TemplateSet: Sendable {
  /// The built-in templates by name: one a document, and the parts that documents share.
  static let builtIn: [String: String] = [
    DocumentKind.minutes.rawValue: CompteRenduTemplate.text,
    DocumentKind.decisions.rawValue: ReleveTemplate.text,
    DocumentKind.runningOrder.rawValue: RegieTemplate.text,
    DocumentKind.publicMinutes.rawValue: PublicTemplate.text,
    DocumentKind.short.rawValue: ShortTemplate.text,
    DocumentKind.report.rawValue: BilanTemplate.text,
    SharedTemplates.headName: SharedTemplates.head,
    SharedTemplates.footName: SharedTemplates.foot,
    SharedTemplates.followedName: SharedTemplates.followed,
    SharedTemplates.afterwardsName: SharedTemplates.afterwards,
  ]

  private let library: MustacheLibrary

  /// The built-in templates, some of them replaced.
  init(replacing replacements: [String: String]) throws(TemplateError) {
    _ = MarkdownContentType.registration
    let names = Set(Self.builtIn.keys)
    var uses: [String: Set<String>] = [:]
    var library = MustacheLibrary()
    for (name, text) in Self.builtIn.merging(replacements, uniquingKeysWith: { $1 }).sorted(by: {
      $0.key < $1.key
    }) {
      guard names.contains(name) else {
        throw TemplateError(
          template: name, line: 1, column: 1, problem: .unknownTemplate(known: names.sorted()))
      }
      let text = text.replacingLineEnds
      uses[name] = try TemplateChecker.check(text, name: name, parts: names)
      do {
        // The engine escapes for HTML unless told otherwise, and forgets it at the start of every part.
        try library.register("{{% CONTENT_TYPE: \(MarkdownContentType.name)}}\n" + text, named: name)
      } catch {
        throw Self.translate(error, template: name)
      }
    }
    for name in names.sorted() {
      if Self.reaches(name, from: name, through: uses) {
        throw TemplateError(template: name, line: 1, column: 1, problem: .circularPart(name))
      }
    }
    self.library = library
  }

  /// A document from its data.
  func render(_ name: String, _ data: TemplateValue) -> String {
    library.render(data, withTemplate: name) ?? ""
  }

  private static func reaches(_ goal: String, from start: String, through uses: [String: Set<String>]) -> Bool
  {
    var seen: Set<String> = []
    var waiting = Array(uses[start] ?? [])
    while let name = waiting.popLast() {
      if name == goal { return true }
      if seen.insert(name).inserted { waiting += uses[name] ?? [] }
    }
    return false
  }

  private static func translate(_ error: any Error, template: String) -> TemplateError {
    guard let error = error as? MustacheTemplate.ParserError else {
      return TemplateError(template: template, line: 1, column: 1, problem: .refused("\(error)"))
    }
    // The line that names the content type is not the author's.
    return TemplateError(
      template: template, line: max(1, error.context.lineNumber - 1), column: error.context.columnNumber,
      problem: .refused("\(error.error)"))
  }
}

extension String {
  /// The text with `\n` at every line end, as the template engine wants it.
  fileprivate var replacingLineEnds: String {
    split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\r\n" || $0 == "\n" }).joined(
      separator: "\n")
  }
}
