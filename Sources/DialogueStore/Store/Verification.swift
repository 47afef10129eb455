import Dialogue
import Journal

/// What is found when all of a journal is verified, and all that was merged into it, and nothing is made of it.
public struct Verification: Sendable {
  /// What is not as it should be, and what is not understood.
  public let problems: [DialogueStore.Problem]
  /// The number and the hash of the last record: what two parties compare.
  public let head: (count: Int, hash: RecordHash)
  /// What the signatures are worth in the journal, and in those that were merged, by their paths.
  public let signatures: (own: SignatureCheck?, peers: [String: SignatureCheck])

  /// Verifies a journal.
  /// - Throws: a `FileError` when a file cannot be read.
  /// - Complexity: O(*n*) in the size of all files: about a microsecond a record, on all cores.
  public init(path: String, in fileSystem: any FileSystem = POSIXFileSystem()) throws(FileError) {
    let files = JournalFiles(path: path)
    var payloads = Payloads()
    let reader = try JournalContents.verify(files, in: fileSystem, into: payloads) { payloads.add($0) }.reader
    var union: JournalUnion?
    if reader.mergeCount > 0 {
      let merged = try JournalUnion(files, in: fileSystem)
      payloads = Payloads()
      try merged.read(in: fileSystem) { record, _ in payloads.gather(record) }
      union = merged
    }
    problems =
      reader.findings.map(DialogueStore.Problem.finding) + (union?.problems ?? []) + payloads.undecodable
      + (payloads.unknown > 0 ? [.unknown(count: payloads.unknown)] : [])
    head = (reader.lastNumber, reader.lastHash)
    signatures = (
      SignatureCheck(reader),
      Dictionary(union?.peerReaders.map { ($0.path, SignatureCheck($0.reader)) } ?? []) { first, _ in first }
    )
  }
}

/// Looks at payloads, and keeps nothing of them.
private struct Payloads: RecordBatch {
  /// Those that do not fit.
  private(set) var undecodable: [DialogueStore.Problem] = []
  /// Records of kinds and versions that are not known.
  private(set) var unknown = 0

  mutating func gather(_ record: Record) {
    do throws(CodecError) {
      if try EventCodec.entry(of: record) == nil, EventCodec.isUnknown(record) { unknown += 1 }
    } catch {
      undecodable.append(.undecodable(record: record.number, error))
    }
  }

  mutating func add(_ other: Payloads) {
    undecodable += other.undecodable
    unknown += other.unknown
  }
}
