import Dialogue

extension Words {
  /// What a level of participation means.
  public func gloss(_ level: ParticipationLevel) -> String {
    switch level {
    case .information: pick("on dit ce qui est décidé", "what was decided is told")
    case .consultation: pick("on recueille des avis", "opinions are collected")
    case .concertation:
      pick(
        "on échange des arguments ; une réponse motivée est due",
        "arguments are exchanged; a reasoned answer is owed")
    case .coConstruction: pick("on élabore ensemble", "it is worked out together")
    case .coDecision: pick("on décide ensemble", "it is decided together")
    }
  }

  /// Who comes together in a body, in words by which it is looked for.
  public func gloss(_ kind: DialogueSpace.Kind) -> String {
    switch kind {
    case .citizensCouncil: pick("habitants et acteurs locaux", "residents’ council")
    case .neighbourhoodTable: pick("ouverte à tous ceux qui y vivent", "open to all who live there")
    case .steeringCommittee: pick("élus et financeurs", "elected members and funders")
    case .technicalCommittee: pick("services et techniciens", "officers of services")
    case .publicMeeting: pick("ouverte à tous", "open to all")
    case .workshop: pick("par petits groupes", "in small groups")
    case .walkingDiagnosis: pick("étape par étape", "stop by stop")
    case .projectHouse: pick("permanence sur place", "drop-in on the site")
    case .other: ""
    }
  }

  /// What a way of voting asks of the room.
  public func gloss(_ method: VotingMethod) -> String {
    switch method {
    case .showOfHands: pick("pour, contre, abstention", "for, against, abstention")
    case .consent:
      pick("adopté si aucune objection argumentée ne reste", "carried when no reasoned objection remains")
    case .gradients: pick("huit degrés d’accord", "eight degrees of agreement")
    case .fistOfFive:
      pick("de 0 (bloque) à 5 doigts (porte)", "from no finger (block) to five (will lead it)")
    case .choice: pick("chacun lève la main une fois", "each raises a hand once")
    case .approval:
      pick("chacun lève la main pour tout ce qui lui convient", "each raises a hand for all that suits")
    case .dots: pick("chacun répartit ses gommettes", "each shares out their dots")
    case .weather: pick("soleil, nuage, pluie, orage", "sun, cloud, rain, storm")
    }
  }

  /// What an order of the floor means.
  public func gloss(_ order: QueueOrder) -> String {
    switch order {
    case .arrival: pick("dans l’ordre des demandes", "in the order of asking")
    case .firstTimersFirst: pick("d’abord qui n’a pas encore parlé", "those who have not spoken yet first")
    case .leastTimeFirst: pick("d’abord qui a le moins parlé", "those who spoke least first")
    case .alternateColleges: pick("un collège après l’autre", "one group after the other")
    }
  }

  /// Who belongs to a college, where the name alone does not say it.
  public func gloss(_ college: CollegeID) -> String {
    switch college {
    case .commune: pick("élus et services de la ville", "councillors and city services")
    case .state: pick("préfecture, services de l’État", "prefecture, State services")
    case .associations: pick("associations, centres sociaux", "associations, community centres")
    case .facilitation: pick("hors du calcul de l’équilibre", "left out of the balance")
    default: ""
    }
  }

  /// Other words by which people call a college, in both languages.
  public static func otherNames(of college: CollegeID) -> [String] {
    switch college {
    case .residents:
      [
        "habitant", "habitante", "habitantes", "riverain", "riveraine", "riverains", "résident", "résidents",
        "resident", "residents", "citoyen", "citoyenne", "citoyens", "locataire", "locataires", "usagers",
        "tenant", "tenants", "citizen", "citizens", "neighbours",
      ]
    case .associations:
      [
        "association", "associatif", "asso", "monde associatif", "tissu associatif", "amicale", "collectif",
        "centre social", "centres sociaux", "régie de quartier", "ngo", "community groups",
        "community group", "charity", "charities", "voluntary sector", "third sector",
      ]
    case .commune:
      [
        "élus", "élu", "élue", "ville", "mairie", "municipalité", "conseil municipal", "collectivité",
        "services municipaux", "ccas", "council", "councillors", "councillor", "municipality", "city",
        "town hall", "city council", "town council", "borough",
      ]
    case .intercommunality:
      [
        "agglomération", "agglo", "métropole", "interco", "epci", "communauté d’agglomération",
        "communauté urbaine", "communauté de communes", "metropolis",
      ]
    case .department: ["conseil départemental", "county", "county council"]
    case .region: ["conseil régional"]
    case .state:
      [
        "état", "préfecture", "sous-préfecture", "préfet", "services de l’état", "ddets", "dreets", "ddt",
        "éducation nationale", "rectorat", "police", "police nationale", "gendarmerie", "justice",
        "government", "central government", "prefecture",
      ]
    case .landlords:
      [
        "bailleur", "bailleur social", "bailleurs sociaux", "organisme hlm", "logement social", "oph",
        "landlord", "landlords", "social landlord", "social landlords", "housing provider",
        "housing providers", "housing association", "hlm",
      ]
    case .otherInstitutions:
      [
        "autres", "autre", "autre institution", "institution", "institutions", "partenaires",
        "partenaires institutionnels", "caf", "école", "others", "other", "school", "partners",
      ]
    case .facilitation: ["animateur", "animatrice", "animateurs", "facilitator", "facilitators"]
    default: []
    }
  }
}
