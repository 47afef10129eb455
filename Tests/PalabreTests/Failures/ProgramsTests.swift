import Foundation
import TestSupport
import Testing

@testable import palabre

@Suite("Other programs")
struct ProgramsTests {
  @Test("how each ends is told apart; one that takes too long is killed, with those that it has begun")
  func ends() throws {
    let folder = try Folder()
    let place = folder.path + "/lock"
    let start = ContinuousClock.now
    // What it has begun holds a lock for as long as it lives.
    let late = Programs.run(
      "/bin/sh", ["-c", "exec 9>'\(place)'; flock 9 || exit 9; sleep 600 & sleep 600"], limit: 1)
    #expect(late == .late)
    let lock = open(place, O_RDWR | O_CLOEXEC)
    defer { close(lock) }
    try #require(lock >= 0)
    #expect(flock(lock, LOCK_EX) == 0 && ContinuousClock.now - start < .seconds(300))
    #expect(Programs.run("/bin/sh", ["-c", "exit 3"], limit: 60) == .code(3))
    #expect(Programs.run("/bin/sh", ["-c", "kill -9 $$"], limit: 60) == .none)
    #expect(Programs.run("/nowhere/at/all", [], limit: 60) == .none)
  }
}
