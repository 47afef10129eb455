import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("Names told in full once")
struct MentionTests {
  private func mark(_ key: String, _ full: String, _ short: String) -> String {
    Mention.marked(key, full: full, short: short)
  }

  @Test(
    "the first mention is in full, later ones are short, one within another too; nothing of the marks stays")
  func order() {
    let body = mark("o1", "Agence de la rénovation (ADR)", "ADR")
    let (ada, bo) = (mark("p1", " (\(body))", ""), mark("p2", " (\(body))", ""))
    let text = "Ada\(ada), Bo\(bo), Ada\(ada)"
    #expect(Mention.resolved(text) == "Ada (Agence de la rénovation (ADR)), Bo (ADR), Ada")
    #expect(
      Mention.without(text)
        == "Ada (Agence de la rénovation (ADR)), Bo (Agence de la rénovation (ADR)), Ada (Agence de la rénovation (ADR))"
    )
  }

  @Test("marks that are not all there are no marks", arguments: 0..<12)
  func damaged(length: Int) {
    let text = String(mark("p1", "A", "B").unicodeScalars.prefix(length).map(Character.init)) + "z"
    #expect(!Mention.resolved(text).unicodeScalars.contains { $0.value >= 0xE000 })
  }

  @Test("a long organisation is told in full once, then by its short form; a person’s once")
  func minutes() throws {
    var scene = SeanceFourteen()
    let long = "Agence régionale pour l’habitat et la rénovation des quartiers, direction des chantiers"
    let (body, person): (ID<Organisation>, ID<Person>) = (scene.scene.id(), scene.scene.id())
    scene.scene.happens(
      .organisation(.added(Organisation(id: body, name: long, college: .state))),
      .person(.added(Person(id: person, name: "M. Long", organisation: body, college: .state))))
    for number in 41...43 {
      let speaker: Party = number == 43 ? .organisation(body) : .person(person)
      scene.scene.happens(
        .contribution(
          .noted(
            Contribution(
              id: scene.scene.id(), session: scene.session, number: number, at: scene.scene.now,
              speaker: speaker,
              text: "mot \(number)"))))
    }
    let text = try paper(.minutes, scene)
    #expect(text.ranges(of: long).count == 1)
    #expect(
      text.contains("**Agence régionale pour l’habitat et la rénovation des quartiers** (État)⍽: mot 43"))
    let json = try paper(.minutes, scene, as: .json)
    #expect(!json.unicodeScalars.contains { (0xE000...0xF8FF).contains($0.value) })
  }
}
