import Dialogue
import Testing

@testable import Facilitation

/// What is prepared before a meeting, counted whole: each key, the words among them.
@Suite("Keys that preparing a meeting takes, words included")
struct PreparingKeystrokeTests {
  /// A desk that counts its keys.
  private struct Counted {
    var desk: Desk
    var keys = 0

    mutating func type(_ text: String) {
      desk.type(text)
      keys += text.count
    }

    mutating func press(_ names: String...) {
      for name in names { desk.press(name) }
      keys += names.count
    }

    /// A text and Enter, a second after the last one.
    mutating func enter(_ text: String) {
      desk.wait(1)
      type(text)
      press("Enter")
    }
  }

  private func begun(session: Bool = true) throws -> Counted {
    var desk = try Desk(empty: true)
    desk.enter(#"/espace "Conseil""#)
    if session { desk.enter(#"/séance "Séance 1" le="demain 18h30""#) }
    desk.wait(1)
    return Counted(desk: desk)
  }

  @Test("A meeting with its day, hour and place: at most 60 keys, no field passed by unseen")
  func meeting() throws {
    var hand = try begun(session: false)
    hand.enter("")
    hand.press("Enter")
    hand.enter("demain 18h30")
    hand.enter("Maison de quartier")
    hand.press("F10")
    let session = try #require(hand.desk.session)
    #expect(session.title == "Séance 1" && session.place == "Maison de quartier")
    #expect(session.plannedEnd.map { hand.desk.model.clock($0) } == "20:30")
    #expect(hand.desk.model.overlay == nil && hand.keys <= 60, "\(hand.keys)")
  }

  @Test(
    "Five points with minutes and presenters, two swapped, one inserted, one mended: at most 150 keys"
  )
  func agenda() throws {
    var hand = try begun()
    hand.enter("")
    for line in [
      "Accueil 5 Mme Diallo", "Budget 20 M. Roy", "Parking 30 Diallo", "Jardin 25 Roy", "Clôture 10 Diallo",
    ] { hand.enter(line) }
    hand.enter("")
    #expect(hand.desk.model.overlay == nil)
    // Two are swapped: the third goes before the second.
    hand.press("Tab", "Down", "Down", "Ctrl-Up")
    // One is inserted behind it.
    hand.enter("Pause 10")
    // The next one is mended.
    hand.press("Down", "Enter", "2")
    hand.type(" 2027")
    hand.press("F10")
    let items = try #require(hand.desk.session?.agenda.items)
    #expect(items.map(\.title) == ["Accueil", "Parking", "Pause", "Budget 2027", "Jardin", "Clôture"])
    #expect(items.map(\.plannedMinutes) == [5, 30, 10, 20, 25, 10])
    let presenters = items.map { $0.presenter.flatMap { hand.desk.model.facts.name(of: $0) } }
    #expect(presenters == ["Mme Diallo", "Mme Diallo", nil, "M. Roy", "M. Roy", "Mme Diallo"])
    #expect(hand.desk.model.facts.people.count == 2 && hand.keys <= 150, "\(hand.keys)")
  }

  @Test("Five people, one elected, one anonymous, with groups and organisations: at most 200 keys")
  func people() throws {
    var hand = try begun()
    hand.press("Down", "Down", "Enter")
    _ = hand.desk.model.carryOut(.fill(Invocation(.person)))
    for line in [
      "Nadia Benali, habitante, amicale des Tilleuls", "Karim Roy, élu", "Habitante 3, habitante, anonyme",
      "Mme Sy, bailleur, Logirep, gardienne", "Tom Petit, association, amicale",
    ] { hand.enter(line) }
    hand.enter("")
    #expect(hand.desk.model.overlay == nil, "\(hand.desk.screen)")
    let facts = hand.desk.model.facts
    #expect(
      facts.people.values.map { facts.college(of: .person($0.id)) }
        == [.residents, .commune, .residents, .landlords, .associations])
    #expect(facts.people.values.map(\.isElected) == [false, true, false, false, false])
    #expect(facts.people.values.map(\.isPseudonym) == [false, false, true, false, false])
    #expect(facts.organisations.values.map(\.name) == ["amicale des Tilleuls", "Logirep"])
    #expect(facts.people.values.map(\.function) == [nil, nil, nil, "gardienne", nil])
    #expect(hand.keys <= 200, "\(hand.keys)")
  }

  @Test("A number that belongs to the title is no length, and nobody is made of a word behind one")
  func titles() throws {
    let desk = try Desk(upTo: "2026-11-22 19:02")
    for text in [
      "Suites de la séance 13", "Aménagement de la place du 8 mai", "Plantation de 20 arbres", "Budget 2026",
      "Éclairage de la rue Lumière, la nuit", "Budget",
    ] {
      #expect(Shorthand.values(text, for: .item, in: desk.model.context) == nil, "\(text)")
    }
    let read = try #require(
      Shorthand.values("Éclairage, la nuit, 30, Fatou Sy", for: .item, in: desk.model.context))
    #expect(read.first(.title) == "Éclairage, la nuit" && read.first(.minutes) == 30)
    #expect(read.first(.presenter) == [PartyChoice.new("Fatou Sy")])
  }
}
