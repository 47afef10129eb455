import Foundation
import TestSupport
import Testing

@testable import palabre

@Suite("Other programs")
struct ProgramsTests {
  @Test("how each ends is told apart; one that takes too long is killed, with those that it has begun")
  func ends() throws {
    let folder = try Folder()
    let place = folder.path + "/child"
    let start = ContinuousClock.now
    let late = Programs.run("/bin/sh", ["-c", "sleep 600 & echo $! > '\(place)'; sleep 600"], limit: 1)
    #expect(late == .late && ContinuousClock.now - start < .seconds(300))
    let child = try String(contentsOfFile: place, encoding: .utf8).trimmingCharacters(in: .newlines)
    // It may stay as a zombie where nobody takes what has ended.
    func isAlive() -> Bool {
      guard let line = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8) else {
        return false
      }
      return !line.contains(") Z ")
    }
    while isAlive(), ContinuousClock.now - start < .seconds(300) { usleep(20_000) }
    #expect(!isAlive())
    #expect(Programs.run("/bin/sh", ["-c", "exit 3"], limit: 60) == .code(3))
    #expect(Programs.run("/bin/sh", ["-c", "kill -9 $$"], limit: 60) == .none)
    #expect(Programs.run("/nowhere/at/all", [], limit: 60) == .none)
  }
}
