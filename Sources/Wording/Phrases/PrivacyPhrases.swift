/// Phrases of the documents that are made for everybody. Templates show one as `{{say.<name>}}`.
public enum PrivacyPhrase: String, Phrase {
  case publicTitle, publicNotice, archiveNotice
  case removedName, removedContact, resident, participant, ownerOpen, otherColleges, allColleges
  case fewerThanFive, fewerThanFiveEach, together, fewerThanFivePresent
  case shortTitle, talkedTitle, decidedTitle, nothingDecided, otherVotesTitle, promisedTitle
  case answeredTitle, stillWaiting, nextTimeTitle, noNextTime, shortAnswers, moreToTalk

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .publicTitle: ("Compte rendu public", "Public minutes")
    case .publicNotice:
      (
        "Version publique : les personnes n’y sont pas nommées, et les effectifs de moins de 5 n’y sont pas donnés.",
        "Public version: people are not named, and numbers below 5 are not given."
      )
    case .archiveNotice:
      (
        "Version d’archive : contient des noms, à ne pas publier telle quelle.",
        "Internal copy: contains names, not to be published as it is."
      )
    case .removedName: ("[nom retiré]", "[name removed]")
    case .removedContact: ("[coordonnées retirées]", "[contact removed]")
    case .resident: ("Habitant·e {0}", "Resident {0}")
    case .participant: ("Participant·e {0}", "Participant {0}")
    case .ownerOpen: ("À préciser", "To be named")
    case .otherColleges: ("autres collèges", "other groups")
    case .allColleges: ("tous les collèges", "all groups")
    case .fewerThanFive: ("moins de 5", "fewer than 5")
    case .together: ("{0} ensemble", "{0} together")
    case .fewerThanFiveEach: ("moins de 5 chacun", "fewer than 5 each")
    case .fewerThanFivePresent: ("Moins de 5 personnes présentes.", "Fewer than 5 people present.")
    case .shortTitle: ("En bref", "In short")
    case .talkedTitle: ("De quoi on a parlé", "What we talked about")
    case .decidedTitle: ("Ce qui est décidé", "What is decided")
    case .otherVotesTitle: ("Les autres votes", "Other votes")
    case .nothingDecided: ("Rien n’a été décidé cette fois.", "Nothing was decided this time.")
    case .promisedTitle: ("Qui fait quoi", "Who does what")
    case .answeredTitle: ("Ce que vous avez demandé ou signalé", "What you asked or pointed out")
    case .stillWaiting: ("On attend encore une réponse ou un retour :", "Still waiting for a response:")
    case .nextTimeTitle: ("La prochaine fois", "Next time")
    case .noNextTime: ("La date n’est pas encore fixée.", "The date is not set yet.")
    case .shortAnswers:
      (
        "{0} {0|question, demande ou remarque|questions, demandes ou remarques}. {1} {1|a|ont} déjà une réponse.",
        "{0} {0|question, request or remark|questions, requests or remarks}. {1} {1|has|have} an answer already."
      )
    case .moreToTalk: ("On reparlera de :", "We will talk again about:")
    }
  }
}
