import ArgumentParser
import Canvas
import Dialogue
import DialogueStore
import Facilitation
import Glibc
import Journal
import Wording

extension JournalCommand {
  /// Takes personal data out of the journal for good.
  struct Erase: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Palabre.words(JournalHelpPhrase.erase),
      discussion: Palabre.words(JournalHelpPhrase.eraseMore))
    @Argument(
      help: .said(.erased, .erasedValue))
    var target: String
    @OptionGroup var journal: JournalOptions
    @Flag(
      help: .said(.eraseName))
    var name = false
    @Flag(help: .said(.eraseWords))
    var words = false
    @Flag(help: .init(Palabre.words(PeerPhrase.eraseDamaged)))
    var damaged = false
    @Flag(help: .said(.yes))
    var yes = false

    func run() throws {
      let said = journal.words
      let access = journal.access
      let store = try access.readOrExplain()
      var plan: ErasurePlan
      if let (number, device) = recordNumber {
        plan = try access.reading { () throws(FileError) in
          try ErasurePlan.record(number, of: device, path: journal.path)
        }
      } else {
        plan = try self.plan(in: store.state.facts, access, said)
      }
      if damaged {
        do { try plan.takeAllDamaged(path: journal.path) } catch {
          throw CommandFailure.finding(said.explain(error))
        }
      }
      show(plan, EventWords(said, facts: store.state.facts))
      guard !plan.erasures.isEmpty || plan.damagedLines > 0 else { throw CommandFailure.finding() }
      guard yes || Question.isAgreed(said(ShellPhrase.confirmErasure)) else {
        throw CommandFailure.finding(said(ShellPhrase.nothingErased))
      }
      let open = try access.openOrExplain()
      defer { open.journal?.close() }
      do {
        try open.erase(plan, path: journal.path)
      } catch {
        throw CommandFailure.finding(said.explain(error, path: journal.path))
      }
      let left = try access.reading { () throws(FileError) in
        try DamagedLines(JournalFiles(path: journal.path), in: POSIXFileSystem()).count { _ in true }
      }
      // Words may stand in what nobody can read: that is not to be called erased.
      guard left == 0 else { throw CommandFailure.finding(said(PeerPhrase.damagedLeft, left)) }
      guard !plan.isNameUnread else {
        throw CommandFailure.finding(said(PeerPhrase.nameUnread, plan.staying.count))
      }
      Output.say(
        said(ShellPhrase.erased))
    }

    /// Who is named. Whoever is on no list, since the record that added them is damaged, is looked for in what is left;
    /// nil where only what is damaged can hold them, and all of that is to go.
    private func person(in facts: Facts, _ access: StoreAccess, _ words: Words) throws -> ID<Person>? {
      let named = Named(facts: facts, words: words)
      do throws(CommandFailure) {
        return try named(.person, target)
      } catch {
        // Of several the person is chosen first, whatever is damaged.
        guard !named.isAmbiguous(.person, target) else { throw error }
        let lost = try access.reading { () throws(FileError) in
          try DamagedLines(JournalFiles(path: journal.path), in: POSIXFileSystem()).count { _ in true }
        }
        guard lost > 0 else { throw error }
        let unlisted = try access.reading { () throws(FileError) in
          try ErasurePlan.unlisted(target, path: journal.path)
        }
        if unlisted.count == 1 { return unlisted.first }
        guard unlisted.isEmpty else {
          throw CommandFailure.finding(
            Problem.ambiguous(target, candidates: unlisted.map { "~" + $0.text.suffix(4) }.sorted()).text(
              in: words))
        }
        guard !damaged else { return nil }
        throw CommandFailure.finding(error.message + " " + words(PeerPhrase.mayBeDamaged, lost))
      }
    }

    /// What goes of whoever is named.
    private func plan(in facts: Facts, _ access: StoreAccess, _ said: Words) throws -> ErasurePlan {
      let named = Named(facts: facts, words: said)
      if words, !named.fits(.person, target) {
        return try access.reading { () throws(FileError) in
          try ErasurePlan.words(
            naming: target, cleaning: said.cleaner(of: nil, in: facts), path: journal.path)
        }
      }
      guard let person = try self.person(in: facts, access, said) else { return ErasurePlan() }
      return try access.reading { () throws(FileError) in
        try ErasurePlan.person(
          person, replacing: name || words ? said(ShellPhrase.erasedPerson) : nil, path: journal.path,
          cleaning: words ? said.cleaner(of: person, in: facts) : nil)
      }
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
      if plan.erasures.isEmpty, plan.damagedLines == 0 {
        Output.say(words(ShellPhrase.nothingToErase))
      }
      for line in plan.going {
        Output.write(words(ShellPhrase.toErase) + "  " + text(line))
      }
      for line in plan.cleaned {
        Output.write(words(ShellPhrase.nameTakenOut) + "  " + text(line))
      }
      if plan.damagedLines > 0 { Output.write(words(PeerPhrase.damagedGoing, plan.damagedLines) + "\n") }
      for line in plan.staying {
        Output.write(
          words(ShellPhrase.staying)
            + "  " + text(line))
      }
      if recordNumber == nil, !self.words, !plan.staying.isEmpty {
        Output.say(words(ShellPhrase.nameStays, plan.staying.count))
      }
    }
  }
}

extension Words {
  /// The plan to erase somebody under whose name nobody is to be known, in everybody’s words as well where that is wanted.
  func erasure(
    of id: ID<Person>, in facts: Facts, fromWords: Bool, path: String
  ) throws(FileError) -> ErasurePlan {
    try ErasurePlan.person(
      id, replacing: self(ForgetPhrase.erasedPerson), path: path,
      cleaning: fromWords ? cleaner(of: id, in: facts) : nil)
  }

  /// Makes, of the names of somebody who is erased and how they are reached, what takes these out of everybody’s words.
  func cleaner(of person: ID<Person>?, in facts: Facts) -> ErasurePlan.Cleaner {
    { names, isContact in
      let remover = NameRemover(erasing: names, of: person, in: facts, self)
      return { remover.withoutNames(remover.withoutContacts($0, where: isContact)) }
    }
  }
}

extension StoreAccess {
  /// Reads, or ends the command with what to do.
  func reading<Value>(_ body: () throws(FileError) -> Value) throws(CommandFailure) -> Value {
    do {
      return try body()
    } catch {
      throw .finding(words.explain(error))
    }
  }
}
