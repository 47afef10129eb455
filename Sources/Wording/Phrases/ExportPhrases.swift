/// What exports say.
public enum ExportPhrase: String, Phrase {
  case proposedAt, proposal, emptyLeftOut, titleChanged, droppedLeftOut

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .proposedAt: ("Proposé en séance :", "Proposed at the meeting:")
    case .proposal: ("Proposition faite en séance", "Proposal made at the meeting")
    case .emptyLeftOut: ("{0} : sans texte, laissé de côté.", "{0}: without text, left out.")
    case .titleChanged:
      (
        "{0} : Decidim veut un titre de 15 à 150 caractères sans excès de majuscules ; ce sera « {1} ».",
        "{0}: Decidim wants a title of 15 to 150 characters, not in capitals; it will be “{1}”."
      )
    case .droppedLeftOut:
      ("{0} : engagement abandonné, laissé de côté.", "{0}: action dropped, left out.")
    }
  }
}
