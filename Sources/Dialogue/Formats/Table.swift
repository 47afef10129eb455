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
