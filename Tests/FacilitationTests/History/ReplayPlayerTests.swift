import Dialogue
import Testing

@testable import Facilitation

@Suite("Playing a session again")
struct ReplayPlayerTests {
  private func player() throws -> (ReplayPlayer, Recording) {
    let recording = try Recording.meeting()
    let session = try #require(recording.runner.focus.session)
    return (try #require(ReplayPlayer(session, in: recording.history)), recording)
  }

  private func count(_ player: ReplayPlayer) -> Int? {
    player.state.facts.session(player.session)?.contributions.count
  }

  @Test("It begins before the opening, with what was prepared, and ends as the session did")
  func wholeSession() throws {
    var (player, recording) = try player()
    #expect(player.state.facts.session(player.session)?.state == .planned)
    #expect(player.state.facts.session(player.session)?.agenda.items.count == 2)
    #expect(player.moment == recording.clock(19, 0))
    while !player.isAtEnd { player.step() }
    #expect(player.state.facts == recording.runner.state.facts)
    #expect(player.moment == recording.clock(19, 42))
    #expect(player.step().isEmpty)
  }

  @Test(
    "Time that passes plays what has become due, as many times faster as was asked", arguments: [1, 60, 600])
  func speeds(speed: Int) throws {
    var (player, recording) = try player()
    player.isPaused = false
    player.speed = speed
    // What is due at the opening is due at once.
    #expect(player.advance(realMilliseconds: 1).count == 1)
    let untilNext = Int64(60_000 / speed)
    #expect(player.advance(realMilliseconds: untilNext - 2).isEmpty)
    #expect(player.advance(realMilliseconds: 2).map(\.at) == [recording.clock(19, 1)])
    _ = player.advance(realMilliseconds: 6 * untilNext)
    #expect(count(player) == 2)
  }

  @Test("Nothing is due while it is paused, and speeds stay within their range")
  func paused() throws {
    var (player, _) = try player()
    #expect(player.advance(realMilliseconds: 1_000_000).isEmpty)
    player.isPaused = false
    player.speed = 100_000
    #expect(player.speed == 600)
    player.speed = -3
    #expect(player.speed == 1)
    #expect(player.advance(realMilliseconds: -5).isEmpty)
    #expect(!player.advance(realMilliseconds: .max).isEmpty)
    #expect(player.isAtEnd && player.moment == player.end)
  }

  @Test("Back one act is the state before it, at every act")
  func back() throws {
    var (player, _) = try player()
    var states = [player.state]
    while !player.isAtEnd {
      player.step()
      states.append(player.state)
    }
    for expected in states.dropLast().reversed() {
      player.stepBack()
      #expect(player.state == expected)
    }
    player.stepBack()
    #expect(player.position == 0 && player.moment == player.begin)
  }

  @Test("It goes to a moment, forward and back, and not past the ends")
  func jump() throws {
    var (player, recording) = try player()
    player.jump(to: recording.clock(19, 10))
    #expect(count(player) == 3)
    player.jump(to: recording.clock(19, 8))
    #expect(count(player) == 1)
    #expect(player.moment == recording.clock(19, 8))
    player.jump(to: recording.clock(23, 0))
    #expect(player.isAtEnd && player.moment == recording.clock(19, 42))
    player.jump(to: recording.clock(3, 0))
    #expect(player.position == 0 && count(player) == 0)
  }

  @Test("A long session goes back to the same states, past the marks on the way")
  func long() throws {
    var recording = try Recording.meeting()
    for number in 1...200 { try recording.run("remarque \(number)") }
    let session = try #require(recording.runner.focus.session)
    var player = try #require(ReplayPlayer(session, in: recording.history))
    player.jump(to: player.end)
    for _ in 1...130 { player.stepBack() }
    #expect(count(player) == 3 + 200 - 130)
    let state = player.state
    player.step()
    player.stepBack()
    #expect(player.state == state)
  }

  @Test("A clock that was set back stands still, and a session that nobody knows is not played")
  func oddities() throws {
    var (player, recording) = try player()
    var entries = recording.entries
    entries[entries.count - 1].at = Instant(seconds: 0)
    let history = ActHistory(entries)
    player = try #require(ReplayPlayer(player.session, in: history))
    player.jump(to: player.end)
    #expect(player.isAtEnd)
    #expect(ReplayPlayer(ID(rawValue: 99), in: history) == nil)
    #expect(ReplayPlayer(player.session, in: ActHistory()) == nil)
  }
}
