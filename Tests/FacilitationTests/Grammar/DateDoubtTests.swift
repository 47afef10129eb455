import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("Dates that leave something open are told, and nobody waits")
struct DateDoubtTests {
  private func preview(_ line: String) throws -> Preview {
    Preview(line, in: Meeting.context(try Meeting.underWay()))
  }

  @Test("A day that does not exist, words that are no date, a next meeting of which none is planned")
  func told() throws {
    let gone = try preview("> Ville: réparer le mât, le 31/02")
    #expect(gone.doubts == [.noSuchDay("le 31/02"), .undated])
    #expect(gone.due == nil && gone.text == "réparer le mât, le 31/02" && gone.problem == nil)
    #expect(
      try preview("> Ville: nettoyer avant la brocante").doubts.first
        == .dateNotUnderstood("avant la brocante"))
    #expect(
      try preview("> Ville: apporter le plan à la prochaine séance").doubts.first
        == .noNextMeeting("à la prochaine séance"))
    #expect(try preview("> Ville: réparer le mât").doubts == [.undated])
    #expect(try preview("> Ville: réparer le mât avant Noël").doubts == [])
    #expect(try preview("> Ville: réparer le mât avant Noël").due?.iso == "2026-12-25")
  }

  @Test("A weekday that the day is not is told, and a strict script refuses it")
  func weekday() throws {
    let seen = try preview("> Ville: réparer le mât, vendredi 28 novembre")
    #expect(seen.due?.iso == "2026-11-28" && seen.doubts.count == 1)
    #expect(seen.doubts.first?.isRefusedWhenStrict == true)
    #expect(seen.doubts.first?.text(in: Words(.french)).contains("samedi 28 novembre 2026") == true)
    #expect(try preview("> Ville: réparer le mât, samedi 28 novembre").doubts == [])
  }

  @Test(
    "A wrong weekday is told in the dates of slash words as well",
    arguments: [
      ("/engagement Ville \"laver\" échéance=\"lundi 1/12/2026\"", "mardi 1er décembre 2026"),
      ("/séance \"S15\" le=\"mercredi 17/12/2026 18:30\"", "jeudi 17 décembre 2026"),
      ("> Ville: repeindre échéance=\"mardi 4 décembre\"", "vendredi 4 décembre 2026"),
    ])
  func weekdayOfActs(line: String, told: String) throws {
    let seen = try preview(line)
    #expect(seen.doubts.count == 1 && seen.doubts.first?.isRefusedWhenStrict == true, "\(seen.doubts)")
    #expect(seen.doubts.first?.text(in: Words(.french)).replacing("\u{A0}", with: " ").contains(told) == true)
    let right = line.replacing("lundi", with: "mardi").replacing("mercredi", with: "jeudi")
      .replacing("mardi 4", with: "vendredi 4")
    #expect(try preview(right).doubts == [])
  }

  @Test("A date with a full stop, and one behind échéance= in the words of a commitment")
  func pointed() throws {
    #expect(try preview("> Ville: réparer le mât avant le 30.11").due?.iso == "2026-11-30")
    let seen = try preview("> Ville: réparer le mât échéance=30.11")
    #expect(seen.due?.iso == "2026-11-30" && seen.doubts == [] && seen.text == "réparer le mât")
    #expect(try preview("> Ville: réparer le mât échéance 15/01").due?.iso == "2027-01-15")
    #expect(try preview("> Ville: payer ce qui est due à la régie").text == "payer ce qui est due à la régie")
    #expect(try preview("> Ville: passer à la version 3.12").due == nil)
  }

  @Test("A planned meeting of the body is the next one")
  func nextMeeting() throws {
    var runner = try Meeting.underWay()
    _ = try runner.run(#"/séance "Séance 15" le="2026-12-17 18:30""#)
    _ = try runner.run(#"/travailler "Séance 14""#)
    let seen = Preview("> Ville: apporter le plan à la prochaine séance", in: Meeting.context(runner))
    #expect(seen.due?.iso == "2026-12-17" && seen.text == "apporter le plan à la prochaine séance")
  }

  @Test("A day of the past is told before Enter and after it; Tab takes the next such day")
  func past() throws {
    var desk = try Desk(upTo: "20:")
    desk.type("> Ville: réparer le banc, 15/12/2025")
    #expect(desk.screen.contains("jour passé"))
    desk.press("Tab")
    #expect(desk.model.editor.text == "> Ville: réparer le banc, 15 déc. 2026")
    #expect(!desk.screen.contains("jour passé"))
    desk.press("Enter")
    #expect(desk.model.facts.commitments.values.last?.due?.iso == "2026-12-15")
    desk.enter("> Ville: réparer la porte, 15/12/2025")
    #expect(desk.model.message?.kind == .warning && desk.model.message?.text.contains("jour passé") == true)
  }

  @Test("In a form a day of the past is told beside its field; ^N takes the next such day")
  func form() throws {
    var desk = try Desk(upTo: "20:")
    _ = desk.model.fill(Invocation(.commitment))
    desk.press("Tab", "Tab")
    desk.type("15/12/2025")
    #expect(desk.screen.contains("jour passé") && desk.screen.contains("^N"))
    desk.press("C-n")
    #expect((desk.model.overlay as? FormOverlay)?.field?.editor.text == "15 décembre 2026")
    #expect(!desk.screen.contains("jour passé"))
  }

  @Test("A number that is no time at the start of a line of a script is text; before a command it is a slip")
  func clocks() throws {
    var runner = try Meeting.underWay()
    let before = runner.now
    _ = try runner.run("3:2 pour la motion")
    #expect(
      runner.now == before
        && runner.state.facts.session(runner.focus.session ?? ID(rawValue: 0))?.contributions.last?.text
          == "3:2 pour la motion"
    )
    _ = try runner.run("25:00 n’est pas une heure")
    #expect(runner.now == before && runner.doubts == [.noClock("25:00")])
    #expect(throws: (any Error).self) { try runner.run("25:00 /suivant") }
    #expect(throws: (any Error).self) { try runner.run("2026-11-20 10:00 bonsoir") }
    #expect(runner.now == before)
  }

  @Test("A time past midnight is the next day")
  func midnight() throws {
    var runner = try Meeting.underWay()
    _ = try runner.run("23:50 Il est tard.")
    let late = runner.now
    _ = try runner.run("00:10 Il est plus tard.")
    #expect(runner.now.seconds(since: late) == 20 * 60)
  }

  @Test("An end before the start is no meeting of a day; past midnight is one")
  func lengths() throws {
    var runner = try Meeting.underWay()
    for line in ["until=18:00", "until=19:00", "until=20:30 closing=20:15"] {
      #expect(throws: (any Error).self) { try runner.run(#"/session "A" at="2026-12-22 19:00" "# + line) }
    }
    _ = try runner.run(#"/session "B" at="2026-12-22 23:00" until=00:30"#)
    let session = runner.state.facts.sessions.values.last
    #expect(session.map { $0.plannedEnd?.seconds(since: $0.plannedStart) } == 90 * 60)
  }

  @Test(
    "The hall does not close before the end; a meeting that goes on longer than it is open, or for days, is told of"
  )
  func closing() throws {
    var runner = try Meeting.underWay()
    _ = try runner.run(#"/session "B" at="2026-12-22 19:00" until=20:30 closing=20:45"#)
    #expect(throws: (any Error).self) { try runner.run(#"/change-session until="2026-12-22 21:00""#) }
    _ = try runner.run(#"/change-session until="2026-12-22 21:00" closing="2026-12-22 21:30""#)
    let session = runner.state.facts.sessions.values.last
    let (end, closing) = (try #require(session?.plannedEnd), try #require(session?.closing))
    #expect(closing.seconds(since: end) == 1800)
    _ = try runner.run(#"/change-session until="2026-12-22 20:00" closing="2026-12-22 20:15""#)
    _ = try runner.run(#"/session "C" at="2026-12-23 19:00" until="2026-12-26 19:00""#)
    #expect(runner.doubts == [.lastsLong(72)])
  }

  @Test("A strict script refuses what leaves something open")
  func strict() throws {
    let runner = try Meeting.underWay()
    var strict = ScriptRunner(
      state: runner.state, now: runner.now, zone: .centralEurope, ids: IDSource(seed: 9), isStrict: true)
    #expect(throws: ScriptRunner.Failure.doubtful(.noSuchDay("le 31/02"), column: 1)) {
      try strict.run("> Ville: réparer le mât, le 31/02")
    }
    _ = try strict.run("> Ville: réparer le mât")
    #expect(strict.state.facts.commitments.values.last?.due == nil)
  }

  @Test("Commitments of earlier meetings without a date are read at the opening, after those that are due")
  func readAtOpening() throws {
    var runner = try Meeting.underWay()
    for line in ["> Ville: réparer le mât", "/close force", #"/session "Suite" at="2026-12-20 18:30""#] {
      _ = try runner.run(line)
    }
    let facts = runner.state.facts
    let next = try #require(facts.sessions.values.last)
    let day = try #require(Day(iso: "2026-12-20"))
    let read = facts.toRead(atOpeningOf: next, today: day)
    #expect(read.last?.what == "réparer le mât" && read.first?.due != nil)
  }
}
