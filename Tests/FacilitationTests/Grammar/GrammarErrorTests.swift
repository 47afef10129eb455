import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("Lines that are not understood")
struct GrammarErrorTests {
  static func problem(_ line: String) throws -> GrammarError? {
    var runner = try Meeting.underWay()
    do {
      _ = try runner.run(line)
      return nil
    } catch {
      guard case .grammar(let problem) = error else { return nil }
      return problem
    }
  }

  @Test("A value given twice is told by its own word, in the language of the interface")
  func twice() {
    #expect(
      Problem.givenTwice(.attendance).text(in: Words(.french))
        == "présents= est donné deux fois\u{202F}; une seule valeur est attendue.")
    #expect(
      Problem.givenTwice(.attendance).text(in: Words(.english))
        == "attendance= is given twice; one value is expected.")
  }

  @Test("A word before = that the act does not know is told, and not what stands beside it")
  func strayName() throws {
    let problem = try Self.problem("/session X at=today 21:15 untill=22:30")
    #expect(problem?.column == 27, "\(String(describing: problem))")
    guard case .unexpected("untill=", _)? = problem?.problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
  }

  @Test(
    "The character and what is wrong are named",
    arguments: [
      ("/flor Petit", GrammarError(column: 2, .unknownWord("flor", near: [.floor]))),
      ("/queue", GrammarError(column: 7, .missing(.person))),
      (
        "/queue Mme",
        GrammarError(
          column: 8,
          .ambiguous("Mme", candidates: ["Mme Diallo (habitants)", "Mme Ferrand (Ville de Belmont)"]))
      ),
      (
        "/queue Personne-du-tout",
        GrammarError(column: 8, .notFound("Personne-du-tout", .party, adds: .person))
      ),
      ("/fate c99 accepted", GrammarError(column: 7, .notFound("c99", .contribution, adds: nil))),
      ("/fate c3 under-study due=31/02", GrammarError(column: 26, .noSuchDay("31/02"))),
      ("/fate c3 under-study due=bientôt", GrammarError(column: 26, .malformed("bientôt", .day))),
      ("/fate c3 declined", GrammarError(column: 18, .missing(.because))),
      (#"/vote "Ouvrir"#, GrammarError(column: 7, .openQuote)),
      (
        #"/item "X" 5 kinde=closing"#,
        GrammarError(
          column: 13,
          .unexpected(
            "kinde=",
            possible: [
              Term("présente=", "presenter="), Term("genre=", "kind="), Term("objet=", "topic="),
              Term("après=", "after="), Term("sous=", "under="), Term("premier", "first"),
            ]))
      ),
      (#"/item "X" 5 genre=closing kind=pause"#, GrammarError(column: 27, .givenTwice(.kind))),
      (
        #"/item "X" 5 Étrange=1"#,
        GrammarError(
          column: 13,
          .unexpected(
            "Étrange=",
            possible: [
              Term("présente=", "presenter="), Term("genre=", "kind="), Term("objet=", "topic="),
              Term("après=", "after="), Term("sous=", "under="), Term("premier", "first"),
            ]))
      ),
      ("/present habitants=beaucoup", GrammarError(column: 20, .malformed("beaucoup", .count))),
      ("20:05  /flor", GrammarError(column: 9, .unknownWord("flor", near: [.floor]))),
      ("2026-13-01 /next", GrammarError(column: 1, .noSuchDay("2026-13-01"))),
      ("19:70 /next", GrammarError(column: 1, .malformed("19:70", .time))),
      ("?", GrammarError(column: 2, .nothingSaid)),
    ])
  func columns(line: String, expected: GrammarError) throws {
    #expect(try GrammarErrorTests.problem(line) == expected)
  }

  @Test("A commitment without anybody says how to write one")
  func nobodyPromises() throws {
    var runner = try Meeting.underWay()
    _ = try runner.run("/yield")
    #expect(throws: ScriptRunner.Failure.grammar(GrammarError(column: 3, .nobodyPromises))) {
      try runner.run("> réparer le portail")
    }
    let problem = GrammarError(column: 3, .nobodyPromises)
    #expect(problem.text(in: Words(.english)) == "Who will do it? Expected: > who: what, by when.")
    #expect(
      problem.text(in: Words(.french))
        == "Qui s’engage\u{202F}? Attendu\u{A0}: > qui\u{A0}: quoi, pour quand.")
  }

  @Test("A wrong value is answered with those that fit")
  func expectations() throws {
    let problem = try #require(try GrammarErrorTests.problem("/fate c3 peut-être"))
    #expect(problem.column == 10)
    #expect(
      problem.text(in: Words(.french))
        == "«\u{A0}peut-être\u{A0}» ne convient pas. Possible\u{A0}: répondu, accepté, à l’étude, refusé, hors champ, aucune."
    )
  }

  @Test("A line that fails changes nothing, the clock included; a refusal names where its act begins")
  func allOrNothing() throws {
    var runner = try Meeting.underWay()
    let (state, now) = (runner.state, runner.now)
    #expect(throws: ScriptRunner.Failure.self) { try runner.run(#"20:10 /leave Roy Inconnu"#) }
    #expect(throws: ScriptRunner.Failure.refused(.nobodySpeaking, column: 7)) {
      var other = runner
      _ = try other.run("20:10 /yield")
      _ = try other.run("20:11 /yield")
    }
    #expect(runner.state == state && runner.now == now)
    _ = try runner.run("/close force")
    #expect {
      try runner.run("20:27 Petit: on répare avant le 15/12")
    } throws: { error in
      guard let failure = error as? ScriptRunner.Failure else { return false }
      return failure.column == 7
        && failure.text(in: Words(.english), facts: runner.state.facts).hasPrefix("The meeting is closed")
    }
  }
}
