import Dialogue
import Journal

/// The events of sessions, whose payloads begin with the session.
extension EventCodec {
  static func write(_ event: SessionEvent, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .changed(let change):
      p.change(change)
      return .sessionChanged
    case .opened(let laptop):
      p.field("by", laptop)
      return .sessionOpened
    case .suspended:
      return .sessionSuspended
    case .resumed:
      return .sessionResumed
    case .closed:
      return .sessionClosed
    case .cancelled(let because):
      p.field("because", because)
      return .sessionCancelled
    case .readBack:
      return .commitmentsReadBack
    case .returnAnnounced(let moment):
      p.field("at", moment)
      return .returnAnnounced
    }
  }

  static func write(_ event: AgendaEvent, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .added(let item, let place):
      p.entity(item)
      p.place(place)
      return .itemAdded
    case .changed(let item, let change):
      p.field("item", item)
      p.change(change)
      return .itemChanged
    case .placed(let item, let place):
      p.field("item", item)
      p.place(place)
      return .itemPlaced
    case .parked(let item):
      p.field("item", item)
      return .itemParked
    case .unparked(let item):
      p.field("item", item)
      return .itemUnparked
    case .removed(let item):
      p.field("item", item)
      return .itemRemoved
    case .begun(let item):
      p.field("item", item)
      return .itemBegun
    case .ended(let item):
      p.field("item", item)
      return .itemEnded
    }
  }

  static func write(_ event: AttendanceEvent, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .counted(let college, let count):
      p.field("college", college)
      p.field("count", count)
      return .attendanceCounted
    case .arrived(let person, let adds):
      p.field("person", person)
      if let adds { p.field("adds", adds) }
      return .personArrived
    case .left(let person):
      p.field("person", person)
      return .personLeft
    }
  }

  static func write(_ event: FloorEvent, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .requested(let request):
      p.field("request", request.id)
      p.field("party", request.party)
      p.field("reason", request.reason)
      p.field("kind", request.kind)
      p.field("item", request.item)
      return .floorRequested
    case .withdrawn(let request):
      p.field("request", request)
      return .floorRequestWithdrawn
    case .advanced(let request, let reason):
      p.field("request", request)
      p.field("because", reason)
      return .floorRequestAdvanced
    case .given(let grant):
      p.field("turn", grant.turn)
      p.field("party", grant.party)
      p.field("request", grant.request)
      p.field("override", grant.isOutOfOrder)
      return .floorGiven
    case .yielded:
      return .floorYielded
    case .paused:
      return .floorPaused
    case .resumed:
      return .floorResumed
    case .queueClosed(let isClosed):
      p.field("closed", isClosed)
      return .queueClosed
    }
  }

  static func write(_ event: FormatEvent, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .batchBegun(let size):
      p.field("size", size)
      return .batchBegun
    case .batchEnded:
      return .batchEnded
    case .tableAdded(let table):
      p.field("table", table.id)
      p.field("number", table.number)
      p.field("name", table.name)
      p.field("host", table.host)
      p.field("subject", table.subject)
      return .tableAdded
    case .tableChanged(let table, let change):
      p.field("table", table)
      switch change {
      case .name(let value): p.change("name", value)
      case .host(let value): p.change("host", party: value)
      case .subject(let value): p.change("subject", value?.text)
      }
      return .tableChanged
    case .tableKept(let table, let laptop):
      p.field("table", table)
      p.field("by", laptop)
      return .tableKept
    case .roundBegun(let question, let minutes):
      p.field("question", question)
      p.field("minutes", minutes)
      return .roundBegun
    case .roundEnded:
      return .roundEnded
    case .stopReached(let stop, let place):
      p.field("stop", stop)
      p.field("place", place)
      return .stopReached
    case .stopEnded:
      return .stopEnded
    }
  }

  static func write(_ event: ContributionEvent, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .noted(let contribution):
      p.entity(contribution)
      return .contributionNoted
    case .changed(let reference, let change):
      p.field("of", reference)
      p.change(change)
      return .contributionChanged
    case .answered(let reference, let answers):
      p.field("of", reference)
      p.field("answers", answers)
      return .contributionAnswered
    case .struck(let reference):
      p.field("of", reference)
      return .contributionStruck
    case .fated(let reference, let fate):
      p.field("of", reference)
      p.fate(fate)
      return .fateGiven
    case .shared(let reference, .counted(let count)):
      p.field("of", reference)
      p.field("count", count)
      return .contributionShared
    case .shared(let reference, .more(let more)):
      p.field("of", reference)
      p.field("more", more)
      return .contributionSharedByMore
    }
  }

  static func write(_ event: DecisionEvent, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .voted(let vote):
      p.entity(vote)
      return .voteHeld
    case .taken(let decision):
      p.entity(decision)
      return .decisionTaken
    case .reworded(let decision, let text):
      p.field("decision", decision)
      p.field("text", text)
      return .decisionReworded
    case .recounted(let vote, let recount):
      p.field("vote", vote)
      p.field("question", recount.question)
      p.counts(recount.tallies, recount.ballots)
      return .voteRecounted
    }
  }

  static func write(_ event: CommitmentEvent, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .made(let commitment):
      p.entity(commitment)
      return .commitmentMade
    case .changed(let id, let change):
      p.field("commitment", id)
      p.change(change)
      return .commitmentChanged
    case .progressed(let id, let state, let text):
      p.field("commitment", id)
      p.field("state", state)
      p.field("text", text)
      return .commitmentProgressed
    }
  }
}
