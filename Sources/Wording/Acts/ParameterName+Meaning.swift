extension ParameterName {
  /// What a value is for, where its name alone does not say it; nil for any other.
  public func meaning(in words: Words) -> String? {
    switch self {
    case .pillar:
      words.pick(
        "la partie du contrat de ville dont il relève", "the part of the city’s programme it is under")
    case .level:
      words.pick(
        "ce qui est promis à ceux qui participent ; la liste dit chaque sens",
        "what those who take part are promised; the list says what each means")
    case .scale:
      words.pick(
        "jusqu’où cela porte : immeuble, quartier, ville", "how far it reaches: building, area, city")
    case .impact: words.pick("ce que cela change pour les gens", "what it changes for people")
    case .decided: words.pick("ce dont on ne discute plus", "what is no longer discussed")
    case .open: words.pick("ce que la discussion peut changer", "what discussion can change")
    case .openUntil:
      words.pick("le dernier jour où l’on peut peser", "the last day on which it can be influenced")
    case .elected:
      words.pick(
        "tient un mandat d’élu, quelle que soit sa fonction", "holds an elected office, whatever the role")
    case .pseudonym: words.pick("n’est pas son vrai nom", "is not their own name")
    case .need: words.pick("ce qui manque pour la faire", "what is missing to do it")
    case .met: words.pick("un besoin noté qui n’en est plus un", "a need noted that is one no more")
    case .closing:
      words.pick("l’heure à laquelle il faut avoir quitté la salle", "when the hall must be empty")
    case .tallies:
      words.pick("la salle entière, ou chaque collège par Tab", "the whole room, or each group by Tab")
    default: nil
    }
  }
}
