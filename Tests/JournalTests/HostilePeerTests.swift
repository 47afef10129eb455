import JournalTesting
import Testing

@testable import Journal

/// What a journal that somebody made by hand can do when it is merged: nothing to what is not its own.
@Suite("A hostile peer")
struct HostilePeerTests {
  static let evil = "/stick/evil.jsonl"

  /// A journal made by hand.
  static func craft(
    device: String = "eeeeeeeeeeeeeeee", lamports: [Int?] = [], _ records: [(kind: String, payload: String)]
  ) -> [UInt8] {
    var writer = RecordWriter(number: 1, lamport: 1, previous: .zero)
    let header = JournalHeader(device: device, machine: "elsewhere")
    var bytes = writer.line(
      for: NewRecord(kind: RecordFormat.headerKind, milliseconds: 0, payload: header.payload), salt: .zero)
    for (place, record) in records.enumerated() {
      if place < lamports.count, let lamport = lamports[place] { writer.lamport = lamport }
      bytes += writer.line(
        for: NewRecord(kind: record.kind, milliseconds: 0, payload: Array(record.payload.utf8)),
        salt: RecordHash(high: UInt64(place), low: 7))
    }
    return bytes
  }

  static func put(_ bytes: [UInt8], on system: MemoryFileSystem) {
    system.disk.withLock { $0.files[evil] = .init(bytes: bytes, durable: bytes, identity: 99) }
  }

  static func records(of laptop: Laptop) throws -> [(number: Int, hash: RecordHash, device: String)] {
    let chain = try Chain(laptop.files, in: laptop.system)
    return chain.links.map { ($0.number, $0.hash, chain.reader.device(of: $0.number)) }
  }

