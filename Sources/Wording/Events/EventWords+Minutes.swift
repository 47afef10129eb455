import Dialogue

extension EventWords {
  /// Who is excused.
  func line(of event: AbsenceEvent) -> String {
    switch event {
    case .excused(let person, nil): say("Excusé·e", "Excused", name(.person(person)))
    case .excused(let person, let by?):
      words(MandatePhrase.representedBy, name(.person(person)), name(by))
    case .cleared(let person): say("Finalement attendu·e", "Expected after all", name(.person(person)))
    }
  }

  /// What becomes of minutes.
  func line(of event: MinutesEvent, in session: ID<Session>) -> String {
    switch event {
    case .noted(let note):
      say(words.label(note.kind), words.label(note.kind), note.text)
        + (name(note.by).map { " (\($0))" } ?? "")
    case .approved(let other):
      say("Compte rendu approuvé", "Minutes approved", name(session))
        + (other.map { " · " + name($0) } ?? "")
        + (words.withoutQuorum(facts.session(session)?.approval?.quorum).map { " · " + $0 } ?? "")
    case .signed(let role, let party):
      change(name(session), words(MinutesPhrase.role(role)), words(MinutesPhrase.role(role)), name(party))
    }
  }
}
