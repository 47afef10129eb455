import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("What people stumbled over who used it for the first time")
struct FirstUseTests {
  /// A desk on the meeting of a script, in a language.
  static func desk(
    _ text: String, language: Language = .french, columns: Int = 100, rows: Int = 40
  ) throws -> Desk {
    let runner = try AcceptanceTests.run(text)
    var desk = try Desk(empty: true, columns: columns, rows: rows)
    desk.model = Model(
      state: runner.state, words: Words(language), zone: .centralEurope, now: runner.now,
      size: desk.model.size, look: desk.model.look, ids: IDSource(seed: 5))
    return desk
  }

  static let two = """
    2026-10-20 10:00 /espace "Conseil"
    /organisme "Ville" collège=commune
    /personne "Ana Diallo" collège=habitants
    /personne "Karim Bey" collège=habitants
    /personne "Jean Roux" organisme=Ville
    /personne "Luc Maire" collège=commune
    /séance "Séance 1" le="2026-10-20 18:30"
    /point "Accueil" 10
    2026-10-20 18:30 /ouvrir
    /suivant
    ? Ana: Pourquoi la fontaine est-elle fermée ?
    /clore
    /séance "Séance 2" le="2026-11-20 18:30"
    /point "Accueil" 10

    """
  static let live = two + "2026-11-20 18:30 /ouvrir\n/suivant\n"

  // MARK: Forms

  @Test("An arrow reaches every row that is drawn, the empty one behind those of a list as well")
  func rows() throws {
    var desk = try Self.desk(Self.two)
    _ = desk.model.carryOut(.fill(Invocation(.subject)))
    desk.type("Fontaine")
    func field() throws -> FormField.Place {
      try #require((desk.model.overlay as? FormOverlay)?.field?.key)
    }
    for _ in 0..<12 where try field().parameter != .impact { desk.press("Down") }
    desk.type("bruit")
    desk.press("Down")
    #expect(try field() == FormField.Place(parameter: .impact, number: 1))
    desk.press("Down")
    #expect(try field().parameter == .decided)
    let form = try #require(desk.model.overlay as? FormOverlay).form
    for _ in form.fields { desk.press("Up") }
    for place in form.fields.indices {
      #expect(try field() == form.fields[place].key)
      desk.press("Down")
    }
  }

  @Test("The degrees of a scale stand in the form in words", arguments: Language.allCases)
  func degrees(language: Language) throws {
    for method in [VotingMethod.gradients, .fistOfFive] {
      var desk = try Self.desk(Self.live, language: language, columns: 80, rows: 24)
      _ = desk.model.carryOut(.fill(Invocation(.vote).adding(method, to: .method)))
      for option in method.options {
        #expect(desk.screen.contains(desk.model.words.meaning(of: option, in: method)), "\(desk.screen)")
      }
      desk.press("Esc")
      desk.enter("/vote \"Le jardin\" méthode=\(method.rawValue) 2=3 4=1")
      #expect(desk.session?.votes.last?.tallies.map(\.count) == [3, 1], "\(desk.screen)")
    }
  }

  @Test("Several wait for the floor in the order in which they are named, by form and by line")
  func several() throws {
    var desk = try Self.desk(Self.live)
    func waiting(_ desk: Desk) -> [String] {
      desk.session?.floor.queue.compactMap { desk.model.facts.name(of: $0.party) } ?? []
    }
    desk.press("F3")
    desk.type("Karim, jean, ana")
    #expect(desk.screen.contains("Karim Bey, Jean Roux et Ana Diallo"), "\(desk.screen)")
    desk.press("Enter")
    #expect(waiting(desk) == ["Karim Bey", "Jean Roux", "Ana Diallo"], "\(desk.screen)")
    #expect(desk.screen.contains("Karim Bey, Jean Roux, Ana Diallo"), "\(desk.screen)")
    desk.press("Alt-z")
    #expect(waiting(desk).isEmpty)
    desk.type("/file Ana, Karim, Mme Petit")
    desk.press("^N", "Enter")
    #expect(waiting(desk) == ["Ana Diallo", "Karim Bey", "Mme Petit"], "\(desk.screen)")
    #expect(desk.session?.attendance.named.count == 3)
  }

  @Test("A comma behind the beginning of a name takes the one that is marked")
  func comma() throws {
    var desk = try Self.desk(Self.live)
    desk.press("F3")
    desk.type("kar, ana")
    #expect((desk.model.overlay as? FormOverlay)?.field?.text == "Karim Bey, ana", "\(desk.screen)")
    #expect(desk.screen.contains("Une virgule, puis un autre nom."))
  }

  // MARK: Breaks

  @Test(
    "A point that is called a break is one, however it is entered",
    arguments: [
      ("Pause 5", AgendaItem.Kind.pause), ("Pause café 10", .pause), ("Break", .pause),
      ("Pause du chantier 20", .discussion), ("Budget 20", .discussion),
    ])
  func breaks(line: String, kind: AgendaItem.Kind) throws {
    for way in 0..<5 {
      var desk = try Self.desk(Self.two)
      let title = line.split(separator: " ").filter { $0.first?.isNumber != true }.joined(separator: " ")
      switch way {
      case 0:
        desk.press("Alt-2", "Home")
        for _ in 0..<12 where desk.model.chosen.map({ if case .item = $0 { true } else { false } }) != true {
          desk.press("Down")
        }
        desk.enter(line)
      case 1: desk.enter("/point \(line)")
      case 2: desk.enter("/insérer Accueil titre=\"\(title)\"")
      case 3:
        desk.enter("/point Divers 5")
        desk.enter("/modifier-point Divers titre=\"\(title)\"")
      default:
        desk.press("Alt-2")
        _ = desk.model.carryOut(.fill(Invocation(.item)))
        desk.type(title)
        desk.press("F10")
      }
      let point = desk.session?.agenda.items.first { $0.title == title }
      #expect(point?.kind == kind, "\(way) \(line): \(desk.screen)")
    }
  }

