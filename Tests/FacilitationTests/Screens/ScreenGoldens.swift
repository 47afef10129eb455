import Canvas
import Testing
import TestSupport
import Wording

@testable import Facilitation

@Suite("Screens, as they were looked at and found right")
struct ScreenGoldens {
  static let sizes = [(80, 24), (120, 36), (40, 12)]

  @Test("The live screen, at every size, in both languages", arguments: sizes, Language.allCases)
  func live(size: (Int, Int), language: Language) throws {
    var desk = try Desk(upTo: "19:31 Diallo", language: language, columns: size.0, rows: size.1)
    desk.type("? Dia: Et la rue")
    Golden.expect(desk.screen, "live-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  static let listed = ScreenID.allCases.filter { $0 != .live }

  @Test("The other screens after the meeting, at every size, in both languages", arguments: listed, sizes)
  func lists(screen: ScreenID, size: (Int, Int)) throws {
    for language in Language.allCases {
      var desk = try Desk(
        upTo: screen == .prepare ? "2026-11-22 19:02" : nil, language: language, columns: size.0, rows: size.1
      )
      desk.press("Alt-\((ScreenID.allCases.firstIndex(of: screen) ?? 0) + 1)")
      Golden.expect(desk.screen, "\(screen.rawValue)-\(size.0)x\(size.1)-\(language.rawValue)")
    }
  }

  @Test("The welcome of an empty journal", arguments: Language.allCases)
  func welcome(language: Language) throws {
    Golden.expect(try Desk(empty: true, language: language).screen, "welcome-\(language.rawValue)")
  }

  @Test("Without Unicode everything is said in ASCII signs")
  func ascii() throws {
    let desk = try Desk(upTo: "19:31 Diallo", glyphs: .ascii)
    let screen = desk.screen
    #expect(!screen.unicodeScalars.contains { (0x2190...0x2BFF).contains($0.value) })
    Golden.expect(screen, "live-ascii")
  }

  @Test("Styles by depth of colour", arguments: [ColorDepth.trueColor, .ansi16, .none])
  func styles(depth: ColorDepth) throws {
    let desk = try Desk(upTo: "19:31 Diallo", depth: depth)
    let names = desk.model.look.theme.names(depth: depth)
    Golden.expect(desk.model.draw().styledText(names: names), "live-styles-\(depth)")
  }

  @Test("Help, palette, vote and confirmation stand over the screen")
  func overlays() throws {
    var help = try Desk(upTo: "19:31 Diallo")
    help.press("F1")
    Golden.expect(help.screen, "help")
    var palette = try Desk(upTo: "19:31 Diallo")
    palette.press("^P")
    palette.type("vot")
    Golden.expect(palette.screen, "palette")
    var vote = try Desk(upTo: "19:58 /vote")
    vote.press("F9")
    Golden.expect(vote.screen, "vote")
    var quit = try Desk(upTo: "19:31 Diallo")
    quit.press("^Q")
    Golden.expect(quit.screen, "quit")
    var readBack = try Desk(upTo: "20:26 /close")
    readBack.press("F10")
    Golden.expect(readBack.screen, "readback")
  }
}
