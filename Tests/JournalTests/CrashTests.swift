import Testing

@testable import Journal

@Suite("Power cuts: what was acknowledged is there afterwards")
struct CrashTests {
  /// Writes notes until the power goes, and returns the number of the last acknowledged record.
  static func work(on system: CrashFileSystem, from start: Int, count: Int) -> Int {
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

  /// Looks at one state of the disk: everything acknowledged is read back, and writing goes on.
  static func check(_ files: [String: [UInt8]], acknowledged: Int, _ what: @autoclosure () -> String) throws {
    let system = MemoryFileSystem(files: files)
    let contents = try Sample.read(system)
    let saved = max(0, acknowledged - 1)
    if Array(contents.places.prefix(saved)) != Array(0..<saved)
      || contents.findings.contains(where: { if case .acknowledgedLost = $0.problem { true } else { false } })
    {
      Issue.record("\(what()): \(acknowledged) acknowledged, read \(contents.places), \(contents.findings)")
    }
    let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    try journal.append([Sample.record(999)])
    journal.flush()
    #expect(journal.saveState == .saved)
    journal.close()
    let after = try Sample.read(MemoryFileSystem(files: system.durableFiles())).places
    if after != contents.places + [999] {
      Issue.record("\(what()): read \(contents.places), then \(after)")
    }
  }

  @Test("At any sync, with any one sync failing before", arguments: [nil, 2, 4, 6, 7, 9, 11] as [Int?])
  func everySync(failure: Int?) throws {
    for powerCut in 0..<24 {
      let seed = UInt64(powerCut * 1000 + (failure ?? 999))
      let system = CrashFileSystem(
        powerCut: powerCut, failures: failure.map { [$0, $0 + 1] } ?? [], seed: seed)
      let acknowledged = CrashTests.work(on: system, from: 0, count: 9)
      for state in 0..<12 as Range<UInt64> {
        try CrashTests.check(
          system.state(seed: seed ^ state << 32), acknowledged: acknowledged,
          "power cut at \(powerCut), failing \(String(describing: failure)), state \(state)")
      }
    }
  }

  @Test("At any sync of the recovery from another power cut")
  func twice() throws {
    for first in 3..<12 {
      for second in 0..<10 {
        let seed = UInt64(first * 100 + second)
        let before = CrashFileSystem(powerCut: first, failures: first % 2 == 0 ? [4] : [], seed: seed)
        let acknowledged = CrashTests.work(on: before, from: 0, count: 6)
        let files = before.state(seed: seed)
        let found = try Sample.read(MemoryFileSystem(files: files)).places
        // Records that were not acknowledged and are there all the same count as saved once the journal is open again.
        guard found == Array(0..<found.count) else { continue }
        let system = CrashFileSystem(files: files, powerCut: second, seed: seed)
        let later = CrashTests.work(on: system, from: found.count, count: 3)
        for state in 0..<6 as Range<UInt64> {
          try CrashTests.check(
            system.state(seed: seed ^ state << 32), acknowledged: max(acknowledged, later),
            "power cuts at \(first) and \(second), state \(state)")
        }
      }
    }
  }
}
