import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("Minutes that live")
struct LivingMinutesTests {
  private func scene() -> SeanceFourteen {
    var scene = SeanceFourteen()
    let away: ID<Person> = scene.scene.id()
    scene.scene.happens(
      .person(.added(Person(id: away, name: "Mme Absente", function: "adjointe"))),
      .absence(scene.session, .excused(away, by: .name("M. Remplaçant"))),
      .minutes(
        scene.session,
        .noted(
          MinutesNote(
            id: scene.scene.id(), kind: .addition, by: .name("M. Remplaçant"), text: "Le banc est livré.",
            at: scene.setting(.french).now))),
      .minutes(
        scene.session,
        .noted(
          MinutesNote(
            id: scene.scene.id(), kind: .correction, text: "Huit mâts, et non six.",
            at: scene.setting(.french).now))),
      .minutes(scene.session, .approved(at: nil)),
      .minutes(scene.session, .signed(.secretary, .person(away))))
    return scene
  }

  private func text(_ scene: SeanceFourteen, _ kind: DocumentKind) throws -> String {
    visible(try Publisher().publish(kind, of: scene.meeting, in: scene.facts, scene.setting(.french)).text)
  }

  @Test(
    "Minutes say who is excused and by whom represented, what came after, when they were approved, and who signs"
  )
  func minutes() throws {
    let minutes = try text(scene(), .minutes)
    #expect(minutes.contains("Excusés⍽: Mme Absente (adjointe), représenté·e par M. Remplaçant"))
    #expect(
      minutes.contains("## Ajouts après la séance") && minutes.contains("M. Remplaçant⍽: Le banc est livré."))
    #expect(minutes.contains("## Rectifications demandées") && minutes.contains("Huit mâts, et non six."))
    #expect(!minutes.contains("Arrêté au") && minutes.contains("> Compte rendu approuvé le"))
    #expect(minutes.contains("| Secrétariat | Mme Absente (adjointe) | |"))
  }

  @Test("Approved minutes whose words are changed afterwards say so; what is added to them is no change")
  func changed() throws {
    var scene = scene()
    #expect(try !text(scene, .minutes).contains("Modifié après"))
    let said = try #require(scene.facts.session(scene.session)?.contributions.first { !$0.isPrivate })
    scene.scene.happens(.contribution(.fated(said.reference, .answered(by: nil))))
    #expect(try !text(scene, .minutes).contains("Modifié après"))
    scene.scene.happens(.contribution(.changed(said.reference, .text("Autre chose."))))
    #expect(try text(scene, .minutes).contains("> Modifié après l’approbation, en dernier le"))
  }

  @Test("Nobody who is away is named in public, and a meeting without any of it says nothing of it")
  func others() throws {
    let open = try text(scene(), .publicMinutes)
    #expect(!open.contains("Absente") && !open.contains("Remplaçant") && open.contains("Le banc est livré."))
    for word in ["Excusés", "Ajouts", "Rectifications", "Arrêté", "Signatures"] {
      #expect(try !text(SeanceFourteen(), .minutes).contains(word))
    }
  }
}
