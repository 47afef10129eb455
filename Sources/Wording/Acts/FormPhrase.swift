/// What forms say.
public enum FormPhrase: String, Phrase {
  /// Values.
  case yes, no, noFate, shorten, park, extend, comesIn, amongThose
  /// What a fate means.
  case answeredGloss, acceptedGloss, studyGloss, declinedGloss, scopeGloss, noneGloss
  /// The form itself.
  case required, mayStayEmpty, explained, keyElsewhere, namesakes, appended, line, inOneLine, pointHint,
    personHint, isNew, another, commaAdds, notedWithIt, letterAgain,
    anotherItem, anotherPerson,
    digitsOnly,
    noChoiceBegins, addsByEnter, keysParked,
    moreOffers, parked,
    total, room, roomOrGroups,
    new, moreByName,
    newNamed, unsaid, moreRows
  /// Asked question by question.
  case noName, ask, askDefault, kept, choose, refusedAgain, leave, left
  /// Choosing.
  case takenForDate, noMatch, resumed, resumedNewer, firstMarked, collegesHint

  /// The phrase that says what a fate means, by the fate's word.
  public static func gloss(of fate: String) -> FormPhrase {
    switch fate {
    case "answered": .answeredGloss
    case "accepted": .acceptedGloss
    case "under-study": .studyGloss
    case "declined": .declinedGloss
    case "out-of-scope": .scopeGloss
    default: .noneGloss
    }
  }

  /// The phrase in French.
  public var french: String { both.0 }
  /// The phrase in English.
  public var english: String { both.1 }

