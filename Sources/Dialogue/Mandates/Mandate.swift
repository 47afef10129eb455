/// Somebody's seat in a body that has members.
public struct Mandate: Hashable, Sendable {
  /// Who holds it.
  public var person: ID<Person>
  /// As what: *présidente*, *titulaire*, free text.
  public var role: String?
  /// Until when it was given; it ends when that is said, not by itself.
  public var until: Day?

  /// A seat.
  public init(person: ID<Person>, role: String? = nil, until: Day? = nil) {
    self.person = person
    self.role = role
    self.until = until
  }
}

/// When a body with members may decide.
public struct QuorumRule: Hashable, Sendable {
  /// How many members there must be.
  public var need: Need
  /// Proxies that one member may hold; 0 where there are none.
  public var proxiesEach: Int
  /// Whether members who are represented count, after those present.
  public var proxiesCount: Bool

  /// A rule.
  public init(need: Need, proxiesEach: Int = 0, proxiesCount: Bool = false) {
    self.need = need
    self.proxiesEach = proxiesEach
    self.proxiesCount = proxiesCount
  }

  /// How many members there must be.
  public enum Need: Hashable, Sendable {
    /// So many.
    case number(Int)
    /// A share of them, rounded up; where it must be more than that, one more.
    case share(Int, of: Int, isMoreThan: Bool)

    /// How many that is among so many members.
    public func count(of members: Int) -> Int {
      switch self {
      case .number(let count): return count
      case .share(let part, let whole, let isMoreThan):
        guard whole > 0 else { return 0 }
        return isMoreThan ? members * part / whole + 1 : (members * part + whole - 1) / whole
      }
    }
  }
}

/// The members of a body, and when it may decide.
public struct Mandates: Hashable, Sendable {
  /// Seats that are held, in the order in which they were given.
  public var members: OrderedTable<ID<Person>, Mandate> = [:]
  /// When the body may decide; nil for always.
  public var rule: QuorumRule?
  /// What brought that about, oldest first: minutes are of those who were members then.
  var past: [Change] = []

  /// No members.
  public init() {}

  struct Change: Hashable, Sendable {
    var at: Instant
    var event: MandateEvent
  }

  mutating func apply(_ event: MandateEvent, at moment: Instant) {
    past.append(Change(at: moment, event: event))
    take(event)
  }

  private mutating func take(_ event: MandateEvent) {
    switch event {
    case .given(let mandate): members[mandate.person] = mandate
    case .ended(let person): members[person] = nil
    case .ruled(let rule): self.rule = rule
    }
  }

  /// The members and the rule as they were at a moment.
  /// - Complexity: linear in the changes.
  func asOf(_ moment: Instant) -> Mandates {
    var then = Mandates()
    for change in past where change.at <= moment { then.take(change.event) }
    return then
  }

  /// The same for a meeting that was closed when so many changes were known: of one that was entered before anybody had been named, whoever
  /// was named when it was entered.
  func asOf(_ moment: Instant, known: Int) -> Mandates {
    let then = asOf(moment)
    guard then.members.isEmpty else { return then }
    var entered = Mandates()
    for change in past.prefix(known) { entered.take(change.event) }
    return entered
  }

  /// Everybody who held a seat at some time of a stretch, as what they held it at its end.
  /// - Complexity: linear in the changes.
  func held(from start: Instant, to end: Instant) -> OrderedTable<ID<Person>, Mandate> {
    var then = Mandates()
    for change in past where change.at <= end {
      if case .ended = change.event, change.at >= start { continue }
      then.take(change.event)
    }
    return then.members
  }
}

/// How many members are there, of how many that there must be.
public struct Quorum: Hashable, Sendable {
  /// Members of the body.
  public var members: Int
  /// Members who are in the room.
  public var present: Int
  /// Members who are not, and are represented by one who is.
  public var represented: Int
  /// How many there must be.
  public var needed: Int
  /// Whether those represented count.
  public var proxiesCount: Bool

  /// How many count.
  public var counted: Int { present + (proxiesCount ? represented : 0) }
  /// Whether the body may decide.
  public var isReached: Bool { counted >= needed }
}
