import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("Forms take what is typed for what it is meant, and say so")
struct PlainFormsTests {
  private func overlay(_ desk: Desk) throws -> FormOverlay {
    try #require(desk.model.overlay as? FormOverlay, "\(desk.screen)")
  }

  private func body(_ language: Language = .french) throws -> Desk {
    var desk = try Desk(empty: true, language: language)
    desk.enter(#"/espace "Conseil""#)
    return desk
  }

  @Test("An Enter right behind a digit that chose belongs to it; any other key goes to the next field")
  func digit() throws {
    var desk = try body()
    _ = desk.model.carryOut(.fill(Invocation(.person)))
    desk.type("Mme Sy")
    desk.press("Enter")
    desk.type("1")
    let next = try overlay(desk).current
    desk.press("Enter")
    #expect(try overlay(desk).current == next, "\(desk.screen)")
    desk.press("Enter")
    #expect(try overlay(desk).current != next)
    desk.press("Up", "Up")
    desk.type("2")
    desk.type("Amicale")
    #expect(try overlay(desk).field?.text == "Amicale" && overlay(desk).current == next, "\(desk.screen)")
  }

  @Test(
    "Words that are none of the choices stay in the field and are told, whichever key would leave them",
    arguments: ["Enter", "F10", "Tab"], [Language.french, .english])
  func lostWords(key: String, language: Language) throws {
    var desk = try body(language)
    _ = desk.model.carryOut(.fill(Invocation(.person)))
    desk.type("Mme Sy")
    desk.press("Enter")
    let college = try overlay(desk).current
    desk.type("Paul Okoro")
    #expect(desk.screen.contains("Paul Okoro") && desk.screen.contains("1 "), "\(desk.screen)")
    desk.press(key)
    if key == "Tab" { desk.press("F10") }
    #expect(desk.model.facts.people.isEmpty)
    #expect(try overlay(desk).current == college && desk.screen.contains("Paul Okoro"), "\(desk.screen)")
    let first = try #require(overlay(desk).offers(desk.model.context).first?.label)
    #expect(try #require(overlay(desk).refusal).contains(first), "\(desk.screen)")
    desk.type("1")
    desk.press("F10")
    #expect(desk.model.facts.people.values.first?.college == .residents, "\(desk.screen)")
  }

  @Test("Every field of choices of every act keeps words that are none of them", arguments: ActName.allCases)
  func allChoices(act: ActName) throws {
    var desk = try Desk()
    _ = desk.model.carryOut(.fill(Invocation(act)))
    guard let count = (desk.model.overlay as? FormOverlay)?.form.fields.count else { return }
    for _ in 0..<count {
      guard var form = desk.model.overlay as? FormOverlay, form.field?.kind.field == .choice else {
        desk.press("Down")
        continue
      }
      desk.type("Zzyzx")
      form = try overlay(desk)
      #expect(form.field?.text == "Zzyzx" && form.refusal != nil, "\(act) \(desk.screen)")
      desk.press("Backspace")
      #expect(try overlay(desk).field?.text == "", "\(act)")
      desk.press("Down")
    }
  }

  @Test("In a vote by consent what is shown is taken; typing that is taken back leaves it so")
  func consent() throws {
    var desk = try Desk(upTo: "19:58 /vote")
    desk.press("F9")
    desk.type("Fermer à 22 h")
    desk.press("Enter")
    #expect(
      try overlay(desk).field?.key.parameter == .method && desk.screen.contains("1 main levée"),
      "\(desk.screen)")
    let place = try #require(VotingMethod.allCases.firstIndex(of: .consent))
    desk.type("\(place + 1)")
    #expect(try overlay(desk).field?.key.parameter == .tallies, "\(desk.screen)")
    desk.type("5")
    desk.press("Backspace")
    let shown = desk.screen.contains("salle 0")
    desk.press("F10")
    let vote = try #require(desk.session?.votes.last, "\(desk.screen)")
    #expect(shown && vote.method == .consent && vote.result == .consent)
  }

  @Test(
    "A row of counts has the same first cell whichever key comes to it", arguments: ["Enter", "Down", "Tab"])
  func firstCell(key: String) throws {
    for isByGroups in [false, true] {
      var desk = try Desk(upTo: "19:58 /vote")
      desk.press("F9", "Down", "Down")
      if isByGroups { desk.press("Tab") }
      desk.type("3")
      let row = try overlay(desk).current
      while try overlay(desk).current == row { desk.press(key) }
      #expect(try overlay(desk).field?.cell == (isByGroups ? 1 : 0), "\(desk.screen)")
    }
  }

