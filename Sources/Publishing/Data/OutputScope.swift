import Dialogue
import Wording

/// Of what a list or a statistic speaks.
public enum OutputScope: Hashable, Sendable {
  /// All that is known.
  case everything
  /// One space.
  case space(ID<DialogueSpace>)
  /// One session.
  case session(ID<Session>)

  /// The sessions in scope, in the order in which they were planned.
  func sessions(in facts: Facts) -> [Session] {
    switch self {
    case .everything: Array(facts.sessions.values)
    case .space(let id): facts.sessions.values.filter { $0.space == id }
    case .session(let id): facts.session(id).map { [$0] } ?? []
    }
  }

  /// The space in scope; nil for all.
  func space(in facts: Facts) -> ID<DialogueSpace>? {
    switch self {
    case .everything: nil
    case .space(let id): id
    case .session(let id): facts.session(id)?.space
    }
  }

  /// Whether something that may belong to a space is in scope; what belongs to none is in every scope.
  func includes(_ space: ID<DialogueSpace>?, in facts: Facts) -> Bool {
    guard let wanted = self.space(in: facts), let space else { return true }
    return wanted == space
  }
}

/// What a list or a statistic depends on besides the facts.
public struct OutputSetting: Sendable {
  /// Of what it speaks.
  public var scope: OutputScope
  /// The language of what people read; data use the same words in every language.
  public var language: Language
  /// The zone in which times are shown.
  public var zone: Zone
  /// The moment up to which clocks that run are counted.
  public var now: Instant
  /// Whether the facilitator's own notes are listed among the contributions.
  public var includesPrivateNotes: Bool
  /// The user's own documents.
  public var ownDocuments: [DocumentChoice] = []

  /// A setting.
  public init(
    scope: OutputScope = .everything, language: Language, zone: Zone, now: Instant,
    includesPrivateNotes: Bool = false
  ) {
    self.scope = scope
    self.language = language
    self.zone = zone
    self.now = now
    self.includesPrivateNotes = includesPrivateNotes
  }
}
