import ArgumentParser
import DialogueStore
import Journal
import Wording

extension JournalCommand {
  /// A few lines that say later what the journal was.
  struct MakeReceipt: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "receipt",
      abstract: Palabre.words(SigningPhrase.receiptHelp), discussion: Palabre.words(SigningPhrase.receiptMore)
    )
    @OptionGroup var delivery: DeliveryOptions
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let words = journal.words
      let access = journal.access
      var store = try access.readOrExplain()
      let before = store.head.count
      access.sign(store)
      store = try access.readOrExplain()
      let head = store.head
      // Whoever keeps an earlier receipt has it of another key.
      let changes = store.reader.map { SignatureCheck($0).changes } ?? []
      for number in changes where number > before { Output.say(words(SigningPhrase.keyChanges, number)) }
      guard let secret = DeviceKeyFile.secret,
        let receipt = Receipt(head.count, head.hash, at: Clock.machine.now.milliseconds, by: secret)
      else { throw CommandFailure.finding(words(SigningPhrase.noKey, DeviceKeyFile.path)) }
      let told = words(SigningPhrase.receiptTold).split(separator: "\n").map { "# \($0)\n" }.joined()
      try delivery.deliver(told + receipt.lines, words)
    }
  }

  /// Says whether a journal is still what a receipt says.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Palabre.words(SigningPhrase.checkHelp), discussion: Palabre.words(SigningPhrase.checkMore))
    @Argument(help: .init(Palabre.words(SigningPhrase.receiptFile)), completion: .file())
    var receipt: String
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let words = journal.words
      let text = try Files.needed(Files.read(receipt))
      guard let receipt = Receipt(lines: text) else {
        throw CommandFailure.finding(words(SigningPhrase.noReceipt, receipt))
      }
      let access = journal.access
      guard StoreAccess.hasJournal(journal.path) else {
        throw CommandFailure.finding(words(ShellPhrase.noJournal, journal.path))
      }
      let check = try access.reading { () throws(FileError) in try ReceiptCheck(receipt, path: journal.path) }
      guard check.isSigned else { throw CommandFailure.finding(words(SigningPhrase.badReceipt)) }
      Output.write(
        words(check.device == nil ? SigningPhrase.unknownKey : .knownKey, check.device ?? "", receipt.key.hex)
          + "\n")
      let count = receipt.count
      switch check.verdict {
      case .intact:
        Output.write(
          words(SigningPhrase.intact, count, check.erased, check.replaced, check.added) + "\n")
      case .shorter: throw CommandFailure.finding(words(SigningPhrase.shorter, count))
      case .another: throw CommandFailure.finding(words(SigningPhrase.another, count))
      case .damaged: throw CommandFailure.finding(words(SigningPhrase.damaged, count))
      }
    }
  }
}

/// What is said of the signatures of a journal and of what was merged into it.
struct SignatureReport {
  private let signatures: (own: SignatureCheck?, peers: [String: SignatureCheck])
  private let words: Words

  init(_ signatures: (own: SignatureCheck?, peers: [String: SignatureCheck]), words: Words) {
    self.signatures = signatures
    self.words = words
  }

  /// Says it; whether no signature of the journal itself is wrong. What a peer signed wrongly was told when it was merged, and
  /// nobody here can put it right.
  func write() -> Bool {
    let (own, peers) = signatures
    let all = [("", own)] + peers.sorted { $0.key < $1.key }.map { ($0.key + ": ", Optional($0.value)) }
    var (areRight, count) = (true, 0)
    for (start, check) in all {
      guard let check else { continue }
      count += check.right
      for number in check.changes { Output.write(start + words(SigningPhrase.keyChanges, number) + "\n") }
      for number in check.wrong {
        Output.write(start + words(SigningPhrase.wrong, number) + "\n")
        if start.isEmpty { areRight = false }
      }
    }
    if count > 0 { Output.write(words(SigningPhrase.signatures, count) + "\n") }
    return areRight
  }
}
