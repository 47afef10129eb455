import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("What is told says which, when and how many")
struct ToldWholeTests {
  @Test("Meetings planned at once are told as meetings, with the first and the last day")
  func year() throws {
    var desk = try Desk()
    desk.enter("/série 2 mardi 18h30")
    desk.enter("/année 3")
    let told = desk.model.message?.text ?? ""
    #expect(told.contains("3 séances prévues") && told.contains("mardi"), "\(desk.screen)")
  }

  @Test("Tables set up at once are told each, with who stays at it")
  func tables() throws {
    var desk = try Desk(upTo: "19:31 Diallo")
    desk.enter("/table 1 hôte=Roy")
    desk.enter("/tables 2 hôte=Diallo hôte=Roy")
    let told = desk.model.message?.text ?? ""
    #expect(
      told.contains("2 tables installées") && told.contains("T2\u{A0}: Mme Diallo")
        && told.contains("T3\u{A0}: M. Roy"), "\(told)")
  }

  @Test(
    "More blank and spoiled ballots than there are is told at the spoiled ones, with what adds up to what")
  func ballots() throws {
    var runner = try Meeting.underWay()
    do {
      _ = try runner.run(
        "/choose \"Qui ?\" choice=Eve choice=Fred secret ballots=3 blank=3 invalid=9 1=1 2=1")
      Issue.record("taken")
    } catch {
      guard case .grammar(let found) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(found.problem == .tooManyVoid(Ballots(cast: 3, blank: 3, invalid: 9)))
      let told = found.problem.text(in: Words(.english))
      #expect(told == "blank 3 + spoiled 9 = 12, of 3 ballots in all: too many.", "\(told)")
    }
  }

  @Test("Ways to go on that do not fit into a row stand below each other, whole")
  func confirmation() throws {
    var desk = try Desk()
    let titles = ["clore au 30 nov. 2026 18:00", "clore au 30 nov. 2026 19:30", "clore maintenant"]
    desk.model.overlay = Confirmation("À quelle heure ?", titles.map { .init(title: $0, action: .quit) })
    for title in titles { #expect(desk.screen.contains(title), "\(desk.screen)") }
  }

  @Test("Who is new on an agenda line is told before it is kept")
  func newPresenter() throws {
    let desk = try Desk()
    let values = try #require(
      Shorthand.values("Présentation du projet 6 M. Vasseur", for: .item, in: desk.model.context))
    let told = desk.model.words.told(values, of: .item, in: desk.model.context)
    #expect(told.contains("M. Vasseur (à ajouter)"), "\(told)")
  }

  @Test("Two entries made one keep the fuller name of a person")
  func joined() throws {
    var runner = try Meeting.underWay()
    for line in [#"/person "M. Vasseur""#, #"/person "Paul Vasseur""#, #"/join "Paul Vasseur" "M. Vasseur""#]
    {
      _ = try runner.run(line)
    }
    let names = runner.state.facts.people.values.map(\.name)
    #expect(names.contains("Paul Vasseur") && !names.contains("M. Vasseur"), "\(names)")
  }

  @Test("The form of a meeting moves its end with its beginning")
  func movedEnd() throws {
    let desk = try Desk()
    let session = try #require(desk.session)
    let end = try #require(session.plannedEnd)
    let parameter = try #require(ActTable[.changeSession].parameters.first { $0.name == .until })
    var values = Values()
    values.add(session.plannedStart.advanced(bySeconds: 86_400), to: .at)
    let shown = parameter.current?(Reading(context: desk.model.context, values: values)).first as? Instant
    #expect(shown == end.advanced(bySeconds: 86_400))
  }

  @Test("Words of an answer are of whom is named, and an answer that was said is tied as by its key")
  func answer() throws {
    var runner = try Meeting.underWay()
    let session = try #require(runner.focus.session)
    func said() -> [Contribution] { runner.state.facts.session(session)?.contributions.map(\.self) ?? [] }
    _ = try runner.run("?Diallo: quand ?")
    let asked = try #require(said().last)
    _ = try runner.run("/fate \(asked.label) answered with=\"oui, en mars\" who=Ferrand")
    let answer = try #require(said().last)
    #expect(answer.kind == .answer && answer.answers == [asked.reference])
    #expect(answer.speaker.flatMap { runner.state.facts.name(of: $0) } == "Mme Ferrand")
    _ = try runner.run("?Diallo: et où ?")
    let second = try #require(said().last)
    _ = try runner.run("/fate \(second.label) answered with=\"on verra bien\"")
    #expect(said().last?.speaker == nil && said().last?.isSpeakerOpen == true)
    _ = try runner.run("?Diallo: et qui ?")
    let third = try #require(said().last)
    _ = try runner.run("Ferrand: nous")
    let plain = try #require(said().last)
    _ = try runner.run("/fate \(third.label) answered with=\(plain.label)")
    #expect(said().last?.kind == .answer && said().last?.answers == [third.reference])
  }
}
