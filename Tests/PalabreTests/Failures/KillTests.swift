import Foundation
import Testing

@Suite("Killed at any system call", .enabled(if: Strace.mayTrace, "processes may not be traced here"))
struct KillTests {
  /// What the program is doing when it is killed.
  enum Work: CaseIterable {
    /// Making a journal.
    case making
    /// Cutting an unfinished end, then going on.
    case healing
    /// Going on in a new segment at every line, as every second sync fails.
    case turning

    /// An attack on such work, and the files that it makes or looks at.
    func begin() throws -> (attack: Attack, files: [String]) {
      switch self {
      case .making: return (try Attack(), Attack.files)
      case .healing:
        let attack = try Attack()
        try #require(
          try attack.palabre("run", "--journal", attack.journal, input: "/space Avant\n").code == 0)
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: attack.journal))
        let end = try file.seekToEnd()
        try file.write(contentsOf: Data("{\"n\":3,\"q\":3,\"b\"".utf8))
        try file.close()
        return (attack, ["a.quarantine/1-1-\(end).tail"] + Attack.files)
      case .turning:
        // Calls are counted by thread: it takes many segments until the thread that syncs has opened more files than
        // the one that reads the script.
        let said = (1...8).map { "\nAvis \($0)" }.joined()
        return (
          try Attack(script: Attack.script.replacingOccurrences(of: "\n19:30 /close", with: said)),
          Attack.files
        )
      }
    }

    /// What fails besides.
    var failure: Strace.Failure? {
      self == .turning ? Strace.Failure(call: "fdatasync", how: "error=EIO:when=2+2") : nil
    }
    /// Records that stood in the journal before.
    var records: Int { self == .healing ? 2 : 0 }
  }

  @Test(
    "What was acknowledged is there, the rest is whole, and the journal goes on", arguments: Work.allCases)
  func kill(during work: Work) throws {
    let rehearsal = try work.begin()
    let calls = try Strace.calls(
      of: rehearsal.attack, on: rehearsal.files, together: work == .turning, besides: work.failure)
    #expect(calls.count > 35, "\(calls)")
    // All of them take some ten seconds more.
    let step = work == .turning && !Long.isAsked ? 4 : 1
    for call in stride(from: 0, to: calls.count, by: step).map({ calls[$0] }) {
      let attack = try work.begin().attack
      let end = try attack.run(through: call.kill(in: attack.palabre.folder, besides: work.failure))
      #expect(end.isKilled, "\(work), \(call): \(end)")
      try attack.check(end, records: work.records, "\(work), \(call)")
    }
  }
}

/// Tests that take long take only a part of what they could; `PALABRE_LONG=1 swift test` takes all.
enum Long {
  static let isAsked = ProcessInfo.processInfo.environment["PALABRE_LONG"] == "1"
}
