import Dialogue
import Wording

/// Where what is imported goes, and against what a file is read.
public struct ImportSetting: Sendable {
  /// The space that the file speaks of.
  public var space: ID<DialogueSpace>?
  /// The session that it speaks of.
  public var session: ID<Session>?
  /// Whether somebody named that session, so that it holds against the one that the file names.
  public var isSessionNamed: Bool
  /// The college of those for whom the file names none.
  public var college: CollegeID?
  /// What the file is called, without where it is, by which its import is known later; nil where that is nobody's business.
  public var file: String?
  /// The clock.
  public var now: Instant
  /// The zone of the clock on the wall.
  public var zone: Zone
  /// The language in which the program writes words of its own.
  public var words: Words

  /// A setting.
  public init(
    space: ID<DialogueSpace>? = nil, session: ID<Session>? = nil, isSessionNamed: Bool = false,
    college: CollegeID? = nil, now: Instant, zone: Zone, words: Words
  ) {
    (self.space, self.session, self.college) = (space, session, college)
    self.isSessionNamed = isSessionNamed
    (self.now, self.zone, self.words) = (now, zone, words)
  }
}
