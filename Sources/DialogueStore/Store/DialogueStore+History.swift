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

  /// All entries of a journal in which an identifier stands, oldest first: the history of whatever it names.
  /// - Throws: a `FileError` when the journal cannot be read.
  /// - Complexity: reads the whole journal.
  public static func history<Entity>(
    of id: ID<Entity>, path: String, in fileSystem: any FileSystem = POSIXFileSystem()
  ) throws(FileError) -> [Entry] {
    let wanted = Array(id.text.utf8)
    let files = JournalFiles(path: path)
    let (contents, found) = try JournalContents.read(files, in: fileSystem) { ahead in
      (folded: [Entry](), batch: NamingBatch(wanted: wanted, entries: EntryBatch(isIdle: ahead.hasMerged)))
    } folding: {
      $0 += $1.entries.entries
    }
    guard contents.reader.mergeCount > 0 else { return found }
    return try MergedEntries(files, in: fileSystem).entries.filter { entry in
      EventCodec.record(of: entry).payload.withUnsafeBytes { $0.contains(wanted) }
    }
  }
}

/// The entries in which an identifier stands.
private struct NamingBatch: RecordBatch {
  let wanted: [UInt8]
  var entries: EntryBatch

  mutating func gather(_ record: Record) {
    if let payload = record.payload, payload.contains(wanted) { entries.gather(record) }
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func contains(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first, count >= wanted.count else { return false }
    var place = 0
    while place <= count - wanted.count {
      if self[place] == first, self[place..<(place + wanted.count)].elementsEqual(wanted) { return true }
      place += 1
    }
    return false
  }
}
