import Dialogue
import Synchronization
import Wording

/// Who was offered for the beginnings of names: a form asks for the same ones many times at each key.
final class KeptOffers: Sendable {
  /// What was asked for.
  struct Sought: Hashable, Sendable {
    let begun: String
    let people: Bool
    let organisations: Bool
    let language: Language
  }

  private struct Kept {
    var facts = Facts()
    var offers: [Sought: [Offer]] = [:]
  }

  private let kept = Mutex(Kept())
  /// How many are kept: more are not asked for while facts stay the same, but by whoever types on.
  private static let most = 16

  /// What was made of the same facts, or is made now.
  func offers(for sought: Sought, in facts: Facts, _ make: () -> [Offer]) -> [Offer] {
    let known = kept.withLock { $0.facts.areSame(as: facts) ? $0.offers[sought] : nil }
    if let known { return known }
    let made = make()
    kept.withLock { kept in
      if !kept.facts.areSame(as: facts) || kept.offers.count >= KeptOffers.most {
        (kept.facts, kept.offers) = (facts, [:])
      }
      kept.offers[sought] = made
    }
    return made
  }
}
