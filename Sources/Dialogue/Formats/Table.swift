/// A table of a meeting in small groups, with a sheet of its own.
public struct Table: Hashable, Sendable {
  /// Its name in the journal.
  public let id: ID<Table>
  /// Number within the session, from 1; shown as `T2`.
  public var number: Int
  /// Its theme.
  public var name: String?
  /// Who stays at it while the others change places.
  public var host: Party?
  /// Who stayed at it before, oldest first.
  public var formerHosts: [FormerHost] = []
  /// The laptops that keep its sheet beside the one that leads the meeting, by their marks.
  public var keepers: [String] = []
  /// The subject that it deals with.
  public var subject: ID<Subject>?

  /// A table. Number 0 stands for the next one that is free.
  public init(
    id: ID<Table>, number: Int = 0, name: String? = nil, host: Party? = nil, subject: ID<Subject>? = nil
  ) {
    self.id = id
    self.number = number
    self.name = name
    self.host = host
    self.subject = subject
  }

  /// The short name within the session, `T2`.
  public var label: String { "T\(number)" }

  /// Who stayed at it at the end of a round: whoever had not been followed by somebody else by then. Whoever is named
  /// first is taken to have been there from the start.
  /// - Parameter round: The round; nil for now.
  /// - Returns: Who; nil for nobody.
  public func host(in round: Round?) -> Party? {
    guard let end = round?.span.end, let former = formerHosts.first(where: { $0.until >= end }) else {
      return host
    }
    return former.host
  }

  /// Everybody who ever stayed at it.
  public var everyHost: [Party] { (formerHosts.map(\.host) + [host]).compactMap(\.self) }

  /// Takes in another entry of this table: what it did not know, and everybody who stayed at it.
  /// - Parameters:
  ///   - other: The other entry.
  ///   - start: Until when whoever is in the way is taken to have stayed, as nobody says in which rounds that was.
  mutating func take(in other: Table, before start: Instant) {
    (name, subject) = (name ?? other.name, subject ?? other.subject)
    keepers += other.keepers.filter { !keepers.contains($0) }
    formerHosts += other.formerHosts.filter { !formerHosts.contains($0) }
    if host == nil,
      formerHosts.isEmpty || other.formerHosts.last == formerHosts.max(by: { $0.until < $1.until })
    {
      host = other.host
    } else if let second = other.host, !everyHost.contains(second) {
      formerHosts.append(FormerHost(host: second, until: start))
    }
    formerHosts.sort { $0.until < $1.until }
  }

  /// The same under another name in the journal.
  func named(_ id: ID<Table>) -> Table {
    guard id != self.id else { return self }
    var table = Table(id: id, number: number, name: name, host: host, subject: subject)
    (table.formerHosts, table.keepers) = (formerHosts, keepers)
    return table
  }

  mutating func take(host next: Party?, at moment: Instant) {
    if host != nil || !formerHosts.isEmpty { formerHosts.append(FormerHost(host: host, until: moment)) }
    host = next
    formerHosts.sort { $0.until < $1.until }
  }
}

/// Who stayed at a table until somebody else did.
public struct FormerHost: Hashable, Sendable {
  /// Who; nil for nobody.
  public var host: Party?
  /// Until when.
  public var until: Instant
}

/// A change of one field of a table.
public enum TableChange: Hashable, Sendable {
  /// Another theme, or none.
  case name(String?)
  /// Another host, or nobody.
  case host(Party?)
  /// Another subject, or none.
  case subject(ID<Subject>?)
}

/// A round of a meeting in small groups: all tables discuss the same question.
public struct Round: Hashable, Sendable {
  /// Number within the session, from 1.
  public var number: Int
  /// What is asked.
  public var question: String
  /// How long it is planned to last, in minutes.
  public var plannedMinutes: Int?
  /// When it took place; open while it lasts.
  public var span: Span

  /// A round.
  public init(number: Int, question: String, plannedMinutes: Int? = nil, span: Span) {
    self.number = number
    self.question = question
    self.plannedMinutes = plannedMinutes
    self.span = span
  }
}
