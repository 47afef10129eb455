import Dialogue
import Journal

extension EventCodec {
  /// Writes the events of a meeting. The lists are split to keep them readable; that no event is missing from all of them is
  /// what the round trip of every event in the tests shows.
  static func writeMeeting(_ event: Event, to p: inout PayloadWriter) {
    switch event {
    case .sessionPlanned(let plan):
      p.entity(plan)
    case .sessionChanged(let id, let change):
      p.field("session", id)
      p.change(change)
    case .sessionOpened(let id), .sessionSuspended(let id), .sessionResumed(let id), .sessionClosed(let id),
      .commitmentsReadBack(let id):
      p.field("session", id)
    case .sessionCancelled(let id, let because):
      p.field("session", id)
      p.field("because", because)
    case .itemAdded(let id, let item, let place):
      p.field("session", id)
      p.entity(item)
      p.place(place)
    case .itemChanged(let id, let item, let change):
      p.field("session", id)
      p.field("item", item)
      p.change(change)
    case .itemPlaced(let id, let item, let place):
      p.field("session", id)
      p.field("item", item)
      p.place(place)
    case .itemParked(let id, let item), .itemUnparked(let id, let item), .itemRemoved(let id, let item),
      .itemBegun(let id, let item), .itemEnded(let id, let item):
      p.field("session", id)
      p.field("item", item)
    case .attendanceCounted(let id, let college, let count):
      p.field("session", id)
      p.field("college", college)
      p.field("count", count)
    case .personArrived(let id, let person):
      p.field("session", id)
      p.field("person", person)
    case .personLeft(let id, let person):
      p.field("session", id)
      p.field("person", person)
    default: writeWords(event, to: &p)
    }
  }

  private static func writeWords(_ event: Event, to p: inout PayloadWriter) {
    switch event {
    case .floorRequested(let id, let request):
      p.field("session", id)
      p.field("request", request.id)
      p.field("party", request.party)
      p.field("reason", request.reason)
      p.field("kind", request.kind)
      p.field("item", request.item)
    case .floorRequestWithdrawn(let id, let request):
      p.field("session", id)
      p.field("request", request)
    case .floorRequestAdvanced(let id, let request, let reason):
      p.field("session", id)
      p.field("request", request)
      p.field("because", reason)
    case .floorGiven(let id, let grant):
      p.field("session", id)
      p.field("turn", grant.turn)
      p.field("party", grant.party)
      p.field("request", grant.request)
      p.field("override", grant.isOutOfOrder)
    case .floorYielded(let id), .floorPaused(let id), .floorResumed(let id): p.field("session", id)
    case .queueClosed(let id, let isClosed):
      p.field("session", id)
      p.field("closed", isClosed)
    case .contributionNoted(let contribution):
      p.entity(contribution)
    case .contributionChanged(let reference, let change):
      p.field("of", reference)
      p.change(change)
    case .contributionAnswered(let reference, let answers):
      p.field("of", reference)
      p.field("answers", answers)
    case .contributionStruck(let reference): p.field("of", reference)
    case .fateGiven(let reference, let fate):
      p.field("of", reference)
      p.fate(fate)
    case .voteHeld(let id, let vote):
      p.field("session", id)
      p.entity(vote)
    case .decisionTaken(let id, let decision):
      p.field("session", id)
      p.entity(decision)
    case .decisionReworded(let id, let decision, let text):
      p.field("session", id)
      p.field("decision", decision)
      p.field("text", text)
    case .commitmentMade(let commitment):
      p.entity(commitment)
    case .commitmentChanged(let id, let change):
      p.field("commitment", id)
      p.change(change)
    case .commitmentProgressed(let id, let state, let text):
      p.field("commitment", id)
      p.field("state", state)
      p.field("text", text)
    default: writeFormats(event, to: &p)
    }
  }

