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
    abstract: Palabre.words.pick(
      "Exécuter un script : une ligne, un acte.", "Carry out a script: one line, one act."),
    discussion: Palabre.words.pick(
      """
      La première ligne incomprise ou refusée arrête tout ; celles qui précèdent sont gardées.
      Exemple : palabre run seance-14.palabre --journal a.jsonl
      """,
      """
      The first line that is not understood or refused ends it; those before it are kept.
      Example: palabre run seance-14.palabre --journal a.jsonl
      """))

  @Argument(
    help: .init(
      Palabre.words.pick("Le script ; - pour l’entrée standard.", "The script; - for standard input.")),
    completion: .file())
  var script = "-"
  // For tests that attack the program: what was acknowledged here must be found afterwards, whatever happens.
  @Option(help: .hidden)
  var acknowledge: Int32?
  @OptionGroup var journal: JournalOption
  @OptionGroup var language: LanguageOption

  func run() throws {
    let words = language.words
    // Seen before the journal is opened, which would take the number of a descriptor that is closed.
    if let acknowledge, fcntl(acknowledge, F_GETFD) < 0, errno == EBADF {
      throw Trouble.finding("--acknowledge \(acknowledge): \(String(cString: strerror(errno)))")
    }
    let text: String
    do {
      text = try Files.read(script)
    } catch {
      throw Trouble.finding(error.text)
    }
    let store = try StoreAccess(path: journal.path, words: words).openOrExplain()
    defer { store.journal?.flush() }
    try Script(
      name: script == "-" ? "stdin" : script, text: text, words: words, acknowledge: acknowledge
    ).run(in: store, at: Clock.machine.now, zone: .machine)
    store.journal?.flush()
    if case .notSaved(let error)? = store.journal?.saveState { throw Trouble.finding(words.explain(error)) }
  }
}

/// A script and where its lines come from.
struct Script {
  var name: String
  var text: String
  var words: Words
  /// The descriptor on which a line is acknowledged by its number, as soon as it is durable; nil for none.
  var acknowledge: Int32?

  /// Carries out the lines, each kept before the next one is read.
  /// - Throws: a ``Trouble`` with file, line and column of the first line that cannot be carried out.
  func run(in store: DialogueStore, at now: Instant, zone: Zone) throws(Trouble) {
    var runner = ScriptRunner(state: store.state, now: now, zone: zone, ids: .random())
    let marked = text.unicodeScalars.first == "\u{FEFF}" ? text.dropFirst() : text[...]
    var number = 0
    for line in marked.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let entries: [Entry]
      do {
        entries = try runner.run(String(line))
      } catch {
        switch error {
        case .grammar(let error):
          throw trouble(number, error.column, error.text(in: words))
        case .refused(let refusal, let column):
          throw trouble(number, column, words.text(of: refusal, in: runner.state.facts))
        }
      }
      do {
        try store.append(entries)
      } catch {
        throw trouble(number, 1, words.explain(error, path: store.journal?.files.path ?? ""))
      }
      if !entries.isEmpty { try confirm(number, in: store) }
    }
  }

  private func confirm(_ line: Int, in store: DialogueStore) throws(Trouble) {
    guard let acknowledge else { return }
    store.journal?.flush()
    guard store.saveState == .saved else { return }
    if Descriptor.write(Array("\(line)\n".utf8), to: acknowledge) { return }
    throw trouble(line, 1, "--acknowledge \(acknowledge): \(String(cString: strerror(errno)))")
  }

  private func trouble(_ line: Int, _ column: Int, _ message: String) -> Trouble {
    Output.say("\(name):\(line):\(column): \(message)")
    return .finding()
  }
}
