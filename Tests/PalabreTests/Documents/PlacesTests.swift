import Dialogue
import Facilitation
import Foundation
import Publishing
import Testing
import Wording

/// Walks, small groups and promises of other bodies, in the minutes and in their public version.
@Suite("Where it was said, and for whom it was promised")
struct PlacesTests {
  private static func run(_ text: String) throws -> ScriptRunner {
    var runner = ScriptRunner(
      state: Concertation(), now: Instant(seconds: 1_770_000_000), zone: .centralEurope,
      ids: IDSource(seed: 14))
    for line in text.split(whereSeparator: \.isNewline) { _ = try runner.run(String(line)) }
    return runner
  }

  private static func script(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return try String(contentsOf: folder.appending(path: "../../Acceptance/\(name).palabre"), encoding: .utf8)
  }

  private static func publish(
    _ kind: DocumentKind, _ runner: ScriptRunner, _ language: Language = .french
  ) throws -> String {
    let session = try #require(runner.state.facts.sessions.values.last { $0.openedAt != nil })
    let setting = DocumentSetting(language: language, zone: .centralEurope, now: runner.now, journal: nil)
    return try Publisher().publish(kind, as: .markdown, of: session, in: runner.state.facts, setting).text
  }

  @Test(
    "A walk keeps its stops, photographs and who is in charge, in public too",
    arguments: [DocumentKind.minutes, .publicMinutes])
  func walk(kind: DocumentKind) throws {
    let text = try Self.publish(kind, Self.run(Self.script("walking-diagnosis")))
    let stops = ["Étape 1 : Parking de l’école", "Étape 2 : Passage Pasteur", "Étape 3 : Arrêt de bus"]
    var rest = text.replacing("\u{A0}", with: " ")[...]
    for stop in stops {
      let place = try #require(rest.firstRange(of: "#### " + stop), "\(stop) in \(text)")
      rest = rest[place.upperBound...]
    }
    for photo in 1...4 { #expect(text.contains("photo \(photo)") || text.contains("photo\u{A0}\(photo)")) }
    #expect(text.contains("Mail Habitat") && text.contains("Ville"))
    if kind == .publicMinutes { #expect(!text.contains("Petit") && !text.contains("Sow")) }
  }

  @Test(
    "Small groups: by table, theme and question, in the order in which it was said",
    arguments: Language.allCases)
  func tables(language: Language) throws {
    for kind in [DocumentKind.minutes, .publicMinutes] {
      let text = try Self.publish(kind, Self.run(Self.script("world-cafe")), language)
      #expect(text.contains("#### Table 3 (Jeux)"), "\(text)")
      #expect(text.contains("Que voudrait-on"))
      // The slide was filed at the first table afterwards.
      let places = try ["un auvent", "un toboggan", "une aire de jeux"].map {
        try #require(text.firstRange(of: $0)).lowerBound
      }
      #expect(places == places.sorted())
      if kind == .publicMinutes { #expect(!text.contains("Nunes") && !text.contains("Ortiz")) }
    }
  }

  @Test("A promise of another body is reported with its origin; in public only once it is public there")
  func elsewhere() throws {
    let promised = """
      2026-11-01 10:00 /espace "Conseil Nord" genre=conseil-citoyen
      /organisme "Ville" collège=commune
      /personne "Mme Blin" organisme=Ville
      /séance "Nord 1" le="2026-11-02 18:00" fin=19:00
      2026-11-02 18:00 /ouvrir
      > Blin: refaire le banc, 2026-11-20
      18:50 /clore force
      2026-11-21 10:00 /espace "Comité Sud" genre=comité-de-pilotage
      /séance "Sud 1" le="2026-11-22 18:00" fin=19:00
      2026-11-22 18:00 /ouvrir
      18:20 /avancement "Nord 1/e1" tenu "posé par Mme Blin"
      18:50 /clore force
      """
    let runner = try Self.run(promised)
    for kind in [DocumentKind.minutes, .publicMinutes] {
      let text = try Self.publish(kind, runner)
      #expect(text.contains("Nord 1 (Conseil Nord) e1"), "\(text)")
      #expect(text.contains("refaire le banc"))
      if kind == .publicMinutes { #expect(!text.contains("Blin")) }
    }
  }
}
