/// What the screen says of what other laptops ask to erase.
public enum AskedPhrase: String, Phrase {
  case title, line, thisLaptop, all, none, question, agree, keep, foot, footOfBoth, typeYesOfBoth, waiting,
    answerAll,
    typeYes
  case insteadOf, remains, nothingSoFar, changeLine, changeQuestion, letCount, leave, allOfBoth, everything,
    bothQuestion, yesToAll

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .title: ("Effacements demandés par d’autres ordinateurs", "Erasures that other laptops ask for")
    case .line: ("{0} · demandé par {1} · noté sur {2}", "{0} · asked for by {1} · noted on {2}")
    case .insteadOf: ("{0} (jusqu’ici : {1})", "{0} (so far: {1})")
    case .remains: ("il n’en resterait que : {0}", "of it would remain: {0}")
    case .nothingSoFar: ("rien", "nothing")
    case .changeLine: ("{1} change : {0}", "{1} changes: {0}")
    case .changeQuestion:
      (
        "Laisser compter ce changement d’un autre ordinateur ? {0}. Sinon : rien ne change ; la demande ne revient plus.",
        "Let this change by another laptop count? {0}. Otherwise: nothing changes; it is not asked again."
      )
    case .letCount: ("Laisser compter", "Let it count")
    case .leave: ("Refuser", "Refuse")
    case .allOfBoth: ("Tout ce qui est demandé ({0})", "All that is asked for ({0})")
    case .everything: ("Ce que d’autres ordinateurs demandent", "What other laptops ask for")
    case .bothQuestion:
      (
        "Effacer pour toujours, et laisser compter ce qui est changé ? {0}. Sinon : tout reste comme avant ; la demande ne revient plus.",
        "Erase for ever, and let count what is changed? {0}. Otherwise: all stays as it was; it is not asked again."
      )
    case .yesToAll: ("Oui à tout", "Yes to all")
    case .thisLaptop: ("cet ordinateur", "this laptop")
    case .all: ("Tous les effacements demandés ({0})", "All erasures asked for ({0})")
    case .none: ("Personne ne demande d’effacer ni de changer.", "Nobody asks for an erasure or a change.")
    case .question:
      (
        "Effacer pour toujours ? {0}. Sinon : garder ces mots ; la demande ne revient plus.",
        "Erase for ever? {0}. Otherwise: keep these words; it is not asked again."
      )
    case .agree: ("Effacer", "Erase")
    case .keep: ("Garder", "Keep")
    case .foot: ("Entrée : effacer ou garder · Échap : plus tard", "Enter: erase or keep · Esc: later")
    case .footOfBoth: ("Entrée : oui ou non · Échap : plus tard", "Enter: yes or no · Esc: later")
    case .waiting:
      (
        "{0} {0|effacement demandé attend|effacements demandés attendent} votre accord : {1}",
        "{0} {0|erasure that was asked for waits|erasures that were asked for wait} for your agreement: {1}"
      )
    case .answerAll:
      ("Un numéro choisit, « tout » les prend tous.", "A number chooses, “all” takes all of them.")
    case .typeYesOfBoth:
      ("« oui » l’accepte, « garder » laisse tout comme avant.", "“yes” agrees, “keep” leaves all as it was.")
    case .typeYes: ("« oui » efface, « garder » garde ces mots.", "“yes” erases, “keep” keeps these words.")
    }
  }
}
