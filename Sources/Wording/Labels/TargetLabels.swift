import Dialogue

extension Words {
  /// What sort of thing it is.
  public func label(_ target: Target) -> String {
    switch target {
    case .space: pick("espace de dialogue", "body")
    case .session: pick("séance", "meeting")
    case .item: pick("point", "item")
    case .contribution: pick("contribution", "contribution")
    case .decision: pick("décision", "decision")
    case .vote: pick("vote", "vote")
    case .commitment: pick("engagement", "action")
    case .subject: pick("objet", "topic")
    case .milestone: pick("jalon", "milestone")
    case .initiative: pick("initiative", "initiative")
    case .training: pick("co-formation", "joint training")
    case .person: pick("personne", "person")
    case .organisation: pick("organisme", "organisation")
    case .college: pick("collège", "group")
    case .request: pick("demande de parole", "request to speak")
    case .act: pick("saisie", "entry")
    }
  }
}
