import Dialogue

extension EventWords {
  /// Sessions as such.
  func line(of event: SessionEvent, in session: ID<Session>) -> String {
    switch event {
    case .changed(let change): line(of: change, of: name(session))
    case .opened: say("Séance ouverte", "Session opened", name(session))
    case .suspended: say("Séance suspendue", "Session suspended", name(session))
    case .resumed: say("Séance reprise", "Session resumed", name(session))
    case .closed: say("Séance close", "Session closed", name(session))
    case .cancelled(let reason):
      say("Séance annulée", "Session cancelled", name(session)) + (reason.map { " (\($0))" } ?? "")
    case .readBack: say("Engagements relus", "Commitments read back", name(session))
    }
  }

  private func line(of change: SessionChange, of session: String) -> String {
    switch change {
    case .title(let title): say("Séance renommée", "Session renamed", title)
    case .plannedStart: session + say(", autre début", ", another start")
    case .plannedEnd(let end):
      session
        + (end == nil
          ? say(", sans fin annoncée", ", no announced end") : say(", autre fin", ", another end"))
    case .closing(let closing):
      session
        + (closing == nil
          ? say(", sans fermeture de la salle", ", no closing time of the hall")
          : say(", autre fermeture de la salle", ", another closing time of the hall"))
    case .place(let place): self.change(session, "lieu", "place", place)
    case .queueOrder(let order):
      self.change(
        session, "ordre de la parole", "order of the floor",
        order.map(words.label) ?? say("celui de l’espace", "the space’s"))
    case .turnLimit(let limit):
      self.change(
        session, "tour de parole", "turn of speech",
        limit == nil ? say("comme dans l’espace", "as in the space") : length(limit))
    }
  }

  /// Points of the agenda.
  func line(of event: AgendaEvent, in session: ID<Session>) -> String {
    switch event {
    case .added(let item, _):
      say("Point ajouté", "Point added", item.title) + (minutes(item.plannedMinutes).map { ", " + $0 } ?? "")
    case .changed(let id, let change): line(of: change, of: name(id, in: session))
    case .placed(let id, _): say("Point déplacé", "Point moved", name(id, in: session))
    case .parked(let id): say("Point reporté", "Point parked", name(id, in: session))
    case .unparked(let id): say("Point repris", "Point taken back", name(id, in: session))
    case .removed(let id): say("Point retiré", "Point removed", name(id, in: session))
    case .begun(let id): say("Point commencé", "Point begun", name(id, in: session))
    case .ended(let id): say("Point terminé", "Point ended", name(id, in: session))
    }
  }

  private func line(of change: AgendaItemChange, of item: String) -> String {
    switch change {
    case .title(let title): say("Point renommé", "Point renamed", title)
    case .kind(let kind): self.change(item, "nature", "kind", words.label(kind))
    case .plannedMinutes(let minutes): self.change(item, "temps prévu", "planned time", self.minutes(minutes))
    case .presenter(let party): self.change(item, "présenté par", "presented by", name(party))
    case .subject(let subject): self.change(item, "objet", "subject", name(subject))
    }
  }

  /// Batches, small groups, walks.
  func line(of event: FormatEvent, in session: ID<Session>) -> String {
    switch event {
    case .batchBegun(let size):
      say("Interventions groupées", "Batch of interventions") + (size.map { " (\($0))" } ?? "")
    case .batchEnded: say("Fin des interventions groupées", "End of the batch")
    case .tableAdded(let table):
      say(
        "Table installée", "Table set up", [table.label, table.name].compactMap { $0 }.joined(separator: " "))
    case .tableChanged(let id, let change): line(of: change, of: table(id, in: session))
    case .roundBegun(let question, let minutes):
      say("Tour commencé", "Round begun", question) + (self.minutes(minutes).map { ", " + $0 } ?? "")
    case .roundEnded: say("Tour terminé", "Round ended")
    case .stopReached(_, let place): say("Arrêt", "Stop", place)
    case .stopEnded: say("Arrêt quitté", "Stop left")
    }
  }

  private func table(_ id: ID<Table>, in session: ID<Session>) -> String {
    self.session(session)?.tables.first { $0.id == id }?.label ?? say("table inconnue", "unknown table")
  }

  private func line(of change: TableChange, of table: String) -> String {
    switch change {
    case .name(let name): self.change(table, "thème", "theme", name)
    case .host(let host): self.change(table, "accueil", "host", name(host))
    case .subject(let subject): self.change(table, "objet", "subject", name(subject))
    }
  }
}
