import Canvas
import Testing
import TestSupport
import Wording

@testable import Facilitation

@Suite("The room's screens, as they were looked at and found right")
struct RoomDisplayGoldens {
  static let sizes = [(80, 24), (120, 36), (200, 60), (40, 12)]

  /// A moment of the acceptance meeting: its name, the line of the script before which it lies, seconds after it.
  struct Moment: Sendable, CustomTestStringConvertible {
    var name: String
    var line: String?
    var seconds: Int

    var testDescription: String { name }
  }

  static let moments = [
    Moment(name: "waiting", line: "2026-11-22 19:02", seconds: 204_480),
    Moment(name: "live", line: "19:25:05", seconds: 47),
    Moment(name: "over", line: "19:52", seconds: 1300),
    Moment(name: "decided", line: "20:18", seconds: 780),
    Moment(name: "readback", line: "20:26", seconds: 5),
    Moment(name: "closed", line: nil, seconds: 60),
  ]

  @Test("Every screen at every size, in both languages", arguments: moments, sizes)
  func screens(moment: Moment, size: (Int, Int)) throws {
    for language in Language.allCases {
      let room = try Room(
        upTo: moment.line, after: moment.seconds, language: language, columns: size.0, rows: size.1)
      Golden.expect(room.screen, "\(moment.name)-\(size.0)x\(size.1)-\(language.rawValue)")
    }
  }

  @Test("A suspension, at every size, in both languages", arguments: sizes, Language.allCases)
  func pause(size: (Int, Int), language: Language) throws {
    var room = try Room(upTo: "19:25:05", language: language, columns: size.0, rows: size.1)
    try room.run("19:30 /suspend")
    room.display.tick(room.display.now.advanced(bySeconds: 90))
    Golden.expect(room.screen, "pause-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test("Styles by depth of colour, when time is over", arguments: [ColorDepth.trueColor, .ansi16, .none])
  func styles(depth: ColorDepth) throws {
    let room = try Room(upTo: "19:52", after: 1300, depth: depth)
    Golden.expect(room.display.draw().styledText(), "styles-\(depth)")
  }

  @Test("Without Unicode everything is said in ASCII signs")
  func ascii() throws {
    let room = try Room(upTo: "19:25:05", after: 47, columns: 120, rows: 36, glyphs: .ascii)
    #expect(!room.screen.unicodeScalars.contains { (0x2190...0x2BFF).contains($0.value) })
    Golden.expect(room.screen, "live-ascii")
  }

  @Test("No session yet, and a window that is too small")
  func smallest() throws {
    Golden.expect(try Room(empty: true).screen, "nothing")
    Golden.expect(try Room(upTo: "19:25:05", columns: 39, rows: 9).screen, "too-small")
  }
}
