/// What the room’s screen says.
public enum RoomPhrase: String, Phrase {
  case beginsIn, moreItems, pause, since, next, decision, closedAt, thanks, nextSession, timeIs
  case tooSmall, noSession, cancelled, nextItem, overBy, over, remaining, remainingOf, nearlyOver
  case nearlyOverOf, nobodySpeaks, paused, speaks, turnOver, turnNearlyOver, ourCommitments
  case tables, returnsAt, returnOver, round, roundOver, vote, underReview
  case held, released, roomHeld, roomShows
  case noCommitment, late, nextSpeakers, nextAndThen, balance, balanceShort, moreGroups, decisions,
    commitments

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .tables: ("Tables", "Tables")
    case .beginsIn: ("Début dans {0}", "Starts in {0}")
    case .moreItems: ("… et {0} {0|autre point|autres points}", "… and {0} more {0|item|items}")
    case .pause: ("Pause", "Break")
    case .since: ("depuis {0}", "since {0}")
    case .next: ("Ensuite : {0}", "Next: {0}")
    case .decision: ("Décision {0} : {1}", "Decision {0}: {1}")
    case .closedAt: ("Séance close à {0}", "Meeting closed at {0}")
    case .thanks: ("Merci !", "Thank you!")
    case .nextSession: ("Prochaine séance : {0}", "Next meeting: {0}")
    case .timeIs: ("il est", "time")
    case .tooSmall: ("{0} · fenêtre trop petite (40 × 10)", "{0} · window too small (40 × 10)")
    case .noSession: ("Aucune séance.", "No meeting.")
    case .cancelled: ("Séance annulée", "Meeting cancelled")
    case .nextItem: ("Prochain point : {0}", "Next item: {0}")
    case .overBy: ("! dépassé de", "! over by")
    case .over: ("! temps dépassé : {0} sur {1}", "! over time: {0} on {1}")
    case .remaining: ("il reste", "remaining")
    case .remainingOf: ("reste {0} sur {1}", "{0} left of {1}")
    case .nearlyOver: ("~ bientôt fini", "~ almost over")
    case .nearlyOverOf: ("~ bientôt fini : reste {0} sur {1}", "~ almost over: {0} left of {1}")
    case .nobodySpeaks: ("Personne n’a la parole", "Nobody is speaking")
    case .paused: (" · interrompu", " · interrupted")
    case .speaks: ("a la parole", "is speaking")
    case .turnOver: ("! temps écoulé {0}", "! time is up {0}")
    case .turnNearlyOver: ("~ bientôt {0}", "~ soon {0}")
    case .ourCommitments: ("Nos engagements", "Our actions")
    case .returnsAt: ("Reprise à {0}, dans {1}", "Back at {0}, in {1}")
    case .returnOver: ("On reprend ! (annoncé à {0})", "We go on! (announced for {0})")
    case .round: ("tour {0} · reste {1}", "round {0} · {1} left")
    case .roundOver: ("! tour {0} · dépassé de {1}", "! round {0} · over by {1}")
    case .vote: ("Vote {0} : {1}", "Vote {0}: {1}")
    case .held:
      (
        "L’écran de la salle est figé. Alt-e : le laisser suivre.",
        "The room’s screen is frozen. Alt-e: let it follow."
      )
    case .released: ("L’écran de la salle suit la séance.", "The room’s screen follows the meeting.")
    case .roomHeld: ("SALLE FIGÉE", "ROOM FROZEN")
    case .roomShows: ("salle : {0}", "room: {0}")
    case .underReview: ("Engagements à suivre", "Actions to follow up")
    case .noCommitment: ("Aucun engagement.", "No action.")
    case .late: (" ! en retard", " ! late")
    case .nextSpeakers: ("Ensuite", "Next")
    case .nextAndThen: ("Ensuite, puis", "Next, and then")
    case .balance: ("Parole / présence", "Speaking / present")
    case .balanceShort: ("Parole", "Speaking")
    case .moreGroups: ("et {0} {0|autre|autres}", "and {0} {0|other|others}")
    case .decisions: ("{0} {0|décision|décisions}", "{0} {0|decision|decisions}")
    case .commitments: ("{0} {0|engagement|engagements}", "{0} {0|action|actions}")
    }
  }
}
