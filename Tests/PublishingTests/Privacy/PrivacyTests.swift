import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("Private matter stays private")
struct PrivacyTests {
  /// A template that shows whatever it can name.
  static var greedy: String {
    let fields = TemplateField.allCases.map { "{{#\($0.rawValue)}}{{\($0.rawValue)}}{{/\($0.rawValue)}}" }
    let inner = fields.joined()
    let lists = ["points", "statements", "unanswered", "fates", "commitments", "rows"]
    return lists.reduce(inner) { $0 + "{{#\($1)}}\(inner){{#statements}}\(inner){{/statements}}{{/\($1)}}" }
  }

  @Test("no document of any kind, language or template contains a private note or an identity")
  func documents() throws {
    let scene = SeanceFourteen()
    let publishers = [
      try Publisher(),
      try Publisher(
        templates: Dictionary(uniqueKeysWithValues: DocumentKind.allCases.map { ($0.rawValue, Self.greedy) })),
    ]
    for publisher in publishers {
      for kind in DocumentKind.allCases {
        for language in Language.allCases {
          let text = publisher.publish(kind, of: scene.meeting, in: scene.facts, scene.setting(language)).text
          #expect(text.contains("Minuterie") || kind != .minutes && kind != .decisions)
          #expect(!text.contains("gardien") && (kind.isPublic || !text.contains("c6")))
          #expect(!text.contains("Benali") && !text.contains("06 00 00"))
        }
      }
    }
  }

  @Test("no list contains one unless asked for")
  func lists() {
    let scene = SeanceFourteen()
    for kind in ListKind.allCases {
      let list = Listing(kind, in: scene.facts, scene.output())
      #expect(!(list.json + list.text()).contains("gardien"))
      #expect(!(list.json + list.text()).contains("Benali"))
    }
    let asked = Listing(.contributions, in: scene.facts, scene.output(notes: true))
    #expect(asked.json.contains(SeanceFourteen.secret))
  }

  @Test(
    "what a group of fewer than five learned, and how many came of it, is that of several groups together in public",
    arguments: [
      // Institutions that are few are no figure; what they learned is that of the other groups.
      (
        [CollegeID.residents: 12, .landlords: 1, .commune: 3], ["habitants": 12],
        ["habitants", "autres collèges", "autres collèges"]
      ),
      ([.residents: 12, .commune: 6], ["habitants": 12, "commune": 6], ["habitants", "commune"]),
      // Whoever is next stands with those who are few.
      ([.residents: 12, .associations: 2], ["tous": 14], ["tous", "tous"]),
      ([.residents: 1], [:], ["tous"]),
    ])
  func trainings(_ counts: [CollegeID: Int], _ shown: [String: Int], _ learned: [String]) throws {
    var scene = Scene(day: "2026-11-22")
    var training = Training(id: scene.id(), title: "Lire un budget")
    training.attendance = counts
    training.lessons = counts.keys.map { Training.Lesson(college: $0, text: "à lire un plan") }
    scene.happens(.training(.planned(training)))
    let words = Words(.french)
    let open = PublicVersion(of: scene.facts, first: nil, showing: .sums([]), until: .epoch, words)
    let told = try #require(open.facts.trainings.values.first)
    func name(_ college: CollegeID) -> String {
      switch college.rawValue {
      case words(PrivacyPhrase.allColleges): "tous"
      case words(PrivacyPhrase.otherColleges): "autres collèges"
      default: words.label(college)
      }
    }
    #expect(Dictionary(uniqueKeysWithValues: told.attendance.map { (name($0.key), $0.value) }) == shown)
    #expect(told.lessons.map { name($0.college) }.sorted() == learned.sorted())
  }

  @Test("a note that was filed as private later disappears, and so do references to it")
  func laterPrivate() throws {
    var scene = SeanceFourteen()
    let session = scene.session
    for contribution in scene.meeting.contributions where contribution.number <= 4 {
      scene.scene.happens(.contribution(.changed(contribution.reference, .kind(.privateNote))))
    }
    let text = try Publisher().publish(
      .minutes, of: scene.meeting, in: scene.facts, scene.setting(.french)
    ).text
    for gone in ["c1", "c2", "c3", "c4", "parking de l'école", "Six mâts"] { #expect(!text.contains(gone)) }
    #expect(text.contains("c5"))
    let commitments = Listing(.commitments, in: scene.facts, scene.output(.french, .session(session)))
    #expect(commitments.json.contains(#""answers":[]"#))
  }
}
