import Wording

/// What stands behind the title of a point.
extension AgendaList {
  /// Takes a length, from when to when, and a presenter off the end of a title.
  static func readTail(_ point: inout Point) {
    if point.title.contains("\t") { point.title = point.title.replacing("\t", with: " – ") }
    readHead(&point)
    let title = point.title
    if title.last == ")" || title.last == "]", let open = title.lastIndex(where: { $0 == "(" || $0 == "[" }) {
      readBrackets(String(title[title.index(after: open)...].dropLast()), behind: title[..<open], &point)
    } else if !readMiddle(title, &point) {
      readLength(title, &point)
    }
    guard point.presenter == nil else { return }
    // « Parkings – 1h15 – Mme Ba »: behind a length, a name is who presents.
    if point.minutes == nil,
      let range = [" – ", " — ", " - ", ", "].compactMap({ point.title.ranges(of: $0).last }).max(by: {
        $0.lowerBound < $1.lowerBound
      }),
      let name = titled(String(point.title[range.upperBound...]).trimmedBlanks)
    {
      var before = point
      before.title = String(point.title[..<range.lowerBound]).trimmedBlanks
      readLength(before.title, &before)
      if before.minutes != nil {
        before.presenter = name
        point = before
        return
      }
    }
    for mark in [" – ", " — ", " - ", ", ", " : "] {
      guard let range = point.title.ranges(of: mark).last else { continue }
      let tail = String(point.title[range.upperBound...]).trimmedBlanks
      // « Budget – M. Petit – 30 min »: between dashes, before a length.
      let named = point.minutes != nil && mark != ", " && mark != " : " ? titled(tail) : nil
      guard let name = presenter(tail, isSure: false) ?? named else { continue }
      point.presenter = name
      point.title = String(point.title[..<range.lowerBound]).trimmedBlanks
      if point.minutes == nil { readLength(point.title, &point) }
      return
    }
  }

  /// A length in brackets before the title: « (10') Pause ».
  private static func readHead(_ point: inout Point) {
    guard point.title.first == "(" || point.title.first == "[",
      let close = point.title.firstIndex(where: { $0 == ")" || $0 == "]" })
    else { return }
    let inner = String(point.title[..<close].dropFirst()).trimmedBlanks
    let rest = String(point.title[point.title.index(after: close)...]).trimmedBlanks
    guard isBracketedLength(inner), !rest.isEmpty else { return }
    (point.minutes, point.title) = (inner, rest)
  }

  /// A length in brackets within the title, and who presents behind it: « Accueil (10 min) – Mme Roy ». Whether there is one.
  private static func readMiddle(_ title: String, _ point: inout Point) -> Bool {
    guard point.minutes == nil, let open = title.lastIndex(where: { $0 == "(" || $0 == "[" }),
      let close = title[open...].firstIndex(where: { $0 == ")" || $0 == "]" })
    else { return false }
    let inner = String(title[title.index(after: open)..<close]).trimmedBlanks
    let before = String(title[..<open]).trimmedBlanks
    let behind = String(title[title.index(after: close)...]).trimmedBlanks
    guard isBracketedLength(inner), !before.isEmpty else { return false }
    point.minutes = inner
    let name = String(behind.drop { ":–-—,;. ".contains($0) })
    if let presenter = titled(name) ?? presenter(name, isSure: false) {
      (point.title, point.presenter) = (before, presenter)
    } else {
      point.title = before + (behind.first?.isLetter == true ? " " : "") + behind
    }
    return true
  }

  /// Whether what stands in brackets is a length: `0:20` too, which would be an hour elsewhere.
  private static func isBracketedLength(_ text: String) -> Bool {
    isLength(text) || text.hasPrefix("0:") && TimeReader.minutes(text) != nil
  }

  /// A time of day rather than a length: nothing in a meeting lasts seven hours.
  private static func clock(_ text: String) -> String? {
    guard let second = TimeReader.secondOfDay(text), second >= 7 * 3600 else { return nil }
    return text
  }

