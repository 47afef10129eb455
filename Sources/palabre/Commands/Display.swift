import ArgumentParser
import DialogueStore
import Journal
import Wording

/// `palabre display`: the room's screen, in a terminal of its own.
struct Display: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Palabre.words.pick(
      "L’écran de la salle : suit le journal, n’écrit rien.",
      "The room’s screen: follows the journal, writes nothing."),
    discussion: Palabre.words.pick(
      """
      Dans un second terminal, sur le projecteur : l’heure, le point et le temps qui reste, qui a la parole et qui suit, \
      l’équilibre, la dernière décision ; les engagements quand ils sont relus. Jamais l’identité de quelqu’un.
      q, Échap ou ^C : fin.
      Exemples :
        palabre display
        palabre display conseil.jsonl --session "Séance 14" --theme high-contrast
      """,
      """
      In a second terminal, on the projector: the time, the point and the time left, who speaks and who is next, \
      the balance, the last decision; the commitments while they are read back. Nobody’s identity, ever.
      q, Escape or ^C: end.
      Examples:
        palabre display
        palabre display council.jsonl --session "Séance 14" --theme high-contrast
      """))

  @Argument(help: .init(Palabre.words.pick("Le journal.", "The journal.")), completion: .file())
  var journal: String?
  @Option(
    help: .init(
      Palabre.words.pick(
        "La séance à montrer ; sans elle, celle qui est en cours.",
        "The session to show; without it, the one in progress."),
      valueName: Palabre.words.pick("titre", "title")))
  var session: String?
  @Option(
    help: .init(
      Palabre.words.pick("Le thème.", "The theme."), valueName: Palabre.words.pick("nom", "name")))
  var theme = "projector"
  @OptionGroup var language: LanguageOption

  func run() throws {
    let words = language.words
    let path = journal ?? Folders.journal
    guard Files.exists(path) else {
      throw Trouble.finding(
        words.pick(
          "\(path) : ce journal n’existe pas encore. Ouvrez-le d’abord avec « palabre \(path) ».",
          "\(path): there is no such journal yet. Open it first with “palabre \(path)”."))
    }
    guard ThemeFiles.sources()[theme] != nil else {
      let names = ThemeFiles.names().joined(separator: ", ")
      throw Trouble.finding(
        words.pick(
          "Pas de thème « \(theme) ». Il y a : \(names).", "No theme “\(theme)”. There are: \(names)."))
    }
    var follower = StoreFollower(path: path)
    do {
      try follower.poll()
    } catch {
      throw Trouble.finding(words.explain(.file(error), path: path))
    }
    // A journal of zero bytes is one that is being made.
    guard follower.head.count > 0 || Files.mark(path)?.first == 0 else {
      throw Trouble.finding(words.explain(.notAJournal(path: path), path: path))
    }
    let wanted = try session.map { name throws(Trouble) in
      try Lookup(facts: follower.state.facts, words: words).session(name).id
    }
    let report = CrashReport()
    do {
      let loop = try DisplayLoop(
        path: path, follower: follower, wanted: wanted, theme: theme, words: words, report: report)
      report.takeOverErrors()
      loop.run()
      report.end()
    } catch {
      report.end()
      throw Trouble.finding(
        words.pick(
          "L’écran de la salle demande un terminal qui place son curseur (TERM, entrée et sortie au terminal).",
          "The room’s screen needs a terminal that can place its cursor (TERM; input and output on the terminal)."
        ))
    }
  }
}
