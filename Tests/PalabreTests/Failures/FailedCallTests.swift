import Foundation
import Testing

@Suite("Calls that fail", .enabled(if: Strace.mayTrace, "processes may not be traced here"))
struct FailedCallTests {
  /// What a call fails with.
  enum Failure: String, CaseIterable {
    case EIO, ENOSPC

    var words: String { self == .EIO ? "the disk is not working properly" : "the disk is full" }
  }

  /// Those by which records reach the disk, and files are found.
  static let names = ["pwrite64", "fdatasync", "fsync", "ftruncate", "mkdir", "openat", "getdents64"]

  @Test(
    "A call that fails once or from then on: all was saved, or the program says what was not",
    arguments: Failure.allCases, Work.allCases)
  func fail(with failure: Failure, during work: Work) throws {
    let rehearsal = try work.begin()
    let calls = try Strace.calls(
      of: rehearsal.attack, on: rehearsal.files, together: work == .turning, besides: work.failure
    ).filter { FailedCallTests.names.contains($0.name) && $0.files != ["acknowledged"] }
    #expect(calls.count > 20, "\(calls)")
    let cases = calls.flatMap { [($0, false), ($0, true)] }
    for place in stride(from: 0, to: cases.count, by: Long.isAsked ? 1 : 17) {
      let (call, isLasting) = cases[place]
      let attack = try work.begin().attack
      let end = try attack.run(
        through: call.command("error=\(failure)", after: isLasting, in: attack, besides: work.failure))
      let what: Comment = "\(failure) while \(work), \(call)\(isLasting ? " and later" : ""): \(end)"
      if end.code == 0 {
        #expect(end.acknowledged == attack.lines, what)
      } else {
        #expect(end.code == 1, what)
        #expect(end.errors.contains(failure.words), what)
      }
      try attack.check(end, records: work.records, what)
    }
  }

  @Test(
    "No line is acknowledged before a sync has succeeded behind its record, in a file whose name is durable")
  func order() throws {
    let patterns = (1...14).flatMap { ["\($0)", "\($0)+", "\($0)+2", "\($0)+3"] }
    let cases = ["fdatasync", "fsync", "pwrite64"].flatMap { call in patterns.map { (call, $0) } }
    var (acknowledged, failedSyncs) = (0, 0)
    for place in stride(from: 0, to: cases.count, by: Long.isAsked ? 1 : 5) {
      let (call, pattern) = cases[place]
      let attack = try Attack(script: Work.longScript)
      let log = attack.palabre.folder.url("strace.log")
      let end = try attack.run(
        through: "strace -f -y -s 4096 -qq -o '\(log.path)' -e trace=openat,pwrite64,write,fdatasync,fsync "
          + "-e inject=\(call):error=EIO:when=\(pattern)")
      let seen = DurabilityLog(try String(contentsOf: log, encoding: .utf8), of: attack)
      #expect(seen.acknowledged == end.acknowledged)
      #expect(seen.early.isEmpty, "\(call) \(pattern): \(seen.early)")
      acknowledged += seen.acknowledged.count
      failedSyncs += seen.failedSyncs
    }
    #expect(acknowledged > 100)
    #expect(failedSyncs > 20)
  }
}
