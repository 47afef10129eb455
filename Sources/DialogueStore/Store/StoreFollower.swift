import Dialogue
import Journal

/// The state of a concertation whose journal somebody else writes, kept up to date by asking.
public struct StoreFollower: Sendable {
  /// The state as of the last poll.
  public private(set) var state = Concertation()
  /// Records that could not be understood, so far.
  public private(set) var undecodable: [DialogueStore.Problem] = []
  /// How many records were of kinds or versions that this program does not know, so far.
  public private(set) var unknown = 0
  /// What the last poll added to the state; nil when it read everything again.
  public private(set) var added: [Entry]?

  private let path: String
  private let isWithholding: Bool
  private let fileSystem: any FileSystem
  private var follower: JournalFollower
  private var hasBegun = false

  /// A follower that has read nothing; a journal that is not there yet is empty. With `withholding` the state is without
  /// the words that another device asks to erase, as befits what everybody sees.
  public init(path: String, withholding: Bool = false, in fileSystem: any FileSystem = POSIXFileSystem()) {
    isWithholding = withholding
    self.path = path
    self.fileSystem = fileSystem
    follower = JournalFollower(path: path, in: fileSystem)
  }

  /// What is not as it should be, so far.
  public var problems: [DialogueStore.Problem] {
    follower.findings.map(DialogueStore.Problem.finding) + undecodable
      + (unknown > 0 ? [.unknown(count: unknown)] : [])
  }

  /// The number and the hash of the last record that was read.
  public var head: (count: Int, hash: RecordHash) { follower.head }

  /// Reads what has been added since the last time; true when the state may have changed.
  /// - Throws: a `FileError` when a file cannot be read; the state is then that of the last poll, and polling again may work.
  /// - Complexity: that of what was added; that of the whole journal the first time, and when the file was replaced.
  @discardableResult
  public mutating func poll() throws(FileError) -> Bool {
    guard hasBegun else {
      try readAgain()
      return head.count > 0
    }
    let before = head.count
    let merges = follower.mergeCount
    var news = EntryBatch()
    let wasReplaced = try follower.poll { news.gather($0) }
    for entry in news.entries { state.evolve(entry) }
    undecodable += news.undecodable
    unknown += news.unknown
    added = news.entries
    guard wasReplaced || state.needsReplay || follower.mergeCount != merges else {
      return head.count != before
    }
    try readAgain()
    return true
  }

  private mutating func readAgain() throws(FileError) {
    hasBegun = false
    added = nil
    let (fresh, replay) = try JournalFollower.begin(
      path: path, in: fileSystem, noting: Replaying.kinds, beginning: Replaying.beginning,
      folding: { $0.fold($1) })
    follower = fresh
    if follower.mergeCount > 0 {
      let merged = try MergedEntries(
        JournalFiles(path: path), in: fileSystem, withholding: isWithholding)
      (undecodable, unknown, state) = (merged.undecodable, merged.unknown, merged.state)
    } else {
      (undecodable, unknown) = (replay.undecodable, replay.unknown)
      state = replay.finish()
    }
    hasBegun = true
  }
}
