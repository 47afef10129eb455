import Foundation
import Testing

@Suite(
  "Erasing and merging, killed or failing at any call",
  .enabled(if: Strace.mayTrace, "processes may not be traced here"))
struct ErasingTests {
  /// What the program is asked to do.
  enum Work: CaseIterable {
    /// Erase a contribution that holds the secret.
    case erasing
    /// Merge a copy in which that was done.
    case merging

    var arguments: String {
      switch self {
      case .erasing: "journal erase 5 --yes --journal a.jsonl"
      case .merging: "journal merge b.jsonl --agree --journal a.jsonl"
      }
    }
  }

  static let secret = "Mme Benali habite au 12"

  /// A folder with a journal that holds the secret, and for a merge a copy without it that went on.
  private func begin(_ work: Work) throws -> Palabre {
    let palabre = try Palabre()
    let script =
      "/space A\n/session \"S\" at=\"2026-11-22 19:00\"\n2026-11-22 19:00 /open\n\(Self.secret)\nUn avis\n"
    try #require(palabre("run", "--journal", "a.jsonl", input: script).code == 0)
    if work == .merging {
      try #require(palabre.shell("cp a.jsonl b.jsonl").code == 0)
      try #require(palabre("journal", "erase", "5", "--yes", "--journal", "b.jsonl").code == 0)
      try #require(palabre("run", "--journal", "b.jsonl", input: "Une suite\n").code == 0)
    }
    return palabre
  }

  private func holdsSecret(_ palabre: Palabre) throws -> String {
    try palabre.shell("grep -rl --include='a.*' '\(Self.secret)' . || true").output
  }

  @Test(
    "The verified journal loses nothing else, and once it is done, at once or at the second try, the text is nowhere",
    arguments: Work.allCases, ["signal=SIGKILL", "error=EIO", "error=ENOSPC"])
  func attack(work: Work, how: String) throws {
    var attacks = 0
    for call in ["pwrite64", "fdatasync", "fsync", "unlink", "mkdir"] {
      // Until the program comes through because it does not call so often.
      for number in 1...60 {
        let palabre = try begin(work)
        let end = try palabre.shell(
          "strace -f -qq -o /dev/null -e trace=\(call) -e inject=\(call):\(how):when=\(number) $P \(work.arguments)"
        )
        if end.code == 0 {
          #expect(try holdsSecret(palabre).isEmpty, "\(work), \(how) at \(call) \(number): done")
        } else {
          attacks += 1
        }
        let before = try palabre("journal", "verify", "a.jsonl")
        #expect(
          before.output.split(separator: "\n").allSatisfy {
            $0.contains("no defects") || $0.contains("unfinished end") || $0.contains("signature is right")
          }, "\(work), \(how) at \(call) \(number): \(before.output)")
        // Whoever opens it next heals it; a second try does what is left.
        let again = try palabre.shell("$P run --journal a.jsonl <<<'Encore' && $P \(work.arguments); true")
        #expect(try holdsSecret(palabre).isEmpty, "\(work), \(how) at \(call) \(number): \(again.errors)")
        #expect(try palabre("journal", "verify", "a.jsonl").code == 0)
        let said = try palabre.shell("$P list contributions --journal a.jsonl").output
        #expect(
          said.contains("Un avis") && said.contains("Encore"), "\(work), \(how) at \(call) \(number): \(said)"
        )
        #expect(said.contains("Une suite") == (work == .merging))
        if end.code == 0 { break }
        if !Long.isAsked, number > 6 { break }
      }
    }
    #expect(attacks > 3)
  }
}
