/// “Me too”: what is said of those who share something that was said.
public enum SharingPhrase: String, Phrase {
  case people, few, andFew, moreThanCounted, sharedBy, mostShared, roomShared, sharedHeading, tooMany, keep

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .people: ("{0} {0|autre|autres}", "{0} {0|other|others}")
    case .few: ("quelques autres", "a few others")
    case .andFew: ("{0} et quelques autres", "{0} and a few others")
    case .moreThanCounted:
      (
        "{0} {0|autre|autres} (plus que les {1} {1|personne comptée|personnes comptées})",
        "{0} {0|other|others} (more than the {1} {1|person|people} counted)"
      )
    case .sharedBy: ("Partagée par {0}", "Shared by {0}")
    case .mostShared: ("Ce que le plus de personnes partagent", "What most people share")
    case .sharedHeading: ("Moi aussi", "Me too")
    case .tooMany:
      (
        "{0}, moi aussi : {1} pour {2} {2|présent compté|présents comptés}. Garder ce compte ? Il sera marqué jusqu’à ce que celui des présents soit corrigé.",
        "{0}, me too: {1} and {2} {2|person|people} counted. Keep it? It is marked until the people are counted right."
      )
    case .keep: ("Garder", "Keep it")
    case .roomShared: ("Partagé par la salle", "Shared by the room")
    }
  }
}
