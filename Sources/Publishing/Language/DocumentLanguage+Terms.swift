import Dialogue

extension DocumentLanguage {
  func name(of kind: ContributionKind) -> String {
    switch kind {
    case .contribution: "contribution"
    case .question: "question"
    case .concern: pick("inquiétude", "concern")
    case .proposal: pick("proposition", "proposal")
    case .testimony: pick("témoignage", "testimony")
    case .request: pick("demande", "request")
    case .callToAccount: pick("interpellation", "call to account")
    case .agreement: pick("accord", "agreement")
    case .disagreement: pick("désaccord", "disagreement")
    case .answer: pick("réponse", "answer")
    case .information: "information"
    case .outOfScope: pick("hors sujet", "out of scope")
    case .privateNote: pick("note privée", "private note")
    default: kind.rawValue
    }
  }

  func name(of college: CollegeID) -> String {
    switch college {
    case .residents: pick("habitants", "residents")
    case .associations: "associations"
    case .commune: pick("commune", "municipality")
    case .intercommunality: pick("intercommunalité", "intercommunality")
    case .department: "département"
    case .region: pick("région", "region")
    case .state: pick("État", "State")
    case .landlords: pick("bailleurs", "landlords")
    case .otherInstitutions: pick("autres institutions", "other institutions")
    case .facilitation: pick("animation", "facilitation")
    default: college.rawValue
    }
  }

  func name(of scale: Scale) -> String {
    switch scale {
    case .stairwell: pick("cage d’escalier", "stairwell")
    case .building: pick("immeuble", "building")
    case .block: pick("îlot", "block")
    case .neighbourhood: pick("quartier", "neighbourhood")
    case .commune: pick("commune", "municipality")
    case .intercommunality: pick("intercommunalité", "intercommunality")
    case .department: "département"
    case .region: pick("région", "region")
    case .national: "national"
    }
  }

  func name(of level: ParticipationLevel) -> String {
    switch level {
    case .information: "information"
    case .consultation: "consultation"
    case .concertation: "concertation"
    case .coConstruction: "co-construction"
    case .coDecision: pick("co-décision", "co-decision")
    }
  }

  func name(of method: VotingMethod) -> String {
    switch method {
    case .showOfHands: pick("à main levée", "by show of hands")
    case .consent: pick("par consentement", "by consent")
    case .gradients: pick("par gradients d’accord", "by gradients of agreement")
    case .fistOfFive: pick("par le poing à cinq doigts", "by fist of five")
    case .weather: pick("météo", "weather")
    }
  }

  /// An option of a vote by its word.
  func name(ofOption option: String) -> String {
    switch option {
    case "for": pick("pour", "for")
    case "against": pick("contre", "against")
    case "abstain": pick("abstention", "abstention")
    case "consent": pick("consentement", "consent")
    case "reservation": pick("réserve", "reservation")
    case "objection": "objection"
    case "sun": pick("soleil", "sun")
    case "cloud": pick("nuage", "cloud")
    case "rain": pick("pluie", "rain")
    case "storm": pick("orage", "storm")
    default: option
    }
  }
}
