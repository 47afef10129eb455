extension JournalFiles {
  /// What a path belongs to, for whoever is about to write something else there.
  public enum Claim: Hashable, Sendable {
    /// A journal's records: a segment, a copy, or a journal of another laptop.
    case records
    /// What is being typed, and what was acknowledged as saved.
    case draft
    /// What the facilitator's screen asks the room's screen to show.
    case room
    /// The name that a later segment of a journal would have.
    case laterSegment
    /// Something inside a journal's folder of peers or of cut tails.
    case insideFolder
  }

  /// Tells whether a path is, or would be, part of any journal, by what stands there and by its name.
  ///
  /// Contents decide first, so that a hard link or a copy under another name is known for what it is.
  /// - Parameters:
  ///   - path: The place, links resolved.
  ///   - fileSystem: Where it is looked for.
  /// - Returns: Nil when nothing of a journal is there and no journal would take it for its own.
  /// - Complexity: reads at most 256 KiB of the file.
  public static func claim(on path: String, in fileSystem: any FileSystem) -> Claim? {
    if let file = try? fileSystem.open(path, .read), let start = try? file.read(at: 0, count: 256 << 10) {
      if hasRecord(start) || fileSystem.exists(path + ".draft") { return .records }
      if DraftFile.isDraft(start) { return .draft }
    }
    return claim(byNameOf: path, in: fileSystem)
  }

  /// Tells whether a path has a name that a journal has for its own files, whatever stands there.
  /// - Parameters:
  ///   - path: The place, links resolved.
  ///   - fileSystem: Where the journal is looked for.
  /// - Returns: Nil when no journal that is there would take it for its own.
  static func claim(byNameOf path: String, in fileSystem: any FileSystem) -> Claim? {
    if path.hasSuffix(".draft"), isJournal(String(path.dropLast(6)), in: fileSystem) { return .draft }
    if path.hasSuffix(".room"), isJournal(String(path.dropLast(5)), in: fileSystem) { return .room }
    if let first = firstSegment(of: path), isJournal(first, in: fileSystem) { return .laterSegment }
    var folder = path.folder
    while folder != ".", folder != "/", !folder.isEmpty {
      for suffix in [".peers", ".quarantine"] where folder.hasSuffix(suffix) {
        let stem = String(folder.dropLast(suffix.count))
        if isJournal(stem + ".jsonl", in: fileSystem) || isJournal(stem, in: fileSystem) {
          return .insideFolder
        }
      }
      let above = folder.folder
      guard above != folder else { break }
      folder = above
    }
    return nil
  }

  /// `NAME.jsonl` for `NAME.2.jsonl`.
  private static func firstSegment(of path: String) -> String? {
    guard path.hasSuffix(".jsonl") else { return nil }
    let stem = path.dropLast(6)
    guard let dot = stem.lastIndex(of: "."), Int(stem[stem.index(after: dot)...]) != nil else { return nil }
    return String(stem[..<dot]) + ".jsonl"
  }

  private static func isJournal(_ path: String, in fileSystem: any FileSystem) -> Bool {
    guard let file = try? fileSystem.open(path, .read), let start = try? file.read(at: 0, count: 256 << 10)
    else { return false }
    return hasRecord(start) || fileSystem.exists(path + ".draft")
  }

  /// Whether a line begins as records do: `{"n":` and `"q":` after the number. Damage at the start hides no journal.
  private static func hasRecord(_ bytes: [UInt8]) -> Bool {
    bytes.split(separator: 0x0A, maxSplits: 64).contains { line in
      line.starts(with: Array("{\"n\":".utf8))
        && line.dropFirst(5).drop { (0x30...0x39).contains($0) }.starts(with: Array(",\"q\":".utf8))
    }
  }
}
