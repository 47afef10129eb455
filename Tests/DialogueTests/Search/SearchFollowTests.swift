import Testing

@testable import Dialogue

@Suite("A search follows what is noted")
struct SearchFollowTests {
  /// A meeting whose index follows every act.
  private struct Followed {
    var meeting: Meeting
    var index: SearchIndex

    init() throws {
      meeting = try Meeting()
      index = SearchIndex(meeting.facts)
    }

    mutating func act(_ commands: Command...) throws {
      let act: ID<Act> = meeting.ids.next()
      let entries = try meeting.state.decide(commands, at: meeting.now).map {
        Entry(act: act, at: meeting.now, event: $0)
      }
      for entry in entries { meeting.state.evolve(entry) }
      index.follow(entries, in: meeting.state)
    }

    mutating func note(_ text: String, by speaker: Party? = nil) throws -> ContributionReference {
      let id: ID<Contribution> = meeting.ids.next()
      try act(
        .contribution(
          .note(Contribution(id: id, session: meeting.session, at: meeting.now, speaker: speaker, text: text))
        ))
      return ContributionReference(session: meeting.session, contribution: id)
    }

    func total(_ query: String) -> Int {
      index.search(query, in: meeting.facts, includesPrivateNotes: true).total
    }
  }

  @Test("What is noted is found, what is undone is not, what is redone is again")
  func undo() throws {
    var followed = try Followed()
    _ = try followed.note("lampadaire")
    #expect(followed.total("lampadaire") == 1)
    try followed.act(.act(.undo))
    #expect(followed.total("lampadaire") == 0)
    try followed.act(.act(.redo))
    #expect(followed.total("lampadaire") == 1)
  }

  @Test("Mended words are found, replaced ones are not, until that is undone")
  func mended() throws {
    var followed = try Followed()
    let note = try followed.note("lampadère")
    try followed.act(.contribution(.change(note, .text("lampadaire"))))
    #expect((followed.total("lampadere"), followed.total("lampadaire")) == (0, 1))
    try followed.act(.act(.undo))
    #expect((followed.total("lampadere"), followed.total("lampadaire")) == (1, 0))
  }

  @Test("Another name for somebody is another name wherever they spoke")
  func renamed() throws {
    var followed = try Followed()
    _ = try followed.note("un banc", by: .person(followed.meeting.diallo))
    try followed.act(.person(.change(followed.meeting.diallo, .name("Habitante 7"))))
    #expect(followed.total("diallo") == 0)
    #expect(followed.total("banc habitante") == 1)
  }

  @Test("Points that are taken off the agenda are found no longer, nor those under them")
  func removed() throws {
    var followed = try Followed()
    #expect(followed.total("clôture") == 1)
    try followed.act(.agenda(followed.meeting.session, .remove(followed.meeting.third)))
    #expect(followed.total("clôture") == 0)
    try followed.act(.act(.undo))
    #expect(followed.total("clôture") == 1)
  }

  @Test("An index that followed finds what one made afresh finds")
  func sameAsAfresh() throws {
    var followed = try Followed()
    let session = followed.meeting.session
    let note = try followed.note("réparer les mâts", by: .person(followed.meeting.petit))
    let commitment = Commitment(
      id: followed.meeting.ids.next(), session: session, who: .person(followed.meeting.petit),
      what: "réparer",
      at: followed.meeting.now)
    try followed.act(.commitment(.make(commitment)))
    try followed.act(.commitment(.report(commitment.id, .underWay, text: "mâts commandés")))
    try followed.act(.contribution(.fate(note, .declined(because: "trop cher"))))
    try followed.act(
      .decision(
        session, .take(Decision(id: followed.meeting.ids.next(), text: "Éteindre", at: followed.meeting.now)))
    )
    try followed.act(.organisation(.change(followed.meeting.landlord, .name("Logis du Sud"))))
    try followed.act(.subject(.add(Subject(id: followed.meeting.ids.next(), title: "Mâts et bancs"))))
    let afresh = SearchIndex(followed.meeting.facts)
    #expect(afresh.count == followed.index.count)
    for query in [
      "m", "mat", "reparer", "petit", "cher", "commandes", "eteindre", "oliviers", "logis", "seance",
    ] {
      let a = followed.index.search(query, in: followed.meeting.facts)
      let b = afresh.search(query, in: followed.meeting.facts)
      #expect(a.total == b.total, "\(query)")
      #expect(Set(a.hits.map(\.target)) == Set(b.hits.map(\.target)), "\(query)")
    }
  }
}
