import Dialogue
import Journal
import Testing

@testable import DialogueStore

@Suite("Payloads that do not fit")
struct HostilePayloadTests {
  static let records = Samples.events.map(RoundTripTests.record)

  /// What a payload is taken for, which must be an event that can be written and read again, and folded, or an error.
  @discardableResult
  static func check(_ record: NewRecord, _ payload: [UInt8]) -> Entry? {
    do throws(CodecError) {
      guard let entry = try decode(record, payload: payload) else { return nil }
      var state = Concertation()
      state.evolve(entry)
      #expect((try? decode(EventCodec.record(of: entry))) == entry)
      return entry
    } catch {
      #expect(error.kind == record.kind)
      #expect(!error.expected.isEmpty)
      return nil
    }
  }

  /// The key at which a payload does not fit; nil when it does.
  static func keyOfError(_ record: NewRecord, _ payload: [UInt8]) -> String? {
    do throws(CodecError) {
      _ = try decode(record, payload: payload)
      return nil
    } catch {
      return error.key
    }
  }

  @Test("Whatever is cut off, an error says what was expected")
  func truncated() {
    for record in HostilePayloadTests.records {
      for count in 0..<record.payload.count {
        #expect(throws: CodecError.self) { try decode(record, payload: Array(record.payload.prefix(count))) }
      }
    }
  }

  @Test("An integer beyond all moments, counts and lengths of time is an error wherever one stands")
  func absurdIntegers() throws {
    let values = [
      Int.min, .max, 1 << 53, -(1 << 53), 9_007_199_254_740_991, -9_007_199_254_740_991, 253_402_300_800_000,
      -62_167_219_200_001,
    ]
    var places: Set<String> = []
    for record in HostilePayloadTests.records {
      let members = try Members(record.payload)
      for place in members.list.indices where Int(members.list[place].value) != nil {
        let key = members.list[place].key
        places.insert("\(record.kind) \(key)")
        for value in values {
          var changed = members
          changed.list[place].value = "\(value)"
          #expect(
            HostilePayloadTests.keyOfError(record, changed.bytes) != nil, "\(record.kind) \(key) \(value)")
        }
      }
    }
    for place in ["act.retimed at", "session.planned start", "session.planned end", "session.changed value"] {
      #expect(places.contains(place), "\(places)")
    }
  }

  @Test("The first and the last moment of the calendar are read; a moment beyond is written as its end")
  func calendar() throws {
    for edge in [Instant(milliseconds: -62_167_219_200_000), Instant(milliseconds: 253_402_300_799_999)] {
      let isLast = edge > .epoch
      for at in [edge, Instant(milliseconds: isLast ? .max : .min)] {
        let entry = Entry(act: Samples.act, at: Samples.at, event: .act(.retimed(Samples.act, at: at)))
        #expect(try decode(EventCodec.record(of: entry))?.event == .act(.retimed(Samples.act, at: edge)))
      }
    }
  }

  @Test("A value of another type is an error at its key, or an event like any other")
  func wrongTypes() throws {
    let values = [
      "null", "0", "-1", "99999999999999999999", "9223372036854775807", "-9223372036854775808", "true",
      "\"\"", "\"\u{E9}\"", "\"\\ud800\"", "\"0000-00-00\"", "[]", "[1]", "[null]", "[\"\"]", "[{}]", "{}",
      "{\"person\":1}", "{\"session\":\"000000000000\"}",
    ]
    var errors = 0
    for record in HostilePayloadTests.records {
      let members = try Members(record.payload)
      for place in members.list.indices {
        for value in values where value != members.list[place].value {
          var changed = members
          changed.list[place].value = value
          if HostilePayloadTests.check(record, changed.bytes) == nil { errors += 1 }
        }
      }
      // The act is in every payload, and no value but an identifier is one.
      var changed = members
      changed.list[0].value = "7"
      #expect(HostilePayloadTests.keyOfError(record, changed.bytes) == "a")
    }
    #expect(errors > 1000)
  }

  @Test("A key that is missing is an error that names it, or a field that is not set")
  func missing() throws {
    for record in HostilePayloadTests.records {
      let members = try Members(record.payload)
      for place in members.list.indices {
        var changed = members
        changed.list.remove(at: place)
        HostilePayloadTests.check(record, changed.bytes)
        if let key = HostilePayloadTests.keyOfError(record, changed.bytes) {
          #expect(key == members.list[place].key)
        }
      }
    }
  }

  @Test("Keys in another order, and keys that nobody knows, change nothing")
  func tolerant() throws {
    for record in HostilePayloadTests.records {
      var members = try Members(record.payload)
      members.list.reverse()
      members.list.insert(("later", "{\"x\":[1,\"}\"]}"), at: 1)
      #expect(try decode(record, payload: members.bytes) == decode(record))
    }
  }

  @Test("Bytes changed at random never trap, and what is read is what would be written")
  func randomBytes() {
    var random = GeneratorRandom(seed: 3)
    for record in HostilePayloadTests.records {
      for _ in 0..<200 {
        var payload = record.payload
        for _ in 0..<random.number(in: 1...3) {
          payload[random.number(in: 0...(payload.count - 1))] = UInt8(random.number(in: 0...255))
        }
        HostilePayloadTests.check(record, payload)
      }
    }
  }

  @Test("Numbers so large that sums of them would overflow are refused")
  func largeNumbers() throws {
    let record = RoundTripTests.record(.attendance(Samples.session, .counted(.residents, 3)))
    for (count, fits) in [("1000000000", true), ("1000000001", false), ("-1", false)] {
      var members = try Members(record.payload)
      let place = try #require(members.list.firstIndex { $0.key == "count" })
      members.list[place].value = count
      if fits {
        #expect(try decode(record, payload: members.bytes) != nil)
      } else {
        #expect(HostilePayloadTests.keyOfError(record, members.bytes) == "count")
      }
    }
  }

  @Test("Kinds that nobody knows and newer versions are no errors")
  func newer() throws {
    var record = HostilePayloadTests.records[0]
    record.version = 2
    #expect(try decode(record) == nil)
    record.version = 1
    record.kind = "space.dreamt"
    #expect(try decode(record) == nil)
  }
}

@Suite("Identifiers in payloads")
struct IdentifierTests {
  @Test("What is read as an identifier, and what is not, is the same as in the domain")
  func sameAsDomain() throws {
    let record = RoundTripTests.record(.session(Samples.session, .opened(by: nil)))
    for byte in UInt8.min ... .max where byte != 0x22 && byte != 0x5C && byte >= 0x20 {
      for place in [0, 5, 11] {
        var text = Array("0123456789ab".utf8)
        text[place] = byte
        let payload = Array("{\"a\":\"000000000001\",\"session\":\"".utf8) + text + Array("\"}".utf8)
        let entry = HostilePayloadTests.check(record, payload)
        #expect(entry?.event == ID<Session>(utf8: text).map { .session($0, .opened(by: nil)) })
      }
    }
  }
}
