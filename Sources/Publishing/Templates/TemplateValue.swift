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
