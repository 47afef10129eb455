/// Something written into the minutes once the meeting was over.
public struct MinutesNote: Hashable, Sendable {
  /// Its name in the journal.
  public let id: ID<MinutesNote>
  /// What it is.
  public var kind: Kind
  /// Who asks for it.
  public var by: Party?
  /// The point on which it is; nil for none.
  public var item: ID<AgendaItem>?
  /// The words.
  public var text: String
  /// When it was written.
  public var at: Instant

  /// A note.
  public init(
    id: ID<MinutesNote>, kind: Kind, by: Party? = nil, item: ID<AgendaItem>? = nil, text: String, at: Instant
  ) {
    self.id = id
    self.kind = kind
    self.by = by
    self.item = item
    self.text = text
    self.at = at
  }

  /// What a note is.
  public enum Kind: String, CaseIterable, Sendable {
    /// Something that was said or decided, and not noted.
    case addition
    /// Something that somebody wants to be said otherwise.
    case correction
  }
}

/// At which session minutes were approved, and when.
public struct Approval: Hashable, Sendable {
  /// The session at which.
  public var session: ID<Session>?
  /// When.
  public var at: Instant
  /// When what they say was last changed since; nil while it stands as it was approved.
  public var changedAt: Instant?
  /// The quorum of that session then, where its body has one. Known by the session, not kept with the approval.
  public var quorum: Quorum?
}

/// Who signs minutes.
public enum MinutesRole: String, CaseIterable, Sendable {
  /// Whoever chaired the meeting.
  case chair
  /// Whoever took the minutes.
  case secretary
}

/// What happens to the minutes of a session.
public enum MinutesEvent: Hashable, Sendable {
  /// Something was added, or a correction asked for.
  case noted(MinutesNote)
  /// They were approved, at another session when it is named.
  case approved(at: ID<Session>?)
  /// Somebody signs them; nil for nobody.
  case signed(MinutesRole, Party?)
}

/// What can be asked of the minutes of a session.
public enum MinutesCommand: Hashable, Sendable {
  /// Add something, or ask for a correction, once the meeting is over.
  case note(MinutesNote)
  /// Approve them.
  case approve(at: ID<Session>?)
  /// Say who signs them.
  case sign(MinutesRole, Party?)
}

extension Facts {
  mutating func apply(_ event: AbsenceEvent, in id: ID<Session>) {
    switch event {
    case .excused(let person, let by): sessions[id]?.absences[person] = Absence(representedBy: by)
    case .cleared(let person): sessions[id]?.absences[person] = nil
    }
  }

  mutating func apply(_ event: MinutesEvent, in id: ID<Session>, at: Instant) {
    switch event {
    case .noted(let note):
      guard let session = sessions[id], !session.minutesNotes.contains(where: { $0.id == note.id })
      else {
        return
      }
      sessions[id]?.minutesNotes.append(note)
    case .approved(let other):
      let quorum = other.flatMap { session($0) }.flatMap { $0.openedAt == nil ? nil : self.quorum(of: $0) }
      sessions[id]?.approval = Approval(session: other, at: at, quorum: quorum)
    case .signed(let role, let party): sessions[id]?.signatories[role] = party
    }
  }

  /// The last session of a body whose minutes nobody has approved yet, before another one.
  public func toApprove(before id: ID<Session>) -> Session? {
    session(id).flatMap { toApprove(in: $0.space, before: $0.plannedStart, except: id) }
  }

  /// The last session of a body before a moment whose minutes nobody has approved yet.
  public func toApprove(in space: ID<DialogueSpace>, before start: Instant, except id: ID<Session>)
    -> Session?
  {
    let here = session(id)
    return sessions(of: space).last {
      $0.id != id && $0.state == .closed && $0.approval == nil
        && ($0.plannedStart < start || here?.follows($0) == true)
    }
  }

  /// The sessions whose minutes were approved at another one, in the order of the record.
  public func approved(at id: ID<Session>) -> [Session] {
    session(id).map { here in sessions(of: here.space).filter { $0.approval?.session == id } } ?? []
  }

  /// The sessions whose minutes the point under way is about: those approved at it, then the one that waits; none on any
  /// other point.
  public func onApproval(in session: Session) -> [Session] {
    guard session.currentItem?.kind == .approval else { return [] }
    return approved(at: session.id) + (toApprove(before: session.id).map { [$0] } ?? [])
  }

  /// Whether a body has its minutes approved, and has no recurring point for it.
  public func approvesMinutes(_ space: ID<DialogueSpace>) -> Bool {
    let recurring = spaces[space]?.settings.recurring ?? []
    return sessions(of: space).contains { $0.approval != nil } && !recurring.contains { $0.kind == .approval }
  }
}

extension Decider {
  mutating func decide(_ command: AbsenceCommand, in id: ID<Session>) throws(Refusal) {
    let session = try session(id)
    switch command {
    case .excuse(let person, let by):
      guard facts.people[person] != nil else { throw .unknown(.person) }
      guard !session.attendance.isPresent(person) else { throw .alreadyPresent(person) }
      try known(by)
      guard by != .person(person) else { throw .cannotRepresent(person) }
      emit(.absence(id, .excused(person, by: by)))
    case .clear(let person):
      guard session.absences[person] != nil else { throw .unknown(.person) }
      emit(.absence(id, .cleared(person)))
    }
  }

  mutating func decide(_ command: MinutesCommand, in id: ID<Session>) throws(Refusal) {
    let session = try session(id)
    switch command {
    case .note(var note):
      // While it is on, what is missing is simply noted.
      guard session.state == .closed else { throw .sessionIs(session.state) }
      note.text = try filled(note.text, .text)
      try known(note.by)
      if let item = note.item, session.agenda[item] == nil { throw .unknown(.item) }
      note.at = now
      emit(.minutes(id, .noted(note)))
    case .approve(let other):
      guard session.state == .closed else { throw .sessionIs(session.state) }
      if let other { _ = try self.session(other) }
      emit(.minutes(id, .approved(at: other)))
    case .sign(let role, let party):
      try known(party)
      emit(.minutes(id, .signed(role, party)))
    }
  }
}

extension Session {
  /// Whether it was being held on the day of a moment: only then something was done at it.
  public func isHeld(onDayOf moment: Instant, zone: Zone) -> Bool {
    guard let openedAt, state != .cancelled else { return false }
    let day = zone.wallTime(at: moment).day
    return zone.wallTime(at: openedAt).day <= day
      && (closedAt.map { day <= zone.wallTime(at: $0).day } ?? true)
  }
}
