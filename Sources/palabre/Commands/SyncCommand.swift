import ArgumentParser
import DialogueStore
import Wording

/// What is agreed to beforehand where the journals of other laptops are taken in.
struct ConsentOptions: ParsableArguments {
  @Flag(help: .init(Palabre.words(PeerPhrase.mergeRewritten)))
  var acceptRewritten = false
  @Flag(help: .init(Palabre.words(SigningPhrase.acceptKeyHelp)))
  var acceptKey = false
}

/// `palabre sync`: exchange with other laptops by git, a stick or a folder.
struct SyncCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: Palabre.words(HelpPhrase.sync),
    discussion: Palabre.words(HelpPhrase.syncMore))

  @Argument(help: .said(.exchange, .placeValue), completion: .directory)
  var place: String?
  @Flag(help: .said(.joinStrangers))
  var join = false
  @OptionGroup var consent: ConsentOptions
  @OptionGroup var journal: JournalOptions

  func run() throws {
    let words = journal.words
    let access = journal.access
    let store = try access.openOrExplain()
    access.tellDefects(of: store)
    defer { store.journal?.close() }
    guard let place = place ?? ExchangeMemory.place(of: journal.path) else {
      throw CommandFailure.usage(words(ExchangePhrase.whichPlace))
    }
    let told = try Self.exchange(
      with: place, store, path: journal.path,
      Exchange.Consent(strangers: join, rewritten: consent.acceptRewritten, keys: consent.acceptKey), words)
    Output.write(told.told + "\n")
    if !told.isWhole { throw CommandFailure.finding() }
  }

  /// Exchanges, and remembers where.
  @discardableResult
  static func exchange(
    with place: String, _ store: DialogueStore, path: String, _ consent: Exchange.Consent, _ words: Words
  ) throws(CommandFailure) -> Merging {
    guard let open = store.journal else { return Merging(told: "", isWhole: false) }
    do throws(ExchangeFailure) {
      let told = try Exchange(
        with: place, open, mark: store.state.laptop ?? "", consent: consent, words
      ).run(Piece())
      if let contents = told.contents { store.take(contents) }
      ExchangeMemory.keep(place, of: path)
      return told
    } catch {
      throw .finding(error.text)
    }
  }
}
