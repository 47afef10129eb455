import Dialogue
import Wording

extension Words {
  /// What was done, in a few words; nil when the screen shows it well enough.
  ///
  /// `before` is what was known before, where what was taken away still has a name.
  func summary(of entries: [Entry], in facts: Facts, before: Facts = Facts()) -> String? {
    // An answer that ends its batch is told as an answer.
    let told = entries.map(\.event).last { if case .batchEnded = $0 { entries.count == 1 } else { true } }
    guard let event = told else { return nil }
    func name(_ party: Party?) -> String { party.flatMap { facts.name(of: $0) }.map { " · " + $0 } ?? "" }
    switch event {
    case .contributionNoted(let contribution):
      return "\(contribution.label) \(label(contribution.kind))\(name(contribution.speaker))"
    case .decisionTaken(_, let decision):
      return "\(decision.label) " + pick("décision notée", "decision noted")
    case .commitmentMade(let commitment):
      let day = commitment.due.map { " · " + shortDate($0) } ?? pick(" · sans échéance", " · no date")
      return "\(commitment.label) " + pick("engagement", "commitment") + name(commitment.who) + day
    case .voteHeld(_, let vote):
      return "\(vote.label) " + counts(of: vote)
    case .actUndone: return pick("Annulé (Alt-y pour rétablir).", "Undone (Alt-y to redo).")
    case .floorGiven(_, let grant): return pick("Parole", "Floor") + name(grant.party)
    case .floorYielded: return pick("Tour de parole fini.", "End of the turn.")
    case .itemBegun(let session, let item):
      return pick("Point : ", "Point: ") + (facts.session(session)?.agenda[item]?.title ?? "")
    case .actRedone: return pick("Rétabli.", "Redone.")
    case .personArrived(_, let person):
      return (facts.people[person]?.name ?? "") + pick(" est là", " is here")
    case .floorRequested(_, let request): return pick("Dans la file", "In the queue") + name(request.party)
    case .spaceCreated(let space): return pick("Espace créé : ", "Space created: ") + space.name
    case .sessionPlanned(let plan): return pick("Séance prévue : ", "Session planned: ") + plan.title
    case .itemAdded(_, let item, _): return pick("Point ajouté : ", "Point added: ") + item.title
    case .personAdded(let person): return pick("Personne ajoutée : ", "Person added: ") + person.name
    case .subjectAdded(let subject): return pick("Objet ajouté : ", "Subject added: ") + subject.title
    case .contributionAnswered: return pick("Réponse enregistrée.", "Answer noted.")
    case .fateGiven(_, let fate): return fate.map { pick("Suite : ", "Fate: ") + label($0.code) }
    case .sessionOpened: return pick("Séance ouverte. F6 : premier point.", "Session open. F6: first point.")
    case .sessionClosed:
      return pick("Séance close. F12 pour le compte rendu.", "Session closed. F12 for the minutes.")
    default: return EventWords(self, facts: facts, forgotten: before).line(of: event)
    }
  }
}
