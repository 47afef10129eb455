/// The append-only file, open for writing. Appending writes at once and returns; a thread of its own makes it durable.
public final class Journal: Sendable {
  /// What comes from outside: who writes, on what machine, and where randomness comes from.
  public struct Environment: Sendable {
    /// Who writes, for the message that a second instance shows.
    public var holder: String
    /// A mark of the machine, or ``unknownMachine``.
    public var machine: String
    /// The mark of a machine that cannot be told from another one.
    public static let unknownMachine = "unknown"
    /// The secret by which this device signs; nil without one. Asked when something is signed.
    public var secret: @Sendable () -> DeviceSecret?
    /// Random numbers for salts and for the device.
    public var random: @Sendable () -> UInt64
    /// The wall clock in milliseconds since 1970 UTC.
    public var clock: @Sendable () -> Int64
    /// Called from the sync thread whenever ``Journal/saveState`` has changed.
    public var wake: @Sendable () -> Void

    /// An environment.
    public init(
      holder: String, machine: String, random: @escaping @Sendable () -> UInt64,
      clock: @escaping @Sendable () -> Int64, wake: @escaping @Sendable () -> Void = {},
      secret: @escaping @Sendable () -> DeviceSecret? = { nil }
    ) {
      self.holder = holder
      self.machine = machine
      self.random = random
      self.clock = clock
      self.wake = wake
      self.secret = secret
    }
  }

  struct State {
    var file: any File
    var segment: Int
    var end: Int
    var writer: RecordWriter
    /// The device that writes, and by what key it has said that it signs.
    var device: String
    var key: DeviceKey?
    /// What the journal uses beyond its first record.
    var features: Set<String>
    /// Whether the last record signs the one before it.
    var isSigned: Bool
    /// Lines that are not durable yet, with their numbers and hashes.
    var pending: [(number: Int, hash: RecordHash, line: [UInt8])] = []
    /// Whether all pending lines stand in the file; else they are in memory only, until a new segment takes them.
    var holdsPending = true
    /// Whether the file was found to be no longer what was written: nothing more is written, and nothing counts as saved.
    var hasChanged = false
    /// Whether bytes of a write that failed may stand behind the end.
    var hasRemains = false
    var acknowledged: Int
    var failure: FileError?
    /// When the draft is to be made durable, on the monotonic clock; nil when it is.
    var draftDeadline: UInt64?
    var draftGeneration: Int
    /// Why what is being typed could not be kept; nil when it could.
    var draftFailure: FileError?
    var isClosing = false
    var wantsRetry = false
    /// Whether the sync thread is at work.
    var isSyncing = false
  }

  /// The files of the journal.
  public let files: JournalFiles
  /// What was found when it was opened, healed tails included.
  public let findings: [Finding]
  /// What the first record says.
  public let header: JournalHeader
  /// The device under which it is written.
  public let device: String
  /// Whether other journals were merged into this one when it was opened: their records have to be read with it.
  public let hasMerged: Bool
  /// What was being typed when the program last ended; nil when nothing was.
  public let recoveredDraft: [UInt8]?

  let fileSystem: any FileSystem
  let environment: Environment
  let draftFile: DraftFile
  let state: Monitor<State>
  private let lock: any File
  private let thread: WorkerThread

  init(
    files: JournalFiles, fileSystem: any FileSystem, environment: Environment, draftFile: DraftFile,
    opened: Opening
  ) {
    self.files = files
    self.fileSystem = fileSystem
    self.environment = environment
    self.draftFile = draftFile
    lock = opened.lock
    findings = opened.findings
    header = opened.header
    device = opened.device
    hasMerged = opened.hasMerged
    let draft = draftFile.draft
    recoveredDraft = draft.flatMap { $0.bytes.isEmpty ? nil : $0.bytes }
    let state = Monitor(
      State(
        file: opened.file, segment: opened.segment, end: opened.end, writer: opened.writer,
        device: opened.device, key: opened.key, features: Set(opened.header.compatible),
        isSigned: opened.isSigned,
        acknowledged: opened.writer.number - 1, draftGeneration: draft?.generation ?? 0))
    self.state = state
    let syncer = Syncer(
      state: state, files: files, fileSystem: fileSystem, draftFile: draftFile, wake: environment.wake)
    thread = WorkerThread { syncer.run() }
  }

