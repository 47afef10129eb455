import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

/// What newcomers and a meeting that was played stumbled over on the screen.
@Suite("A meeting that is played goes on without stumbling")
struct PlayedMeetingTests {
  private func meeting(_ lines: String..., columns: Int = 80, rows: Int = 24) throws -> Desk {
    var desk = try Desk(empty: true, columns: columns, rows: rows)
    let beginning = [
      "/espace Conseil", #"/séance "Séance 1" le="aujourd’hui 23h50""#,
      "/point Accueil 10", "/point Budget 15", #"/personne "Mme Diallo" collège=habitants"#,
      #"/personne "M. Petit" collège=habitants"#, #"/personne "Mme Roux" collège=commune"#, "/ouvrir",
    ]
    desk.begin(beginning, then: lines)
    return desk
  }

  private func said(_ label: String, _ desk: Desk) -> Contribution? {
    desk.session?.contributions.first { $0.label == label }
  }

  private func form(_ desk: Desk) throws -> FormOverlay { try #require(desk.model.overlay as? FormOverlay) }

  // MARK: The first line

  @Test("What is typed where there is nothing yet is the name of a body, as it is told")
  func firstLine() throws {
    for (language, told) in [(Language.french, "nouvel espace de dialogue"), (.english, "new body")] {
      var desk = try Desk(empty: true, language: language)
      desk.type("Conseil citoyen")
      #expect(desk.screen.contains(told), "\(desk.screen)")
      desk.press("Enter")
      let form = try form(desk)
      #expect(form.form.act == .space && form.form.fields.first?.chosen as? String == "Conseil citoyen")
      // Left, the line is still there; kept, it is done with.
      desk.press("Esc")
      #expect(desk.model.editor.text == "Conseil citoyen" && desk.model.facts.spaces.isEmpty)
      desk.press("Enter", "F10")
      #expect(desk.model.facts.spaces.values.map(\.name) == ["Conseil citoyen"], "\(desk.screen)")
      #expect(desk.model.editor.isEmpty)
    }
  }

  // MARK: Answers and tables

  @Test("An answer is tied to the one question that waits on the point, told before Enter, undone with it")
  func tiedAnswer() throws {
    var desk = try meeting("? Diallo: Quand ouvre le local ?")
    let asked = try #require(said("c1", desk)?.reference)
    desk.type("< Petit: en mars")
    #expect(desk.screen.contains("en réponse à c1"), "\(desk.screen)")
    desk.press("Enter")
    #expect(said("c2", desk)?.answers == [asked] && said("c1", desk)?.fate?.fate.code == .answered)
    #expect(desk.screen.contains("en réponse à c1"), "\(desk.screen)")
    desk.press("Alt-z")
    #expect(said("c2", desk) == nil && said("c1", desk)?.fate == nil, "\(desk.screen)")
    desk.enter("Petit: < en avril")
    #expect(desk.session?.contributions.last?.answers == [asked])
    // Nothing waits any more; nobody answers their own question; of two it is asked.
    desk.enter("< Petit: et en mai")
    #expect(desk.session?.contributions.last?.answers == [])
    desk.enter("? Diallo: Combien de bancs ?")
    desk.enter("< Diallo: trois, je crois")
    #expect(desk.session?.contributions.last?.answers == [])
    desk.enter("? Roux: Et la rampe ?")
    desk.enter("< Petit: rien encore")
    #expect(desk.session?.contributions.last?.answers == [])
  }

  @Test("A table that there is not is told, and what is said there is put into nobody’s mouth")
  func noTable() throws {
    var desk = try meeting("/tables 3", "/parole Petit")
    desk.type("T9: un banc")
    #expect(desk.screen.contains("pas de table") && desk.screen.contains("T1, T2 et T3"), "\(desk.screen)")
    desk.press("Enter")
    let note = try #require(desk.session?.contributions.last)
    #expect(note.text == "T9: un banc" && note.isSpeakerOpen && note.speaker == nil && note.table == nil)
    #expect(desk.screen.contains("pas de table"), "\(desk.screen)")
    desk.enter("T2: un arbre")
    #expect(desk.session?.contributions.last?.text == "un arbre")
    for (line, name) in [("> T2: planter un arbre", "T2"), ("> T9: poser un banc", "T9")] {
      desk.type(line)
      #expect(desk.screen.contains(name == "T9" ? "pas de table" : "qui\u{202F}?"), "\(desk.screen)")
      desk.press("Enter")
      let id = try #require(desk.session?.commitments.last)
      #expect(desk.model.facts.commitments[id]?.who == .name(name), "\(desk.screen)")
    }
  }

  @Test(
    "A member who is there gives a proxy, which is told to count once they leave; quorum and votes follow")
  func proxyBeforeLeaving() throws {
    var desk = try meeting(
      "/membre Diallo", "/membre Petit", "/membre Roux", "/quorum 3 pouvoirs=1 comptent",
      "/arrivée Diallo Petit Roux")
    desk.enter("/pouvoir Diallo Petit")
    #expect(desk.screen.contains("compte dès que Mme Diallo part"), "\(desk.screen)")
    func quorum() -> [Int] {
      let quorum = desk.session.flatMap { desk.model.facts.quorum(of: $0) }
      return [quorum?.present, quorum?.represented].compactMap(\.self)
    }
    #expect(quorum() == [3, 0])
    desk.enter("/départ Diallo")
    #expect(quorum() == [2, 1] && !desk.screen.contains("n’est plus atteint"), "\(desk.screen)")
  }

  @Test("Whoever comes, leaves or is excused is told with whose proxy counts then, and whose no longer")
  func proxiesTold() throws {
    var desk = try meeting(
      "/membre Diallo", "/membre Petit", "/membre Roux", "/quorum 2 pouvoirs=1 comptent",
      "/arrivée Diallo Petit Roux", "/pouvoir Diallo Petit")
    func told() -> String { desk.model.message?.text ?? "" }
    desk.enter("/départ Diallo")
    #expect(told().contains("M. Petit vote maintenant pour Mme Diallo"), "\(told())")
    desk.enter("/départ Petit")
    #expect(told().contains("pouvoir de Mme Diallo sans effet"), "\(told())")
    desk.enter("/arrivée Petit")
    #expect(told().contains("M. Petit vote maintenant pour Mme Diallo"), "\(told())")
    desk.enter("/arrivée Diallo")
    #expect(told().contains("Mme Diallo vote en personne"), "\(told())")
    desk.enter("/départ Petit")
    #expect(!told().contains("pouvoir"), "\(told())")
    desk.enter("/départ Diallo")
    #expect(told().contains("pouvoir de Mme Diallo sans effet"), "\(told())")
  }

  // MARK: Votes

  @Test("Enter on the question that is proposed goes to its counts; how it is voted stands above them")
  func method() throws {
    var desk = try meeting("+ Petit: des bacs à fleurs")
    desk.press("F9", "Enter")
    #expect(try form(desk).field?.key.parameter == .tallies, "\(desk.screen)")
    desk.press("Up", "Right", "Enter")
    #expect(try form(desk).field?.key.parameter == .tallies)
    desk.press("F10")
    let vote = try #require(desk.session?.votes.first)
    #expect(vote.method == .consent && vote.result == .consent, "\(desk.screen)")
  }

  @Test("Choosing between options and dots are ways to vote like any other")
  func options() throws {
    var desk = try meeting()
    desk.press("F9")
    desk.type("Quel nom ?")
    desk.press("Enter")
    let place = try #require(VotingMethod.allCases.firstIndex(of: .choice))
    for _ in 0..<place { desk.press("Right") }
    desk.press("Enter")
    #expect(try form(desk).field?.key.parameter == .choice, "\(desk.screen)")
    desk.enter("Les Mûriers")
    desk.enter("Le Jardin")
    desk.press("Enter")
    while try form(desk).field?.key.parameter != .tallies { desk.press("Enter") }
    desk.enter("12")
    desk.enter("8")
    if desk.model.overlay != nil { desk.press("F10") }
    let vote = try #require(desk.session?.votes.first, "\(desk.screen)")
    #expect(vote.choices == ["Les Mûriers", "Le Jardin"] && vote.method == .choice)
    #expect(vote.total(for: "Les Mûriers") == 12)
    desk.enter("/vote Priorités méthode=gommettes choix=A choix=B gommettes=2 A=3 B=1")
    #expect(desk.session?.votes.last?.dots == 2, "\(desk.screen)")
    desk.enter("/vote Faut-il un scrutin secret pour=3 contre=1")
    #expect(desk.session?.votes.last?.question == "Faut-il un scrutin secret")
  }

  @Test(
    "A proposal that was voted on waits no more: carried it is accepted, rejected declined, recounted as it is then",
    arguments: [("8", "2", Fate.Code.accepted), ("2", "8", .declined)])
  func settled(yes: String, no: String, code: Fate.Code) throws {
    var desk = try meeting("+ Petit: des bacs à fleurs")
    desk.press("F9", "Enter")
    for count in [yes, no, "0"] { desk.enter(count) }
    if desk.model.overlay is Facilitation.Confirmation { desk.press("Right", "Enter") }
    #expect(said("c1", desk)?.fate?.fate.code == code, "\(desk.screen)")
    #expect(desk.model.message?.text.contains("v1") == true && desk.screen.contains("c1"))
    let session = try #require(desk.session)
    #expect(desk.model.facts.unanswered(in: session, on: desk.model.today).isEmpty)
    desk.wait(2)
    desk.enter("/corriger-vote v1 pour=\(no) contre=\(yes)")
    if desk.model.overlay is Facilitation.Confirmation { desk.press("Right", "Enter") }
    #expect(
      said("c1", desk)?.fate?.fate.code == (code == .accepted ? .declined : .accepted), "\(desk.screen)")
    desk.press("Alt-z")
    desk.wait(2)
    desk.press("Alt-z")
    #expect(said("c1", desk)?.fate == nil && desk.session?.votes.isEmpty == true)
  }

