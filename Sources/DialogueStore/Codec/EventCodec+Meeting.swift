import Dialogue
import Journal

extension EventCodec {
  /// The events of a meeting. An event of no meeting would be written without a kind; the tests see to it that there is
  /// none.
  static func writeMeeting(_ event: Event, to p: inout PayloadWriter) -> String {
    switch event {
    case .sessionPlanned(let plan):
      p.entity(plan)
      return "session.planned"
    case .sessionChanged(let id, let change):
      p.field("session", id)
      p.change(change)
      return "session.changed"
    case .sessionOpened(let id): return p.session(id, "session.opened")
    case .sessionSuspended(let id): return p.session(id, "session.suspended")
    case .sessionResumed(let id): return p.session(id, "session.resumed")
    case .sessionClosed(let id): return p.session(id, "session.closed")
    case .sessionCancelled(let id, let because):
      p.field("session", id)
      p.field("because", because)
      return "session.cancelled"
    case .commitmentsReadBack(let id): return p.session(id, "commitments.readback")
    case .itemAdded(let id, let item, let place):
      p.field("session", id)
      p.entity(item)
      p.place(place)
      return "item.added"
    case .itemChanged(let id, let item, let change):
      p.field("session", id)
      p.field("item", item)
      p.change(change)
      return "item.changed"
    case .itemPlaced(let id, let item, let place):
      p.field("session", id)
      p.field("item", item)
      p.place(place)
      return "item.placed"
    case .itemParked(let id, let item): return p.item(id, item, "item.parked")
    case .itemUnparked(let id, let item): return p.item(id, item, "item.unparked")
    case .itemRemoved(let id, let item): return p.item(id, item, "item.removed")
    case .itemBegun(let id, let item): return p.item(id, item, "item.begun")
    case .itemEnded(let id, let item): return p.item(id, item, "item.ended")
    case .attendanceCounted(let id, let college, let count):
      p.field("session", id)
      p.field("college", college)
      p.field("count", count)
      return "attendance.counted"
    case .personArrived(let id, let person):
      p.field("session", id)
      p.field("person", person)
      return "person.arrived"
    case .personLeft(let id, let person):
      p.field("session", id)
      p.field("person", person)
      return "person.left"
    default: return writeWords(event, to: &p)
    }
  }

  private static func writeWords(_ event: Event, to p: inout PayloadWriter) -> String {
    switch event {
    case .floorRequested(let id, let request):
      p.field("session", id)
      p.field("request", request.id)
      p.field("party", request.party)
      p.field("reason", request.reason)
      p.field("kind", request.kind)
      p.field("item", request.item)
      return "floor.requested"
    case .floorRequestWithdrawn(let id, let request):
      p.field("session", id)
      p.field("request", request)
      return "floor.withdrawn"
    case .floorGiven(let id, let grant):
      p.field("session", id)
      p.field("turn", grant.turn)
      p.field("party", grant.party)
      p.field("request", grant.request)
      p.field("override", grant.isOutOfOrder)
      return "floor.given"
    case .floorYielded(let id): return p.session(id, "floor.yielded")
    case .floorPaused(let id): return p.session(id, "floor.paused")
    case .floorResumed(let id): return p.session(id, "floor.resumed")
    case .queueClosed(let id, let isClosed):
      p.field("session", id)
      p.field("closed", isClosed)
      return "queue.closed"
    case .contributionNoted(let contribution):
      p.entity(contribution)
      return "contribution.noted"
    case .contributionChanged(let reference, let change):
      p.field("of", reference)
      p.change(change)
      return "contribution.changed"
    case .contributionAnswered(let reference, let answers):
      p.field("of", reference)
      p.field("answers", answers)
      return "contribution.answered"
    case .fateGiven(let reference, let fate):
      p.field("of", reference)
      p.fate(fate)
      return "contribution.fated"
    case .voteHeld(let id, let vote):
      p.field("session", id)
      p.entity(vote)
      return "vote.held"
    case .decisionTaken(let id, let decision):
      p.field("session", id)
      p.entity(decision)
      return "decision.taken"
    case .decisionReworded(let id, let decision, let text):
      p.field("session", id)
      p.field("decision", decision)
      p.field("text", text)
      return "decision.reworded"
    case .commitmentMade(let commitment):
      p.entity(commitment)
      return "commitment.made"
    case .commitmentChanged(let id, let change):
      p.field("commitment", id)
      p.change(change)
      return "commitment.changed"
    case .commitmentProgressed(let id, let state, let text):
      p.field("commitment", id)
      p.field("state", state)
      p.field("text", text)
      return "commitment.progressed"
    default: return "unknown"
    }
  }

