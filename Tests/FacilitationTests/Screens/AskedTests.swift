import Canvas
import Dialogue
import Testing

@testable import Facilitation

@Suite("What waits for agreement, by keys")
struct AskedTests {
  private static let lines = [
    AskedLine(name: "7@abcd", by: "abcdef", from: nil, text: "c1 · Il fait noir"),
    AskedLine(
      name: "8@abcd", by: "abcdef", from: nil, text: "Séance 13 · c2, texte : des lampes", isChange: true),
    AskedLine(name: "9@ffee", by: "ffee01", from: "abcdef", text: "c3 · Des bancs"),
  ]

  private func desk() throws -> Desk {
    var desk = try Desk(columns: 100)
    desk.enter("/accord")
    #expect(desk.effects.last == .listAsked)
    desk.model.take(asked: Self.lines)
    return desk
  }

  @Test("Each line says what is asked, who asks and whose it is")
  func list() throws {
    let screen = try desk().screen
    for part in ["Il fait noir · demandé par abcd", "abcd change", "des lampes", "noté sur abcd", "ffee"] {
      #expect(screen.contains(part), "\(part) in \(screen)")
    }
  }

  @Test(
    "One is agreed to by Enter and what is chosen then, the next by an arrow; nothing goes without a question"
  )
  func one() throws {
    for (arrows, name) in ["7@abcd", "8@abcd", "9@ffee"].enumerated() {
      var desk = try desk()
      for _ in 0..<arrows { desk.press("Down") }
      let before = desk.effects.count
      desk.press("Enter")
      #expect(desk.model.overlay is Facilitation.Confirmation && desk.effects.count == before)
      desk.press("Down", "Enter")
      #expect(desk.effects.last == .answerAsked([name], agrees: true))
    }
  }

  @Test("One is kept as it is, all are agreed to, all are kept, Esc leaves all of them waiting")
  func all() throws {
    var desk = try desk()
    desk.press("Down", "Enter", "Down", "Down", "Enter")
    #expect(desk.effects.last == .answerAsked(["8@abcd"], agrees: false))
    for (keys, agrees) in [
      (["Up", "Enter", "Down", "Enter"], true), (["Up", "Enter", "Down", "Down", "Enter"], false),
    ] {
      desk = try self.desk()
      for key in keys { desk.press(key) }
      #expect(desk.effects.last == .answerAsked(Self.lines.map(\.name), agrees: agrees))
    }
    desk = try self.desk()
    let before = desk.effects.count
    desk.press("Enter", "Esc", "Esc")
    #expect(desk.effects.count == before && desk.model.overlay == nil)
    desk.model.take(asked: [])
    #expect(desk.model.overlay == nil && desk.model.message != nil)
  }
}
