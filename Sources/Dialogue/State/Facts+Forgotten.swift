extension Facts {
  /// What entries once brought and facts have no longer, because it was undone or taken away: enough to name it.
  /// - Complexity: linear in the entries.
  public init(forgottenBy facts: Facts, in entries: [Entry]) {
    var lost = Facts()
    for entry in entries {
      switch entry.event {
      case .space(.created(let space)): if facts.spaces[space.id] == nil { lost.spaces[space.id] = space }
      case .organisation(.added(let body)):
        if facts.organisations[body.id] == nil { lost.organisations[body.id] = body }
      case .person(.added(let person)): if facts.people[person.id] == nil { lost.people[person.id] = person }
      case .subject(.added(let subject)):
        if facts.subjects[subject.id] == nil { lost.subjects[subject.id] = subject }
      case .milestone(.added(let milestone)):
        if facts.milestones[milestone.id] == nil { lost.milestones[milestone.id] = milestone }
      case .initiative(.started(let initiative)):
        if facts.initiatives[initiative.id] == nil { lost.initiatives[initiative.id] = initiative }
      case .theme(.created(let theme)): if facts.themes[theme.id] == nil { lost.themes[theme.id] = theme }
      case .training(.planned(let training)):
        if facts.trainings[training.id] == nil { lost.trainings[training.id] = training }
      case .commitment(.made(let commitment)):
        if facts.commitments[commitment.id] == nil { lost.commitments[commitment.id] = commitment }
      case .planned(let plan):
        if facts.session(plan.id) == nil { lost.sessions[plan.id] = Session(plan) }
      case .agenda(let id, .added(let item, _)):
        lost.forget(in: id, of: facts, unless: { $0.agenda[item.id] != nil }) {
          $0.agenda.insert(item, at: AgendaPlace(after: nil))
        }
      case .contribution(.noted(let note)):
        lost.forget(in: note.session, of: facts, unless: { $0.contributions[note.id] != nil }) {
          $0.contributions.append(note)
        }
      case .decision(let id, .taken(let decision)):
        lost.forget(in: id, of: facts, unless: { $0.decisions.contains { $0.id == decision.id } }) {
          $0.decisions.append(decision)
        }
      case .floor(let id, .requested(let request)):
        // A request is gone as soon as it is served.
        lost.forget(in: id, of: facts, unless: { _ in false }) { $0.floor.deferred.append(request) }
      case .formats(let id, .tableAdded(let table)):
        lost.forget(in: id, of: facts, unless: { $0.tables.contains { $0.id == table.id } }) {
          $0.tables.append(table)
        }
      case .theme(.renamed), .theme(.merged), .theme(.filed), .theme(.removed), .theme(.grouped),
        .theme(.parted), .absence, .minutes, .series, .mandate, .proxy, .space(.configured),
        .organisation(.changed),
        .person(.changed),
        .person(.identified), .person(.contacted),
        .subject(.changed), .milestone(.changed), .session, .agenda, .attendance, .floor, .formats,
        .contribution(.changed), .contribution(.answered), .contribution(.struck), .contribution(.fated),
        .contribution(.shared),
        .decision(_, .voted),
        .decision(_, .reworded), .decision(_, .recounted), .commitment(.changed),
        .commitment(.progressed), .initiative(.changed), .training(.changed), .joined, .act:
        break
      }
    }
    self = lost
  }

  /// What stands inside a session, unless it still does.
  private mutating func forget(
    in id: ID<Session>, of facts: Facts, unless stands: (Session) -> Bool, _ body: (inout Session) -> Void
  ) {
    let present = facts.session(id)
    if let present, stands(present) { return }
    makeRoom(for: id, as: present)
    guard var room = sessions[id] else { return }
    body(&room)
    sessions[id] = room
  }

  /// A session with its name and nothing else.
  private mutating func makeRoom(for id: ID<Session>, as present: Session?) {
    guard sessions[id] == nil, let present else { return }
    let plan = Session.Plan(id: id, space: present.space, title: present.title, start: present.plannedStart)
    sessions[id] = Session(plan)
  }
}
