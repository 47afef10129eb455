/// What the screen of the meeting shows, said in sentences, for those who hear it.
public enum SpokenPhrase: String, Phrase {
  case pane, noSession, now, state, end, onTime, late, early, hall, back, quorum, quorumMissing, agenda
  case itemDone, itemDoneFree, itemLeft, itemOver, itemFree, itemParked, itemNext, itemNextFree
  case speaker, speakerPaused, speakerLeft, speakerOver, nobody, queue, queuePlace, nextUp
  case balanceOf, timeOf, speaksMore, speaksLess, notHeard, newest, nothingSaid
  case itemSoon, itemUp, turnSoon, turnUp, roundSoon, roundUp, endReached, hallClosed, breakOver

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .pane: ("{0} :", "{0}:")
    case .noSession: ("Aucune séance : {0} en prévoit une.", "No meeting: {0} plans one.")
    case .now: ("Il est {0}.", "It is {0}.")
    case .state: ("{0} : {1}.", "{0}: {1}.")
    case .end: ("Fin prévisible à {0}, {1}.", "Expected to end at {0}, {1}.")
    case .onTime: ("à l’heure", "on time")
    case .late: ("{0} de retard", "{0} late")
    case .early: ("{0} d’avance", "{0} early")
    case .hall: ("La salle ferme à {0}.", "The hall closes at {0}.")
    case .back: ("Reprise annoncée à {0}.", "Announced to go on at {0}.")
    case .quorum: ("Quorum atteint : {0} sur {1}.", "Quorum reached: {0} of {1}.")
    case .quorumMissing: ("Quorum non atteint : {0} sur {1}.", "No quorum: {0} of {1}.")
    case .agenda: ("Ordre du jour, {0} {0|point|points} :", "Agenda, {0} {0|item|items}:")
    case .itemDone: ("{0}, terminé : {1}, prévu {2}.", "{0}, done: {1}, planned {2}.")
    case .itemDoneFree: ("{0}, terminé : {1}.", "{0}, done: {1}.")
    case .itemLeft:
      (
        "{0}, en cours : {1} sur {2}, reste {3}.", "{0}, under way: {1} of {2}, {3} left."
      )
    case .itemOver:
      (
        "{0}, en cours : {1}, prévu {2}, dépassé de {3}.", "{0}, under way: {1}, planned {2}, over by {3}."
      )
    case .itemFree: ("{0}, en cours : {1}.", "{0}, under way: {1}.")
    case .itemParked: ("{0}, reporté.", "{0}, postponed.")
    case .itemNext: ("{0}, à venir : {1}.", "{0}, to come: {1}.")
    case .itemNextFree: ("{0}, à venir.", "{0}, to come.")
    case .speaker: ("Parole : {0}, {1}.", "Speaking: {0}, {1}.")
    case .speakerPaused: ("Parole : {0}, interrompu, {1}.", "Speaking: {0}, interrupted, {1}.")
    case .speakerLeft: ("Parole : {0}, {1} sur {2}, reste {3}.", "Speaking: {0}, {1} of {2}, {3} left.")
    case .speakerOver:
      (
        "Parole : {0}, {1} sur {2}, temps écoulé.", "Speaking: {0}, {1} of {2}, time is up."
      )
    case .nobody: ("Personne n’a la parole.", "Nobody is speaking.")
    case .queue: ("Demandent la parole, {0} :", "Waiting to speak, {0}:")
    case .queuePlace: ("{0}. {1}, {2}", "{0}. {1}, {2}")
    case .nextUp: ("À suivre : {0}, {1} ; {2} en attente.", "Next: {0}, {1}; {2} waiting.")
    case .timeOf: ("{0} : {1} du temps de parole.", "{0}: {1} of the speaking time.")
    case .balanceOf:
      (
        "{0} : {1} du temps de parole, {2} des personnes{3}.",
        "{0}: {1} of the speaking time, {2} of the people{3}."
      )
    case .speaksMore: (", parle plus que sa part", ", speaks more than its share")
    case .speaksLess: (", parle moins que sa part", ", speaks less than its share")
    case .notHeard:
      (
        "{0} {0|personne nommée|personnes nommées} pas encore {0|entendue|entendues}.",
        "{0} named, not heard yet."
      )
    case .newest:
      (
        "Derniers mots notés, le plus récent à la fin :", "What was noted last, the newest at the end:"
      )
    case .nothingSaid: ("Rien n’est encore noté.", "Nothing is noted yet.")
    case .itemSoon:
      (
        "Attention : « {0} », bientôt la fin, reste {1}.", "Mind the time: “{0}”, {1} left."
      )
    case .itemUp: ("Temps écoulé pour « {0} », prévu {1}.", "Time is up for “{0}”, planned {1}.")
    case .turnSoon: ("Attention : {0} a encore {1}.", "Mind the time: {0} has {1} left.")
    case .turnUp: ("Temps de parole écoulé pour {0}, {1}.", "Speaking time is up for {0}, {1}.")
    case .roundSoon: ("Attention : tour {0}, reste {1}.", "Mind the time: round {0}, {1} left.")
    case .roundUp: ("Temps écoulé pour le tour {0}, prévu {1}.", "Time is up for round {0}, planned {1}.")
    case .endReached:
      (
        "L’heure de fin annoncée est passée : {0}.", "The announced end has passed: {0}."
      )
    case .hallClosed: ("La salle devait fermer à {0}.", "The hall was to close at {0}.")
    case .breakOver: ("La pause est finie : {0}.", "The break is over: {0}.")
    }
  }
}
