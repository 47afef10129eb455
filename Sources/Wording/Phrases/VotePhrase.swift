import Dialogue

/// What a vote comes to.
public enum VotePhrase: String, Phrase {
  /// By the rule of each method.
  case carried, rejected, tied, consent, objections, median, mean, mood

  /// The phrase in French.
  public var french: String { both.0 }
  /// The phrase in English.
  public var english: String { both.1 }

  private var both: (String, String) {
    switch self {
    case .carried: ("adopté", "carried")
    case .rejected: ("rejeté", "rejected")
    case .tied: ("égalité des voix", "tied")
    case .consent: ("consentement obtenu", "consent reached")
    case .objections:
      ("pas de consentement : {0} {0|objection|objections}", "no consent: {0} {0|objection|objections}")
    case .median: ("médiane : {0}", "median: {0}")
    case .mean: ("moyenne {0}, de {1} à {2}", "mean {0}, from {1} to {2}")
    case .mood: ("surtout {0}", "mostly {0}")
    }
  }
}

extension Words {
  /// What a vote comes to, by the rule of its method; nil when nobody voted.
  public func result(of vote: Vote) -> String? {
    switch vote.result {
    case nil: nil
    case .carried: self(VotePhrase.carried)
    case .rejected: self(VotePhrase.rejected)
    case .tied: self(VotePhrase.tied)
    case .consent: self(VotePhrase.consent)
    case .objections(let count): self(VotePhrase.objections, count)
    case .median(let option): self(VotePhrase.median, meaning(of: option, in: vote.method))
    case .mean(let mean, let lowest, let highest): self(VotePhrase.mean, decimal(mean), lowest, highest)
    case .mood(let options):
      self(VotePhrase.mood, options.map { label(option: $0, of: vote.method) }.joined(separator: ", "))
    }
  }
}
