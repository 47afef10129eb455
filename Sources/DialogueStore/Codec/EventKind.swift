import Dialogue
import Glibc

/// The kinds of records that keep events, and the events that they keep. Names are part of the journal's format: they are
/// added to, never changed.
enum EventKind: String, CaseIterable {
  case spaceCreated = "space.created"
  case spaceConfigured = "space.configured"
  case organisationAdded = "organisation.added"
  case organisationChanged = "organisation.changed"
  case personAdded = "person.added"
  case personChanged = "person.changed"
  case personIdentified = "person.identified"
  case peopleJoined = "people.joined"
  case organisationsJoined = "organisations.joined"
  case subjectsJoined = "subjects.joined"
  case spacesJoined = "spaces.joined"
  case sessionsJoined = "sessions.joined"
  case personContacted = "person.contacted"
  case subjectAdded = "subject.added"
  case subjectChanged = "subject.changed"
  case milestoneAdded = "milestone.added"
  case milestoneChanged = "milestone.changed"
  case initiativeStarted = "initiative.started"
  case initiativeChanged = "initiative.changed"
  case trainingPlanned = "training.planned"
  case trainingChanged = "training.changed"
  case actUndone = "act.undone"
  case actRedone = "act.redone"
  case actRetimed = "act.retimed"
  case actImported = "act.imported"
  case sessionPlanned = "session.planned"
  case sessionChanged = "session.changed"
  case sessionOpened = "session.opened"
  case sessionSuspended = "session.suspended"
  case sessionResumed = "session.resumed"
  case sessionClosed = "session.closed"
  case sessionCancelled = "session.cancelled"
  case returnAnnounced = "session.return"
  case commitmentsReadBack = "commitments.readback"
  case itemAdded = "item.added"
  case itemChanged = "item.changed"
  case itemPlaced = "item.placed"
  case itemParked = "item.parked"
  case itemUnparked = "item.unparked"
  case itemRemoved = "item.removed"
  case itemBegun = "item.begun"
  case itemEnded = "item.ended"
  case attendanceCounted = "attendance.counted"
  case personArrived = "person.arrived"
  case personLeft = "person.left"
  case floorRequested = "floor.requested"
  case floorRequestWithdrawn = "floor.withdrawn"
  case floorRequestAdvanced = "floor.advanced"
  case floorGiven = "floor.given"
  case floorYielded = "floor.yielded"
  case floorPaused = "floor.paused"
  case floorResumed = "floor.resumed"
  case queueClosed = "queue.closed"
  case batchBegun = "batch.begun"
  case batchEnded = "batch.ended"
  case tableAdded = "table.added"
  case tableChanged = "table.changed"
  case tableKept = "table.kept"
  case roundBegun = "round.begun"
  case roundEnded = "round.ended"
  case stopReached = "stop.reached"
  case stopEnded = "stop.ended"
  case contributionNoted = "contribution.noted"
  case contributionChanged = "contribution.changed"
  case contributionAnswered = "contribution.answered"
  case contributionStruck = "contribution.struck"
  case fateGiven = "contribution.fated"
  case mandateGiven = "mandate.given"
  case mandateEnded = "mandate.ended"
  case quorumRuled = "quorum.ruled"
  case proxyGiven = "proxy.given"
  case proxyWithdrawn = "proxy.withdrawn"
  case personExcused = "person.excused"
  case excuseCleared = "person.expected"
  case minutesNoted = "minutes.noted"
  case minutesApproved = "minutes.approved"
  case minutesSigned = "minutes.signed"
  case seriesRuled = "series.ruled"
  case seriesClosed = "series.closed"
  case themeCreated = "theme.created"
  case themeRenamed = "theme.renamed"
  case themeMerged = "theme.merged"
  case contributionsFiled = "theme.filed"
  case contributionsRemoved = "theme.removed"
  case contributionsGrouped = "theme.grouped"
  case contributionsParted = "theme.parted"
  case contributionShared = "contribution.shared"
  case contributionSharedByMore = "contribution.shared.more"
  case voteHeld = "vote.held"
  case decisionTaken = "decision.taken"
  case decisionReworded = "decision.reworded"
  case voteRecounted = "vote.recounted"
  case commitmentMade = "commitment.made"
  case commitmentChanged = "commitment.changed"
  case commitmentProgressed = "commitment.progressed"
}

extension EventKind {
  /// The kind whose name stands in these bytes; nil when this program knows none.
  /// - Complexity: that of comparing with the few names of the same length; nothing is allocated, which matters as this is
  ///   asked for every record of a journal.
  init?(utf8 name: UnsafeRawBufferPointer) {
    guard name.count < EventKind.byLength.count,
      let found = EventKind.byLength[name.count].first(where: { name.starts(as: $0.name) })
    else { return nil }
    self = found.kind
  }

  /// Kinds by how many bytes their names have.
  private static let byLength: [[(name: [UInt8], kind: EventKind)]] = {
    let named = allCases.map { (name: Array($0.rawValue.utf8), kind: $0) }
    return (0...(named.map(\.name.count).max() ?? 0)).map { length in named.filter { $0.name.count == length }
    }
  }()
}

extension UnsafeRawBufferPointer {
  fileprivate func starts(as name: [UInt8]) -> Bool {
    guard let base = baseAddress, count >= name.count else { return false }
    return memcmp(base, name, name.count) == 0
  }
}
