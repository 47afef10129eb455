/// What happens in batches of the floor, small groups and walks.
public enum FormatEvent: Hashable, Sendable {
  /// Interventions in a row began, to be answered together; how many, when it was said.
  case batchBegun(size: Int?)
  /// The interventions in a row ended.
  case batchEnded
  /// A table was set up.
  case tableAdded(Table)
  /// A field of a table was changed.
  case tableChanged(ID<Table>, TableChange)
  /// A laptop keeps the sheet of a table, beside the one that leads; its mark.
  case tableKept(ID<Table>, by: String)
  /// A round began; the one under way ended.
  case roundBegun(question: String, minutes: Int?)
  /// The round under way ended.
  case roundEnded
  /// The walk reached a stop; it left the one before.
  case stopReached(ID<Stop>, place: String)
  /// The walk left the stop.
  case stopEnded
}

/// What can be asked of batches of the floor, small groups and walks.
public enum FormatCommand: Hashable, Sendable {
  /// Begin interventions in a row, to be answered together.
  case beginBatch(size: Int?)
  /// End the interventions in a row.
  case endBatch
  /// Set up a table; number 0 takes the next one.
  case addTable(Table)
  /// Change a field of a table.
  case changeTable(ID<Table>, TableChange)
  /// Keep the sheet of a table on this laptop.
  case keepTable(ID<Table>)
  /// Begin the next round, planned to last so many minutes.
  case beginRound(question: String, minutes: Int?)
  /// End the round.
  case endRound
  /// Reach the next stop of a walk.
  case reachStop(ID<Stop>, place: String)
  /// Leave the stop.
  case endStop
}
