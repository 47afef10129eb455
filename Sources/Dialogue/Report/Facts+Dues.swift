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
  /// What was beyond the meeting and passed on to it, oldest first.
  public var passedOn: [Contribution] = []
  /// What waits for its answer, studies whose day is over among them, oldest first.
  public var unanswered: [Contribution] = []

  /// Days ahead of which a promise is recalled.
  static let recalledDays = 30

  /// Whether it is to be reminded: of an answer, of what is late, has no day, or is to be kept within a month.
  public func isDue(on today: Day) -> Bool {
    !unanswered.isEmpty
      || promised.contains { promise in
        promise.isPending && (promise.due.map { $0.number <= today.number + Self.recalledDays } ?? true)
      }
  }

  /// The same of several as one, whose party is `party`.
  public init(_ several: some Sequence<Dues>, as party: Party?) {
    self.party = party
    for dues in several {
      promised += dues.promised
      underStudy += dues.underStudy
      declined += dues.declined
      passedOn += dues.passedOn
      unanswered += dues.unanswered
    }
  }

  /// What a party owes.
  public init(party: Party?) { self.party = party }
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
      if let receiver = receiver(of: said) {
        change(receiver) { $0.passedOn.append(said) }
      } else if isOpen(said, on: today) {
        change(party) { $0.unanswered.append(said) }
      } else if answer(to: said, on: today) == .studied {
        change(party) { $0.underStudy.append(said) }
      } else if said.fate?.fate.code == .declined {
        change(party) { $0.declined.append(said) }
      }
    }
    return dues.values.filter { $0.party != nil } + dues.values.filter { $0.party == nil }
  }

  /// The body to which something beyond the meeting was passed on; nil where that is none that is known.
  private func receiver(of said: Contribution) -> Party? {
    guard case .outOfScope(let goal?, _)? = said.fate?.fate else { return nil }
    let wanted = goal.folded
    return organisations.values.first { $0.name.folded == wanted }.map { .organisation($0.id) }
  }

  /// Whether a letter can be sent to a party: to a body, or to a group that speaks for institutions; never to a resident.
  public func isBody(_ party: Party) -> Bool {
    switch party {
    case .organisation: true
    case .college(let college): side(of: college) != .civil
    case .person, .name: false
    }
  }

  /// What was asked for in scope, answered or not: all to which an answer is owed.
  /// - Complexity: linear in the contributions and commitments of the sessions in scope.
  public func demands(_ scope: ReportScope, zone: Zone) -> [Demand] {
    var answering: [ContributionReference: [Commitment]] = [:]
    for promise in commitments.values {
      for reference in promise.answers { answering[reference, default: []].append(promise) }
    }
    return said(in: scope, zone).filter(owesAnswer).map { said in
      Demand(said: said, promised: (answering[said.reference] ?? []).sorted { $0.at < $1.at })
    }
  }
}
