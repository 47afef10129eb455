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
    /// A journal that was merged is not as it should be; the path of its copy.
    case peer(path: String, Finding)
    /// Records of another device that were merged are not there any more, up to this number.
    case peerMissing(device: String, through: Int)

    /// Whether the files are not as they should be; else there is only something in them that this program does not understand.
    public var isDefect: Bool {
      switch self {
      case .undecodable, .unknown: false
      case .finding, .peer, .peerMissing: true
      }
    }
  }

  /// The state of the concertation.
  public private(set) var state: Concertation
  private var contents: Contents
  /// What was found when the journal was read.
  public var problems: [Problem] { contents.problems }
  /// How many of them are defects of the files.
  public var defects: Int { problems.count(where: \.isDefect) }
  /// Where copies of a journal went on apart before they were merged; no defect.
  public var forks: [Ancestry.Fork] { contents.forks }
  /// What other devices ask to erase, and waits to be agreed to: meanwhile it is left out of what is made for everybody.
  public var asked: [AskedErasure] { contents.asked }
  /// What was written anew in journals that were merged: both versions are kept, that of this journal counts.
  public var rewritings: [Rewriting] { contents.rewritings }
  /// What other devices say of what is not theirs: what bears the identifier of something else, and what changes
  /// meetings that were closed here.
  public var foreign: [ForeignAct] { contents.foreign }
  /// Meetings that several laptops kept at once, see ``Contents/woven``.
  public var woven: [ID<Session>: SharedMeeting] { contents.woven }
  /// The journal; nil when it is only read.
  public let journal: Journal?
  /// What verified the journal, when it is only read.
  public let reader: JournalReader?
  /// The last record that was read since, of a journal that is only read.
  private var followed: (count: Int, hash: RecordHash)?
  private let files: JournalFiles
  private let fileSystem: any FileSystem

  private init(
    _ files: JournalFiles, _ fileSystem: any FileSystem, _ contents: Contents, journal: Journal?,
    reader: JournalReader?
  ) {
    self.files = files
    self.fileSystem = fileSystem
    self.journal = journal
    self.reader = reader
    self.contents = contents
    state = contents.state
    state.laptop = journal.map { LaptopMark.of(device: $0.device, path: fileSystem.absolute($0.files.path)) }
  }

  /// Opens a journal for writing, or makes it, and replays it.
  /// - Throws: a `JournalError`.
  public static func open(
    path: String, in fileSystem: any FileSystem = POSIXFileSystem(), environment: Journal.Environment
  ) throws(JournalError) -> DialogueStore {
    let (journal, replay) = try Journal.open(
      path: path, in: fileSystem, environment: environment, noting: Replaying.kinds,
      beginning: Replaying.beginning, folding: { $0.fold($1) })
    var merged: MergedEntries?
    do throws(FileError) {
      if journal.hasMerged { merged = try MergedEntries(journal.files, in: fileSystem) }
    } catch {
      throw .file(error)
    }
    return DialogueStore(
      journal.files, fileSystem, Contents(replay, merged, journal.findings), journal: journal, reader: nil)
  }

  /// Reads a journal without writing to it.
  /// - Throws: a `FileError` when it cannot be read.
  public static func read(
    path: String, in fileSystem: any FileSystem = POSIXFileSystem()
  ) throws(FileError) -> DialogueStore {
    let (contents, reader) = try Contents.read(JournalFiles(path: path), in: fileSystem)
    return DialogueStore(JournalFiles(path: path), fileSystem, contents, journal: nil, reader: reader)
  }

  /// Reads a journal again, for ``take(_:)``. On any thread.
  /// - Throws: a `FileError` when it cannot be read.
  public static func contents(
    path: String, in fileSystem: any FileSystem = POSIXFileSystem()
  ) throws(FileError) -> Contents {
    try Contents.read(JournalFiles(path: path), in: fileSystem).contents
  }

  /// Takes what was read again of the journal, to which nothing was added meanwhile: what was merged or erased beside a screen.
  public func take(_ contents: Contents) {
    let laptop = state.laptop
    self.contents = contents
    state = contents.state
    state.laptop = laptop
  }

  /// Takes what the writer of a journal has added that is only read here.
  public func take(_ follower: StoreFollower) { (state, followed) = (follower.state, follower.head) }

  /// Keeps the events of one act: in the file first, then in the state. What was said earlier, as a list that is
  /// imported may say, bears its own time.
  /// - Throws: a `JournalError`; nothing has happened then.
  @discardableResult
  public func append(_ events: [Event], act: ID<Act>, at: Instant) throws(JournalError) -> [Entry] {
    let entries = events.map { Entry(taken: $0, in: act, at: at) }
    try append(entries)
    return entries
  }

  /// Keeps entries that belong together: in the file first, all or none, then in the state.
  /// - Throws: a `JournalError`; nothing has happened then.
  public func append(_ entries: [Entry]) throws(JournalError) {
    guard !entries.isEmpty else { return }
    try journal?.append(entries.lazy.map(EventCodec.record(of:)))
    state.evolve(entries)
    // What was said of an act that is no longer kept is found by reading all of it again.
    if state.needsReplay {
      journal?.flush()
      if let read = try? Contents.read(files, in: fileSystem) { take(read.contents) }
    }
    // What is closed is signed; that it could not be is no reason to refuse the act.
    if entries.contains(where: { $0.event.closesSession }) { try? journal?.sign() }
  }

  /// Erases while the journal is open, and reads it again without what went.
  /// - Parameters:
  ///   - plan: What is to go.
  ///   - path: The journal.
  /// - Throws: a `JournalError` when it could not be erased; what was erased before stays erased.
  public func erase(_ plan: ErasurePlan, path: String) throws(JournalError) {
    try journal?.erase(plan)
    if let read = try? DialogueStore.contents(path: path) { take(read) }
  }

  /// Takes in what other journals hold; what they say of something that was erased here, without knowing so, comes in erased.
  /// - Parameters:
  ///   - paths: Journals to take in.
  ///   - acceptingRewritten: See `Journal.merge`.
  ///   - acceptingKeys: See `Journal.merge`.
  ///   - replacement: What stands for the name of a person whose name was erased.
  /// - Returns: What was taken in.
  /// - Throws: a `JournalError`, see `Journal.merge`.
  public func merge(
    _ paths: [String], acceptingRewritten: Bool = false, acceptingKeys: Bool = false,
    replacing replacement: String
  ) throws(JournalError) -> MergeOutcome {
    guard let journal else { return MergeOutcome() }
    return try journal.merge(
      paths, acceptingRewritten: acceptingRewritten, acceptingKeys: acceptingKeys, replacing: replacement)
  }

  /// The state for what is made for everybody: without the words that another device asks to erase.
  /// - Throws: a `FileError` when the journal cannot be read.
  /// - Complexity: that of ``state``; with such words, reads the whole journal.
  public func publicState() throws(FileError) -> Concertation {
    guard !asked.isEmpty else { return state }
    journal?.flush()
    return try MergedEntries(files, in: fileSystem, withholding: true).state
  }

  /// Whether all that was appended is safe; nil when the journal is only read.
  public var saveState: SaveState? { journal?.saveState }

  /// The number and the hash of the last record: what two parties compare.
  public var head: (count: Int, hash: RecordHash) {
    journal?.head ?? followed ?? reader.map { ($0.lastNumber, $0.lastHash) } ?? (0, .zero)
  }
}