  // MARK: Found in another meeting

  @Test("What a search finds in another meeting is looked at: the keys of the screens and Esc lead back")
  func found() throws {
    for key in ["Esc", "Alt-1", "Alt-2"] {
      var desk = try Self.desk(Self.live)
      desk.press("^R")
      desk.type("fontaine")
      desk.press("Enter")
      #expect(
        desk.session?.title == "Séance 1" && desk.screen.contains("revenir à Séance 2"), "\(desk.screen)")
      desk.press(key)
      #expect(desk.session?.title == "Séance 2", "\(key)")
      #expect(desk.model.screen == (key == "Alt-2" ? .prepare : .live))
      #expect(!desk.screen.contains("revenir à"))
    }
    // What is said meanwhile is noted where it is said.
    var desk = try Self.desk(Self.live)
    desk.press("^R")
    desk.type("fontaine")
    desk.press("Enter")
    desk.enter("Ana: elle coule de nouveau")
    #expect(desk.session?.title == "Séance 2" && desk.session?.contributions.count == 1, "\(desk.screen)")
    // Of one that is being prepared too.
    desk = try Self.desk(Self.two)
    desk.press("Alt-2", "^R")
    desk.type("fontaine")
    desk.press("Enter", "Alt-2")
    #expect(desk.session?.title == "Séance 2")
  }

  // MARK: What is owed

  @Test("That a question is owed an answer no more, or is owed one, is told", arguments: Language.allCases)
  func owed(language: Language) throws {
    var desk = try Self.desk(Self.live + "? Ana: Pourquoi fait-il noir ?\n", language: language)
    func owed(_ desk: Desk) -> Bool {
      desk.session.map { desk.model.facts.owesAnswer($0.contributions[0]) } ?? false
    }
    #expect(owed(desk))
    desk.enter("/orateur c1 Jean Roux")
    #expect(!owed(desk))
    #expect(
      desk.screen.contains(
        language == .french ? "c1 n’attend plus de réponse" : "c1 is owed no answer any more"),
      "\(desk.screen)")
    desk.enter("/orateur c1 Karim")
    #expect(owed(desk))
    #expect(desk.screen.contains(language == .french ? "c1 attend une réponse" : "c1 is owed an answer"))
    desk.enter("/objet Fontaine")
    if desk.model.overlay != nil { desk.press("F10") }
    desk.enter("/reclasser c1 objet=Fontaine")
    #expect(owed(desk) && desk.screen.contains(language == .french ? "sans réponse" : "no answer"))
  }

  @Test("A private note is not offered where an outcome or a theme is given")
  func privateNotes() throws {
    let desk = try Self.desk(Self.live + "? Ana: Pourquoi fait-il noir ?\n- le chauffage siffle\n")
    let reading = Reading(context: desk.model.context)
    for act in [ActName.fate, .file, .group, .share, .answer] {
      let said = ActTable[act].parameters.filter {
        [.contribution, .contributions].contains($0.kind.form)
      }
      #expect(!said.isEmpty)
      for parameter in said {
        #expect(parameter.kind.offers("", reading, desk.model.words).map(\.label) == ["c1"], "\(act)")
      }
    }
    let note = try #require(desk.session?.contributions.last)
    #expect(note.isPrivate)
    #expect(ActTable[.fate].invocation(on: .contribution(note.reference), in: desk.model.context) == nil)
  }

  @Test("Among institutions no person stands: who speaks for a body under it, else under their group")
  func institutions() throws {
    var desk = try Self.desk(
      Self.live
        + """
        ? Ana: Pourquoi fait-il noir ?
        ? Ana: Et la nuit ?
        /suite c1 à-l’étude qui="Jean Roux" échéance=2027-01-10
        /suite c2 à-l’étude qui="Luc Maire" échéance=2027-01-10

        """, columns: 140)
    let said = try #require(desk.session?.contributions.map { $0 })
    let town = try #require(desk.model.facts.organisations.values.first?.id)
    #expect(
      said.map { desk.model.facts.institutionInCharge(of: $0) } == [.organisation(town), .college(.commune)])
    desk.press("Alt-3")
    let pane = try #require(
      desk.model.panes.first { $0.title == "Par institution" }?.rows.map(\.text))
    #expect(pane.contains { $0.contains("Ville") } && pane.contains { $0.contains("commune") }, "\(pane)")
    #expect(!pane.contains { $0.contains("Maire") || $0.contains("Roux") }, "\(pane)")
  }

  // MARK: Words beside figures

  @Test("Groups for which there is no room are told in words, beside which no figure reads like a sum")
  func hiddenGroups() throws {
    for language in Language.allCases {
      let desk = try Desk(upTo: "19:58 /vote", language: language, columns: 80, rows: 24)
      let screen = desk.screen
      #expect(screen.contains(language == .french ? " groupe" : " group"), "\(screen)")
      #expect(!screen.contains(/· \d+ \+\d/), "\(screen)")
    }
  }
}
