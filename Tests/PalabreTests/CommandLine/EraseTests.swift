import Foundation
import Testing

@Suite("palabre journal erase")
struct EraseTests {
  @Test("Lists first, asks, and takes a record out of the file for good")
  func erase() throws {
    let palabre = try Palabre()
    #expect(try palabre("run", "--journal", "a.jsonl", input: "/space \"Mail et Jardins\"\n").code == 0)
    let declined = try palabre("journal", "erase", "2", "--journal", "a.jsonl", input: "n\n")
    #expect(declined.code == 1)
    #expect(declined.output.contains("2  space.created"))
    let bytes = { try String(contentsOf: palabre.folder.url("a.jsonl"), encoding: .utf8) }
    #expect(try bytes().contains("Mail et Jardins"))
    let done = try palabre("journal", "erase", "2", "--yes", "--journal", "a.jsonl")
    #expect(done.code == 0, "\(done.errors)")
    #expect(done.errors.contains("Out of reach"))
    #expect(try !bytes().contains("Mail et Jardins"))
    #expect(try palabre("journal", "verify", "a.jsonl").code == 0)
    #expect(try palabre("journal", "erase", "2", "--yes", "--journal", "a.jsonl").code == 1)
    #expect(try palabre("journal", "erase", "Nobody", "--yes", "--journal", "a.jsonl").code == 1)
  }
}
