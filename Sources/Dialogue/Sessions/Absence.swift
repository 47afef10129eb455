/// Somebody who said that they would not come.
public struct Absence: Hashable, Sendable {
  /// Who speaks for them in the meeting; nil for nobody.
  public var representedBy: Party?

  /// Somebody who is away.
  public init(representedBy: Party? = nil) {
    self.representedBy = representedBy
  }
}

/// Who said that they would not come to a session.
public enum AbsenceEvent: Hashable, Sendable {
  /// Somebody is excused, represented by somebody or by nobody.
  case excused(ID<Person>, by: Party?)
  /// Somebody is not, after all.
  case cleared(ID<Person>)
}

/// What can be asked of those who do not come.
public enum AbsenceCommand: Hashable, Sendable {
  /// Excuse somebody, represented by somebody or by nobody.
  case excuse(ID<Person>, by: Party?)
  /// Take that back.
  case clear(ID<Person>)
}

extension Session {
  /// Those who are excused and never came, in the order in which that was noted. Whoever came was not away.
  public var excused: [(person: ID<Person>, absence: Absence)] {
    absences.compactMap { attendance.stays[$0.key] == nil ? ($0.key, $0.value) : nil }
  }
}
