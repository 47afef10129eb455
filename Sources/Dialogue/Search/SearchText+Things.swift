extension SearchText {
  func each(_ session: Session, _ add: (Field, String) -> Void) -> Facets {
    add(.name, session.title)
    if let place = session.place { add(.words, place) }
    for table in session.tables {
      if let name = table.name { add(.words, name) }
      for host in table.everyHost { name(host, .words, add) }
    }
    for round in session.rounds { add(.words, round.question) }
    for stop in session.stops.values { add(.words, stop.place) }
    return Facets(session: session.id, at: session.heldAt)
  }

  func each(_ commitment: Commitment, _ add: (Field, String) -> Void) -> Facets {
    name(commitment.who, .who, add)
    add(.statement, commitment.what)
    for progress in commitment.progress { if let text = progress.text { add(.words, text) } }
    return Facets(session: commitment.session, at: commitment.at)
  }

  func each(_ space: DialogueSpace, _ add: (Field, String) -> Void) -> Facets {
    add(.name, space.name)
    if let territory = space.territory { add(.words, territory) }
    for pillar in space.settings.pillars { add(.words, pillar) }
    for rule in space.settings.groundRules { add(.words, rule) }
    if let method = space.settings.method { add(.words, method) }
    return Facets()
  }

  func each(_ subject: Subject, _ add: (Field, String) -> Void) -> Facets {
    add(.name, subject.title)
    for impact in subject.impacts { add(.words, impact) }
    for text in [subject.decided, subject.open, subject.pillar] { if let text { add(.words, text) } }
    return Facets()
  }

  func each(_ initiative: Initiative, _ add: (Field, String) -> Void) -> Facets {
    add(.name, initiative.title)
    name(initiative.lead, .who, add)
    for need in initiative.needs { add(.words, need) }
    for offer in initiative.offers {
      name(offer.by, .words, add)
      add(.words, offer.what)
    }
    for money in initiative.funding { add(.words, money.fund) }
    return Facets(session: initiative.session, at: initiative.history.last?.at)
  }

  func each(_ training: Training, _ add: (Field, String) -> Void) -> Facets {
    add(.name, training.title)
    for party in training.trainers + training.learners { name(party, .who, add) }
    name(training.askedBy, .who, add)
    for lesson in training.lessons { add(.words, lesson.text) }
    return Facets(at: training.day.map(SearchText.moment))
  }

  /// Everything that can be found, but not what was said: things, then what each session brought about.
  func forEachThing(_ body: (Target) -> Void) {
    for id in facts.spaces.keys { body(.space(id)) }
    for id in facts.organisations.keys { body(.organisation(id)) }
    for id in facts.people.keys { body(.person(id)) }
    for id in facts.subjects.keys { body(.subject(id)) }
    for id in facts.milestones.keys { body(.milestone(id)) }
    for id in facts.initiatives.keys { body(.initiative(id)) }
    for id in facts.trainings.keys { body(.training(id)) }
    for (id, session) in facts.sessions {
      body(.session(id))
      for item in session.agenda.items { body(.item(id, item.id)) }
      for vote in session.votes { body(.vote(id, vote.id)) }
      for decision in session.decisions { body(.decision(id, decision.id)) }
    }
    for id in facts.commitments.keys { body(.commitment(id)) }
  }
}
