import Dialogue
import Wording

/// A theme of the body, or the title of a new one.
enum ThemeChoice: Hashable, Sendable {
  case known(ID<DialogueTheme>)
  case new(String)
}

extension ValueKind<ID<DialogueTheme>> {
  /// A theme of the body.
  static var theme: ValueKind {
    var kind = thing(.theme, takes: { _, _ in nil }) { context in
      guard let space = context.focus.space else { return [] }
      return context.facts.themes(of: space).map { Thing($0.title, $0.id) }
    }
    let read = kind.read
    kind.read = { text, reading throws(Problem) in
      // Where names are kept, one theme more costs no look through all of them.
      if let names = reading.context.names, let space = reading.context.focus.space,
        MarkedName(text).mark == nil,
        ID<DialogueTheme>(text).map({ reading.context.facts.themes[$0] == nil }) ?? true
      {
        switch names.themes[space]?.match(text) ?? .none {
        case .one(let id): return id
        case .none: throw .notFound(text, .theme, adds: nil)
        case .many: break
        }
      }
      return try read(text, reading)
    }
    return kind
  }
}

extension ValueKind<ThemeChoice> {
  /// A theme of the body; a name that none has makes a new one.
  static var themeOrNew: ValueKind {
    let theme = ValueKind<ID<DialogueTheme>>.theme
    return ValueKind(
      form: .theme, field: .list,
      read: { text, reading throws(Problem) in
        do throws(Problem) {
          return .known(try theme.read(text, reading))
        } catch {
          guard case .notFound = error else { throw error }
          return .new(text)
        }
      },
      write: { value, context, words in
        switch value {
        case .known(let id): theme.write(id, context, words)
        case .new(let title): title
        }
      },
      offers: theme.wideOffers { ThemeChoice.known($0) })
  }
}

/// One contribution, or those from one to another.
struct ContributionRange: Hashable, Sendable {
  var references: [ContributionReference]
}

extension ValueKind<ContributionRange> {
  /// What was said: `c3`, or from one to another: `c5-c9`.
  static var contributionRange: ValueKind {
    let one = ValueKind<ContributionReference>.openContribution
    return ValueKind(
      form: .contributions, field: .list, spansWords: false,
      read: { text, reading throws(Problem) in
        if let whole = try? one.read(text, reading) { return ContributionRange(references: [whole]) }
        // The number of another laptop has a hyphen of its own: `c5-kvq-c9-kvq`.
        for hyphen in text.indices where text[hyphen] == "-" {
          guard let first = try? one.read(String(text[..<hyphen]), reading),
            let last = try? one.read(String(text[text.index(after: hyphen)...]), reading)
          else { continue }
          let said = reading.context.facts.session(first.session)?.contributions
          guard first.session == last.session, let from = said?[first.contribution],
            let to = said?[last.contribution], from.origin == to.origin, from.number <= to.number
          else { throw .malformed(text, .contributions) }
          return ContributionRange(
            references: said?.filter {
              !$0.isPrivate && $0.origin == from.origin && (from.number...to.number).contains($0.number)
            }.map(\.reference) ?? [])
        }
        return ContributionRange(references: [try one.read(text, reading)])
      },
      write: { value, context, words in
        guard let first = value.references.first, let last = value.references.last else { return "" }
        let begin = one.write(first, context, words)
        return value.references.count == 1 ? begin : begin + "-" + one.write(last, context, words)
      },
      offers: one.wideOffers { ContributionRange(references: [$0]) },
      takes: { target, context in one.takes(target, context).map { ContributionRange(references: [$0]) } })
  }
}
