import ArgumentParser
import Glibc
import TestSupport

/// `palabre-bench acts`: what an act costs in a script, by its kind, at growing lengths.
struct Acts: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Run scripts of one kind of act each, at growing lengths: what they cost is to grow as they do.",
    discussion: """
      Said is the time of the processor for a thousand acts, the journal written and synced: the same in every column where nothing is above linear.
      Example: palabre-bench acts --sizes 1000 4000 16000
      """)
  @Option(help: "The program that is measured.")
  var program: String?
  @Option(help: "Where journals are made.")
  var folder = "/tmp/palabre-bench"
  @Option(parsing: .upToNextOption, help: "How many acts.")
  var sizes = [1000, 4000, 16_000]
  @Option(parsing: .upToNextOption, help: "Only kinds whose names begin so.")
  var kinds: [String] = []

  func run() throws {
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw ValidationError("\(folder) cannot be made.")
    }
    let program = program ?? Bench.neighbour("palabre")
    let (script, journal) = (folder + "/acts.palabre", folder + "/acts.jsonl")
    func forget() { for path in [script, journal, journal + ".draft"] { unlink(path) } }
    defer { forget() }
    say("| ms for a thousand | " + sizes.map { "\($0)" }.joined(separator: " | ") + " |")
    say("|---|" + sizes.map { _ in "---:|" }.joined())
    for kind in ActScript.all where kinds.isEmpty || kinds.contains(where: kind.name.hasPrefix) {
      var cells: [String] = []
      for size in sizes {
        forget()
        let text = ([ActScript.beginning] + kind.lines(size)).joined(separator: "\n") + "\n"
        guard write(text, to: script) else { throw ValidationError("\(folder) is full.") }
        let child = Child([program, "run", script, "--journal", journal])
        let time = child.flatMap { $0.code == 0 ? $0.processor * 1_000_000 / Double(size) : nil }
        cells.append(time.map(figure) ?? "failed")
      }
      say("| \(kind.name) | " + cells.joined(separator: " | ") + " |")
    }
  }

  private func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    return fputs(text, file) >= 0 && fclose(file) == 0
  }
}
