import Testing

@testable import Dialogue

@Suite("Contributions, fates, decisions, votes, commitments")
struct WordsTests {
  @Test("Contributions are numbered in the order in which they are noted, on the point under way")
  func numbering() throws {
    var meeting = try Meeting()
    let before = try meeting.note("avant")
    try meeting.act(.agenda(meeting.session, .beginNext(isForced: false)))
    let during = try meeting.note("  pendant\n")
    #expect(meeting.facts.contribution(before)?.item == nil)
    #expect(meeting.facts.contribution(during)?.item == meeting.first)
    #expect(meeting.facts.contribution(during)?.text == "pendant")
    #expect(meeting.live.contributions.map(\.label) == ["c1", "c2"])
    #expect(meeting.live.contributions.numbered(2)?.reference == during)
  }

  @Test("Nothing is noted outside a meeting, nor blank words")
  func refusals() throws {
    var planned = try Meeting(open: false)
    #expect(throws: Refusal.sessionNotLive(.planned)) { try planned.note("x") }
    var meeting = try Meeting()
    #expect(throws: Refusal.empty(.text)) { try meeting.note(" \n\t") }
    #expect(throws: Refusal.unknown(.person)) { try meeting.note("x", by: .person(ID(rawValue: 1))) }
    #expect(throws: Refusal.nameTaken("MME DIALLO")) {
      try meeting.act(.person(.add(Person(id: meeting.ids.next(), name: "MME DIALLO"))))
    }
  }

  @Test("An answer gives its questions their fate and becomes an answer")
  func answers() throws {
    var meeting = try Meeting()
    let question = try meeting.note("Pourquoi ?", .question, by: .person(meeting.diallo))
    let answer = try meeting.note("La pièce est commandée.", by: .person(meeting.petit))
    #expect(meeting.facts.answers(to: meeting.live.contributions, on: Day(number: 20_000)).owed == 1)
    #expect(meeting.facts.answers(to: meeting.live.contributions, on: Day(number: 20_000)).given == 0)
    try meeting.act(.contribution(.answer(answer, answers: [question])))
    #expect(meeting.facts.contribution(question)?.fate?.fate == .answered(by: answer))
    #expect(meeting.facts.contribution(answer)?.kind == .answer)
    #expect(meeting.facts.answers(to: meeting.live.contributions, on: Day(number: 20_000)).rate == 1)
    #expect(throws: Refusal.answersItself) {
      try meeting.act(.contribution(.answer(answer, answers: [answer])))
    }
  }

  @Test("From concertation up every word of a resident is owed an answer, below only questions and demands")
  func owed() throws {
    var meeting = try Meeting()
    let subject = Subject(id: meeting.ids.next(), title: "Éclairage", level: .consultation)
    try meeting.act(
      .subject(.add(subject)), .agenda(meeting.session, .change(meeting.first, .subject(subject.id))))
    try meeting.act(.agenda(meeting.session, .beginNext(isForced: false)))
    _ = try meeting.note("On n’ose plus rentrer.", .concern, by: .person(meeting.diallo))
    _ = try meeting.note("Réparez !", .request, by: .person(meeting.diallo))
    _ = try meeting.note("On verra.", by: .person(meeting.petit))
    _ = try meeting.note("penser au gardien", .privateNote)
    #expect(meeting.facts.answers(to: meeting.live.contributions, on: Day(number: 20_000)).owed == 1)
    try meeting.act(.subject(.change(subject.id, .level(.concertation))))
    #expect(meeting.facts.answers(to: meeting.live.contributions, on: Day(number: 20_000)).owed == 2)
  }

  @Test("A correction keeps the earlier wording")
  func revisions() throws {
    var meeting = try Meeting()
    let note = try meeting.note("un parcing")
    try meeting.act(.contribution(.change(note, .text("un parking"))))
    #expect(meeting.facts.contribution(note)?.text == "un parking")
    #expect(meeting.facts.contribution(note)?.earlierTexts.map(\.text) == ["un parcing"])
  }

  @Test("A private note has no fate and answers nothing")
  func privateNotes() throws {
    var meeting = try Meeting()
    let note = try meeting.note("à ne pas dire", .privateNote)
    let question = try meeting.note("Pourquoi ?", .question)
    #expect(throws: Refusal.privateNote) {
      try meeting.act(.contribution(.fate(note, .accepted(because: nil))))
    }
    #expect(throws: Refusal.privateNote) {
      try meeting.act(.contribution(.answer(note, answers: [question])))
    }
    #expect(throws: Refusal.privateNote) {
      try meeting.act(.contribution(.answer(question, answers: [note])))
    }
  }

  @Test("Options that the method does not have are refused, and votes without a hand")
  func votes() throws {
    var meeting = try Meeting()
    func vote(_ tallies: [Tally], _ method: VotingMethod = .showOfHands) -> Command {
      .decision(
        meeting.session,
        .vote(
          Vote(id: ID(rawValue: 99), question: "Ouvrir ?", method: method, tallies: tallies, at: meeting.now))
      )
    }
    try meeting.act(
      .attendance(meeting.session, .count(.residents, 21)),
      .attendance(meeting.session, .count(.landlords, 1)))
    let option = vote([Tally(option: "maybe", count: 1)])
    #expect(throws: Refusal.unknownOption("maybe", method: .showOfHands)) { try meeting.act(option) }
    #expect(throws: Refusal.noHands) { try meeting.act(vote([])) }
    try meeting.act(
      vote([Tally(option: "for", college: .residents, count: 21), Tally(option: "abstain", count: 1)]))
    #expect(meeting.live.votes.map(\.label) == ["v1"])
    #expect(meeting.live.votes.first?.total(for: "for") == 21)
  }

  @Test("Commitments and decisions are numbered apart and can be followed up after the meeting")
  func commitments() throws {
    var meeting = try Meeting()
    let due = Day(number: 19_700)
    let commitment = Commitment(
      id: meeting.ids.next(), session: meeting.session, who: .organisation(meeting.landlord), what: "réparer",
      due: due,
      at: meeting.now)
    try meeting.act(.commitment(.make(commitment)))
    try meeting.act(
      .decision(meeting.session, .take(Decision(id: meeting.ids.next(), text: "Oui", at: meeting.now))))
    try meeting.act(.session(meeting.session, .close(isForced: false)))
    #expect(meeting.facts.commitments[commitment.id]?.label == "e1")
    #expect(meeting.live.decisions.map(\.label) == ["d1"])
    #expect(meeting.facts.commitments[commitment.id]?.isLate(on: due) == false)
    #expect(meeting.facts.commitments[commitment.id]?.isLate(on: due.advanced(by: 1)) == true)
    try meeting.act(.commitment(.report(commitment.id, .done, text: "posé le 14")))
    #expect(meeting.facts.commitments[commitment.id]?.isLate(on: due.advanced(by: 1)) == false)
    #expect(meeting.facts.commitments[commitment.id]?.progress.map(\.text) == ["posé le 14"])
  }
}
