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
      (["habitants": 12, "bailleurs": 1, "commune": 3], ["habitants": 12], 0),
      (["habitants": 12, "bailleurs": 2, "commune": 3], ["habitants": 12], 5),
      (["habitants": 12, "commune": 6], ["habitants": 12, "commune": 6], 0), (["habitants": 1], [:], 0),
    ])
  func trainings(counts: [String: Int], shown: [String: Int], together: Int) throws {
    let names = ["habitants": CollegeID.residents, "bailleurs": .landlords, "commune": .commune]
    func colleges(_ counts: [String: Int]) -> [CollegeID: Int] {
      Dictionary(uniqueKeysWithValues: counts.compactMap { name, count in names[name].map { ($0, count) } })
    }
    var scene = Scene(day: "2026-11-22")
    var training = Training(id: scene.id(), title: "Lire un budget")
    training.attendance = colleges(counts)
    training.lessons = colleges(counts).keys.map { Training.Lesson(college: $0, text: "à lire un plan") }
    scene.happens(.training(.planned(training)))
    let open = PublicVersion(of: scene.facts, first: nil, showing: .sums([]), until: .epoch, Words(.french))
    let public_ = try #require(open.facts.trainings.values.first)
    var expected = colleges(shown)
    let pool = CollegeID(rawValue: Words(.french)(PrivacyPhrase.otherColleges))
    // Three of one group and one of another are not five: who is next stands with them.
    if counts["bailleurs"] == 1 {
      expected = [CollegeID(rawValue: Words(.french)(PrivacyPhrase.allColleges)): 16]
    } else if together > 0 {
      expected[pool] = together
    }
    #expect(public_.attendance == expected)
    #expect(
      Set(public_.lessons.map(\.college)).isSubset(
        of: expected.isEmpty
          ? [CollegeID(rawValue: Words(.french)(PrivacyPhrase.allColleges))] : Set(expected.keys)))
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
