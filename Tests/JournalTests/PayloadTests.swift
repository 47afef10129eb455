import Testing

@testable import Journal

@Suite("Payloads")
struct PayloadTests {
  static func read<Value>(_ json: String, _ body: (PayloadReader) throws -> Value) throws -> Value {
    try Array(json.utf8).withUnsafeBytes { try body(try PayloadReader($0)) }
  }

  @Test(
    "Whatever text is written is read back",
    arguments: ["", "été", "a\"b\\c\n\t\r\u{0}\u{1B}\u{7F}", "👩‍👩‍👧", "\u{2028}"])
  func texts(text: String) throws {
    var writer = PayloadWriter()
    writer.field("text", text)
    writer.field("list", [text, text])
    writer.object("inner") { $0.field("text", text) }
    let bytes = writer.finished()
    #expect(bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
    try bytes.withUnsafeBytes { bytes in
      let reader = try PayloadReader(bytes)
      #expect(try reader.text("text") == text)
      #expect(try reader.texts("list") == [text, text])
      #expect(try reader.object("inner").text("text") == text)
    }
  }

  @Test("Escapes of other writers are understood")
  func escapes() throws {
    let text = try PayloadTests.read(
      #"{ "a" : "\u00e9\ud83d\ude00\/\b\f" , "n":-0, "m":9223372036854775807 }"#
    ) { reader in
      #expect(try reader.integer("m") == .max)
      return try reader.text("a")
    }
    #expect(text == "é😀/\u{8}\u{c}")
  }

  @Test(
    "What is not one object of JSON is refused with the byte",
    arguments: [
      ("", 0), ("[]", 0), ("{", 1), ("{\"a\":1,}", 7), ("{\"a\":01}", 7), ("{\"a\":1.5}", 6),
      ("{\"a\":1}x", 7),
      ("{\"a\":1,\"a\":2}", 10), ("{\"a\":\"\\x\"}", 7), ("{\"a\":\"\u{1}\"}", 6), ("{\"a\":tru}", 5),
      ("{\"a\" 1}", 5),
      ("{\"a\":[1,}]}", 8), ("{\"a\":\"", 6), ("{\"a\":-}", 5), ("{\"a\":1e5}", 6),
    ])
  func refused(json: String, offset: Int) {
    let error = #expect(throws: PayloadError.self) { try PayloadTests.read(json) { $0.keys } }
    #expect(error?.offset == offset || error?.offset == offset + 1, "\(json): \(String(describing: error))")
  }

  @Test("Values of another type, missing keys, numbers too large and half surrogates are errors, not traps")
  func mismatches() throws {
    try PayloadTests.read(#"{"a":1,"b":"x","c":null,"d":99999999999999999999,"e":"\ud800","f":[1],"g":{}}"#) {
      reader in
      #expect(throws: PayloadError.self) { try reader.text("a") }
      #expect(throws: PayloadError.self) { try reader.integer("b") }
      #expect(throws: PayloadError.self) { try reader.text("c") }
      let nothing = try reader.text(ifPresent: "c")
      #expect(nothing == nil)
      #expect(throws: PayloadError.self) { try reader.text("missing") }
      #expect(throws: PayloadError.self) { try reader.integer("d") }
      #expect(throws: PayloadError.self) { try reader.text("e") }
      #expect(throws: PayloadError.self) { try reader.texts("f") }
      #expect(throws: PayloadError.self) { try reader.objects("f") }
      #expect(throws: PayloadError.self) { try reader.rawText("g") }
      #expect(throws: PayloadError.self) { try reader.boolean(ifPresent: "a") }
    }
  }

  @Test("Keys are told apart at every length, however alike they begin or end")
  func keys() throws {
    let names: [StaticString] = [
      "a", "b", "ab", "ba", "abc", "adc", "abcd", "abXcd", "abcXd", "abcdefg", "abcdefgh", "abcdefghi",
      "abcdefghj",
    ]
    let json = "{" + names.enumerated().map { "\"\($1)\":\($0)" }.joined(separator: ",") + "}"
    try PayloadTests.read(json) { (reader: PayloadReader) throws in
      #expect(reader.keys == names.map { "\($0)" })
      for (place, name) in names.enumerated() { #expect(try reader.integer(name) == place) }
      #expect(!reader.has("abXXcd") && !reader.has("abcdefgi") && !reader.has(""))
    }
  }

  @Test("Bytes that are no UTF-8 are refused, in a short text and in a long one", arguments: [1, 15, 16, 40])
  func encodings(count: Int) throws {
    for (bad, good) in [([0xFF, 0x61, 0x61], "aaa"), ([0xED, 0xA0, 0x80], "\u{FFFD}")] as [([UInt8], String)]
    {
      let start = Array("{\"a\":\"".utf8) + Array(repeating: 0x61, count: count)
      let read = { (bytes: [UInt8]) throws in
        try (start + bytes + Array("\"}".utf8)).withUnsafeBytes { try PayloadReader($0).text("a") }
      }
      #expect(throws: PayloadError.self) { try read(bad) }
      #expect(try read(Array(good.utf8)) == String(repeating: "a", count: count) + good)
    }
  }

  @Test(
    "A payload with a key twice or with an escaped one is part of a record, and refused when it is asked for",
    arguments: [#"{"a":1,"a":2}"#, #"{"\u0061":1}"#])
  func flawedKeys(payload: String) throws {
    var writer = RecordWriter(number: 1, lamport: 1, previous: .zero)
    let line = writer.line(
      for: NewRecord(kind: "a.b", milliseconds: 0, payload: Array(payload.utf8)), salt: .zero)
    try line.withUnsafeBytes { bytes in
      var parser = RecordParser(bytes, from: 0, to: bytes.count - 1)
      let record = try #require(parser.parse()?.record)
      #expect(record.payload?.elementsEqual(payload.utf8) == true)
      #expect(throws: PayloadError.self) { try record.fields() }
      var forgetful = record
      forgetful.forgetFields()
      #expect(throws: PayloadError.self) { try forgetful.fields() }
    }
  }

  @Test("Deep nesting is refused, not followed to the end of the stack")
  func nesting() {
    let json =
      "{\"a\":" + String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000) + "}"
    #expect(throws: PayloadError.self) { try PayloadTests.read(json) { $0.keys } }
  }

  @Test("Moments are written and read to the millisecond")
  func timestamps() {
    for milliseconds: Int64 in [0, 1, -1, 1_795_372_920_123, 253_402_300_799_999, -62_167_219_200_000] {
      Timestamp.text(milliseconds: milliseconds).withUnsafeBytes {
        #expect(Timestamp.milliseconds($0) == milliseconds)
      }
    }
    #expect(
      String(decoding: Timestamp.text(milliseconds: 1_795_372_920_123), as: UTF8.self)
        == "2026-11-22T18:42:00.123Z")
  }
}
