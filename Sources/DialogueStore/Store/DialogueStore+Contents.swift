import Dialogue
import Journal

extension DialogueStore {
  /// What a journal holds, as it was read.
  public struct Contents: Sendable {
    /// The state of the concertation.
    public let state: Concertation
    let problems: [Problem]
    let forks: [Ancestry.Fork]
    let asked: [AskedErasure]
    let rewritings: [Rewriting]
    /// What other devices say of what is not theirs.
    public let foreign: [ForeignAct]
    /// Meetings that several laptops kept at once.
    public let woven: [ID<Session>: SharedMeeting]

    init(_ replay: Replaying, _ merged: MergedEntries?, _ findings: [Finding]) {
      let undecodable = merged?.undecodable ?? replay.undecodable
      let unknown = merged?.unknown ?? replay.unknown
      problems =
        findings.map(Problem.finding) + (merged?.union.problems ?? []) + undecodable
        + (unknown > 0 ? [.unknown(count: unknown)] : [])
      asked = merged?.union.asked ?? []
      rewritings = merged?.union.rewritings ?? []
      foreign = merged?.foreign ?? []
      woven = merged?.woven ?? [:]
      forks = merged?.union.ancestry.forks ?? []
      state = merged?.state ?? replay.finish()
    }

    static func read(
      _ files: JournalFiles, in fileSystem: any FileSystem
    ) throws(FileError) -> (contents: Contents, reader: JournalReader) {
      let (read, replay) = try JournalContents.read(
        files, in: fileSystem, noting: Replaying.kinds, beginning: Replaying.beginning,
        folding: { $0.fold($1) })
      var merged: MergedEntries?
      if read.reader.mergeCount > 0 { merged = try MergedEntries(files, in: fileSystem) }
      return (Contents(replay, merged, read.reader.findings), read.reader)
    }
  }
}

extension JournalUnion {
  /// What is not as it should be in what was merged.
  var problems: [DialogueStore.Problem] {
    peers.flatMap { peer in peer.findings.map { .peer(path: peer.path, $0) } }
      + missing.map { .peerMissing(device: $0.device, through: $0.number) }
  }
}
