/// A name that is told in full once, and shortly from then on: which of its mentions comes first is known only when the
/// template has put them in order. Until then both stand between marks, which are for private use, as those of
/// ``SpokenLanguage`` are.
enum Mention {
  private static let start: Unicode.Scalar = "\u{E004}"
  private static let full: Unicode.Scalar = "\u{E005}"
  private static let short: Unicode.Scalar = "\u{E006}"
  private static let end: Unicode.Scalar = "\u{E007}"

  /// Both forms of what is called `key`; either may hold mentions of others.
  static func marked(_ key: String, full fullForm: String, short shortForm: String) -> String {
    "\(start)\(key)\(full)\(fullForm)\(short)\(shortForm)\(end)"
  }

  /// The text with all names in full.
  static func without(_ text: String) -> String { isIn(text) ? read(text) { _ in true } : text }

  /// The text with each name in full where it comes first.
  /// - Complexity: linear in the text.
  static func resolved(_ text: String) -> String {
    guard isIn(text) else { return text }
    var told: Set<String> = []
    return read(text) { told.insert($0).inserted }
  }

  private static func isIn(_ text: String) -> Bool {
    text.unicodeScalars.contains { (start.value...end.value).contains($0.value) }
  }

  private static func read(_ text: String, isFirst: (String) -> Bool) -> String {
    var rest = text.unicodeScalars[...]
    var result = String.UnicodeScalarView()
    while let scalar = rest.popFirst() { add(scalar, &rest, to: &result, isFirst) }
    return String(result)
  }

  /// Adds a scalar, or the mention that begins with it, whose marks may not all be there.
  private static func add(
    _ scalar: Unicode.Scalar, _ rest: inout Substring.UnicodeScalarView,
    to result: inout String.UnicodeScalarView,
    _ isFirst: (String) -> Bool
  ) {
    guard (start.value...end.value).contains(scalar.value) else { return result.append(scalar) }
    guard scalar == start else { return }
    var key = String.UnicodeScalarView()
    while let next = rest.popFirst(), next != full { key.append(next) }
    let tellsFull = isFirst(String(key))
    for (isShown, mark) in [(tellsFull, short), (!tellsFull, end)] {
      var part = String.UnicodeScalarView()
      while let next = rest.popFirst(), next != mark {
        // Within what is not shown nothing is told.
        add(next, &rest, to: &part, isShown ? isFirst : { _ in true })
      }
      if isShown { result.append(contentsOf: part) }
    }
  }
}
