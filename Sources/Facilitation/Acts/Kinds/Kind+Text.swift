import Dialogue
import Wording

extension ValueKind<String> {
  /// Any text.
  static func text(_ form: ValueForm = .text) -> ValueKind {
    ValueKind(
      form: form, read: { text, _ throws(Problem) in text }, write: { value, _, _ in value })
  }

  /// A text of several lines.
  static var longText: ValueKind {
    var kind = text()
    kind.field = .lines
    return kind
  }

  /// The name of a template of the body.
  static var template: ValueKind {
    var kind = text(.template)
    kind.field = .list
    kind.read = { text, reading throws(Problem) in
      let names = reading.context.settings?.templates.map(\.name) ?? []
      guard let name = ChoiceMatch.find(text, among: names.map { (names: [$0], value: $0) }) else {
        throw names.isEmpty
          ? .notFound(text, .template, adds: .template) : .notOneOf(text, possible: names.map { Term($0) })
      }
      return name
    }
    kind.offers = { begun, reading, _ in
      (reading.context.settings?.templates ?? []).filter { $0.name.begins(begun) }.map {
        Offer(value: $0.name, text: $0.name, label: $0.name)
      }
    }
    return kind
  }
}

extension ValueKind<Bool> {
  /// Yes or no: a word that is there, a box that is ticked.
  static var tick: ValueKind {
    ValueKind(
      form: .yesNo, field: .tick, spansWords: false,
      read: { text, _ throws(Problem) in
        switch text.folded {
        case "oui", "yes", "x", "1", "o", "y": return true
        case "non", "no", "0", "n", "": return false
        default: throw .malformed(text, .yesNo)
        }
      }, write: { value, _, words in words(value ? FormPhrase.yes : FormPhrase.no) })
  }
}

extension String {
  /// Whether one of its words begins so, accents and case ignored.
  func begins(_ begun: String) -> Bool {
    let (name, key) = (nameKey, begun.nameKey)
    return name.hasPrefix(key) || name.contains(" " + key)
  }
}

extension LineContext {
  /// The settings of the space in focus.
  var settings: SpaceSettings? { focus.space.flatMap { facts.spaces[$0]?.settings } }
}
