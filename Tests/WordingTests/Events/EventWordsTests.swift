import Dialogue
import Testing

@testable import Wording

@Suite("A line for every event")
struct EventWordsTests {
  /// What is known when everything that the samples speak of is there.
  private static let facts: Facts = {
    var state = Concertation()
    for (number, event) in EventSamples.creations.enumerated() {
      state.evolve(Entry(act: ID(rawValue: UInt64(100 + number)), at: EventSamples.at, event: event))
    }
    return state.facts
  }()

  private func line(_ event: Event, _ language: Language = .french, _ facts: Facts = facts) -> String {
    EventWords(Words(language), facts: facts).line(of: event)
  }

  @Test("Nothing is left without words, or with the same in both languages", arguments: EventSamples.events)
  func everyEvent(event: Event) {
    let (french, english) = (line(event), line(event, .english))
    #expect(french.count > 3 && english.count > 3)
    #expect(french != english)
    for text in [french, english] {
      #expect(!text.contains("inconnu") && !text.contains("unknown"), "\(text)")
      #expect(!text.contains("\n") && text == text.trimmed, "\(text)")
    }
    #expect(!french.contains(" :") && !french.contains(" ;"), "\(french)")
  }

  @Test("What is not known is said to be unknown, and nothing traps", arguments: EventSamples.events)
  func nothingKnown(event: Event) {
    #expect(!line(event, .french, Facts()).isEmpty)
    #expect(!line(event, .english, Facts()).isEmpty)
  }

  @Test("Names of things that are gone are looked up in what was known")
  func forgotten() {
    let words = EventWords(Words(.english), facts: Facts(), forgotten: EventWordsTests.facts)
    #expect(
      words.line(of: .agenda(EventSamples.session, .begun(EventSamples.item))) == "Item started: “Parkings”")
  }

  @Test("Neither identities nor private notes are told")
  func discretion() {
    let identity = Event.person(
      .identified(EventSamples.person, Identity(fullName: "Awa Camara", contact: "0612345678")))
    #expect(line(identity) == "Identité notée\u{A0}: Mme Diallo")
    let note = Contribution(
      id: ID(rawValue: 50), session: EventSamples.session, number: 2, at: EventSamples.at, kind: .privateNote,
      text: "prévenir le gardien")
    #expect(line(.contribution(.noted(note))) == "c2 note privée")
    var facts = EventWordsTests.facts
    facts.sessions[EventSamples.session]?.contributions = ContributionList([note])
    #expect(
      !line(.contribution(.changed(note.reference, .text("le gardien"))), .french, facts).contains("gardien"))
  }

  @Test("Lines as people read them")
  func examples() {
    let events = EventSamples.creations
    #expect(line(events[6]) == "Point ajouté\u{A0}: Parkings, 20\u{A0}min")
    #expect(line(events[7], .english) == "c1 question · Mme Diallo: Pourquoi le noir ?")
    #expect(
      line(.contribution(.fated(EventSamples.note, .declined(because: "cher"))))
        == "Suite donnée à c1\u{A0}: refusé, cher")
    let words = EventWords(Words(.english), facts: EventWordsTests.facts)
    let act = [Event.session(EventSamples.session, .suspended), .floor(EventSamples.session, .yielded)]
    #expect(
      words.line(of: act.map { Entry(act: ID(rawValue: 1), at: EventSamples.at, event: $0) })
        == "Break: Séance 14; End of the turn")
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = drop { $0 == " " || $0 == "\u{A0}" }
    return String(start.reversed().drop { $0 == " " || $0 == "\u{A0}" }.reversed())
  }
}
