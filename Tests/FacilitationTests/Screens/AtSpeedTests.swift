import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

/// What hurried hands do in a meeting, as it was seen in trials.
@Suite("In a hurry nothing is lost, closed or given to somebody else")
struct AtSpeedTests {
  private func meeting() throws -> Desk {
    var desk = try Desk(empty: true)
    for line in [
      "/espace Conseil", #"/séance "Séance 1" le="aujourd’hui 23h50""#, "/point Accueil 10",
      "/point Budget 15",
      "/personne Ada", "/personne Bruno", "/personne Chloé", "/ouvrir",
    ] {
      desk.enter(line)
      desk.press("Esc")
      desk.wait(1)
    }
    desk.press("F6")
    desk.wait(1)
    return desk
  }

  private func speaker(_ desk: Desk) -> String? {
    desk.session?.floor.current.flatMap { desk.model.facts.name(of: $0.party) }
  }

  @Test("After a break F2 gives the floor back to who was speaking, whoever waits; then to who waits")
  func afterBreak() throws {
    var desk = try meeting()
    for line in ["/parole Ada", "/file Bruno", "/suspendre", "/reprendre"] {
      desk.enter(line)
      desk.wait(2)
    }
    #expect(desk.model.message?.text.contains("Ada") == true)
    desk.press("F2")
    #expect(speaker(desk) == "Ada")
    #expect(desk.session?.floor.turns.last?.isOutOfOrder == false)
    desk.wait(2)
    desk.press("F2")
    #expect(speaker(desk) == "Bruno")
  }

  @Test("Who was put off with a point waits again when it is taken up again, and is no longer put off")
  func backToPoint() throws {
    var desk = try meeting()
    for line in ["/file Ada", "/file Bruno", "/suivant force"] {
      desk.enter(line)
      desk.wait(2)
    }
    #expect(desk.session?.floor.queue.isEmpty == true && desk.session?.floor.deferred.count == 2)
    desk.press("Alt-v")
    #expect(desk.session?.floor.queue.map { desk.model.facts.name(of: $0.party) } == ["Ada", "Bruno"])
    #expect(desk.session?.floor.deferred.isEmpty == true)
    desk.press("Alt-z")
    #expect(desk.session?.floor.queue.isEmpty == true && desk.session?.floor.deferred.count == 2)
  }

