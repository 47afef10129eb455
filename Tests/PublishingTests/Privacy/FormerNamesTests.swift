import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("Every name that somebody ever had is gone from what everybody may read")
struct FormerNamesTests {
  /// Names that the journal gave and that are others, or nobody's, by now.
  static let former = [
    "xylocope", "bigornelle", "quetzalmar", "crapouillot", "zibulette", "julizette", "wazimova",
  ]

  /// People who were renamed, joined, undone, spoken of without being known, and who have names outside the room.
  static func scene() -> SeanceFourteen {
    var scene = SeanceFourteen.whereAllSay(
      "Xylocope, M. Bigornelle, Quetzalmar, les Crapouillots, Zibulette, JULIZETTE et wazimova", names: false)
    func person(_ name: String, in scene: inout SeanceFourteen) -> ID<Person> {
      let id: ID<Person> = scene.scene.id()
      scene.scene.happens(.person(.added(Person(id: id, name: name, college: .residents))))
      return id
    }
    let renamed = person("Léa Xylocope", in: &scene)
    let kept = person("Max", in: &scene)
    let joined = person("Max Bigornelle", in: &scene)
    scene.scene.happens(.person(.changed(renamed, .name("Habitante 9"))))
    scene.scene.happens(.joined(.people(joined, into: kept)))
    scene.scene.happens(.person(.identified(kept, Identity(fullName: "Voisin Quetzalmar"))))
    scene.scene.happens(.person(.identified(kept, Identity(fullName: "Parent Julizette"))))
    _ = person("Annulée Crapouillot", in: &scene)
    if let act = scene.scene.state.acts.last?.id { scene.scene.happens(.act(.undone(act))) }
    var said = Contribution(
      id: scene.scene.id(), session: scene.session, number: 90, at: scene.scene.now,
      text: "Inconnue Zibulette : je veux parler")
    said.isSpeakerOpen = true
    scene.scene.happens(.contribution(.noted(said)))
    _ = person("Nadia Wazimova", in: &scene)
    for space in scene.facts.spaces.keys {
      scene.scene.happens(
        .space(.configured(space, .territory("Territoire de Wazimova"))),
        .space(.configured(space, .pillars(["Axe Wazimova"]))))
    }
    for subject in scene.facts.subjects.keys {
      scene.scene.happens(.subject(.changed(subject, .pillar("Axe Wazimova"))))
    }
    return scene
  }

  @Test("Documents, word processors and exports for everybody")
  func gone() throws {
    let scene = Self.scene()
    let publisher = try Publisher()
    func look(_ text: String, _ place: String) {
      let text = text.replacing("\r\n ", with: "").folded
      for name in Self.former { #expect(!text.contains(name), "\(place): \(name)") }
    }
    for kind in DocumentKind.allCases.filter(\.isPublic) {
      for format in DocumentFormat.allCases {
        look(
          publisher.publish(kind, as: format, of: scene.meeting, in: scene.facts, scene.setting(.french))
            .text,
          "\(kind) \(format)")
      }
      let office = publisher.office(kind, of: scene.meeting, in: scene.facts, scene.setting(.french))
      for bytes in [office.docx, office.odt] {
        PlantedNamesTests.texts(bytes).forEach { look($0, "\(kind)") }
      }
    }
    for kind in ExportKind.allCases {
      for format in kind.formats {
        let setting = ExportSetting(output: scene.output(), isPublic: true)
        look(Export(kind, as: format, in: scene.facts, setting).text, "\(kind) \(format)")
      }
    }
    let archive = publisher.publish(.minutes, of: scene.meeting, in: scene.facts, scene.setting(.french)).text
      .folded
    for name in Self.former { #expect(archive.contains(name)) }
  }

  @Test("A civil name, now and formerly, is on no paper that is handed out, whatever it means")
  func handedOut() throws {
    let scene = Self.scene()
    for kind in DocumentKind.allCases.filter(\.isHandedOut) {
      let text = try Publisher().publish(kind, of: scene.meeting, in: scene.facts, scene.setting(.french))
        .text.folded
      for name in ["quetzalmar", "julizette"] { #expect(!text.contains(name), "\(kind): \(name)") }
    }
  }
}
