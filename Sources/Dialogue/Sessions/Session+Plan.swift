extension Session {
  /// When it is held: from its opening, and until then as it is planned. Its day is that day on every screen and paper.
  public var heldAt: Instant { openedAt ?? plannedStart }

  /// What is known of a session when it is planned.
  public struct Plan: Hashable, Sendable {
    /// Its name in the journal.
    public let id: ID<Session>
    /// The space of which it is a meeting.
    public var space: ID<DialogueSpace>
    /// What it is called.
    public var title: String
    /// When it is to begin.
    public var start: Instant
    /// When it is announced to end.
    public var end: Instant?
    /// When the hall closes.
    public var closing: Instant?
    /// Where it is held.
    public var place: String?
    /// The day on which the rule of the body has it, whenever it is held; nil for a meeting beside the rule.
    public var slot: Day?

    /// A plan.
    public init(
      id: ID<Session>, space: ID<DialogueSpace>, title: String, start: Instant, end: Instant? = nil,
      closing: Instant? = nil, place: String? = nil, slot: Day? = nil
    ) {
      self.id = id
      self.space = space
      self.title = title
      self.start = start
      self.end = end
      self.closing = closing
      self.place = place
      self.slot = slot
    }
  }
}
