/// What happens to what was said.
public enum ContributionEvent: Hashable, Sendable {
  /// Something said was noted.
  case noted(Contribution)
  /// A field of a contribution was changed.
  case changed(ContributionReference, ContributionChange)
  /// A contribution turned out to answer others.
  case answered(ContributionReference, answers: [ContributionReference])
  /// A contribution was deleted: it is shown and counted nowhere any more, and its number is not given again.
  case struck(ContributionReference)
  /// What became of a contribution was said; nil takes that back.
  case fated(ContributionReference, Fate?)
  /// Others say the same: so many hands.
  case shared(ContributionReference, SharingChange)

  /// The session in which it was said.
  public var session: ID<Session> {
    switch self {
    case .noted(let note): note.session
    case .changed(let reference, _), .answered(let reference, _), .struck(let reference),
      .fated(let reference, _), .shared(let reference, _):
      reference.session
    }
  }
}

/// What can be asked of what was said.
public enum ContributionCommand: Hashable, Sendable {
  /// Note something said. The number is given by the session.
  case note(Contribution)
  /// Change a field of a contribution.
  case change(ContributionReference, ContributionChange)
  /// Say that a contribution answers others.
  case answer(ContributionReference, answers: [ContributionReference])
  /// Delete a contribution.
  case strike(ContributionReference)
  /// Say what became of a contribution; nil takes that back.
  case fate(ContributionReference, Fate?)
  /// Count those who say the same.
  case share(ContributionReference, SharingChange)
}
