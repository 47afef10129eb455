import Testing

@testable import Journal

@Suite("The grammar of payloads, case by case")
struct PayloadGrammarTests {
  @Test(
    "Accepted",
    arguments: [
      "{}", "{ }", "{\"\":0}", "{\"a\":[]}", "{\"a\":[ ]}", "{\"a\":{}}",
      "{\"a\":[[],{},null,true,false,-1,0,\"\"]}",
      "{ \"a\" : 1 , \"b\" : [ 1 , 2 ] }", "{\"a\":\"\\u0041\\u00e9\\ud83d\\ude00\"}",
      "{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"}", "{\"a\":\"\\u0000\"}", "{\"a\":\"\u{7F}\u{80}\u{10FFFF}\"}",
      "{\"a\":-9223372036854775808}", "{\"é\":1}", "{\"a\":\"[{]}\"}", "{\"a\":{\"a\":{\"a\":1}}}",
    ])
  func accepted(json: String) throws {
    let keys = try PayloadTests.read(json) { $0.keys }
    #expect(keys.count == keys.count { json.contains("\"\($0)\"") })
  }

  @Test(
    "Refused",
    arguments: [
      " {}", "{} ", "{}{}", "{]", "[1]", "\"a\"", "1", "null", "{\"a\"}", "{\"a\":}", "{:1}", "{a:1}",
      "{'a':1}",
      "{\"a\":1,,\"b\":2}", "{,\"a\":1}", "{\"a\":1 \"b\":2}", "{\"a\":1;}", "{\"a\":[1 2]}", "{\"a\":[,1]}",
      "{\"a\":[1}", "{\"a\":{]}", "{\"a\":+1}", "{\"a\":.5}", "{\"a\":1.}", "{\"a\":0x1}", "{\"a\":1E2}",
      "{\"a\":00}",
      "{\"a\":-01}", "{\"a\":- 1}", "{\"a\":NaN}", "{\"a\":Infinity}", "{\"a\":True}", "{\"a\":nul}",
      "{\"a\":nulll}",
      "{\"a\":truefalse}", "{\"a\":\"\\a\"}", "{\"a\":\"\\u12G4\"}", "{\"a\":\"\\u123\"}", "{\"a\":\"\\",
      "{\"a\":\"\\u", "{\"a\":\"\t\"}", "{\"a\":\"\n\"}", "{\"a\":\"\u{0}\"}", "{\"a\":1/**/}", "{\"a\":1}//",
      "{\"a\":1,\"a\":1}", "{\"a\":{\"b\":1,}}", "\u{FEFF}{}", "{\"\\u0061\":1}",
    ])
  func refused(json: String) {
    #expect(throws: PayloadError.self) { try PayloadTests.read(json) { $0.keys } }
  }

  @Test("Cut at any byte, or with any byte replaced, an object is read or refused, never past its end")
  func everyByte() throws {
    let json = Array("{\"a\":\"\\ud83d\\ude00é\",\"b\":[-12,{\"c\":null}],\"d\":true}".utf8)
    func attempt(_ bytes: [UInt8]) {
      bytes.withUnsafeBytes { bytes in
        guard let reader = try? PayloadReader(bytes) else { return }
        _ = try? reader.text(ifPresent: "a")
        _ = try? reader.integers("b")
        _ = try? reader.objects("b")
        _ = try? reader.boolean(ifPresent: "d")
      }
    }
    for length in json.indices {
      let cut = Array(json[..<length])
      #expect(throws: PayloadError.self) { try cut.withUnsafeBytes { _ = try PayloadReader($0) } }
      for byte in UInt8.min ... .max {
        var bytes = json
        bytes[length] = byte
        attempt(bytes)
      }
    }
  }

  @Test("Lists of numbers are written and read back")
  func integers() throws {
    var writer = PayloadWriter()
    writer.field("counts", [0, -1, Int.max, Int.min])
    try writer.finished().withUnsafeBytes { bytes in
      let reader = try PayloadReader(bytes)
      #expect(try reader.integers("counts") == [0, -1, .max, .min])
      #expect(try reader.integers("missing") == [])
    }
  }

  @Test("Eight hexadecimal digits at once are read as one by one, whatever the byte")
  func hexadecimal() {
    for place in 0..<8 {
      for byte in UInt8.min ... .max {
        var digits = Array("09afbc5d".utf8)
        digits[place] = byte
        let expected = digits.reduce(0 as UInt64?) { value, digit in
          Hex.value(digit).flatMap { next in value.map { $0 << 4 | UInt64(next) } }
        }
        #expect(digits.withUnsafeBytes { Hex.eight($0, 0) } == expected, "byte \(byte) at \(place)")
      }
    }
  }
}