  @Test("Planning the next meeting leaves the one under way on the screen")
  func planning() throws {
    var desk = try meeting()
    let here = desk.session?.id
    desk.enter(#"/séance "Séance 2" le="1er février 2027 18h30""#)
    #expect(desk.model.facts.sessions.count == 2)
    #expect(desk.session?.id == here)
  }

  @Test("The agenda of a closed meeting stays as it was")
  func closedAgenda() throws {
    var desk = try meeting()
    desk.enter("/clore force")
    let titles = desk.session?.agenda.items.map(\.title)
    for line in ["/monter 2", "/retirer 2", "/reporter 2", "/scinder 2 Autre 5"] {
      desk.enter(line)
      #expect(desk.model.message?.kind == .error, "\(line)")
      desk.press("Esc", "Esc")
    }
    #expect(desk.session?.agenda.items.map(\.title) == titles)
  }

  @Test("A meeting is not cancelled by two keys: it is asked, and Enter alone leaves it")
  func cancelling() throws {
    var desk = try Desk(empty: true)
    desk.enter("/espace Conseil")
    desk.enter(#"/séance "Séance 1" le="1er février 2027 18h30""#)
    desk.press("Esc")
    desk.enter("/annuler-séance motif=neige")
    #expect(desk.model.overlay is Facilitation.Confirmation && desk.session?.state == .planned)
    desk.press("Enter")
    #expect(desk.session?.state == .planned)
    desk.wait(1)
    desk.press("Enter", "Right", "Enter")
    #expect(desk.session?.state == .cancelled)
  }

  @Test("In a form that was left, what is typed replaces what was typed then")
  func resumed() throws {
    var desk = try meeting()
    desk.press("F9")
    desk.type("Bacs verts")
    desk.press("Esc", "F9")
    #expect(desk.screen.contains("Bacs verts"))
    desk.type("Zone 20")
    #expect(desk.screen.contains("Zone 20") && !desk.screen.contains("Bacs verts"))
  }

  @Test(
    "A point told in one line, as it is said",
    arguments: [
      ("Propreté 15 Samia", "Propreté", 15, "Samia"),
      ("Parking Mill Street 25 Sam Reed", "Parking Mill Street", 25, "Sam Reed"),
      ("Budget 20 Mme Bruno", "Budget", 20, "Bruno"),
    ])
  func points(_ line: String, _ title: String, _ minutes: Int, _ presenter: String) throws {
    let desk = try meeting()
    let values = try #require(Shorthand.values(line, for: .item, in: desk.model.context))
    #expect(values.first(.title) == title)
    #expect(values.first(.minutes) == minutes)
    let who: String? =
      switch values.first(.presenter, as: [PartyChoice].self)?.first {
      case .known(let party)?: desk.model.facts.name(of: party)
      case .new(let name)?: name
      default: nil
      }
    #expect(who == presenter)
  }

  @Test(
    "A number that belongs to the words is no length",
    arguments: ["Place du 8 mai", "Lot 12 Les Pins", "Tour de table 10 questions diverses"])
  func numbers(_ line: String) throws {
    #expect(Shorthand.values(line, for: .item, in: try meeting().model.context) == nil)
  }

  @Test("A figure that begins what is said deletes nothing")
  func figure() throws {
    var desk = try meeting()
    desk.enter("trois autos")
    desk.press("Up", "Enter")
    desk.wait(1)
    let place = try #require((desk.model.overlay as? ActionMenu)?.acts.firstIndex { $0.name == .strike })
    desk.type("\(place + 1) autos par jour")
    #expect(desk.session?.contributions.count == 1)
    #expect(desk.model.editor.text == "\(place + 1) autos par jour")
  }

  @Test("A sign behind the name says the kind")
  func sign() throws {
    var desk = try meeting()
    desk.enter("Ada: ?pourquoi")
    #expect(desk.session?.contributions.last?.kind == .question)
    #expect(desk.session?.contributions.last?.text == "pourquoi")
  }

  @Test("Of several who may have said it none is filled in")
  func likely() throws {
    var desk = try meeting()
    desk.enter("/personne Adam")
    desk.press("Esc")
    desk.enter("ad: oui")
    desk.press("Alt-q")
    let form = try #require(desk.model.overlay as? FormOverlay)
    #expect(form.form.fields.first { $0.key.parameter == .speaker }?.isEmpty == true)
  }

  @Test("The language is changed on the screen, and all of it is drawn anew")
  func language() throws {
    var desk = try meeting()
    _ = desk.keptScreen()
    desk.enter("/langue anglais")
    #expect(desk.screen.contains("English"))
    #expect(desk.keptScreen().plainText() == desk.screen)
    desk.press("Esc")
    #expect(Palette.matches("english", in: desk.model).first?.name == .language)
  }

  @Test(
    "A day just over is late, and told", arguments: [("le 20 novembre", true), ("le 20 mai", false)])
  func lately(_ day: String, _ isLate: Bool) throws {
    let seen = Preview("> Ville: réparer le mât, \(day)", in: Meeting.context(try Meeting.underWay()))
    #expect(seen.due?.parts.year == (isLate ? 2026 : 2027))
    #expect(seen.doubts.contains(where: \.isPast) == isLate)
  }

  @Test("A word of the program is read whole at 80 columns")
  func message() throws {
    var desk = try meeting()
    desk.model.say(
      "Un mot du programme qui ne tient pas sur une seule ligne de quatre-vingts colonnes : /remède")
    #expect(desk.screen.contains("/remède"))
  }

  @Test(
    "What is found in the palette by the words of the trade",
    arguments: [
      ("lieu", ActName.changeSession), ("consentement", .vote), ("word", .publish), ("rouvrir", .open),
    ])
  func palette(_ word: String, _ act: ActName) {
    #expect(Palette.matches(word).first?.name == act)
  }

  @Test("What is left over follows a meeting that is moved to the day of the last one")
  func leftOver() throws {
    var desk = try meeting()
    desk.enter("/clore force")
    desk.press("Esc")
    desk.wait(60)
    desk.enter(#"/séance "Séance 2" le="aujourd’hui 23h50""#)
    desk.press("Esc")
    desk.enter("/ouvrir")
    let session = try #require(desk.session)
    #expect(session.title == "Séance 2")
    #expect(
      desk.model.facts.followUp(of: session, on: desk.model.context.today).items.map(\.item.title) == [
        "Budget"
      ])
  }

  @Test("Going back to a point, the next one is that which was left for it")
  func comingBack() throws {
    var desk = try meeting()
    desk.enter("/point Clôture 5")
    desk.press("Esc")
    desk.wait(5)
    desk.press("F6")
    #expect(desk.session?.currentItem?.title == "Budget")
    desk.wait(5)
    desk.press("Alt-v")
    #expect(desk.session?.currentItem?.title == "Accueil")
    #expect(desk.session?.agenda.next?.title == "Budget")
    desk.wait(5)
    desk.press("F6")
    #expect(desk.session?.currentItem?.title == "Budget")
    desk.wait(5)
    desk.press("F6")
    #expect(desk.session?.currentItem?.title == "Clôture")
  }

  @Test("Of whom a point made a name alone is completed, not refused")
  func completed() throws {
    var desk = try meeting()
    desk.enter("/point Propreté 15 présente=Samia")
    desk.press("Esc")
    let count = desk.model.facts.people.count
    desk.enter("/personne Samia collège=habitants fonction=gardienne")
    let samia = desk.model.facts.people.values.first { $0.name == "Samia" }
    #expect(samia?.college == .residents && samia?.function == "gardienne")
    #expect(desk.model.facts.people.count == (count == 3 ? 4 : count))
    desk.press("Esc")
    desk.enter("/personne Samia collège=habitants")
    #expect(desk.model.message?.kind == .error)
  }

  @Test("A refused line that was put aside is told of when the next one is kept")
  func putAside() throws {
    var desk = try meeting()
    desk.enter("/quorum beaucoup")
    desk.enter("il manque des bancs")
    #expect(desk.model.message?.text.contains("Alt-h") == true)
    desk.enter("et des poubelles")
    #expect(desk.model.message?.text.contains("Alt-h") == false)
  }

  @Test("Who it was is told when it is said who spoke")
  func whoSpoke() throws {
    var desk = try meeting()
    desk.enter("Zoé: oui")
    desk.enter("/qui c1 Ada")
    #expect(desk.model.message?.text.contains("Ada") == true)
  }

  @Test("Those who form and those who learn are chosen from a list, one after the other")
  func parties() throws {
    var desk = try meeting()
    let kind = ValueKind<[Party]>.parties
    let reading = Reading(context: desk.model.context)
    #expect(kind.offers("", reading, Words(.french)).count == 3)
    #expect(kind.offers("Ada, b", reading, Words(.french)).map(\.label) == ["Bruno"])
    desk.enter("/formation Budget formateurs=Ada,Bruno")
    #expect(desk.model.facts.trainings.values.first?.trainers.count == 2)
  }

  @Test("A card that is longer than its pane says so, and a blank shows the rest")
  func card() throws {
    var desk = try Desk()
    desk.press("Alt-4")
    for number in 1...8 {
      desk.enter("/jalon \"Étape \(number)\" 15/0\(number)/2027 objet=Éclairage")
      desk.press("Esc")
    }
    desk.press("Alt-4", "Down", "Up")
    #expect(desk.screen.contains("Espace\u{A0}: la suite (+"), "\(desk.screen)")
    var seen = desk.screen
    for _ in 1...4 {
      desk.type(" ")
      seen += desk.screen
    }
    #expect((1...8).allSatisfy { seen.contains("Étape \($0)") })
    #expect(desk.model.editor.isEmpty)
  }
}
