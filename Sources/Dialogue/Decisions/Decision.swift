/// Something that the meeting decided.
public struct Decision: Hashable, Sendable {
  /// Its name in the journal.
  public let id: ID<Decision>
  /// Number within the session, from 1; shown as `d1`.
  public var number: Int
  /// Where the number comes from.
  public var origin = NumberOrigin()
  /// The point on which it was taken.
  public var item: ID<AgendaItem>?
  /// What was decided.
  public var text: String
  /// The vote by which it was taken.
  public var vote: ID<Vote>?
  /// When.
  public var at: Instant
  /// The quorum when it was taken, where the body has one. Known by the session, not kept with the decision.
  public var quorum: Quorum?

  /// A decision.
  public init(
    id: ID<Decision>, number: Int = 0, item: ID<AgendaItem>? = nil, text: String, vote: ID<Vote>? = nil,
    at: Instant
  ) {
    self.id = id
    self.number = number
    self.item = item
    self.text = text
    self.vote = vote
    self.at = at
  }

  /// The short name within the session, `d1`.
  public var label: String { "d\(number)\(origin.suffix)" }
}
