import Dialogue
import Journal

extension EventCodec {
  /// The event of a kind whose payload this is. Every kind is read here: one that is forgotten does not compile.
  static func event(_ kind: EventKind, _ p: PayloadReader, at: Instant) throws -> Event {
    switch kind {
    case .spaceCreated: .space(.created(try p.space()))
    case .spaceConfigured: .space(.configured(try p.id("space"), try p.spaceSetting()))
    case .organisationAdded:
      .organisation(
        .added(
          Organisation(
            id: try p.id("organisation"), name: try p.text("name"), college: try p.college("college"))))
    case .organisationChanged: .organisation(.changed(try p.id("organisation"), try p.organisationChange()))
    case .personAdded:
      .person(
        .added(
          Person(
            id: try p.id("person"), name: try p.text("name"),
            organisation: try p.id(ifPresent: "organisation"),
            college: try p.college(ifPresent: "college"), function: try p.text(ifPresent: "function"),
            isElected: try p.boolean(ifPresent: "elected") ?? false,
            isPseudonym: try p.boolean(ifPresent: "pseudonym") ?? false)))
    case .personChanged: .person(.changed(try p.id("person"), try p.personChange()))
    case .personIdentified:
      .person(
        .identified(
          try p.id("person"),
          Identity(
            fullName: try p.text("name"), contact: try p.text(ifPresent: "contact"),
            visibleTo: try p.text(ifPresent: "visible"))))
    case .peopleJoined: .joined(.people(try p.id("joined"), into: try p.id("into")))
    case .organisationsJoined: .joined(.organisations(try p.id("joined"), into: try p.id("into")))
    case .subjectsJoined: .joined(.subjects(try p.id("joined"), into: try p.id("into")))
    case .spacesJoined: .joined(.spaces(try p.id("joined"), into: try p.id("into")))
    case .sessionsJoined: .joined(.sessions(try p.id("joined"), into: try p.id("into")))
    case .personContacted:
      .person(
        .contacted(
          try p.id("person"),
          Contact(
            mail: try p.text(ifPresent: "mail"), telephone: try p.text(ifPresent: "telephone"),
            address: try p.text(ifPresent: "address"), role: try p.text(ifPresent: "role"))))
    case .subjectAdded: .subject(.added(try p.subject()))
    case .subjectChanged: .subject(.changed(try p.id("subject"), try p.subjectChange()))
    case .milestoneAdded:
      .milestone(
        .added(
          Milestone(
            id: try p.id("milestone"), space: try p.id(ifPresent: "space"), title: try p.text("title"),
            day: try p.day("day"), subjects: try p.ids("subjects"))))
    case .milestoneChanged: .milestone(.changed(try p.id("milestone"), try p.milestoneChange()))
    case .sessionPlanned: .planned(try p.plan())
    case .sessionChanged: .session(try p.id("session"), .changed(try p.sessionChange()))
    case .sessionOpened: .session(try p.id("session"), .opened(by: try p.text(ifPresent: "by")))
    case .sessionSuspended: .session(try p.id("session"), .suspended)
    case .sessionResumed: .session(try p.id("session"), .resumed)
    case .sessionClosed: .session(try p.id("session"), .closed)
    case .sessionCancelled:
      .session(try p.id("session"), .cancelled(because: try p.text(ifPresent: "because")))
    case .returnAnnounced: .session(try p.id("session"), .returnAnnounced(try p.instant(ifPresent: "at")))
    case .commitmentsReadBack: .session(try p.id("session"), .readBack)
    case .itemAdded: .agenda(try p.id("session"), .added(try p.item(), try p.place()))
    case .itemChanged: .agenda(try p.id("session"), .changed(try p.id("item"), try p.itemChange()))
    case .itemPlaced: .agenda(try p.id("session"), .placed(try p.id("item"), try p.place()))
    case .itemParked: .agenda(try p.id("session"), .parked(try p.id("item")))
    case .itemUnparked: .agenda(try p.id("session"), .unparked(try p.id("item")))
    case .itemRemoved: .agenda(try p.id("session"), .removed(try p.id("item")))
    case .itemBegun: .agenda(try p.id("session"), .begun(try p.id("item")))
    case .itemEnded: .agenda(try p.id("session"), .ended(try p.id("item")))
    case .attendanceCounted:
      .attendance(try p.id("session"), .counted(try p.college("college"), try p.number("count")))
    case .personArrived:
      .attendance(try p.id("session"), .arrived(try p.id("person"), adds: try p.boolean(ifPresent: "adds")))
    case .personLeft: .attendance(try p.id("session"), .left(try p.id("person")))
    case .floorRequested:
      .floor(
        try p.id("session"),
        .requested(
          FloorRequest(
            id: try p.id("request"), party: try p.party("party"), reason: try p.text(ifPresent: "reason"),
            kind: try p.word("kind"), at: at, item: try p.id(ifPresent: "item"))))
    case .floorRequestWithdrawn: .floor(try p.id("session"), .withdrawn(try p.id("request")))
    case .floorRequestAdvanced:
      .floor(try p.id("session"), .advanced(try p.id("request"), because: try p.text(ifPresent: "because")))
    case .floorGiven:
      .floor(
        try p.id("session"),
        .given(
          FloorGrant(
            turn: try p.id("turn"), party: try p.party("party"), request: try p.id(ifPresent: "request"),
            isOutOfOrder: try p.boolean("override"))))
    case .floorYielded: .floor(try p.id("session"), .yielded)
    case .floorPaused: .floor(try p.id("session"), .paused)
    case .floorResumed: .floor(try p.id("session"), .resumed)
    case .queueClosed: .floor(try p.id("session"), .queueClosed(try p.boolean("closed")))
    case .batchBegun: .formats(try p.id("session"), .batchBegun(size: try p.number(ifPresent: "size")))
    case .batchEnded: .formats(try p.id("session"), .batchEnded)
    case .tableAdded:
      .formats(
        try p.id("session"),
        .tableAdded(
          Table(
            id: try p.id("table"), number: try p.number("number"), name: try p.text(ifPresent: "name"),
            host: try p.party(ifPresent: "host"), subject: try p.id(ifPresent: "subject"))))
    case .tableChanged: .formats(try p.id("session"), .tableChanged(try p.id("table"), try p.tableChange()))
    case .tableKept:
      .formats(try p.id("session"), .tableKept(try p.id("table"), by: try p.text("by")))
    case .roundBegun:
      .formats(
        try p.id("session"),
        .roundBegun(question: try p.text("question"), minutes: try p.number(ifPresent: "minutes")))
    case .roundEnded: .formats(try p.id("session"), .roundEnded)
    case .stopReached:
      .formats(try p.id("session"), .stopReached(try p.id("stop"), place: try p.text("place")))
    case .stopEnded: .formats(try p.id("session"), .stopEnded)
    case .contributionNoted: .contribution(.noted(try p.contribution(at: at)))
    case .contributionChanged: .contribution(.changed(try p.reference("of"), try p.contributionChange()))
    case .contributionAnswered:
      .contribution(.answered(try p.reference("of"), answers: try p.references("answers")))
    case .contributionStruck: .contribution(.struck(try p.reference("of")))
    case .fateGiven: .contribution(.fated(try p.reference("of"), try p.fate()))
    case .personExcused:
      .absence(try p.id("session"), .excused(try p.id("person"), by: try p.party(ifPresent: "by")))
    case .excuseCleared: .absence(try p.id("session"), .cleared(try p.id("person")))
    case .minutesNoted: .minutes(try p.id("session"), .noted(try p.minutesNote(at: at)))
    case .minutesApproved: .minutes(try p.id("session"), .approved(at: try p.id(ifPresent: "at")))
    case .minutesSigned:
      .minutes(try p.id("session"), .signed(try p.word("role"), try p.party(ifPresent: "by")))
    case .seriesRuled: .series(try p.id("space"), .ruled(try p.seriesRule()))
    case .seriesClosed: .series(try p.id("space"), .closed(try p.closedPeriods()))
    case .themeCreated: .theme(.created(try p.theme()))
    case .themeRenamed: .theme(.renamed(try p.id("theme"), try p.text("title")))
    case .themeMerged: .theme(.merged(try p.id("theme"), into: try p.id("into")))
    case .contributionsFiled: .theme(.filed(try p.references("of"), try p.id("theme")))
    case .contributionsRemoved: .theme(.removed(try p.references("of"), try p.id("theme")))
    case .contributionsGrouped: .theme(.grouped(try p.references("of"), with: try p.reference("as")))
    case .contributionsParted: .theme(.parted(try p.references("of")))
    case .mandateGiven: .mandate(try p.id("space"), .given(try p.mandate()))
    case .mandateEnded: .mandate(try p.id("space"), .ended(try p.id("person")))
    case .quorumRuled: .mandate(try p.id("space"), .ruled(try p.quorumRule()))
    case .proxyGiven: .proxy(try p.id("session"), .given(by: try p.id("by"), to: try p.id("to")))
    case .proxyWithdrawn: .proxy(try p.id("session"), .withdrawn(by: try p.id("by")))
    case .contributionShared: .contribution(.shared(try p.reference("of"), .counted(try p.number("count"))))
    case .contributionSharedByMore: .contribution(.shared(try p.reference("of"), .more(try p.handsMore())))
    case .voteHeld: .decision(try p.id("session"), .voted(try p.vote(at: at)))
    case .decisionTaken: .decision(try p.id("session"), .taken(try p.decision(at: at)))
    case .decisionReworded:
      .decision(try p.id("session"), .reworded(try p.id("decision"), try p.text("text")))
    case .voteRecounted: .decision(try p.id("session"), .recounted(try p.id("vote"), try p.recount()))
    case .commitmentMade: .commitment(.made(try p.commitment(at: at)))
    case .commitmentChanged: .commitment(.changed(try p.id("commitment"), try p.commitmentChange()))
    case .commitmentProgressed:
      .commitment(
        .progressed(try p.id("commitment"), try p.word("state"), text: try p.text(ifPresent: "text")))
    case .initiativeStarted: .initiative(.started(try p.initiative()))
    case .initiativeChanged: .initiative(.changed(try p.id("initiative"), try p.initiativeChange()))
    case .trainingPlanned: .training(.planned(try p.training()))
    case .trainingChanged: .training(.changed(try p.id("training"), try p.trainingChange()))
    case .actUndone: .act(.undone(try p.id("act")))
    case .actRedone: .act(.redone(try p.id("act")))
    case .actImported: .act(.imported(file: try p.text("file")))
    case .actRetimed: .act(.retimed(try p.id("act"), at: try p.instant("at")))
    }
  }
}
