/// What somebody's words are: a question, a proposal … Configurable per space.
public struct ContributionKind: Hashable, Sendable, RawRepresentable {
  /// The word in the journal, in scripts and in data outputs.
  public let rawValue: String

  /// A kind by its word.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Something said, of no other kind.
  public static let contribution = ContributionKind(rawValue: "contribution")
  /// A question.
  public static let question = ContributionKind(rawValue: "question")
  /// A worry.
  public static let concern = ContributionKind(rawValue: "concern")
  /// A proposal.
  public static let proposal = ContributionKind(rawValue: "proposal")
  /// What somebody lived or saw.
  public static let testimony = ContributionKind(rawValue: "testimony")
  /// Something asked for.
  public static let request = ContributionKind(rawValue: "request")
  /// An institution called to account (*interpellation*).
  public static let callToAccount = ContributionKind(rawValue: "call-to-account")
  /// Agreement.
  public static let agreement = ContributionKind(rawValue: "agreement")
  /// Disagreement.
  public static let disagreement = ContributionKind(rawValue: "disagreement")
  /// An answer.
  public static let answer = ContributionKind(rawValue: "answer")
  /// Information given.
  public static let information = ContributionKind(rawValue: "information")
  /// Said, but outside what the meeting is about.
  public static let outOfScope = ContributionKind(rawValue: "out-of-scope")
  /// The facilitator's own note; never in a document or an export.
  public static let privateNote = ContributionKind(rawValue: "private-note")

  /// The kinds that every space begins with.
  public static let defaults: [ContributionKind] = [
    .contribution, .question, .concern, .proposal, .testimony, .request, .callToAccount, .agreement,
    .disagreement, .answer, .information, .outOfScope, .privateNote,
  ]

  /// Whether an answer is owed whatever the level of participation: questions, requests, proposals, calls to account.
  public var alwaysOwesAnswer: Bool {
    switch self {
    case .question, .proposal, .request, .callToAccount: true
    default: false
    }
  }

  /// Whether it gives something to the room rather than asks for a return: answers, information, private notes.
  public var neverOwesAnswer: Bool {
    switch self {
    case .answer, .information, .privateNote, .outOfScope: true
    default: false
    }
  }
}
