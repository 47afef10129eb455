import OrderedCollections

/// What one institution promised, studies and owes.
public struct Dues: Equatable, Sendable {
  /// The institution; nil for what nobody is in charge of.
  public var party: Party?
  /// All that it promised, oldest first.
  public var promised: [Commitment] = []
  /// What it has said it studies, within its day, oldest first.
  public var underStudy: [Contribution] = []
  /// What it refused, oldest first.
  public var declined: [Contribution] = []
  /// What waits for its answer, studies whose day is over among them, oldest first.
  public var unanswered: [Contribution] = []

  /// Whether it owes anything: a promise that is not kept yet, or an answer.
  public var isDue: Bool { promised.contains(where: \.isPending) || !unanswered.isEmpty }
}

/// Something that was asked for, and what came of it.
public struct Demand: Equatable, Sendable {
  /// What was said.
  public var said: Contribution
  /// What was promised in answer to it, oldest first.
  public var promised: [Commitment]
}

extension Facts {
  /// What was said in scope and others may see, in the order of the sessions.
  /// - Complexity: linear in the contributions of the sessions in scope.
  public func said(in scope: ReportScope, _ zone: Zone) -> [Contribution] {
    scope.held(in: self, zone).flatMap { session in
      session.contributions.filter { said in
        guard !said.isPrivate else { return false }
        if let subject = scope.subject, self.subject(of: said)?.id != subject { return false }
        guard let college = scope.college else { return true }
        return said.speaker.flatMap { self.college(of: $0) } == college
      }
    }
  }

  /// What was promised in scope, in the order of the sessions.
  public func promised(in scope: ReportScope, _ zone: Zone) -> [Commitment] {
    scope.held(in: self, zone).flatMap { session in
      session.commitments.compactMap { commitments[$0] }.filter { promise in
        scope.includes(item: promise.item, of: session)
          && (scope.college == nil || college(of: promise.who) == scope.college)
      }
    }
  }

  /// What each institution promised, studies, refused and owes; those who promised first, what nobody is in charge of last.
  /// - Complexity: linear in the contributions and commitments of the sessions in scope.
  public func dues(_ scope: ReportScope, on today: Day, zone: Zone) -> [Dues] {
    var dues: OrderedDictionary<Party?, Dues> = [:]
    func change(_ party: Party?, _ body: (inout Dues) -> Void) {
      body(&dues[party, default: Dues(party: party)])
    }
    for promise in promised(in: scope, zone) {
      change(institution(of: promise.who)) { $0.promised.append(promise) }
    }
    for said in said(in: scope, zone) {
      let party = inCharge(of: said)
      if isOpen(said, on: today) {
        change(party) { $0.unanswered.append(said) }
      } else if answer(to: said, on: today) == .studied {
        change(party) { $0.underStudy.append(said) }
      } else if said.fate?.fate.code == .declined {
        change(party) { $0.declined.append(said) }
      }
    }
    return dues.values.filter { $0.party != nil } + dues.values.filter { $0.party == nil }
  }

  /// What was asked for in scope, answered or not: all to which an answer is owed, and all that was given a fate.
  /// - Complexity: linear in the contributions and commitments of the sessions in scope.
  public func demands(_ scope: ReportScope, zone: Zone) -> [Demand] {
    var answering: [ContributionReference: [Commitment]] = [:]
    for promise in commitments.values {
      for reference in promise.answers { answering[reference, default: []].append(promise) }
    }
    return said(in: scope, zone).filter { owesAnswer($0) || $0.fate != nil }.map { said in
      Demand(said: said, promised: (answering[said.reference] ?? []).sorted { $0.at < $1.at })
    }
  }
}
