import Dialogue

extension Words {
  /// What sort of thing it is.
  public func label(_ target: Target) -> String {
    switch target {
    case .space: pick("espace de dialogue", "dialogue space")
    case .session: pick("séance", "session")
    case .item: pick("point", "point")
    case .contribution: pick("contribution", "contribution")
    case .decision: pick("décision", "decision")
    case .vote: pick("vote", "vote")
    case .commitment: pick("engagement", "commitment")
    case .subject: pick("objet", "subject")
    case .milestone: pick("jalon", "milestone")
    case .initiative: pick("initiative", "initiative")
    case .training: pick("co-formation", "co-training")
    case .person: pick("personne", "person")
    case .organisation: pick("organisme", "organisation")
    case .college: pick("collège", "college")
    case .request: pick("demande de parole", "request for the floor")
    case .act: pick("acte", "act")
    }
  }
}
