import ArgumentParser
import Dialogue
import DialogueStore
import Journal
import Wording

/// `palabre journal`: the file itself.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: Palabre.words.pick("Le journal lui-même.", "The journal itself."),
    discussion: Palabre.words.pick("Exemple : palabre journal info", "Example: palabre journal info"),
    subcommands: [
      Info.self, Verify.self, Head.self, Follow.self, Merge.self, Repair.self, Erase.self,
    ])

  /// What the journal is and where it stands.
  struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Palabre.words.pick(
        "Ce qu’est le journal et où il en est.", "What the journal is and where it stands."),
      discussion: Palabre.words.pick(
        "Exemple : palabre journal info --journal reunion.jsonl",
        "Example: palabre journal info --journal meeting.jsonl"))
    @OptionGroup var journal: JournalOption
    @OptionGroup var language: LanguageOption

    func run() throws {
      let words = language.words
      let store = try StoreAccess(path: journal.path, words: words).readOrExplain()
      let files = JournalFiles(path: journal.path)
      let contents: JournalContents
      do {
        contents = try JournalContents.read(files, in: POSIXFileSystem()) { _ in }
      } catch {
        throw Trouble.finding(words.explain(error))
      }
      let facts = store.state.facts
      let header = contents.reader.header
      let union: JournalUnion
      do {
        union = try JournalUnion(files, in: POSIXFileSystem())
      } catch {
        throw Trouble.finding(words.explain(error))
      }
      let rows: [(String, String)] = [
        (words.pick("journal", "journal"), journal.path),
        (words.pick("fichiers", "files"), String(contents.segments)),
        (words.pick("format", "format"), header.map { String($0.format) } ?? "?"),
        (words.pick("appareil", "device"), header?.device ?? "?"),
        (words.pick("enregistrements", "records"), String(store.head.count)),
        (words.pick("empreinte", "hash"), store.head.hash.hex),
        (words.pick("espaces", "spaces"), String(facts.spaces.count)),
        (words.pick("séances", "sessions"), String(facts.sessions.count)),
        (words.pick("constats", "findings"), String(store.problems.count)),
      ]
      let peers = union.peers.map { peer in
        (
          words.pick("fusionné", "merged"),
          peer.head.map { "\($0.device) · \(peer.records) · \($0.hash.hex)" }
            ?? words.pick("\(peer.path) : à refaire", "\(peer.path): to be done again")
        )
      }
      let forks = store.forks.map {
        (
          words.pick("bifurcation", "fork"),
          words.pick("après \($0.device):\($0.number)", "after \($0.device):\($0.number)")
        )
      }
      let conflicts = [(words.pick("désaccords", "conflicts"), String(facts.conflicts.count))]
      let all = rows + peers + forks + (union.peers.isEmpty ? [] : conflicts)
      let width = all.map(\.0.count).max() ?? 0
      Output.write(
        all.map { $0 + String(repeating: " ", count: width + 2 - $0.count) + $1 + "\n" }.joined())
    }
  }

  /// Reads all of it again and says what is not as it should be.
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Palabre.words.pick(
        "Vérifier tout le journal ; 1 s’il y a un constat.",
        "Verify the whole journal; 1 if anything is found."),
      discussion: Palabre.words.pick(
        "Exemple : palabre journal verify reunion.jsonl", "Example: palabre journal verify meeting.jsonl"))
    @OptionGroup var journal: JournalOption
    @OptionGroup var language: LanguageOption
    @Argument(
      help: .init(Palabre.words.pick("Chemin du journal.", "Path of the journal.")), completion: .file())
    var path: String?

    func run() throws {
      let words = language.words
      let place = path ?? journal.path
      guard Files.exists(place) else {
        _ = try StoreAccess(path: place, words: words).readOrExplain()
        return
      }
      let store: DialogueStore
      do {
        store = try DialogueStore.read(path: place)
      } catch {
        throw Trouble.finding(words.explain(error))
      }
      for problem in store.problems { Output.write(words.describe(problem) + "\n") }
      guard store.head.count > 0 else {
        throw Trouble.finding(words.explain(.notAJournal(path: place), path: place))
      }
      guard store.problems.isEmpty else { throw Trouble.finding() }
      Output.write(
        words.pick(
          "\(place) : \(store.head.count) enregistrements, aucun constat\n",
          "\(place): \(store.head.count) records, no findings\n"))
    }
  }

  /// The number of records and the hash of the last one: what two parties compare.
  struct Head: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Palabre.words.pick(
        "Le nombre d’enregistrements et l’empreinte, à comparer.",
        "The number of records and the hash, to compare."),
      discussion: Palabre.words.pick(
        "Exemple : palabre journal head reunion.jsonl", "Example: palabre journal head meeting.jsonl"))
    @OptionGroup var journal: JournalOption
    @OptionGroup var language: LanguageOption
    @Argument(
      help: .init(Palabre.words.pick("Chemin du journal.", "Path of the journal.")), completion: .file())
    var path: String?

    func run() throws {
      let store = try StoreAccess(path: path ?? journal.path, words: language.words).readOrExplain()
      Output.write("\(store.head.count) \(store.head.hash.hex)\n")
    }
  }
}
