/// Why a journal cannot be opened or written.
public enum JournalError: Error, Hashable, Sendable {
  /// Another process writes it; who, as that process put it.
  case locked(by: String?)
  /// A file could not be read or written.
  case file(FileError)
  /// The file is no journal: its first record is not one.
  case notAJournal(path: String)
  /// The path has a name that another journal has for its own files.
  case ofAnotherJournal(path: String)
  /// The journal is of a newer format, or has features that this program does not know; it can be read only.
  case newerFormat(Int)
  /// So is one that was to be merged; nothing was taken in.
  case newerPeer(path: String, format: Int)
  /// The file was moved or replaced, or somebody else has written to it, while it was open.
  case changedUnderneath(path: String)
  /// There is no such record, or it speaks of the journal itself and holds nothing personal.
  case cannotErase(record: Int)
  /// A journal that was to be merged tells the past otherwise than this one, or than one that was merged; nothing was done.
  case rewritten([Rewriting])
  /// Devices sign with other keys than those that are known of them; nothing was taken in.
  case changedKeys([ChangedKey])
  /// The record is longer than a line may be, in bytes.
  case tooLong(bytes: Int, limit: Int)
}

extension JournalError {
  /// What an error says of a journal: anything but the file system and the journal itself, that it is none.
  init(_ error: any Error, path: String) {
    self =
      switch error {
      case let error as FileError: .file(error)
      case let error as JournalError: error
      default: .notAJournal(path: path)
      }
  }
}

/// Whether what was appended is safe.
public enum SaveState: Hashable, Sendable {
  /// All of it has been made durable.
  case saved
  /// The sync thread is at it.
  case saving
  /// It could not be made durable; it stands in memory, and maybe in the file.
  case notSaved(FileError)
}
