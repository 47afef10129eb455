import DialogueStore
import Journal
import Wording

/// Takes the journal of another laptop into one that is open, and reads it again.
struct Merging {
  /// The store with what was taken in.
  var store: DialogueStore
  /// What was brought, and what it asks for.
  var told: String
  /// Whether nothing is left to be settled.
  var isWhole: Bool

  /// Merges and opens again.
  /// - Parameters:
  ///   - path: The journal of the other laptop; `~` is the home folder.
  ///   - store: The store that is open; it is closed.
  ///   - meeting: What is worked on.
  ///   - wake: Wakes the loop when something was saved.
  /// - Returns: The store, opened again, and what was brought.
  /// - Throws: a `JournalError`; the store is as before then, and still open.
  static func take(
    _ path: String, into store: DialogueStore, of meeting: Meeting,
    wake: @escaping @Sendable () -> Void = {}
  ) throws(JournalError) -> Merging {
    guard let journal = store.journal else { throw .locked(by: nil) }
    let home = Variables["HOME"].map { path.hasPrefix("~/") ? $0 + path.dropFirst() : path } ?? path
    let outcome = try journal.merge([Files.journal(home)])
    journal.close()
    let read = try StoreAccess(path: meeting.path, words: meeting.words).open(wake: wake)
    let words = meeting.words
    var parts = [words(ShellPhrase.recordsAdded, outcome.added)]
    if !outcome.asked.isEmpty { parts.append(words(PeerPhrase.askedWaiting, outcome.asked.count)) }
    parts += outcome.leaps.sorted { $0.key < $1.key }.map { words(PeerPhrase.leaps, $0.key, $0.value.count) }
    for (path, findings) in outcome.findings.sorted(by: { $0.key < $1.key }) {
      parts += findings.map { "\(path): \(words.describe(.finding($0)))" }
    }
    let conflicts = read.state.facts.conflicts.count
    if conflicts > 0 { parts.append(words(ShellPhrase.conflicts, conflicts)) }
    return Merging(store: read, told: parts.joined(separator: " · "), isWhole: parts.count == 1)
  }
}

extension Words {
  /// What is to be known of a journal when it is opened: records of other laptops that were merged and are gone before anything else.
  func atOpening(_ store: DialogueStore) -> String? {
    var parts: [String] = []
    let missing = store.problems.first { if case .peerMissing = $0 { true } else { false } }
    if let problem = missing ?? store.problems.first {
      parts.append(self(ShellPhrase.journalProblem, describe(problem)))
    }
    let conflicts = store.state.facts.conflicts.count
    if conflicts > 0 { parts.append(self(ShellPhrase.conflictsAtOpening, conflicts)) }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }
}