  @Test(
    "The cell that is filled in is marked by a sign; facilitation is counted apart, as on the screen",
    arguments: [Language.french, .english])
  func signs(language: Language) throws {
    var desk = try Desk(upTo: "19:58 /vote", language: language)
    desk.press("F9", "Down", "Down")
    #expect(desk.screen.contains("[__]"), "\(desk.screen)")
    desk.press("Esc", "Alt-p")
    let rows = try overlay(desk).form.fields.filter { $0.key.row != nil }
    for field in rows {
      desk.press("^U")
      desk.type(field.key.row == AnyHashable(CollegeID.facilitation).description ? "1" : "4")
      desk.press("Down")
    }
    let there = (rows.count - 1) * 4
    let apart = Words(language).label(CollegeID.facilitation)
    #expect(desk.screen.contains("total \(there) + 1 \(apart)"), "\(desk.screen)")
    desk.press("F10")
    #expect(desk.model.message?.text.contains("\(there) ") == true, "\(desk.screen)")
  }

  @Test("A day and an hour where the title is expected are the date, told; the title is still asked for")
  func dateForTitle() throws {
    var desk = try body()
    desk.enter(#"/séance "Assemblée" le="demain 18h30""#)
    desk.wait(1)
    _ = desk.model.carryOut(.fill(Invocation(.session)))
    desk.type("jeudi 18h30")
    #expect(desk.screen.contains("Pris pour la date"), "\(desk.screen)")
    desk.press("Enter")
    #expect(try overlay(desk).field?.text == "" && desk.screen.contains("18:30"), "\(desk.screen)")
    desk.type("Bilan")
    desk.press("F10")
    let session = try #require(desk.session)
    #expect(session.title == "Bilan" && desk.model.clock(session.plannedStart) == "18:30", "\(desk.screen)")
  }

  @Test("An hour that is over today is told, and ^N takes tomorrow")
  func pastHour() throws {
    var desk = try body()
    desk.wait(11 * 3600)
    _ = desk.model.carryOut(.fill(Invocation(.session)))
    desk.press("Down")
    desk.type("18h30")
    #expect(desk.screen.contains("heure déjà passée") && desk.screen.contains("^N"), "\(desk.screen)")
    desk.press("^N")
    #expect(!desk.screen.contains("heure déjà passée"), "\(desk.screen)")
    desk.press("F10")
    let start = try #require(desk.session?.plannedStart)
    #expect(start > desk.model.now && desk.model.clock(start) == "18:30")
  }

  @Test("A day that was lately is late where something is owed; only a day with its month has a next one")
  func lately() throws {
    var desk = try Desk(upTo: "20:")
    _ = desk.model.fill(Invocation(.commitment))
    desk.press("Tab", "Tab")
    desk.type("15 novembre")
    #expect(desk.screen.contains("jour passé") && desk.screen.contains("2026"), "\(desk.screen)")
    desk.press("^N")
    #expect(try overlay(desk).field?.text == "15 novembre 2027", "\(desk.screen)")
    desk.press("^U")
    desk.type("hier")
    #expect(desk.screen.contains("jour passé") && !desk.screen.contains("^N"), "\(desk.screen)")
    desk.press("Esc")
    desk.enter("> Ville: réparer le banc, 15 novembre")
    #expect(desk.model.facts.commitments.values.last?.due?.iso == "2026-11-15")
    #expect(desk.model.message?.text.contains("jour passé") == true)
    desk.enter("> Ville: réparer le banc, 15 juin")
    #expect(desk.model.facts.commitments.values.last?.due?.iso == "2027-06-15")
  }

  @Test(
    "F1 in a form says what the field is and what its keys do; the hint of a first field is whole at 80 columns",
    arguments: [Language.french, .english])
  func help(language: Language) throws {
    var desk = try body(language)
    desk.press("Esc")
    _ = desk.model.carryOut(.fill(Invocation(.person)))
    let hint = Words(language)(FormPhrase.personHint)
    let seen = desk.screen.split { $0.isWhitespace || $0 == "┃" }
    for word in hint.split(whereSeparator: \.isWhitespace) { #expect(seen.contains(word), "\(desk.screen)") }
    desk.press("F1")
    #expect(
      desk.screen.contains("F10") && desk.screen.contains(Words(language)(FooterPhrase.enter)),
      "\(desk.screen)")
    let keys = try overlay(desk).hints(of: desk.model)
    let told = try #require(overlay(desk).told)
    for key in keys { #expect(told.contains("\(key.key) \(key.text)")) }
  }
}
