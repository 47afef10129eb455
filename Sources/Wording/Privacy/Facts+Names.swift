import Dialogue

extension Facts {
  /// Every name by which somebody is or was known, in any place: what words for everybody must not say.
  /// - Complexity: linear in all that is known.
  public var everyName: Set<GivenName> {
    let bodies = Set(organisations.values.map(\.name.folded))
    var names = knownNames.filter { $0.sort != .spoken || !bodies.contains($0.text.folded) }
    func add(_ party: Party?) {
      guard case .name(let name)? = party, !bodies.contains(name.folded) else { return }
      names.insert(GivenName(name))
    }
    for session in sessions.values {
      session.contributions.forEach {
        add($0.speaker)
        add($0.responsible)
        add($0.fate?.fate.by)
      }
      (session.floor.queue + session.floor.deferred).forEach { add($0.party) }
      session.floor.turns.forEach { add($0.party) }
      session.agenda.items.forEach { $0.presenters.forEach { add($0) } }
      session.minutesNotes.forEach { add($0.by) }
    }
    commitments.values.forEach { add($0.who) }
    for initiative in initiatives.values {
      add(initiative.lead)
      initiative.offers.forEach { add($0.by) }
    }
    for training in trainings.values {
      (training.trainers + training.learners).forEach(add)
      add(training.askedBy)
    }
    return names
  }

  /// What people are and were called, inside the room and outside it, and how they are reached.
  private var knownNames: Set<GivenName> {
    var names = Set(given.names)
    for person in people.values {
      // The mark counts for the name as it is, whenever it was set.
      if person.isPseudonym { names.remove(GivenName(person.name)) }
      names.insert(GivenName(person.name, person.isPseudonym ? .pseudonym : .room))
    }
    return names.union(secretNames)
  }

  /// What the room does not call people: their names outside it, and how they are reached, now and formerly.
  public var secretNames: Set<GivenName> {
    var names = Set(given.names.filter { $0.sort == .civil || $0.sort == .contact })
    for identity in identities.values { names.formUnion(GivenName.names(of: identity)) }
    for contact in contacts.values { names.formUnion(GivenName.names(of: contact)) }
    return names
  }

  /// What bodies, meetings, points and subjects are called, and where meetings are held.
  public var titles: [String] {
    var titles = spaces.values.map(\.name) + spaces.values.compactMap(\.territory)
    titles += organisations.values.map(\.name) + subjects.values.map(\.title) + milestones.values.map(\.title)
    for session in sessions.values {
      titles += [session.title, session.place ?? ""]
      titles += session.agenda.items.map(\.title)
    }
    return titles
  }
}
