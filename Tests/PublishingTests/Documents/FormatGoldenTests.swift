import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("Formats of session 14, word for word")
struct FormatGoldenTests {
  private func text(_ kind: DocumentKind, _ format: DocumentFormat, _ language: Language) throws -> String {
    let scene = SeanceFourteen()
    return visible(
      try Publisher().publish(
        kind, as: format, of: scene.meeting, in: scene.facts, scene.setting(language)
      ).text)
  }

  @Test("the minutes as plain text") func plain() throws {
    expectSame(try text(.minutes, .text, .french), Golden.textFrench)
    expectSame(try text(.minutes, .text, .english), Golden.textEnglish)
  }

  @Test("the record of decisions as a page, from its body on") func page() throws {
    for (language, golden) in [(Language.french, Golden.pageFrench), (.english, Golden.pageEnglish)] {
      let page = try text(.decisions, .html, language)
      let body = try #require(page.range(of: "<body"))
      expectSame(String(page[body.lowerBound...]), golden)
    }
  }
}
