/// Something that the program says. Each area has an enum of its phrases, so that one without a translation does not
/// compile.
///
/// `{0}`, `{1}` … stand for values; `{0|point|points}` for the form of a word that goes with the number `{0}`. French is
/// written with ordinary spaces before `: ; ! ? »`: ``Words`` makes them no-break spaces.
public protocol Phrase: CaseIterable, Sendable {
  /// In French.
  var french: String { get }
  /// In English.
  var english: String { get }
}

/// What the program says, in one language.
public struct Words: Sendable, Hashable {
  /// The language.
  public let language: Language

  /// The words of a language.
  public init(_ language: Language) {
    self.language = language
  }

  /// A phrase, its places filled with values.
  public func callAsFunction(_ phrase: some Phrase, _ values: any CustomStringConvertible...) -> String {
    let text = text(of: phrase)
    return values.isEmpty && !text.contains("{") ? text : fill(text, values)
  }

  /// A phrase as it stands, its places open.
  public func text(of phrase: some Phrase) -> String { pick(phrase.french, phrase.english) }

  /// One of two texts, by the language; the French one with its no-break spaces.
  public func pick(_ french: String, _ english: String) -> String {
    language == .french ? FrenchSpacing.applied(to: french) : english
  }

  /// Whether a number takes the singular: 0 and 1 in French, 1 in English.
  public func isSingular(_ number: Int) -> Bool { number == 1 || number == 0 && language == .french }

  private func fill(_ text: String, _ values: [any CustomStringConvertible]) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let parts = rest[rest.index(after: open)..<close].split(
        separator: "|", omittingEmptySubsequences: false)
      if let place = parts.first.flatMap({ Int($0) }), place < values.count {
        let value = values[place]
        if parts.count == 3 {
          let number = (value as? Int) ?? Int(value.description) ?? 2
          result += isSingular(number) ? parts[1] : parts[2]
        } else {
          result += value.description
        }
      } else {
        result += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
