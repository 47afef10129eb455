import OrderedCollections

/// Who is there: people named one by one, and counts for those whom nobody named.
public struct Attendance: Hashable, Sendable {
  /// People present by college as last counted, named people included.
  public var counted: OrderedDictionary<CollegeID, Int> = [:]
  /// Stays of named people, in order of first arrival.
  public var stays: OrderedDictionary<ID<Person>, [Span]> = [:]

  /// Nobody.
  public init() {}

  /// Whether a named person is there now.
  public func isPresent(_ person: ID<Person>) -> Bool {
    stays[person]?.last.map { $0.end == nil } ?? false
  }

  /// Named people who are there now, in order of first arrival.
  public var named: [ID<Person>] {
    stays.compactMap { person, spans in spans.last?.end == nil && !spans.isEmpty ? person : nil }
  }

  /// Named people who have been there at all, in order of first arrival.
  public var everNamed: [ID<Person>] { Array(stays.keys) }
}
