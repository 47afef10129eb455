import Dialogue
import Wording

/// How many members there must be; nil for no quorum at all.
struct QuorumNeed: Hashable, Sendable {
  var need: QuorumRule.Need?
}

extension ValueKind<QuorumNeed> {
  /// How many members there must be: `8`, `1/2`, `>1/2`, « majorité », « la moitié », « un tiers »; « aucun » for no quorum.
  static var quorum: ValueKind {
    ValueKind(
      form: .quorum,
      read: { text, _ throws(Problem) in
        let folded = text.folded
        if ["aucun", "none", "-", "0"].contains(folded) { return QuorumNeed() }
        if let named = names.first(where: { $0.words.contains(folded) }) {
          return QuorumNeed(need: named.need)
        }
        let isMoreThan = text.first == ">"
        let parts = text.filter { $0 != ">" && !$0.isWhitespace }.split(
          separator: "/", omittingEmptySubsequences: false
        ).map { Int($0)?.clamped }
        switch parts.count {
        case 1: if let count = parts[0], count > 0, !isMoreThan { return QuorumNeed(need: .number(count)) }
        case 2:
          if let part = parts[0], let whole = parts[1], part > 0, whole >= part {
            return QuorumNeed(need: .share(part, of: whole, isMoreThan: isMoreThan))
          }
        default: break
        }
        throw .malformed(text, .quorum)
      },
      write: { value, _, words in
        switch value.need {
        case nil: words(MandatePhrase.none)
        case .number(let count): String(count)
        case .share(let part, let whole, let isMoreThan): (isMoreThan ? ">" : "") + "\(part)/\(whole)"
        }
      })
  }

  private static let names: [(words: Set<String>, need: QuorumRule.Need)] = [
    (["majorite", "la majorite", "majority"], .share(1, of: 2, isMoreThan: true)),
    (["moitie", "la moitie", "half"], .share(1, of: 2, isMoreThan: false)),
    (["tiers", "un tiers", "le tiers", "third", "a third"], .share(1, of: 3, isMoreThan: false)),
    (["deux tiers", "two thirds"], .share(2, of: 3, isMoreThan: false)),
  ]
}
