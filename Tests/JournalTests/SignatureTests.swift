import JournalTesting
import Testing

@testable import Journal

@Suite("Signatures")
struct SignatureTests {
  static func environment(seed: UInt8) -> Journal.Environment {
    var environment = Sample.environment()
    let seed = [UInt8](repeating: seed, count: 32)
    environment.secret = { DeviceSecret(seed) }
    return environment
  }

  static func reader(_ system: MemoryFileSystem) throws -> JournalReader {
    try JournalContents.read(JournalFiles(path: Sample.path), in: system) { _ in }.reader
  }

  @Test("A head is signed once, the key said once; without a key nothing happens")
  func once() throws {
    let system = MemoryFileSystem()
    let bare = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    try bare.append([Sample.record(1)])
    try bare.sign()
    #expect(bare.head.count == 2)
    bare.close()
    for _ in 0..<2 {
      let journal = try Journal.open(path: Sample.path, in: system, environment: Self.environment(seed: 1))
      try journal.sign()
      try journal.sign()
      #expect(journal.head.count == 5)
      journal.close()
    }
    let journal = try Journal.open(path: Sample.path, in: system, environment: Self.environment(seed: 1))
    try journal.append([Sample.record(2)])
    try journal.sign()
    journal.close()
    let check = SignatureCheck(try Self.reader(system))
    #expect(check.right == 2 && check.wrong.isEmpty && check.changes.isEmpty)
    let other = try Journal.open(path: Sample.path, in: system, environment: Self.environment(seed: 2))
    try other.append([Sample.record(3)])
    try other.sign()
    other.close()
    let changed = SignatureCheck(try Self.reader(system))
    #expect(changed.right == 3 && changed.wrong.isEmpty && changed.changes == [9])
  }

  @Test(
    "Every change to what is signed, or to the signature, is wrong",
    arguments: ["number", "hash", "key", "signature", "device"])
  func forged(field: String) throws {
    let system = MemoryFileSystem()
    let journal = try Journal.open(path: Sample.path, in: system, environment: Self.environment(seed: 1))
    try journal.append([Sample.record(1)])
    try journal.sign()
    let key = try #require(DeviceSecret([UInt8](repeating: 3, count: 32)))
    let own = try #require(DeviceSecret([UInt8](repeating: 1, count: 32)))
    let (count, hash) = journal.head
    let receipt = try #require(Receipt(count, hash, at: 1_795_372_920_000, by: own))
    let device = try #require(try Self.reader(system).header?.device)
    var payload = PayloadWriter()
    payload.field("device", field == "device" ? "x" : device)
    payload.field("number", field == "number" ? count - 1 : count)
    payload.field("hash", (field == "hash" ? RecordHash.zero : hash).hex)
    payload.field("key", (field == "key" ? key.publicKey : receipt.key).hex)
    payload.field(
      "signature", field == "signature" ? String(receipt.signatureHex.reversed()) : receipt.signatureHex)
    try journal.append([
      NewRecord(kind: "journal.signed", milliseconds: 1_795_372_920_000, payload: payload.finished())
    ])
    journal.close()
    let check = SignatureCheck(try Self.reader(system))
    #expect(check.right == 1 && check.wrong == [count + 1])
  }

  @Test("A receipt is read as it was written, whatever stands around it, and not when a line is there twice")
  func lines() throws {
    let secret = try #require(DeviceSecret([UInt8](repeating: 9, count: 32)))
    let receipt = try #require(Receipt(7, RecordHash(high: 1, low: 2), at: 1_795_372_920_123, by: secret))
    #expect(receipt.isSigned)
    #expect(
      Receipt(lines: "Dear all,\r\n\r\n" + receipt.lines.replacing("\n", with: " \r\n") + "Best") == receipt)
    #expect(Receipt(lines: receipt.lines + "count 7\n") == nil)
    for line in receipt.lines.split(separator: "\n") {
      #expect(Receipt(lines: receipt.lines.replacing("\(line)\n", with: "")) == nil, "\(line)")
    }
    for place in receipt.lines.utf8.indices {
      var bytes = Array(receipt.lines.utf8)
      let offset = receipt.lines.utf8.distance(from: receipt.lines.utf8.startIndex, to: place)
      bytes[offset] ^= 1
      let read = Receipt(lines: String(decoding: bytes, as: UTF8.self))
      #expect(read == receipt || read?.isSigned != true, "\(offset)")
    }
  }
}
