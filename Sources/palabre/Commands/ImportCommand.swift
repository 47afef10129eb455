import ArgumentParser
import Dialogue
import DialogueStore
import Journal
import Publishing
import Wording

extension ImportKind: ExpressibleByArgument {}

/// `palabre import`: what was kept elsewhere, into the journal; all of a file or nothing.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: Palabre.words.pick(
      "Importer des personnes, un ordre du jour, des contributions.",
      "Import people, an agenda, contributions."),
    discussion: Palabre.words.pick(
      """
      Le fichier est un CSV avec une ligne d’en-têtes ; « ; » ou « , », UTF-8 ou Latin-1. Rien n’est importé si une
      ligne est fautive ; ce qui est déjà connu n’est pas ajouté deux fois.
      Exemples :
        palabre import people personnes.csv --dry-run
        palabre import agenda ordre-du-jour.csv --session 15
        palabre import polis comments.csv --session 15
      """,
      """
      The file is a CSV with a line of headings; “;” or “,”, UTF-8 or Latin-1. Nothing is imported when a line is
      wrong; what is known already is not added twice.
      Examples:
        palabre import people people.csv --dry-run
        palabre import agenda agenda.csv --session 15
        palabre import polis comments.csv --session 15
      """))

  @Argument(help: .init(Palabre.words.pick("Quoi.", "What.")))
  var kind: ImportKind
  @Argument(
    help: .init(
      Palabre.words.pick("Le fichier ; - pour l’entrée standard.", "The file; - for standard input.")),
    completion: .file(extensions: ["csv"]))
  var file: String
  @Option(
    help: .init(
      Palabre.words.pick(
        "La séance (ou la dernière de --space).", "The session (or the last one of --space)."),
      valueName: "name"))
  var session: String?
  @Option(
    help: .init(Palabre.words.pick("L’espace de la séance.", "The space of the session."), valueName: "name"))
  var space: String?
  @Flag(
    help: .init(
      Palabre.words.pick(
        "Dire ce qui serait importé, sans rien changer.", "Say what would be imported; change nothing.")))
  var dryRun = false
  @OptionGroup var journal: JournalOption
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if kind.needsSession, session == nil, space == nil {
      throw ValidationError(
        language.words.pick(
          "--session : dans quelle séance importer ?", "--session: into which session?"))
    }
  }

  func run() throws {
    let words = language.words
    guard let bytes = Files.bytes(file) else {
      throw Trouble.finding(
        words.pick(
          "\(file) : illisible ; vérifiez le nom et les droits.",
          "\(file): cannot be read; check name and rights."))
    }
    let access = StoreAccess(path: journal.path, words: words)
    let store = dryRun ? try access.readOrExplain() : try access.openOrExplain()
    defer { store.journal?.flush() }
    let facts = store.state.facts
    var ids = IDSource.random()
    let now = Clock.machine.now
    let progress = ProgressLine(words.pick("lecture", "reading"))
    let plan = ImportPlan(
      kind, of: bytes, into: kind.needsSession ? try target(in: facts, words) : nil, in: facts, at: now,
      ids: &ids, progress: progress.show)
    progress.end()
    try explain(plan, words)
    guard !dryRun, !plan.events.isEmpty else { return }
    do {
      try store.append(plan.events, act: ids.next(), at: now)
    } catch {
      throw Trouble.finding(words.explain(error, path: journal.path))
    }
    store.journal?.flush()
    if case .notSaved(let error)? = store.journal?.saveState { throw Trouble.finding(words.explain(error)) }
  }

  private func explain(_ plan: ImportPlan, _ words: Words) throws(Trouble) {
    if plan.isLatin {
      Output.say(
        words.pick(
          "\(file) : lu comme du Latin-1 ; vérifiez les accents.",
          "\(file): read as Latin-1; check the accents."))
    }
    for error in plan.errors {
      Output.say(
        SafeOutput.text("\(file):\(error.line):\(error.column): \(error.message(in: words.language))"))
    }
    guard plan.errors.isEmpty else {
      throw .finding(words.pick("Rien n’a été importé.", "Nothing was imported."))
    }
    Output.say(
      dryRun
        ? words.pick(
          "À ajouter : \(plan.added) ; déjà connus : \(plan.known). Rien n’a été changé.",
          "To be added: \(plan.added); known already: \(plan.known). Nothing was changed.")
        : words.pick(
          "Ajoutés : \(plan.added) ; déjà connus : \(plan.known).",
          "Added: \(plan.added); known already: \(plan.known)."))
  }

  private func target(in facts: Facts, _ words: Words) throws(Trouble) -> Session {
    let lookup = Lookup(facts: facts, words: words)
    if let session {
      let found = try lookup.session(session)
      if let space, try lookup.space(space).id != found.space {
        throw .finding(
          words.pick(
            "« \(found.title) » n’est pas une séance de « \(space) ».",
            "“\(found.title)” is not a session of “\(space)”."))
      }
      return found
    }
    let wanted = try space.map { name throws(Trouble) in try lookup.space(name) }
    guard let wanted, let last = facts.sessions(of: wanted.id).last else {
      throw .finding(words.pick("Aucune séance dans cet espace.", "No session in this space."))
    }
    return last
  }
}
