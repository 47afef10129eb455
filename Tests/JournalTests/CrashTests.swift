import JournalTesting
import Testing

@testable import Journal

@Suite("Power cuts: what was acknowledged is there afterwards")
struct CrashTests {
  @Test("At any sync, with any one sync failing before", arguments: [nil, 2, 4, 6, 7, 9, 11] as [Int?])
  func everySync(failure: Int?) throws {
    for powerCut in 0..<24 {
      let seed = UInt64(powerCut * 1000 + (failure ?? 999))
      let system = CrashFileSystem(
        powerCut: powerCut, failures: failure.map { [$0, $0 + 1] } ?? [], seed: seed)
      let acknowledged = CrashTrial.note(on: system, from: 0, count: 9)
      for state in 0..<12 as Range<UInt64> {
        let files = MemoryFileSystem(files: system.state(seed: seed ^ state << 32))
        let wrong = try CrashTrial.complaint(files, acknowledged: acknowledged)
        #expect(wrong == nil, "power cut at \(powerCut), state \(state)")
      }
    }
  }

  @Test(
    "Trials of every sort of work, the same that palabre-bench crash goes through by the million",
    arguments: CrashTrial.Work.allCases)
  func trials(work: CrashTrial.Work) throws {
    var states = 0
    for seed in 0..<(work == .drafting ? 12 : work == .reading ? 300 : 60) as Range<UInt64> {
      let result = try CrashTrial(work, seed: seed).run(states: 6)
      states += result.states
      #expect(result.complaints.isEmpty)
    }
    // What a million states have found once.
    for seed in [
      763, 819, 2270, 2365, 2395, 4547, 5469, 6014, 6608, 6786, 6933, 9464, 22319, 33589,
    ] as [UInt64]
    where work == .reading {
      #expect(try CrashTrial(work, seed: seed).run(states: 12).complaints.isEmpty)
    }
    #expect(states >= (work == .drafting ? 60 : 240))
  }
}
