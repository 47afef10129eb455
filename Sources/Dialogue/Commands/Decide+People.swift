extension Decider {
  mutating func decide(_ command: SpaceCommand) throws(Refusal) {
    switch command {
    case .create(var space):
      space.name = try filled(space.name, .name)
      try free(space.name, .space)
      emit(.space(.created(space)))
    case .configure(let id, let setting):
      guard let space = facts.spaces[id] else { throw .unknown(.space) }
      emit(.space(.configured(id, try checked(setting, of: space))))
    }
  }

  mutating func decide(_ command: OrganisationCommand) throws(Refusal) {
    switch command {
    case .add(var body):
      body.name = try filled(body.name, .name)
      try free(body.name, .organisation)
      emit(.organisation(.added(body)))
    case .change(let id, let change):
      guard let body = facts.organisations[id] else { throw .unknown(.organisation) }
      if case .name(let name) = change {
        let filled = try filled(name, .name)
        try free(filled, .organisation, but: body.name)
        emit(.organisation(.changed(id, .name(filled))))
      } else {
        emit(.organisation(.changed(id, change)))
      }
    }
  }

  mutating func decide(_ command: PersonCommand) throws(Refusal) {
    switch command {
    case .add(var person):
      person.name = try filled(person.name, .name)
      try free(person.name, .person)
      try known(organisation: person.organisation)
      emit(.person(.added(person)))
    case .change(let id, let change):
      guard let person = facts.people[id] else { throw .unknown(.person) }
      switch change {
      case .name(let name):
        let filled = try filled(name, .name)
        try free(filled, .person, but: person.name)
        emit(.person(.changed(id, .name(filled))))
      case .organisation(let organisation):
        try known(organisation: organisation)
        emit(.person(.changed(id, change)))
      case .college, .function, .isElected, .isPseudonym: emit(.person(.changed(id, change)))
      }
    case .identify(let id, var identity):
      guard facts.people[id] != nil else { throw .unknown(.person) }
      identity.fullName = try filled(identity.fullName, .name)
      emit(.person(.identified(id, identity)))
    case .contact(let id, let contact):
      guard facts.people[id] != nil else { throw .unknown(.person) }
      emit(.person(.contacted(id, contact)))
    }
  }

  private func checked(_ setting: SpaceSetting, of space: DialogueSpace) throws(Refusal) -> SpaceSetting {
    switch setting {
    case .name(let name):
      let filled = try filled(name, .name)
      try free(filled, .space, but: space.name)
      return .name(filled)
    case .turnLimit(let seconds):
      try check(seconds, .seconds, 10...7200)
      return setting
    case .kinds(let kinds) where kinds.isEmpty: throw .empty(.text)
    case .colleges(let colleges) where colleges.isEmpty: throw .empty(.name)
    case .recurring(let items):
      for item in items { try check(title: item.title, item.plannedMinutes) }
      return setting
    case .templates(let templates):
      for template in templates {
        _ = try filled(template.name, .name)
        for item in template.items { try check(title: item.title, item.plannedMinutes) }
      }
      return setting
    case .kinds, .colleges, .territory, .pillars, .queueOrder, .groundRules, .method, .sides: return setting
    }
  }

  private func check(title: String, _ minutes: Int?) throws(Refusal) {
    _ = try filled(title, .title)
    try check(minutes, .minutes, 0...1440)
  }

  func known(organisation id: ID<Organisation>?) throws(Refusal) {
    if let id, facts.organisations[id] == nil { throw .unknown(.organisation) }
  }

  /// Two of the same name could not be told apart in the room.
  func free(_ name: String, _ sort: TakenNames.Sort, but own: String? = nil) throws(Refusal) {
    if facts.names.hold(name, sort), name.folded != own?.folded { throw .nameTaken(name) }
  }
}
