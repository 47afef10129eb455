import ArgumentParser
import Dialogue
import DialogueStore
import Journal
import Publishing
import Wording

extension DocumentKind: ExpressibleByArgument {}

/// `palabre publish`: a document of a session.
struct Publish: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Palabre.words.pick("Écrire un document d’une séance.", "Write a document of a session."),
    discussion: Palabre.words.pick(
      """
      Exemples :
        palabre publish "Séance 14" --as compte-rendu -o seance-14.md
        palabre publish 14 --as public --format html -o seance-14.html
        palabre publish 15 --as regie --format pdf -o regie.pdf
        palabre publish --as bilan --space Oliviers --from 2026-01-01 --format html -o bilan.html
        palabre publish --show-template releve > ~/.config/palabre/templates/releve.mustache
        palabre publish --check-template releve.mustache
      """,
      """
      Examples:
        palabre publish "Séance 14" --as compte-rendu -o seance-14.md
        palabre publish 14 --as public --format html -o seance-14.html
        palabre publish 15 --as regie --format pdf -o regie.pdf
        palabre publish --as bilan --space Oliviers --from 2026-01-01 --format html -o bilan.html
        palabre publish --show-template releve > ~/.config/palabre/templates/releve.mustache
        palabre publish --check-template releve.mustache
      """))

  @Argument(
    help: .init(
      Palabre.words.pick("La séance, par le début d’un mot.", "The session, by the beginning of a word.")))
  var session: String?
  @Option(name: .customLong("as"), help: .init(Palabre.words.pick("Le document.", "The document.")))
  var kind: DocumentKind?
  @Option(help: .init(Palabre.words.pick("Le format.", "The format.")))
  var format = PublishFormat.markdown
  @Option(
    help: .init(
      Palabre.words.pick("Vérifier un modèle et s’arrêter là.", "Check a template and stop there."),
      valueName: "file"), completion: .file(extensions: ["mustache"]))
  var checkTemplate: String?
  @Option(
    help: .init(
      Palabre.words.pick(
        "Écrire un modèle d’origine et s’arrêter là.", "Write a built-in template and stop there."),
      valueName: "name"))
  var showTemplate: String?
  @OptionGroup var report: ReportOptions
  @OptionGroup var delivery: DeliveryOptions
  @OptionGroup var journal: JournalOption
  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard checkTemplate == nil, showTemplate == nil else { return }
    let words = language.words
    if session == nil, kind != .report {
      throw ValidationError(words.pick("Quelle séance ?", "Which session?"))
    }
    if kind == nil {
      let names = DocumentKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(words.pick("--as : quel document ? \(names).", "--as: which document? \(names)."))
    }
    if kind != .report, !report.isEmpty {
      throw ValidationError(
        words.pick(
          "--space, --subject, --from et --to ne vont qu’avec --as bilan.",
          "--space, --subject, --from and --to go with --as bilan alone."))
    }
    if format.isMade, delivery.output == nil, Output.isTerminal {
      throw ValidationError(
        words.pick(
          "-o : dans quel fichier écrire le \(format.rawValue) ?",
          "-o: into which file goes the \(format.rawValue)?"))
    }
  }

  func run() throws {
    let words = language.words
    if let checkTemplate { return Output.say(try TemplateFiles.check(checkTemplate, words)) }
    if let showTemplate { return try delivery.deliver(try TemplateFiles.builtIn(showTemplate, words), words) }
    guard let kind else { return }
    let store = try StoreAccess(path: journal.path, words: words).readOrExplain()
    let facts = store.state.facts
    let named = try session.map { name throws(Trouble) in
      try Lookup(facts: facts, words: words).session(name)
    }
    guard let meeting = named ?? facts.sessions.values.last?.value else {
      throw Trouble.finding(words.pick("Aucune séance dans ce journal.", "No session in this journal."))
    }
    let text = try Publish.text(
      kind, as: format.written, of: meeting, in: store, words: words, zone: .machine, now: Clock.machine.now,
      report: try report.scope(session: named, in: facts, words: words))
    if format.isMade {
      try delivery.deliver(try format.make(from: text, title: meeting.title, words), words)
    } else {
      try delivery.deliver(text, words)
    }
  }

  /// The text of a document.
  static func text(
    _ kind: DocumentKind, as format: DocumentFormat, of session: Session, in store: DialogueStore,
    words: Words,
    zone: Zone, now: Instant, report: ReportScope? = nil, facts: Facts? = nil
  ) throws(Trouble) -> String {
    let publisher = try TemplateFiles.publisher(words)
    let head = store.head
    return publisher.publish(
      kind, as: format, of: session, in: facts ?? store.state.facts,
      DocumentSetting(
        language: words.language, zone: zone, now: now,
        journal: JournalHead(count: head.count, hash: head.hash.hex), report: report)
    ).text
  }
}
