import JournalTesting
import TestSupport

@testable import Journal

/// Journals that something has happened to, by a fixed seed: what a disk, a careless hand and a clever one do.
struct Mutations {
  private(set) var journals: [FormatTests.Files] = []
  private var random: SeededGenerator
  private let whole: [UInt8]
  private let lines: [[UInt8]]
  private let draft: [UInt8]

  init(seed: UInt64) throws {
    random = SeededGenerator(seed: seed)
    let system = try Sample.journal(records: 6)
    let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment("b"))
    try journal.erase([Erasure(number: 4)])
    journal.close()
    whole = system.bytes(Sample.path)
    lines = whole.split(separator: 0x0A).map { Array($0) + [0x0A] }
    draft = Array(system.bytes(Sample.path + ".draft").prefix(1024))
    journals = [[".jsonl": whole, ".jsonl.draft": draft]]
    for _ in 0..<1300 { damage() }
    for _ in 0..<350 { shuffle() }
    for (number, payload) in Mutations.payloads { seal(payload: payload, at: number) }
    for _ in 0..<900 { seal() }
  }

  /// What befalls bytes.
  private mutating func damage() {
    var bytes = whole
    bytes[Int.random(in: bytes.indices, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    journals.append([".jsonl": bytes])
    journals.append([".jsonl": Array(whole.prefix(Int.random(in: 0...whole.count, using: &random)))])
    let place = Int.random(in: whole.indices, using: &random)
    let count = Int.random(in: 1...40, using: &random)
    bytes = whole
    bytes.replaceSubrange(place..<min(place + count, bytes.count), with: [UInt8](repeating: 0, count: count))
    journals.append([".jsonl": bytes, ".jsonl.draft": draft])
    bytes = whole
    let signs: [UInt8] = [0x0A, 0x20, 0x22, 0x7D, 0xC3]
    var garbage: [UInt8] = []
    for _ in 0..<count { garbage.append(signs[Int.random(in: signs.indices, using: &random)]) }
    bytes.insert(contentsOf: garbage, at: place)
    journals.append([".jsonl": bytes])
    bytes = whole
    bytes.removeSubrange(place..<min(place + count, bytes.count))
    journals.append([".jsonl": bytes, ".jsonl.draft": draft])
    var mark = draft
    mark[Int.random(in: 0..<600, using: &random) % mark.count] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    let kept = Int.random(in: 5...lines.count, using: &random)
    journals.append([".jsonl": Array(lines[..<kept].joined()), ".jsonl.draft": mark])
  }

  /// What befalls lines and segments.
  private mutating func shuffle() {
    journals.append([".jsonl": Array(lines.shuffled(using: &random).joined())])
    let chosen = (0..<8).compactMap { _ in lines.randomElement(using: &random) }
    journals.append([".jsonl": Array(lines[0...1].joined()) + Array(chosen.joined())])
    // The older segment has kept any of the lines that the newer one holds.
    let start = Int.random(in: 1..<lines.count, using: &random)
    let kept = lines[start...].filter { _ in Bool.random(using: &random) }
    let end = Int.random(in: start..<lines.count, using: &random)
    journals.append([
      ".jsonl": Array(lines[..<start].joined()) + Array(kept.joined()),
      ".2.jsonl": Array(lines[start...end].joined()),
    ])
    journals.append([
      ".jsonl": Array(lines[..<end].joined()), ".2.jsonl": Array(lines[start...].joined()),
      ".3.jsonl": Array(lines[end...].joined()), ".jsonl.draft": draft,
    ])
    // The first segment is gone; a later one is torn; names that are those of no segment.
    journals.append([
      ".2.jsonl": Array(lines[start...].joined()), ".02.jsonl": whole, ".1.jsonl": whole, ".x.jsonl": whole,
    ])
    journals.append([
      ".jsonl": Array(lines[..<end].joined()),
      ".4.jsonl": Array(lines[end...].joined().dropLast(Int.random(in: 1...400, using: &random))),
    ])
  }

  /// Payloads that somebody has made, each at a number, with hashes that fit.
  private static let payloads: [(Int, String)] = {
    let deep = (10...18).flatMap { depth in
      ["1", "\"x\"", "[]", "{}"].map { inner in
        (
          3,
          "{\"a\":" + String(repeating: "[", count: depth - 1) + inner
            + String(repeating: "]", count: depth - 1) + "}"
        )
      }
    }
    let begun = [
      "{}", "{\"format\":1}", "{\"format\":1,\"device\":\"a\",\"machine\":\"b\"}",
      "{\"format\":\"1\",\"device\":\"a\",\"machine\":\"b\"}",
      "{\"format\":2,\"device\":\"a\",\"machine\":\"b\"}",
      "{\"format\":1,\"device\":5,\"machine\":\"b\"}", "{\"format\":1,\"device\":\"a\",\"machine\":null}",
      "{\"format\":1,\"format\":1,\"device\":\"a\",\"machine\":\"b\"}",
      "{\"form\\u0061t\":1,\"device\":\"a\",\"machine\":\"b\"}",
      "{\"format\":1,\"device\":\"\\ud800\",\"machine\":\"b\"}",
      "{\"format\":1,\"device\":\"\\ud83d\\ude00\",\"machine\":\"b\"}",
      "{\"format\":1,\"device\":\"a\",\"machine\":\"b\",\"compatible\":[\"x\"]}",
      "{\"format\":1,\"device\":\"a\",\"machine\":\"b\",\"compatible\":\"x\"}",
      "{\"format\":1,\"device\":\"a\",\"machine\":\"b\",\"incompatible\":\"x\"}",
      "{\"format\":1,\"device\":\"a\",\"machine\":\"b\",\"incompatible\":[1]}",
      "{\"format\":1,\"device\":\"a\",\"machine\":\"b\",\"incompatible\":[\"x\"]}",
      "{\"format\":1 , \"device\" : \"a\",\t\"machine\":\"b\"\r}",
      "{\"format\":1,\"device\":\"a\",\"machine\":\"b\",}",
    ].map { (1, $0) }
    let others = [
      "{}", "{ }", "{\"a\":01}", "{\"a\":-0}", "{\"a\":1.0}", "{\"a\":1e3}", "{\"a\":+1}", "{\"a\":-}",
      "{\"a\":NaN}", "{\"a\":tru}",
      "{\"a\":\"\\x\"}", "{\"a\":\"\\u12g4\"}", "{\"a\":\"\t\"}", "{a:1}", "{\"a\" 1}", "[]", "1", "null",
      "{\"a\":1,\"a\":2}",
      "{\"a\":[1,]}", "{\"a\":[,1]}", "{\"a\":[ ]}", "{\"a\":{\"b\":[{}]}} ", "{\"a\":\"\u{7F}é\"}",
      "{\"\\u0061\":1}",
      "{\"a\":" + String(repeating: "9", count: 5000) + "}",
    ].map { (3, $0) }
    let erased = [
      "{\"record\":4}", "{\"record\":4,\"device\":5}", "{\"record\":4,\"device\":\"x\"}",
      "{\"record\":4,\"device\":null}", "{\"record\":\"4\"}",
      "{\"record\":-4}", "{\"record\":9}", "{\"record\":3}", "{\"record\":4,\"record\":4}",
      "{\"record\":4,\"hash\":5,\"length\":\"x\",\"instead\":1}",
      "{\"record\":99999999999999999999999}", "{\"record\":4,\"device\":\"\\udc00\"}",
    ].map { (9, $0) }
    return deep + begun + others + erased
  }()

  /// Makes record `number` anew with another payload, and the chain behind it.
  private mutating func seal(payload: String, at number: Int) {
    journals.append([".jsonl": chain { if $0.number == number { $0.payload = Array(payload.utf8) } }])
    journals.append([
      ".jsonl": chain { line in
        guard line.number == number else { return }
        line.payload = Array(payload.utf8)
        line.kind =
          ["journal.feature", "journal.begun", "journal.erased", "a.b"].randomElement(using: &random) ?? ""
      }
    ])
  }

  /// Makes the chain anew with something odd in it.
  private mutating func seal() {
    let number = Int.random(in: 1...lines.count, using: &random)
    let kind = Int.random(in: 0..<7, using: &random)
    let times = [
      "2026-02-30T00:00:00.000Z", "2026-13-01T00:00:00.000Z", "2026-01-32T00:00:00.000Z",
      "2026-00-01T00:00:00.000Z",
      "2026-01-00T00:00:00.000Z", "2026-01-01T24:00:00.000Z", "2026-01-01T23:60:00.000Z",
      "2026-01-01T23:59:60.000Z",
      "0000-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z", "2026-01-01T00:00:00.00Z",
      "2026-01-01t00:00:00.000Z",
    ]
    let numbers = [
      "0", "00", "01", "-1", "9007199254740991", "9007199254740992", "99999999999999999", "", "1.0", "5",
    ]
    let kinds = [
      "", "A", String(repeating: "k", count: 64), String(repeating: "k", count: 65), "a b", "é", "journal.",
      "-",
    ]
    let time = times.randomElement(using: &random) ?? ""
    let odd = numbers.randomElement(using: &random) ?? ""
    let name = kinds.randomElement(using: &random) ?? ""
    let features =
      ["[\"x\"]", "[]", "[1]", "5", "null", "[\"agreement\"]"].randomElement(using: &random) ?? ""
    journals.append([
      ".jsonl": chain { line in
        guard line.number == number else { return }
        switch kind {
        case 0: line.time = time
        case 1: line.shownNumber = odd
        case 2: line.lamport = odd
        case 3: line.version = odd
        case 4: line.kind = name
        case 5: (line.kind, line.payload) = ("journal.feature", Array("{\"incompatible\":\(features)}".utf8))
        default: line.behind = [" ", "}", "x", "\r"][number % 4]
        }
      }
    ])
  }

  private struct Line {
    var number: Int
    var shownNumber: String
    var lamport: String
    var time = "2026-11-22T18:31:05.123Z"
    var kind: String
    var version = "1"
    /// Nil in a blank record.
    var payload: [UInt8]?
    var behind = ""
  }

  /// The same journal, made anew line by line with hashes that fit.
  private func chain(_ change: (inout Line) -> Void) -> [UInt8] {
    var previous = RecordHash.zero
    var bytes: [UInt8] = []
    for (place, source) in lines.enumerated() {
      let parsed = source.withUnsafeBytes { bytes in
        JournalReader.line(in: bytes, from: 0, lineEnd: bytes.count - 1).map {
          ($0.record.kindName, $0.record.payload.map(Array.init))
        }
      }
      guard let parsed else { continue }
      var line = Line(
        number: place + 1, shownNumber: "\(place + 1)", lamport: "\(place + 1)", kind: parsed.0,
        payload: parsed.1)
      change(&line)
      let salt = RecordHash(high: UInt64(place), low: 7)
      let commitment = (line.payload ?? []).withUnsafeBytes { RecordHash(salt: salt, $0) }
      let header =
        "{\"n\":\(line.shownNumber),\"q\":\(line.lamport),\"b\":\"\(previous.hex)\",\"t\":\"\(line.time)\",\"k\":\"\(line.kind)\",\"v\":\(line.version),\"c\":\"\(commitment.hex)\""
      previous = Array(header.utf8).withUnsafeBytes { RecordHash($0) }
      bytes += Array((header + ",\"h\":\"\(previous.hex)\"").utf8)
      if let payload = line.payload {
        bytes += Array(",\"z\":\"\(salt.hex)\",\"p\":".utf8) + payload
      } else {
        bytes += Array(",\"z\":null,\"p\":null        ".utf8)
      }
      bytes += Array("}\(line.behind)\n".utf8)
    }
    return bytes
  }
}
