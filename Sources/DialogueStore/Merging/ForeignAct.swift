import Dialogue
import Journal

/// What another device says of something that is not its own: of what was created elsewhere, or of a meeting that was
/// closed here.
public struct ForeignAct: Hashable, Sendable {
  /// What becomes of it.
  public enum Standing: Hashable, Sendable {
    /// It bears the identifier of something else, and never counts.
    case claim
    /// It counts once it is agreed to here.
    case waiting
    /// It counts, and is told.
    case counting
  }

  /// What becomes of it.
  public var standing: Standing
  /// The device that wrote it.
  public var device: String
  /// The number of its record in the chain of that device.
  public var number: Int
  /// The hash of its record.
  public var hash: RecordHash
  /// What it says.
  public var entry: Entry
  /// The meeting that it touches; nil for what belongs to none.
  public var session: ID<Session>?
  /// What counts so far: what bears the same identifier, the last value of what is changed, or what brought that into
  /// being; nil for what was not there before.
  public var held: Entry?
  /// How many merges came after the one that brought it.
  public var mergesSince: Int
}

/// An entry in its place among those of all journals.
struct PlacedEntry {
  /// The place of the first record of the act.
  var order: RecordOrder
  var number: Int
  var hash: RecordHash
  var position: Ancestry.Position
  /// Whether it stands in the journal of this laptop.
  var isOwn: Bool
  var entry: Entry
  /// The device that wrote it.
  var device: String { order.device }
}
