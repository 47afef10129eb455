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
  /// The data as JSON, fields in alphabetical order; fixed phrases and the places of figures are left out.
  var json: JSON {
    switch self {
    case .text(let text): .text(text)
    case .flag(let flag): .bool(flag)
    case .list(let list): .array(list.map(\.json))
    case .nothing: .null
    case .fields(let fields):
      .object(
        fields.sorted { $0.key < $1.key }
          .filter { $0.key != TemplateField.say.rawValue && !$0.key.hasSuffix("Figure") }
          .map { JSON.Field($0.key, $0.value.json) })
    }
  }
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
