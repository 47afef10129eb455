import Dialogue
import Wording

extension DocumentLanguage {
  func name(of state: Session.State) -> String {
    switch state {
    case .planned: pick("prévue", "planned")
    case .open: pick("en cours", "open")
    case .suspended: pick("suspendue", "suspended")
    case .closed: pick("close", "closed")
    case .cancelled: pick("annulée", "cancelled")
    }
  }

  func name(of state: Commitment.State) -> String {
    switch state {
    case .open: pick("pris", "open")
    case .underWay: pick("en cours", "under way")
    case .done: pick("tenu", "done")
    case .dropped: pick("abandonné", "dropped")
    }
  }

  func name(of stage: Initiative.Stage) -> String {
    switch stage {
    case .idea: pick("idée", "idea")
    case .group: pick("groupe", "group")
    case .project: pick("projet", "project")
    case .funding: pick("recherche de fonds", "seeking funds")
    case .underWay: pick("en cours", "under way")
    case .done: pick("réalisée", "done")
    case .dropped: pick("abandonnée", "dropped")
    }
  }

  func name(of state: Training.State) -> String {
    switch state {
    case .planned: pick("prévue", "planned")
    case .held: pick("tenue", "held")
    case .cancelled: pick("annulée", "cancelled")
    }
  }

  func name(of code: Fate.Code) -> String {
    switch code {
    case .answered: self(.answered)
    case .accepted: self(.accepted)
    case .underStudy: self(.underStudy)
    case .declined: self(.declined)
    case .outOfScope: self(.outOfScope)
    }
  }

  func name(of kind: DialogueSpace.Kind) -> String {
    switch kind {
    case .citizensCouncil: pick("conseil citoyen", "citizens’ council")
    case .neighbourhoodTable: pick("table de quartier", "neighbourhood table")
    case .steeringCommittee: pick("comité de pilotage", "steering committee")
    case .technicalCommittee: pick("comité technique", "technical committee")
    case .publicMeeting: pick("réunion publique", "public meeting")
    case .workshop: pick("atelier", "workshop")
    case .walkingDiagnosis: pick("diagnostic en marchant", "walking diagnosis")
    case .projectHouse: pick("maison du projet", "project house")
    case .other: pick("autre", "other")
    }
  }
}
