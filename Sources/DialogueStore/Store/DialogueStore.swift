import Dialogue
import Journal

/// A concertation and the journal that keeps it.
public final class DialogueStore {
  /// Something about the journal that the facilitator should know.
  public enum Problem: Hashable, Sendable {
    /// The journal is not as it should be.
    case finding(Finding)
    /// A record whose payload is not what its kind asks for; kept in the journal and left out.
    case undecodable(record: Int, CodecError)
    /// Records of kinds or versions that this program does not know; kept in the journal and left out.
    case unknown(count: Int)
  }

  /// The state of the concertation.
  public private(set) var state: Concertation
  /// What was found when the journal was read.
  public let problems: [Problem]
  /// The journal; nil when it is only read.
  public let journal: Journal?
  /// The number and hash of the last record when the journal is only read.
  private let readHead: (count: Int, hash: RecordHash)

  private init(
    replay: Replaying, journal: Journal?, findings: [Finding], head: (count: Int, hash: RecordHash)
  ) {
    self.journal = journal
    readHead = head
    problems =
      findings.map(Problem.finding) + replay.undecodable
      + (replay.unknown > 0 ? [.unknown(count: replay.unknown)] : [])
    state = replay.finish()
  }

  /// Opens a journal for writing, or makes it, and replays it.
  /// - Throws: a `JournalError`.
  public static func open(
    path: String, in fileSystem: any FileSystem = POSIXFileSystem(), environment: Journal.Environment
  ) throws(JournalError) -> DialogueStore {
    var replay = Replaying()
    let journal = try Journal.open(path: path, in: fileSystem, environment: environment) { replay.gather($0) }
    return DialogueStore(replay: replay, journal: journal, findings: journal.findings, head: (0, .zero))
  }

  /// Reads a journal without writing to it.
  /// - Throws: a `FileError` when it cannot be read.
  public static func read(
    path: String, in fileSystem: any FileSystem = POSIXFileSystem()
  ) throws(FileError) -> DialogueStore {
    var replay = Replaying()
    let contents = try JournalContents.read(JournalFiles(path: path), in: fileSystem) { replay.gather($0) }
    return DialogueStore(
      replay: replay, journal: nil, findings: contents.reader.findings,
      head: (contents.reader.lastNumber, contents.reader.lastHash))
  }

  /// Keeps the events of one act: in the file first, then in the state.
  /// - Throws: a `JournalError`; nothing has happened then.
  @discardableResult
  public func append(_ events: [Event], act: ID<Act>, at: Instant) throws(JournalError) -> [Entry] {
    let entries = events.map { Entry(act: act, at: at, event: $0) }
    try append(entries)
    return entries
  }

  /// Keeps entries that belong together: in the file first, in one write, then in the state.
  /// - Throws: a `JournalError`; nothing has happened then.
  public func append(_ entries: [Entry]) throws(JournalError) {
    guard !entries.isEmpty else { return }
    try journal?.append(entries.map(EventCodec.record(of:)))
    for entry in entries { state.evolve(entry) }
  }

  /// The number and the hash of the last record: what two parties compare.
  public var head: (count: Int, hash: RecordHash) { journal?.head ?? readHead }
}

/// Folds records into a state. What was undone is known only at the end of the journal, so entries are gathered first.
struct Replaying {
  private var entries: [Entry] = []
  private(set) var undecodable: [DialogueStore.Problem] = []
  private(set) var unknown = 0

  mutating func gather(_ record: Record) {
    do throws(CodecError) {
      if let entry = try EventCodec.entry(of: record) {
        entries.append(entry)
      } else if !record.kindName.hasPrefix("journal."), record.payload != nil {
        unknown += 1
      }
    } catch {
      undecodable.append(.undecodable(record: record.number, error))
    }
  }

  consuming func finish() -> Concertation {
    var replay = Concertation.Replay(undone: Concertation.Replay.undoneActs(in: entries))
    // The newest acts, which can be undone, are at most so many entries; an act rarely has more than eight.
    let kept = entries.count - 8 * Concertation.undoDepth
    for (place, entry) in entries.enumerated() { replay.apply(entry, canBeUndone: place >= kept) }
    return replay.finish()
  }
}
