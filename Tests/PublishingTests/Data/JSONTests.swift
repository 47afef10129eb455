import Dialogue
import Testing

@testable import Publishing

@Suite("JSON as text")
struct JSONTests {
  @Test(
    "values",
    arguments: [
      (JSON.null, "null"), (.bool(true), "true"), (.integer(-3), "-3"), (.number(0.896), "0.896"),
      (.number(2), "2"), (.number(.nan), "null"), (.number(-.infinity), "null"), (.number(1e300), "1e+300"),
      (.text("\u{1}\"\\\n/é"), #""\u0001\"\\\n/é""#), (.array([]), "[]"), (.object([]), "{}"),
      (.rounded(1.0 / 3), "0.333"), (.rounded(nil), "null"),
    ])
  func values(value: JSON, text: String) {
    #expect(value.compact == text)
  }

  @Test("fields keep their order, one a line")
  func pretty() {
    let value = JSON.object([JSON.Field("b", .integer(1)), JSON.Field("a", .array([.null, .object([])]))])
    #expect(value.pretty == "{\n  \"b\": 1,\n  \"a\": [\n    null,\n    {}\n  ]\n}\n")
  }

  @Test("moments carry the offset of the zone, whole minutes only")
  func stamps() {
    let winter = Instant(seconds: 1_795_371_730)
    #expect(Zone.utc.stamp(winter) == "2026-11-22T18:22:10+00:00")
    #expect(Zone.centralEurope.stamp(winter) == "2026-11-22T19:22:10+01:00")
    #expect(Zone.fixed(seconds: -12_600).stamp(winter) == "2026-11-22T14:52:10-03:30")
    #expect(Zone.fixed(seconds: 561).stamp(winter) == "2026-11-22T18:31:10+00:09")
  }
}
