import Foundation
import Testing

@Suite("The acceptance meeting, through the program")
struct AcceptanceTests {
  /// The program after the meeting has been run into `a.jsonl`.
  private func meeting(locale: String) throws -> Palabre {
    var palabre = try Palabre()
    palabre.locale = locale
    let run = try palabre("run", "-", "--journal", "a.jsonl", input: try Palabre.acceptanceScript())
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.isEmpty)
    return palabre
  }

  @Test(
    "Its journal verifies, and its figures are those counted by hand",
    arguments: ["fr_FR.UTF-8", "en_GB.UTF-8"])
  func figures(locale: String) throws {
    let palabre = try meeting(locale: locale)
    #expect(try palabre("journal", "verify", "a.jsonl").code == 0)
    let json = try palabre("stats", "--journal", "a.jsonl", "--json").json()
    let stats = try #require(json as? [String: Any])
    let airtime = try #require(stats["airtime"] as? [String: Int])
    #expect(airtime == ["habitants": 305, "bailleurs": 165])
    let people = try #require((stats["people"] as? [String: Any])?["present"] as? [String: Int])
    #expect(people.values.reduce(0, +) == 29)
    let balance = try #require(stats["balance"] as? [String: Double])
    #expect(abs((balance["habitants"] ?? 0) - 0.90) < 0.005)
    #expect(abs((balance["bailleurs"] ?? 0) - 10.2) < 0.05)
    let answers = try #require(stats["answers"] as? [String: Double])
    #expect(answers["owed"] == 5)
    #expect(answers["given"] == 3 && answers["under_study"] == 1)
    #expect(answers["rate"] == 0.6)
    let agenda = try #require(stats["agenda"] as? [[String: Any]])
    #expect(agenda.compactMap { $0["actual"] as? Int } == [300, 870, 1830, 1560, 480])
  }

  @Test("Contributions and commitments come out as data")
  func lists() throws {
    let palabre = try meeting(locale: "fr_FR.UTF-8")
    let contributions = try #require(
      try palabre("list", "contributions", "--journal", "a.jsonl", "--json").json() as? [[String: Any]])
    #expect(contributions.first?["speaker"] as? String == "Habitante 3")
    #expect(contributions.contains { $0["text"] as? String == "Et la rue du Mail, qui s'en occupe ?" })
    #expect(!contributions.contains { ($0["text"] as? String)?.contains("gardien") == true })
    let commitments = try #require(
      try palabre("list", "commitments", "--journal", "a.jsonl", "--json").json() as? [[String: Any]])
    #expect(commitments.compactMap { $0["due"] as? String } == ["2026-12-15", "2027-02-28"])
    #expect(commitments.first?["answers"] as? [String] == ["c1", "c2"])
  }

  @Test("Words are found without their accents; private notes only when asked for")
  func search() throws {
    let palabre = try meeting(locale: "fr_FR.UTF-8")
    let found = try #require(
      try palabre("search", "ECLAIRAGE", "park", "--journal", "a.jsonl", "--json").json() as? [[String: Any]])
    #expect(found.first?["title"] as? String == "Éclairage public et parkings")
    #expect(found.first?["matches"] as? [String] == ["Éclairage", "park"])
    let people = try palabre("search", "diallo", "--journal", "a.jsonl")
    #expect((people.code, people.output.contains("Mme Diallo")) == (0, true))
    #expect(try palabre("search", "gardien", "--journal", "a.jsonl").output == "(aucun)\n")
    #expect(
      try palabre("search", "gardien", "--journal", "a.jsonl", "--private").output.contains("note privée"))
    let limited = try palabre("search", "le", "--limit", "1", "--journal", "a.jsonl")
    #expect(limited.errors.contains("--limit"))
    #expect(try palabre("search", "?!", "--journal", "a.jsonl").code == 2)
    #expect(try palabre("search", "le", "--limit", "0", "--journal", "a.jsonl").code == 2)
  }

  @Test("Both documents are written in both languages, without the private note")
  func documents() throws {
    for (locale, title) in [("fr_FR.UTF-8", "Décisions"), ("en_GB.UTF-8", "Decisions")] {
      let palabre = try meeting(locale: locale)
      for kind in ["releve", "compte-rendu"] {
        let document = try palabre(
          "publish", "Séance 14", "--as", kind, "--format", "md", "--journal", "a.jsonl")
        #expect(document.code == 0)
        #expect(kind != "releve" || document.output.contains("## \(title)\n"))
        #expect(!document.output.contains("prévenir le gardien"))
        let head = try palabre("journal", "head", "a.jsonl").output.split(separator: " ")
        #expect(document.output.contains(head[1].prefix(8)))
      }
    }
  }
}
