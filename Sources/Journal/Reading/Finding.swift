/// Something in a journal that is not as it should be, with where it is.
public struct Finding: Hashable, Sendable {
  /// What was found.
  public enum Problem: Hashable, Sendable {
    /// The file ends in the middle of a record, or in bytes that are none: so many bytes.
    case tornTail(bytes: Int)
    /// Bytes that are no record, with records after them.
    case damage(bytes: Int)
    /// Records that are not there, up to and with this one.
    case missing(through: Int)
    /// The record does not follow the one before it: it comes from elsewhere, or stands elsewhere.
    case foreign
    /// The record was erased and nothing in the journal says why.
    case erasedWithoutReason
    /// The journal was written by a newer version of the program, in a format that this one cannot read.
    case newerFormat(Int)
    /// The first record does not say what the file is.
    case noBeginning
    /// Records that had been acknowledged as saved are not there, up to and with this one.
    case acknowledgedLost(through: Int)
  }

  /// What was found.
  public var problem: Problem
  /// The number of the record, or of the first one concerned.
  public var record: Int
  /// Which file of the journal, from 1.
  public var segment: Int
  /// The byte in that file.
  public var offset: Int

  /// A finding.
  public init(_ problem: Problem, record: Int, segment: Int = 1, offset: Int) {
    self.problem = problem
    self.record = record
    self.segment = segment
    self.offset = offset
  }

  /// Whether the file, whose name is that of a segment, begins a journal of its own, and is not read.
  public var isJournalOfItsOwn: Bool { problem == .foreign && record == 1 && segment > 1 && offset == 0 }
}
