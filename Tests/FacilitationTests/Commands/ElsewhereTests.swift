import Dialogue
import Testing

@testable import Facilitation

@Suite("Numbers and titles mean things of this body")
struct ElsewhereTests {
  private static func twoSessions() throws -> ScriptRunner {
    var runner = try Meeting.underWay()
    for line in [
      "/clore forcer", #"/séance "Suite" le="2026-12-20 18:30""#, "2026-12-20 18:30 /ouvrir",
    ] { _ = try runner.run(line) }
    return runner
  }

  @Test("A number that this session has not is the only one of the body, and the program says which it took")
  func told() throws {
    let runner = try Self.twoSessions()
    let line = try Line.typed("/avancement e1 tenu", in: Meeting.context(runner))
    guard case .elsewhere("e1", session: "Séance 14", text: _)? = line.doubts.first else {
      Issue.record("\(line.doubts)")
      return
    }
  }

  @Test("Nothing of another body is meant by its number, its words or its title")
  func otherBody() throws {
    var runner = try Self.twoSessions()
    for line in [
      "/clore forcer", #"/espace "Nord""#, #"/séance "Nord 1" le="2026-12-21 18:30""#,
      "2026-12-21 18:30 /ouvrir",
    ] {
      _ = try runner.run(line)
    }
    let context = Meeting.context(runner)
    for line in [
      "/avancement e1 tenu", "/avancement dernier tenu", "/avancement mâts tenu", "/suite c1 accepté",
      "/modifier-objet Jardin niveau=information",
    ] {
      #expect(throws: GrammarError.self, "\(line)") { try Line.typed(line, in: context) }
    }
  }
}
