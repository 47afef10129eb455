import Mustache

/// What a template may show: the data of a document, with private matter already left out.
indirect enum TemplateValue: Equatable, Sendable {
  case text(String)
  case flag(Bool)
  case list([TemplateValue])
  case fields([String: TemplateValue])
  /// Known to be absent. Unlike a missing field it hides a field of the same name further out.
  case nothing

  /// A text; absent when it is nil or empty.
  static func optional(_ text: String?) -> TemplateValue {
    text.flatMap { $0.isEmpty ? nil : TemplateValue.text($0) } ?? .nothing
  }

  static func number(_ number: Int) -> TemplateValue { .text(String(number)) }

  static func record(_ fields: [TemplateField: TemplateValue]) -> TemplateValue {
    .fields(Dictionary(uniqueKeysWithValues: fields.map { ($0.key.rawValue, $0.value) }))
  }
}

extension TemplateValue {
  /// The data as JSON, fields in alphabetical order; fixed phrases, headings and the places of figures are left out, and so
  /// is what only some meetings have where it is not set.
  var json: JSON {
    switch self {
    case .text(let text): .text(Mention.without(SpokenLanguage.without(text)))
    case .flag(let flag): .bool(flag)
    case .list(let list): .array(list.map(\.json))
    case .nothing: .null
    case .fields(let fields):
      .object(
        fields.sorted { $0.key < $1.key }
          .filter { $0.key != TemplateField.say.rawValue && !$0.key.hasSuffix("Figure") }
          .filter { !TemplateValue.headings.contains($0.key) }
          .filter { !TemplateValue.rare.contains($0.key) || !$0.value.isUnset }
          .map { JSON.Field($0.key, $0.value.json) })
    }
  }
}

extension TemplateValue {
  /// The same data with every text changed.
  func mapTexts(_ change: (String) -> String) -> TemplateValue {
    switch self {
    case .text(let text): .text(change(text))
    case .list(let list): .list(list.map { $0.mapTexts(change) })
    case .fields(let fields): .fields(fields.mapValues { $0.mapTexts(change) })
    case .flag, .nothing: self
    }
  }

  private var isUnset: Bool {
    switch self {
    case .nothing, .flag(false): true
    case .list(let list): list.isEmpty
    case .text, .flag, .fields: false
    }
  }

  private static let rare: Set<String> = names([
    .sharing, .shared, .themed, .sameAs, .byTheme, .members, .membersAway, .membersHere, .quorum,
    .withoutQuorum,
    .excused, .additions, .corrections, .signatures, .participation,
  ])
  private static let headings: Set<String> = names([
    .mostSharedTitle, .meTooHeading, .byThemeTitle, .themeHeading, .additionsTitle, .correctionsTitle,
    .signaturesTitle, .hasAdditions, .hasCorrections, .hasParked, .hasNext, .hasUnanswered, .measured,
    .section, .subsection,
  ])

  private static func names(_ fields: [TemplateField]) -> Set<String> { Set(fields.map(\.rawValue)) }
}

extension TemplateValue: MustacheParent, MustacheCustomRepresentation {
  func child(named name: String) -> Any? {
    guard case .fields(let fields) = self else { return nil }
    return fields[name]
  }

  var representation: Any? {
    switch self {
    case .text(let text): text
    case .flag(let flag): flag
    case .list(let list): list
    case .fields(let fields): fields
    case .nothing: nil
    }
  }
}
