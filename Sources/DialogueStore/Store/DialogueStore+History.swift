import Dialogue
import Journal

extension DialogueStore {
  /// All entries of a journal that can be understood, oldest first, undone ones too: what a history and a replay are made
  /// of.
  /// - Throws: a `FileError` when the journal cannot be read.
  /// - Complexity: reads the whole journal.
  public static func entries(
    path: String, in fileSystem: any FileSystem = POSIXFileSystem()
  ) throws(FileError) -> [Entry] {
    let files = JournalFiles(path: path)
    let (contents, found) = try JournalContents.read(files, in: fileSystem) { ahead in
      (folded: [Entry](), batch: EntryBatch(isIdle: ahead.hasMerged))
    } folding: {
      $0 += $1.entries
    }
    return contents.reader.mergeCount > 0 ? try MergedEntries(files, in: fileSystem).entries : found
  }

  /// What other devices say in a journal of what is not theirs.
  /// - Throws: a `FileError` when the journal cannot be read.
  /// - Complexity: reads the whole journal; nothing where nothing was merged.
  public static func foreign(
    path: String, in fileSystem: any FileSystem = POSIXFileSystem()
  ) throws(FileError) -> [ForeignAct] {
    let files = JournalFiles(path: path)
    guard try !fileSystem.list(files.peers).isEmpty else { return [] }
    return try MergedEntries(files, in: fileSystem).foreign
  }
}
