import Dialogue
import Testing

@testable import DialogueStore

@Suite("What records came to bear later")
struct LaterKeysTests {
  private static func back(_ event: Event) throws -> (version: Int, event: Event?) {
    let record = RoundTripTests.record(event)
    return (record.version, try decode(record)?.event)
  }

  @Test(
    "A sum that is no whole euros is another version, so that an older program does not take it for euros",
    arguments: [
      (Money(800), 1), (Money(1250, hundredths: 50), 2), (Money(300, currency: "GBP"), 2),
      (Money(0, hundredths: 5, currency: "USD"), 2),
    ])
  func money(_ money: Money, _ version: Int) throws {
    let funding = Initiative.Funding(fund: "FPH", amount: money)
    let changed = Event.initiative(.changed(ID(rawValue: 7), .funding(funding)))
    let begun = Event.initiative(
      .started(Initiative(id: ID(rawValue: 7), title: "Jardin", funding: [funding])))
    for event in [changed, begun] {
      let (read, back) = try Self.back(event)
      #expect(read == version && back == event)
    }
  }

  @Test("Several who present a point are kept, the first of them as before")
  func presenters() throws {
    let parties: [Party] = [.person(ID(rawValue: 3)), .name("Mme Sy")]
    var item = AgendaItem(id: ID(rawValue: 5), title: "Budget")
    item.present(by: parties)
    let added = Event.agenda(ID(rawValue: 4), .added(item, AgendaPlace(after: nil)))
    let changed = Event.agenda(ID(rawValue: 4), .changed(item.id, .presenters(parties)))
    for event in [added, changed] { #expect(try Self.back(event).event == event) }
  }
}
