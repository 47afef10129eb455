import Dialogue

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
  case sessionPlanned = "session.planned"
  case sessionChanged = "session.changed"
  case sessionOpened = "session.opened"
  case sessionSuspended = "session.suspended"
  case sessionResumed = "session.resumed"
  case sessionClosed = "session.closed"
  case sessionCancelled = "session.cancelled"
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
  case roundBegun = "round.begun"
  case roundEnded = "round.ended"
  case stopReached = "stop.reached"
  case stopEnded = "stop.ended"
  case contributionNoted = "contribution.noted"
  case contributionChanged = "contribution.changed"
  case contributionAnswered = "contribution.answered"
  case contributionStruck = "contribution.struck"
  case fateGiven = "contribution.fated"
  case voteHeld = "vote.held"
  case decisionTaken = "decision.taken"
  case decisionReworded = "decision.reworded"
  case commitmentMade = "commitment.made"
  case commitmentChanged = "commitment.changed"
  case commitmentProgressed = "commitment.progressed"
}

extension EventKind {
  /// The kind of an event.
  init(of event: Event) {
    self =
      switch event {
      case .spaceCreated: .spaceCreated
      case .spaceConfigured: .spaceConfigured
      case .organisationAdded: .organisationAdded
      case .organisationChanged: .organisationChanged
      case .personAdded: .personAdded
      case .personChanged: .personChanged
      case .personIdentified: .personIdentified
      case .subjectAdded: .subjectAdded
      case .subjectChanged: .subjectChanged
      case .milestoneAdded: .milestoneAdded
      case .milestoneChanged: .milestoneChanged
      case .initiativeStarted: .initiativeStarted
      case .initiativeChanged: .initiativeChanged
      case .trainingPlanned: .trainingPlanned
      case .trainingChanged: .trainingChanged
      case .actUndone: .actUndone
      case .actRedone: .actRedone
      case .sessionPlanned: .sessionPlanned
      case .sessionChanged: .sessionChanged
      case .sessionOpened: .sessionOpened
      case .sessionSuspended: .sessionSuspended
      case .sessionResumed: .sessionResumed
      case .sessionClosed: .sessionClosed
      case .sessionCancelled: .sessionCancelled
      case .commitmentsReadBack: .commitmentsReadBack
      case .itemAdded: .itemAdded
      case .itemChanged: .itemChanged
      case .itemPlaced: .itemPlaced
      case .itemParked: .itemParked
      case .itemUnparked: .itemUnparked
      case .itemRemoved: .itemRemoved
      case .itemBegun: .itemBegun
      case .itemEnded: .itemEnded
      case .attendanceCounted: .attendanceCounted
      case .personArrived: .personArrived
      case .personLeft: .personLeft
      case .floorRequested: .floorRequested
      case .floorRequestWithdrawn: .floorRequestWithdrawn
      case .floorRequestAdvanced: .floorRequestAdvanced
      case .floorGiven: .floorGiven
      case .floorYielded: .floorYielded
      case .floorPaused: .floorPaused
      case .floorResumed: .floorResumed
      case .queueClosed: .queueClosed
      case .batchBegun: .batchBegun
      case .batchEnded: .batchEnded
      case .tableAdded: .tableAdded
      case .tableChanged: .tableChanged
      case .roundBegun: .roundBegun
      case .roundEnded: .roundEnded
      case .stopReached: .stopReached
      case .stopEnded: .stopEnded
      case .contributionNoted: .contributionNoted
      case .contributionChanged: .contributionChanged
      case .contributionAnswered: .contributionAnswered
      case .contributionStruck: .contributionStruck
      case .fateGiven: .fateGiven
      case .voteHeld: .voteHeld
      case .decisionTaken: .decisionTaken
      case .decisionReworded: .decisionReworded
      case .commitmentMade: .commitmentMade
      case .commitmentChanged: .commitmentChanged
      case .commitmentProgressed: .commitmentProgressed
      }
  }

  /// The kind whose name stands in these bytes; nil when this program knows none.
  /// - Complexity: O(1); nothing is allocated, which matters as this is asked for every record of a journal.
  init?(utf8 name: UnsafeRawBufferPointer) {
    var slot = EventKind.slot(name)
    while let kind = EventKind.table[slot] {
      if kind.name.elementsEqual(name) {
        self = kind.kind
        return
      }
      slot = (slot + 1) % EventKind.slots
    }
    return nil
  }

  /// Twice as many as there are kinds and more, so that a search for any name meets a free slot.
  private static let slots = 256

  /// Kinds by the hash of their names, each in the first free slot from there.
  private static let table: [(name: [UInt8], kind: EventKind)?] = {
    var table = [(name: [UInt8], kind: EventKind)?](repeating: nil, count: slots)
    for kind in allCases {
      let name = Array(kind.rawValue.utf8)
      var slot = name.withUnsafeBytes { EventKind.slot($0) }
      while table[slot] != nil { slot = (slot + 1) % slots }
      table[slot] = (name, kind)
    }
    return table
  }()

  /// FNV-1a, <http://www.isthe.com/chongo/tech/comp/fnv/>.
  private static func slot(_ name: UnsafeRawBufferPointer) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for byte in name { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return Int((hash ^ hash >> 16) % UInt32(slots))
  }
}
