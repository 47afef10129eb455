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
  /// What was promised in a session.
  case commitments
  /// Proposals that Decidim has exported, as proposals of a session.
  case decidimProposals = "decidim-proposals"
  /// Comments of a Polis conversation, as contributions of a session.
  case polis

  /// Whether a session must be named.
  public var needsSession: Bool { self != .people && !needsSpace }
  /// Whether a space must be named.
  public var needsSpace: Bool { self == .sessions || self == .closedDays }
}