  @Test(
    "Erasures of every record here and of a third laptop, under a device of its own or under ours, change no byte and no text",
    arguments: [false, true], [false, true])
  func erasures(borrowsDevice: Bool, putsWords: Bool) throws {
    let system = MemoryFileSystem()
    let (a, b) = (Laptop("a", on: system), Laptop("b", on: system))
    try a.note("a1", "a2")
    try b.note("b1")
    try a.merge(b)
    let before = (try a.texts(), system.files())
    let own = try HostilePeerTests.records(of: a)
    let all = try own + HostilePeerTests.records(of: b)
    let instead = putsWords ? ",\"instead\":{\"text\":\"JE DÉMISSIONNE\",\"place\":0}" : ""
    var records = all.map { record in
      (
        RecordFormat.erasureKind,
        "{\"record\":\(record.number),\"device\":\"\(record.device)\",\"hash\":\"\(record.hash.hex)\"\(instead)}"
      )
    }
    // And without a device, by the numbers of its own chain and the hashes of ours.
    records += all.map {
      (RecordFormat.erasureKind, "{\"record\":\($0.number),\"hash\":\"\($0.hash.hex)\"\(instead)}")
    }
    let device = borrowsDevice ? own[0].device : "eeeeeeeeeeeeeeee"
    HostilePeerTests.put(HostilePeerTests.craft(device: device, records), on: system)
    let journal = try a.open()
    let outcome = try journal.merge([HostilePeerTests.evil])
    #expect(outcome.asked.map(\.hash).contains(own[1].hash), "It is told whose words are to go")
    #expect(
      !outcome.asked.map(\.hash).contains(own[0].hash), "What speaks of the journal itself is not asked")
    journal.close()
    for _ in 0..<2 {
      #expect(try a.texts() == before.0)
      for (path, bytes) in before.1 where !path.hasSuffix(".draft") {
        #expect(system.bytes(path).starts(with: bytes), "\(path)")
      }
      #expect(try a.findings().isEmpty)
      // Opening it again finishes nothing that was not agreed to.
      try a.open().close()
    }
  }

  @Test(
    "A copy of our journal that goes on with an erasure under our device is asked too, and is no rewriting")
  func copy() throws {
    let system = MemoryFileSystem()
    let a = Laptop("a", on: system)
    try a.note("a1", "a2")
    let bytes = system.bytes(a.path)
    let head = try #require(try HostilePeerTests.records(of: a).last)
    var writer = RecordWriter(number: head.number + 1, lamport: 9, previous: head.hash)
    let line = writer.line(
      for: NewRecord(
        kind: RecordFormat.erasureKind, milliseconds: 0, payload: Array("{\"record\":2}".utf8)), salt: .zero)
    HostilePeerTests.put(bytes + line, on: system)
    try a.note("a3")
    let journal = try a.open()
    let outcome = try journal.merge([HostilePeerTests.evil])
    journal.close()
    #expect(outcome.asked.map(\.number) == [2] && outcome.rewritings.isEmpty)
    #expect(try a.texts() == ["a1", "a2", "a3"])
    let again = try a.open()
    try again.keep(outcome.asked)
    #expect(try again.askedErasures().isEmpty)
    #expect(try again.merge([HostilePeerTests.evil]).asked.isEmpty, "What was refused is not asked again")
    again.close()
    #expect(try a.texts() == ["a1", "a2", "a3"] && a.findings().isEmpty)
  }

  @Test(
    "What comes in the place of what was merged is asked, unless the device has signed it with the key that it had then, and it is the same with words taken out",
    arguments: [(false, false), (false, true), (true, false)])
  func otherWords(isSigned: Bool, hasOtherKey: Bool) throws {
    let system = MemoryFileSystem()
    let a = Laptop("a", on: system)
    var b = Laptop("b", on: system)
    if isSigned { b.secret = DeviceSecret([UInt8](repeating: 7, count: 32)) }
    try a.note("a1")
    try b.note("b1", "b2")
    let first = try b.open()
    try first.sign()
    first.close()
    try a.merge(b)
    let bytes = system.bytes(b.path)
    let records = try HostilePeerTests.records(of: b)
    let (head, target) = (try #require(records.last), records[1])
    // A copy of what was merged, that goes on under its device, with a key of its own or with none.
    let key = try #require(DeviceSecret([UInt8](repeating: 8, count: 32))).publicKey.hex
    let instead = "\"instead\":{\"text\":\"JE DÉMISSIONNE\",\"place\":0}"
    if !isSigned {
      var writer = RecordWriter(number: head.number + 1, lamport: 99, previous: head.hash)
      var evil = bytes
      if hasOtherKey {
        evil += writer.line(
          for: NewRecord(
            kind: RecordFormat.keyKind, milliseconds: 0,
            payload: Array("{\"device\":\"\(head.device)\",\"key\":\"\(key)\"}".utf8)), salt: .zero)
      }
      evil += writer.line(
        for: NewRecord(
          kind: RecordFormat.erasureKind, milliseconds: 0,
          payload: Array("{\"record\":\(target.number),\"hash\":\"\(target.hash.hex)\",\(instead)}".utf8)),
        salt: .zero)
      HostilePeerTests.put(evil, on: system)
      let journal = try a.open()
      let outcome = try journal.merge([HostilePeerTests.evil])
      journal.close()
      #expect(outcome.asked.map(\.hash) == [target.hash])
      #expect(try Set(a.texts()) == ["a1", "b1", "b2"])
      #expect(try a.findings().isEmpty)
      return
    }
    // The laptop itself.
    func replace(_ text: String, signing: Bool) throws {
      let journal = try b.open()
      defer { journal.close() }
      try journal.erase([
        Erasure(number: target.number, instead: Array("{\"text\":\"\(text)\",\"place\":0}".utf8))
      ])
      if signing { try journal.sign() }
    }
    try replace("[nom retiré]", signing: false)
    #expect(try a.merge(b).asked.map(\.hash) == [target.hash], "Not signed yet")
    try replace("[nom retiré]", signing: true)
    let told = try a.merge(b)
    #expect(told.asked.isEmpty && told.erased == 2, "The record, and what was to stand in its place before")
    #expect(try Set(a.texts()) == ["a1", "[nom retiré]", "b2"] && a.findings().isEmpty)
    // Other words of its own are asked, signed or not.
    let third = Laptop("c", on: system)
    var other = Laptop("d", on: system)
    other.secret = b.secret
    try other.note("d1")
    let signing = try other.open()
    try signing.sign()
    signing.close()
    try third.merge(other)
    let said = try HostilePeerTests.records(of: other)[1]
    let lying = try other.open()
    try lying.erase([
      Erasure(number: said.number, instead: Array("{\"text\":\"JE DÉMISSIONNE\",\"place\":0}".utf8))
    ])
    try lying.sign()
    lying.close()
    #expect(try third.merge(other).asked.map(\.hash) == [said.hash])
    #expect(try third.texts() == ["d1"])
  }

  @Test(
    "Records that speak of the journal, of every kind and badly made, do nothing here and refuse no merge")
  func everyKind() throws {
    let system = MemoryFileSystem()
    let a = Laptop("a", on: system)
    try a.note("a1")
    let own = try HostilePeerTests.records(of: a)
    let payloads = [
      "{}", "{\"record\":1}", "{\"record\":99}", "{\"record\":-1}", "{\"record\":\"1\"}",
      "{\"record\":2,\"device\":7}", "{\"heads\":[]}", "{\"heads\":[{\"device\":\"x\",\"number\":1}]}",
      "{\"heads\":[{\"device\":\"\(own[0].device)\",\"number\":2,\"hash\":\"\(own[1].hash.hex)\"}]}",
      "{\"device\":\"\(own[0].device)\",\"machine\":\"machine of a\"}", "{\"compatible\":[\"agreement\"]}",
      "{\"asked\":\"\(own[1].hash.hex)\"}", "{\"format\":9,\"device\":\"x\",\"machine\":\"y\"}",
    ]
    let kinds = [
      RecordFormat.headerKind, RecordFormat.erasureKind, RecordFormat.mergeKind, RecordFormat.deviceKind,
      RecordFormat.featureKind, RecordFormat.keptKind, RecordFormat.agreedKind, "journal.unknown",
      "test.noted",
    ]
    HostilePeerTests.put(
      HostilePeerTests.craft(kinds.flatMap { kind in payloads.map { (kind, $0) } }), on: system)
    let bytes = system.bytes(a.path)
    let journal = try a.open()
    #expect(try journal.merge([HostilePeerTests.evil]).added == 1 + kinds.count * payloads.count)
    journal.close()
    #expect(system.bytes(a.path).starts(with: bytes))
    #expect(try a.texts().compactMap(\.self) == ["a1"])
    let found = try a.findings()
    #expect(found == [])
    try a.note("a2")
    #expect(try a.texts().compactMap(\.self) == ["a1", "a2"])
  }

  @Test("A clock out of proportion is told; what is noted here afterwards stands behind it, in order")
  func lamport() throws {
    let system = MemoryFileSystem()
    let a = Laptop("a", on: system)
    try a.note("a1")
    let greatest = RecordFormat.maximumInteger
    HostilePeerTests.put(
      HostilePeerTests.craft(
        lamports: [greatest, greatest, 0],
        [1, 2, 3].map { ("test.noted", "{\"text\":\"e\($0)\",\"place\":0}") }), on: system)
    let journal = try a.open()
    #expect(try journal.merge([HostilePeerTests.evil]).leaps == [HostilePeerTests.evil: [2, 3]])
    journal.close()
    for text in ["a2", "a3"] { try a.note(text) }
    #expect(try a.texts() == ["a1", "e1", "e2", "e3", "a2", "a3"])
    let lamports = try lamports(of: a)
    #expect(zip(lamports, lamports.dropFirst()).allSatisfy { $0 < $1 })
  }

  private func lamports(of laptop: Laptop) throws -> [Int] {
    var found: [Int] = []
    _ = try JournalContents.read(laptop.files, in: laptop.system) { found.append($0.lamport) }
    return found
  }

  @Test("What a damaged copy lacked is told when it is merged, and is no finding afterwards")
  func damagedCopy() throws {
    let system = MemoryFileSystem()
    let (a, b) = (Laptop("a", on: system), Laptop("b", on: system))
    try a.note("a1")
    try b.note("b1", "b2", "b3")
    let whole = system.bytes(b.path)
    let lines = whole.split(separator: 0x0A).map { Array($0) + [0x0A] }
    HostilePeerTests.put(Array(lines[0] + lines[1] + Array("garbage\n".utf8) + lines[3]), on: system)
    let journal = try a.open()
    let outcome = try journal.merge([HostilePeerTests.evil])
    journal.close()
    #expect(outcome.findings[HostilePeerTests.evil]?.isEmpty == false)
    #expect(try a.findings().isEmpty)
    #expect(try a.texts().compactMap(\.self).sorted() == ["a1", "b1", "b3"])
    // A whole copy brings what was lacking; another gap in the file is a finding.
    try a.merge(b)
    #expect(try a.texts().compactMap(\.self).sorted() == ["a1", "b1", "b2", "b3"])
    let path = try #require(a.files.peerFiles(in: system).first)
    let peer = system.bytes(path).split(separator: 0x0A).map { Array($0) + [0x0A] }
    let cut = Array(peer[0] + peer[2...].joined())
    system.disk.withLock { $0.files[path]?.bytes = cut }
    #expect(try !a.findings().isEmpty)
  }

  @Test(
    "A past that was written anew is told before anything is taken in; both versions are kept, ours counts",
    arguments: ["b2", "b3"])
  func rewritten(word: String) throws {
    let system = MemoryFileSystem()
    let (a, b) = (Laptop("a", on: system), Laptop("b", on: system))
    try write(["b1", "b2", "b3"], on: b)
    try a.copy(b)
    try write(["a1"], on: a)
    HostilePeerTests.put(try rewrite(system.bytes(b.path), word, "JE DÉMISSIONNE"), on: system)
    let before = system.files()
    let journal = try a.open()
    let error = #expect(throws: JournalError.self) { try journal.merge([HostilePeerTests.evil]) }
    guard case .rewritten(let told) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(system.bytes(a.path) == before[a.path] && system.files().keys.sorted() == before.keys.sorted())
    let change = try #require(told.first?.changes.first)
    #expect(String(decoding: change.held ?? [], as: UTF8.self).contains(word))
    #expect(String(decoding: change.other ?? [], as: UTF8.self).contains("JE DÉMISSIONNE"))
    #expect(told.first?.isOfOwn == true && told.count == 1)
    #expect(try journal.merge([HostilePeerTests.evil], acceptingRewritten: true).rewritings.count == 1)
    journal.close()
    #expect(try a.texts() == ["b1", "b2", "b3", "a1"])
    #expect(try JournalUnion(a.files, in: system).rewritings.count == 1)
    #expect(try a.findings().isEmpty)
    let kept = try a.files.peerFiles(in: system).map { String(decoding: system.bytes($0), as: UTF8.self) }
    #expect(kept.contains { $0.contains("JE DÉMISSIONNE") })
    try a.merge(b)
    #expect(try a.texts() == ["b1", "b2", "b3", "a1"])
  }

  @Test("A past that says the same at other times, or in another order, is told with these")
  func moved() throws {
    for isLater in [true, false] {
      let system = MemoryFileSystem()
      let (a, b) = (Laptop("a", on: system), Laptop("b", on: system))
      try write(["b1", "b2", "b3"], on: b)
      try a.copy(b)
      try write(["a1"], on: a)
      HostilePeerTests.put(
        try rewrite(
          system.bytes(b.path), "b2", isLater ? "b2" : "b3", later: isLater ? 60_000 : 0, swaps: !isLater),
        on: system)
      let journal = try a.open()
      let error = #expect(throws: JournalError.self) { try journal.merge([HostilePeerTests.evil]) }
      journal.close()
      guard case .rewritten(let told) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(told.first?.changes.isEmpty == false)
      for change in told.first?.changes ?? [] {
        #expect(change.held != change.other && change.held != nil && change.other != nil)
        let isOther = change.number != change.otherNumber
        #expect(isOther != isLater, "\(isLater)")
      }
    }
  }

  /// Notes that bear the identifier of an act, as events do.
  private func write(_ texts: [String], on laptop: Laptop) throws {
    let journal = try laptop.open()
    defer { journal.close() }
    try journal.append(
      texts.map { text in
        NewRecord(
          kind: "test.noted", milliseconds: 0,
          payload: Array("{\"a\":\"act\(text)\",\"text\":\"\(text)\"}".utf8))
      })
  }

  /// A journal with other words in one record, and hashes that fit; salts, acts and times stay.
  @Test(
    "Of a journal that was merged, the version that came first counts, whatever the file of the other one is called"
  )
  func rewrittenPeer() throws {
    for number in 0..<6 {
      let system = MemoryFileSystem()
      let (a, b) = (Laptop("a", on: system), Laptop("b", on: system))
      try write(["b1", "b2", "b3"], on: b)
      try write(["a1"], on: a)
      try a.merge(b)
      let before = try a.texts()
      HostilePeerTests.put(try rewrite(system.bytes(b.path), "b2", "JE DÉMISSIONNE \(number)"), on: system)
      let journal = try a.open()
      #expect(throws: JournalError.self) { try journal.merge([HostilePeerTests.evil]) }
      #expect(try journal.merge([HostilePeerTests.evil], acceptingRewritten: true).rewritings.count == 1)
      journal.close()
      #expect(try a.texts() == before)
      #expect(try JournalUnion(a.files, in: system).rewritings.count == 1)
    }
  }

  @Test(
    "Who repeats an act of somebody else in a chain of their own makes nobody a forger, whoever comes first",
    arguments: [0, 1, 2])
  func repeated(order: Int) throws {
    let system = MemoryFileSystem()
    let (a, b) = (Laptop("a", on: system), Laptop("b", on: system))
    try write(["a1"], on: a)
    try write(["b1", "b2"], on: b)
    let innocent = HostilePeerTests.craft([("test.noted", "{\"a\":\"x\",\"text\":\"x1\"}")])
    let copying = HostilePeerTests.craft([
      ("test.noted", "{\"a\":\"x\",\"text\":\"x1\"}"), ("test.noted", "{\"a\":\"actb1\",\"text\":\"FAUX\"}"),
    ])
    let journal = try a.open()
    defer { journal.close() }
    switch order {
    case 0: _ = try journal.merge([b.path])
    case 1:
      HostilePeerTests.put(innocent, on: system)
      _ = try journal.merge([HostilePeerTests.evil])
      _ = try journal.merge([b.path])
    default: break
    }
    HostilePeerTests.put(copying, on: system)
    #expect(try journal.merge([HostilePeerTests.evil]).rewritings.isEmpty)
    if order == 2 { #expect(try journal.merge([b.path]).rewritings.isEmpty) }
    #expect(try Set(a.texts().compactMap(\.self)) == ["a1", "b1", "b2", "x1", "FAUX"])
    #expect(try JournalUnion(a.files, in: system).rewritings.isEmpty)
  }

  @Test("Of two chains under one name, the one of which what both tell came first is held to")
  func heldTo() throws {
    let system = MemoryFileSystem()
    let (a, b) = (Laptop("a", on: system), Laptop("b", on: system))
    try write(["a1"], on: a)
    try write(["b1", "b2"], on: b)
    let device = try #require(HostilePeerTests.records(of: b).last?.device)
    let journal = try a.open()
    defer { journal.close() }
    // A beginning under the name of the other laptop, then that laptop, then an act of it in the chain that came first.
    let first = [(kind: "test.noted", payload: "{\"a\":\"x\",\"text\":\"x1\"}")]
    HostilePeerTests.put(HostilePeerTests.craft(device: device, first), on: system)
    _ = try journal.merge([HostilePeerTests.evil])
    _ = try journal.merge([b.path])
    HostilePeerTests.put(
      HostilePeerTests.craft(
        device: device, first + [("test.noted", "{\"a\":\"actb1\",\"text\":\"JE DÉMISSIONNE\"}")]), on: system
    )
    #expect(throws: JournalError.self) { try journal.merge([HostilePeerTests.evil]) }
    _ = try journal.merge([HostilePeerTests.evil], acceptingRewritten: true)
    let texts = try a.texts().compactMap(\.self)
    #expect(texts.contains("b1") && texts.contains("b2") && !texts.contains("JE DÉMISSIONNE"), "\(texts)")
  }

  @Test(
    "What a device that signs had said goes only when it has signed that it goes; without a key, going on in its chain is all that is seen",
    arguments: [false, true])
  func unsignedErasure(hasKey: Bool) throws {
    let system = MemoryFileSystem()
    let (a, copy) = (Laptop("a", on: system), Laptop("b", on: system))
    var b = copy
    if hasKey { b.secret = DeviceSecret([UInt8](repeating: 7, count: 32)) }
    try b.note("b1", ErasureTests.secret)
    let signing = try b.open()
    try signing.sign()
    signing.close()
    try a.merge(b)
    // Somebody with a copy of its file says in its name that the words are to go.
    let records = try HostilePeerTests.records(of: b)
    let target = records[2]
    HostilePeerTests.put(
      system.bytes(b.path)
        + HostilePeerTests.behind(
          system.bytes(b.path), RecordFormat.erasureKind,
          "{\"record\":\(target.number),\"hash\":\"\(target.hash.hex)\"}"), on: system)
    let journal = try a.open()
    let outcome = try journal.merge([HostilePeerTests.evil])
    journal.close()
    #expect(outcome.asked.map(\.hash) == (hasKey ? [target.hash] : []))
    #expect(try a.texts().contains(ErasureTests.secret) == hasKey)
    // It says so itself, and signs.
    let own = try b.open()
    try own.erase([Erasure(number: target.number)])
    try own.sign()
    own.close()
    try a.merge(b)
    #expect(try !a.texts().contains(ErasureTests.secret))
  }

  @Test(
    "A copy that lacks words nobody erased is told; whoever has them brings them, and nothing is found for ever"
  )
  func blankCopy() throws {
    let system = MemoryFileSystem()
    let (a, b) = (Laptop("a", on: system), Laptop("b", on: system))
    try a.note("a1")
    try b.note("b1", "b2", "b3")
    let chain = try Chain(b.files, in: system)
    let line = chain.lines[2]
    var bytes = system.bytes(b.path)
    let text = Array(bytes[line.place.offset..<line.place.offset + line.length])
    let start = text.withUnsafeBytes { RecordParser.headerEnd(in: $0) ?? 0 }
    bytes.replaceSubrange(
      line.place.offset + start..<line.place.offset + line.length, with: Blanking.blank(text.count - start))
    HostilePeerTests.put(bytes, on: system)
    let journal = try a.open()
    defer { journal.close() }
    let told = try journal.merge([HostilePeerTests.evil])
    #expect(told.findings.values.flatMap { $0 }.map(\.problem) == [.erasedWithoutReason])
    #expect(try a.findings().isEmpty)
    #expect(try journal.merge([b.path]).added == 1, "What was blank")
    #expect(try a.texts().compactMap(\.self).sorted() == ["a1", "b1", "b2", "b3"])
    #expect(try a.files.peerFiles(in: system).count == 1)
    #expect(try journal.merge([b.path]).added == 0)
    #expect(try journal.merge([HostilePeerTests.evil]).added == 0, "What is there is not lost again")
    #expect(try a.texts().compactMap(\.self).sorted() == ["a1", "b1", "b2", "b3"])
  }

  /// A record behind the last one of a journal.
  private static func behind(_ bytes: [UInt8], _ kind: String, _ payload: String) -> [UInt8] {
    bytes.withUnsafeBytes { bytes in
      var last: Record?
      var reader = JournalReader()
      reader.read(bytes) { last = $0 }
      var writer = RecordWriter(
        number: (last?.number ?? 0) + 1, lamport: (last?.lamport ?? 0) + 1, previous: last?.hash ?? .zero)
      return writer.line(
        for: NewRecord(kind: kind, milliseconds: 0, payload: Array(payload.utf8)),
        salt: RecordHash(high: 5, low: 6))
    }
  }

  private func rewrite(
    _ bytes: [UInt8], _ word: String, _ other: String, later: Int64 = 0, swaps: Bool = false
  ) throws -> [UInt8] {
    var result: [UInt8] = []
    var writer = RecordWriter(number: 1, lamport: 1, previous: .zero)
    var reader = JournalReader()
    bytes.withUnsafeBytes { bytes in
      reader.read(bytes) { record in
        guard let payload = record.payload else { return }
        var text = String(decoding: payload, as: UTF8.self)
        if swaps {
          text = text.replacing(word, with: "…").replacing(other, with: word).replacing("…", with: other)
        } else {
          text = text.replacing("\"\(word)\"", with: "\"\(other)\"")
        }
        result += writer.line(
          for: NewRecord(
            kind: record.kindName, milliseconds: record.milliseconds + (text.contains(word) ? later : 0),
            payload: Array(text.utf8)),
          salt: RecordHash(high: 5, low: 5))
      }
    }
    return result
  }
}
