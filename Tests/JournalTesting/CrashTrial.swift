import Journal
import TestSupport

/// A piece of work during which the power goes, maybe after syncs that failed; then states of the disk that may be left.
/// The same seed makes the same trial for ever.
package struct CrashTrial {
  /// The work.
  package enum Work: String, CaseIterable, Sendable {
    /// Notes are taken.
    case appending
    /// Notes are taken again after a first power cut.
    case recovering
    /// Records are erased.
    case erasing
    /// Another journal, that brings an erasure, is merged.
    case merging
    /// A line is being typed.
    case drafting
    /// A journal is read of which the disk has kept what it liked.
    case reading
  }

  /// What was tried.
  package struct Result: Sendable {
    /// How many states of the disk were looked at.
    package var states = 0
    /// What was wrong in them.
    package var complaints: [String] = []
  }

  package let work: Work
  package let seed: UInt64
  /// Text that is to be erased.
  package static let secret = "Mme Benali, 06 12 34 56 78"

  package init(_ work: Work, seed: UInt64) {
    self.work = work
    self.seed = seed
  }

  /// Runs the work and looks at so many states of the disk.
  package func run(states: Int) throws -> Result {
    var random = SeededGenerator(seed: seed)
    switch work {
    case .appending: return try append(&random, states)
    case .recovering: return try recover(&random, states)
    case .erasing: return try erase(&random, states)
    case .merging: return try merge(&random, states)
    case .drafting: return try draft(&random, states)
    case .reading: return try read(&random, states)
    }
  }

  /// Looks at states of a disk; `check` says what is wrong, nil when nothing is.
  private func look(
    at system: CrashFileSystem, _ states: Int, _ result: inout Result,
    _ check: (MemoryFileSystem) throws -> String?
  ) {
    for state in 0..<UInt64(states) {
      result.states += 1
      let files = system.state(seed: seed ^ state << 32)
      do {
        if let wrong = try check(MemoryFileSystem(files: files)) {
          result.complaints.append("\(work) seed \(seed), state \(state): \(wrong)")
        }
      } catch {
        result.complaints.append("\(work) seed \(seed), state \(state): \(error)")
      }
    }
  }
}

extension CrashTrial {
  /// Writes notes until the power goes, and returns the number of the last acknowledged record.
  package static func note(on system: CrashFileSystem, from start: Int, count: Int) -> Int {
    guard
      let journal = try? Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    else { return 0 }
    for number in start..<(start + count) {
      // Two writes for one sync: the older may be lost and the newer kept.
      try? journal.append([Sample.record(number)])
      if number % 3 != 1 { journal.flush() }
      if case .notSaved = journal.saveState { journal.retry() }
    }
    journal.close()
    return journal.acknowledged
  }

  /// What is wrong with a disk on which so many records were acknowledged: everything is to be read back, and writing to go on.
  package static func complaint(_ system: MemoryFileSystem, acknowledged: Int) throws -> String? {
    let contents = try Sample.read(system)
    let saved = max(0, acknowledged - 1)
    let isLost = contents.findings.contains {
      if case .acknowledgedLost = $0.problem { true } else { false }
    }
    if Array(contents.places.prefix(saved)) != Array(0..<saved) || isLost {
      return "\(acknowledged) acknowledged, read \(contents.places), \(contents.findings)"
    }
    let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    try journal.append([Sample.record(999)])
    journal.flush()
    let state = journal.saveState
    journal.close()
    let after = try Sample.read(MemoryFileSystem(files: system.durableFiles())).places
    return state == .saved && after == contents.places + [999]
      ? nil : "read \(contents.places), then \(after), \(state)"
  }

  private func append(_ random: inout SeededGenerator, _ states: Int) throws -> Result {
    let failures = Set((0..<random.roll(4)).map { _ in random.roll(24) })
    let system = CrashFileSystem(powerCut: random.roll(30), failures: failures, seed: seed)
    let acknowledged = CrashTrial.note(on: system, from: 0, count: 3 + random.roll(8))
    var result = Result()
    look(at: system, states, &result) { try CrashTrial.complaint($0, acknowledged: acknowledged) }
    return result
  }

  private func recover(_ random: inout SeededGenerator, _ states: Int) throws -> Result {
    let failures: Set<Int> = random.roll(2) == 0 ? [] : [random.roll(12)]
    let first = CrashFileSystem(powerCut: 2 + random.roll(14), failures: failures, seed: seed)
    let before = CrashTrial.note(on: first, from: 0, count: 6)
    let files = first.state(seed: seed)
    let found = try Sample.read(MemoryFileSystem(files: files)).places
    var result = Result()
    // Records that were not acknowledged and are there all the same count as saved once the journal is open again.
    guard found == Array(0..<found.count) else { return result }
    let system = CrashFileSystem(files: files, powerCut: random.roll(12), seed: seed)
    let after = CrashTrial.note(on: system, from: found.count, count: 1 + random.roll(5))
    look(at: system, states, &result) { try CrashTrial.complaint($0, acknowledged: max(before, after)) }
    return result
  }

