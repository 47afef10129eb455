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
    case .decisionTaken(_, let decision): return self(ModelPhrase.decisionNoted, decision.label)
    case .commitmentMade(let commitment):
      let day = commitment.due.map { " · " + shortDate($0) } ?? self(ModelPhrase.noDate)
      return self(ModelPhrase.commitmentNoted, commitment.label) + name(commitment.who) + day
    case .voteHeld(_, let vote):
      return "\(vote.label) " + counts(of: vote) + (result(of: vote).map { " · " + $0 } ?? "")
    case .actUndone: return self(ModelPhrase.undone, "")
    case .floorGiven(_, let grant): return self(ModelPhrase.floorGiven) + name(grant.party)
    case .floorYielded: return self(ModelPhrase.turnEnded)
    case .itemBegun(let session, let item):
      return self(ModelPhrase.itemBegun, facts.session(session)?.agenda[item]?.title ?? "")
    case .actRedone: return self(ModelPhrase.redone)
    case .personArrived(_, let person): return self(ModelPhrase.isHere, facts.people[person]?.name ?? "")
    case .floorRequested(_, let request): return self(ModelPhrase.inQueue) + name(request.party)
    case .spaceCreated(let space): return self(ModelPhrase.spaceCreated, space.name)
    case .sessionPlanned(let plan): return self(ModelPhrase.sessionPlanned, plan.title)
    case .itemAdded(_, let item, _): return self(ModelPhrase.itemAdded, item.title)
    case .personAdded(let person): return self(ModelPhrase.personAdded, person.name)
    case .subjectAdded(let subject): return self(ModelPhrase.subjectAdded, subject.title)
    case .contributionAnswered: return self(ModelPhrase.answerNoted)
    case .fateGiven(_, let fate): return fate.map { self(ModelPhrase.fateGiven, label($0.code)) }
    case .sessionOpened: return self(ModelPhrase.sessionOpened)
    case .sessionClosed: return self(ModelPhrase.sessionClosed)
    case .attendanceCounted(let id, _, _):
      return facts.session(id).map { self(ModelPhrase.presentNow, facts.present(in: $0)) }
    default: return EventWords(self, facts: facts, forgotten: before).line(of: event)
    }
  }
}
