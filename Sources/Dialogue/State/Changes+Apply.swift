extension DialogueSpace {
  mutating func apply(_ setting: SpaceSetting) {
    switch setting {
    case .name(let name): self.name = name
    case .territory(let territory): self.territory = territory
    case .kinds(let kinds): settings.kinds = kinds
    case .colleges(let colleges): settings.colleges = colleges
    case .pillars(let pillars): settings.pillars = pillars
    case .queueOrder(let order): settings.queueOrder = order
    case .turnLimit(let limit): settings.turnLimit = limit
    case .groundRules(let rules): settings.groundRules = rules
    case .method(let method): settings.method = method
    case .sides(let sides): settings.sides = sides
    case .recurring(let items): settings.recurring = items
    case .templates(let templates): settings.templates = templates
    }
  }
}

extension Organisation {
  mutating func apply(_ change: OrganisationChange) {
    switch change {
    case .name(let name): self.name = name
    case .college(let college): self.college = college
    }
  }
}

extension Person {
  mutating func apply(_ change: PersonChange) {
    switch change {
    case .name(let name): self.name = name
    case .organisation(let organisation): self.organisation = organisation
    case .college(let college): self.college = college
    case .function(let function): self.function = function
    case .isElected(let isElected): self.isElected = isElected
    case .isPseudonym(let isPseudonym): self.isPseudonym = isPseudonym
    }
  }
}

extension Contribution {
  mutating func apply(_ change: ContributionChange, at: Instant) {
    switch change {
    case .text(let text):
      earlierTexts.append(Revision(at: at, text: self.text))
      self.text = text
    case .kind(let kind): self.kind = kind
    case .speaker(let speaker):
      self.speaker = speaker
      isSpeakerOpen = false
    case .item(let item):
      self.item = item
      isFiledByClock = false
    case .subject(let subject): self.subject = subject
    case .table(let table): self.table = table
    case .photo(let photo): self.photo = photo
    case .responsible(let party): responsible = party
    }
  }
}

extension Commitment {
  mutating func apply(_ change: CommitmentChange) {
    switch change {
    case .who(let who): self.who = who
    case .what(let what): self.what = what
    case .due(let due): self.due = due
    }
  }
}

extension Subject {
  mutating func apply(_ change: SubjectChange) {
    switch change {
    case .title(let title): self.title = title
    case .scale(let scale): self.scale = scale
    case .level(let level): self.level = level
    case .impacts(let impacts): self.impacts = impacts
    case .decided(let decided): self.decided = decided
    case .open(let open): self.open = open
    case .openUntil(let day): openUntil = day
    case .pillar(let pillar): self.pillar = pillar
    }
  }
}

extension Milestone {
  mutating func apply(_ change: MilestoneChange) {
    switch change {
    case .title(let title): self.title = title
    case .day(let day): self.day = day
    case .subjects(let subjects): self.subjects = subjects
    case .state(let state): self.state = state
    }
  }
}

extension Initiative {
  mutating func apply(_ change: InitiativeChange, at: Instant) {
    switch change {
    case .title(let title): self.title = title
    case .stage(let stage):
      self.stage = stage
      history.append(StageChange(at: at, stage: stage))
    case .lead(let lead): self.lead = lead
    case .subject(let subject): self.subject = subject
    case .need(let need): if !needs.contains(need) { needs.append(need) }
    case .needMet(let need): needs.removeAll { $0 == need }
    case .offer(let offer): offers.append(offer)
    case .funding(var money):
      money.at = at
      if let place = funding.firstIndex(where: { $0.fund.folded == money.fund.folded }) {
        funding[place].take(money)
      } else {
        money.firstAt = at
        funding.append(money)
      }
    }
  }
}

extension Initiative.Funding {
  /// What was asked for stays when something else is granted, and what was granted when more is asked for.
  fileprivate mutating func take(_ money: Initiative.Funding) {
    at = money.at
    switch (isGranted, money.isGranted) {
    case (false, true):
      askedFor = money.amount == amount ? nil : amount
      (amount, isGranted) = (money.amount, true)
    case (true, false): askedFor = money.amount == amount ? nil : money.amount
    case (true, true), (false, false): amount = money.amount
    }
  }
}

extension Training {
  mutating func apply(_ change: TrainingChange, at: Instant) {
    switch change {
    case .title(let title): self.title = title
    case .day(let day): self.day = day
    case .minutes(let minutes): self.minutes = minutes
    case .trainers(let trainers): self.trainers = trainers
    case .learners(let learners): self.learners = learners
    case .askedBy(let party): askedBy = party
    case .subject(let subject): self.subject = subject
    case .attendance(let college, let count): attendance[college] = max(0, count)
    case .lesson(let lesson): lessons.append(lesson)
    case .state(let state): (self.state, settledAt) = (state, at)
    }
  }
}