  private static func readBrackets(_ inner: String, behind head: Substring, _ point: inout Point) {
    let title = String(head).trimmedBlanks
    if point.start == nil, let span = CellForms.span(inner) ?? clock(inner).map({ ($0, "") }) {
      (point.start, point.end, point.title) = (span.start, span.end.isEmpty ? nil : span.end, title)
      return
    }
    let parts = inner.split { ",;–·".contains($0) }.map { String($0).trimmedBlanks }
    let lengths = parts.filter(isBracketedLength)
    let others = parts.filter { !isBracketedLength($0) }
    let presenter = others.count == 1 ? presenter(others[0], isSure: !lengths.isEmpty) : nil
    if lengths.count == 1, others.isEmpty || presenter != nil {
      (point.minutes, point.presenter, point.title) = (lengths[0], presenter, title)
    } else if lengths.isEmpty {
      guard let name = presenter ?? (parts.count == 1 ? titled(inner) : nil) else { return }
      (point.presenter, point.title) = (name, title)
    }
  }

  /// A length behind a mark, or with its unit behind the last word of a title: « Budget 1h30 ».
  private static func readLength(_ title: String, _ point: inout Point) {
    for mark in [" – ", " — ", " - ", " : ", ": ", ", ", "\t", " | ", "\u{A0}: ", " … "] {
      guard let range = title.ranges(of: mark).last else { continue }
      let tail = String(title[range.upperBound...]).trimmedBlanks
      if point.start == nil, let clock = clock(tail) {
        point.start = clock
        point.title = String(title[..<range.lowerBound]).trimmedBlanks
        return
      }
      guard isLength(tail) else { continue }
      point.minutes = tail
      point.title = String(title[..<range.lowerBound]).trimmedBlanks
      return
    }
    let words = title.split(separator: " ").map(String.init)
    for count in stride(from: min(4, words.count - 1), through: 1, by: -1) {
      let tail = words.suffix(count).joined(separator: " ")
      guard isLength(tail), let before = words.dropLast(count).last, !joins.contains(before.folded) else {
        continue
      }
      point.minutes = tail
      point.title = words.dropLast(count).joined(separator: " ")
      return
    }
  }

  /// Words behind which a length belongs to the title: « La ville à 15 min ».
  private static let joins: Set<String> = [
    "de", "d'", "des", "du", "en", "a", "sous", "pour", "les", "le", "la", "un", "une", "dans", "of", "in",
    "for", "the", "within",
    "under", "et", "and", "ou", "or", "moins", "plus", "than", "que", "over", "par", "per", "entre",
  ]

  /// Somebody with what stands before names: « M. Petit », “Cllr Smith”.
  private static func titled(_ text: String) -> String? {
    let words = text.split(separator: " ")
    guard (2...4).contains(words.count), let first = words.first,
      CellForms.civilities.contains(first.folded.filter { $0 != "." }),
      words.dropFirst().contains(where: { $0.first?.isUppercase == true })
    else { return nil }
    return text
  }

  /// Whether a text is a length with its unit: a number alone may be a year.
  private static func isLength(_ text: String) -> Bool {
    guard clock(text) == nil, let length = CellForms.length(text) else { return false }
    return length.contains { !$0.isNumber } && !length.contains(":")
      && length.first.map { $0.isNumber || $0 == "P" } == true && TimeReader.minutes(length) != nil
  }

  /// Somebody who presents a point: what stands beside a length, or behind a word that says so.
  private static func presenter(_ text: String, isSure: Bool) -> String? {
    let folded = text.folded
    for word in [
      "presente par ", "presentee par ", "presentation par ", "presentation : ", "intervenant : ",
      "intervenante : ", "par ", "presented by ", "by ",
    ]
    where folded.hasPrefix(word) {
      let name = String(text.dropFirst(word.count)).trimmedBlanks
      return name.isEmpty ? nil : name
    }
    return isSure && text.first?.isLetter == true ? text : nil
  }
}
