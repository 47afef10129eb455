import Dialogue
import Wording

extension ValueKind<String> {
  /// A theme of colours: one that comes with the program, by its word in either language, or a file of one’s own by its name.
  static var colours: ValueKind {
    ValueKind(
      form: .name, field: .list,
      read: { text, _ throws(Problem) in
        let folded = text.folded
        return ColourPhrase.allCases.first {
          [$0.rawValue, $0.french, $0.english].contains { $0.folded == folded }
        }?.rawValue ?? text
      },
      write: { value, _, words in ColourPhrase(rawValue: value).map { words($0) } ?? value },
      offers: { begun, _, words in
        ColourPhrase.allCases.map {
          Offer(value: $0.rawValue, text: words($0), label: words($0), gloss: $0.rawValue)
        }.filter { $0.label.begins(begun) || $0.gloss.begins(begun) }
      }, takes: { _, _ in nil })
  }
}
