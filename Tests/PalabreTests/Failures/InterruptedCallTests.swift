import Foundation
import Testing

@Suite("Interrupted calls", .enabled(if: Strace.mayTrace, "processes may not be traced here"))
struct InterruptedCallTests {
  /// The calls that a signal may interrupt, each apart and all in one storm.
  static let storms =
    [
      "openat", "read", "pread64", "pwrite64", "write", "fdatasync", "fsync", "ftruncate", "getdents64",
      "fcntl",
      "mkdir", "poll",
    ].map { [$0] } + [
      ["openat", "read", "pread64", "pwrite64", "write", "fdatasync", "fsync", "getdents64", "fcntl"]
    ]

  @Test("Every second call is interrupted, and all is saved in the same file", arguments: Work.allCases)
  func storm(during work: Work) throws {
    let cases = InterruptedCallTests.storms.reversed().flatMap { [($0, 1), ($0, 2)] }
    for (calls, start) in cases.prefix(Long.isAsked || work == .healing ? .max : 4) {
      guard !calls.contains("fdatasync") || work.failure == nil else { continue }
      let (attack, files) = try work.begin()
      // Not the libraries: what loads them does not try again.
      let storm = Strace.command(
        calls, "error=EINTR:when=\(start)+2", on: files + ["script.palabre"], in: attack,
        besides: work.failure)
      let end = try attack.run(through: storm)
      let what: Comment = "EINTR in \(calls) from \(start) while \(work): \(end)"
      #expect(end.code == 0, what)
      #expect(end.acknowledged == attack.lines, what)
      try attack.check(end, records: work.records, what)
    }
  }
}
