import Dialogue
import Journal

/// Members, quorum and proxies.
extension EventCodec {
  static func write(_ event: MandateEvent, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .given(let mandate):
      p.field("person", mandate.person)
      p.field("role", mandate.role)
      p.field("until", mandate.until)
      return .mandateGiven
    case .ended(let person):
      p.field("person", person)
      return .mandateEnded
    case .ruled(let rule):
      guard let rule else { return .quorumRuled }
      switch rule.need {
      case .number(let count): p.field("number", count)
      case .share(let part, let whole, let isMoreThan):
        p.field("part", part)
        p.field("whole", whole)
        p.field("more", isMoreThan)
      }
      p.field("each", rule.proxiesEach)
      p.field("counted", rule.proxiesCount)
      return .quorumRuled
    }
  }

  static func write(_ event: ProxyEvent, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .given(let giver, let holder):
      p.field("by", giver)
      p.field("to", holder)
      return .proxyGiven
    case .withdrawn(let giver):
      p.field("by", giver)
      return .proxyWithdrawn
    }
  }
}

extension PayloadReader {
  func mandate() throws -> Mandate {
    Mandate(person: try id("person"), role: try text(ifPresent: "role"), until: try day(ifPresent: "until"))
  }

  /// Nil when the body decides always.
  func quorumRule() throws -> QuorumRule? {
    let need: QuorumRule.Need
    if let count = try number(ifPresent: "number") {
      need = .number(count)
    } else if let part = try number(ifPresent: "part") {
      let whole = try number("whole")
      guard (1...1_000).contains(whole), part <= whole else {
        throw CodecError("whole", expected: "a number from 1 to 1000, not below part")
      }
      need = .share(part, of: whole, isMoreThan: try boolean("more"))
    } else {
      return nil
    }
    return QuorumRule(
      need: need, proxiesEach: try number("each"), proxiesCount: try boolean("counted"))
  }
}
