/// Why an act cannot be done, what is wrong with a value, and what to do about it.
public enum ActPhrase: String, Phrase {
  /// Why an act is not available.
  case needsSpace, needsSession, needsLive, needsSpeaker, needsQueue, nothingToUndo, nothingToRedo,
    noConflict,
    needsMembers, needsThemes, needsSeries, noItemBefore
  /// What is wrong with a line or a field.
  case unknownWord, missing, unexpected, nothingMore, notOneOf, malformed, noSuchDay, dayOnly, roomAndGroups,
    notFound, notFoundAdd, notNamed,
    ambiguous
  /// More of it.
  case openQuote, createSpace, createSession, cannotMove, nobodyPromises, nothingSaid, notLate,
    nothingPromised
  /// Of forms.
  case changeNothing, addsIt
  /// Of dates.
  case noNextMeeting, endsBefore, notYet, clockGoesBack, periodBackwards
  /// Of counts.
  case twice, givenTwice
  /// Of scripts.
  case notInScript, elsewhere

  /// The phrase in French.
  public var french: String { both.0 }
  /// The phrase in English.
  public var english: String { both.1 }

  private var both: (String, String) {
    switch self {
    case .needsSpace: ("créez d’abord un espace", "create a body first")
    case .needsSession: ("créez d’abord une séance", "plan a meeting first")
    case .needsLive: ("ouvrez d’abord la séance", "open the meeting first")
    case .needsSpeaker: ("personne n’a la parole", "nobody is speaking")
    case .needsQueue: ("personne n’attend la parole", "nobody is waiting to speak")
    case .nothingToUndo: ("rien à annuler", "nothing to undo")
    case .nothingToRedo: ("rien à rétablir", "nothing to redo")
    case .noConflict: ("aucun désaccord", "no conflict")
    case .noItemBefore:
      ("Aucun point n’a été traité avant celui-ci.", "No item was under way before this one.")
    case .needsSeries: ("cet espace n’a pas de jour fixe (/série)", "this body has no fixed day (/series)")
    case .needsThemes: ("aucun thème encore (/ranger, /trier)", "no theme yet (/file-under, /sort)")
    case .needsMembers: ("cet espace n’a pas de membres (/membre)", "this body has no members (/member)")
    case .unknownWord:
      (
        "Commande inconnue : /{0}. Essayez {1}, ou ^P pour chercher.",
        "Unknown command: /{0}. Try {1}, or ^P to search."
      )
    case .missing: ("Il manque : {0}.", "Missing: {0}.")
    case .unexpected:
      ("« {0} » est en trop ici. Possible : {1}.", "“{0}” is not expected here. Possible: {1}.")
    case .nothingMore: ("rien de plus", "nothing more")
    case .notOneOf: ("« {0} » ne convient pas. Possible : {1}.", "“{0}” does not fit. Possible: {1}.")
    case .malformed: ("« {0} » n’est pas {1}.", "“{0}” is not {1}.")
    case .roomAndGroups:
      (
        "La salle entière ou les groupes, pas les deux : videz l’un ou l’autre.",
        "The whole room or its groups, not both: empty one of them."
      )
    case .dayOnly:
      (
        "Seul le jour est gardé ici, pas l’heure : « {0} ». Écrivez le jour seul.",
        "Only the day is kept here, not the time: “{0}”. Write the day alone."
      )
    case .noSuchDay: ("Ce jour n’existe pas : {0}.", "There is no such day: {0}.")
    case .notFound: ("Introuvable : {0} ({1}).", "Not found: {0} ({1}).")
    case .notFoundAdd: ("Introuvable : {0} ({1}). {2} l’ajoute.", "Not found: {0} ({1}). {2} adds it.")
    case .notNamed: ("Rien n’est nommé ici. Attendu : {0}.", "Nothing is named here. Expected: {0}.")
    case .ambiguous: ("« {0} » convient à plusieurs : {1}.", "“{0}” fits several: {1}.")
    case .openQuote: ("Guillemet non fermé.", "The quotation mark is not closed.")
    case .createSpace: ("Il faut d’abord un espace de dialogue ({0}).", "Create a body first ({0}).")
    case .createSession: ("Il faut d’abord une séance ({0}).", "Plan a meeting first ({0}).")
    case .cannotMove:
      ("Ce point ne peut pas aller plus loin par là.", "This item can go no further that way.")
    case .nobodyPromises:
      (
        "Qui s’engage ? Attendu : > qui : quoi, pour quand.",
        "Who will do it? Expected: > who: what, by when."
      )
    case .nothingSaid: ("Rien à noter.", "Nothing to note.")
    case .notLate: ("La séance n’est pas en retard.", "The meeting is not behind.")
    case .nothingPromised:
      (
        "Aucun engagement à relire : personne n’a encore rien promis dans cette séance.",
        "No commitment to read back: nobody has promised anything in this meeting yet."
      )
    case .changeNothing:
      ("Rien n’est changé : modifiez au moins une ligne.", "Nothing is changed: change at least one line.")
    case .noNextMeeting:
      ("Aucune prochaine séance n’est prévue : dites un jour.", "No next meeting is planned: say a day.")
    case .endsBefore:
      (
        "« {0} » vient avant le début, ou un jour après.",
        "“{0}” comes before the beginning, or a day after it."
      )
    case .notYet: ("« {0} » n’est pas encore passé : il est {1}.", "“{0}” has not come yet: it is {1}.")
    case .periodBackwards:
      (
        "La période finit avant de commencer : {0} vient avant {1}.",
        "The period ends before it begins: {0} is before {1}."
      )
    case .clockGoesBack:
      (
        "L’heure recule pendant la séance : {0} après {1}.",
        "The clock goes back during the meeting: {0} after {1}."
      )
    case .givenTwice:
      (
        "{0} est donné deux fois ; une seule valeur est attendue.",
        "{0} is given twice; one value is expected."
      )
    case .twice: ("{0} : compté deux fois.", "{0}: counted twice.")
    case .notInScript: ("{0} ne se fait pas dans un script.", "{0} cannot be done in a script.")
    case .elsewhere:
      (
        "{0} ne se fait pas dans un script : {1} le fait.",
        "{0} cannot be done in a script: {1} does it."
      )
    case .addsIt: ("^N l’ajoute.", "^N adds them.")
    }
  }
}
