import Dialogue
import Wording

extension Completion {
  /// What may stand at the end of the values of an act, from its declaration.
  static func value(
    of act: DeclaredAct, in rest: Substring, from offset: Int, context: LineContext, words: Words
  ) -> Completion {
    let word = LastWord(rest)
    let column = offset + rest.distance(from: rest.startIndex, to: word.start)
    let end = offset + rest.count
    var reading = Reading(context: context)
    let tokens = (try? Lexer.tokens(rest[..<word.start], column: 1)) ?? []
    for token in tokens {
      guard let parameter = act.parameters.first(where: { $0.name.isNamed(token.name) }),
        let value = try? parameter.kind.read(token.value, reading)
      else { continue }
      reading.values.add(value, to: parameter.name)
    }
    let rows = act.parameters.flatMap { $0.rows?(reading) ?? [] }
    if !word.isQuoted, let sign = word.typed.firstIndex(of: "=") {
      let name = word.typed[..<sign].folded
      let begun = String(word.typed[word.typed.index(after: sign)...].drop { $0 == "\"" })
      let from = column + word.typed.distance(from: word.typed.startIndex, to: sign) + 1
      let kind =
        act.parameters.first { $0.name.isNamed(name) }?.kind
        ?? rows.first { row in
          row.names.contains { [$0.french, $0.english].map(\.lineWord.folded).contains(name) }
        }?
        .kind
      return Completion(range: from..<end, candidates: candidates(kind?.offers(begun, reading, words) ?? []))
    }
    let places = act.parameters.filter { $0.place == .position && reading.values[$0.name].isEmpty }
    let bare = tokens.filter { $0.name == nil }
    var (start, begun) = (column, String(word.typed.drop { $0 == "\"" }))
    var found: [Candidate] = []
    if let last = places.last {
      let place = bare.count < places.count ? places[bare.count] : last
      // A name of several words is completed from its first one.
      if place.kind.spansWords, bare.count >= places.count, !word.isQuoted, place.arity != .several {
        let whole = bare.dropFirst(places.count - 1)
        if let first = whole.first, !whole.contains(where: \.isQuoted) {
          start = offset + first.column - 1
          begun = (whole.map(\.value) + [begun]).joined(separator: " ")
        }
      }
      found = candidates(place.kind.offers(begun, reading, words))
      if found.isEmpty { start = column }
    }
    let typed = String(word.typed)
    if !word.isQuoted {
      let known = reading.values.names
      found += act.parameters.filter { parameter in
        !parameter.isHidden && parameter.place != .position && parameter.place != .open
          && (parameter.arity == .several || !known.contains(parameter.name))
      }.compactMap { parameter in
        let name = parameter.name.name(in: words) + (parameter.place == .flag ? "" : "=")
        return name.folded.hasPrefix(typed.folded)
          ? Candidate(text: name, label: parameter.label(in: words)) : nil
      }
      found += rows.compactMap { row in
        let name = (row.names.first?.text(in: words) ?? "").lineWord + "="
        return name.folded.hasPrefix(typed.folded) ? Candidate(text: name, label: name) : nil
      }
    }
    return Completion(range: (found.isEmpty ? column : start)..<end, candidates: found)
  }

  private static func candidates(_ offers: [Offer]) -> [Candidate] {
    offers.map { offer in
      Candidate(
        text: Invocation.quoted(offer.text),
        label: offer.gloss.isEmpty ? offer.label : "\(offer.label) · \(offer.gloss)")
    }
  }

  /// The word at the end of the values, and whether it is a quotation from its start.
  private struct LastWord {
    let start: String.Index
    let typed: Substring
    var isQuoted: Bool { typed.first == "\"" }

    init(_ rest: Substring) {
      var start = rest.startIndex
      var isInQuotes = false
      for place in rest.indices {
        if rest[place] == "\"" { isInQuotes.toggle() }
        if rest[place].isWhitespace, !isInQuotes { start = rest.index(after: place) }
      }
      self.start = start
      typed = rest[start...]
    }
  }
}
