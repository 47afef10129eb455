/// A collective initiative of residents, on its way from an idea to something done.
public struct Initiative: Hashable, Sendable {
  /// Its name in the journal.
  public let id: ID<Initiative>
  /// The space in which it came up.
  public var space: ID<DialogueSpace>?
  /// The session in which it came up.
  public var session: ID<Session>?
  /// What it is called.
  public var title: String
  /// How far it is.
  public var stage: Stage
  /// Who carries it.
  public var lead: Party?
  /// The subject that it belongs to.
  public var subject: ID<Subject>?
  /// What it needs.
  public var needs: [String]
  /// Help that was offered.
  public var offers: [Offer]
  /// Money asked for or granted.
  public var funding: [Funding]
  /// The stages it went through, oldest first.
  public var history: [StageChange]
  /// The stage in which it was entered.
  public var begunAs: Stage

  /// An initiative.
  public init(
    id: ID<Initiative>, space: ID<DialogueSpace>? = nil, session: ID<Session>? = nil, title: String,
    stage: Stage = .idea, lead: Party? = nil, subject: ID<Subject>? = nil, needs: [String] = [],
    offers: [Offer] = [], funding: [Funding] = []
  ) {
    self.id = id
    self.space = space
    self.session = session
    self.title = title
    self.stage = stage
    self.lead = lead
    self.subject = subject
    self.needs = needs
    self.offers = offers
    self.funding = funding
    history = []
    begunAs = stage
  }

  /// How far an initiative is.
  public enum Stage: String, CaseIterable, Sendable {
    /// Somebody said it.
    case idea
    /// People have come together.
    case group
    /// It is written down.
    case project
    /// Money is sought.
    case funding
    /// It is being done.
    case underWay = "under-way"
    /// It is done.
    case done
    /// It was given up.
    case dropped
  }

  /// Help that somebody offers.
  public struct Offer: Hashable, Sendable {
    /// Who offers.
    public var by: Party
    /// What.
    public var what: String

    /// An offer.
    public init(by: Party, what: String) {
      self.by = by
      self.what = what
    }
  }

  /// Money from a fund.
  public struct Funding: Hashable, Sendable {
    /// The fund, such as the fonds de participation des habitants (FPH).
    public var fund: String
    /// How much; not negative.
    public var amount: Money
    /// Whether it was granted.
    public var isGranted: Bool
    /// What was asked for, where another amount was granted since.
    public var askedFor: Money?
    /// When it was last asked for or granted, of what came after the initiative was begun.
    public internal(set) var at: Instant?
    /// When it was first asked for or granted, of what came after the initiative was begun.
    public internal(set) var firstAt: Instant?

    /// Money asked for, or granted.
    public init(fund: String, amount: Money, isGranted: Bool = false) {
      self.fund = fund
      self.amount = amount
      self.isGranted = isGranted
    }
  }

  /// A step from one stage to another.
  public struct StageChange: Hashable, Sendable {
    /// When.
    public var at: Instant
    /// The stage since.
    public var stage: Stage

    /// A step.
    public init(at: Instant, stage: Stage) {
      self.at = at
      self.stage = stage
    }
  }
}

extension Initiative {
  /// As it stood at a moment: its stage and its money as they were told by then.
  public func asOf(_ moment: Instant) -> Initiative {
    var then = self
    then.stage = history.last { $0.at <= moment }?.stage ?? begunAs
    then.funding = funding.compactMap { money in
      guard money.firstAt.map({ $0 <= moment }) ?? true else { return nil }
      guard let at = money.at, at > moment else { return money }
      return Funding(fund: money.fund, amount: money.askedFor ?? money.amount)
    }
    return then
  }
}

/// A change of one field of an initiative.
public enum InitiativeChange: Hashable, Sendable {
  /// Another title.
  case title(String)
  /// Another stage.
  case stage(Initiative.Stage)
  /// Somebody else carries it.
  case lead(Party?)
  /// Another subject.
  case subject(ID<Subject>?)
  /// Something it needs.
  case need(String)
  /// Something it needs no longer.
  case needMet(String)
  /// Help offered.
  case offer(Initiative.Offer)
  /// Money asked for or granted; replaces what was said of the same fund.
  case funding(Initiative.Funding)
}
