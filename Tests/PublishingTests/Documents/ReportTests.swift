import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("The report on a concertation")
struct ReportTests {
  private func text(
    _ scene: SeanceFourteen, _ scope: ReportScope? = nil, _ language: Language = .french
  ) throws -> String {
    var setting = scene.setting(language)
    setting.report = scope
    return visible(try Publisher().publish(.report, of: scene.meeting, in: scene.facts, setting).text)
  }

  @Test("in French and in English, word for word") func goldens() throws {
    expectSame(try text(SeanceFourteen()), Golden.reportFrench)
    expectSame(try text(SeanceFourteen(), nil, .english), Golden.reportEnglish)
  }

  @Test("a period in which nothing was held says so")
  func period() throws {
    let scene = SeanceFourteen()
    let before = ReportScope(to: Day(iso: "2026-11-21"))
    #expect(try text(scene, before).contains("\nAucune séance n’a été tenue dans cette période.\n"))
    let around = ReportScope(from: Day(iso: "2026-11-22"), to: Day(iso: "2026-11-22"))
    let held = try text(scene, around)
    #expect(
      held.contains("# Bilan de la concertation — Conseil citoyen des Oliviers\n")
        && held.contains("1 séance tenue"))
    #expect(held.contains("- **Période⍽:** 22⍽novembre⍽2026\n"))
  }

  @Test("one subject: what was said, decided and promised on it, and no balance")
  func subject() throws {
    let scene = SeanceFourteen()
    let garden = try #require(scene.facts.subjects.values.last)
    let text = try text(scene, ReportScope(subject: garden.id))
    #expect(text.contains("1 séance tenue, 1 contribution notée, 1 décision, 1 engagement."))
    #expect(!text.contains("Temps de parole") && !text.contains("Éclairage"))
  }

  @Test("commitments are counted by state, late ones named by the body that made them; trainings by hours")
  func followUp() throws {
    var scene = SeanceFourteen()
    let ids = scene.meeting.commitments
    let training = try #require(scene.facts.trainings.keys.first)
    scene.scene.happens(
      .commitment(.progressed(ids[1], .done, text: nil)), .training(.changed(training, .state(.held))))
    var setting = scene.setting(.french)
    setting.now = Scene.zone.instant(
      of: WallTime(day: try #require(Day(iso: "2027-02-01")), hour: 9, minute: 0))
    let text = visible(try Publisher().publish(.report, of: scene.meeting, in: scene.facts, setting).text)
    #expect(text.contains("2 engagements⍽: 1 tenu et 1 à faire, dont 1 en retard."))
    #expect(text.contains("- **Oliviers Habitat**⍽: réparer les six mâts — échéance le 15⍽décembre⍽2026"))
    #expect(text.contains("1 tenue, 3⍽h en tout."))
  }
}
