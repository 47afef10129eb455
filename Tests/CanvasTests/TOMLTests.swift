import Testing

@testable import Canvas

@Suite("TOML, as far as themes need it")
struct TOMLTests {
  @Test("Keys, tables, texts, numbers, lists and inline tables are read; comments and blanks mean nothing")
  func read() throws {
    let table = try TOMLTable(
      string: """
        # a comment
        name = "nuit"  # another
        'quoted key' = 'C:\\raw'
        a.b = true\r
        [palette]
        paper = "#101010"
        [roles]
        "text.dim" = { fg = "paper", fg256 = 1_0, mono = ["dim", # why
          "bold",
        ] }
        escape = "\\u00e9 \\U0001F3DB \\t\\"\\\\"
        """)
    #expect(table["name"]?.string == "nuit")
    #expect(table["quoted key"]?.string == "C:\\raw")
    #expect(table["a"]?.table?["b"] == .boolean(true))
    #expect(table["palette"]?.table?["paper"]?.string == "#101010")
    let role = table["roles"]?.table?["text.dim"]?.table
    #expect(role?["fg256"]?.int == 10)
    #expect(role?["mono"]?.array == [.text("dim"), .text("bold")])
    #expect(table["roles"]?.table?["escape"]?.string == "é 🏛 \t\"\\")
    #expect(try TOMLTable(string: "") == TOMLTable())
  }

  @Test(
    "What cannot be read is named with its place",
    arguments: [
      ("[#", 1, 3, "name"), ("a = ,", 1, 5, "quotes"), ("a", 1, 2, "="), ("a = \"x", 1, 7, "end of the text"),
      ("a = 1\na = 2", 2, 1, "second time"), ("[t]\n[t]", 2, 1, "second time"),
      ("a = 1 2", 1, 7, "end of the line"),
      ("[[t]]", 1, 1, "lists of tables"), ("a = \"\"\"x\"\"\"", 1, 5, "several lines"),
      ("a = 1.5", 1, 5, "whole number"),
      ("a = 2026-11-22", 1, 5, "whole number"), ("a = \"\\q\"", 1, 6, "expected \\b"),
      ("a = \"\\ud800\"", 1, 6, "number"),
      ("a = [1", 1, 7, "expected , or ]"), ("a = { b = 1", 1, 12, "expected , or }"),
      ("a = 1\na.b = 2", 2, 1, "second time"),
      ("a = 99999999999999999999", 1, 5, "whole number"), ("a = \"\u{1}\"", 1, 6, "control"),
    ])
  func refused(text: String, line: Int, column: Int, message: String) throws {
    let error = try #require(throws: ThemeError.self) { try TOMLTable(string: text) }
    #expect(error.line == line && error.column == column && error.message.contains(message), "\(error)")
  }

  @Test("Ten thousand brackets are refused, not followed")
  func deep() {
    #expect(throws: ThemeError.self) { try TOMLTable(string: "a = " + String(repeating: "[", count: 10_000)) }
  }
}
