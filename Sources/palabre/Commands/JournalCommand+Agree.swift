import ArgumentParser
import Canvas
import Dialogue
import DialogueStore
import Facilitation
import Journal
import Wording

extension JournalCommand {
  /// Lists what other devices ask to erase.
  struct Asked: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Palabre.words(PeerPhrase.askedHelp),
      discussion: Palabre.words(PeerPhrase.askedExample))
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let words = journal.words
      let access = journal.access
      let store = try access.readOrExplain()
      let changes = store.foreignActs(words).list
      guard !store.asked.isEmpty || !changes.isEmpty else { return Output.say(words(PeerPhrase.askedNone)) }
      for line in changes { Output.write(line + "\n") }
      for line in try Agreement(access: access, journal: nil).lines(of: store.asked, in: store.state.facts) {
        Output.write(SafeText(words(PeerPhrase.askedLine, line.name, line.by, line.text)).string + "\n")
      }
    }
  }

  /// Erases what other devices ask to erase.
  struct Agree: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Palabre.words(PeerPhrase.agreeHelp), discussion: Palabre.words(PeerPhrase.agreeMore))
    @Argument(help: .init(Palabre.words(PeerPhrase.agreedTarget)))
    var records: [String] = []
    @OptionGroup var journal: JournalOptions
    @Flag(help: .said(.yes))
    var yes = false

    func run() throws {
      let words = journal.words
      let access = journal.access
      let store = try access.readOrExplain()
      let chosen = try Agreement.chosen(records, of: store, words)
      guard !chosen.isEmpty else { return Output.say(words(PeerPhrase.askedNone)) }
      for line in ForeignActs(chosen.acts, EventWords(words, facts: store.state.facts, zone: .machine)).list {
        Output.write(line + "\n")
      }
      let told = EventWords(words, facts: store.state.facts, zone: .machine)
      for line in try Agreement(access: access, journal: nil).plan(for: chosen.erasures).going {
        let text = line.event.map(told.line) ?? ""
        Output.write(
          SafeText("\(RecordName(line.number, line.device).short)  \(line.kind)  \(text)").string + "\n")
      }
      let question: PeerPhrase = chosen.erasures.isEmpty ? .letCount : .agreeQuestion
      guard yes || Question.isAgreed(words(question)) else { throw CommandFailure.finding() }
      let open = try access.openOrExplain()
      defer { open.journal?.close() }
      Output.say(try Agreement(access: access, journal: open.journal).answer(chosen, agreeing: true))
    }
  }

  /// Keeps what other devices ask to erase.
  struct Refuse: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Palabre.words(PeerPhrase.refuseHelp), discussion: Palabre.words(PeerPhrase.refuseMore))
    @Argument(help: .init(Palabre.words(PeerPhrase.agreedTarget)))
    var records: [String] = []
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let words = journal.words
      let access = journal.access
      let open = try access.openOrExplain()
      defer { open.journal?.close() }
      let chosen = try Agreement.chosen(records, of: open, words, refusing: true)
      guard !chosen.isEmpty else { return Output.say(words(PeerPhrase.askedNone)) }
      Output.say(try Agreement(access: access, journal: open.journal).answer(chosen, agreeing: false))
    }
  }
}

/// Agreeing to what other devices ask to erase.
struct Agreement {
  var access: StoreAccess
  var journal: Journal?

  /// What agreeing would erase, with the words.
  func plan(for asked: [AskedErasure]) throws(CommandFailure) -> ErasurePlan {
    let replacement = access.words(ShellPhrase.erasedPerson)
    return try access.reading { () throws(FileError) in
      try ErasurePlan.asked(asked, replacing: replacement, path: access.path)
    }
  }

  /// What is asked, as it is shown: which laptop asks, whose it is, what it says.
  func lines(of asked: [AskedErasure], in facts: Facts) throws(CommandFailure) -> [AskedLine] {
    let told = EventWords(access.words, facts: facts)
    let plan = try plan(for: asked)
    let names = RecordNames(asked.map(\.name))
    let texts = Dictionary(plan.going.map { ($0.hash, $0) }) { first, _ in first }
    let left = Dictionary(plan.cleaned.map { ($0.hash, $0) }) { first, _ in first }
    return asked.map { asked in
      let name = names[asked.name]
      let text =
        left[asked.hash].map { access.words(AskedPhrase.remains, $0.event.map(told.line) ?? $0.kind) }
        ?? texts[asked.hash].map { $0.event.map(told.line) ?? $0.kind } ?? name
      return AskedLine(
        name: name, by: RecordName.label(of: asked.by), from: asked.device.map(RecordName.label),
        text: text)
    }
  }

  /// Erases.
  /// - Returns: How many records, in words.
  func erase(_ asked: [AskedErasure]) throws(CommandFailure) -> String {
    let erasures = try plan(for: asked).erasures
    do {
      try journal?.erase(erasures)
    } catch {
      throw .finding(access.words.explain(error, path: access.path))
    }
    return access.words(PeerPhrase.agreed, erasures.count)
  }

