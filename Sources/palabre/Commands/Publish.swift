import ArgumentParser
import Dialogue
import DialogueStore
import Glibc
import Journal
import Publishing
import Wording

extension DocumentKind: ExpressibleByArgument {}
extension DocumentFormat: ExpressibleByArgument {}

/// `palabre publish`: a document of a session.
struct Publish: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Palabre.words.pick("Écrire un document d’une séance.", "Write a document of a session."),
    discussion: Palabre.words.pick(
      "Exemple : palabre publish \"Séance 14\" --as compte-rendu -o seance-14.md",
      "Example: palabre publish \"Séance 14\" --as compte-rendu -o seance-14.md"))

  @Argument(
    help: .init(
      Palabre.words.pick("La séance, par le début d’un mot.", "The session, by the beginning of a word.")))
  var session: String
  @Option(name: .customLong("as"), help: .init(Palabre.words.pick("Le document.", "The document.")))
  var kind: DocumentKind
  @Option(help: .init(Palabre.words.pick("Le format.", "The format.")))
  var format: DocumentFormat = .markdown
  @OptionGroup var delivery: DeliveryOptions
  @OptionGroup var journal: JournalOption
  @OptionGroup var language: LanguageOption

  func run() throws {
    let words = language.words
    let store = try StoreAccess(path: journal.path, words: words).readOrExplain()
    let session = try Lookup(facts: store.state.facts, words: words).session(session)
    let text = try Publish.text(
      kind, as: format, of: session, in: store, words: words, zone: .machine, now: Clock.machine.now)
    try delivery.deliver(text, words)
  }

  /// The text of a document.
  static func text(
    _ kind: DocumentKind, as format: DocumentFormat, of session: Session, in store: DialogueStore,
    words: Words,
    zone: Zone, now: Instant
  ) throws(Trouble) -> String {
    let publisher: Publisher
    do {
      publisher = try Publisher()
    } catch {
      throw .finding(error.message(in: words.language))
    }
    let head = store.head
    return publisher.publish(
      kind, as: format, of: session, in: store.state.facts,
      DocumentSetting(
        language: words.language, zone: zone, now: now,
        journal: JournalHead(count: head.count, hash: head.hash.hex))
    ).text
  }
}