  deinit { close() }

  /// Appends records in one write, or where they are more than a megabyte in several, of which all or none stay. They
  /// are in the file when this returns, and safe when ``saveState`` says so. Only while it says
  /// ``SaveState/notSaved(_:)`` may they stand in memory alone, to be written when ``retry()`` succeeds.
  /// - Throws: a ``JournalError``; nothing of the records is kept then, and the journal is as it was. A record whose kind,
  ///   version or payload the format does not allow is refused as a write with `EINVAL`.
  public func append(_ records: some Sequence<NewRecord>) throws(JournalError) {
    let result: Result<Void, JournalError> = state.with { state in
      Result { () throws(JournalError) in try self.append(records, to: &state) }
    }
    try result.get()
  }

  /// Whether all that was appended is safe.
  public var saveState: SaveState {
    state.look { state in
      if let failure = state.failure { return .notSaved(failure) }
      if state.hasChanged {
        return .notSaved(FileError(.write, files.segment(state.segment), code: FileError.changedUnderneath))
      }
      return state.pending.isEmpty ? .saved : .saving
    }
  }

  /// The number of the last record that is known to be durable.
  public var acknowledged: Int { state.look { $0.acknowledged } }

  /// The number and the hash of the last record that was appended: what two parties compare.
  public var head: (count: Int, hash: RecordHash) {
    state.look { ($0.writer.number - 1, $0.writer.previous) }
  }

  /// Keeps what is being typed: at once in the file, durable within half a second at the next sync.
  /// A draft that cannot be written is no error, it stays on the screen: ``draftFailure`` says so.
  public func keep(draft bytes: [UInt8]) {
    let isFirst = state.look { state in
      state.draftGeneration += 1
      do throws(FileError) {
        try draftFile.setDraft(bytes, generation: state.draftGeneration)
        state.draftFailure = nil
      } catch {
        // The other slot holds the last draft that could be written: this one is tried there next.
        state.draftGeneration -= 1
        state.draftFailure = error
      }
      defer { state.draftDeadline = state.draftDeadline ?? Monotonic.now + Syncer.draftDelay }
      return state.draftDeadline == nil
    }
    // Who syncs waits for the deadline already while there is one.
    if isFirst { state.with { _ in } }
  }

  /// Why what is being typed is not kept; nil when it is, as far as is known.
  public var draftFailure: FileError? { state.look { $0.draftFailure } }

  /// Takes room for what will be typed, before the first key: a disk that is full then takes nothing from it.
  /// ``draftFailure`` says when there is none.
  public func reserveDraft() {
    state.with { state in
      do throws(FileError) {
        try draftFile.reserve()
        state.draftFailure = nil
      } catch {
        state.draftFailure = error
      }
    }
  }

  /// Looks whether the file is still where it was and ends where it did: ``saveState`` says what was found.
  public func check() {
    state.look { state in
      let isThere = state.file.isStill(at: files.segment(state.segment))
      let size = try? state.file.size()
      state.hasChanged =
        !isThere || size.map { $0 < state.end || $0 > state.end && !state.hasRemains } ?? true
    }
  }

  /// Tries again to make durable what could not be.
  public func retry() {
    state.with { if $0.failure != nil { $0.wantsRetry = true } }
  }

  /// Waits until all that was appended is durable, or known not to be.
  public func flush() {
    _ = state.wait { state in
      let isSettled = state.pending.isEmpty || state.failure != nil && !state.wantsRetry
      return isSettled && !state.isSyncing ? true : nil
    }
  }

  /// Makes durable what is not, and ends. Called by `deinit` too.
  public func close() {
    let wasOpen = state.with { state in
      defer { state.isClosing = true }
      return !state.isClosing
    }
    guard wasOpen else { return }
    thread.join()
    lock.unlock()
  }
}
