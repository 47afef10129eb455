import Glibc

/// Where a document that is written from the screen goes.
enum DocumentFile {
  /// The folder into which documents of a journal go: its own; the user's documents for the journal that the program keeps
  /// by itself, in a folder that nobody looks into.
  static func folder(of journal: String) -> String {
    if Files.absolute(journal) == Files.absolute(Folders.data + "/journal.jsonl"),
      let documents = Folders.documents
    {
      return documents
    }
    let folder = journal.lastIndex(of: "/").map { String(journal[..<$0]) } ?? "."
    return Files.absolute(folder.isEmpty ? "/" : folder)
  }

  /// Writes a document; a number is added to its name while that is taken.
  static func write(_ bytes: [UInt8], to path: String) throws -> String {
    let name = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let end = path[name...].lastIndex(of: ".") ?? path.endIndex
    var number = 1
    while true {
      let free = path[..<end] + (number == 1 ? "" : "-\(number)") + path[end...]
      do {
        try Files.write(bytes, to: String(free), replacing: false)
        return String(free)
      } catch {
        guard error.code == EEXIST, error.refusal == nil, number < 1000 else { throw error }
        number += 1
      }
    }
  }
}
