import Dialogue

extension Words {
  /// Who said something, « qui ? » while that is open; nil when nobody was named.
  public func speaker(of said: Contribution, in facts: Facts) -> String? {
    said.isSpeakerOpen ? self(CommonPhrase.whoOpen) : said.speaker.flatMap { facts.name(of: $0) }
  }

  /// What a party is called, a group by its label; nil when it is unknown.
  public func name(of party: Party, in facts: Facts) -> String? {
    if case .college(let college) = party { return label(college) }
    return facts.name(of: party)
  }

  /// Who promises, with « qui ? » behind a name that is nobody's yet; nil when whoever it was is unknown.
  public func promiser(of promise: Commitment, in facts: Facts) -> String? {
    facts.name(of: promise.who).map { promise.isWhoOpen ? self(CommonPhrase.nameOpen, $0) : $0 }
  }
}
