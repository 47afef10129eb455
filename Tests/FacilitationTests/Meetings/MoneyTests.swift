import Dialogue
import Foundation
import Testing
import Wording

@testable import Facilitation

@Suite("Money and learning are never dropped")
struct MoneyTests {
  private static let start = """
    2026-11-20 10:00 /espace "Conseil" genre=conseil-citoyen
    /personne "Mme Ada" collège=habitants
    /initiative "Jardin" étape=groupe porteur=Ada fonds=FPH montant=800
    /formation "Lire un plan" heures=3 formateurs=Ada jour=2026-11-25

    """

  private static func money(_ lines: String) throws -> [Initiative.Funding] {
    try #require(try AcceptanceTests.run(start + lines).state.facts.initiatives.values.first).funding
  }

  @Test("What was asked for stays when it is granted, whatever else is changed with it")
  func granted() throws {
    for line in [
      "/modifier-initiative Jardin étape=en-cours accordé", "/modifier-initiative Jardin accordé",
      "/modifier-initiative Jardin fonds=fph accordé", "/change-initiative Jardin stage=under-way granted",
    ] {
      let money = try Self.money(line)
      #expect(money.map(\.fund) == ["FPH"] && money.map(\.amount) == [800], "\(line)")
      #expect(money.map(\.isGranted) == [true] && money.map(\.askedFor) == [nil], "\(line)")
    }
    let less = try Self.money(
      "/modifier-initiative Jardin montant=600 accordé\n/modifier-initiative Jardin étape=en-cours titre=\"Jardin partagé\""
    )
    #expect(less.map(\.amount) == [600] && less.map(\.askedFor) == [800] && less.map(\.isGranted) == [true])
    let more = try Self.money("/modifier-initiative Jardin accordé\n/modifier-initiative Jardin montant=900")
    #expect(more.map(\.amount) == [800] && more.map(\.askedFor) == [900] && more.map(\.isGranted) == [true])
  }

  @Test("Without a fund, or with several, it is asked which one")
  func which() throws {
    var runner = try AcceptanceTests.run(Self.start + "/modifier-initiative Jardin fonds=CAF montant=200\n")
    for line in ["/modifier-initiative Jardin accordé", "/initiative \"Bancs\" accordé"] {
      #expect(throws: ScriptRunner.Failure.self, "\(line)") { try runner.run(line) }
    }
  }

  @Test("A joint training keeps its hours, both sides and what was learned")
  func training() throws {
    let runner = try AcceptanceTests.run(
      Self.start + """
        /modifier-formation "Lire un plan" état=tenue présents=habitants:8,commune:2 appris=habitants:"les cotes"
        /modifier-formation "Lire un plan" titre="Lire un plan de ville"
        /modifier-formation "Lire un plan de ville" présents=commune:3 appris=commune:"écouter"
        """)
    let training = try #require(runner.state.facts.trainings.values.first)
    #expect(training.minutes == 180 && training.lessons.count == 2)
    #expect(training.attendance == [.residents: 8, .commune: 3])
    #expect(training.trainers.count == 1 && training.day == Day(iso: "2026-11-25"))
  }
}
