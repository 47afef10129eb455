import Dialogue

extension EventWords {
  /// Who is there, who waits, who speaks.
  func line(of event: AttendanceEvent) -> String {
    switch event {
    case .counted(let college, let count):
      say("Présents", "Present", "\(words.label(college)) \(count)")
    case .arrived(let id, true): say("Arrivée", "Arrival", name(.person(id)))
    case .arrived(let id, _): say("Présence", "Present", name(.person(id)))
    case .left(let id): say("Départ", "Departure", name(.person(id)))
    }
  }

  func line(of event: FloorEvent, in session: ID<Session>) -> String {
    switch event {
    case .requested(let request):
      say("Demande de parole", "Request to speak", name(request.party))
        + (request.kind == .ordinary ? "" : " (\(words.label(request.kind)))")
        + (request.reason.map { ", " + $0 } ?? "")
    case .withdrawn(let id):
      say("Demande de parole retirée", "Request withdrawn")
        + (requester(id, in: session).map { " · " + $0 } ?? "")
    case .advanced(let id, let reason):
      say("Passe devant dans la file", "Moved to the head of the list of speakers")
        + (requester(id, in: session).map { " · " + $0 } ?? "") + (reason.map { ", " + $0 } ?? "")
    case .given(let grant):
      say("Parole", "Speaker", name(grant.party))
        + (grant.isOutOfOrder ? say(" (hors de l’ordre annoncé)", " (out of turn)") : "")
    case .yielded: say("Fin du tour de parole", "End of the turn")
    case .paused: say("Parole suspendue", "Turn paused")
    case .resumed: say("Parole reprise", "Turn resumed")
    case .queueClosed(let isClosed):
      isClosed
        ? say("File fermée", "List of speakers closed") : say("File rouverte", "List of speakers reopened")
    }
  }

  private func requester(_ id: ID<FloorRequest>, in session: ID<Session>) -> String? {
    let floor = self.session(session)?.floor
    return (floor.map { $0.queue + $0.deferred } ?? []).first { $0.id == id }.map { name($0.party) }
  }

  /// What was said and what became of it.
  func line(of event: ContributionEvent) -> String {
    switch event {
    case .noted(let note):
      // By its number as it is known: a merge may have changed it.
      "\(contribution(note.reference)?.label ?? note.label) \(words.label(note.kind))"
        + (note.isPrivate
          ? "" : (words.speaker(of: note, in: facts).map { " · " + $0 } ?? "") + say("", "", note.text))
    case .changed(let reference, let change): line(of: change, of: reference)
    case .answered(let reference, let answered):
      say(
        "\(name(reference)) répond à", "\(name(reference)) answers",
        list(answered.map { name($0, from: reference.session) }))
    case .struck(let reference):
      say("Contribution supprimée", "Contribution deleted", name(reference))
    case .fated(let reference, let fate):
      fate.map {
        say(
          "Suite donnée à \(name(reference))", "Outcome of \(name(reference))",
          line(of: $0, from: reference.session))
      }
        ?? say("Suite donnée retirée", "Outcome removed", name(reference))
    case .shared(let reference, .counted(let count)):
      say("\(name(reference)), moi aussi", "\(name(reference)), me too", String(count))
    case .shared(let reference, .more(let more)):
      say("\(name(reference)), moi aussi", "\(name(reference)), me too", (more < 0 ? "" : "+") + String(more))
    }
  }

  private func line(of change: ContributionChange, of reference: ContributionReference) -> String {
    let note = name(reference)
    switch change {
    case .text(let text):
      return say(
        "\(note) reformulée", "\(note) reworded",
        contribution(reference)?.isPrivate == true ? words.label(.privateNote) : text)
    case .kind(let kind): return self.change(note, "genre", "kind", words.label(kind))
    case .speaker(let party): return self.change(note, "dite par", "speaker", name(party))
    case .item(let item):
      return self.change(note, "item", "item", item.map { name($0, in: reference.session) })
    case .subject(let subject): return self.change(note, "objet", "topic", name(subject))
    case .table(let id):
      let table = id.flatMap { id in session(reference.session)?.tables.first { $0.id == id }?.label }
      return self.change(note, "table", "table", table)
    case .photo(let photo): return self.change(note, "photo", "photo", photo)
    case .responsible(let party): return self.change(note, "responsable", "in charge", name(party))
    }
  }

  private func line(of fate: Fate, from session: ID<Session>) -> String {
    let label = words.label(fate.code)
    let detail: [String?]
    switch fate {
    case .answered(let answer): detail = [answer.map { name($0, from: session) }]
    case .accepted(let reason, let party, let until):
      detail = [name(party), day(until).map { say("échéance le ", "by ") + $0 }, reason]
    case .underStudy(let party, let until):
      detail = [name(party), day(until).map { say("jusqu’au ", "until ") + $0 }]
    case .declined(let reason, let party): detail = [name(party), reason]
    case .outOfScope(let goal, let reason): detail = [goal.map { "→ " + $0 }, reason]
    }
    return ([label] + detail.compactMap { $0 }).joined(separator: ", ")
  }

  /// Votes, decisions, commitments.
  func line(of event: DecisionEvent, in session: ID<Session>) -> String {
    switch event {
    case .voted(let vote):
      return say(
        "\(label(of: vote, in: session)) vote", "\(label(of: vote, in: session)) vote", vote.question)
        + " (\(words.counts(of: vote)))"
    case .taken(let decision):
      return say(
        "\(label(of: decision.id, in: session) ?? decision.label) décision",
        "\(label(of: decision.id, in: session) ?? decision.label) decision", decision.text)
    case .reworded(let id, let text):
      return say(
        "Décision reformulée", "Decision reworded", (label(of: id, in: session).map { $0 + " " } ?? "") + text
      )
    case .recounted(let id, let recount):
      guard let vote = facts.session(session)?.votes.first(where: { $0.id == id })?.corrected(to: recount)
      else {
        return say("Vote corrigé", "Vote corrected", recount.question)
      }
      return say("\(vote.label) corrigé", "\(vote.label) corrected", vote.question)
        + " (\(words.counts(of: vote)))"
    }
  }

  func line(of event: CommitmentEvent) -> String {
    switch event {
    case .made(let commitment):
      say(
        "\(self.commitment(commitment.id)?.label ?? commitment.label) engagement · \(name(commitment.who))",
        "\(self.commitment(commitment.id)?.label ?? commitment.label) action · \(name(commitment.who))",
        commitment.what)
        + (day(commitment.due).map { ", " + $0 } ?? say(", sans échéance", ", no date"))
    case .changed(let id, let change): line(of: change, of: label(of: id))
    case .progressed(let id, let state, let text):
      say(label(of: id), label(of: id), words.label(state)) + (text.map { ", " + $0 } ?? "")
    }
  }

  private func label(of vote: Vote, in session: ID<Session>) -> String {
    self.session(session)?.votes.first { $0.id == vote.id }?.label ?? vote.label
  }

  private func label(of id: ID<Decision>, in session: ID<Session>) -> String? {
    self.session(session)?.decisions.first { $0.id == id }?.label
  }

  private func label(of id: ID<Commitment>) -> String {
    commitment(id)?.label ?? say("engagement inconnu", "unknown action")
  }

  private func line(of change: CommitmentChange, of commitment: String) -> String {
    switch change {
    case .who(let party): self.change(commitment, "pris par", "owner", name(party))
    case .what(let text): say("\(commitment) reformulé", "\(commitment) reworded", text)
    case .due(let day): self.change(commitment, "échéance", "due", self.day(day))
    }
  }
}
