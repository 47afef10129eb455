import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("Documents of session 14, word for word")
struct DocumentGoldenTests {
  private func text(_ kind: DocumentKind, _ language: Language) throws -> String {
    let scene = SeanceFourteen()
    let publisher = try Publisher()
    return visible(publisher.publish(kind, of: scene.meeting, in: scene.facts, scene.setting(language)).text)
  }

  @Test("minutes in French") func minutesFrench() throws {
    expectSame(try text(.minutes, .french), Golden.minutesFrench)
  }

  @Test("minutes in English") func minutesEnglish() throws {
    expectSame(try text(.minutes, .english), Golden.minutesEnglish)
  }

  @Test("record of decisions in French") func recordFrench() throws {
    expectSame(try text(.decisions, .french), Golden.recordFrench)
  }

  @Test("record of decisions in English") func recordEnglish() throws {
    expectSame(try text(.decisions, .english), Golden.recordEnglish)
  }

  /// A page of A4 holds some 55 lines of 95 characters at 11 points with 2 cm margins.
  @Test("the record of decisions of a long session fits one page", arguments: Language.allCases)
  func onePage(language: Language) throws {
    var scene = SeanceFourteen()
    let item = scene.meeting.agenda.items[2].id
    for number in 9...120 {
      let question = Contribution(
        id: scene.scene.id(), session: scene.session, number: number, at: scene.scene.now, item: item,
        kind: .question, speaker: .college(.residents),
        text: "Pourquoi le parking de l'école est-il dans le noir depuis trois semaines, et jusqu'à quand ?")
      scene.scene.happens(.contribution(.noted(question)))
      if number.isMultiple(of: 3) {
        scene.scene.happens(
          .contribution(.fated(question.reference, .declined(because: "hors budget de l'année"))))
      }
    }
    let text = try Publisher().publish(
      .decisions, of: scene.meeting, in: scene.facts, scene.setting(language)
    ).text
    #expect(text.contains("d1") && text.contains("e2") && text.contains("\n- 109 "))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let height = lines.reduce(0) { $0 + max(1, ($1.count + 94) / 95) }
    #expect(height <= 55)
  }
}
