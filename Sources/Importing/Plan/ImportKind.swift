import Dialogue
import Wording

/// What can be imported.
public enum ImportKind: String, CaseIterable, Sendable {
  /// People and their organisations, with how they are reached.
  case people
  /// Points for the agenda of a session.
  case agenda
  /// Sessions and milestones of a space.
  case sessions
  /// Days on which a space does not meet, such as school holidays.
  case closedDays = "no-meetings"
  /// What was said in a session.
  case contributions
  /// Proposals that Decidim has exported, as proposals of a session.
  case decidimProposals = "decidim-proposals"
  /// Comments of a Polis conversation, as contributions of a session.
  case polis

  /// Whether a session must be named.
  public var needsSession: Bool { self != .people && !needsSpace }
  /// Whether a space must be named.
  public var needsSpace: Bool { self == .sessions || self == .closedDays }
}

/// Where what is imported goes, and against what a file is read.
public struct ImportSetting: Sendable {
  /// The space that the file speaks of.
  public var space: ID<DialogueSpace>?
  /// The session that it speaks of.
  public var session: ID<Session>?
  /// The college of those for whom the file names none.
  public var college: CollegeID?
  /// The clock.
  public var now: Instant
  /// The zone of the clock on the wall.
  public var zone: Zone
  /// The language in which the program writes words of its own.
  public var words: Words

  /// A setting.
  public init(
    space: ID<DialogueSpace>? = nil, session: ID<Session>? = nil, college: CollegeID? = nil, now: Instant,
    zone: Zone, words: Words
  ) {
    (self.space, self.session, self.college) = (space, session, college)
    (self.now, self.zone, self.words) = (now, zone, words)
  }
}
