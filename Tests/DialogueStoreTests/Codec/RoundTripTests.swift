import Dialogue
import Glibc
import Journal
import Testing

@testable import DialogueStore

@Suite("Events as records")
struct RoundTripTests {
  static func record(_ event: Event) -> NewRecord {
    EventCodec.record(of: Entry(act: Samples.act, at: Samples.at, event: event))
  }

  @Test("The samples have every event")
  func complete() {
    let kinds = Set(Samples.events.map { RoundTripTests.record($0).kind })
    #expect(kinds == Set(EventKind.allCases.map(\.rawValue)))
  }

  @Test("Every event comes back as it was written")
  func roundTrip() throws {
    for event in Samples.events {
      let entry = Entry(act: Samples.act, at: Samples.at, event: event)
      #expect(try decode(EventCodec.record(of: entry)) == entry)
    }
  }

  @Test("Different events have different payloads")
  func distinct() {
    let lines = Samples.events.map { event in
      let record = RoundTripTests.record(event)
      return record.kind + " " + String(decoding: record.payload, as: UTF8.self)
    }
    #expect(Set(lines).count == Set(Samples.events).count)
  }

  @Test("Names of kinds are found by their bytes, and no others are")
  func kinds() {
    for kind in EventKind.allCases {
      let name = Array(kind.rawValue.utf8)
      #expect(name.withUnsafeBytes { EventKind(utf8: $0) } == kind)
      for other in [Array(name.dropLast()), name + [0x2E], Array(name.reversed())] {
        #expect(other.withUnsafeBytes { EventKind(utf8: $0) } == nil)
      }
    }
    #expect([UInt8]().withUnsafeBytes { EventKind(utf8: $0) } == nil)
  }

  @Test("Payloads are written as they were in every version so far")
  func golden() throws {
    let path = String(#filePath.dropLast("Codec/RoundTripTests.swift".count)) + "Fixtures/payloads.txt"
    let lines = Samples.events.map { event in
      let record = RoundTripTests.record(event)
      return "\(record.kind) \(record.version) " + String(decoding: record.payload, as: UTF8.self) + "\n"
    }
    if getenv("PALABRE_RECORD") != nil {
      let file = try #require(fopen(path, "w"))
      fputs(lines.joined(), file)
      fclose(file)
    }
    let expected = try #require(text(path)).split(separator: "\n").map { $0 + "\n" }
    #expect(expected.count == lines.count)
    for (line, old) in zip(lines, expected) { #expect(line == old) }
  }

  private func text(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}