  private var both: (String, String) {
    switch self {
    case .noName:
      (
        "ce n’est pas un nom : paroles de qui avait la parole",
        "it is no name: words of whoever had the floor"
      )
    case .yes: ("oui", "yes")
    case .no: ("non", "no")
    case .noFate: ("aucune", "none")
    case .shorten: ("raccourcir", "shorten")
    case .park: ("reporter", "postpone")
    case .extend: ("prolonger", "extend")
    case .comesIn: ("arrive, en plus", "comes in, one more")
    case .amongThose: ("déjà parmi les comptés", "among those counted")
    case .answeredGloss: ("une réponse a été donnée en séance", "an answer was given in the meeting")
    case .acceptedGloss: ("ce sera fait, ou pris en compte", "it will be done, or taken into account")
    case .studyGloss: ("quelqu’un l’étudie, jusqu’à une date", "somebody looks into it, until a day")
    case .declinedGloss: ("non, avec le motif", "no, with the reason")
    case .scopeGloss: ("pas de notre ressort : transmis à qui", "not for us: passed on to whom")
    case .noneGloss: ("sans suite pour l’instant", "without one for now")
    case .required: ("à remplir", "needed")
    case .mayStayEmpty: ("peut rester vide", "may stay empty")
    case .explained: ("{0} : {1}, {2}.", "{0}: {1}, {2}.")
    case .keyElsewhere:
      (
        "{0}, {1} : Échap d’abord, ce formulaire sera retrouvé.",
        "{0}, {1}: Esc first, this form will be found again."
      )
    case .namesakes:
      ("Qui : {0} ? → choisit, Entrée prend {1}.", "Who: {0}? → chooses, Enter takes {1}.")
    case .appended:
      ("Ce qui est tapé s’ajoute ; {0} vide la ligne.", "Typing adds to it; {0} empties the field.")
    case .line: ("La même chose en une ligne : {0}", "The same in one line: {0}")
    case .inOneLine: ("Entrée garde : {0}", "Enter keeps: {0}")
    case .pointHint:
      (
        "En une fois : Budget 20 Mme Diallo, puis Entrée. Entrée sans titre : fini.",
        "All at once: Budget 20 Mrs Okafor, then Enter. Enter without a title: done."
      )
    case .personHint:
      (
        "En une fois : Nadia Benali, habitante, amicale, élue. Entrée sans nom : fini.",
        "All at once: Ada Okafor, resident, tenants’ union, elected. Enter alone: done."
      )
    case .notedWithIt: ("(sera noté)", "(will be noted)")
    case .letterAgain: ("Taper {0} une fois de plus : {1}", "Type {0} once more: {1}")
    case .another: ("un de plus, ou Entrée : {0}", "one more, or Enter: {0}")
    case .commaAdds: ("Une virgule, puis un autre nom.", "A comma, then another name.")
    case .isNew: ("{0} (à ajouter)", "{0} (to be added)")
    case .anotherItem: ("{0}. Le suivant ? Entrée pour finir.", "{0}. The next one? Enter to finish.")
    case .anotherPerson:
      ("{0}. La suivante ? Entrée pour finir.", "{0}. The next one? Enter to finish.")
    case .addsByEnter:
      ("Pas encore connu : {0} ({1}). Entrée l’ajoute.", "Not known yet: {0} ({1}). Enter adds it.")
    case .noChoiceBegins:
      (
        "Aucun choix ne commence par « {0} ». Flèches ou chiffre pour choisir, Retour arrière pour recommencer.",
        "No choice begins with “{0}”. Arrows or a digit to choose, Backspace to begin again."
      )
    case .digitsOnly: ("Un nombre, en chiffres.", "A number, in digits.")
    case .moreOffers: ("… et {0} de plus", "… and {0} more")
    case .moreByName:
      (
        "… et {0} de plus, par leur nom, ou un début de nom.",
        "… and {0} more, by name, or the beginning of one."
      )
    case .keysParked: ("^O : revenir au formulaire", "^O: back to the form")
    case .parked: ("en attente", "parked")
    case .total: ("total {0}", "total {0}")
    case .room: ("salle", "room")
    case .roomOrGroups: ("– salle, ou par collège (Tab)", "– room, or by group (Tab)")
    case .new: ("+ {0}…", "+ {0}…")
    case .newNamed: ("+ {0} : {1}", "+ {0}: {1}")
    case .unsaid: ("–", "–")
    case .moreRows: ("encore {0} {0|ligne|lignes} plus bas", "{0} more {0|row|rows} below")
    case .ask: ("{0} ?", "{0}?")
    case .askDefault: ("{0} [{1}] ?", "{0} [{1}]?")
    case .kept: ("{0} : {1}", "{0}: {1}")
    case .choose: ("{0}. {1}", "{0}. {1}")
    case .refusedAgain: ("{0} Recommencez, ou « . » pour arrêter.", "{0} Try again, or “.” to stop.")
    case .leave:
      (
        "Entrée garde ce qui est entre crochets, « = » tout le reste aussi ; « ? » redit les choix, « .. » revient d’une question, « . » arrête, « // » devant une note la prend entre-temps.",
        "Enter takes what is in brackets, “=” all the rest too; “?” says the choices again, “..” goes back a question, “.” stops, “//” before a note takes it meanwhile."
      )
    case .left: ("Formulaire fermé, rien n’est fait.", "Form closed, nothing is done.")
    case .takenForDate:
      ("Pris pour la date ; il manque encore le titre.", "Taken for the date; the title is still missing.")
    case .noMatch: ("Aucun résultat pour « {0} ».", "No match for “{0}”.")
    case .collegesHint:
      (
        "« :institution » derrière un nom : ses questions n’attendent pas de réponse.",
        "“:institution” behind a name: its questions are owed no answer."
      )
    case .firstMarked:
      (
        "Entrée prend {0} ; → en choisit un autre, des lettres cherchent.",
        "Enter takes {0}; → chooses another, letters look for one."
      )
    case .resumedNewer:
      (
        "Formulaire retrouvé ; changé depuis, donc repris tel quel : {0}",
        "The form as you had left it; changed since, so taken as it is now: {0}"
      )
    case .resumed:
      (
        "Formulaire retrouvé tel que vous l’aviez laissé ; taper remplace",
        "The form as you had left it; typing replaces"
      )
    }
  }
}
