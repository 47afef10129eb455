import Dialogue

/// What is said of members, quorum and proxies.
public enum MandatePhrase: String, Phrase {
  case number, share, moreThan, proxies, proxiesCount, noProxies
  /// On screens and in documents.
  case live, lost, regained, at, ended, voidProxy, onceAway, votesFor, votesAgain, votesNoMore, reached,
    missing, without, withoutFew,
    membersLabel, representedBy,
    absent, roomQuorum, roomNoQuorum,
    member, none

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .number: ("{0} {0|membre|membres}", "{0} {0|member|members}")
    case .share: ("{0} des membres", "{0} of the members")
    case .moreThan: ("plus de {0} des membres", "more than {0} of the members")
    case .proxies: ("{0} {0|pouvoir|pouvoirs} par personne", "{0} {0|proxy|proxies} each")
    case .proxiesCount: ("les représentés comptent", "those represented count")
    case .noProxies: ("sans pouvoirs", "no proxies")
    case .live: ("quorum {0}/{1}", "quorum {0}/{1}")
    case .lost:
      ("le quorum n’est plus atteint : {0} sur {1} requis", "no quorum any more: {0} of {1} required")
    case .regained: ("le quorum est atteint : {0} sur {1} requis", "quorum reached: {0} of {1} required")
    case .at: ("Lors de {0}, à {1} :", "At {0}, {1}:")
    case .ended:
      (
        "{0|Mandat échu|Mandats échus} : {1}. /fin-mandat y met fin ; d’ici là {0|il compte|ils comptent} dans le quorum.",
        "{0|Mandate that is over|Mandates that are over}: {1}. /end-mandate ends {0|it|them}; until then {0|it counts|they count} in the quorum."
      )
    case .voidProxy:
      (
        "pouvoir sans effet : {0} a donné le sien à {1}, qui n’est pas là",
        "void proxy: {0} gave it to {1}, who is not there"
      )
    case .votesFor: ("{0} vote maintenant pour {1}", "{0} now votes for {1}")
    case .votesAgain:
      (
        "{0} vote en personne : son pouvoir à {1} ne compte plus",
        "{0} votes in person: the proxy to {1} no longer counts"
      )
    case .votesNoMore:
      (
        "pouvoir de {0} sans effet : {1} n’est pas là, personne ne vote pour {0}",
        "the proxy of {0} is void: {1} is not there, nobody votes for {0}"
      )
    case .onceAway:
      ("compte dès que {0} part, et tant que {1} est là", "counts once {0} leaves, as long as {1} is there")
    case .reached:
      (
        "Quorum atteint : {0} {0|membre présent|membres présents}, {1} {1|représenté|représentés}, {2} requis sur {3}.",
        "Quorum reached: {0} {0|member|members} present, {1} represented, {2} required of {3}."
      )
    case .missing:
      (
        "Quorum non atteint : {0} {0|membre présent|membres présents}, {1} {1|représenté|représentés}, {2} requis sur {3}.",
        "No quorum: {0} {0|member|members} present, {1} represented, {2} required of {3}."
      )
    case .without: ("sans quorum : {0} sur {1} requis", "without quorum: {0} of {1} required")
    case .withoutFew: ("sans quorum", "without quorum")
    case .membersLabel: ("Membres présents :", "Members present:")
    case .representedBy: ("{0}, représenté·e par {1}", "{0}, represented by {1}")
    case .absent: ("Membres absents :", "Members absent:")
    case .roomQuorum: ("Quorum : {0} sur {1} requis", "Quorum: {0} of {1} required")
    case .roomNoQuorum:
      ("Quorum non atteint : {0} sur {1} requis", "No quorum: {0} of {1} required")
    case .member: ("membre", "member")
    case .none: ("aucun", "none")
    }
  }
}

extension Words {
  /// When a body may decide: `plus de 1/2 des membres, 2 pouvoirs par personne, les représentés comptent`.
  public func rule(of rule: QuorumRule) -> String {
    let need =
      switch rule.need {
      case .number(let count): self(MandatePhrase.number, count)
      case .share(let part, let whole, let isMoreThan):
        self(isMoreThan ? MandatePhrase.moreThan : .share, "\(part)/\(whole)")
      }
    guard rule.proxiesEach > 0 else { return need + ", " + self(MandatePhrase.noProxies) }
    let proxies = self(MandatePhrase.proxies, rule.proxiesEach)
    return [need, proxies, rule.proxiesCount ? self(MandatePhrase.proxiesCount) : nil].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// Whether a body may decide, in a sentence.
  public func sentence(of quorum: Quorum) -> String {
    self(
      quorum.isReached ? MandatePhrase.reached : .missing, quorum.present, quorum.represented, quorum.needed,
      quorum.members)
  }

  /// The mark of what was decided without a quorum; nil where there was one, or the body has none. Fewer than
  /// `smallest` are not numbered.
  public func withoutQuorum(_ quorum: Quorum?, hiding smallest: Int = 0) -> String? {
    guard let quorum, !quorum.isReached else { return nil }
    if (1..<max(1, smallest)).contains(quorum.counted) { return self(MandatePhrase.withoutFew) }
    return self(MandatePhrase.without, quorum.counted, quorum.needed)
  }
}
