import Dialogue

extension Words {
  /// What sort of thing a search found.
  public func label(_ target: SearchTarget) -> String {
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
    }
  }
}
