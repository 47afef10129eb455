import Glibc
import Testing

@testable import palabre

@Suite("Other programs")
struct ProgramsTests {
  @Test("how each ends is told apart; one that takes too long is killed, with those that it has begun")
  func ends() {
    var group: pid_t?
    let start = ContinuousClock.now
    let late = Programs.run("/bin/sh", ["-c", "sleep 600 & sleep 600"], limit: 1) { group = $0 ?? group }
    #expect(late == .late && ContinuousClock.now - start < .seconds(60))
    #expect(group.map { kill(-$0, 0) } == -1)
    #expect(Programs.run("/bin/sh", ["-c", "exit 3"], limit: 60) == .code(3))
    #expect(Programs.run("/bin/sh", ["-c", "kill -9 $$"], limit: 60) == .none)
    #expect(Programs.run("/nowhere/at/all", [], limit: 60) == .none)
  }
}
