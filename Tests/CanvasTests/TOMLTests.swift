import TestSupport
import Testing

@testable import Canvas

@Suite("TOML 1.0")
struct TOMLTests {
  @Test(
    "Keys, tables, texts, numbers, dates, lists and lists of tables are read; comments and blanks mean nothing"
  )
  func read() throws {
    let table = try TOMLTable(
      string: #"""
        # a comment
        name = "nuit"  # another
        'quoted key' = 'C:\raw'
        a.b = true
        day = 1979-05-27
        moment = 1979-05-27 07:32:00.5+02:00
        half = -5e-1
        mask = 0xFF_00
        [palette]
        paper = "#101010"
        [roles]
        "text.dim" = { fg = "paper", fg256 = 1_0, mono = ["dim", # why
          "bold",
        ] }
        escape = "\u00e9 \U0001F3DB \t\"\\"
        long = """
        one \
            two
        three"""
        [[space]]
        name = "A"
        [[space.item]]
        n = 1
        [[space]]
        name = "B"
        """#)
    #expect(table["name"]?.value.string == "nuit")
    #expect(table["quoted key"]?.value.string == #"C:\raw"#)
    #expect(table["a"]?.value.table?["b"]?.value == .boolean(true))
    #expect(table["day"]?.value == .moment("1979-05-27"))
    #expect(table["moment"]?.value == .moment("1979-05-27 07:32:00.5+02:00"))
    #expect(table["half"]?.value == .decimal(-0.5) && table["mask"]?.value == .integer(0xFF00))
    #expect(table["palette"]?.value.table?["paper"]?.value.string == "#101010")
    let role = table["roles"]?.value.table?["text.dim"]?.value.table
    #expect(role?["fg256"]?.value.int == 10)
    #expect(role?["mono"]?.value.list?.map(\.value) == [.text("dim"), .text("bold")])
    #expect(table["roles"]?.value.table?["escape"]?.value.string == "é 🏛 \t\"\\")
    #expect(table["roles"]?.value.table?["long"]?.value.string == "one two\nthree")
    let spaces = table["space"]?.value.list?.compactMap(\.value.table)
    #expect(spaces?.map { $0["name"]?.value.string } == ["A", "B"])
    #expect(spaces?.first?["item"]?.value.list?.count == 1)
    #expect(table["name"]?.place == TOMLPlace(line: 2, column: 8))
    #expect(role?["fg256"]?.key == TOMLPlace(line: 12, column: 30))
    #expect(try TOMLTable(string: "") == TOMLTable())
    #expect(try TOMLTable(string: "a = 1\r\n[b]\r\n").keys == ["a", "b"])
  }

  @Test(
    "What cannot be read is named with its place",
    arguments: [
      ("[#", 1, 3, .expectedKey), ("a = ,", 1, 5, .expectedValue(",")), ("a", 1, 2, .expected("=")),
      ("a = \"x", 1, 7, .openText("\"")), ("a = 1\na = 2", 2, 1, .twice("a")),
      ("[t]\n[t]", 2, 2, .twice("t")),
      ("a = 1 2", 1, 7, .expectedLineEnd), ("[[t]", 1, 5, .expected("]]")),
      ("a = \"\"\"x", 1, 9, .openText("\"\"\"")), ("a = 1.", 1, 5, .expectedValue("1.")),
      ("a = 01", 1, 5, .expectedValue("01")), ("a = 1__0", 1, 5, .expectedValue("1__0")),
      ("a = 2026-02-30", 1, 5, .noSuchMoment("2026-02-30")),
      ("a = 25:00:00", 1, 5, .noSuchMoment("25:00:00")),
      ("a = \"\\q\"", 1, 6, .escape), ("a = \"\\ud800\"", 1, 6, .escape), ("a = [1", 1, 7, .expected(", ]")),
      ("a = { b = 1", 1, 12, .expected(", }")), ("a = { b = 1,\n}", 1, 13, .expectedKey),
      ("a = 1\na.b = 2", 2, 1, .twice("a.b")), ("a = {}\n[a.b]", 2, 2, .twice("a.b")),
      ("[a]\nb.c = 1\n[a.b]", 3, 2, .twice("a.b")), ("[a.b]\n[a]\nb.c = 1", 3, 1, .twice("b.c")),
      ("a = [1]\n[[a]]", 2, 3, .twice("a")),
      ("a = 99999999999999999999", 1, 5, .tooLarge("99999999999999999999")),
      ("a = \"\u{1}\"", 1, 6, .control), ("a = 1\rb = 2", 1, 6, .expectedLineEnd),
      ("# \u{7F}", 1, 3, .control),
    ] as [(String, Int, Int, TOMLProblem)])
  func refused(text: String, line: Int, column: Int, problem: TOMLProblem) throws {
    let error = try #require(throws: TOMLError.self) { try TOMLTable(string: text) }
    #expect(error == TOMLError(place: TOMLPlace(line: line, column: column), problem: problem), "\(error)")
  }

  @Test("Ten thousand brackets, tables in one another and parts of a key are refused, not followed")
  func deep() {
    for text in [
      "a = " + String(repeating: "[", count: 10_000), "a = " + String(repeating: "{a=", count: 10_000),
      String(repeating: "a.", count: 10_000) + "a = 1",
      "[" + String(repeating: "a.", count: 10_000) + "a]",
    ] { #expect(throws: TOMLError.self) { try TOMLTable(string: text) } }
  }

  @Test("Whatever is put together from its signs is read or refused")
  func random() {
    let signs = [
      "[", "[[", "]", "]]", "=", ".", ",", "{", "}", "\"", "'", "\"\"\"", "'''", "\\", "\n", "\r\n", "\r",
      "#",
      " ", "a", "b", "_", "-", "0", "1", "0x", "1e5", ".5", "inf", "true", "1979-05-27", "07:32:00", "T", "Z",
      "é", "\u{1}",
    ]
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...14, using: &generator)).map { _ in
        signs.randomElement(using: &generator) ?? ""
      }.joined()
      do {
        _ = try TOMLTable(string: text)
      } catch {
        #expect(error.place.line >= 1 && error.place.column <= text.unicodeScalars.count + 1, "\(text)")
      }
    }
  }
}
