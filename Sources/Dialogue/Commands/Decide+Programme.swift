extension Decider {
  mutating func decide(_ command: SubjectCommand) throws(Refusal) {
    switch command {
    case .add(var subject):
      subject.title = try filled(subject.title, .title)
      try free(subject.title, .subject(subject.space))
      try known(space: subject.space)
      emit(.subject(.added(subject)))
    case .change(let id, let change):
      guard facts.subjects[id] != nil else { throw .unknown(.subject) }
      if case .title(let title) = change { _ = try filled(title, .title) }
      emit(.subject(.changed(id, change)))
    }
  }

  mutating func decide(_ command: MilestoneCommand) throws(Refusal) {
    switch command {
    case .add(var milestone):
      milestone.title = try filled(milestone.title, .title)
      for subject in milestone.subjects { try known(subject: subject) }
      try known(space: milestone.space)
      emit(.milestone(.added(milestone)))
    case .change(let id, let change):
      guard facts.milestones[id] != nil else { throw .unknown(.milestone) }
      switch change {
      case .title(let title): _ = try filled(title, .title)
      case .subjects(let subjects): for subject in subjects { try known(subject: subject) }
      case .day, .state: break
      }
      emit(.milestone(.changed(id, change)))
    }
  }

  mutating func decide(_ command: InitiativeCommand) throws(Refusal) {
    switch command {
    case .start(var initiative):
      initiative.title = try filled(initiative.title, .title)
      try known(initiative.lead)
      try known(subject: initiative.subject)
      try known(space: initiative.space)
      for money in initiative.funding { try check(money.amount.units, .amount, 0...1_000_000_000) }
      emit(.initiative(.started(initiative)))
    case .change(let id, let change):
      guard let initiative = facts.initiatives[id] else { throw .unknown(.initiative) }
      try check(change)
      if case .needMet(let need) = change, !initiative.needs.contains(need) {
        throw .noSuchNeed(need, needs: initiative.needs)
      }
      emit(.initiative(.changed(id, change)))
    }
  }

  mutating func decide(_ command: TrainingCommand) throws(Refusal) {
    switch command {
    case .plan(var training):
      training.title = try filled(training.title, .title)
      for party in training.trainers + training.learners { try known(party) }
      try known(training.askedBy)
      try known(subject: training.subject)
      try known(space: training.space)
      try check(training.minutes, .minutes, 1...60_000)
      emit(.training(.planned(training)))
    case .change(let id, let change):
      guard facts.trainings[id] != nil else { throw .unknown(.training) }
      try check(change)
      emit(.training(.changed(id, change)))
    }
  }

  private func check(_ change: InitiativeChange) throws(Refusal) {
    switch change {
    case .title(let title): _ = try filled(title, .title)
    case .lead(let party): try known(party)
    case .subject(let subject): try known(subject: subject)
    case .need(let text), .needMet(let text): _ = try filled(text, .text)
    case .offer(let offer):
      try known(offer.by)
      _ = try filled(offer.what, .text)
    case .funding(let money):
      _ = try filled(money.fund, .name)
      try check(money.amount.units, .amount, 0...1_000_000_000)
    case .stage: break
    }
  }

  private func check(_ change: TrainingChange) throws(Refusal) {
    switch change {
    case .title(let title): _ = try filled(title, .title)
    case .minutes(let minutes): try check(minutes, .minutes, 1...60_000)
    case .trainers(let parties), .learners(let parties): for party in parties { try known(party) }
    case .askedBy(let party): try known(party)
    case .subject(let subject): try known(subject: subject)
    case .attendance(_, let count): try check(count, .count, 0...100_000)
    case .lesson(let lesson): _ = try filled(lesson.text, .text)
    case .day, .state: break
    }
  }
}
