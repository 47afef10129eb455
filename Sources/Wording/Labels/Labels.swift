import Dialogue

/// The words for the values of the domain: what menus offer, what documents print, what scripts may write.
extension Words {
  /// A college.
  public func label(_ college: CollegeID) -> String {
    switch college {
    case .residents: pick("habitants", "residents")
    case .associations: pick("associations", "associations")
    case .commune: pick("commune", "municipality")
    case .intercommunality: pick("intercommunalité", "intercommunality")
    case .department: pick("département", "département")
    case .region: pick("région", "region")
    case .state: pick("État", "State")
    case .landlords: pick("bailleurs", "housing providers")
    case .otherInstitutions: pick("autres institutions", "other institutions")
    case .facilitation: pick("animation", "facilitation")
    default: college.rawValue
    }
  }

  /// For whom the members of a college speak.
  public func label(_ side: College.Side) -> String {
    switch side {
    case .civil: pick("société civile", "civil society")
    case .institutional: pick("institution", "institution")
    case .facilitation: pick("animation", "facilitation")
    }
  }

  /// A kind of contribution.
  public func label(_ kind: ContributionKind) -> String {
    switch kind {
    case .contribution: pick("contribution", "contribution")
    case .question: pick("question", "question")
    case .concern: pick("inquiétude", "concern")
    case .proposal: pick("proposition", "proposal")
    case .testimony: pick("témoignage", "personal account")
    case .request: pick("demande", "request")
    case .callToAccount: pick("interpellation", "call to account")
    case .agreement: pick("accord", "agreement")
    case .disagreement: pick("désaccord", "disagreement")
    case .answer: pick("réponse", "answer")
    case .information: pick("information", "information")
    case .outOfScope: pick("hors champ", "out of scope")
    case .privateNote: pick("note privée", "private note")
    default: kind.rawValue
    }
  }

