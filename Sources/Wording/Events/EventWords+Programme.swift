import Dialogue

extension EventWords {
  /// Subjects, milestones, initiatives, trainings.
  func line(of event: SubjectEvent) -> String {
    switch event {
    case .added(let subject): say("Objet ajouté", "Topic added", subject.title)
    case .changed(let id, let change): line(of: change, of: name(id) ?? "")
    }
  }

  func line(of event: MilestoneEvent) -> String {
    switch event {
    case .added(let milestone):
      say("Jalon ajouté", "Milestone added", "\(milestone.title), \(words.shortDate(milestone.day))")
    case .changed(let id, let change): line(of: change, of: name(id))
    }
  }

  func line(of event: InitiativeEvent) -> String {
    switch event {
    case .started(let initiative): say("Initiative ajoutée", "Initiative added", initiative.title)
    case .changed(let id, let change): line(of: change, of: name(id))
    }
  }

  func line(of event: TrainingEvent) -> String {
    switch event {
    case .planned(let training):
      say("Co-formation prévue", "Joint training planned", training.title)
        + (day(training.day).map { ", " + $0 } ?? "")
    case .changed(let id, let change): line(of: change, of: name(id))
    }
  }

  private func line(of change: SubjectChange, of subject: String) -> String {
    switch change {
    case .title(let title): say("Objet renommé", "Topic renamed", title)
    case .scale(let scale): self.change(subject, "échelle", "scale", scale.map(words.label))
    case .level(let level):
      self.change(subject, "niveau de participation", "level of participation", level.map(words.label))
    case .impacts(let impacts): self.change(subject, "impacts", "impacts", list(impacts))
    case .decided(let text): self.change(subject, "déjà décidé", "already decided", text)
    case .open(let text): self.change(subject, "à débattre", "open to debate", text)
    case .openUntil(let day): self.change(subject, "ouvert jusqu’au", "open until", self.day(day))
    case .pillar(let pillar): self.change(subject, "axe", "pillar", pillar)
    }
  }

  private func line(of change: MilestoneChange, of milestone: String) -> String {
    switch change {
    case .title(let title): say("Jalon renommé", "Milestone renamed", title)
    case .day(let day): self.change(milestone, "date", "date", words.shortDate(day))
    case .subjects(let subjects):
      self.change(milestone, "objets", "topics", list(subjects.compactMap { name($0) }))
    case .state(let state): say("Jalon", "Milestone", "\(milestone), \(words.label(state))")
    }
  }

  private func line(of change: InitiativeChange, of initiative: String) -> String {
    switch change {
    case .title(let title): say("Initiative renommée", "Initiative renamed", title)
    case .stage(let stage): self.change(initiative, "étape", "stage", words.label(stage))
    case .lead(let lead): self.change(initiative, "portée par", "led by", name(lead))
    case .subject(let subject): self.change(initiative, "objet", "topic", name(subject))
    case .need(let need): self.change(initiative, "besoin", "need", need)
    case .needMet(let need): self.change(initiative, "besoin couvert", "need met", need)
    case .offer(let offer):
      self.change(initiative, "aide", "help offered", "\(name(offer.by)), \(offer.what)")
    case .funding(let money):
      self.change(
        initiative, money.isGranted ? "accordé" : "demandé", money.isGranted ? "granted" : "asked for",
        "\(words.money(money.amount)), \(money.fund)")
    }
  }

  private func line(of change: TrainingChange, of training: String) -> String {
    switch change {
    case .title(let title): say("Co-formation renommée", "Joint training renamed", title)
    case .day(let day): self.change(training, "date", "date", self.day(day))
    case .minutes(let minutes): self.change(training, "durée", "length", self.minutes(minutes))
    case .trainers(let parties): self.change(training, "formateurs", "trainers", list(parties.map(name)))
    case .learners(let parties): self.change(training, "participants", "learners", list(parties.map(name)))
    case .askedBy(let party): self.change(training, "demandée par", "asked for by", name(party))
    case .subject(let subject): self.change(training, "objet", "topic", name(subject))
    case .attendance(let college, let count):
      self.change(training, "présents", "present", "\(words.label(college)) \(count)")
    case .lesson(let lesson):
      self.change(training, "appris", "learned", "\(words.label(lesson.college)), \(lesson.text)")
    case .state(let state): self.change(training, "état", "state", words.label(state))
    }
  }
}
