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

  /// No members.
  public init() {}
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