  /// The files that hold the secret.
  package static func holdsSecret(_ files: [String: [UInt8]]) -> [String] {
    let secret = Array(CrashTrial.secret.utf8)
    return files.compactMap { path, bytes in
      bytes.indices.contains { bytes[$0] == secret[0] && bytes[$0...].starts(with: secret) } ? path : nil
    }
  }

  private func erase(_ random: inout SeededGenerator, _ states: Int) throws -> Result {
    let start = MemoryFileSystem()
    let journal = try Journal.open(path: Sample.path, in: start, environment: Sample.environment())
    for place in 0..<5 {
      try journal.append([Sample.record(place, text: place % 2 == 1 ? CrashTrial.secret : "other")])
    }
    journal.close()
    let instead = Array("{\"text\":\"-\",\"place\":3}".utf8)
    let system = CrashFileSystem(files: start.files(), powerCut: random.roll(13), seed: seed)
    var isDone = false
    if let journal = try? Journal.open(path: Sample.path, in: system, environment: Sample.environment()) {
      isDone = (try? journal.erase([Erasure(number: 3), Erasure(number: 5, instead: instead)])) != nil
      journal.close()
    }
    var result = Result()
    look(at: system, states, &result) { after in
      try Journal.open(path: Sample.path, in: after, environment: Sample.environment()).close()
      let contents = try Sample.read(after)
      var texts: [Int: String] = [:]
      var read = 0
      _ = try JournalContents.read(
        JournalFiles(path: Sample.path), in: after, beginning: { _ in (texts, read) = ([:], 0) }
      ) { record in
        guard record.kindName == "test.noted" else { return }
        read += 1
        texts[record.number] = record.payload.flatMap { try? PayloadReader($0).text("text") }
      }
      let (third, fifth) = (texts[3] == nil, texts[5] == "-")
      let left = CrashTrial.holdsSecret(after.durableFiles())
      if read != 5 || !contents.findings.isEmpty || isDone && !(third && fifth)
        || third && fifth && !left.isEmpty || !third && texts[3] != CrashTrial.secret
      {
        return "\(texts), \(contents.findings), the secret in \(left)"
      }
      return nil
    }
    return result
  }

  private func merge(_ random: inout SeededGenerator, _ states: Int) throws -> Result {
    let prepared = MemoryFileSystem()
    let (a, b) = (Laptop("a", on: prepared), Laptop("b", on: prepared))
    try a.note("a1", CrashTrial.secret)
    try b.copy(a)
    try b.note("b1")
    // What is new of a chain that is there already is written behind it.
    if random.roll(2) == 0 { try a.merge(b) }
    try a.note("a2")
    let journal = try b.open()
    try journal.erase([Erasure(number: 3)])
    journal.close()
    let files = prepared.files().filter { !$0.key.hasSuffix(".draft") }
    let system = CrashFileSystem(files: files, powerCut: random.roll(26), seed: seed)
    let isDone = (try? Laptop("a", on: system).merge(Laptop("b", on: system))) != nil
    var result = Result()
    look(at: system, states, &result) { after in
      let (a, b) = (Laptop("a", on: after), Laptop("b", on: after))
      let texts = try a.texts()
      guard texts.contains("a1"), texts.contains("a2"), !isDone || texts.contains("b1") else {
        return "merged: \(isDone), read \(texts)"
      }
      try a.merge(b)
      try a.agree()
      let merged = try a.texts().compactMap(\.self).sorted()
      let left = CrashTrial.holdsSecret(after.files())
      let findings = try a.findings()
      return merged == ["a1", "a2", "b1"] && left.isEmpty && findings.isEmpty
        ? nil : "merged again \(merged), \(findings), the secret in \(left)"
    }
    return result
  }

  private func draft(_ random: inout SeededGenerator, _ states: Int) throws -> Result {
    let powerCut = random.roll(8)
    let system = CrashFileSystem(powerCut: powerCut, seed: seed)
    var kept: [[UInt8]] = []
    var isDurable = false
    if let journal = try? Journal.open(path: Sample.path, in: system, environment: Sample.environment()) {
      for length in 0..<(1 + random.roll(6)) {
        kept.append([UInt8](repeating: 0x61 + UInt8(length), count: 1 + length * 40))
        journal.keep(draft: kept[length])
      }
      journal.close()
      isDurable = system.disk.withLock { $0.syncs } <= powerCut
    }
    var result = Result()
    look(at: system, states, &result) { after in
      let journal = try Journal.open(path: Sample.path, in: after, environment: Sample.environment())
      journal.close()
      let found = journal.recoveredDraft
      if isDurable { return found == kept.last ? nil : "a draft of \(found?.count ?? 0) bytes" }
      return found.map { kept.contains($0) } ?? true ? nil : "a draft that nobody typed"
    }
    return result
  }
}
