import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("Hostile lines")
struct HostileLineTests {
  /// Everything that reads a line reads it, at every caret that matters.
  static func read(_ line: String, in context: LineContext) {
    var ids = IDSource(seed: 3)
    _ = try? Line.typed(line, in: context).outcome(in: context, ids: &ids)
    _ = try? Line.script(line, in: context).outcome(in: context, ids: &ids)
    _ = Preview(line, in: context)
    for caret in [-1, 0, line.count / 2, line.count, line.count + 9] {
      let completion = Completion(line, caret: caret, in: context, words: Words(.french))
      #expect(completion.range.lowerBound >= 0 && completion.range.upperBound <= line.count)
    }
  }

  @Test(
    "Nothing traps",
    arguments: [
      "", " ", "/", "//", "?", ":", "::", "> :", "\\", "\\/", "=", "-", "\u{301}", "/\u{301}", "\"",
      "/vote \"\\",
      "/present habitants=9223372036854775807", "/present habitants=-9223372036854775808",
      "/present habitants=+9223372036854775807", "/change-item 1 minutes=+9223372036854775807",
      "/vote x for=9223372036854775807,habitants:9223372036854775807", "/vote x for=:", "/vote x for=,",
      "/item x 999999999999999999999", "/item x 9999999h", "/order limit=999999h", "/configure limit=999999",
      "/initiative x fund=y amount=9223372036854775807", "/fate c9223372036854775808 accepted", "/edit c-1",
      "/milestone x 0/0", "/milestone x 99/99/9999", "/milestone x \"dans 9999 ans\"",
      "/milestone x \"fin mars 9999\"",
      "/session x at=\"9999-12-31 23:59\" until=00:00", "/session x at=\"T T T\"",
      "9999-12-31T23:59:59 /next",
      "0000-00-00 /next", "24:00 /next", ":: /next", "1:2:3:4 /next", "٣:٤ /next", "½ heure",
      "👩‍👩‍👧‍👦: 👍", "\u{202E}: x", "\u{0}\u{1B}[2J: x", "> Petit:, 15/12", "> , 15/12", "/refile c1 speaker=",
      "/training x hours=½ trainers=,,,", "/training x hours=999999", "/change-training x lesson=:",
      "/present =",
      "/undo zzzzzzzzzzzzz", "/answer last", "/answer c1 with=c1", "/fate /c1 accepted",
      "/fate séance 14/c1 accepted",
    ])
  func nothingTraps(line: String) throws {
    var runner = try Meeting.underWay()
    HostileLineTests.read(line, in: Meeting.context(runner))
    HostileLineTests.read(line, in: Meeting.context(runner, addsPeople: true))
    HostileLineTests.read(line, in: LineContext(facts: Facts(), now: Instant(seconds: 0), zone: .utc))
    _ = try? runner.run(line)
    _ = try? runner.run(line)
  }

  @Test("Random bytes and random words of the grammar neither trap nor break the fold", arguments: 1...8)
  func random(seed: UInt64) throws {
    var runner = try Meeting.underWay()
    var random = IDSource(seed: seed)
    func number(_ bound: Int) -> Int { Int(random.next(Act.self).rawValue % UInt64(bound)) }
    let words = ActTable.acts.map { Words(.english).slash($0.name) }
    let pieces = [
      "Petit", "Mme Dia", "c1", "c3", "last", "e1", "d1", "15/12", "\"", "\\", "=", ":", ",", "habitants:3",
      "for=", "due=", "who=Roy", "kind=", "3", "3.1", "force", "2026-11-22", "19:42", "+5", "é", "\u{301}",
      "\n",
      "?", "!", ">", "*", "because=x", "state=done", "because=\"", "college=habitants", "Jardin", "under=1",
      "after=2",
      "99999999999", "title=x", "minutes=-7",
    ]
    for _ in 0..<120 {
      let bytes = (0..<number(40)).map { _ in UInt8(number(256)) }
      HostileLineTests.read(String(decoding: bytes, as: UTF8.self), in: Meeting.context(runner))
      var line = number(4) == 0 ? "" : words[number(words.count)]
      for _ in 0..<number(6) { line += (number(4) == 0 ? "" : " ") + pieces[number(pieces.count)] }
      HostileLineTests.read(line, in: Meeting.context(runner))
      let before = runner.state
      do {
        let entries = try runner.run(line)
        var again = before
        for entry in entries { again.evolve(entry) }
        #expect(again == runner.state)
      } catch {
        #expect(before == runner.state)
      }
    }
  }
}
