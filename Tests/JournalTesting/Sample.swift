import Journal
import Synchronization

/// A small journal to try things on.
package enum Sample {
  package static let path = "/data/journal.jsonl"

  package static func environment(_ holder: String = "tests", seed: UInt64 = 1) -> Journal.Environment {
    let counter = Mutex<UInt64>(seed)
    return Journal.Environment(
      holder: holder, machine: "machine",
      random: {
        counter.withLock { value in
          value = value &* 6_364_136_223_846_793_005 &+ 1
          return value
        }
      },
      clock: { 1_795_372_920_000 })
  }

  package static func record(_ number: Int, text: String = "Pourquoi le parking est-il dans le noir ?")
    -> NewRecord
  {
    var payload = PayloadWriter()
    payload.field("text", text)
    payload.field("place", number)
    return NewRecord(
      kind: "test.noted", milliseconds: 1_795_372_920_000 + Int64(number), payload: payload.finished())
  }

  /// What was read of a journal.
  package struct Contents {
    package var places: [Int] = []
    package var texts: [String] = []
    package var findings: [Finding] = []
    package var reader = JournalReader()
  }

  package static func read(_ system: any FileSystem, path: String = Sample.path) throws -> Contents {
    var read = Contents()
    let contents = try JournalContents.read(JournalFiles(path: path), in: system) { record in
      guard let payload = record.payload, let reader = try? PayloadReader(payload),
        let place = try? reader.integer(ifPresent: "place"), let text = try? reader.text(ifPresent: "text")
      else { return }
      read.places.append(place)
      read.texts.append(text)
    }
    read.findings = contents.reader.findings
    read.reader = contents.reader
    return read
  }

  /// A journal with so many records, closed.
  package static func journal(records: Int, seed: UInt64 = 1) throws -> MemoryFileSystem {
    let system = MemoryFileSystem()
    let journal = try Journal.open(path: path, in: system, environment: environment(seed: seed))
    for number in 0..<records { try journal.append([record(number)]) }
    journal.close()
    return system
  }
}
