/// How a file stands to a journal.
public enum Kinship: Hashable, Sendable {
  /// This journal's own chain holds every record of it.
  case own
  /// Every record of it is known here, but for those that say what it has merged and signed.
  case known
  /// It shares records with this journal, or has merged some of it, and has more.
  case kin
  /// It shares nothing with this journal.
  case stranger
}

extension Journal {
  /// How the journal at a path stands to this one, and whether something in it is not as it should be. Nothing is written.
  /// - Throws: a ``JournalError`` when it cannot be read, is no journal, or is of a newer format.
  /// - Complexity: O(*n*) in the size of both and of what was merged.
  public func kinship(of path: String) throws(JournalError) -> (kinship: Kinship, isDamaged: Bool) {
    flush()
    do {
      // Opened to say what is wrong: a file that is not there would be an empty journal.
      _ = try fileSystem.open(path, .read)
      let chain = try Chain(JournalFiles(path: path), in: fileSystem)
      guard let other = chain.reader.header ?? (chain.links.isEmpty ? nil : header) else {
        throw JournalError.notAJournal(path: path)
      }
      guard other.isReadable else { throw JournalError.newerPeer(path: path, format: other.format) }
      let isDamaged = !chain.reader.findings.isEmpty
      let ours = try Chains(files, in: fileSystem)
      let own = Set(ours.all.prefix(1).flatMap(\.links).map(\.hash))
      if chain.links.allSatisfy({ own.contains($0.hash) }) { return (.own, isDamaged) }
      let known = ours.known
      if !chain.hasNews(beyond: known) { return (.known, isDamaged) }
      let sharesRecords = chain.links.contains { known.contains($0.hash) }
      let hasMergedOurs = chain.reader.merges.flatMap(\.heads).contains { known.contains($0.hash) }
      return (sharesRecords || hasMergedOurs ? .kin : .stranger, isDamaged)
    } catch {
      throw JournalError(error, path: path)
    }
  }

  /// The files that hold this journal's own records, the first segment first.
  /// - Throws: a ``FileError`` when the folder cannot be listed.
  public func ownSegments() throws(FileError) -> [String] {
    flush()
    return try files.segmentNumbers(in: fileSystem).map(files.segment)
  }
}
