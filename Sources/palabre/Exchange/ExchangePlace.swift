import Journal
import Wording

/// Where journals are exchanged.
enum ExchangePlace: Hashable, Sendable {
  /// A plain folder: on a stick, on a share.
  case folder(String)
  /// A git repository: a folder of this machine, whose git folder is given, or a server.
  case git(String, folder: String?)

  /// What a name says: a folder that is there, or the address of a git server.
  /// - Throws: an ``ExchangeFailure`` when it is neither.
  init(_ name: String, _ words: Words) throws(ExchangeFailure) {
    let home = Variables["HOME"].map { name.hasPrefix("~/") ? $0 + name.dropFirst() : name } ?? name
    if Files.isFolder(home) {
      let path = Files.absolute(home)
      // What a journal keeps of others is its own: exchanged there, it would be taken for theirs.
      if JournalFiles.claim(on: path + "/x", in: POSIXFileSystem()) == .insideFolder {
        throw ExchangeFailure(words(ExchangePhrase.folderOfJournal, name))
      }
      for folder in [path, path + "/.git"] where Self.isRepository(folder) {
        self = .git(path, folder: folder)
        return
      }
      self = .folder(path)
      return
    }
    guard Self.isAddress(name) else { throw ExchangeFailure(words(ExchangePhrase.noPlace, name)) }
    self = .git(name, folder: nil)
  }

  /// What every repository has (gitrepository-layout(5)).
  private static func isRepository(_ folder: String) -> Bool {
    Files.isRegular(folder + "/HEAD") && Files.isFolder(folder + "/objects")
      && Files.isFolder(folder + "/refs")
  }

  /// `https://…`, `ssh://…`, `git://…`, or `host:path` as scp has it; never a way for git to run a program.
  private static func isAddress(_ name: String) -> Bool {
    for scheme in ["https://", "http://", "ssh://", "git://"] where name.hasPrefix(scheme) { return true }
    guard let colon = name.firstIndex(of: ":"), !name.hasPrefix("-") else { return false }
    let host = name[..<colon]
    return !host.isEmpty && !host.contains("/") && !name[colon...].hasPrefix("::")
  }
}

/// Why nothing could be exchanged, in words.
struct ExchangeFailure: Error {
  var text: String

  init(_ text: String) { self.text = text }
}
