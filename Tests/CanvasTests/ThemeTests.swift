import Canvas
import Testing
import Themes

@Suite struct ThemeTests {
  @Test(arguments: Themes.all.map(\.name)) func shippedThemesPassTheirCheck(_ name: String) {
    let sources = Dictionary(uniqueKeysWithValues: Themes.all.map { ($0.name, $0.toml) })
    let (theme, findings) = Theme.load(name, sources: sources)
    #expect(theme.name == name)
    #expect(findings == [])
  }

  @Test func longestScopeWins() throws {
    let theme = try Theme(
      toml: """
        [roles]
        "text" = { attributes = ["dim"] }
        "contribution.question" = { fg = "#ff0000", mono = ["bold"] }
        """)
    #expect(theme.resolve("contribution.question.selected", depth: .trueColor).foreground == .rgb(255, 0, 0))
    #expect(theme.resolve("contribution.question", depth: .none) == Style(attributes: .bold))
    #expect(theme.resolve("contribution.answer", depth: .trueColor) == Style(attributes: .dim))
  }

  @Test func saysWhereAndWhat() {
    #expect(
      throws: ThemeError(
        line: 2, column: 12, message: "fg of \"text\": expected #rrggbb or a name from [palette]")
    ) {
      try Theme(toml: "[roles]\n\"text\" = { fg = \"nowhere\" }")
    }
  }

  @Test func circlesEndInTheFallback() {
    let (theme, findings) = Theme.load("a", sources: ["a": "inherits = \"b\"", "b": "inherits = \"a\""])
    #expect(theme.name == "fallback")
    #expect(findings.first?.message.contains("a → b → a") == true)
  }
}
