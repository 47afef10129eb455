import ArgumentParser
import Canvas
import Dialogue
import DialogueStore
import Glibc
import Journal
import Wording

extension JournalCommand {
  /// Takes personal data out of the journal for good.
  struct Erase: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Palabre.words.pick(
        "Effacer l’identité d’une personne, ou un enregistrement, pour toujours.",
        "Erase the identity of a person, or a record, for good."),
      discussion: Palabre.words.pick(
        """
        Ce qui partira est d’abord montré. Les contributions restent sous le pseudonyme.
        Exemple : palabre journal erase "Mme Diallo" --journal reunion.jsonl
        """,
        """
        What will go is shown first. Contributions stay under the pseudonym.
        Example: palabre journal erase "Mme Diallo" --journal meeting.jsonl
        """))
    @Argument(
      help: .init(
        Palabre.words.pick(
          "La personne, par son nom, ou le numéro de l’enregistrement (APPAREIL:NUMÉRO s’il vient d’une fusion).",
          "The person, by name, or the number of the record (DEVICE:NUMBER when it was merged).")))
    var target: String
    @OptionGroup var journal: JournalOption
    @OptionGroup var language: LanguageOption
    @Flag(
      help: .init(
        Palabre.words.pick("Remplacer aussi le pseudonyme.", "Replace the pseudonym too.")))
    var name = false
    @Flag(help: .init(Palabre.words.pick("Ne rien demander.", "Ask nothing.")))
    var yes = false

    func run() throws {
      let words = language.words
      let access = StoreAccess(path: journal.path, words: words)
      let store = try access.readOrExplain()
      let plan: ErasurePlan
      if let (number, device) = recordNumber {
        plan = try access.reading { () throws(FileError) in
          try ErasurePlan.record(number, of: device, path: journal.path)
        }
      } else {
        let person = try Lookup(facts: store.state.facts, words: words).person(target)
        let replacement = words.pick("Personne effacée", "Erased person")
        plan = try access.reading { () throws(FileError) in
          try ErasurePlan.person(person.id, replacing: name ? replacement : nil, path: journal.path)
        }
      }
      show(plan, EventWords(words, facts: store.state.facts))
      guard !plan.erasures.isEmpty else { throw Trouble.finding() }
      guard yes || isConfirmed(words) else {
        throw Trouble.finding(words.pick("Rien n’a été effacé.", "Nothing was erased."))
      }
      let open = try access.openOrExplain()
      defer { open.journal?.close() }
      do {
        try open.journal?.erase(plan.erasures)
      } catch {
        throw Trouble.finding(words.explain(error, path: journal.path))
      }
      Output.say(
        words.pick(
          "Effacé. Hors d’atteinte : documents et exports déjà écrits, copies sur clé, sauvegardes, autres ordinateurs.",
          "Erased. Out of reach: documents and exports already written, copies on sticks, backups, other laptops."
        ))
    }

    /// `812`, or `5f0e9a7c31b24d68:812` for a record of another device.
    private var recordNumber: (Int, String?)? {
      if let number = Int(target) { return (number, nil) }
      let parts = target.split(separator: ":")
      guard parts.count == 2, let number = Int(parts[1]), parts[0].count == 16,
        parts[0].allSatisfy(\.isHexDigit)
      else { return nil }
      return (number, String(parts[0]))
    }

    private func name(_ line: ErasurePlan.Line) -> String {
      line.device.map { "\($0):\(line.number)" } ?? "\(line.number)"
    }

    private func show(_ plan: ErasurePlan, _ told: EventWords) {
      let words = told.words
      func text(_ line: ErasurePlan.Line) -> String {
        SafeText("\(name(line))  \(line.kind)  \(line.event.map(told.line) ?? "")").string + "\n"
      }
      if plan.erasures.isEmpty {
        Output.say(words.pick("Rien à effacer.", "Nothing to erase."))
      }
      for line in plan.going {
        Output.write(words.pick("à effacer", "to erase") + "  " + text(line))
      }
      for line in plan.staying {
        Output.write(
          words.pick("reste (à effacer par son numéro)", "stays (erase it by its number)")
            + "  " + text(line))
      }
    }

    private func isConfirmed(_ words: Words) -> Bool {
      Output.say(
        words.pick(
          "Le texte inachevé et la quarantaine partent aussi. Effacer pour toujours ? [o/N]",
          "Unfinished text and the quarantine go too. Erase for good? [y/N]"))
      return readLine()?.lowercased().first.map { "oy".contains($0) } ?? false
    }
  }
}

extension StoreAccess {
  /// Reads, or ends the command with what to do.
  func reading<Value>(_ body: () throws(FileError) -> Value) throws(Trouble) -> Value {
    do {
      return try body()
    } catch {
      throw .finding(words.explain(error))
    }
  }
}
