/// What the screen says of itself: messages, titles and feet of what stands over it.
public enum ModelPhrase: String, Phrase {
  /// What carries over.
  case altLetter, placeLost
  case everything, theCommitments, commitmentsPoint, questionsPoint
  /// Refusals and warnings.
  case readOnly, repeated, enterTooSoon, notSaved, nothingWaits, saidAgain, unavailable, recovered
  /// What is left of earlier meetings, how a promise is written, to whom nothing is owed.
  case itemsAdded, itemsShortened, carryThis, carryAll, nothingLeftOver, promiseHow, owedNothing, visiting,
    answerNotOwed, answerNotOwedTo, answerNowOwed
  /// Confirmations.
  case firstMeeting, confirm, cancel, quitQuestion, quitLive, quitUnsaved, quit,
    closeQuestion, close, giveFloor,
    speaks, fateTaken, cancelQuestion, cancelMeeting, goToItem, forceNext, sessionResumed,
    breakUntil,
    spokeBefore, noVote,
    moveAll
  /// More confirmations.
  case writeTo, writeFoot, typed, otherDay, openToday, openAsDated, openOther, reopen,
    isClosed, otherDocument, undoClosed, undo, deleteClosed, deleteIt, leaveIt,
    forgetQuestion, forget, forgetWords, forgotten
  /// Messages.
  case undone, notHeld, rehearsalEnd, rehearsal, noPublishing
  /// Titles and feet.
  case help, palette, answersOf, answersNone, search, documents, form, beingMade, behindBy,
    escapeCloses, moreBelow, menuFoot, menuEarly, goToSession
  /// More of them.
  case answersFoot, remedyFoot, searchHint, searchNothing, searchFound, previewFoot, previewFootShort,
    largePrint, printedByTheme, largePrintShort, printedByThemeShort,
    notPrivate, afterHall, endAt
  /// Ways to catch up.
  case shortenAll, shortenOne, parkOne, extendOne
  /// The past.
  case asOf, replayed, atEnd, paused
  /// What was just done.
  case decisionNoted, commitmentNoted, inAnswer, noDate, floorGiven, turnEnded, itemBegun, redone, isHere,
    hasCome, areHere, manyPlanned, tablesAdded,
    inQueue,
    spaceCreated
  /// More of it.
  case sessionPlanned, itemAdded, personAdded, subjectAdded, answerNoted, fateGiven, sessionOpened,
    sessionClosed, presentNow, facilitatorsApart, onlyToFront
  /// Many at once.
  case importOf, manyPeople, manyOrganisations, manyItems, manyMeetings, manyMilestones, manyContributions,
    manyCommitments, manySubjects, andMore
  /// More of it.
  case noItems, outsideAgenda, countHint, movedUp, leftOpen, closeAt
  /// Reading to the room.
  case roomTitle, room2, room4
  /// The first hour.
  case welcome, stepsTitle, stepSpace, stepSession, stepItems, stepPeople, stepOpen, stepsPutAway, stepsShown,
    newOne

  /// The phrase in French.
  public var french: String { both.0 }
  /// The phrase in English.
  public var english: String { both.1 }