  /// Says that they stay.
  /// - Returns: How many, in words.
  func keep(_ asked: [AskedErasure]) throws(CommandFailure) -> String {
    do {
      try journal?.keep(asked)
    } catch {
      throw .finding(access.words.explain(error, path: access.path))
    }
    return access.words(PeerPhrase.refused, asked.count)
  }

  /// Agrees to what is asked for, or refuses it.
  /// - Returns: What came of it, in words.
  func answer(_ chosen: Chosen, agreeing: Bool) throws(CommandFailure) -> String {
    var told: [String] = []
    if !chosen.acts.isEmpty { told.append(try answer(chosen.acts, agreeing: agreeing)) }
    if !chosen.erasures.isEmpty {
      told.append(try agreeing ? erase(chosen.erasures) : keep(chosen.erasures))
    }
    return told.joined(separator: " ")
  }

  /// Lets changes by other devices count, or says that they never do.
  /// - Returns: How many, in words.
  func answer(_ acts: [ForeignAct], agreeing: Bool) throws(CommandFailure) -> String {
    do {
      try journal?.answer(acts.records, agreeing: agreeing)
    } catch {
      throw .finding(access.words.explain(error, path: access.path))
    }
    return access.words(agreeing ? PeerPhrase.letCounted : .leftOut, acts.count)
  }

  /// Erasures and changes that are answered.
  struct Chosen {
    var erasures: [AskedErasure]
    var acts: [ForeignAct]
    var isEmpty: Bool { erasures.isEmpty && acts.isEmpty }

    /// All that waits; to be refused, also what took the identifier of something else, and is told until then.
    init(of store: DialogueStore, _ words: Words, refusing: Bool = false) {
      (erasures, acts) = (store.asked, store.foreignActs(words).waiting)
      if refusing { acts += store.foreign.filter { $0.standing == .claim } }
    }

    /// Those that are called so.
    init(_ names: [String], of store: DialogueStore, _ words: Words, refusing: Bool = false) {
      self.init(of: store, words, refusing: refusing)
      let (asked, changes) = (RecordNames(erasures.map(\.name)), RecordNames(acts.map(\.name)))
      erasures.removeAll { !names.contains(asked[$0.name]) }
      acts.removeAll { !names.contains(changes[$0.name]) }
    }
  }

  /// The erasures and the changes that were named; all when none was.
  static func chosen(
    _ names: [String], of store: DialogueStore, _ words: Words, refusing: Bool = false
  ) throws(CommandFailure) -> Chosen {
    guard !names.isEmpty else { return Chosen(of: store, words, refusing: refusing) }
    for name in names where Chosen([name], of: store, words, refusing: refusing).isEmpty {
      throw .finding(words(PeerPhrase.agreedNone, name))
    }
    return Chosen(names, of: store, words, refusing: refusing)
  }
}

extension AskedErasure {
  /// How the record that it is about is called.
  var name: RecordName { RecordName(number, device, hash) }
}

/// A question on the terminal.
enum Question {
  /// Asks; whether the answer begins with *o* or *y*.
  static func isAgreed(_ text: String) -> Bool {
    Output.say(text)
    return readLine()?.lowercased().first.map { "oy".contains($0) } ?? false
  }
}

extension EventWords {
  /// What was written anew: where, and both versions of each record.
  func describe(_ rewriting: Rewriting) -> String {
    var lines = [words(PeerPhrase.rewritten, rewriting.path, rewriting.after, rewriting.through)]
    if rewriting.changes.isEmpty { lines.append(words(PeerPhrase.rewrittenSalts)) }
    for change in rewriting.changes {
      lines.append(words(PeerPhrase.rewrittenVersion, change.otherNumber ?? change.number ?? 0))
      let (held, other) = (text(of: change.held), text(of: change.other))
      // What says the same stands at another place, or at another time.
      let isSame = change.held != nil && held == other
      lines.append(words(PeerPhrase.rewrittenHeld, (isSame ? place(of: change.held) : "") + held))
      lines.append(words(PeerPhrase.rewrittenOther, (isSame ? place(of: change.other) : "") + other))
    }
    return lines.map { SafeText($0).string }.joined(separator: "\n")
  }

  /// The number of a record, and its time.
  private func place(of recordLine: [UInt8]?) -> String {
    var place = ""
    if let recordLine {
      Rewriting.Change.record(in: recordLine) { record in
        let wall = Zone.machine.wallTime(at: Instant(milliseconds: record.milliseconds))
        let seconds = wall.secondOfDay % 60
        place =
          "\(record.number)  \(words.longDate(wall.day)) \(words.clock(wall)):\(seconds < 10 ? "0" : "")\(seconds)  "
      }
    }
    return place
  }

  private func text(of recordLine: [UInt8]?) -> String {
    guard let recordLine else { return words(PeerPhrase.rewrittenNothing) }
    var text = ""
    Rewriting.Change.record(in: recordLine) { record in
      let entry = (try? EventCodec.entry(of: record)).flatMap { $0 }
      text = record.kindName + (entry.map { "  " + line(of: $0.event) } ?? "")
    }
    return text
  }
}
