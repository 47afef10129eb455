import Dialogue

extension EventWords {
  /// Members and quorum.
  func line(of event: MandateEvent) -> String {
    switch event {
    case .given(let mandate):
      say("Membre", "Member", name(.person(mandate.person)))
        + [mandate.role, day(mandate.until).map { say("jusqu’au ", "until ") + $0 }].compactMap { $0 }
        .map { ", " + $0 }.joined()
    case .ended(let person): say("Fin de mandat", "Mandate ended", name(.person(person)))
    case .ruled(let rule?): say("Quorum", "Quorum", words.rule(of: rule))
    case .ruled(nil): say("Plus de quorum", "No quorum any more")
    }
  }

  /// Who represents whom.
  func line(of event: ProxyEvent) -> String {
    switch event {
    case .given(let giver, let holder):
      say("Pouvoir", "Proxy", "\(name(.person(giver))) → \(name(.person(holder)))")
    case .withdrawn(let giver): say("Pouvoir repris", "Proxy withdrawn", name(.person(giver)))
    }
  }
}
