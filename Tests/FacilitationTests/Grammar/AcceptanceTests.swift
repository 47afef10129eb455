import Dialogue
import Foundation
import Testing

@testable import Facilitation

@Suite("The acceptance meeting")
struct AcceptanceTests {
  static let script = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../Acceptance/seance-14.palabre")

  static func run(_ text: String) throws -> ScriptRunner {
    var runner = ScriptRunner(
      state: Concertation(), now: Instant(seconds: 1_795_000_000), zone: .centralEurope,
      ids: IDSource(seed: 1))
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      do {
        _ = try runner.run(String(line))
      } catch {
        Issue.record("line \(number + 1): \(line): \(error)")
        break
      }
    }
    return runner
  }

  @Test("It runs as written, with the figures that were worked out by hand")
  func figures() throws {
    let runner = try AcceptanceTests.run(try String(contentsOf: AcceptanceTests.script, encoding: .utf8))
    let facts = runner.state.facts
    let session = try #require(facts.sessions.values.first)
    #expect(session.state == .closed)
    #expect(facts.speech(of: session, until: runner.now) == [.residents: 305_000, .landlords: 165_000])
    #expect(
      facts.presentByColleges(in: session) == [
        .residents: 21, .associations: 4, .commune: 2, .state: 1, .landlords: 1,
      ])
    let balance = facts.balance(of: session, until: runner.now)
    #expect(abs((balance[.residents]?.ratio ?? 0) - 0.896) < 0.001)
    #expect(abs((balance[.landlords]?.ratio ?? 0) - 10.181) < 0.001)
    #expect(
      session.agenda.items.map { session.actualSeconds(of: $0, until: runner.now) } == [
        300, 870, 1830, 1560, 480,
      ])
    // Three words of residents on the lighting, the question of the rue du Mail and the garden are owed an answer.
    #expect(facts.answers(to: session.contributions, on: Day(number: 20_000)).owed == 5)
    #expect(facts.answers(to: session.contributions, on: Day(number: 20_000)).given == 3)
    #expect(
      session.contributions.map(\.kind) == [
        .question, .concern, .proposal, .answer, .contribution, .privateNote, .question, .proposal,
      ])
    #expect(
      session.contributions.map { $0.speaker.flatMap { facts.name(of: $0) } } == [
        "Habitante 3", "Mme Diallo", "M. Roy", "M. Petit", "Mme Ferrand", nil, "Mme Diallo", "Inès Caron",
      ])
    #expect(
      session.contributions.map { $0.fate?.fate.code } == [
        .answered, .answered, .underStudy, nil, nil, nil, .outOfScope, nil,
      ])
  }

  @Test("Decision, vote, commitments, initiative and training are linked as they were said")
  func outcomes() throws {
    let runner = try AcceptanceTests.run(try String(contentsOf: AcceptanceTests.script, encoding: .utf8))
    let facts = runner.state.facts
    let session = try #require(facts.sessions.values.first)
    let commitments = session.commitments.compactMap { facts.commitments[$0] }
    #expect(commitments.map(\.label) == ["e1", "e2"])
    #expect(commitments.map(\.what) == ["réparer les six mâts", "fournir les clés et l'assurance"])
    #expect(commitments.map { $0.due?.iso } == ["2026-12-15", "2027-02-28"])
    #expect(commitments.map { facts.name(of: $0.who) } == ["M. Petit", "Ville de Belmont"])
    #expect(commitments.first?.answers == session.contributions.prefix(2).map(\.reference))
    #expect(session.decisions.map(\.text) == ["Le jardin ouvre le samedi matin à partir de mars."])
    #expect(session.decisions.first?.vote == session.votes.first?.id)
    #expect(commitments.last?.decision == session.decisions.first?.id)
    #expect(session.votes.first?.total(for: "for") == 21)
    let initiative = try #require(facts.initiatives.values.first)
    #expect(initiative.needs == ["outils", "assurance"])
    #expect(initiative.funding == [Initiative.Funding(fund: "FPH", amount: 800)])
    let training = try #require(facts.trainings.values.first)
    #expect(training.minutes == 180 && training.trainers.count == 2 && training.day?.iso == "2027-01-20")
    #expect(facts.subjects.values.first?.openUntil?.iso == "2027-01-15")
    #expect(facts.subjects.values.first?.impacts == ["sécurité des trajets du soir", "charges locatives"])
    #expect(session.readBacks.count == 1)
    #expect(Zone.centralEurope.wallTime(at: try #require(session.openedAt)).hour == 19)
  }

  @Test("The same meeting with French commands gives the same facts")
  func french() throws {
    let words = [
      "/space": "/espace", "/organisation": "/organisme", "/person ": "/personne ", "/subject": "/objet",
      "/milestone": "/jalon", "/session": "/séance", "/item": "/point", "/open": "/ouvrir",
      "/present": "/présents",
      "/arrive": "/arrivée", "/next": "/suivant", "/queue": "/file", "/floor": "/parole",
      "/answer": "/réponse",
      "/fate": "/suite", "/yield": "/rendre", "/undo": "/annuler", "/training": "/formation",
      "/readback": "/relecture",
      "/close": "/clore", " kind=": " genre=", " college=": " collège=", " organisation=": " organisme=",
      " scale=": " échelle=", " level=": " niveau=", " subject=": " objet=", " reason=": " raison=",
      " at=": " le=",
      " until=": " fin=", " place=": " lieu=", " closing=": " fermeture=", " who=": " qui=",
      " due=": " échéance=",
      " to=": " vers=", " because=": " motif=", " method=show-of-hands": " méthode=main-levée",
      " for=": " pour=",
      " against=": " contre=", " abstain=": " abstention=", " stage=group": " étape=groupe",
      " lead=": " porteur=",
      " need=": " besoin=", " fund=": " fonds=", " amount=": " montant=", " hours=": " heures=",
      " trainers=": " formateurs=",
      " on=": " jour=", "under-study": "à-l’étude", "out-of-scope": "hors-champ",
      "open-until=": "ouvert-jusqu’au=",
      "kind=follow-up": "genre=suites",
    ]
    let english = try String(contentsOf: AcceptanceTests.script, encoding: .utf8)
    var french = english
    for (word, translation) in words.sorted(by: { $0.key.count > $1.key.count }) {
      french = french.replacing(word, with: translation)
    }
    #expect(french != english)
    let first = try AcceptanceTests.run(english).state.facts
    let second = try AcceptanceTests.run(french).state.facts
    #expect(first == second)
  }
}