  static func meetingEvent(_ kind: String, _ p: PayloadReader, at: Instant) throws -> Event? {
    switch kind {
    case "session.planned": .sessionPlanned(try p.plan())
    case "session.changed": .sessionChanged(try p.id("session"), try p.sessionChange())
    case "session.opened": .sessionOpened(try p.id("session"))
    case "session.suspended": .sessionSuspended(try p.id("session"))
    case "session.resumed": .sessionResumed(try p.id("session"))
    case "session.closed": .sessionClosed(try p.id("session"))
    case "session.cancelled":
      .sessionCancelled(try p.id("session"), because: try p.text(ifPresent: "because"))
    case "commitments.readback": .commitmentsReadBack(try p.id("session"))
    case "item.added": .itemAdded(try p.id("session"), try p.item(), try p.place())
    case "item.changed": .itemChanged(try p.id("session"), try p.id("item"), try p.itemChange())
    case "item.placed": .itemPlaced(try p.id("session"), try p.id("item"), try p.place())
    case "item.parked": .itemParked(try p.id("session"), try p.id("item"))
    case "item.unparked": .itemUnparked(try p.id("session"), try p.id("item"))
    case "item.removed": .itemRemoved(try p.id("session"), try p.id("item"))
    case "item.begun": .itemBegun(try p.id("session"), try p.id("item"))
    case "item.ended": .itemEnded(try p.id("session"), try p.id("item"))
    case "attendance.counted":
      .attendanceCounted(try p.id("session"), try p.college("college"), try p.integer("count"))
    case "person.arrived": .personArrived(try p.id("session"), try p.id("person"))
    case "person.left": .personLeft(try p.id("session"), try p.id("person"))
    default: try wordsEvent(kind, p, at: at)
    }
  }

  private static func wordsEvent(_ kind: String, _ p: PayloadReader, at: Instant) throws -> Event? {
    switch kind {
    case "floor.requested":
      .floorRequested(
        try p.id("session"),
        FloorRequest(
          id: try p.id("request"), party: try p.party("party"), reason: try p.text(ifPresent: "reason"),
          kind: try p.word("kind"), at: at, item: try p.id(ifPresent: "item")))
    case "floor.withdrawn": .floorRequestWithdrawn(try p.id("session"), try p.id("request"))
    case "floor.given":
      .floorGiven(
        try p.id("session"),
        FloorGrant(
          turn: try p.id("turn"), party: try p.party("party"), request: try p.id(ifPresent: "request"),
          isOutOfOrder: try p.boolean("override")))
    case "floor.yielded": .floorYielded(try p.id("session"))
    case "floor.paused": .floorPaused(try p.id("session"))
    case "floor.resumed": .floorResumed(try p.id("session"))
    case "queue.closed": .queueClosed(try p.id("session"), try p.boolean("closed"))
    case "contribution.noted": .contributionNoted(try p.contribution(at: at))
    case "contribution.changed": .contributionChanged(try p.reference("of"), try p.contributionChange())
    case "contribution.answered":
      .contributionAnswered(try p.reference("of"), answers: try p.references("answers"))
    case "contribution.fated": .fateGiven(try p.reference("of"), try p.fate())
    case "vote.held": .voteHeld(try p.id("session"), try p.vote(at: at))
    case "decision.taken": .decisionTaken(try p.id("session"), try p.decision(at: at))
    case "decision.reworded": .decisionReworded(try p.id("session"), try p.id("decision"), try p.text("text"))
    case "commitment.made": .commitmentMade(try p.commitment(at: at))
    case "commitment.changed": .commitmentChanged(try p.id("commitment"), try p.commitmentChange())
    case "commitment.progressed":
      .commitmentProgressed(try p.id("commitment"), try p.word("state"), text: try p.text(ifPresent: "text"))
    default: nil
    }
  }
}

extension PayloadWriter {
  fileprivate mutating func session(_ id: ID<Session>, _ kind: String) -> String {
    field("session", id)
    return kind
  }

  fileprivate mutating func item(_ id: ID<Session>, _ item: ID<AgendaItem>, _ kind: String) -> String {
    field("session", id)
    field("item", item)
    return kind
  }
}
