/// A stop of a walk through the neighbourhood (*diagnostic en marchant*).
public struct Stop: Hashable, Sendable {
  /// Its name in the journal.
  public let id: ID<Stop>
  /// Number within the session, from 1.
  public var number: Int
  /// Where it is.
  public var place: String
  /// When the walk was there; open while it is.
  public var span: Span

  /// A stop.
  public init(id: ID<Stop>, number: Int, place: String, span: Span) {
    self.id = id
    self.number = number
    self.place = place
    self.span = span
  }
}
