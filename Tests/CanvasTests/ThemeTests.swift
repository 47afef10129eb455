@testable import Canvas
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

@Suite("Themes are readable whatever the terminal's own colours")
struct PaperTests {
  /// What the terminal shows for a colour, as xterm has them.
  private func shown(_ color: Color) -> RGB? {
    switch color {
    case .default: nil
    case .indexed(let index): RGB.xterm(Int(index))
    case .rgb(let red, let green, let blue): RGB(red, green, blue)
    }
  }

  @Test(
    "every role is sent with its own ink and paper, contrast 4.5 at least",
    arguments: Themes.all.map(\.name), [ColorDepth.trueColor, .indexed256, .ansi16, .ansi8])
  func everyRole(_ name: String, _ depth: ColorDepth) throws {
    let sources = Dictionary(uniqueKeysWithValues: Themes.all.map { ($0.name, $0.toml) })
    let (theme, _) = Theme.load(name, sources: sources)
    guard theme.background != nil else { return #expect(name == "mono") }
    for scope in RoleList.all {
      let style = theme.resolve(scope, depth: depth)
      let ink = try #require(shown(style.foreground), "\(scope) leaves its ink to the terminal")
      let paper = try #require(shown(style.background), "\(scope) leaves its paper to the terminal")
      #expect(ink.contrast(with: paper) >= 4.5, "\(scope): \(style.foreground) on \(style.background)")
    }
  }
}
