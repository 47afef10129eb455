import Dialogue
import Facilitation
import Publishing
import TestSupport
import Testing
import Wording

@Suite("Every document of the acceptance meeting and of the demonstration")
struct DocumentGoldenTests {
  static let meetings = ["acceptance", "demo"]

  /// What the lines of a script come to, with the same identifiers every time.
  private func facts(of name: String) throws -> Facts {
    let script =
      name == "demo" ? try Palabre()("demo", "--script").output : try Palabre.acceptanceScript()
    var runner = ScriptRunner(
      state: Concertation(), now: Instant(seconds: 1_795_341_600), zone: .centralEurope,
      ids: IDSource(seed: 14))
    for line in script.split(whereSeparator: \.isNewline) { _ = try runner.run(String(line)) }
    return runner.state.facts
  }

  @Test("In every format and both languages, word for word", arguments: meetings)
  func goldens(meeting: String) throws {
    let facts = try facts(of: meeting)
    let session = try #require(facts.sessions.values.last { $0.openedAt != nil })
    let publisher = try Publisher()
    for kind in DocumentKind.allCases {
      for language in Language.allCases {
        let setting = DocumentSetting(
          language: language, zone: .centralEurope, now: Instant(seconds: 1_795_374_000),
          journal: JournalHead(count: 69, hash: "9ea42f687ea4d5974f33877ecf757142"))
        for format in DocumentFormat.allCases {
          let text = publisher.publish(kind, as: format, of: session, in: facts, setting).text
          let name = "\(meeting)-\(kind.rawValue)-\(language.rawValue).\(format.fileExtension)"
          #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), "\(name)")
          Golden.expect(String(text.dropLast()), name)
        }
      }
    }
  }
}