  /// A sort of space.
  public func label(_ kind: DialogueSpace.Kind) -> String {
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

  /// Where a session stands.
  public func label(_ state: Session.State) -> String {
    switch state {
    case .planned: pick("prévue", "planned")
    case .open: pick("en cours", "in progress")
    case .suspended: pick("suspendue", "suspended")
    case .closed: pick("close", "closed")
    case .cancelled: pick("annulée", "cancelled")
    }
  }

  /// What is done on a point.
  public func label(_ kind: AgendaItem.Kind) -> String {
    switch kind {
    case .information: pick("information", "information")
    case .discussion: pick("débat", "discussion")
    case .decision: pick("décision", "decision")
    case .followUp: pick("suites", "follow-up")
    case .approval: pick("approbation", "approval")
    case .workshop: pick("atelier", "workshop")
    case .pause: pick("pause", "break")
    case .closing: pick("clôture", "closing")
    }
  }

  /// Where a point stands.
  public func label(_ state: AgendaItem.State) -> String {
    switch state {
    case .pending: pick("à venir", "to come")
    case .current: pick("en cours", "under way")
    case .done: pick("traité", "done")
    case .parked: pick("reporté", "postponed")
    }
  }

  /// The order of the floor.
  public func label(_ order: QueueOrder) -> String {
    switch order {
    case .arrival: pick("ordre d’arrivée", "order of arrival")
    case .firstTimersFirst: pick("premières prises de parole d’abord", "first-time speakers first")
    case .leastTimeFirst: pick("temps de parole le plus court d’abord", "least speaking time first")
    case .alternateColleges: pick("alternance des collèges", "groups alternate")
    }
  }

  /// How a request stands to the order.
  public func label(_ kind: FloorRequest.Kind) -> String {
    switch kind {
    case .ordinary: pick("demande", "request")
    case .directAnswer: pick("réponse directe", "direct answer")
    case .pointOfOrder: pick("motion d’ordre", "point of order")
    case .lastWord: pick("mot de la fin", "last word")
    }
  }

  /// What became of a contribution, without particulars.
  public func label(_ fate: Fate.Code) -> String {
    switch fate {
    case .answered: pick("répondu", "answered")
    case .accepted: pick("accepté", "accepted")
    case .underStudy: pick("à l’étude", "under study")
    case .declined: pick("refusé", "declined")
    case .outOfScope: pick("hors champ", "out of scope")
    }
  }

  /// How a vote is held.
  public func label(_ method: VotingMethod) -> String {
    switch method {
    case .showOfHands: pick("main levée", "show of hands")
    case .consent: pick("consentement", "consent")
    case .gradients: pick("gradients d’accord", "gradients of agreement")
    case .fistOfFive: pick("vote à cinq doigts", "fist of five")
    case .weather: pick("météo", "weather")
    case .choice: pick("un choix chacun", "one choice each")
    case .approval: pick("plusieurs choix possibles", "several choices each")
    case .dots: pick("gommettes", "dots")
    }
  }

  /// An option of a vote.
  public func label(option: String, of method: VotingMethod) -> String {
    switch (method, option) {
    case (.showOfHands, "for"): pick("pour", "for")
    case (.showOfHands, "against"): pick("contre", "against")
    case (.showOfHands, "abstain"): pick("abstention", "abstention")
    case (.consent, "consent"): pick("consentement", "consent")
    case (.consent, "reservation"): pick("réserve", "reservation")
    case (.consent, "objection"): pick("objection", "objection")
    case (.weather, "sun"): pick("soleil", "sun")
    case (.weather, "cloud"): pick("nuages", "cloud")
    case (.weather, "rain"): pick("pluie", "rain")
    case (.weather, "storm"): pick("orage", "storm")
    default: option
    }
  }

  /// Where a commitment stands.
  public func label(_ state: Commitment.State) -> String {
    switch state {
    case .open: pick("à faire", "to do")
    case .underWay: pick("en cours", "under way")
    case .done: pick("tenu", "kept")
    case .dropped: pick("abandonné", "dropped")
    }
  }

  /// A scale.
  public func label(_ scale: Scale) -> String {
    switch scale {
    case .stairwell: pick("cage d’escalier", "stairwell")
    case .building: pick("immeuble", "building")
    case .block: pick("îlot", "block")
    case .neighbourhood: pick("quartier", "neighbourhood")
    case .commune: pick("commune", "municipality")
    case .intercommunality: pick("intercommunalité", "intercommunality")
    case .department: pick("département", "département")
    case .region: pick("région", "region")
    case .national: pick("national", "national")
    }
  }

  /// A level of participation.
  public func label(_ level: ParticipationLevel) -> String {
    switch level {
    case .information: pick("information", "information")
    case .consultation: pick("consultation", "consultation")
    case .concertation: pick("concertation", "involvement")
    case .coConstruction: pick("co-construction", "co-construction")
    case .coDecision: pick("co-décision", "co-decision")
    }
  }

  /// Where a milestone stands.
  public func label(_ state: Milestone.State) -> String {
    switch state {
    case .planned: pick("à venir", "to come")
    case .passed: pick("passé", "passed")
    case .cancelled: pick("annulé", "cancelled")
    }
  }

  /// Where a milestone stands on a day: one whose day is over is past, to be confirmed until somebody says that it was held.
  public func label(_ milestone: Milestone, on today: Day) -> String {
    milestone.isUnconfirmed(on: today)
      ? pick("passé, à confirmer", "past, to be confirmed") : label(milestone.state)
  }

  /// How far an initiative is.
  public func label(_ stage: Initiative.Stage) -> String {
    switch stage {
    case .idea: pick("idée", "idea")
    case .group: pick("groupe formé", "group formed")
    case .project: pick("projet", "project")
    case .funding: pick("financement", "funding")
    case .underWay: pick("en cours", "under way")
    case .done: pick("réalisée", "done")
    case .dropped: pick("abandonnée", "dropped")
    }
  }

  /// Where a training stands.
  public func label(_ state: Training.State) -> String {
    switch state {
    case .planned: pick("prévue", "planned")
    case .held: pick("tenue", "held")
    case .cancelled: pick("annulée", "cancelled")
    }
  }
}