  static func meetingEvent(_ kind: EventKind, _ p: PayloadReader, at: Instant) throws -> Event? {
    switch kind {
    case .sessionPlanned: .sessionPlanned(try p.plan())
    case .sessionChanged: .sessionChanged(try p.id("session"), try p.sessionChange())
    case .sessionOpened: .sessionOpened(try p.id("session"))
    case .sessionSuspended: .sessionSuspended(try p.id("session"))
    case .sessionResumed: .sessionResumed(try p.id("session"))
    case .sessionClosed: .sessionClosed(try p.id("session"))
    case .sessionCancelled:
      .sessionCancelled(try p.id("session"), because: try p.text(ifPresent: "because"))
    case .commitmentsReadBack: .commitmentsReadBack(try p.id("session"))
    case .itemAdded: .itemAdded(try p.id("session"), try p.item(), try p.place())
    case .itemChanged: .itemChanged(try p.id("session"), try p.id("item"), try p.itemChange())
    case .itemPlaced: .itemPlaced(try p.id("session"), try p.id("item"), try p.place())
    case .itemParked: .itemParked(try p.id("session"), try p.id("item"))
    case .itemUnparked: .itemUnparked(try p.id("session"), try p.id("item"))
    case .itemRemoved: .itemRemoved(try p.id("session"), try p.id("item"))
    case .itemBegun: .itemBegun(try p.id("session"), try p.id("item"))
    case .itemEnded: .itemEnded(try p.id("session"), try p.id("item"))
    case .attendanceCounted:
      .attendanceCounted(try p.id("session"), try p.college("college"), try p.number("count"))
    case .personArrived: .personArrived(try p.id("session"), try p.id("person"))
    case .personLeft: .personLeft(try p.id("session"), try p.id("person"))
    default: try wordsEvent(kind, p, at: at)
    }
  }

  private static func wordsEvent(_ kind: EventKind, _ p: PayloadReader, at: Instant) throws -> Event? {
    switch kind {
    case .floorRequested:
      .floorRequested(
        try p.id("session"),
        FloorRequest(
          id: try p.id("request"), party: try p.party("party"), reason: try p.text(ifPresent: "reason"),
          kind: try p.word("kind"), at: at, item: try p.id(ifPresent: "item")))
    case .floorRequestWithdrawn: .floorRequestWithdrawn(try p.id("session"), try p.id("request"))
    case .floorRequestAdvanced:
      .floorRequestAdvanced(
        try p.id("session"), try p.id("request"), because: try p.text(ifPresent: "because"))
    case .floorGiven:
      .floorGiven(
        try p.id("session"),
        FloorGrant(
          turn: try p.id("turn"), party: try p.party("party"), request: try p.id(ifPresent: "request"),
          isOutOfOrder: try p.boolean("override")))
    case .floorYielded: .floorYielded(try p.id("session"))
    case .floorPaused: .floorPaused(try p.id("session"))
    case .floorResumed: .floorResumed(try p.id("session"))
    case .queueClosed: .queueClosed(try p.id("session"), try p.boolean("closed"))
    case .contributionNoted: .contributionNoted(try p.contribution(at: at))
    case .contributionChanged: .contributionChanged(try p.reference("of"), try p.contributionChange())
    case .contributionAnswered:
      .contributionAnswered(try p.reference("of"), answers: try p.references("answers"))
    case .contributionStruck: .contributionStruck(try p.reference("of"))
    case .fateGiven: .fateGiven(try p.reference("of"), try p.fate())
    case .voteHeld: .voteHeld(try p.id("session"), try p.vote(at: at))
    case .decisionTaken: .decisionTaken(try p.id("session"), try p.decision(at: at))
    case .decisionReworded: .decisionReworded(try p.id("session"), try p.id("decision"), try p.text("text"))
    case .commitmentMade: .commitmentMade(try p.commitment(at: at))
    case .commitmentChanged: .commitmentChanged(try p.id("commitment"), try p.commitmentChange())
    case .commitmentProgressed:
      .commitmentProgressed(try p.id("commitment"), try p.word("state"), text: try p.text(ifPresent: "text"))
    default: try formatsEvent(kind, p)
    }
  }
}
