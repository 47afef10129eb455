import ArgumentParser
import Dialogue
import DialogueStore
import Journal

/// `palabre-bench generate`: a journal as a city would have written it in years.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a realistic journal; the same seed writes the same entries.",
    discussion: """
      Examples:
        palabre-bench generate --events 1000000 --seed 1 big.jsonl
        palabre-bench generate --events 2000 --journals 500 region
      """)
  @Option(help: "How many events at least.")
  var events = 100_000
  @Option(help: "The seed.")
  var seed: UInt64 = 1
  @Option(help: "How many journals, each with a seed of its own; more than one are numbered in a folder.")
  var journals = 1
  @Argument(help: "The journal, or the folder of several; no journal may be there yet.")
  var path: String

  func run() throws {
    guard journals > 1 else { return try generate(path, seed: seed) }
    try POSIXFileSystem().makeFolder(path)
    for number in 0..<UInt64(journals) { try generate("\(path)/\(seed + number).jsonl", seed: seed + number) }
  }

  private func generate(_ path: String, seed: UInt64) throws {
    let files = POSIXFileSystem()
    guard !files.exists(path) else { throw ValidationError("\(path) is there already; name another file.") }
    let environment = Journal.Environment(
      holder: "palabre-bench", machine: Journal.Environment.unknownMachine,
      random: { UInt64.random(in: .min ... .max) }, clock: { 1_420_567_200_000 })
    let journal = try Journal.open(path: path, environment: environment)
    defer { journal.close() }
    var written = 0
    for act in JournalGenerator(seed: seed) {
      try journal.append(act.map(EventCodec.record(of:)))
      written += act.count
      if written % 10_000 < act.count { journal.flush() }
      if written >= events { break }
    }
    journal.flush()
    say("\(path): \(journal.head.count) records, \(journal.head.hash.hex)")
  }
}
