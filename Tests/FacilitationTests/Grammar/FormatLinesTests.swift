import Dialogue
import Testing

@testable import Facilitation

@Suite("Lines of batches, small groups and walks")
struct FormatLinesTests {
  private func preview(_ line: String, after lines: [String]) throws -> Preview {
    var runner = try Meeting.underWay()
    for line in lines { _ = try runner.run(line) }
    return Preview(line, in: Meeting.context(runner))
  }

  @Test("A table before the colon files the note on its sheet, with or without a speaker or a sign")
  func tables() throws {
    for (line, speaker, kind) in [
      ("T2: des bancs", "M. Petit", ContributionKind.contribution),
      ("table 2 : des bancs", "M. Petit", .contribution),
      ("? T2: des bancs", "M. Petit", .question), ("T2 Diallo: des bancs", "Mme Diallo", .contribution),
      ("T2: ? des bancs", "M. Petit", .question),
    ] {
      var runner = try Meeting.underWay()
      _ = try runner.run("/tables 2")
      _ = try runner.run(line)
      let session = try #require(Meeting.context(runner).session)
      let note = try #require(session.contributions.last)
      #expect(note.table == session.table(numbered: 2)?.id, "\(line)")
      #expect(note.text == "des bancs" && note.kind == kind, "\(line)")
      #expect(note.speaker.flatMap { runner.state.facts.name(of: $0) } == speaker, "\(line)")
    }
    #expect(try preview("T2: des bancs", after: ["/tables 2"]).table == "T2")
  }

  @Test("Without tables, or without that one, it is text as before")
  func noTable() throws {
    for (line, lines) in [
      ("T2: des bancs", []), ("T3: des bancs", ["/tables 2"]), ("Tard: non", ["/tables 2"]),
    ] {
      let seen = try preview(line, after: lines)
      #expect(seen.text == line && seen.table == nil)
      #expect(seen.doubts.contains(.noTable("T3", ["T1", "T2"])) == line.hasPrefix("T3"))
    }
    #expect(try preview("T2:", after: ["/tables 2"]).problem != nil)
  }

  @Test("A note is filed on another table by number")
  func refiled() throws {
    var runner = try Meeting.underWay()
    for line in ["/tables 2", "/refile c1 table=2"] { _ = try runner.run(line) }
    let session = try #require(Meeting.context(runner).session)
    #expect(session.contributions.numbered(1)?.table == session.table(numbered: 2)?.id)
    #expect(throws: ScriptRunner.Failure.self) { try runner.run("/refile c1 table=9") }
  }

  @Test("At a stop, photo and who is responsible stand at the end, in either order")
  func observations() throws {
    let stop = ["/stop Gare"]
    for line in ["Trou. photo=12 resp=Ville de Belmont", "Trou. resp=Ville photo=12"] {
      let seen = try preview(line, after: stop)
      #expect(seen.text == "Trou." && seen.photo == "12" && seen.responsible == "Ville de Belmont", "\(line)")
    }
    #expect(try preview("Trou. resp=Zorglub", after: stop).text == "Trou. resp=Zorglub")
    #expect(try preview("photo=12", after: stop).text == "photo=12")
    #expect(try preview("a = photo=", after: stop).photo == nil)
    #expect(try preview("Trou. photo=12", after: []).text == "Trou. photo=12")
  }

  @Test(
    "The answer to a batch ticks off its members and ends it", arguments: ["/answer batch", "/réponse lot"])
  func batch(line: String) throws {
    var runner = try Meeting.underWay()
    for line in ["/batch 2", "Diallo: ? Quand", "Roy: * J’y étais.", "Petit: En mars.", line] {
      _ = try runner.run(line)
    }
    let session = try #require(Meeting.context(runner).session)
    let said = Array(session.contributions.suffix(3))
    #expect(session.batch == nil)
    #expect(
      said.map { $0.fate?.fate } == [.answered(by: said[2].reference), .answered(by: said[2].reference), nil])
    #expect(said[2].kind == .answer)
  }
}
