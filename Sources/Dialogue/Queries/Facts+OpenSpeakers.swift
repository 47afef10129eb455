extension Commitment {
  /// Whether who promises is only a name that somebody wrote down: « qui ? ».
  public var isWhoOpen: Bool { if case .name = who { true } else { false } }
}

extension Facts {
  /// What was said in a session by somebody of whom it must still be said who that is.
  public func openSpeakers(in session: Session) -> [Contribution] {
    session.contributions.filter(\.isSpeakerOpen)
  }

  /// What was promised in a session by such a person.
  public func openPromises(in session: Session) -> [Commitment] {
    session.commitments.compactMap { commitments[$0] }.filter(\.isWhoOpen)
  }
}
