import Foundation
import Testing

@Suite("Killed at any system call", .enabled(if: Strace.mayTrace, "processes may not be traced here"))
struct KillTests {
  @Test(
    "What was acknowledged is there, the rest is whole, and the journal goes on", arguments: Work.allCases)
  func kill(during work: Work) throws {
    let rehearsal = try work.begin()
    let calls = try Strace.calls(
      of: rehearsal.attack, on: rehearsal.files, together: work == .turning, besides: work.failure)
    #expect(calls.count > 35, "\(calls)")
    let step = work == .making || Long.isAsked ? 1 : 4
    for call in stride(from: 0, to: calls.count, by: step).map({ calls[$0] }) {
      let attack = try work.begin().attack
      let end = try attack.run(through: call.command("signal=SIGKILL", in: attack, besides: work.failure))
      #expect(end.isKilled, "\(work), \(call): \(end)")
      try attack.check(end, records: work.records, "\(work), \(call)")
    }
  }
}
