import ArgumentParser
import Dialogue
import DialogueStore
import Facilitation
import Wording

/// `palabre table`: a second laptop at a table of small groups. It begins with a copy of the session, what is typed stands on the
/// sheet of the table, and one key takes it back.
struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: Palabre.words(HelpPhrase.table),
    discussion: Palabre.words(HelpPhrase.tableMore))

  @Argument(help: .said(.tableNumber, .numberValue))
  var number: Int
  @Argument(help: .said(.exchange, .placeValue), completion: .directory)
  var place: String?
  @OptionGroup var journal: JournalOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let words = LanguageChoice.words(journal.language)
    let path = journal.journal == nil ? Folders.data + "/table-\(number).jsonl" : journal.path
    if journal.journal == nil { Files.makeFolder(Folders.data) }
    let isNew = !StoreAccess.hasJournal(path)
    guard let place = place ?? ExchangeMemory.place(of: path) else {
      throw CommandFailure.usage(words(ExchangePhrase.whichPlace))
    }
    let store = try StoreAccess(path: path, words: words).openOrExplain()
    let told = Result {
      // A laptop on which nothing was noted yet takes in whatever is there, and leaves nothing before it has a meeting.
      let isEmpty = store.state.facts.spaces.isEmpty
      try SyncCommand.exchange(
        with: place, store, path: path, Exchange.Consent(strangers: isEmpty, sends: !isEmpty), words)
      if try keep(store) {
        try SyncCommand.exchange(with: place, store, path: path, Exchange.Consent(), words)
      }
    }
    let facts = store.state.facts
    store.journal?.close()
    // A laptop that has the session already goes on without the stick.
    if case .failure(let failure) = told {
      guard !isNew, let failure = failure as? CommandFailure else { throw failure }
      Output.say(failure.message)
    }
    guard let session = Focus(in: facts).session.flatMap({ facts.session($0) }),
      session.table(numbered: number) != nil
    else { throw CommandFailure.finding(words(ExchangePhrase.noTable, number)) }
    var meeting = Meeting(
      path: path, words: words, zone: .machine, clock: .machine, display: display,
      configuration: display.configuration(journal.language), isReadOnly: false)
    meeting.table = number
    try meeting.run()
  }

  /// Notes that this laptop keeps the table, so that the one that leads the meeting is told; false when it knows already.
  private func keep(_ store: DialogueStore) throws -> Bool {
    let facts = store.state.facts
    guard let session = Focus(in: facts).session.flatMap({ facts.session($0) }),
      let table = session.table(numbered: number)
    else { return false }
    let now = Clock.machine.now
    let events = try store.state.decide([.formats(session.id, .keepTable(table.id))], at: now)
    var ids = IDSource.random()
    if !events.isEmpty { try store.append(events, act: ids.next(), at: now) }
    return !events.isEmpty
  }
}
