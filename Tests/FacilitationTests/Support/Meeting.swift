import Dialogue
import Foundation

@testable import Facilitation

/// The acceptance meeting, stopped on its fourth point, with two people waiting and M. Petit speaking.
enum Meeting {
  static func underWay() throws -> ScriptRunner {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../Acceptance/seance-14.palabre")
    var runner = ScriptRunner(
      state: Concertation(), now: Instant(seconds: 1_795_000_000), zone: .centralEurope,
      ids: IDSource(seed: 1))
    for line in try String(contentsOf: script, encoding: .utf8).split(separator: "\n")
    where !line.hasPrefix("20:") {
      if line.hasPrefix("/readback") { break }
      _ = try runner.run(String(line))
    }
    for line in ["20:02 /queue Roy", "/queue Diallo", "/floor Petit"] { _ = try runner.run(line) }
    return runner
  }

  static func context(_ runner: ScriptRunner, addsPeople: Bool = false) -> LineContext {
    var context = LineContext(
      facts: runner.state.facts, focus: runner.focus, now: runner.now, zone: .centralEurope,
      addsPeople: addsPeople, names: NameIndex(runner.state.facts))
    context.acts = runner.state.acts
    return context
  }
}
