import ArgumentParser
import Canvas
import Dialogue
import DialogueStore
import Journal
import Wording

/// `palabre journal`: the file itself.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: Palabre.words(JournalHelpPhrase.journal),
    discussion: Palabre.words(JournalHelpPhrase.journalMore),
    subcommands: [
      Info.self, Verify.self, Head.self, Follow.self, Merge.self, Repair.self, Erase.self,
      Asked.self, Agree.self, Refuse.self, MakeReceipt.self, Check.self,
    ])

  /// What the journal is and where it stands.
  struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Palabre.words(JournalHelpPhrase.info),
      discussion: Palabre.words(JournalHelpPhrase.infoMore))
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let words = journal.words
      let store = try journal.access.readOrExplain()
      let files = JournalFiles(path: journal.path)
      let contents: JournalContents
      do {
        contents = try JournalContents.read(files, in: POSIXFileSystem()) { _ in }
      } catch {
        throw CommandFailure.finding(words.explain(error))
      }
      let facts = store.state.facts
      let header = contents.reader.header
      let union: JournalUnion
      do {
        union = try JournalUnion(files, in: POSIXFileSystem())
      } catch {
        throw CommandFailure.finding(words.explain(error))
      }
      let rows: [(String, String)] = [
        (words(JournalPhrase.journal), journal.path),
        (words(JournalPhrase.files), String(contents.segments)),
        (words(JournalPhrase.format), header.map { String($0.format) } ?? "?"),
        (words(JournalPhrase.device), header.map { RecordName.label(of: $0.device) } ?? "?"),
        (words(JournalPhrase.records), String(store.head.count)),
        (words(JournalPhrase.hash), store.head.hash.hex),
        (words(JournalPhrase.spaces), String(facts.spaces.count)),
        (words(JournalPhrase.sessions), String(facts.sessions.count)),
        (words(JournalPhrase.findings), String(store.problems.count)),
      ]
      let peers = union.peers.map { peer in
        (
          words(JournalPhrase.merged),
          peer.head.map { "\(RecordName.label(of: $0.device)) · \(peer.records) · \($0.hash.hex)" }
            ?? words(JournalPhrase.mergeAgain, peer.path)
        )
      }
      let forks = store.forks.map {
        (
          words(JournalPhrase.fork),
          words(JournalPhrase.forkPlace, RecordName.label(of: $0.device), $0.number)
        )
      }
      let rewritten = store.rewritings.map {
        (
          words(PeerPhrase.rewrittenInfo),
          "\($0.path): \(RecordName.label(of: $0.device)):\($0.after + 1)–\($0.through)"
        )
      }
      let asked = store.asked.isEmpty ? [] : [(words(PeerPhrase.askedInfo), String(store.asked.count))]
      let conflicts = [(words(JournalPhrase.conflicts), String(facts.conflicts.count))]
      let all = rows + peers + forks + rewritten + asked + (union.peers.isEmpty ? [] : conflicts)
      let width = all.map(\.0.count).max() ?? 0
      Output.write(
        all.map {
          SafeText($0 + String(repeating: " ", count: width + 2 - $0.count) + $1).string + "\n"
        }.joined())
    }
  }

  /// Reads all of it again and says what is not as it should be.
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Palabre.words(JournalHelpPhrase.verify),
      discussion: Palabre.words(JournalHelpPhrase.verifyMore))
    @OptionGroup var journal: JournalOptions
    @Argument(
      help: .said(.journalArgument, .journalValue), completion: .file())
    var path: String?

    func run() throws {
      let words = journal.words
      let place = path.map(Files.journal) ?? journal.path
      guard StoreAccess.hasJournal(place) else {
        _ = try StoreAccess(path: place, words: words).readOrExplain()
        return
      }
      let found: Verification
      do {
        found = try Verification(path: place)
      } catch {
        throw CommandFailure.finding(words.explain(error))
      }
      for problem in found.problems { Output.write(words.describe(problem) + "\n") }
      guard found.head.count > 0 else {
        throw CommandFailure.finding(words.explain(.notAJournal(path: place), path: place))
      }
      let claims = try StoreAccess(path: place, words: words).reading { () throws(FileError) in
        try DialogueStore.foreign(path: place).filter { $0.standing == .claim }
      }
      if !claims.isEmpty {
        let facts = try StoreAccess(path: place, words: words).readOrExplain().state.facts
        for line in ForeignActs(claims, EventWords(words, facts: facts, zone: .machine)).lines {
          Output.write(line + "\n")
        }
      }
      let areSigned = SignatureReport(found.signatures, words: words).write()
      guard areSigned, claims.isEmpty, !found.problems.contains(where: \.isDefect) else {
        throw CommandFailure.finding()
      }
      Output.write(
        words(ShellPhrase.verified, place, found.head.count) + "\n")
    }
  }

  /// The number of records and the hash of the last one: what two parties compare.
  struct Head: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Palabre.words(JournalHelpPhrase.head),
      discussion: Palabre.words(JournalHelpPhrase.headMore))
    @OptionGroup var journal: JournalOptions
    @Argument(
      help: .said(.journalArgument, .journalValue), completion: .file())
    var path: String?

    func run() throws {
      let store = try StoreAccess(path: path.map(Files.journal) ?? journal.path, words: journal.words)
        .readOrExplain()
      Output.write("\(store.head.count) \(store.head.hash.hex)\n")
    }
  }
}