  @Test("What was said of a proposal by other means stays, whatever the vote; other votes settle nothing")
  func notSettled() throws {
    let desk = try meeting(
      "+ Petit: des bacs", #"/fate c1 out-of-scope to="la région""#, #"/vote "des bacs" pour=8 contre=2"#,
      "+ Petit: un banc", "/vote Budget pour=8 contre=2")
    #expect(said("c1", desk)?.fate?.fate.code == .outOfScope && said("c2", desk)?.fate == nil)
  }

  // MARK: Names

  @Test(
    "A title and an initial are the one in the room who bears it; where it is not one, who it was stays open")
  func initials() throws {
    var desk = try meeting("Mme Diallo: bonsoir", "Mme D: oui")
    #expect(said("c2", desk)?.speaker.flatMap { desk.model.facts.name(of: $0) } == "Mme Diallo")
    desk.enter("M. D: non")
    #expect(said("c3", desk)?.isSpeakerOpen == true)
    for line in [#"/personne "Mme Durand" collège=habitants"#, "Mme Durand: bonsoir", "Mme D. : encore"] {
      desk.enter(line)
      desk.press("Esc")
      desk.wait(2)
    }
    #expect(said("c5", desk)?.isSpeakerOpen == true && said("c5", desk)?.speaker == nil)
  }

