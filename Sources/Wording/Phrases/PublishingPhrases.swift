/// Fixed phrases of the documents and lists. Templates show one as `{{say.<name>}}`.
///
/// French puts a no-break space (U+00A0) before a colon and a narrow one (U+202F) before the other tall marks
/// (*Lexique des règles typographiques en usage à l'Imprimerie nationale*).
public enum PublishingPhrase: String, Phrase {
  case oneMoreInMinutes, moreInMinutes, oneRecord, manyRecords
  case colon, minutesTitle, decisionRecordTitle, spaceLabel, dateLabel
  case placeLabel, announcedLabel, actualLabel, planned, live
  case presenceTitle, nobodyCounted, namedOnly, collegeHeading, presentHeading
  case namesHeading, withoutCollege, amongCounted, wholeRoom, until, awayBetween, agendaTitle
  case noAgenda, numberHeading, pointHeading, plannedHeading, actualHeading
  case proceedingsTitle, nothingNoted, outsideAgenda, presenterLabel, plannedWord, plannedAnew
  case parkedState, pendingState, subjectLabel, scaleLabel, levelLabel
  case openUntilLabel, wasOpenLabel, impactsLabel, decidedLabel, openLabel, answersLabel
  case fateLabel, answerDueMark, responseDueMark, answeredBy, answeredLabel, by
  case untilDay, sentTo, voteWord, voteLower, totalHeading
  case decisionWord, commitmentWord, before, initiativesTitle, leadLabel
  case needsLabel, offersLabel, fundingLabel, granted, asked
  case trainingsTitle, trainersLabel, balanceTitle, airtimeHeading, timeShareHeading
  case peopleShareHeading, ratioHeading, airtimeNote, airtimeOutside, ratioNote, unansweredTitle
  case nothingOwed, noDueDay, answersOwed, answersNone, answersAll, answersStudied, nextTitle, parkedTitle
  case notServedLabel, decisionsTitle, noDecision, commitmentsTitle
  case noCommitment, whoHeading, whatHeading, dueHeading, fatesTitle
  case journalLabel, journalHashLabel, unknownParty, onePresent, manyPresent
  case none, idHeading, nameHeading, kindHeading, territoryHeading
  case sessionsHeading, sessionHeading, titleHeading, spaceHeading, stateHeading
  case startHeading, placeHeading, organisationHeading, scaleHeading, levelHeading
  case openUntilHeading, timeHeading, speakerHeading, textHeading, fateHeading
  case stageHeading, leadHeading, needsHeading, dayHeading, lengthHeading
  case trainersHeading, answersHeading, trainingSubject, openQuestionsLabel, underStudyLabel
  case toFollowLabel, contentsTitle, agendaFigureTitle
  case attendancesHeading, cameHeading, atCloseHeading, cameAndClose, facilitatorsApart
  case hostHeading, notesHeading, keptElsewhereHeading, listedElsewhere, purposeHeading
  case leftOpenNotice, notClosed, suspendedLabel, pausedFor, extendedTo, shortenedTo, overdue, followedTitle

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .colon: (" :", ":")
    case .minutesTitle: ("Compte rendu", "Minutes")
    case .decisionRecordTitle: ("Relevé de décisions", "Decisions")
    case .spaceLabel: ("Espace de dialogue :", "Body:")
    case .dateLabel: ("Date :", "Date:")
    case .placeLabel: ("Lieu :", "Place:")
    case .announcedLabel: ("Horaire annoncé :", "Announced:")
    case .actualLabel: ("Horaire réel :", "Actual:")
    case .planned: ("La séance n’a pas encore eu lieu.", "The meeting has not been held yet.")
    case .live:
      (
        "Document provisoire : la séance est en cours.",
        "Provisional document: the meeting is in progress."
      )
    case .presenceTitle: ("Présences", "Attendance")
    case .namedOnly:
      (
        "Les présents n’ont pas été comptés ; {0} {0|personne est nommée|personnes sont nommées}.",
        "Those present were not counted; {0} {0|person is|people are} named."
      )
    case .nobodyCounted: ("Les présences n’ont pas été notées.", "Attendance was not noted.")
    case .collegeHeading: ("Collège", "Group")
    case .presentHeading: ("Présents", "Present")
    case .namesHeading: ("Personnes nommées", "People named")
    case .withoutCollege: ("sans collège", "no group")
    case .amongCounted:
      ("nommés sans collège, déjà comptés ci-dessus", "named without a group, already counted above")
    case .wholeRoom: ("toute la salle", "whole room")
    case .until: ("jusqu’à", "until")
    case .awayBetween: ("absent·e de {0} à {1}", "away from {0} to {1}")
    case .agendaTitle: ("Ordre du jour", "Agenda")
    case .noAgenda: ("Aucun point n’était inscrit.", "Nothing was on the agenda.")
    case .numberHeading: ("N°", "No.")
    case .pointHeading: ("Point", "Item")
    case .plannedHeading: ("Prévu", "Planned")
    case .actualHeading: ("Réel", "Actual")
    case .proceedingsTitle: ("Déroulé", "Proceedings")
    case .nothingNoted: ("Rien n’a été noté.", "Nothing was noted.")
    case .outsideAgenda: ("En dehors des points", "Outside the agenda")
    case .presenterLabel: ("Présentation :", "Presentation:")
    case .plannedWord: ("prévu", "planned")
    case .plannedAnew: ("en séance, prévu {0}", "at the meeting, planned {0}")
    case .parkedState: ("reporté", "postponed")
    case .pendingState: ("non abordé", "not reached")
    case .subjectLabel: ("Objet de la concertation :", "Consultation topic:")
    case .scaleLabel: ("échelle :", "scale:")
    case .levelLabel: ("niveau de participation :", "level of participation:")
    case .openUntilLabel: ("ouvert jusqu’au", "open until")
    case .wasOpenLabel: ("était ouvert jusqu’au", "was open until")
    case .impactsLabel: ("Impacts :", "Impacts:")
    case .decidedLabel: ("Déjà décidé :", "Already decided:")
    case .openLabel: ("Encore ouvert :", "Still open:")
    case .answersLabel: ("En réponse à", "In answer to")
    case .fateLabel: ("Suite donnée :", "Outcome:")
    case .answerDueMark: ("Réponse attendue", "Answer awaited")
    case .responseDueMark: ("Retour attendu", "Response awaited")
    case .answeredBy: ("répondu en", "answered in")
    case .answeredLabel: ("Réponse donnée :", "Answered:")
    case .by: ("par", "by")
    case .untilDay: ("jusqu’au", "until")
    case .sentTo: ("transmis", "sent")
    case .voteWord: ("Vote", "Vote")
    case .voteLower: ("vote", "vote")
    case .totalHeading: ("Total", "Total")
    case .decisionWord: ("Décision", "Decision")
    case .commitmentWord: ("Engagement", "Action")
    case .before: ("échéance le", "by")
    case .initiativesTitle: ("Initiatives collectives", "Collective initiatives")
    case .leadLabel: ("portée par", "led by")
    case .needsLabel: ("besoins :", "needs:")
    case .offersLabel: ("aides proposées :", "help offered:")
    case .fundingLabel: ("financement :", "funding:")
    case .granted: ("accordé", "granted")
    case .asked: ("demandé", "asked for")
    case .trainingsTitle: ("Co-formations", "Joint trainings")
    case .trainersLabel: ("avec", "with")
    case .balanceTitle: ("Équilibre de la parole", "Balance of speaking time")
    case .airtimeHeading: ("Temps de parole", "Speaking time")
    case .timeShareHeading: ("Part du temps", "% of time")
    case .peopleShareHeading: ("Part de la présence", "% of presence")
    case .ratioHeading: ("Équilibre", "Balance")
    case .airtimeNote:
      (
        "Temps de parole : celui des tours donnés à l’écran.",
        "Speaking time: that of the turns given on the screen."
      )
    case .airtimeOutside:
      (
        "Sans collège : {0}, dans aucune part.", "Without a group: {0}, in no share."
      )
    case .ratioNote:
      (
        "Équilibre : part du temps de parole divisée par la part du temps de présence ; 1 signifie une parole en proportion de la présence.",
        "Balance: share of speaking time divided by share of the time spent in the room; 1 means speech in proportion to presence."
      )
    case .unansweredTitle: ("Questions et demandes en attente", "Questions and requests awaiting an answer")
    case .nothingOwed: ("Aucune réponse n’était due.", "No answer was owed.")
    case .noDueDay: ("sans date", "no date")
    case .answersOwed: ("Réponses dues : {0}, données : {1} ({2})", "Answers owed: {0}, given: {1} ({2})")
    case .answersNone: ("Réponses dues : {0}, aucune donnée", "Answers owed: {0}, none given")
    case .answersAll:
      ("Réponses dues : {0}, {0|donnée|toutes données}", "Answers owed: {0}, {0|given|all given}")
    case .answersStudied: ("à l’étude : {0}", "under study: {0}")
    case .nextTitle: ("À reprendre à la prochaine séance", "For the next meeting")
    case .parkedTitle: ("Points reportés ou non abordés", "Items postponed or not reached")
    case .notServedLabel:
      (
        "N’ont pas eu la parole et gardent leur tour :",
        "Did not get to speak and keep their turn:"
      )
    case .decisionsTitle: ("Décisions", "Decisions")
    case .noDecision: ("Aucune décision n’a été prise.", "No decision was taken.")
    case .commitmentsTitle: ("Engagements", "Actions")
    case .noCommitment: ("Aucun engagement n’a été pris.", "No action was agreed.")
    case .whoHeading: ("Qui", "Who")
    case .whatHeading: ("Quoi", "What")
    case .dueHeading: ("Échéance", "Due")
    case .fatesTitle: ("Suites données", "Outcomes")
    case .journalLabel: ("Registre de la concertation :", "Record of the dialogue:")
    case .journalHashLabel:
      (
        ". Son empreinte, qui sert à vérifier que rien n’a changé :",
        ". Its fingerprint, by which one checks that nothing has changed:"
      )
    case .unknownParty: ("inconnu", "unknown")
    case .onePresent: ("personne présente", "person present")
    case .manyPresent: ("personnes présentes", "people present")
    case .none: ("(aucun)", "(none)")
    case .idHeading: ("N°", "No.")
    case .hostHeading: ("Hôte", "Host")
    case .notesHeading: ("Notes", "Notes")
    case .keptElsewhereHeading: ("Tenue ailleurs", "Kept elsewhere")
    case .listedElsewhere: ("oui ; {0} {0|reçue|reçues} {1}", "yes; {0} received {1}")
    case .purposeHeading: ("Pour quoi", "What for")
    case .nameHeading: ("Nom", "Name")
    case .kindHeading: ("Nature", "Kind")
    case .territoryHeading: ("Territoire", "Territory")
    case .sessionsHeading: ("Séances", "Meetings")
    case .sessionHeading: ("Séance", "Meeting")
    case .titleHeading: ("Titre", "Title")
    case .spaceHeading: ("Espace", "Body")
    case .stateHeading: ("État", "State")
    case .startHeading: ("Début", "Start")
    case .placeHeading: ("Lieu", "Place")
    case .organisationHeading: ("Organisme", "Organisation")
    case .scaleHeading: ("Échelle", "Scale")
    case .levelHeading: ("Niveau", "Level")
    case .openUntilHeading: ("Ouvert jusqu’au", "Open until")
    case .timeHeading: ("Heure", "Time")
    case .speakerHeading: ("Qui", "Speaker")
    case .textHeading: ("Texte", "Text")
    case .fateHeading: ("Suite", "Outcome")
    case .stageHeading: ("Étape", "Stage")
    case .leadHeading: ("Portée par", "Led by")
    case .needsHeading: ("Besoins", "Needs")
    case .dayHeading: ("Date", "Date")
    case .lengthHeading: ("Durée", "Length")
    case .trainersHeading: ("Formateurs", "Trainers")
    case .answersHeading: ("Réponses", "Answers")
    case .trainingSubject: ("objet :", "topic:")
    case .openQuestionsLabel: ("Attendent une réponse :", "Await an answer:")
    case .underStudyLabel: ("À l’étude :", "Under study:")
    case .contentsTitle: ("Sommaire", "Contents")
    case .agendaFigureTitle:
      ("Durée des points, prévue et réelle", "Length of the items, planned and actual")
    case .toFollowLabel: ("Engagements à suivre :", "Actions to follow up:")
    case .leftOpenNotice:
      (
        "La séance n’a pas été close : les durées sont comptées jusqu’à {0}.",
        "The meeting was not closed: times are counted until {0}."
      )
    case .notClosed:
      (
        "Document provisoire : la séance n’a pas encore été close.",
        "Provisional document: the meeting has not been closed yet."
      )
    case .suspendedLabel: ("Suspension :", "Break:")
    case .pausedFor: ("suspension de {0}", "break of {0}")
    case .shortenedTo: ("{0}, fin avancée à {1}", "{0}, end brought forward to {1}")
    case .extendedTo: ("{0}, fin reportée à {1}", "{0}, extended to {1}")
    case .overdue: ("en retard", "overdue")
    case .followedTitle: ("Suites des séances précédentes", "From earlier meetings")
    case .attendancesHeading: ("Présences cumulées", "Attendances")
    case .cameHeading: ("Venus", "Came")
    case .atCloseHeading: ("À la clôture", "At the close")
    case .cameAndClose:
      (
        "{0} {0|personne est venue|personnes sont venues}, {1} à la clôture.",
        "{0} {0|person|people} came, {1} at the close."
      )
    case .facilitatorsApart:
      (
        "{0} {0|personne anime, comptée|personnes animent, comptées} à part.",
        "{0} {0|person|people} facilitating, counted apart."
      )
    case .oneRecord: ("enregistrement", "record")
    case .manyRecords: ("enregistrements", "records")
    case .oneMoreInMinutes: ("autre, dans le compte rendu", "more, in the minutes")
    case .moreInMinutes: ("autres, dans le compte rendu", "more, in the minutes")
    }
  }
}
