import Foundation
import JournalTesting
import Synchronization
import Testing

@testable import Journal

@Suite("Following on a real disk")
struct FollowingTests {
  private static func path() -> String {
    "/tmp/palabre-following-\(getpid())-\(UInt64.random(in: 0 ... .max))/journal.jsonl"
  }

  private static let records = 20_000

  @Test("A reader that asks all the time sees every record once, whole and in order, while a writer appends")
  func race() throws {
    let path = FollowingTests.path()
    let journal = try Journal.open(path: path, environment: Sample.environment())
    // A thread of its own: a task would wait for one of the few that tests share, while this one asks on and on.
    let written = Mutex<Result<Void, any Error>?>(nil)
    Thread.detachNewThread {
      let result = Result {
        for number in 0..<FollowingTests.records { try journal.append([Sample.record(number)]) }
      }
      written.withLock { $0 = result }
    }
    var follower = JournalFollower(path: path)
    var (places, polls) = ([Int](), 0)
    while places.count < FollowingTests.records {
      polls += 1
      try written.withLock { try $0?.get() }
      let wasReplaced = try follower.poll { record in
        guard let payload = record.payload,
          let place = try? PayloadReader(payload).integer(ifPresent: "place")
        else { return }
        places.append(place)
      }
      #expect(!wasReplaced)
    }
    while written.withLock({ $0 == nil }) { sched_yield() }
    journal.close()
    #expect(places == Array(0..<FollowingTests.records))
    #expect(follower.findings.isEmpty)
    #expect(polls > 1)
  }

  @Test(
    "A file that is cut at chance places and written on is followed: never half a record, and in the end all that is there"
  )
  func cuts() throws {
    let path = FollowingTests.path()
    var journal = try Journal.open(path: path, environment: Sample.environment())
    for number in 0..<40 { try journal.append([Sample.record(number)]) }
    journal.close()
    var follower = JournalFollower(path: path)
    var places: [Int] = []
    func poll() throws {
      try follower.poll(startingOver: { places = [] }) { record in
        guard let payload = record.payload,
          let place = try? PayloadReader(payload).integer(ifPresent: "place")
        else { return }
        places.append(place)
      }
    }
    try poll()
    for round in 0..<60 {
      let file = try POSIXFileSystem().open(path, .readWrite)
      let size = try file.size()
      try file.truncate(to: max(400, size - (round * 37) % 900))
      try poll()
      // What was cut counted as saved: the numbers go on behind it, and the gap is named.
      journal = try Journal.open(path: path, environment: Sample.environment())
      for number in 0..<3 { try journal.append([Sample.record(1000 + round * 3 + number)]) }
      journal.close()
      try poll()
      let read = try Sample.read(POSIXFileSystem(), path: path)
      #expect(places == read.places)
    }
  }
}
