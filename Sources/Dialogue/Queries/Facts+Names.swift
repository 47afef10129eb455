extension Facts {
  /// What a party is called; nil when it is unknown.
  public func name(of party: Party) -> String? {
    switch party {
    case .person(let id): people[id]?.name
    case .organisation(let id): organisations[id]?.name
    case .college(let id): id.rawValue
    case .name(let name): name
    }
  }

  /// The college for which a party speaks: the person's own, else that of the organisation.
  public func college(of party: Party) -> CollegeID? {
    switch party {
    case .person(let id):
      people[id].flatMap { person in
        person.college ?? person.organisation.flatMap { organisations[$0]?.college }
      }
    case .organisation(let id): organisations[id]?.college
    case .college(let id): id
    case .name: nil
    }
  }

  /// The subject of a contribution: its own, else that of the table at which it was said, else that of the point.
  public func subject(of contribution: Contribution) -> Subject? {
    if let own = contribution.subject { return subjects[own] }
    guard let session = session(contribution.session) else { return nil }
    let table = contribution.table.flatMap { session.table($0)?.subject }
    return (table ?? contribution.item.flatMap { session.agenda[$0]?.subject }).flatMap { subjects[$0] }
  }
}
