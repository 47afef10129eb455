extension Facts {
  /// What entries once brought and facts have no longer, because it was undone or taken away: enough to name it.
  /// - Complexity: linear in the entries.
  public init(forgottenBy facts: Facts, in entries: [Entry]) {
    var lost = Facts()
    for entry in entries {
      switch entry.event {
      case .spaceCreated(let space): if facts.spaces[space.id] == nil { lost.spaces[space.id] = space }
      case .organisationAdded(let body):
        if facts.organisations[body.id] == nil { lost.organisations[body.id] = body }
      case .personAdded(let person): if facts.people[person.id] == nil { lost.people[person.id] = person }
      case .subjectAdded(let subject):
        if facts.subjects[subject.id] == nil { lost.subjects[subject.id] = subject }
      case .milestoneAdded(let milestone):
        if facts.milestones[milestone.id] == nil { lost.milestones[milestone.id] = milestone }
      case .initiativeStarted(let initiative):
        if facts.initiatives[initiative.id] == nil { lost.initiatives[initiative.id] = initiative }
      case .trainingPlanned(let training):
        if facts.trainings[training.id] == nil { lost.trainings[training.id] = training }
      case .commitmentMade(let commitment):
        if facts.commitments[commitment.id] == nil { lost.commitments[commitment.id] = commitment }
      case .sessionPlanned(let plan):
        if facts.session(plan.id) == nil { lost.sessions[plan.id] = Boxed(Session(plan)) }
      default: lost.forget(entry.event, but: facts)
      }
    }
    self = lost
  }

  /// What stands inside a session.
  private mutating func forget(_ event: Event, but facts: Facts) {
    guard let id = event.session else { return }
    let present = facts.session(id)
    switch event {
    case .itemAdded(_, let item, _) where present?.agenda[item.id] == nil:
      makeRoom(for: id, as: present)
      sessions[id]?.value.agenda.insert(item, at: AgendaPlace(after: nil))
    case .contributionNoted(let note) where present?.contributions[note.id] == nil:
      makeRoom(for: id, as: present)
      sessions[id]?.value.contributions.append(note)
    case .decisionTaken(_, let decision)
    where present?.decisions.contains(where: { $0.id == decision.id }) != true:
      makeRoom(for: id, as: present)
      sessions[id]?.value.decisions.append(decision)
    case .floorRequested(_, let request):
      // A request is gone as soon as it is served.
      makeRoom(for: id, as: present)
      sessions[id]?.value.floor.deferred.append(request)
    case .tableAdded(_, let table) where present?.tables.contains(where: { $0.id == table.id }) != true:
      makeRoom(for: id, as: present)
      sessions[id]?.value.tables.append(table)
    default: break
    }
  }

  /// A session with its name and nothing else.
  private mutating func makeRoom(for id: ID<Session>, as present: Session?) {
    guard sessions[id] == nil, let present else { return }
    let plan = Session.Plan(id: id, space: present.space, title: present.title, start: present.plannedStart)
    sessions[id] = Boxed(Session(plan))
  }
}
