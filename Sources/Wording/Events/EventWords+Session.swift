import Dialogue

extension EventWords {
  /// Sessions as such.
  func line(of event: SessionEvent, in session: ID<Session>) -> String {
    switch event {
    case .changed(let change): line(of: change, of: name(session))
    case .opened: say("Séance ouverte", "Meeting opened", name(session))
    case .suspended: say("Séance suspendue", "Break", name(session))
    case .resumed: say("Séance reprise", "Meeting resumed", name(session))
    case .closed: say("Séance close", "Meeting closed", name(session))
    case .cancelled(let reason):
      say("Séance annulée", "Meeting cancelled", name(session)) + (reason.map { " (\($0))" } ?? "")
    case .readBack: say("Engagements relus", "Actions read back", name(session))
    case .returnAnnounced(let moment):
      moment == nil
        ? say("Heure de reprise retirée", "Time of return taken back")
        : say("Heure de reprise annoncée", "Time of return announced")
    }
  }

  private func time(_ moment: Instant) -> String? {
    zone.map { $0.wallTime(at: moment) }.map { "\(words.shortDate($0.day)) \(words.clock($0))" }
  }

  private func line(of change: SessionChange, of session: String) -> String {
    switch change {
    case .title(let title): say("Séance renommée", "Meeting renamed", title)
    case .plannedStart(let start):
      time(start).map { self.change(session, "début", "start", $0) }
        ?? session + say(", heure de début changée", ", start time changed")
    case .plannedEnd(let end?):
      time(end).map { self.change(session, "fin", "end", $0) }
        ?? session + say(", heure de fin changée", ", end time changed")
    case .plannedEnd: session + say(", sans fin annoncée", ", no planned end")
    case .closing(let closing?):
      time(closing).map { self.change(session, "fermeture de la salle", "hall closes", $0) }
        ?? session + say(", fermeture de la salle changée", ", closing time of the hall changed")
    case .closing: session + say(", sans fermeture de la salle", ", no closing time of the hall")
    case .place(let place): self.change(session, "lieu", "place", place)
    case .queueOrder(let order):
      self.change(
        session, "ordre de la parole", "order of speakers",
        order.map(words.label) ?? say("celui de l’espace", "that of the body"))
    case .turnLimit(let limit):
      self.change(
        session, "tour de parole", "time for a turn",
        limit == nil ? say("comme dans l’espace", "as usual in this body") : length(limit))
    }
  }

  /// Points of the agenda.
  func line(of event: AgendaEvent, in session: ID<Session>) -> String {
    switch event {
    case .added(let item, _):
      say("Point ajouté", "Item added", item.title) + (minutes(item.plannedMinutes).map { ", " + $0 } ?? "")
    case .changed(let id, let change): line(of: change, of: name(id, in: session))
    case .placed(let id, _): say("Point déplacé", "Item moved", name(id, in: session))
    case .parked(let id): say("Point reporté", "Item postponed", name(id, in: session))
    case .unparked(let id): say("Point repris", "Item restored", name(id, in: session))
    case .removed(let id): say("Point retiré", "Item removed", name(id, in: session))
    case .begun(let id): say("Point commencé", "Item started", name(id, in: session))
    case .ended(let id): say("Point terminé", "Item ended", name(id, in: session))
    }
  }

  private func line(of change: AgendaItemChange, of item: String) -> String {
    switch change {
    case .title(let title): say("Point renommé", "Item renamed", title)
    case .kind(let kind): self.change(item, "genre", "kind", words.label(kind))
    case .plannedMinutes(let minutes): self.change(item, "temps prévu", "planned time", self.minutes(minutes))
    case .presenter(let party): self.change(item, "présenté par", "presented by", name(party))
    case .presenters(let parties):
      self.change(item, "présenté par", "presented by", words.list(parties.map { name($0) }))
    case .subject(let subject): self.change(item, "objet", "topic", name(subject))
    }
  }

  /// Batches, small groups, walks.
  func line(of event: FormatEvent, in session: ID<Session>) -> String {
    switch event {
    case .batchBegun(let size):
      say("Interventions groupées", "Questions taken together") + (size.map { " (\($0))" } ?? "")
    case .batchEnded: say("Fin des interventions groupées", "End of questions taken together")
    case .tableAdded(let table):
      say(
        "Table installée", "Table set up", [table.label, table.name].compactMap { $0 }.joined(separator: " "))
    case .tableChanged(let id, let change): line(of: change, of: table(id, in: session))
    case .tableKept(let id, let laptop):
      self.change(table(id, in: session), "tenue sur l’ordinateur", "kept on laptop", laptop)
    case .roundBegun(let question, let minutes):
      say("Tour commencé", "Round started", question) + (self.minutes(minutes).map { ", " + $0 } ?? "")
    case .roundEnded: say("Tour terminé", "Round ended")
    case .stopReached(_, let place): say("Arrêt", "Stop", place)
    case .stopEnded: say("Arrêt quitté", "Stop ended")
    }
  }

  private func table(_ id: ID<Table>, in session: ID<Session>) -> String {
    self.session(session)?.tables.first { $0.id == id }?.label ?? say("table inconnue", "unknown table")
  }

  private func line(of change: TableChange, of table: String) -> String {
    switch change {
    case .name(let name): self.change(table, "thème", "theme", name)
    case .host(let host): self.change(table, "accueil", "host", name(host))
    case .subject(let subject): self.change(table, "objet", "topic", name(subject))
    }
  }
}
