import JournalTesting
import TestSupport
import Testing

@testable import Journal

@Suite("A journal that is read in chunks on all cores is read as in one piece")
struct ChunkTests {
  private static let journal: [UInt8] = {
    let text = String(repeating: "Pourquoi le parking est-il dans le noir ? ", count: 8)
    var writer = RecordWriter(number: 1, lamport: 1, previous: .zero)
    let header = JournalHeader(device: "a", machine: "m").payload
    var bytes = writer.line(
      for: NewRecord(kind: RecordFormat.headerKind, milliseconds: 0, payload: header), salt: .zero)
    for number in 2...3000 {
      let record = Sample.record(
        number, text: number % 1000 == 7 ? String(repeating: text, count: 400) : text)
      bytes += writer.line(for: record, salt: RecordHash(high: 1, low: UInt64(number)))
    }
    return bytes
  }()

  @Test("Whole, or with damage anywhere: the same records, the same findings", arguments: 0..<12)
  func same(seed: Int) throws {
    var bytes = ChunkTests.journal
    #expect(bytes.count > 8 * ChunkPipeline<Void>.window)
    for place in 0..<seed {
      let start = (seed * 7_919_003 + place * 611_953) % (bytes.count - 700_000)
      switch place % 3 {
      case 0: bytes[start] ^= 0x20
      case 1: for offset in 0..<(place * 60_000) { bytes[start + offset] = 0x58 }
      default: bytes.removeSubrange(start..<(start + place * 40_000))
      }
    }
    var alone = JournalReader()
    var expected: [RecordHash] = []
    bytes.withUnsafeBytes { alone.read($0) { expected.append($0.hash) } }
    alone.finish()
    var read: [RecordHash] = []
    let system = MemoryFileSystem(files: [Sample.path: bytes])
    let contents = try JournalContents.read(JournalFiles(path: Sample.path), in: system) {
      read.append($0.hash)
    }
    #expect(read == expected)
    #expect(contents.reader.findings == alone.findings)
    let gathered = try JournalContents.read(JournalFiles(path: Sample.path), in: system) { _ in
      (folded: [RecordHash](), batch: Hashes())
    } folding: {
      $0 += $1.hashes
    }
    #expect(gathered.folded == expected)
    #expect(gathered.contents.reader.findings == alone.findings)
  }

  private struct Hashes: RecordBatch {
    var hashes: [RecordHash] = []
    mutating func gather(_ record: Record) { hashes.append(record.hash) }
  }
}
