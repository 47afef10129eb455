import Foundation
import Testing
import Wording

@testable import Dialogue
@testable import Publishing

@Suite("What was decided, how, and what came after the meeting")
struct DecidedTests {
  private func vote(_ scene: inout SeanceFourteen, _ counts: [(String, Int)], decided: Bool = false) {
    let id: ID<Vote> = scene.scene.id()
    scene.scene.happens(
      .decision(
        scene.session,
        .voted(
          Vote(
            id: id, number: 7, question: "Une clôture ?", method: .showOfHands,
            tallies: counts.map { Tally(option: $0.0, count: $0.1) }, at: scene.scene.now))))
    guard decided else { return }
    scene.scene.happens(
      .decision(
        scene.session,
        .taken(
          Decision(id: scene.scene.id(), number: 9, text: "Une clôture.", vote: id, at: scene.scene.now))))
  }

  private func lacksQuorum(_ scene: inout SeanceFourteen) throws {
    for name in ["Mme Diallo", "M. Roy"] {
      let member = try #require(scene.facts.people.values.first { $0.name == name }).id
      scene.scene.happens(.mandate(scene.space, .given(Mandate(person: member))))
    }
    scene.scene.happens(.mandate(scene.space, .ruled(QuorumRule(need: .number(3)))))
  }

  @Test(
    "That there was no quorum stands with the decision and with its vote, in the short version, the report and in public",
    arguments: Language.allCases)
  func quorum(language: Language) throws {
    var scene = SeanceFourteen()
    try lacksQuorum(&scene)
    vote(&scene, [("for", 20)], decided: true)
    let without = language == .french ? "sans quorum" : "without quorum"
    for kind in [DocumentKind.short, .report] {
      let lines = try paper(kind, scene, language).split(separator: "\n").filter { $0.contains("clôture") }
      #expect(!lines.isEmpty && lines.allSatisfy { $0.contains(without) }, "\(kind) \(lines)")
    }
    let all = try paper(.publicMinutes, scene, language)
    #expect(all.components(separatedBy: without).count == 3, "\(all)")
    // Minutes approved without a quorum say so, here and where it was done.
    let other: ID<Session> = scene.scene.id()
    scene.scene.happens(
      .planned(
        Session.Plan(id: other, space: scene.space, title: "Séance 13", start: scene.scene.now, end: nil)),
      .minutes(other, .approved(at: scene.session)))
    #expect(try paper(.minutes, scene, language).contains("(\(without)"))
    let earlier = try #require(scene.facts.session(other))
    let minutes = try Publisher().publish(.minutes, of: earlier, in: scene.facts, scene.setting(language))
      .text
    #expect(minutes.contains(without), "\(minutes)")
  }

  @Test("A small count that could be told by subtraction is told with the next smallest one in public")
  func together() throws {
    var scene = SeanceFourteen()
    vote(&scene, [("for", 20), ("against", 6), ("abstain", 1)])
    let all = try paper(.publicMinutes, scene)
    #expect(all.contains("contre et abstention⍽: 7 ensemble"), "\(all)")
    #expect(try paper(.short, scene).contains("contre et abstention⍽: 7 ensemble"))
    #expect(try paper(.report, scene, .english).contains("against and abstention: 7 together"))
    #expect(try !paper(.minutes, scene).contains("7 ensemble"))
  }

  @Test("What is hidden goes from the result as well")
  func hiddenResult() {
    var ids = IDSource(seed: 1)
    var vote = Vote(
      id: ids.next(), question: "?", method: .consent,
      tallies: [
        Tally(option: "consent", count: 20), Tally(option: "reservation", count: 2),
        Tally(option: "objection", count: 6),
      ], at: .epoch)
    #expect(Words(.english).result(of: vote, hiding: 5) == "no consent: 6 objections")
    vote.together = vote.together(hiding: 5, given: [29])
    #expect(Words(.english).result(of: vote, hiding: 5) == "no consent")
  }

  @Test("An answer that came after the meeting stands by its question, with its day, and moves no hour")
  func lateAnswer() throws {
    var scene = SeanceFourteen()
    let hours = try paper(.minutes, scene).split(separator: "\n").first { $0.contains("Horaire") }
    let asked = Contribution(
      id: scene.scene.id(), session: scene.session, number: 95, at: scene.scene.now,
      item: scene.meeting.agenda.items[1].id, kind: .question, text: "Quand ?")
    scene.scene.happens(.contribution(.noted(asked)))
    let roy = try #require(scene.facts.people.values.first { $0.name == "M. Roy" }).id
    let answer = Contribution(
      id: scene.scene.id(), session: scene.session, at: scene.scene.now, kind: .answer, speaker: .person(roy),
      text: "Oui, en mars.", answers: [asked.reference])
    let later = scene.scene.now.advanced(bySeconds: 12 * 86_400)
    var state = scene.scene.state
    let events = try state.decide([.contribution(.note(answer))], at: later)
    for event in events { state.evolve(Entry(act: scene.scene.id(), at: later, event: event)) }
    let session = try #require(state.facts.session(scene.session))
    #expect(session.closedAt == scene.meeting.closedAt && session.state == .closed)
    #expect(session.contributions.last?.item == asked.item)
    let text = visible(
      try Publisher().publish(.minutes, of: session, in: state.facts, scene.setting(.french)).text)
    #expect(text.split(separator: "\n").first { $0.contains("Horaire") } == hours)
    #expect(text.contains("Oui, en mars.") && text.contains("après la séance"), "\(text)")
    #expect(session.contributions[asked.id]?.fate?.fate == .answered(by: answer.reference))
    // What is no answer is still refused.
    #expect(throws: Refusal.sessionNotLive(.closed)) {
      _ = try state.decide(
        [
          .contribution(
            .note(Contribution(id: scene.scene.id(), session: scene.session, at: later, text: "?")))
        ],
        at: later)
    }
  }
}
