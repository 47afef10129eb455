import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("The configuration file")
struct SettingsFileTests {
  @Test("What is set is read, with its place")
  func read() {
    let file = SettingsFile(
      toml: """
        theme = "light"
        language = "en"
        mouse = true
        ambiguous-width = 2
        restore = false
        [warnings]
        soon = 60
        [keys]
        suivant = "Ctrl-F5"
        "/interrompre" = []
        undo = ["Alt-u", "Alt-z"]
        [kinds]
        demande = "&"
        agreement = ["~", "€"]
        """, themes: ["dark", "light"])
    #expect(file.faults.isEmpty)
    #expect(file.values[.theme]?.value == .text("light"))
    #expect(file.values[.soon]?.value == .number(60))
    #expect(file.values[.soon]?.place == TOMLPlace(line: 7, column: 8))
    #expect(file.values[.mouse]?.value == .flag(true) && file.values[.restore]?.value == .flag(false))
    #expect(file.keys[.next]?.keys == [Key(.function(5), .control)])
    #expect(file.keys[.pause]?.keys == [] && file.keys[.undo]?.keys.count == 2)
    #expect(file.signs["&"]?.kind == .request && file.signs["~"]?.kind == .agreement)
  }

  @Test(
    "What is wrong is found, each in its place, and left out",
    arguments: [
      ("tehme = 1", 1, 1, .unknownKey("tehme", expected: [])),
      ("theme = \"x\"", 1, 9, .notOneOf("theme", [])),
      ("mouse = \"yes\"", 1, 9, .notFlag("mouse")),
      ("ambiguous-width = 3", 1, 19, .notNumber("ambiguous-width", 1...2)),
      ("[warnings]\nsoon = 100", 2, 8, .notNumber("warnings.soon", 1...99)),
      ("keys = 1", 1, 8, .notTable("keys")), ("[keys]\nundoo = \"F7\"", 2, 1, .noAct("undoo", near: [])),
      ("[keys]\nundo = \"Entree\"", 2, 8, .notKey("Entree")), ("[keys]\nundo = \"x\"", 2, 8, .ownKey("x")),
      ("[keys]\nundo = [\"Tab\"]", 2, 9, .ownKey("Tab")),
      ("[keys]\nundo = \"Alt-u\"\nredo = \"Alt-u\"", 3, 8, .keyTwice("Alt-u", .redo, .undo, line: 2)),
      ("[keys]\nundo = \"F6\"", 2, 1, .keyTwice("F6", .undo, .next, line: nil)),
      ("[kinds]\ncri = \"~\"", 2, 1, .noKind("cri")), ("[kinds]\nrequest = \"ab\"", 2, 11, .notSign("ab")),
      ("[kinds]\nrequest = \"r\"", 2, 11, .notSign("r")),
      ("[kinds]\nrequest = \"!\"", 2, 11, .signTaken("!", .concern)),
      ("x = [", 1, 6, .toml(.expectedValue(""))),
    ] as [(String, Int, Int, SettingsFault.Problem)])
  func faults(text: String, line: Int, column: Int, problem: SettingsFault.Problem) throws {
    let file = SettingsFile(toml: text, themes: ["dark"])
    #expect(file.faults.count == 1)
    let fault = try #require(file.faults.first)
    #expect(fault.place == TOMLPlace(line: line, column: column))
    switch (fault.problem, problem) {
    // What is expected is long, and told elsewhere.
    case (.unknownKey(let a, _), .unknownKey(let b, _)), (.notOneOf(let a, _), .notOneOf(let b, _)),
      (.noAct(let a, _), .noAct(let b, _)):
      #expect(a == b)
    default: #expect(fault.problem == problem)
    }
    for language in Language.allCases {
      let said = Words(language).text(of: fault, in: "c.toml")
      #expect(said.hasPrefix("c.toml:\(line):\(column): ") && !said.contains("{"), "\(said)")
    }
  }

  @Test(
    "A key of a user's own means the act that was chosen, and is shown; the declared one means it no more")
  func keys() throws {
    var desk = try Desk(upTo: "20:", columns: 120, rows: 36)
    desk.model.keyMap = KeyMap([.next: [Key(.function(5), .control)], .pause: []])
    let before = desk.model.session?.currentItem?.id
    desk.press("F6")
    #expect(desk.model.session?.currentItem?.id == before)
    desk.press("Ctrl-F5")
    #expect(desk.model.session?.currentItem?.id != before)
    #expect(desk.model.draw().plainText().contains("Ctrl-F5"))
    #expect(KeyMap.standard.keys(of: ActTable[.next]) == ActTable[.next].keys)
  }

  @Test("A sign of a user's own gives its kind where a line is typed")
  func signs() throws {
    var desk = try Desk(upTo: "20:")
    desk.model.signs = ["&": .request]
    desk.enter("& Diallo: un banc devant l’école")
    #expect(desk.model.session?.contributions.last?.kind == .request)
    desk.model.signs = [:]
    desk.enter("& Diallo: un second")
    #expect(desk.model.session?.contributions.last?.kind == .contribution)
  }
}
