import Dialogue
import Glibc
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

  @Test("papers of one body hold its meetings and those that are tied to them, lettered without gaps")
  func ofOneBody() throws {
    var scene = SeanceFourteen()
    let said = try #require(scene.meeting.contributions.numbered(1)).reference
    let names = ["Noor", "Ada", "Zed"]
    let (other, people): (ID<DialogueSpace>, [ID<Person>]) = (
      scene.scene.id(), names.map { _ in scene.scene.id() }
    )
    scene.scene.happens(.space(.created(DialogueSpace(id: other, name: "Table du Mail"))))
    var sessions: [ID<Session>] = []
    for (person, name) in zip(people, names) {
      let id: ID<Session> = scene.scene.id()
      sessions.append(id)
      scene.scene.happens(
        .person(.added(Person(id: person, name: name, college: .residents))),
        .planned(Session.Plan(id: id, space: other, title: "Mail \(name)", start: scene.scene.now)),
        .contribution(
          .noted(
            Contribution(
              id: scene.scene.id(), session: id, number: 1, at: scene.scene.now, speaker: .person(person),
              text: "Dit"))))
    }
    // One of them promises an answer to what was said here, another one puts a question to what was said there.
    scene.scene.happens(
      .commitment(
        .made(
          Commitment(
            id: scene.scene.id(), session: sessions[1], number: 1, who: .name("X"), what: "Réparer",
            at: scene.scene.now, answers: [said]))))
    let words = Words(.french)
    func version(_ space: ID<DialogueSpace>?) -> PublicVersion {
      PublicVersion(
        of: scene.facts, first: nil, on: space, showing: .sums([]), until: scene.scene.now, words)
    }
    #expect(version(nil).facts.sessions.count == scene.facts.sessions.count)
    let one = version(scene.space).facts
    let own = scene.facts.sessions.values.filter { $0.space == scene.space }.map(\.id)
    #expect(Set(one.sessions.keys) == Set(own + [sessions[1]]))
    #expect(one.commitments.values.contains { $0.answers == [said] })
    let residents = one.people.values.map(\.name).filter { $0.hasPrefix("Habitant") }.sorted()
    #expect(
      residents == (1...residents.count).map { words(PrivacyPhrase.resident, PublicVersion.letters($0)) })
    let there = version(other).facts
    #expect(Set(there.sessions.keys).isSuperset(of: sessions) && there.contribution(said) != nil)
  }

  @Test("groups, kinds and themes that a body named after somebody lose the name; their figures stay")
  func namedAfter() throws {
    var scene = SeanceFourteen()
    let people: ID<Person> = scene.scene.id()
    let friends = CollegeID(rawValue: "amis de nadia wazimova")
    let kind = ContributionKind(rawValue: "hommage à wazimova")
    let theme = DialogueTheme(id: scene.scene.id(), space: scene.space, title: "Banc Wazimova")
    let settings = try #require(scene.facts.spaces[scene.space]?.settings)
    var note = Contribution(
      id: scene.scene.id(), session: scene.session, number: scene.meeting.contributions.nextNumber,
      at: scene.scene.now, text: "Merci.")
    note.kind = kind
    scene.scene.happens(
      .person(.added(Person(id: people, name: "Nadia Wazimova", college: friends))),
      .space(.configured(scene.space, .colleges(settings.colleges + [friends]))),
      .space(.configured(scene.space, .kinds(settings.kinds + [kind]))),
      .attendance(scene.session, .counted(friends, 12)), .contribution(.noted(note)),
      .theme(.created(theme)), .theme(.filed([note.reference], theme.id)))
    let archive = try Publisher().publish(
      .minutes, of: scene.meeting, in: scene.facts, scene.setting(.french)
    ).text
    #expect(
      archive.folded.contains("amis de nadia wazimova") && archive.folded.contains("hommage a wazimova"))
    for kind in Self.publicKinds {
      for format in [DocumentFormat.markdown, .json] {
        let text = try Publisher().publish(
          kind, as: format, of: scene.meeting, in: scene.facts, scene.setting(.french)
        )
        .text
        #expect(!text.folded.contains("wazimova"), "\(kind) \(format)")
      }
    }
    let minutes = try Publisher().publish(
      .publicMinutes, of: scene.meeting, in: scene.facts, scene.setting(.french)
    ).text
    #expect(
      minutes.contains("| Amis de \\[nom retiré\\] | 12 |")
        || minutes.contains("| Amis de [nom retiré] | 12 |"))
  }

  @Test("nothing that was planted is in any public document, format, language or template")
  func planted() throws {
    let scene = try Self.scene()
    let greedy = Dictionary(uniqueKeysWithValues: Self.publicKinds.map { ($0.rawValue, PrivacyTests.greedy) })
    // What a template of one's own shows goes the same ways into the other formats.
    let own = (try Publisher(templates: greedy), [DocumentFormat.markdown])
    for (publisher, formats) in [(try Publisher(), DocumentFormat.allCases), own] {
      for kind in Self.publicKinds {
        for format in formats {
          for language in Language.allCases {
            let text = publisher.publish(
              kind, as: format, of: scene.meeting, in: scene.facts, scene.setting(language)
            ).text.folded
            for word in Self.planted {
              // Bytes, as letters would take minutes.
              let isThere = strstr(text, word) != nil
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

  @Test("of what was said nothing is cleaned before somebody asks, then the one text; private notes never")
  func cleanedWhenAsked() throws {
    let scene = try Self.scene()
    let version = PublicVersion(
      of: scene.facts, first: scene.session, showing: .each([scene.session]),
      until: scene.setting(.french).now, Words(.french))
    let said = version.facts.sessions.values.flatMap { Array($0.contributions) }
    let open = scene.facts.sessions.values.flatMap { $0.contributions.filter { !$0.isPrivate } }
    #expect(said.map(\.reference) == open.map(\.reference) && said.count > 5)
    // Words that are cleaned are kept nowhere.
    #expect(said.count { !$0.text.isEmpty } == 0)
    for (said, open) in zip(said, open) {
      let told = version.text(of: said)
      #expect(told == version.remover.clean(open.text) && !told.isEmpty)
      #expect(!Self.planted.contains { told.folded.contains($0) })
    }
    let note = try #require(scene.meeting.contributions.first { $0.isPrivate })
    #expect(version.text(of: note).isEmpty)
  }

  @Test("no paper for everybody prints a contribution without its words", arguments: publicKinds)
  func wordsAsked(kind: DocumentKind) throws {
    var scene = SeanceFourteen()
    let next: ID<Session> = scene.scene.id()
    let start = scene.scene.now.advanced(bySeconds: 86_400)
    scene.scene.happens(
      .planned(Session.Plan(id: next, space: scene.space, title: "Séance 15", start: start)))
    let setting = scene.setting(.french)
    let left = scene.facts.carryOver(in: scene.space, before: start, on: setting.zone.wallTime(at: start).day)
    #expect(!left.unanswered.filter(\.kind.alwaysOwesAnswer).isEmpty)
    for session in [scene.meeting, try #require(scene.facts.session(next))] {
      let text = try Publisher().publish(kind, as: .json, of: session, in: scene.facts, setting).text
      #expect(!text.contains("\"text\": \"\""))
    }
  }

  @Test("how somebody is reached is in no document, public or not, and in no export for everybody")
  func contacts() throws {
    var scene = SeanceFourteen()
    let person = try #require(scene.facts.people.values.first { $0.name == "Habitante 3" }).id
    let contact = Contact(
      mail: "lauriers@voisins.example", telephone: "07 98 76 54 32", address: "27 sentier des Lauriers",
      role: "éclusière en chef")
    scene.scene.happens(.person(.contacted(person, contact)))
    func look(_ text: String, _ place: String) {
      let text = text.replacing("\r\n ", with: "").folded
      for part in contact.parts + ["0798765432"] {
        let isThere = text.contains(part.folded)
        #expect(!isThere, "\(place): \(part)")
      }
    }
    for kind in DocumentKind.allCases {
      for format in DocumentFormat.allCases {
        let text = try Publisher().publish(
          kind, as: format, of: scene.meeting, in: scene.facts, scene.setting(.french)
        ).text
        look(text, "\(kind) \(format)")
      }
    }
    let output = scene.output()
    for kind in ExportKind.allCases {
      for format in kind.formats {
        let all = Export(kind, as: format, in: scene.facts, ExportSetting(output: output, isPublic: true))
          .text
        look(all, "\(kind) \(format)")
        if kind != .people {
          look(Export(kind, as: format, in: scene.facts, ExportSetting(output: output)).text, "\(kind)")
        }
      }
    }
    let list = Export(.people, as: .csv, in: scene.facts, ExportSetting(output: output)).text
    for part in contact.parts { #expect(list.contains(part)) }
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
    #expect(text.contains("**Habitant·e A**⍽: Pourquoi") && text.contains("**Habitant·e B**⍽: On n’ose"))
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

  /// Two meetings with people of each college counted.
  private func counted(_ tables: [[(CollegeID, Int)]]) throws -> (
    facts: Facts, sessions: [ID<Session>], now: Instant
  ) {
    var (state, ids, now) = (Concertation(), IDSource(seed: 3), Instant(seconds: 1_790_000_000))
    func act(_ commands: [Command]) throws {
      let act: ID<Act> = ids.next()
      for event in try state.decide(commands, at: now) {
        state.evolve(Entry(act: act, at: now, event: event))
      }
    }
    let space: ID<DialogueSpace> = ids.next()
    try act([.space(.create(DialogueSpace(id: space, name: "Conseil", kind: .citizensCouncil)))])
    var sessions: [ID<Session>] = []
    for (number, table) in tables.enumerated() {
      let session: ID<Session> = ids.next()
      sessions.append(session)
      try act([.plan(Session.Plan(id: session, space: space, title: "Séance \(number)", start: now))])
      try act([.session(session, .open)])
      try act(table.map { .attendance(session, .count($0.0, $0.1)) })
      now = now.advanced(bySeconds: 3600)
      try act([.session(session, .close(isForced: false))])
    }
    return (state.facts, sessions, now)
  }

  @Test(
    "small colleges stand together, a lone one with the next smallest; no total changes, one session or several"
  )
  func grouping() throws {
    let (facts, sessions, now) = try counted([
      [(.residents, 18), (.associations, 12), (.commune, 2), (.facilitation, 2)],
      [(.residents, 20), (.associations, 3), (.commune, 2), (.state, 4)],
    ])
    func shown(_ which: PublicVersion.Shown, _ id: ID<Session>) -> [String: Int] {
      let version = PublicVersion(of: facts, first: id, showing: which, until: now, Words(.french))
      guard let session = version.facts.session(id) else { return [:] }
      #expect(version.facts.came(to: session) == facts.came(to: facts.session(id) ?? session))
      let presence = version.facts.presence(in: session, until: now)
      let seconds = presence.values.reduce(0) { $0 + $1.personSeconds }
      #expect(seconds == version.facts.came(to: session) * 3600)
      return Dictionary(uniqueKeysWithValues: presence.map { ($0.key.rawValue, $0.value.came) })
    }
    // Two officials alone would be told by the total: the next smallest college goes with them.
    #expect(shown(.each([sessions[0]]), sessions[0]) == ["habitants": 18, "autres collèges": 14])
    #expect(shown(.each([sessions[1]]), sessions[1]) == ["habitants": 20, "autres collèges": 9])
    // Over both: associations 15 and residents 38 can stand alone, the town and the State, 4 each, go together.
    #expect(
      shown(.sums(sessions), sessions[0]) == ["habitants": 18, "associations": 12, "autres collèges": 2])
    let version = PublicVersion(of: facts, first: nil, showing: .sums(sessions), until: now, Words(.french))
    let report = version.facts.report(ReportScope(), at: now, zone: .centralEurope)
    #expect(report.present.map(\.value).sorted() == [8, 15, 38] && report.came == 61)
    // Meeting by meeting, what is small in one stands together in all.
    #expect(shown(.each(sessions), sessions[0]) == ["habitants": 18, "autres collèges": 14])
  }

  @Test("with one college beside a small one all are together; fewer than five are not told")
  func few() throws {
    let (facts, sessions, now) = try counted([[(.residents, 21), (.commune, 2)], [(.residents, 3)]])
    let version = PublicVersion(
      of: facts, first: nil, showing: .each([sessions[0]]), until: now, Words(.french))
    let session = try #require(version.facts.session(sessions[0]))
    #expect(version.facts.presence(in: session, until: now).map(\.key.rawValue) == ["tous les collèges"])
    #expect(version.facts.came(to: session) == 23)
    let publisher = try Publisher()
    let setting = DocumentSetting(language: .english, zone: .centralEurope, now: now)
    let small = try #require(facts.session(sessions[1]))
    let text = publisher.publish(.publicMinutes, of: small, in: facts, setting).text
    #expect(text.contains("Fewer than 5 people present.") && !text.contains("| 3 |"))
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
