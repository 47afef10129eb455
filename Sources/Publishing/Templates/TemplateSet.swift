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
    DocumentKind.invitation.rawValue: PaperTemplates.invitation,
    DocumentKind.poster.rawValue: PaperTemplates.poster,
    DocumentKind.signInSheet.rawValue: PaperTemplates.signIn,
    DocumentKind.tableSheets.rawValue: PaperTemplates.tables,
    DocumentKind.walk.rawValue: PaperTemplates.walk,
    DocumentKind.workshop.rawValue: PaperTemplates.workshop,
    DocumentKind.followUp.rawValue: FollowUpTemplates.followUp,
    DocumentKind.reminders.rawValue: FollowUpTemplates.reminders,
    DocumentKind.saidAndDone.rawValue: FollowUpTemplates.saidAndDone,
    DocumentKind.dossier.rawValue: FollowUpTemplates.dossier,
    SharedTemplates.scopeHeadName: SharedTemplates.scopeHead,
    SharedTemplates.plannedName: SharedTemplates.planned,
    SharedTemplates.awaitedName: SharedTemplates.awaited,
    SharedTemplates.madeName: SharedTemplates.made,
    SharedTemplates.trainingsName: SharedTemplates.trainings,
    SharedTemplates.themesName: SharedTemplates.themes,
    SharedTemplates.programmeName: SharedTemplates.programme,
    SharedTemplates.reportName: BilanTemplate.body,
    SharedTemplates.followUpName: FollowUpTemplates.followUpBody,
    SharedTemplates.promisesName: FollowUpTemplates.promises,
    SharedTemplates.commitmentsName: SharedTemplates.commitments,
    SharedTemplates.saidAndDoneName: FollowUpTemplates.saidAndDoneBody,
    SharedTemplates.titleName: SharedTemplates.title,
    SharedTemplates.headName: SharedTemplates.head,
    SharedTemplates.footName: SharedTemplates.foot,
    SharedTemplates.followedName: SharedTemplates.followed,
    SharedTemplates.subjectName: SharedTemplates.subject,
    SharedTemplates.detailsName: SharedTemplates.details,
    SharedTemplates.groupName: SharedTemplates.group,
    SharedTemplates.afterwardsName: SharedTemplates.afterwards,
  ]

  private let library: MustacheLibrary

  /// The built-in templates, some of them replaced, and others added.
  init(replacing replacements: [String: String], adding own: [String: String] = [:]) throws(TemplateError) {
    _ = MarkdownContentType.registration
    let names = Set(Self.builtIn.keys).union(own.keys)
    var uses: [String: Set<String>] = [:]
    var library = MustacheLibrary()
    for (name, text) in Self.builtIn.merging(replacements, uniquingKeysWith: { $1 })
      .merging(own, uniquingKeysWith: { built, _ in built }).sorted(by: {
        $0.key < $1.key
      })
    {
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

  /// The built-in templates that one uses, itself left out.
  static func parts(of text: String) -> Set<String> { reach(text).parts }

  /// The data that a document shows by its built-in template, and its title; no other is promised to it.
  static func fields(of kind: DocumentKind) -> Set<String> {
    reach(builtIn[kind.rawValue] ?? "").fields.union([TemplateField.title.rawValue])
  }

  private static func reach(_ text: String) -> (fields: Set<String>, parts: Set<String>) {
    let names = Set(builtIn.keys)
    var (fields, waiting) = TemplateChecker.uses(of: text, parts: names)
    var seen: Set<String> = []
    while let name = waiting.popFirst() {
      guard seen.insert(name).inserted, let part = builtIn[name] else { continue }
      let inner = TemplateChecker.uses(of: part, parts: names)
      fields.formUnion(inner.fields)
      waiting.formUnion(inner.parts)
    }
    return (fields, seen)
  }

  /// A document from its data.
  func render(_ name: String, _ data: TemplateValue) -> String {
    Mention.resolved(library.render(data, withTemplate: name) ?? "")
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
