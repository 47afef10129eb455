import ArgumentParser
import Dialogue
import DialogueStore
import Journal
import Wording

extension JournalCommand {
  /// Takes in what other laptops noted.
  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Palabre.words.pick(
        "Réunir d’autres journaux, ou des copies, avec celui-ci.",
        "Take other journals, or copies, into this one."),
      discussion: Palabre.words.pick(
        """
        Les autres journaux sont lus, jamais changés. L’ordre n’importe pas, ni de recommencer ; ce qui est effacé quelque part
        est effacé ici. Un champ changé des deux côtés en même temps se règle sur l’écran Historique.
        Exemple : palabre journal merge /media/cle/reunion.jsonl --journal reunion.jsonl
        """,
        """
        The other journals are read, never changed. Order does not matter, nor does merging again; what is erased anywhere is
        erased here. A field that both sides changed at once is settled on the History screen.
        Example: palabre journal merge /media/stick/meeting.jsonl --journal meeting.jsonl
        """))
    @Argument(
      help: .init(
        Palabre.words.pick("Les journaux à réunir avec celui-ci.", "The journals to take into this one.")),
      completion: .file())
    var files: [String]
    @OptionGroup var journal: JournalOption
    @OptionGroup var language: LanguageOption

    func run() throws {
      let words = language.words
      let access = StoreAccess(path: journal.path, words: words)
      let store = try access.openOrExplain()
      defer { store.journal?.close() }
      let outcome: MergeOutcome
      do {
        outcome = try store.journal?.merge(files) ?? MergeOutcome()
      } catch {
        throw Trouble.finding(words.explain(error, path: journal.path))
      }
      for (path, findings) in outcome.findings.sorted(by: { $0.key < $1.key }) {
        for finding in findings { Output.say("\(path): \(words.describe(.finding(finding)))") }
      }
      Output.write(
        words.counted(
          outcome.added, ("enregistrement ajouté", "enregistrements ajoutés"),
          ("record added", "records added")) + "\n")
      if outcome.erased > 0 {
        Output.write(
          words.counted(
            outcome.erased,
            ("enregistrement effacé ici, comme là-bas", "enregistrements effacés ici, comme là-bas"),
            ("record erased here, as it was there", "records erased here, as they were there")) + "\n")
      }
      let conflicts = try access.readOrExplain().state.facts.conflicts.count
      guard conflicts > 0 else { return }
      Output.write(
        words.counted(
          conflicts, ("désaccord à régler", "désaccords à régler"),
          ("conflict to settle", "conflicts to settle"))
          + words.pick(" : écran Historique (Alt-9)\n", ": History screen (Alt-9)\n"))
    }
  }

  /// Heals what can be healed, and takes what is damaged from copies.
  struct Repair: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Palabre.words.pick(
        "Soigner un journal abîmé, avec des copies s’il y en a.",
        "Heal a damaged journal, from copies where there are some."),
      discussion: Palabre.words.pick(
        """
        Une fin inachevée est mise en quarantaine et coupée ; rien d’autre n’est coupé. Ce qui est abîmé au milieu est repris dans
        les copies, s’il s’y trouve, et remis à sa place ; ce qui manque encore est nommé.
        Exemple : palabre journal repair --journal reunion.jsonl /media/cle/reunion.jsonl
        """,
        """
        An unfinished end is put into quarantine and cut; nothing else is cut. What is damaged in the middle is taken from the
        copies where they have it, and put back in its place; what is still missing is named.
        Example: palabre journal repair --journal meeting.jsonl /media/stick/meeting.jsonl
        """))
    @Argument(
      help: .init(Palabre.words.pick("Des copies du journal.", "Copies of the journal.")), completion: .file()
    )
    var copies: [String] = []
    @OptionGroup var journal: JournalOption
    @OptionGroup var language: LanguageOption

    func run() throws {
      let words = language.words
      let access = StoreAccess(path: journal.path, words: words)
      let before = try access.readOrExplain()
      // Opening heals an unfinished end: see `Journal.open`.
      let store = try access.openOrExplain()
      do {
        if !copies.isEmpty { _ = try store.journal?.repair(from: copies) }
      } catch {
        store.journal?.close()
        throw Trouble.finding(words.explain(error, path: journal.path))
      }
      store.journal?.close()
      let after = try access.readOrExplain()
      for problem in after.problems { Output.write(words.describe(problem) + "\n") }
      let healed = max(0, before.problems.count - after.problems.count)
      Output.write(
        words.counted(healed, ("constat soigné", "constats soignés"), ("finding healed", "findings healed"))
          + words.pick(", reste \(after.problems.count)\n", ", \(after.problems.count) left\n"))
      if !after.problems.isEmpty { throw Trouble.finding() }
    }
  }
}