  private var both: (String, String) {
    switch self {
    case .everything: ("tout", "all")
    case .theCommitments: ("engagements", "actions")
    case .answerNotOwed: ("{0} n’attend plus de réponse", "{0} is owed no answer any more")
    case .answerNotOwedTo:
      (
        "{0} n’attend plus de réponse : {1}, rien n’est dû à une institution",
        "{0} is owed no answer any more: {1}, an institution is owed none"
      )
    case .answerNowOwed: ("{0} attend une réponse", "{0} is owed an answer")
    case .visiting: ("{0}. Échap ou Alt-1…9 : revenir à {1}.", "{0}. Esc or Alt-1…9: back to {1}.")
    case .questionsPoint: ("Questions restées sans réponse", "Questions still without an answer")
    case .commitmentsPoint: ("Suivi des engagements", "Actions to follow up")
    case .readOnly: ("Lecture seule : rien n’est noté.", "Read-only: nothing is noted.")
    case .repeated: ("Touche répétée, ignorée.", "Key repeated, ignored.")
    case .enterTooSoon:
      (
        "Entrée trop vite après l’autre : rien n’est fait, Entrée encore.",
        "Enter too soon after the other: nothing is done, Enter again."
      )
    case .promiseHow:
      (
        "Qui : quoi, pour quand — « > Régie : réparer le hall, d’ici le 15 mars »",
        "Who: what, by when — “> Estates: mend the hall, by 15 March”"
      )
    case .itemsAdded: ("{0} {0|point ajouté|points ajoutés} : {1}", "{0} {0|item|items} added: {1}")
    case .itemsShortened: ("{0} points raccourcis", "{0} items shortened")
    case .carryThis: ("Mettre ceci à l’ordre du jour", "Put this on the agenda")
    case .carryAll:
      (
        "Tout mettre à l’ordre du jour ({0}, en {1} {1|point|points})",
        "Put all of it on the agenda ({0}, as {1} {1|item|items})"
      )
    case .owedNothing: ("institution : rien n’est dû", "an institution: nothing is owed")
    case .nothingLeftOver: ("Il ne reste rien des séances d’avant.", "Earlier meetings left nothing.")
    case .notSaved:
      ("NON ENREGISTRÉ : {0}. Le texte reste dans la ligne.", "NOT SAVED: {0}. The text stays in the line.")
    case .nothingWaits:
      (
        "Notez d’abord ce qui a été répondu : F8 le relie ensuite à sa question.",
        "Note first what was answered: F8 then ties it to its question."
      )
    case .saidAgain:
      (
        "C’est déjà noté. Entrée encore le note une seconde fois.",
        "Already noted. Enter again notes it twice."
      )
    case .unavailable: ("{0} : {1}", "{0}: {1}")
    case .recovered: ("Texte retrouvé : Entrée pour le noter.", "Text recovered: Enter to note it.")
    case .confirm: ("Confirmer", "Confirm")
    case .cancel: ("Annuler", "Cancel")
    case .firstMeeting: ("Séance 1", "Meeting 1")
    case .quitQuestion: ("Quitter Palabre ? Tout est enregistré.", "Quit Palabre? Everything is saved.")
    case .quitLive: ("« {0} » reste ouverte.", "“{0}” stays open.")
    case .quitUnsaved:
      (
        "Quitter Palabre ? NON ENREGISTRÉ : {0}. /publier écrit ailleurs ce qui est à l’écran.",
        "Quit Palabre? NOT SAVED: {0}. /publish writes elsewhere what is on the screen."
      )
    case .altLetter:
      (
        "« {0} » : votre terminal en fait une lettre, {1} voulait dire « {2} ». xterm : Ctrl et clic gauche, « Meta Sends Escape » ; partout : ^P cherche la commande.",
        "“{0}”: your terminal makes a letter of it, {1} was to mean “{2}”. xterm: Ctrl and left click, “Meta Sends Escape”; everywhere: ^P finds the command."
      )
    case .placeLost:
      (
        "L’endroit où vous étiez n’est pas lisible : il est oublié.",
        "Where you were cannot be read: it is forgotten."
      )
    case .quit: ("Quitter", "Quit")
    case .closeQuestion: ("Clore la séance ?", "Close the meeting?")
    case .close: ("Clore", "Close")
    case .giveFloor: ("Donner la parole", "Give the floor")
    case .moveAll: ("Déplacer le tout", "Move all of it")
    case .forceNext:
      (
        "Suivant : {0|son|leur} tour est gardé",
        "Next item: {0|their turn is kept|they keep their turn}"
      )
    case .noVote: ("aucun", "none")
    case .breakUntil:
      (
        "Pause ; reprise annoncée à {0} (taper 20 : 20 min, ou une heure)",
        "Break; back at {0} (type 20: 20 min, or a time)"
      )
    case .sessionResumed: ("Séance reprise", "Meeting resumed")
    case .spokeBefore: ("{0} avait la parole : F2 la lui rend", "{0} was speaking: F2 gives it back")
    case .writeTo: ("Écrire dans : ", "Write to: ")
    case .writeFoot: ("Entrée écrit · Échap revient", "Enter writes · Esc goes back")
    case .typed:
      (
        "La ligne de saisie n’est pas notée, elle reste : {0}.",
        "The capture line is not noted, it stays: {0}."
      )
    case .otherDay:
      ("{0} est datée d’un autre jour : {1}. L’ouvrir ?", "{0} is dated another day: {1}. Open it?")
    case .openToday: ("Aujourd’hui", "Move to today")
    case .openOther: ("Ouvrir « {0} »", "Open “{0}”")
    case .reopen: ("Rouvrir", "Open again")
    case .isClosed: ("« {0} » est close. La rouvrir ?", "“{0}” is closed. Open it again?")
    case .openAsDated: ("Ouvrir sans changer sa date", "Open, date unchanged")
    case .undoClosed:
      (
        "Séance close : revenir sur « {0} » ? Un compte rendu déjà écrit ne change pas.",
        "The meeting is closed: take back “{0}”? Minutes that are written do not change."
      )
    case .otherDocument: ("Autre document : {0}", "Another document: {0}")
    case .undo: ("Revenir dessus", "Take it back")
    case .deleteClosed:
      (
        "Séance close : supprimer {0} ? Un compte rendu déjà écrit ne change pas.",
        "The meeting is closed: delete {0}? Minutes that are written do not change."
      )
    case .deleteIt: ("Supprimer", "Delete")
    case .leaveIt: ("Laisser tel quel", "Leave it")
    case .forgetQuestion:
      (
        "Oublier {0} ? Son nom, son état civil et son contact sont effacés pour toujours. Restent : {1}. Rien ne peut le défaire.",
        "Forget {0}? Their name, real name and contact are erased for good. What stays: {1}. Nothing can undo it."
      )
    case .forget: ("Oublier", "Forget")
    case .forgetWords: ("Oublier, textes compris", "Forget, in texts too")
    case .forgotten: ("Effacé : {0}. Restent : {1}.", "Erased: {0}. What stays: {1}.")
    case .importOf: ("import de {0} ({1})", "import of {0} ({1})")
    case .manyPeople: ("{0} {0|personne|personnes}", "{0} {0|person|people}")
    case .manyOrganisations: ("{0} {0|organisme|organismes}", "{0} {0|organisation|organisations}")
    case .manyItems: ("{0} {0|point|points}", "{0} {0|item|items}")
    case .manyMeetings: ("{0} {0|séance|séances}", "{0} {0|meeting|meetings}")
    case .manyMilestones: ("{0} {0|jalon|jalons}", "{0} {0|milestone|milestones}")
    case .manyContributions: ("{0} {0|contribution|contributions}", "{0} {0|contribution|contributions}")
    case .manyCommitments: ("{0} {0|engagement|engagements}", "{0} {0|action|actions}")
    case .manySubjects: ("{0} {0|objet|objets}", "{0} {0|topic|topics}")
    case .andMore:
      ("{0}, et {1} {1|autre changement|autres changements}", "{0}, and {1} more {1|change|changes}")
    case .undone: ("Annulé : {0} (Alt-y rétablit)", "Undone: {0} (Alt-y redoes)")
    case .notHeld: ("Cette séance n’a pas eu lieu.", "That meeting was not held.")
    case .rehearsalEnd:
      (
        "Fin de l’entraînement : {0} {0|saisie essayée|saisies essayées}, rien n’a été écrit.",
        "End of practice: {0} {0|entry|entries} tried, nothing was written."
      )
    case .rehearsal:
      (
        "Entraînement : rien de ce qui suit n’est écrit. {0} pour finir.",
        "Practice: nothing of what follows is written. {0} to end."
      )
    case .noPublishing:
      ("À l’entraînement, aucun document n’est écrit.", "No document is written in practice.")
    case .help: ("Aide", "Help")
    case .palette: ("Que faire ?", "What to do?")
    case .answersOf: ("{0} répond à…", "{0} answers…")
    case .answersNone: ("Marquer comme répondu", "Mark as answered")
    case .search: ("Chercher", "Search")
    case .documents: ("Documents", "Documents")
    case .form: ("Forme ", "Form ")
    case .beingMade: ("en cours…", "being made…")
    case .behindBy: ("Retard de {0}", "Behind by {0}")
    case .escapeCloses: ("Échap ferme", "Esc closes")
    case .moreBelow: ("bas : suite · ", "down: more · ")
    case .speaks:
      (
        "Palabre parle français jusqu’à sa fermeture (language = \"fr\" dans config.toml : toujours).",
        "Palabre speaks English until it ends (language = \"en\" in config.toml: always)."
      )
    case .cancelQuestion: ("« {0} » n’aura pas lieu ?", "“{0}” will not take place?")
    case .cancelMeeting: ("Annuler la séance", "Cancel the meeting")
    case .fateTaken: ("{0} : plus de suite", "{0}: no outcome any more")
    case .goToItem: ("Passer à ce point", "Go to this item")
    case .menuFoot: ("Entrée ou chiffre : faire · Échap ferme", "Enter or digit: do · Esc closes")
    case .menuEarly:
      (
        "{0} choisi : Entrée le fait · une lettre : {0} commence une note",
        "{0} chosen: Enter does it · a letter: {0} begins a note"
      )
    case .goToSession: ("Aller à « {0} »", "Go to “{0}”")
    case .answersFoot:
      ("Espace coche · Entrée valide · Échap ferme", "Space ticks · Enter confirms · Esc closes")
    case .remedyFoot: ("Entrée choisit · Échap ferme", "Enter chooses · Esc closes")
    case .searchHint:
      (
        "Débuts de mots, avec ou sans accents · Échap ferme",
        "Beginnings of words, accents or none · Esc closes"
      )
    case .searchNothing: ("aucun résultat · Échap ferme", "no match · Esc closes")
    case .searchFound:
      ("{0} {0|trouvé|trouvés} · Entrée : y aller · Échap ferme", "{0} found · Enter: go there · Esc closes")
    case .previewFoot:
      (
        "←→ document · Tab forme · ↑↓ lire · Entrée écrit · Échap ferme",
        "←→ document · Tab form · ↑↓ read · Enter writes · Esc closes"
      )
    case .largePrintShort: ("[{0}] g : grand", "[{0}] g: large")
    case .printedByThemeShort: ("[{0}] t : thème", "[{0}] t: theme")
    case .printedByTheme: ("[{0}] t : par thème", "[{0}] t: by theme")
    case .largePrint: ("[{0}] g : grands caractères", "[{0}] g: large print")
    case .previewFootShort: ("Entrée écrit · Échap ferme", "Enter writes · Esc closes")
    case .notPrivate: ("(Les notes privées n’y sont pas.)", "(Private notes are left out.)")
    case .afterHall: ("salle", "hall")
    case .endAt: (" fin {0}", " end {0}")
    case .shortenAll: ("Raccourcir tous les points à venir", "Shorten all items to come")
    case .shortenOne: ("Raccourcir : {0}", "Shorten: {0}")
    case .parkOne: ("Reporter : {0}", "Postpone: {0}")
    case .extendOne: ("Annoncer une fin plus tardive", "Announce a later end")
    case .asOf: ("ÉTAT AU {0}", "AS OF {0}")
    case .replayed: ("REJOUÉ · {0} · {1}", "REPLAY · {0} · {1}")
    case .atEnd: ("fin", "end")
    case .paused: ("pause", "paused")
    case .decisionNoted: ("{0} décision notée", "{0} decision noted")
    case .commitmentNoted: ("{0} engagement", "{0} action")
    case .inAnswer: ("en réponse à {0}", "in answer to {0}")
    case .noDate: (" · sans échéance", " · no date")
    case .floorGiven: ("Parole", "Floor")
    case .turnEnded: ("Tour de parole fini.", "End of the turn.")
    case .itemBegun: ("Point : {0}", "Item: {0}")
    case .redone: ("Rétabli.", "Redone.")
    case .leftOpen:
      (
        "« {0} » n’a pas été close ; rien n’y a été noté depuis le {1}. À quelle heure a-t-elle fini ?",
        "“{0}” was not closed; nothing has been noted in it since {1}. When did it end?"
      )
    case .closeAt: ("clore au {0}", "close at {0}")
    case .isHere: ("{0} est là, parmi les présents comptés", "{0} is here, among those counted")
    case .hasCome: ("{0} arrive : un présent de plus", "{0} has come in: one more present")
    case .areHere: ("Sont là : {0}", "Here now: {0}")
    case .manyPlanned:
      (
        "{0} {0|séance prévue|séances prévues}, de « {1} » à « {2} »",
        "{0} {0|meeting|meetings} planned, from “{1}” to “{2}”"
      )
    case .tablesAdded:
      ("{0} {0|table installée|tables installées} : {1}", "{0} {0|table|tables} set up: {1}")
    case .inQueue: ("Dans la file", "In the list of speakers")
    case .spaceCreated: ("Espace créé : {0}", "Body created: {0}")
    case .sessionPlanned: ("Séance prévue : {0}", "Meeting planned: {0}")
    case .itemAdded: ("Point ajouté : {0}", "Item added: {0}")
    case .personAdded: ("Personne ajoutée : {0}", "Person added: {0}")
    case .subjectAdded: ("Objet ajouté : {0}", "Topic added: {0}")
    case .answerNoted: ("Réponse enregistrée.", "Answer noted.")
    case .fateGiven: ("Suite donnée à {0} : {1}", "Outcome of {0}: {1}")
    case .sessionOpened: ("Séance ouverte. F6 : premier point.", "Meeting open. F6: first item.")
    case .sessionClosed: ("Séance close. F12 pour le compte rendu.", "Meeting closed. F12 for the minutes.")
    case .facilitatorsApart: (", et {0} pour l’animation, à part", ", and {0} facilitating, counted apart")
    case .onlyToFront:
      (
        "Dans la file, on ne fait que passer quelqu’un devant (Ctrl-↑), avec la raison.",
        "In the queue somebody can only be put first (Ctrl-↑), with the reason."
      )
    case .presentNow: ("{0} {0|présent|présents}", "{0} present")
    case .movedUp: ("passe devant", "moved up")
    case .countHint: ("Alt-p : compter les présents", "Alt-p: count those present")
    case .outsideAgenda: ("hors de l’ordre du jour", "outside the agenda")
    case .noItems: ("Alt-2 : écrire l’ordre du jour", "Alt-2: write the agenda")
    case .roomTitle: ("L’écran de la salle", "The room’s screen")
    case .room2:
      (
        "Ouvrez un second terminal sur l’écran du vidéoprojecteur, et tapez :",
        "Open a second terminal on the projector’s screen, and type:"
      )
    case .room4:
      (
        "Il suit la séance tout seul et n’écrit rien : ni note privée ni état civil n’y paraissent. Ctrl-C le ferme.",
        "It follows the meeting by itself and writes nothing: neither private notes nor names kept private appear on it. Ctrl-C closes it."
      )
    case .welcome: ("Bienvenue dans Palabre : les premiers pas", "Welcome to Palabre: the first steps")
    case .stepsTitle: ("Premiers pas", "First steps")
    case .stepSpace:
      (
        "Créer l’espace de dialogue (conseil citoyen, table de quartier…)",
        "Create the body (citizens’ council, neighbourhood table…)"
      )
    case .stepSession: ("Prévoir la séance : date, heure, lieu", "Plan the meeting: date, time, place")
    case .stepItems: ("Écrire l’ordre du jour", "Write the agenda")
    case .stepPeople: ("Entrer les personnes attendues", "Enter the people who are expected")
    case .stepOpen: ("Le jour venu, ouvrir la séance", "On the day, open the meeting")
    case .stepsPutAway:
      (
        "Premiers pas rangés ; ^P « premiers pas » les remontre.",
        "First steps put away; ^P “first steps” shows them again."
      )
    case .stepsShown: ("Premiers pas : écran Préparer (Alt-2).", "First steps: screen Prepare (Alt-2).")
    case .newOne: ("+ {0}…", "+ {0}…")
    }
  }
}
