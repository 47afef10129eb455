import ArgumentParser
import DialogueStore
import Dialogue
import Journal

/// `palabre-bench read`: how fast a journal is read, verified, replayed and searched.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read and verify a journal, replay it, build its search index.",
    discussion: "Example: palabre-bench read big.jsonl")
  @Argument(help: "The journal.")
  var path: String
  @Option(help: "How often.")
  var times = 5

  func run() throws {
    let files = JournalFiles(path: path)
    var (read, replayed, indexed, searched) = (Times(), Times(), Times(), Times())
    var records = 0
    for round in 0..<times {
      var start = nanoseconds
      records = 0
      let contents = try JournalContents.read(files, in: POSIXFileSystem()) { _ in records += 1 }
      read.add(since: start)
      start = nanoseconds
      let store = try DialogueStore.read(path: path)
      replayed.add(since: start)
      start = nanoseconds
      let index = SearchIndex(store.state.facts)
      indexed.add(since: start)
      for word in ["le", "lumiere", "parking", "ascenseur", "jardin par", "x"] {
        start = nanoseconds
        _ = index.search(word, in: store.state.facts)
        searched.add(since: start)
      }
      if round == 0 { say("\(records) records, \(contents.reader.findings.count) findings") }
    }
    say("read and verified: \(read.summary), \(Int(Double(records) / read.quantile(0.5) * 1000)) records/s")
    say("replayed (verified too): \(replayed.summary)")
    say("search index: \(indexed.summary); a search: \(searched.summary)")
    say("most memory: \(figure(peakMemory)) MB")
  }
}
