import Dialogue
import DialogueStore
import Facilitation
import Journal
import Wording

/// What the journal of another laptop has brought into one that is open.
struct Merging: Sendable {
  /// What the journal holds now; nil when it is as before.
  var contents: DialogueStore.Contents?
  /// What was brought, and what it asks for.
  var told: String
  /// Whether nothing is left to be settled.
  var isWhole: Bool

  /// Merges, and reads again. On any thread, while nothing is noted.
  /// - Parameters:
  ///   - path: The journal of the other laptop; `~` is the home folder.
  ///   - journal: The journal that is open.
  ///   - words: What is said.
  ///   - isWanted: Asked before anything is written: false gives it up.
  /// - Returns: What the journal holds then, and what was brought.
  /// - Throws: a `JournalError`; the journal is as before then.
  static func take(
    _ path: String, into journal: Journal, words: Words, isWanted: () -> Bool = { true }
  ) throws(JournalError) -> Merging {
    let home = Variables["HOME"].map { path.hasPrefix("~/") ? $0 + path.dropFirst() : path } ?? path
    let outcome = try journal.merge(
      [Files.journal(home)], replacing: words(ShellPhrase.erasedPerson), isWanted: isWanted)
    // What is told then is told of every work that was given up.
    guard !outcome.isGivenUp else { return Merging(told: words(WorkPhrase.givenUp), isWhole: false) }
    let contents: DialogueStore.Contents
    do throws(FileError) {
      contents = try DialogueStore.contents(path: journal.files.path)
    } catch {
      throw .file(error)
    }
    let parts = parts(of: [outcome], contents, words)
    return Merging(contents: contents, told: parts.joined(separator: " · "), isWhole: parts.count == 1)
  }

  /// What merging has brought, and what is left to be settled: more than one part when something is.
  static func parts(
    of outcomes: [MergeOutcome], _ contents: DialogueStore.Contents, _ words: Words
  ) -> [String] {
    let merges = outcomes.count { $0.added > 0 }
    let added = words(ShellPhrase.recordsAdded, outcomes.reduce(0) { $0 + $1.added })
    let told = EventWords(words, facts: contents.state.facts, zone: .machine)
    let foreign = ForeignActs(contents.foreign, told).new(since: merges)
    let erased = outcomes.reduce(0) { $0 + $1.erased }
    // That there is nothing to settle in them is why they stand in one part with it.
    var parts = [
      ([added] + (erased > 0 ? [words(PeerPhrase.erasedThere, erased)] : [])
        + woven(contents.woven, since: merges, contents.state.facts, words) + foreign.news.some)
        .joined(separator: " · ")
    ]
    let (late, asked) = (outcomes.reduce(0) { $0 + $1.late.count }, outcomes.last?.asked.count ?? 0)
    if late > 0 { parts.append(words(PeerPhrase.cameErased, late)) }
    if asked > 0 { parts.append(words(AskedPhrase.waiting, asked, words.slash(.asked))) }
    parts += foreign.unsettled.some
    parts += missing(of: outcomes, words)
    for outcome in outcomes {
      parts += outcome.forks.map { words(PeerPhrase.forked, RecordName.label(of: $0.device), $0.number) }
      parts += outcome.leaps.sorted { $0.key < $1.key }.map {
        words(PeerPhrase.leaps, $0.key, $0.value.count)
      }
      for (path, findings) in outcome.findings.sorted(by: { $0.key < $1.key }) {
        parts += findings.map { "\(path): \(words.describe(.finding($0)))" }
      }
    }
    let conflicts = contents.state.facts.conflicts.count
    if conflicts > 0 { parts.append(words(ShellPhrase.conflicts, conflicts)) }
    return parts
  }

  /// Meetings of which the last merges brought what was done on another laptop at the same time.
  static func woven(
    _ meetings: [ID<Session>: SharedMeeting], since merges: Int, _ facts: Facts, _ words: Words
  )
    -> [String]
  {
    facts.sessions.values.compactMap { session in
      guard let shared = meetings[session.id], shared.mergesSince < merges else { return nil }
      let notes = shared.notes == 0 ? nil : words(PeerPhrase.notedElsewhere, shared.notes)
      return [words(PeerPhrase.woven, session.title), notes].compactMap(\.self).joined(separator: " · ")
    }
  }

  /// Notes of other devices without which the journals came; what one of them lacks another one may have brought.
  static func missing(of outcomes: [MergeOutcome], _ words: Words) -> [String] {
    let brought = outcomes.flatMap(\.heads)
    return outcomes.flatMap(\.missing).filter { lack in
      !brought.contains { $0.device == lack.device && $0.number >= lack.number }
    }.map { lack in
      let folder = JournalFiles(path: lack.path).peers.split(separator: "/").last.map(String.init) ?? ""
      return words(
        PeerPhrase.missingNotes, lack.path, folder, lack.records, RecordName.label(of: lack.device))
    }
  }
}

extension Words {
  /// What is to be known of a journal when it is opened: records of other laptops that were merged and are gone before
  /// anything else.
  func atOpening(_ store: DialogueStore) -> String? {
    var parts: [String] = []
    let missing = store.problems.first { if case .peerMissing = $0 { true } else { false } }
    if let problem = missing ?? store.problems.first {
      parts.append(self(ShellPhrase.journalProblem, describe(problem)))
    }
    let conflicts = store.state.facts.conflicts.count
    if conflicts > 0 { parts.append(self(ShellPhrase.conflictsAtOpening, conflicts)) }
    parts +=
      ForeignActs(store.foreignActs(self).waiting, EventWords(self, facts: store.state.facts, zone: .machine))
      .some
    if !store.asked.isEmpty { parts.append(self(AskedPhrase.waiting, store.asked.count, slash(.asked))) }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }
}
