import Canvas
import Dialogue
import Testing

@testable import Facilitation

/// Effort is a figure: keys beside the words themselves, act by act. No act may get worse.
@Suite("Keys that each act takes")
struct KeystrokeTests {
  /// A key by its name, or a text that is typed: a prefix, a sign or digits that are not words of the note.
  enum Stroke {
    case key(String)
    case typed(String)
    /// The words themselves, which do not count.
    case words(String)
  }

  struct Act: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// How many keys there may be beside the words.
    let most: Int
    /// The line of the acceptance meeting before which it is done.
    let line: String
    let strokes: [Stroke]
    let isDone: @Sendable (Desk) -> Bool
  }

  @Test(
    "The meeting whose keys are counted has no members, tables, themes, options or proxies: it costs what it did"
  )
  func ordinary() throws {
    let desk = try Desk()
    let facts = desk.model.facts
    #expect(facts.mandates.isEmpty && facts.themes.isEmpty)
    for session in facts.sessions.values {
      #expect(
        session.tables.isEmpty && session.rounds.isEmpty && session.proxies.isEmpty
          && session.absences.isEmpty)
      #expect(session.votes.allSatisfy { $0.choices.isEmpty && $0.ballots == nil && $0.quorum == nil })
    }
    // Nothing of it stands in the way: the form of a vote asks for what it always did.
    var voting = try Desk(upTo: "19:58 /vote")
    voting.press("F9")
    let form = try #require((voting.model.overlay as? FormOverlay)?.form)
    let asked = Set(form.fields.map(\.key.parameter))
    #expect(asked.isDisjoint(with: [.choice, .dots, .secret, .ballots, .blank, .invalid]))
  }

  private static func newest(_ desk: Desk) -> Contribution? { desk.session?.contributions.last }
  private static func speaker(_ desk: Desk) -> String? {
    newest(desk)?.speaker.flatMap { desk.model.facts.name(of: $0) }
  }

  static let acts: [Act] = [
    Act(
      testDescription: "note by the current speaker", most: 1, line: "? Pourquoi",
      strokes: [.words("Il fait noir."), .key("Enter")]
    ) { newest($0)?.text == "Il fait noir." && speaker($0) == "Habitante 3" },
    Act(
      testDescription: "note by somebody else", most: 4, line: "? Pourquoi",
      strokes: [.typed("di:"), .words("Oui."), .key("Enter")]
    ) { newest($0)?.text == "Oui." && speaker($0) == "Mme Diallo" },
    Act(
      testDescription: "question", most: 2, line: "? Pourquoi",
      strokes: [.typed("?"), .words("Quand ?"), .key("Enter")]
    ) { newest($0)?.kind == .question },
    Act(
      testDescription: "concern", most: 2, line: "? Pourquoi",
      strokes: [.typed("!"), .words("On a peur."), .key("Enter")]
    ) { newest($0)?.kind == .concern },
    Act(
      testDescription: "proposal", most: 2, line: "? Pourquoi",
      strokes: [.typed("+"), .words("Des bancs."), .key("Enter")]
    ) { newest($0)?.kind == .proposal },
    Act(
      testDescription: "commitment from an answer, with who and when", most: 4, line: "/answer c1 c2",
      strokes: [.key("F11"), .words("15/12"), .key("Enter")]
    ) { desk in
      let promise = desk.model.facts.commitments.values.last
      return promise?.due?.iso == "2026-12-15"
        && promise.flatMap { desk.model.facts.name(of: $0.who) } == "M. Petit"
    },
    Act(
      testDescription: "add somebody to the queue", most: 4, line: "/queue Diallo",
      strokes: [.key("F3"), .typed("di"), .key("Enter")]
    ) { $0.session?.floor.queue.count == 2 },
    Act(
      testDescription: "give the floor to the next", most: 1, line: "19:22:10 /floor", strokes: [.key("F2")]
    ) { desk in
      desk.session?.floor.current.flatMap { desk.model.facts.name(of: $0.party) } == "Habitante 3"
    },
    Act(testDescription: "next point", most: 1, line: "19:07 /next", strokes: [.key("F6")]) {
      $0.session?.currentItem?.title == "Suites de la séance 13"
    },
    Act(
      testDescription: "vote by show of hands of three counts", most: 6, line: "19:58 /vote",
      strokes: [
        .key("F9"), .key("Enter"), .words("17"), .key("Enter"), .words("2"), .key("Enter"), .words("4"),
        .key("Enter"),
      ]
    ) { $0.session?.votes.last?.tallies.map(\.count) == [17, 2, 4] },
    Act(
      testDescription: "mark a question answered", most: 3, line: "/answer c1 c2",
      strokes: [.key("F8"), .key("Enter")]
    ) { $0.session?.contributions.contains { $0.fate?.fate.code == .answered } == true },
    Act(
      testDescription: "arrival of an unknown person", most: 3, line: "19:07 /next",
      strokes: [.key("F7"), .words("Mme Haddad"), .key("^N"), .key("F10")]
    ) { desk in
      desk.session?.attendance.named.contains { desk.model.facts.people[$0]?.name == "Mme Haddad" } == true
    },
    Act(testDescription: "undo", most: 1, line: "19:07 /next", strokes: [.key("Alt-z")]) {
      $0.session?.currentItem == nil
    },
  ]

  @Test("Within the budget, and it does what it says", arguments: acts)
  func act(act: Act) throws {
    var desk = try Desk(upTo: act.line)
    var keys = 0
    for stroke in act.strokes {
      switch stroke {
      case .key(let name):
        desk.press(name)
        keys += 1
      case .typed(let text):
        desk.type(text)
        keys += text.count
      case .words(let text): desk.type(text)
      }
    }
    #expect(act.isDone(desk), "\(desk.screen)")
    #expect(keys <= act.most)
  }
}
