import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("What everybody may read")
struct PublicVersionTests {
  static let publicKinds = DocumentKind.allCases.filter(\.isPublic)
  /// Words that only personal data contain; looked for without regard to case and accents.
  static let planted = [
    "benali", "rachida", "kouyate", "diallo", "caron", "ferrand", "lea-marie", "06 12", "0612345678", "+33 6",
    "exemple.fr",
    "r.benali", "gardien", "14 allee des tilleuls",
  ]
  static let sentence = """
    Rachida BENALI (06 12 34 56 78, 0612345678, +33 6 12 34 56 78, r.benali@exemple.fr) et mme diallo, voisine de \
    Kouyaté, disent merci à Ferrand, à Inès Caron, à Léa-Marie, 14 allée des Tilleuls ; un petit roy.
    """

  /// Session 14 with personal data in every text, and in places that no document should show.
  static func scene() throws -> SeanceFourteen {
    var scene = SeanceFourteen.whereAllSay(sentence, names: false)
    let people = scene.facts.people.values
    let resident = try #require(people.first { $0.name == "Habitante 3" }).id
    let meeting = scene.meeting
    let said = try #require(meeting.contributions.numbered(5)).reference
    let first = try #require(meeting.contributions.numbered(1)).reference
    scene.scene.happens(
      .person(.identified(resident, Identity(fullName: "Rachida Benali", contact: "14 allée des Tilleuls"))),
      .contribution(.changed(said, .speaker(.name("Kouyaté")))),
      .contribution(.fated(first, .underStudy(by: .name("Léa-Marie"), until: nil))),
      .floor(
        scene.session,
        .requested(FloorRequest(id: scene.scene.id(), party: .name("Kouyaté"), reason: sentence, at: .epoch)))
    )
    for item in meeting.agenda.items {
      scene.scene.happens(.agenda(meeting.id, .changed(item.id, .presenter(.person(resident)))))
    }
    return scene
  }

  @Test("nothing that was planted is in any public document, format, language or template")
  func planted() throws {
    let scene = try Self.scene()
    let greedy = Dictionary(uniqueKeysWithValues: Self.publicKinds.map { ($0.rawValue, PrivacyTests.greedy) })
    for publisher in [try Publisher(), try Publisher(templates: greedy)] {
      for kind in Self.publicKinds {
        for format in DocumentFormat.allCases {
          for language in Language.allCases {
            let text = publisher.publish(
              kind, as: format, of: scene.meeting, in: scene.facts, scene.setting(language)
            ).text.folded
            for word in Self.planted {
              let isThere = text.contains(word)
              #expect(!isThere, "\(kind) \(format) \(language): \(word)")
            }
          }
        }
      }
    }
    let archive = try Publisher().publish(
      .minutes, of: scene.meeting, in: scene.facts, scene.setting(.french)
    ).text.folded
    for word in ["benali", "kouyate", "0612345678"] { #expect(archive.contains(word)) }
  }

  @Test("words that are also names stay when they are small")
  func everyday() throws {
    let scene = try Self.scene()
    let text = try Publisher().publish(
      .publicMinutes, of: scene.meeting, in: scene.facts, scene.setting(.french)
    ).text
    #expect(text.contains("un petit roy."))
    #expect(text.contains("voisine de \\[nom retiré\\], disent merci à"))
  }

  private func minutes(_ scene: SeanceFourteen, _ language: Language = .french) throws -> String {
    visible(
      try Publisher().publish(.publicMinutes, of: scene.meeting, in: scene.facts, scene.setting(language))
        .text)
  }

  @Test("numbers are those of the archive; a gap where a private note stood is explained")
  func numbers() throws {
    let text = try minutes(SeanceFourteen())
    for number in [1, 2, 3, 4, 5, 7, 8] { #expect(text.contains("- **c\(number)** · ")) }
    #expect(!text.contains("c6") && text.contains("- **c8** · Proposition · **Les Ateliers du Mail**"))
    #expect(text.contains("Chaque note garde son numéro"))
    #expect(text.contains("**Habitant·e A**⍽: Pourquoi") && text.contains("**Habitant·e B**⍽: On n'ose"))
    #expect(text.contains("**Oliviers Habitat**⍽: Six mâts") && !text.contains("19⍽h⍽22"))
  }

  @Test("colleges with fewer than five people are put together")
  func smallCells() throws {
    let text = try minutes(SeanceFourteen())
    #expect(text.contains("| Habitants | 21 |\n| Autres collèges | 8 |\n") && text.contains("29 personnes"))
    #expect(text.contains("pour 21⍹; contre moins de 5⍹; abstention moins de 5"))
    #expect(text.contains("| Autres collèges | 2⍽min⍽45⍽s | 35⍽% | 28⍽% | 1,27 |"))
    #expect(!text.contains("Bailleurs |") && !text.contains("État |"))
  }

  @Test("one small college alone, or too few together, are left out with what would give them away")
  func hiddenCells() throws {
    var scene = SeanceFourteen()
    for person in scene.facts.people.values where person.organisation != nil {
      scene.scene.happens(.attendance(scene.session, .left(person.id)))
    }
    for (college, count) in [(CollegeID.associations, 0), (.commune, 1), (.state, 0), (.landlords, 1)] {
      scene.scene.happens(.attendance(scene.session, .counted(college, count)))
    }
    let text = try minutes(scene)
    #expect(text.contains("21 personnes présentes, et moins de 5 d’autres collèges."))
    #expect(!text.contains("Autres collèges") && !text.contains("2⍽min⍽45"))
    #expect(text.contains("Le temps de parole par collège n’est pas donné."))
    scene.scene.happens(
      .attendance(scene.session, .counted(.residents, 3)), .attendance(scene.session, .counted(.landlords, 0))
    )
    #expect(try minutes(scene, .english).contains("Fewer than 5 people present."))
  }

  @Test("letters go on after Z") func letters() {
    #expect(
      [1, 26, 27, 52, 53, 702, 703].map(PublicVersion.letters) == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"])
  }

  @Test("in French and in English, word for word") func goldens() throws {
    expectSame(try minutes(SeanceFourteen()), Golden.publicFrench)
    expectSame(try minutes(SeanceFourteen(), .english), Golden.publicEnglish)
  }

  @Test("the short version, word for word") func short() throws {
    let scene = SeanceFifteen()
    func text(_ language: Language) throws -> String {
      visible(
        try Publisher().publish(
          .short, of: scene.earlier.meeting, in: scene.facts, scene.earlier.setting(language)
        ).text)
    }
    expectSame(try text(.french), Golden.shortFrench)
    expectSame(try text(.english), Golden.shortEnglish)
  }
}
