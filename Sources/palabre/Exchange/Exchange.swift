import DialogueStore
import Facilitation
import Journal
import Wording

/// Exchanges journals with other devices: theirs in, by the same merging as ever, then this one's own file out.
struct Exchange: Sendable {
  /// What is accepted beyond what goes without asking.
  struct Consent: Sendable {
    /// Journals that share nothing with this one.
    var strangers = false
    /// A past that is told otherwise, kept without counting.
    var rewritten = false
    /// Devices that sign with another key than before.
    var keys = false
    /// Whether this laptop's file is put there too: one with nothing of its own yet only takes.
    var sends = true
  }

  let place: ExchangePlace
  let name: String
  let journal: Journal
  /// The mark of the laptop, which tells copies of one journal apart.
  let mark: String
  let consent: Consent
  let words: Words

  /// - Throws: an ``ExchangeFailure`` when the name is no place.
  init(
    with name: String, _ journal: Journal, mark: String, consent: Consent = Consent(), _ words: Words
  ) throws(ExchangeFailure) {
    place = try ExchangePlace(name, words)
    (self.name, self.journal, self.mark, self.consent, self.words) = (name, journal, mark, consent, words)
  }

  /// The name under which this device's file is there.
  var device: String { (journal.device + "-" + mark).lowercased() }

  /// Exchanges. On any thread, while nothing is noted; it can be given up until the first record is taken in.
  /// - Returns: What the journal holds then, and what was brought, left out and sent.
  /// - Throws: an ``ExchangeFailure``; what was taken in before stays, and exchanging again does the rest.
  func run(_ piece: Piece) throws(ExchangeFailure) -> Merging {
    let folder: String
    do {
      folder = try Files.makeTemporaryFolder()
    } catch {
      throw ExchangeFailure(error.text)
    }
    defer { Files.removeFolder(folder) }
    switch place {
    case .folder(let path):
      var carrier = FolderCarrier(folder: path, words: words, isWanted: { !piece.isGivenUp })
      return try run(&carrier, left: \.left, folder, piece)
    case .git(let remote, let local):
      var carrier = try GitCarrier(remote, local: local, work: folder, words, piece)
      return try run(&carrier, left: \.left, folder, piece)
    }
  }

  private func run<Way: Carrier>(
    _ carrier: inout Way, left: (Way) -> [String], _ folder: String, _ piece: Piece
  ) throws(ExchangeFailure) -> Merging {
    let incoming = folder + "/in"
    Files.makeFolder(incoming)
    let names = try carrier.fetch(into: incoming)
    guard piece.commit() else { return Merging(told: words(WorkPhrase.givenUp), isWhole: false) }
    var (outcomes, parts, stale): ([MergeOutcome], [String], [String]) = ([], left(carrier), [])
    var replaced: [String] = []
    for device in Set(names.compactMap(ExchangeName.device)).sorted() {
      let path = incoming + "/" + device + ".jsonl"
      do throws(JournalError) {
        switch try journal.kinship(of: path) {
        case (.own, let isDamaged):
          if device != self.device, device.hasPrefix(journal.device.lowercased() + "-") {
            stale.append(device)
          }
          if isDamaged { replaced.append(words(ExchangePhrase.ownDamaged, device + ".jsonl")) }
        case (.known, let isDamaged):
          if isDamaged { parts.append(words(ExchangePhrase.knownDamaged, device + ".jsonl")) }
        case (.stranger, _) where !consent.strangers:
          parts.append(words(ExchangePhrase.stranger, device + ".jsonl", name))
        case (.kin, _), (.stranger, _):
          outcomes.append(
            try journal.merge(
              [path], acceptingRewritten: consent.rewritten, acceptingKeys: consent.keys,
              replacing: words(ShellPhrase.erasedPerson)))
        }
      } catch {
        let file = device + ".jsonl"
        let told = words.explain(error, path: file).replacing(incoming + "/", with: "")
        // Others may have been taken in: it is said of which file that is not so.
        parts.append(told.contains(file) ? told : "\(file): \(told)")
      }
    }
    try? journal.sign()
    let before = left(carrier).count
    if consent.sends { try send(carrier: &carrier, without: stale) }
    return try told(outcomes, replaced, left: parts + left(carrier).dropFirst(before), incoming + "/")
  }

  private func send<Way: Carrier>(carrier: inout Way, without stale: [String]) throws(ExchangeFailure) {
    let segments: [String]
    do throws(FileError) {
      segments = try journal.ownSegments()
    } catch {
      throw ExchangeFailure(words.explain(error))
    }
    let stem =
      journal.files.path.hasSuffix(".jsonl") ? journal.files.path.dropLast(6) : journal.files.path[...]
    let files = segments.map { path in
      (
        name: device + (path == journal.files.path ? ".jsonl" : String(path.dropFirst(stem.count))),
        path: path
      )
    }
    try carrier.put(files, as: device, without: stale)
  }

  private func told(
    _ outcomes: [MergeOutcome], _ replaced: [String], left: [String], _ folder: String
  ) throws(ExchangeFailure) -> Merging {
    do throws(FileError) {
      let contents = try DialogueStore.contents(path: journal.files.path)
      let parts = Merging.parts(of: outcomes, contents, words).map { $0.replacing(folder, with: "") }
      // What another laptop has not brought yet comes when it exchanges: it is told, and is no fault.
      let awaited = Merging.missing(of: outcomes, words).count
      // Where nothing came, it has still left its journal for the others.
      let sent = consent.sends && !outcomes.contains { $0.added > 0 } ? [words(ExchangePhrase.sent)] : []
      return Merging(
        contents: contents, told: (parts + sent + replaced + left).joined(separator: " · "),
        isWhole: parts.count == 1 + awaited && left.isEmpty)
    } catch {
      throw ExchangeFailure(words.explain(error))
    }
  }
}
