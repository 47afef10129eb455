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

  /// The subject of a contribution: its own, else that of the point on which it was said.
  public func subject(of contribution: Contribution) -> Subject? {
    let item = contribution.item.flatMap { session(contribution.session)?.agenda[$0] }
    return (contribution.subject ?? item?.subject).flatMap { subjects[$0] }
  }
}
