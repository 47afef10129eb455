import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("Lists and screens do what one expects of them")
struct PlainScreensTests {
  @Test(
    "Every list goes round its ends, and to its first and last row",
    arguments: ["Alt-r", "Alt-c", "^P", "F6"])
  func ends(key: String) throws {
    var desk = try Desk(upTo: key == "F6" ? "19:22:10 /floor" : key == "Alt-c" ? "19:58 /vote" : "20:20")
    if key == "F6" { desk.press("Tab", "Enter") } else { desk.press(key) }
    func selection() -> Int? {
      switch desk.model.overlay {
      case let list as RemediesOverlay: list.list.selection
      case let list as ChecklistOverlay: list.list.selection
      case let list as PaletteOverlay: list.list.selection
      case let list as ActionMenu: list.list.selection
      default: nil
      }
    }
    guard selection() != nil else { return }
    desk.press("Home")
    #expect(selection() == 0)
    desk.press("Up")
    let last = try #require(selection())
    #expect(last > 0)
    desk.press("Down")
    #expect(selection() == 0)
    desk.press("End")
    #expect(selection() == last)
  }

  @Test("A choice goes to its first and last by Home and End")
  func choices() throws {
    var desk = try Desk(upTo: "19:58 /vote")
    desk.press("F9", "Down", "End")
    #expect(
      (desk.model.overlay as? FormOverlay)?.value(desk.model.context) as? VotingMethod
        == VotingMethod.allCases.last)
    desk.press("Home")
    #expect(
      (desk.model.overlay as? FormOverlay)?.value(desk.model.context) as? VotingMethod
        == VotingMethod.allCases.first)
  }

  private func prepared(_ language: Language = .french) throws -> Desk {
    var desk = try Desk(empty: true, language: language)
    for line in [#"/espace "Conseil""#, #"/séance "Séance 1" le="aujourd’hui 12h""#] {
      desk.enter(line)
      desk.wait(1)
    }
    return desk
  }

  @Test(
    "Shortening all says how many points it changed, and so does taking it back",
    arguments: [Language.french, .english])
  func shortened(language: Language) throws {
    var desk = try prepared(language)
    desk.press("Esc")
    for line in ["/point A 20", "/point B 20", "/point C 20", "/modifier-séance fin=13h", "/ouvrir"] {
      desk.enter(line)
      desk.press("Esc")
      desk.wait(1)
    }
    desk.wait(90 * 60)
    desk.press("F6")
    desk.wait(60)
    desk.press("Alt-r", "Enter")
    let told = try #require(desk.model.message?.text)
    #expect(told.contains(language == .french ? "points raccourcis" : "items shortened"), "\(desk.screen)")
    desk.press("Alt-z")
    #expect(desk.model.message?.text.contains(told) == true, "\(desk.screen)")
  }

  @Test("A step that is ticked stays ticked, whoever presents a point")
  func steps() throws {
    var desk = try prepared()
    desk.enter(#"/personne "Mme Sy""#)
    desk.enter(#"/personne "M. Roy""#)
    #expect(desk.screen.contains("✓ 4"), "\(desk.screen)")
    desk.enter("/point Budget 20 M. Roy")
    #expect(desk.screen.contains("✓ 4"), "\(desk.screen)")
  }

  @Test("On the screen of what is prepared words are a point of the meeting that goes on, told before Enter")
  func prepareWhileOpen() throws {
    var desk = try Desk(upTo: "19:58 /vote")
    desk.press("Alt-2", "Tab")
    let said = desk.session?.contributions.count
    desk.type("Bins 10")
    #expect(desk.model.pointLine != nil && desk.screen.contains("Bins ·"), "\(desk.screen)")
    desk.press("Enter")
    #expect(desk.session?.contributions.count == said)
    let item = try #require(desk.session?.agenda.items.first { $0.title == "Bins" })
    #expect(item.plannedMinutes == 10 && desk.screen.contains("Bins"), "\(desk.screen)")
  }

  @Test("A point that was just added is in view, on either screen")
  func added() throws {
    var desk = try prepared()
    for number in 1...12 {
      desk.enter("Point\(number) x")
      desk.wait(1)
      #expect(desk.screen.contains("Point\(number) x"), "\(desk.screen)")
    }
    desk.enter("/ouvrir")
    desk.press("Esc", "F6")
    desk.wait(1)
    for number in 20...24 {
      desk.enter("/point Ajout\(number) 5")
      desk.wait(1)
      #expect(desk.screen.contains("Ajout\(number)"), "\(desk.screen)")
    }
  }

  @Test("A training says how long it is at 80 columns, and nothing of a side that has nobody")
  func trainings() throws {
    var desk = try Desk()
    desk.enter(#"/personne "Mme Longue-Vue" collège=habitants"#)
    desk.press("Esc")
    desk.enter(
      #"/formation "Lire un budget communal et le comprendre ensemble" heures=2h30 participants="Mme Longue-Vue""#
    )
    desk.press("Esc", "Alt-6")
    let row = try #require(
      desk.screen.split(separator: "\n").first { $0.contains("Lire un budget communal") })
    #expect(
      row.replacing("\u{A0}", with: " ").contains("2 h 30") && !desk.screen.contains(" 0 institution"),
      "\(desk.screen)")
  }

  @Test("Who is chosen among those who wait, and which point, is marked by a sign")
  func signs() throws {
    var desk = try Desk(upTo: "19:22:10 /floor")
    desk.press("Tab")
    #expect(desk.screen.contains("▸"), "\(desk.screen)")
    desk.press("Tab")
    #expect(desk.screen.contains("1▸"), "\(desk.screen)")
  }

  @Test(
    "The question about those who wait is short, and its answers say what they do",
    arguments: [Language.french, .english])
  func waiting(language: Language) throws {
    var desk = try Desk(upTo: "19:22:10 /floor", language: language)
    desk.press("F6")
    let question = try #require(desk.model.overlay as? Facilitation.Confirmation)
    #expect(question.question.count < 40)
    for answer in question.answers { #expect(desk.screen.contains(answer.title), "\(desk.screen)") }
  }

  @Test("A question has its mark before its counts, and no colon behind it")
  func question() throws {
    let words = Words(.english)
    #expect(words.labelled("Open the shop?", "for 18") == "Open the shop? for 18")
    #expect(words.labelled("Place", "town hall") == "Place: town hall")
  }

  @Test("What there is nothing of is left out of what stays of somebody who is forgotten")
  func forgotten() throws {
    var desk = try prepared()
    desk.enter(#"/personne "Mme Sy""#)
    let id = try #require(desk.model.facts.people.keys.first)
    #expect(!Words(.english).leftOf(id, in: desk.model.facts).contains("0 "))
  }
}
