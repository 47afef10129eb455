import Foundation
import Testing

@Suite("One writer")
struct LockTests {
  @Test(
    "Twenty programs at once: those that succeed have their line in the journal, the others say who holds it")
  func race() throws {
    for round in 1...(Long.isAsked ? 50 : 3) {
      let palabre = try Palabre()
      // All are started before the first is waited for; each writes down how it ended.
      let outcome = try palabre.shell(
        """
        for i in $(seq 20); do
          (echo "/space Espace-$i" | $P run --journal a.jsonl 2>errors-$i; echo $? >code-$i) &
        done
        wait
        """)
      #expect(outcome.code == 0)
      var winners: Set<String> = []
      for number in 1...20 {
        let code = try String(contentsOf: palabre.folder.url("code-\(number)"), encoding: .utf8)
        let errors = try String(contentsOf: palabre.folder.url("errors-\(number)"), encoding: .utf8)
        if code == "0\n" {
          winners.insert("Espace-\(number)")
        } else {
          #expect(code == "1\n")
          #expect(
            errors.contains("a.jsonl is already open elsewhere"), "round \(round): \(errors)")
        }
      }
      #expect(!winners.isEmpty)
      #expect(try palabre("journal", "verify", "a.jsonl").code == 0)
      let listed = try #require(
        try palabre("list", "spaces", "--journal", "a.jsonl", "--json").json() as? [[String: Any]])
      #expect(Set(listed.compactMap { $0["name"] as? String }) == winners)
      #expect(listed.count == winners.count)
    }
  }

  @Test("While one writes, another is told which; when it is killed, the next gets in at once")
  func noStaleLock() throws {
    let palabre = try Palabre()
    // It has the lock when it says what it has noted.
    let outcome = try palabre.shell(
      """
      mkfifo lines said
      $P open --linear a.jsonl <lines >said & holder=$!
      exec 8>lines 7<said
      echo '/space Avant' >&8
      while read -r line <&7; do case "$line" in *Avant*) break;; esac; done
      echo '/space Pendant' | $P run --journal a.jsonl 2>errors; echo $?
      grep -c "pid $holder)" errors
      kill -9 $holder; wait $holder 2>/dev/null
      echo '/space Ensuite' | $P run --journal a.jsonl; echo $?
      $P journal verify a.jsonl >&2; echo $?
      $P list spaces --journal a.jsonl --json | grep -o '"name":"[A-Z][a-z]*"'
      """)
    let expected = ["1", "1", "0", "0", "\"name\":\"Avant\"", "\"name\":\"Ensuite\""]
    #expect(outcome.output.split(separator: "\n").map(String.init) == expected, "\(outcome)")
  }
}
