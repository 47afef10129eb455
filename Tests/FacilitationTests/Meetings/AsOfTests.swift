import Dialogue
import Foundation
import Testing
import Wording

@testable import Facilitation

/// Figures and promises that must be one and the same wherever they are told, and stay so.
@Suite("One number for the people of a meeting, and minutes that stay as they were")
struct AsOfTests {
  private static let start = """
    2026-11-20 10:00 /espace "Conseil" genre=conseil-citoyen
    /organisation "Ville" collège=commune
    /personne "Mme Ada" collège=habitants
    /personne "Le gardien"
    2026-11-21 09:00 /séance "S1" le="2026-11-21 19:00" fin=20:30
    /point "Accueil" 10
    /point "Budget" 30
    19:00 /ouvrir
    /présents habitants=20 commune=8
    19:01 /suivant

    """

  private static func room(_ text: String) throws -> (facts: Facts, session: Session) {
    let facts = try AcceptanceTests.run(start + text).state.facts
    return (facts, try #require(facts.sessions.values.first))
  }

  @Test(
    "Somebody without a group who speaks is among those counted: minutes and votes say one number")
  func unplaced() throws {
    let (facts, session) = try Self.room(
      """
      19:05 Le gardien: la porte ferme mal
      19:10 /vote "Fermer ?" pour=10 contre=5
      19:20 /clore force

      """)
    #expect(facts.present(in: session) == 28 && facts.came(to: session) == 28)
    let vote = try #require(session.votes.first)
    #expect(facts.couldVote(vote, in: session) == 28)
    #expect(facts.abstained(from: vote, in: session) == 13)
  }

  @Test(
    "Where nobody was counted they count; who comes in besides those counted is one more, in votes as well"
  )
  func beyond() throws {
    let facts = try AcceptanceTests.run(
      Self.start.replacing("/présents habitants=20 commune=8\n", with: "")
        + "19:05 Le gardien: oui\n"
    ).state.facts
    let session = try #require(facts.sessions.values.first)
    #expect(facts.present(in: session) == 1 && facts.came(to: session) == 1)
    let (more, room) = try Self.room(
      """
      19:05 /arrivée "Le gardien"
      19:10 /vote "Fermer ?" pour=10 contre=5

      """)
    #expect(more.present(in: room) == 29 && more.came(to: room) == 29)
    #expect(more.couldVote(try #require(room.votes.first), in: room) == 29)
  }

  @Test("One of those counted who leaves is one less, and came all the same")
  func leaving() throws {
    let (facts, session) = try Self.room(
      """
      19:05 Le gardien: la porte ferme mal
      19:15 /départ "Le gardien"

      """)
    #expect(facts.present(in: session) == 27 && facts.came(to: session) == 28)
  }

  private static let promised = """
    19:05 > Ville: réparer la porte, 2026-12-15
    19:30 /clore force

    """

  @Test(
    "A promise put right the next morning is right in its minutes; one that is moved later stays as it was made"
  )
  func promises() throws {
    let (facts, _) = try Self.room(
      Self.promised + """
        2026-11-22 09:00 /modifier-engagement S1/e1 échéance=2026-12-16
        2026-12-20 09:00 /séance "S2" le="2026-12-20 19:00" fin=20:30
        /point "Suites" 10
        19:00 /ouvrir
        19:10 /modifier-engagement S1/e1 échéance=2027-01-31

        """)
    let promise = try #require(facts.commitments.values.first)
    #expect(promise.due == Day(iso: "2027-01-31"))
    #expect(promise.asMinuted.due == Day(iso: "2026-12-16"))
    let second = try #require(facts.sessions.values.last)
    let revised = facts.revised(in: second, until: Instant(seconds: 1_900_000_000))
    let before = try #require(revised.first)
    #expect(revised.count == 1)
    let told = Words(.french).revision(of: before.commitment, before: before.before, in: facts)
    #expect(told.contains("31 janvier 2027") && told.contains("16 décembre 2026"))
  }

  @Test("What is changed before the meeting is over is not told as a change")
  func atOnce() throws {
    let (facts, _) = try Self.room(
      "19:05 > Ville: réparer la porte, 2026-12-15\n19:06 /modifier-engagement e1 échéance=2026-12-18\n19:30 /clore force\n"
    )
    let promise = try #require(facts.commitments.values.first)
    #expect(promise.revisions.isEmpty && promise.asMinuted.due == Day(iso: "2026-12-18"))
  }

  @Test(
    "Sums are kept as they were typed, to the cent and in their currency",
    arguments: [
      ("1 250,50 €", Money(1250, hundredths: 50)), ("1250,5", Money(1250, hundredths: 50)),
      ("£300", Money(300, currency: "GBP")),
      ("$1,200.50", Money(1200, hundredths: 50, currency: "USD")),
      ("1.500", 1500), ("1,500", 1500), ("80 000 euros", 80_000), ("15 k€", 15_000),
      ("0,99 €", Money(0, hundredths: 99)),
      ("1.200,50 €", Money(1200, hundredths: 50)), ("300 CHF", Money(300, currency: "CHF")),
      ("€ 40", 40),
    ])
  func sums(_ text: String, _ money: Money) throws {
    let context = Meeting.context(try Meeting.underWay())
    let kind = ValueKind<Money>.money
    let reading = Reading(context: context)
    #expect(try kind.read(text, reading) == money)
    for words in [Words(.french), Words(.english)] {
      #expect(try kind.read(kind.write(money, context, words), reading) == money)
      #expect(try kind.read(words.money(money), reading) == money)
    }
  }

  @Test(
    "What is no sum is refused",
    arguments: ["", "€", "12 bananes", "1,2,3", "£300€", "9223372036854775807", "-5"])
  func noSum(_ text: String) {
    #expect(MoneyReader.money(text) == nil)
  }

  @Test("Sums of several currencies are added up each by itself")
  func currencies() throws {
    let facts = try AcceptanceTests.run(
      Self.start + """
        /initiative "Jardin" fonds=FPH montant=800,50
        /initiative "Fresque" fonds=Trust montant=£300
        /initiative "Bancs" fonds=CAF montant=99,50

        """
    ).state.facts
    let report = facts.report(
      ReportScope(), at: Instant(seconds: 1_900_000_000), zone: .centralEurope)
    #expect(Words(.french).money(report.asked) == "900\u{A0}€ et 300\u{A0}£")
  }
}
