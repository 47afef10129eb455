/// What the screen of the meeting says.
public enum LivePhrase: String, Phrase {
  case enterOpens, toFollow, whoHint, notSavedBecause, longText, decision, commitment, newPerson, addPerson
  case toKeep, chosen, signsShort, signs, agenda, noItem, notHeard, keepTurn, turnKept, turnKeptFrom,
    contributions
  case noLongerOpen, openUntil, scale, noSession, moreBelow, noAnswer, noOutcome, moreThanPresent, vote,
    notHeardShort, moreGroups, ownTable,
    floor,
    queueClosed
  case nobodySpeaks, timeUp, soonUp, outOfOrder, directAnswer, lastWord, hasSpoken, firstTime
  case collegeTurns, batch, timeToAnswer, round, sessions, noSessions, decided, open, impacts

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .enterOpens: ("Entrée : ouvrir la séance", "Enter: open the meeting")
    case .whoHint: ("{0} : dire qui a parlé (« qui ? » : {1})", "{0}: say who spoke (“who?”: {1})")
    case .toFollow: ("À suivre des séances précédentes · {0}", "To follow up from earlier meetings · {0}")
    case .notSavedBecause: ("NON ENREGISTRÉ : {0}", "NOT SAVED: {0}")
    case .longText: ("long texte", "long text")
    case .decision: ("décision", "decision")
    case .commitment: ("engagement", "action")
    case .newPerson: ("{0} (nouvelle personne)", "{0} (new person)")
    case .addPerson: ("^N : ajouter {0}", "^N: add {0}")
    case .toKeep: ("{0} à tenir", "{0} to do")
    case .chosen:
      (
        "{0} : Entrée propose quoi en faire · Échap y renonce",
        "{0}: Enter offers what to do with it · Esc gives it up"
      )
    case .signsShort:
      (
        "?question !inquiétude +proposition *témoignage =décision >engagement -privé /",
        "?question !concern +proposal *account =decision >action -private /"
      )
    case .signs:
      (
        "? question  ! inquiétude  + proposition  * témoignage  < réponse  = décision  > engagement  - note privée  / commande",
        "? question  ! concern  + proposal  * personal account  < answer  = decision  > action  - private note  / command"
      )
    case .agenda: ("Ordre du jour", "Agenda")
    case .noItem: ("aucun point en cours", "no item under way")
    case .notHeard:
      ("{0} {0|personne nommée|personnes nommées} à entendre", "{0} named, not heard yet")
    case .notHeardShort: ("{0} à entendre", "{0} not heard")
    case .moreGroups: ("+{0} {0|groupe|groupes}", "+{0} {0|group|groups}")
    case .ownTable: ("{0}, cet ordinateur", "{0}, this laptop")
    case .keepTurn:
      (
        "{0} {0|garde son tour|gardent leur tour} (F2) : {1}",
        "{0} {0|keeps a turn|keep their turns} (F2): {1}"
      )
    case .turnKept: ("tour gardé", "turn kept")
    case .turnKeptFrom: ("tour gardé de {0}", "turn kept from {0}")
    case .contributions: ("Contributions", "Contributions")
    case .noLongerOpen: ("n’est plus ouvert depuis le {0}", "no longer open since {0}")
    case .openUntil: ("ouvert jusqu’au {0}", "open until {0}")
    case .scale: ("Échelle : {0}", "Scale: {0}")
    case .noSession: ("Aucune séance. Alt-2 : préparer.", "No meeting. Alt-2: prepare.")
    case .moreBelow: ("{0} plus bas", "{0} below")
    case .moreThanPresent: ("! > {0} {0|présent|présents}", "! > {0} {0|person|people}")
    case .noAnswer: ("sans réponse", "no answer")
    case .noOutcome: ("suite à donner", "no outcome yet")
    case .vote: ("vote", "vote")
    case .floor: ("Parole", "Speakers")
    case .queueClosed: (" · file fermée", " · list closed")
    case .nobodySpeaks: ("personne n’a la parole", "nobody is speaking")
    case .timeUp: (" ! temps écoulé", " ! time is up")
    case .soonUp: (" ~ bientôt", " ~ soon")
    case .outOfOrder: (" hors ordre", " out of turn")
    case .directAnswer: ("réponse", "answer")
    case .lastWord: ("mot de la fin", "last word")
    case .hasSpoken: ("déjà parlé", "has spoken")
    case .firstTime: ("1re fois", "first time")
    case .collegeTurns: ("collège : {0} {0|tour|tours}", "group: {0} {0|turn|turns}")
    case .batch: ("lot : {0}{1}", "together: {0}{1}")
    case .timeToAnswer: (" ! à la réponse (F8)", " ! time to answer (F8)")
    case .round: ("tour {0} : {1}", "round {0}: {1}")
    case .sessions: ("Séances", "Meetings")
    case .noSessions: ("aucune séance", "no meeting")
    case .decided: ("décidé : {0}", "decided: {0}")
    case .open: ("à débattre : {0}", "open to debate: {0}")
    case .impacts: ("impacts : {0}", "impacts: {0}")
    }
  }
}
