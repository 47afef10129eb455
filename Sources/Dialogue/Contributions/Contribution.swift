/// What somebody said, as it was noted.
public struct Contribution: Hashable, Sendable {
  /// Its name in the journal.
  public let id: ID<Contribution>
  /// The session in which it was said.
  public internal(set) var session: ID<Session>
  /// Number within the session, from 1; shown as `c3`.
  public var number: Int
  /// Where the number comes from.
  public var origin = NumberOrigin()
  /// When it was noted.
  public var at: Instant
  /// Whether the time is another one than was noted with it.
  var isMoved = false
  /// Whether its point is that which was under way when it was noted on a laptop that knew of none.
  var isFiledByClock = false
  /// The point of the agenda on which it was said.
  public var item: ID<AgendaItem>?
  /// What it is.
  public var kind: ContributionKind
  /// Who said it; nil when nobody was named.
  public var speaker: Party?
  /// Whether somebody was named and who that is must still be said: « qui ? ». Then ``speaker`` is nil and the text has the name.
  public var isSpeakerOpen = false
  /// The words. Line breaks are allowed.
  public var text: String
  /// The subject, when it is not that of the point.
  public var subject: ID<Subject>?
  /// What it answers.
  public var answers: [ContributionReference]
  /// What became of it.
  public var fate: FateRecord?
  /// The themes under which it was filed, as it was filed; see ``Facts/themes(of:)``.
  public var themes: [ID<DialogueTheme>] = []
  /// What few contributions have; nil in the others, of which there are many.
  var rare: Boxed<RareFields>?

  /// A contribution as it is noted.
  public init(
    id: ID<Contribution>, session: ID<Session>, number: Int = 0, at: Instant, item: ID<AgendaItem>? = nil,
    kind: ContributionKind = .contribution, speaker: Party? = nil, text: String, subject: ID<Subject>? = nil,
    answers: [ContributionReference] = []
  ) {
    self.id = id
    self.session = session
    self.number = number
    self.at = at
    self.item = item
    self.kind = kind
    self.speaker = speaker
    self.text = text
    self.subject = subject
    self.answers = answers
  }

  /// What names it across sessions.
  public var reference: ContributionReference { ContributionReference(session: session, contribution: id) }
  /// Whether it is the facilitator's own, never shown to others.
  public var isPrivate: Bool { kind == .privateNote }
  /// The short name within the session, `c3`.
  public var label: String { "c\(number)\(origin.suffix)" }
}

/// Names a contribution across sessions.
public struct ContributionReference: Hashable, Sendable {
  /// The session in which it was said.
  public var session: ID<Session>
  /// The contribution.
  public var contribution: ID<Contribution>

  /// A reference.
  public init(session: ID<Session>, contribution: ID<Contribution>) {
    self.session = session
    self.contribution = contribution
  }
}

/// A wording that was replaced.
public struct Revision: Hashable, Sendable {
  /// When it was replaced.
  public var at: Instant
  /// The words until then.
  public var text: String

  /// A wording that was replaced.
  public init(at: Instant, text: String) {
    self.at = at
    self.text = text
  }
}

/// A change of one field of a contribution.
public enum ContributionChange: Hashable, Sendable {
  /// Other words.
  case text(String)
  /// Another kind.
  case kind(ContributionKind)
  /// Another speaker, or nobody.
  case speaker(Party?)
  /// Another point of the agenda.
  case item(ID<AgendaItem>?)
  /// Another subject.
  case subject(ID<Subject>?)
  /// Another table, or none.
  case table(ID<Table>?)
  /// Another photo, or none.
  case photo(String?)
  /// Somebody else responsible, or nobody.
  case responsible(Party?)
}