extension Journal {
  /// Takes in what other journals hold, see ``DialogueStore/merge(_:acceptingRewritten:acceptingKeys:replacing:)``; `isWanted`
  /// is asked before anything is written. On any thread; the state has to be read again then.
  public func merge(
    _ paths: [String], acceptingRewritten: Bool = false, acceptingKeys: Bool = false,
    replacing replacement: String, isWanted: () -> Bool = { true }
  ) throws(JournalError) -> MergeOutcome {
    try merge(
      paths, acceptingRewritten: acceptingRewritten, acceptingKeys: acceptingKeys, isWanted: isWanted,
      naming: WordNaming(replacing: replacement))
  }

  /// Takes what is damaged from copies, see ``Journal/Journal/repair(from:naming:)``; what they say of something that
  /// was erased here comes in erased.
  public func repair(from paths: [String], replacing replacement: String) throws(JournalError) -> MergeOutcome
  {
    try repair(from: paths, naming: WordNaming(replacing: replacement))
  }

  /// Erases what was planned. On any thread; the state has to be read again then.
  public func erase(_ plan: ErasurePlan) throws(JournalError) {
    flush()
    let traces = plan.traces
    try erase(plan.erasures, damaged: plan.damagedLines > 0 ? { traces.stand(in: $0) } : nil)
    // Laptops that know this one by its key are shown whose wish it is; that it could not be signed undoes nothing.
    try? sign(onlyAsKnown: true)
  }
}

extension Event {
  /// Whether a meeting ends with it.
  fileprivate var closesSession: Bool {
    if case .session(_, .closed) = self { true } else { false }
  }
}
