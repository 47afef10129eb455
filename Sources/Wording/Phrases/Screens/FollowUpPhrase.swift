/// What the follow-up screen says.
public enum FollowUpPhrase: String, Phrase {
  case byInstitution, nextTime, nothing, unanswered, noContribution, fates, late, toKeep
  case noCommitment, commitments, otherBodies

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .byInstitution: ("Par institution", "By institution")
    case .nextTime: ("À la prochaine séance", "For next meeting")
    case .nothing: ("rien", "nothing")
    case .unanswered: ("Sans réponse", "No answer yet")
    case .noContribution: ("Aucune question, demande ni proposition.", "No question, request or proposal.")
    case .fates: ("Suites données", "Outcomes")
    case .late: ("En retard", "Late")
    case .toKeep: ("À tenir", "To do")
    case .noCommitment: ("Aucun engagement. F11 en note un.", "No action. F11 adds one.")
    case .commitments: ("Engagements", "Actions")
    case .otherBodies: ("Pris ailleurs · {0}", "Agreed elsewhere · {0}")
    }
  }
}
