import ArgumentParser
import Dialogue
import DialogueStore
import Facilitation
import Glibc
import Journal
import Wording

/// `palabre run`: the lines of a script, into a journal.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Palabre.words(HelpPhrase.run),
    discussion: Palabre.words(HelpPhrase.runMore))

  @Argument(
    help: .said(.scriptFile, .fileValue),
    completion: .file())
  var script = "-"
  @Flag(help: .said(.strictRun))
  var strict = false
  // For tests that attack the program: what was acknowledged here must be found afterwards, whatever happens.
  @Option(help: .hidden)
  var acknowledge: Int32?
  @OptionGroup var journal: JournalOptions

  func run() throws {
    let words = journal.words
    // Seen before the journal is opened, which would take the number of a descriptor that is closed.
    if let acknowledge, fcntl(acknowledge, F_GETFD) < 0, errno == EBADF {
      throw CommandFailure.finding("--acknowledge \(acknowledge): \(words.reason(errno))")
    }
    let bytes = try Files.needed(Files.contents(script))
    let name = script == "-" ? "stdin" : script
    let text = try TextInput.decoded(bytes, from: name, words)
    let store = try journal.access.openOrExplain()
    let script = Script(name: name, text: text, words: words, isStrict: strict, acknowledge: acknowledge)
    let end = Result { () throws(CommandFailure) in
      try script.run(in: store, at: Clock.machine.now, zone: .machine)
    }
    store.journal?.flush()
    // The lines before one that ended the script are kept: when they are not, that is told as well.
    if let said = store.journal.flatMap({ words.unsaved(in: $0) }) { throw CommandFailure.finding(said) }
    try end.get()
  }
}

/// A script and where its lines come from.
struct Script {
  var name: String
  var text: String
  var words: Words
  /// Whether a line that leaves something open is refused.
  var isStrict = false
  /// The descriptor on which a line is acknowledged by its number, as soon as it is durable; nil for none.
  var acknowledge: Int32?

  /// Carries out the lines, each kept before the next one is read.
  /// - Throws: a ``CommandFailure`` with file, line and column of the first line that cannot be carried out.
  func run(in store: DialogueStore, at now: Instant, zone: Zone) throws(CommandFailure) {
    var runner = ScriptRunner(
      state: store.state, now: now, zone: zone, ids: .random(), words: words, isStrict: isStrict)
    let marked = text.unicodeScalars.first == "\u{FEFF}" ? text.dropFirst() : text[...]
    var number = 0
    for line in marked.split(
      omittingEmptySubsequences: false, whereSeparator: { ["\n", "\r\n", "\r"].contains($0) })
    {
      number += 1
      let entries: [Entry]
      do {
        entries = try runner.run(String(line))
      } catch {
        throw trouble(number, error.column, error.text(in: words, facts: runner.state.facts))
      }
      for doubt in runner.doubts {
        Output.say("\(name):\(number): " + words(DoubtPhrase.warning, doubt.text(in: words)))
      }
      do {
        try store.append(entries)
        runner.settle(store.state)
      } catch {
        throw trouble(number, 1, words.explain(error, path: store.journal?.files.path ?? ""))
      }
      if !entries.isEmpty { try confirm(number, in: store) }
    }
  }

  private func confirm(_ line: Int, in store: DialogueStore) throws(CommandFailure) {
    guard let acknowledge else { return }
    store.journal?.flush()
    guard store.saveState == .saved else { return }
    if Descriptor.write(Array("\(line)\n".utf8), to: acknowledge) { return }
    throw trouble(line, 1, "--acknowledge \(acknowledge): \(words.reason(errno))")
  }

  private func trouble(_ line: Int, _ column: Int, _ message: String) -> CommandFailure {
    Output.say("\(name):\(line):\(column): \(message)")
    return .finding()
  }
}
