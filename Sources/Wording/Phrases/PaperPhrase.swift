/// Phrases of the papers around a meeting: what calls to it, what is signed and written on, what follows up. Templates
/// show one as `{{say.<name>}}`.
public enum PaperPhrase: String, Phrase {
  case invitationTitle, invitationText, invitedAre, keptTitle, keptNote, dearAll, dearResidents, dearElected,
    toEverybody, followedHere, methodTitle,
    proposeTitle
  case dueMoved, promiserChanged, promiseReworded, noDay
  case answerToCome, onDay, onDayThat, saidOnDay, promiseMade, answerNotKnown, answerPlanned, decidedElsewhere
  case promisedOpen, promisedBefore, promisedLate, lettersTitle, reminderAbout
  case sinceThen, laterOn, alsoOwed, studiesLate, meetingOf, establishedAsOf
  case calledOff, calledOffBecause, calledOffTitle, alreadyHeld, somebody
  case proposeText, proposeTo
  case signExcused, signProxy, signFor, signInTitle, fullNameHeading, functionHeading, signatureHeading,
    consentHeading, consentNote
  case tablesTitle, tableWord, tableHost, questionLabel, saidHeading, noTable
  case followUpTitle, nobodyInCharge, promisedTitleOf, studiedTitleOf, declinedTitleOf, awaitedTitleOf
  case nothingFollowed, promiseCount, keptOnes, droppedOnes, allLate, someLate, duesAnswers, lateWordOf
  case remindersTitle, dearInstitution, reminderLate, reminderAnswers, reminderEnd, nothingToRemind
  case reminderStudied, reminderPassedOn, reminderComing, reminderOwn, reminderOwnEnd
  case reminderPeopleTitle, reminderPeople, reminderOwnerless, peopleInCharge, answeredByNobody,
    passedOnTitleOf
  case saidAndDoneTitle, demandHeading, answerHeading, deedHeading, noDemand
  case walkTitle, observationHeading, photoHeading, responsibleHeading, becameHeading, noStop, quietStop
  case workshopTitle, tablesHeading, outsideRounds, outsideStops, outsideTables, noRound, roundTitle,
    roundWord
  case dossierTitle, establishedOn
  case promisesTitle, acceptedTitle, refusedTitle, fundingTotal, fundingGranted, fundingAsked, trainedTotal
  case scaleOfVote, askForMinutes, plannedAgendaTitle, shortNoAnswer, shortStudied, initiativeWord, doneOn

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .invitationTitle: ("Convocation", "Invitation")
    case .dearAll: ("Mesdames, Messieurs,", "Dear all,")
    case .dearResidents: ("Chères habitantes, chers habitants,", "Dear residents,")
    case .dearElected:
      ("Mesdames et Messieurs les élus, Madame, Monsieur,", "Dear Councillors, dear Sir or Madam,")
    case .toEverybody: ("À toutes et à tous", "To everybody")
    case .invitationText: ("Nous vous invitons à la séance « {0} »{1} :", "We invite you to “{0}”{1}:")
    case .invitedAre: ("Sont invités : {0}.", "Invited: {0}.")
    case .keptTitle: ("Ce qui est noté, et vos données", "What is noted, and your data")
    case .keptNote:
      (
        "Ce qui se dit en séance est noté. La version publique du compte rendu ne nomme personne ; votre nom ne figure dans la version d’archive que si vous l’acceptez, sur la feuille d’émargement.",
        "What is said at the meeting is noted. The public version of the minutes names nobody; your name stands in the archive version only if you agree to it, on the sign-in sheet."
      )
    case .followedHere: ("Ce qui sera suivi", "What will be followed up")
    case .methodTitle: ("Comment nous travaillerons", "How we will work")
    case .proposeTitle: ("Proposer un point", "Proposing an item")
    case .proposeText:
      (
        "Pour proposer un point ou prévenir d’une absence, dites-le avant la séance à qui vous remet cette convocation.",
        "To propose an item or to send apologies, tell whoever gives you this invitation, before the meeting."
      )
    case .proposeTo:
      (
        "Pour proposer un point ou prévenir d’une absence, avant la séance : {0}.",
        "To propose an item or to send apologies, before the meeting: {0}."
      )
    case .signExcused: ("excusé·e", "apologies")
    case .signProxy: ("donne pouvoir à {0}", "proxy given to {0}")
    case .signFor: ("{0}, pour {1}", "{0}, for {1}")
    case .signInTitle: ("Feuille d’émargement", "Sign-in sheet")
    case .fullNameHeading: ("Nom", "Name")
    case .functionHeading: ("Organisme, fonction", "Organisation, function")
    case .signatureHeading: ("Signature", "Signature")
    case .consentHeading: ("Nom au compte rendu", "Named in the minutes")
    case .consentNote:
      (
        "Cochez la dernière case si vous acceptez que votre nom figure au compte rendu d’archive ; la version publique ne nomme personne.",
        "Tick the last box if you agree to be named in the archive minutes; the public version names nobody."
      )
    case .tablesTitle: ("Feuilles de table", "Table sheets")
    case .tableWord: ("Table {0}", "Table {0}")
    case .tableHost: ("Hôte :", "Host:")
    case .questionLabel: ("Question :", "Question:")
    case .saidHeading: ("Ce qui est dit", "What is said")
    case .noTable: ("Aucune table n’est prévue.", "No table is planned.")
    case .followUpTitle: ("Tableau de suivi", "Follow-up")
    case .nobodyInCharge: ("Sans responsable désigné", "Nobody in charge")
    case .promisedTitleOf: ("Promis", "Promised")
    case .studiedTitleOf: ("À l’étude", "Under study")
    case .declinedTitleOf: ("Refusé, avec la raison", "Declined, with the reason")
    case .awaitedTitleOf: ("Réponses attendues", "Answers awaited")
    case .nothingFollowed:
      ("Rien n’est promis et aucune réponse n’est due.", "Nothing is promised and no answer is owed.")
    case .promiseCount: ("{0} {0|engagement|engagements}", "{0} {0|action|actions}")
    case .keptOnes: ("{0|tenu|tenus}", "{0|kept|kept}")
    case .droppedOnes: ("{0|abandonné|abandonnés}", "{0|dropped|dropped}")
    case .allLate: (", en retard", ", late")
    case .someLate: (", dont {0} en retard", ", {0} of them late")
    case .duesAnswers:
      ("{0} {0|réponse attendue|réponses attendues}.", "{0} {0|answer|answers} awaited.")
    case .lateWordOf: ("en retard", "late")
    case .remindersTitle: ("Relances", "Reminders")
    case .dearInstitution: ("Madame, Monsieur,", "Dear Sir or Madam,")
    case .reminderLate:
      (
        "Les engagements suivants, pris en séance, ont dépassé leur date et ne sont pas tenus à notre connaissance :",
        "The following actions, agreed in meetings, are past their date and not done as far as we know:"
      )
    case .reminderStudied:
      (
        "Vous avez dit étudier ce qui suit ; nous comptons sur votre réponse au jour dit :",
        "You said that you are looking into the following; we count on your answer by the day given:"
      )
    case .reminderPassedOn:
      (
        "Ce qui suit ne relevait pas de la séance et vous est transmis :",
        "The following was beyond the meeting and is passed on to you:"
      )
    case .reminderComing:
      ("Pour mémoire, ce qui est à venir :", "For the record, what is still to come:")
    case .reminderOwn: ("Note à nos services :", "Note to our own services:")
    case .reminderOwnEnd:
      (
        "Merci de dire où cela en est, avec une date quand elle est connue, avant la prochaine séance{0}.",
        "Please say where this stands, with a date where one is known, before the next meeting{0}."
      )
    case .reminderPeopleTitle: ("À rappeler de vive voix", "To be recalled in person")
    case .reminderPeople:
      (
        "Des personnes ont proposé en leur nom de faire ce qui suit. Aucune lettre ne leur est adressée : demandez-leur où elles en sont, et de quelle aide elles ont besoin.",
        "People offered in their own name to do the following. No letter goes to them: ask them how they are getting on, and what help they need."
      )
    case .reminderOwnerless:
      (
        "Ce qui suit attend une réponse, et personne n’est désigné pour la donner : aucune lettre ne part. Dites d’abord qui répond.",
        "The following awaits an answer, and nobody is named to give it: no letter goes. Say first who answers."
      )
    case .peopleInCharge:
      ("Habitants et autres personnes, en leur nom", "Residents and others, in their own name")
    case .answeredByNobody: ("Sans organisme nommé", "No organisation named")
    case .passedOnTitleOf: ("Transmis, hors du champ de la séance", "Passed on, beyond the meeting")
    case .dueMoved: ("échéance : {0} (avant : {1})", "due: {0} (before: {1})")
    case .promiserChanged: ("par {0} (avant : {1})", "by {0} (before: {1})")
    case .promiseReworded: ("reformulé (avant : {0})", "reworded (before: {0})")
    case .noDay: ("sans échéance", "no date")
    case .answerToCome: ("Réponse à venir", "Answer to come")
    case .onDay: ("Le {0} : {1}", "On {0}: {1}")
    case .onDayThat: ("Le {0}, {1}", "On {0}, {1}")
    case .saidOnDay: ("{0}, le {1} : {2}", "{0}, on {1}: {2}")
    case .promiseMade: ("engagement pris", "an action was agreed")
    case .answerNotKnown:
      (
        "La réponse, prévue pour le {0}, n’est pas encore connue.",
        "The answer, planned for {0}, is not known yet."
      )
    case .answerPlanned: ("Réponse prévue le {0} au plus tard.", "Answer planned by {0}.")
    case .decidedElsewhere: ("cela se décide ailleurs", "this is decided elsewhere")
    case .promisedOpen: ("prévu, sans date", "planned, no date")
    case .promisedBefore: ("prévu, échéance le {0}", "planned by {0}")
    case .promisedLate: ("prévu pour le {0}, pas encore fait", "planned for {0}, not done yet")
    case .lettersTitle: ("Lettres", "Letters")
    case .reminderAbout:
      ("Objet : ce qui attend une suite — {0}", "About: what awaits an outcome — {0}")
    case .sinceThen: ("depuis la séance, {0}", "since the meeting, {0}")
    case .laterOn: ("{0} (le {1}, après la séance)", "{0} (on {1}, after the meeting)")
    case .alsoOwed: ("Un retour est dû aussi sur : {0}.", "A response is owed to these too: {0}.")
    case .studiesLate:
      ("À l’étude, date passée : {0}.", "Under study, answer overdue: {0}.")
    case .meetingOf: ("séance du {0}", "meeting of {0}")
    case .establishedAsOf: ("Établi le {0}, état au {1}.", "Made on {0}, as of {1}.")
    case .calledOff: ("La séance a été annulée.", "The meeting was cancelled.")
    case .calledOffBecause: ("La séance a été annulée : {0}.", "The meeting was cancelled: {0}.")
    case .calledOffTitle: ("ANNULÉE — {0}", "CANCELLED — {0}")
    case .alreadyHeld:
      (
        "La séance a déjà eu lieu : ce document n’y invite plus.",
        "The meeting has already been held: this document is no longer an invitation."
      )
    case .somebody: ("une personne de l’assemblée", "somebody from the meeting")
    case .reminderAnswers:
      (
        "Les questions et demandes suivantes attendent votre réponse :",
        "The following questions and requests await your answer:"
      )
    case .reminderEnd:
      (
        "Pourriez-vous nous dire où cela en est, avec une date quand elle est connue ? Votre réponse sera donnée à la prochaine séance{0}. Avec nos remerciements.",
        "Could you tell us where this stands, with a date where one is known? Your answer will be given at the next meeting{0}. With our thanks."
      )
    case .nothingToRemind: ("Aucune relance n’est à faire.", "There is nobody to remind.")
    case .saidAndDoneTitle: ("Vous avez dit, nous avons fait", "You said, we did")
    case .demandHeading: ("Vous avez dit", "You said")
    case .answerHeading: ("Ce qui vous a été répondu", "What you were answered")
    case .deedHeading: ("Ce qui est fait ou prévu", "What is done or planned")
    case .noDemand: ("Aucune demande n’a été notée.", "No request was noted.")
    case .walkTitle: ("Diagnostic en marchant", "Walking diagnosis")
    case .observationHeading: ("Constat", "Observation")
    case .photoHeading: ("Photo", "Photo")
    case .responsibleHeading: ("Responsable", "In charge")
    case .becameHeading: ("Suite", "Outcome")
    case .noStop: ("Aucune étape n’a été notée.", "No stop was noted.")
    case .quietStop: ("rien noté", "nothing noted")
    case .workshopTitle: ("Synthèse des tables", "Summary of the tables")
    case .tablesHeading: ("Table", "Table")
    case .outsideStops: ("Entre les étapes", "Between the stops")
    case .outsideTables: ("Hors des tables", "Outside the tables")
    case .outsideRounds: ("Hors des tours", "Outside the rounds")
    case .noRound: ("Rien n’a été noté aux tables.", "Nothing was noted at the tables.")
    case .roundWord: ("Tour {0}", "Round {0}")
    case .roundTitle: ("Tour {0} : {1}", "Round {0}: {1}")
    case .dossierTitle: ("Dossier du comité de pilotage", "Steering committee file")
    case .establishedOn: ("Établi le {0}.", "Made on {0}.")
    case .promisesTitle: ("Tous les engagements", "All actions")
    case .acceptedTitle: ("Demandes acceptées", "Requests accepted")
    case .refusedTitle: ("Demandes refusées, avec la raison", "Requests declined, with the reason")
    case .fundingTotal: ("Financements : {0}.", "Funding: {0}.")
    case .fundingGranted: ("{0} accordés", "{0} granted")
    case .fundingAsked:
      ("{0} demandés et pas encore accordés", "{0} asked for and not granted yet")
    case .trainedTotal: ("Participants : {0}.", "Participants: {0}.")
    case .scaleOfVote: ("Degrés : {0}.", "Degrees: {0}.")
    case .askForMinutes: ("texte au compte rendu", "see the minutes")
    case .plannedAgendaTitle: ("Ordre du jour prévu", "Planned agenda")
    case .shortStudied: ("{0} {0|est|sont} à l’étude.", "{0} {0|is|are} under study.")
    case .initiativeWord: ("Initiative", "Initiative")
    case .shortNoAnswer:
      (
        "{0} {0|question, demande ou remarque|questions, demandes ou remarques}. Aucune réponse pour l’instant.",
        "{0} {0|question, request or remark|questions, requests or remarks}. No answer yet."
      )
    case .doneOn: ("{0} le {1}", "{0} on {1}")
    }
  }
}
