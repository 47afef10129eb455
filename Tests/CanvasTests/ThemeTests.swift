@testable import Canvas
import Testing
import Themes

@Suite struct ThemeTests {
  @Test("The nearest of 256 colours is the one that comparing with all of them finds")
  func nearest() {
    let parts = [UInt8](stride(from: 0, through: 255, by: 23)) + [47, 48, 75, 76, 115, 116, 155, 195, 235]
    for red in parts {
      for green in parts where green % 2 == 0 {
        for blue in [red, green, red &+ 8, 155] {
          let color = RGB(red, green, blue)
          let wanted = (16..<256).min { color.distance(.xterm($0)) < color.distance(.xterm($1)) }
          #expect(wanted == Int(color.nearest256), "\(color)")
        }
      }
    }
  }

  @Test(arguments: Themes.all.map(\.name)) func shippedThemesPassTheirCheck(_ name: String) {
    let sources = Dictionary(uniqueKeysWithValues: Themes.all.map { ($0.name, $0.toml) })
    let (theme, findings) = Theme.load(name, sources: sources)
    #expect(theme.name == name)
    #expect(findings == [])
  }

  @Test func longestScopeWins() throws {
    let table = try TOMLTable(
      string: """
        [roles]
        "text" = { attributes = ["dim"] }
        "contribution.question" = { fg = "#ff0000", mono = ["bold"] }
        """)
    let theme = ThemeReader(table, name: "tried").theme
    #expect(theme.resolve("contribution.question.selected", depth: .trueColor).foreground == .rgb(255, 0, 0))
    #expect(theme.resolve("contribution.question", depth: .none) == Style(attributes: .bold))
    #expect(theme.resolve("contribution.answer", depth: .trueColor) == Style(attributes: .dim))
  }

  @Test("All that is wrong is found at once, each with its place")
  func allFaults() {
    let findings = Theme.load(
      "tried",
      sources: [
        "tried": """
        paper = 1
        background = "nowhere"
        [palette]
        ink = "black"
        [roles]
        "text" = { fg = "nowhere", fg16 = "pink", fg256 = 256, mono = ["loud"], size = 3 }
        title = 4
        """
      ]
    ).findings
    func found(_ line: Int, _ column: Int, _ problem: Theme.Problem) -> Theme.Finding {
      Theme.Finding(theme: "tried", place: TOMLPlace(line: line, column: column), problem: problem)
    }
    #expect(
      findings == [
        found(1, 1, .unknownKey("paper", expected: ThemeReader.keys)), found(2, 14, .notColor("background")),
        found(4, 7, .notPaint("ink")), found(6, 17, .notColor("fg")), found(6, 35, .not16("fg16")),
        found(6, 51, .not256("fg256")), found(6, 64, .notAttributes("mono")),
        found(6, 73, .unknownKey("size", expected: ThemeReader.roleKeys)), found(7, 9, .notTable("title")),
      ])
  }

  @Test("What inherits may use the colours of the other by name, and what it lacks of contrast has a place")
  func inheritedPalette() {
    let sources = [
      "dark":
        "[palette]\nink = \"#eeeeee\"\npaper = \"#101010\"\n[roles]\ntext = { fg = \"ink\", bg = \"paper\" }",
      "mine":
        "inherits = \"dark\"\n[roles]\nerror = { fg = \"paper\", bg = \"paper\" }\ntitle = { fg = \"ink\" }",
    ]
    let (theme, findings) = Theme.load("mine", sources: sources)
    #expect(theme.role("title")?.foreground.full == RGB("#eeeeee"))
    #expect(
      findings.contains(
        Theme.Finding(
          theme: "mine", place: TOMLPlace(line: 3, column: 1), problem: .contrast("error", tenths: 10))))
  }

  @Test func circlesEndInTheFallback() {
    let (theme, findings) = Theme.load("a", sources: ["a": "inherits = \"b\"", "b": "inherits = \"a\""])
    #expect(theme.name == "fallback")
    #expect(findings.first?.problem == .circle(["a", "b", "a"]))
    #expect(findings.first?.place == TOMLPlace(line: 1, column: 12))
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
