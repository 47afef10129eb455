import Testing

@testable import Dialogue

@Suite("Notes of another laptop, in their place")
struct ElsewhereTests {
  /// A meeting in small groups, led on one laptop: two points, two rounds, one table that deals with a subject.
  private static func meeting() throws -> (meeting: Meeting, table: ID<Table>, start: Instant) {
    var meeting = try Meeting(open: false)
    meeting.state.laptop = "aaa"
    try meeting.act(.session(meeting.session, .open))
    let subject = Subject(id: meeting.ids.next(), title: "Place")
    try meeting.act(.subject(.add(subject)))
    let table = Table(id: meeting.ids.next(), name: "Jeux", host: .person(meeting.roy), subject: subject.id)
    try meeting.act(.formats(meeting.session, .addTable(table)))
    return (meeting, table.id, meeting.now)
  }

  /// A note of another laptop, which knew of no point and no round.
  private static func note(
    _ text: String, at seconds: Int, after start: Instant, in meeting: inout Meeting, table: ID<Table>?,
    believing item: ID<AgendaItem>? = nil
  ) -> Entry {
    let at = start.advanced(bySeconds: seconds)
    var note = Contribution(id: meeting.ids.next(), session: meeting.session, number: 1, at: at, text: text)
    note.origin = NumberOrigin(laptop: "bbb")
    (note.table, note.item) = (table, item)
    return Entry(act: meeting.ids.next(), at: at, event: .contribution(.noted(note)))
  }

  @Test(
    "They stand where they were said, under the point and round then under way, whenever they come in",
    arguments: 0..<6)
  func order(place: Int) throws {
    var (meeting, table, start) = try Self.meeting()
    try meeting.act(.agenda(meeting.session, .begin(meeting.first, isForced: true)))
    meeting.wait(60)
    _ = try meeting.note("un")
    meeting.wait(540)
    try meeting.act(.agenda(meeting.session, .begin(meeting.second, isForced: true)))
    try meeting.act(.formats(meeting.session, .beginRound(question: "Que vit-on ?", minutes: nil)))
    meeting.wait(600)
    _ = try meeting.note("deux")
    try meeting.act(.formats(meeting.session, .beginRound(question: "Que veut-on ?", minutes: nil)))
    meeting.wait(600)
    try meeting.act(.formats(meeting.session, .endRound))
    _ = try meeting.note("trois")
    let others = [
      Self.note("au début", at: 30, after: start, in: &meeting, table: table),
      Self.note("premier tour", at: 700, after: start, in: &meeting, table: table),
      Self.note("sans table", at: 900, after: start, in: &meeting, table: nil),
      // That laptop knew only of the first point.
      Self.note("cru au premier", at: 950, after: start, in: &meeting, table: nil, believing: meeting.first),
      Self.note("second tour", at: 1300, after: start, in: &meeting, table: table),
    ]
    // The common order of two journals is no order of time: they come in at any place behind the opening.
    let opened = try #require(
      meeting.entries.firstIndex { if case .formats(_, .tableAdded) = $0.event { true } else { false } })
    let places = [
      opened + 1, opened + 3, opened + 5, opened + 7, meeting.entries.count - 1, meeting.entries.count,
    ]
    var entries = meeting.entries
    entries.insert(contentsOf: others, at: min(places[place], entries.count))
    let session = try #require(Concertation(replaying: entries).facts.session(meeting.session))
    #expect(
      session.contributions.map(\.text) == [
        "au début", "un", "premier tour", "sans table", "cru au premier", "deux", "second tour", "trois",
      ])
    func of(_ text: String) throws -> Contribution {
      try #require(session.contributions.first { $0.text == text })
    }
    #expect(try of("au début").item == meeting.first && of("au début").round == nil)
    #expect(try of("premier tour").item == meeting.second && of("premier tour").round == 1)
    #expect(try of("second tour").round == 2)
    #expect(try of("sans table").item == meeting.second && of("cru au premier").item == meeting.second)
    let facts = Concertation(replaying: entries).facts
    #expect(facts.subject(of: try of("premier tour"))?.title == "Place")
    #expect(
      facts.sheet(of: table, in: session).map { $0.contributions.map(\.text) } == [
        ["au début"], ["premier tour"], ["second tour"],
      ])
  }

  @Test("A clock that was set back on one laptop moves nothing")
  func clockSetBack() throws {
    var (meeting, _, _) = try Self.meeting()
    _ = try meeting.note("un")
    meeting.wait(-300)
    _ = try meeting.note("deux")
    #expect(meeting.live.contributions.map(\.text) == ["un", "deux"])
  }
}
