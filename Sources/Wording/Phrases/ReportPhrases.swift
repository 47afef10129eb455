/// Phrases of the report on a concertation (*bilan*). Templates show one as `{{say.<name>}}`.
public enum ReportPhrase: String, Phrase {
  case reportTitle, allSpaces, periodLabel, fromDay, toDay, nothingHeld, heldCount,
    cancelledCount, notedCount,
    decisionCount, liveCount, underWay
  case heldTitle, participationTitle, subjectsTitle, noSubject, contributionsHeading, answeredHeading
  case commitmentsStateTitle, lateTitle, fatesCountTitle, countHeading
  case reportUnansweredTitle, sinceWord, trainingsHeldTitle, hoursTotal, plannedTrainings, dayIsOver,
    noTraining
  case reportNotice
  case calendarTitle, milestoneHeading, subjectsHeading, stateHeading, todayLabel

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .reportTitle: ("Bilan de la concertation", "Report on the consultation")
    case .allSpaces: ("tous les espaces", "all bodies")
    case .periodLabel: ("Période :", "Period:")
    case .fromDay: ("depuis le {0}", "since {0}")
    case .toDay: ("jusqu’au {0}", "until {0}")
    case .nothingHeld:
      ("Aucune séance n’a été tenue dans cette période.", "No meeting was held in this period.")
    case .heldCount: ("{0} {0|séance tenue|séances tenues}", "{0} {0|meeting|meetings} held")
    case .cancelledCount: ("{0} {0|séance annulée|séances annulées}", "{0} {0|meeting|meetings} cancelled")
    case .notedCount:
      ("{0} {0|contribution notée|contributions notées}", "{0} {0|contribution|contributions} noted")
    case .liveCount: ("{0} en cours", "{0} in progress")
    case .underWay: ("en cours", "in progress")
    case .decisionCount: ("{0} {0|décision|décisions}", "{0} {0|decision|decisions}")
    case .calendarTitle: ("Calendrier de la concertation", "Calendar of the consultation")
    case .milestoneHeading: ("Jalon", "Milestone")
    case .subjectsHeading: ("Objets", "Topics")
    case .stateHeading: ("État", "State")
    case .todayLabel: ("aujourd’hui,", "today,")
    case .heldTitle: ("Séances tenues", "Meetings held")
    case .participationTitle: ("Qui est venu, qui a parlé", "Who came, who spoke")
    case .subjectsTitle: ("Objets de la concertation", "Consultation topics")
    case .noSubject: ("Sans objet déclaré", "No topic given")
    case .contributionsHeading: ("Contributions", "Contributions")
    case .answeredHeading: ("Réponses", "Answers")
    case .commitmentsStateTitle: ("Ce qui a été promis", "What was agreed")
    case .lateTitle: ("En retard", "Late")
    case .fatesCountTitle: ("Suites données aux contributions", "Outcomes of the contributions")
    case .countHeading: ("Nombre", "Number")
    case .reportUnansweredTitle: ("Sans réponse", "Without an answer")
    case .sinceWord: ("depuis le", "since")
    case .trainingsHeldTitle: ("Co-formations", "Joint trainings")
    case .hoursTotal: ("{0} {0|tenue|tenues}, {1} en tout.", "{0} held, {1} in all.")
    case .plannedTrainings: ("{0} {0|prévue|prévues} :", "{0} planned:")
    case .dayIsOver: ("date passée, à confirmer", "day over, to be confirmed")
    case .noTraining: ("Aucune co-formation n’a été tenue.", "No joint training was held.")
    case .reportNotice:
      (
        "Sans données personnelles : les personnes n’y sont pas nommées, et les effectifs de moins de 5 sont regroupés.",
        "Without personal data: people are not named, and numbers below 5 are put together."
      )
    }
  }
}