  @Test("Who is not known yet is entered under the name that was typed", arguments: ["^N", "Alt-q"])
  func typedName(key: String) throws {
    var desk = try meeting("Mme Zarka: il fait noir")
    #expect(said("c1", desk)?.isSpeakerOpen == true)
    if key == "^N" { desk.press("Up") }
    desk.press(key)
    desk.wait(1)
    #expect(desk.screen.contains("Mme Zarka"), "\(desk.screen)")
    for _ in 0..<4 where desk.model.overlay != nil { desk.press("F10") }
    #expect(
      said("c1", desk)?.speaker.flatMap { desk.model.facts.name(of: $0) } == "Mme Zarka", "\(desk.screen)")
    #expect(said("c1", desk)?.text == "il fait noir")
  }

  @Test("Typing replaces the name that stands there; nobody is entered under a word for anybody")
  func anybody() throws {
    var desk = try meeting("Mme Zarka: il fait noir", "Un monsieur: il fait froid")
    desk.press("Alt-q")
    desk.type("Petit")
    desk.press("Enter")
    desk.wait(1)
    if desk.model.overlay != nil { desk.press("F10") }
    #expect(
      said("c1", desk)?.speaker.flatMap { desk.model.facts.name(of: $0) } == "M. Petit", "\(desk.screen)")
    desk.wait(1)
    desk.press("Alt-q", "F10")
    #expect(said("c2", desk)?.speaker == nil && desk.model.facts.people.count == 3)
  }

  // MARK: Keys that come fast

  @Test("An Enter that comes too fast is told")
  func fast() throws {
    var desk = try meeting("il fait noir")
    desk.press("Up", "Enter", "Enter")
    #expect(desk.model.overlay is ActionMenu && desk.screen.contains("Entrée trop vite"), "\(desk.screen)")
    desk.press("Down")
    #expect(!desk.screen.contains("Entrée trop vite"))
    desk.press("Esc")
    desk.type("un banc")
    desk.press("Enter", "Enter")
    #expect(desk.screen.contains("Entrée trop vite"), "\(desk.screen)")
  }

  @Test("With nothing chosen, Enter marks the first of a list and says so; the next one takes it")
  func firstOfList() throws {
    var desk = try meeting()
    desk.press("F2", "Enter")
    #expect(desk.screen.contains("Entrée prend"), "\(desk.screen)")
    let first = try #require(form(desk).offers(desk.model.context).first?.label)
    desk.press("Enter")
    #expect(
      desk.session?.floor.current.flatMap { desk.model.facts.name(of: $0.party) } == first, "\(desk.screen)")
  }

  // MARK: Drafts

  @Test(
    "Of a form that was left, what was kept since in another way stands, field by field, and that is told")
  func drafts() throws {
    var desk = try meeting()
    _ = desk.model.carryOut(.fill(Invocation(.configure)))
    func place(_ name: ParameterName) throws -> Int {
      try #require(form(desk).form.fields.firstIndex { $0.key.parameter == name })
    }
    for _ in 0..<(try place(.territory)) { desk.press("Down") }
    desk.type("Les Oliviers")
    for _ in 0..<(try place(.colleges) - place(.territory)) { desk.press("Down") }
    #expect(try form(desk).field?.key.parameter == .colleges && desk.screen.contains(":institution"))
    desk.press("^U")
    desk.type("habitants, commune")
    desk.press("Esc")
    desk.enter("/configurer collèges=habitants,jeunes:civil,commune")
    desk.wait(1)
    _ = desk.model.carryOut(.fill(Invocation(.configure)))
    #expect(desk.screen.contains("changé depuis") && desk.screen.contains("Collèges"), "\(desk.screen)")
    desk.press("F10")
    let settings = try #require(desk.model.focus.space.flatMap { desk.model.facts.spaces[$0]?.settings })
    #expect(settings.colleges.map(\.rawValue) == ["habitants", "jeunes", "commune"])
    #expect(desk.model.facts.spaces.values.first?.territory == "Les Oliviers")
  }

  // MARK: Lines

  @Test("The key of a promise says how one is written")
  func promise() throws {
    var desk = try meeting()
    desk.press("F11")
    #expect(desk.screen.contains("pour quand"), "\(desk.screen)")
  }

  @Test(
    "On the screen of preparation, a name with what somebody is behind it is asked about",
    arguments: [
      ("M. Lopez, bailleur, Habitat Rhône", true), ("Nadia Benali, habitante, amicale", true),
      ("Propreté, travaux, suites", false),
    ])
  func people(line: String, isAsked: Bool) throws {
    var desk = try Desk(empty: true)
    for line in ["/espace Conseil", #"/séance "Séance 1" le="aujourd’hui 23h50""#, "/point Accueil 5"] {
      desk.enter(line)
      desk.press("Esc")
      desk.wait(1)
    }
    desk.enter(line)
    #expect(desk.screen.contains("ou une personne") == isAsked, "\(desk.screen)")
    guard isAsked else { return }
    desk.press("Right", "Right", "Enter")
    if desk.model.overlay != nil { desk.press("F10") }
    let name = String(line.prefix { $0 != "," })
    #expect(desk.model.facts.people.values.map(\.name) == [name], "\(desk.screen)")
    #expect(desk.model.facts.organisations.count == 1)
  }

  @Test("Somebody entered from the line is followed by the next one, as everywhere")
  func nextPerson() throws {
    var desk = try meeting()
    desk.enter("/personne")
    desk.enter("Nadia Benali, habitante, amicale")
    #expect(desk.screen.contains("La suivante"), "\(desk.screen)")
    desk.press("Enter")
    #expect(desk.model.overlay == nil && desk.model.editor.isEmpty)
  }

  @Test("A vote, a decision and a promise are seen when they come, whatever was chosen before")
  func newest() throws {
    var desk = try meeting("un", "deux", "trois")
    for line in ["=décidé", "> Roux: faire", "/vote Budget pour=3"] {
      desk.press("Up", "Up")
      desk.enter(line)
      desk.wait(1)
      #expect(desk.model.selected == nil && desk.model.selectedOutcome == nil, "\(line)")
    }
  }

  @Test("A number alone is the length of the point that is chosen, and is shown so before")
  func length() throws {
    var desk = try Desk(empty: true)
    for line in [
      "/espace Conseil", #"/séance "Séance 1" le="aujourd’hui 23h50""#, "/point Accueil 5",
      "/point Budget 15",
    ] {
      desk.enter(line)
      desk.press("Esc")
      desk.wait(1)
    }
    for _ in 0..<4 where desk.model.chosen?.kind != .item { desk.press("Tab") }
    desk.press("Down")
    desk.type("25")
    #expect(desk.screen.contains("«\u{A0}Budget\u{A0}»\u{A0}: 25\u{A0}min"), "\(desk.screen)")
    desk.press("Enter")
    #expect(desk.session?.agenda.items.map(\.plannedMinutes) == [5, 25], "\(desk.screen)")
  }

  // MARK: Answers

  @Test("Questions stand before proposals, worries behind them, and what is owed nothing last and says why")
  func answers() throws {
    var desk = try meeting(
      "?Petit: une", "+Petit: bacs", "!Petit: peur", "?Diallo: deux", "?Roux: budget", "voici la réponse")
    desk.press("F8")
    let overlay = try #require(desk.model.overlay as? AnswersOverlay)
    let labels = overlay.candidates.compactMap { desk.model.facts.contribution($0)?.label }
    #expect(labels == ["c4", "c1", "c2", "c3", "c5"], "\(desk.screen)")
    #expect(desk.screen.contains("rien n’est dû"))
  }

  // MARK: Sorting

  @Test("Sorting shows kinds and points, what is ahead, and F1 tells of its keys")
  func sorting() throws {
    var desk = try meeting()
    for number in 1...30 { desk.enter("? Petit: question \(number)") }
    desk.enter("/trier")
    for _ in 0..<20 { desk.press("Down") }
    #expect(desk.screen.contains("question 24") && desk.screen.contains("c21 ?"), "\(desk.screen)")
    for _ in 0..<20 { desk.press("Up") }
    #expect(desk.screen.contains("── 1 Accueil"), "\(desk.screen)")
    desk.press("F1")
    #expect(desk.screen.contains("nouveau thème. Espace"), "\(desk.screen)")
    desk.press("Esc")
    #expect(desk.model.overlay is SortOverlay)
    desk.press("n")
    desk.enter("Question")
    #expect(
      desk.screen.contains("proposé par les mots") || desk.screen.contains("#Question"), "\(desk.screen)")
  }

  // MARK: What is left

  @Test("Everything that is left goes on the agenda at once, and it is told how much that is")
  func left() throws {
    var desk = try meeting(
      "? Petit: quand répare-t-on", "> Roux: faire, d’ici le 31 mars 2027", "/clore force")
    for line in [#"/séance "Séance 2" le="demain 18h30""#] {
      desk.enter(line)
      desk.press("Esc")
      desk.wait(1)
    }
    let before = desk.session?.agenda.items.count ?? 0
    desk.press("Alt-2")
    #expect(desk.screen.contains("Tout mettre à l’ordre du jour"), "\(desk.screen)")
    desk.press("^P")
    desk.type("reprise")
    desk.press("Enter")
    #expect((desk.session?.agenda.items.count ?? 0) == before + 3, "\(desk.screen)")
    #expect(desk.model.message?.text.hasPrefix("3 points") == true)
    desk.wait(1)
    desk.enter("/reprise")
    #expect((desk.session?.agenda.items.count ?? 0) == before + 3, "\(desk.screen)")
  }

  // MARK: The day

  @Test("A meeting opened a day early is shown on the day on which it is held")
  func openedEarly() throws {
    var desk = try Desk(empty: true)
    for line in ["/espace Conseil", #"/séance "Séance 1" le="demain 18h30""#, "/point Accueil 5", "/ouvrir"] {
      desk.enter(line)
      if !(desk.model.overlay is Facilitation.Confirmation) { desk.press("Esc") }
      desk.wait(1)
    }
    desk.press("Right", "Right", "Enter", "Esc")
    let session = try #require(desk.session)
    #expect(session.isLive && session.plannedStart != session.heldAt, "\(desk.screen)")
    desk.press("Alt-2")
    #expect(desk.screen.contains(desk.model.words.longDate(desk.model.today)), "\(desk.screen)")
  }

  // MARK: Panes and words

  @Test("With many waiting, the balance keeps a line and says how many there are besides")
  func balance() throws {
    var desk = try meeting()
    for (number, group) in ["habitants", "commune", "associations", "bailleurs"].enumerated() {
      for place in 1...2 {
        desk.enter("/personne \"Personne \(number)\(place)\" collège=\(group)")
        desk.press("Esc")
        desk.enter("/présente \"Personne \(number)\(place)\"")
        desk.press("Esc")
        desk.wait(1)
      }
    }
    desk.enter("/présents habitants=4 commune=2 associations=2 bailleurs=2")
    for number in 0...3 {
      for place in 1...2 { desk.enter("/file \"Personne \(number)\(place)\"") }
    }
    #expect(desk.session?.floor.queue.count == 8, "\(desk.screen)")
    #expect(desk.screen.contains("· +3 groupes"), "\(desk.screen)")
  }

  @Test("A decision that is read has its vote by group")
  func byCollege() throws {
    let desk = try meeting("/vote Budget pour=habitants:17,commune:2 contre=habitants:1", "=Budget adopté")
    let id = try #require(desk.session?.id)
    let lines = desk.model.lines(of: .decisions(id), width: 200).map { $0.map(\.text).joined() }
    #expect(lines.contains { $0.contains("habitants\u{A0}: pour 17, contre 1") }, "\(lines)")
  }
}
