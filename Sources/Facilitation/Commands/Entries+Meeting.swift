import Dialogue

extension CommandTable {
  static let meetingEntries: [CommandEntry] = [
    CommandEntry(
      ["ouvrir"], ["open"], .meeting, .init("Ouvrir la séance", "Open the session"),
      usage: .init("[SÉANCE]", "[SESSION]"),
      need: .session
    ) { a, _ throws(GrammarError) in
      let token = a.next(.session)
      let session = if let token { try a.session(token) } else { try a.focusSession() }
      return .commands([.openSession(session)])
    },
    CommandEntry(
      ["suivant"], ["next"], .meeting, .init("Point suivant", "Next point"),
      usage: .init("[POINT] [force]", "[POINT] [force]"),
      keys: ["F6"], need: .liveSession, isImmediate: true, takes: [.item], needsOnlyTarget: true
    ) { a, _ throws(GrammarError) in
      let session = try a.focusSession()
      let isForced = a.flag("force", "forcer", "!")
      if let token = a.next(.item) {
        return .commands([.beginItem(session, try a.item(token), isForced: isForced)])
      }
      return .commands([.beginNextItem(session, isForced: isForced)])
    },
    CommandEntry(
      ["finir-point"], ["end-item"], .meeting, .init("Finir le point en cours", "End the point under way"),
      usage: .init("[force]", "[force]"), need: .liveSession
    ) { a, _ throws(GrammarError) in
      .commands([.endItem(try a.focusSession(), isForced: a.flag("force", "forcer", "!"))])
    },
    CommandEntry(
      ["suspendre"], ["suspend"], .meeting, .init("Suspendre la séance", "Suspend the session"),
      need: .liveSession
    ) { a, _ throws(GrammarError) in .commands([.suspendSession(try a.focusSession())]) },
    CommandEntry(
      ["reprendre"], ["resume"], .meeting, .init("Reprendre la séance", "Go on with the session"),
      need: .liveSession
    ) { a, _ throws(GrammarError) in .commands([.resumeSession(try a.focusSession())]) },
    CommandEntry(
      ["relecture", "relire"], ["readback", "read-back"], .meeting,
      .init("Relire les engagements à la salle", "Read the commitments back to the room"), keys: ["F10"],
      need: .liveSession, isImmediate: true
    ) { a, _ throws(GrammarError) in .commands([.readBack(try a.focusSession())]) },
    CommandEntry(
      ["règles"], ["rules"], .meeting,
      .init("Lire les règles et la méthode à la salle", "Read the rules and the method to the room"),
      need: .space
    ) { _, _ throws(GrammarError) in .intent(.read(.rules)) },
    CommandEntry(
      ["fiche"], ["card"], .meeting,
      .init("Lire la fiche d’un objet à la salle", "Read the card of a subject to the room"),
      usage: .init("[OBJET]", "[SUBJECT]"), need: .space, takes: [.subject], needsOnlyTarget: true
    ) { a, _ throws(GrammarError) in
      if let token = a.next(.subject) { return .intent(.read(.card(try a.subject(token)))) }
      guard let subject = a.context.session?.currentItem?.subject else { throw a.missing(.subject) }
      return .intent(.read(.card(subject)))
    },
    CommandEntry(
      ["clore", "clôturer", "fermer"], ["close"], .meeting, .init("Clore la séance", "Close the session"),
      usage: .init("[force]", "[force]"), need: .liveSession
    ) { a, _ throws(GrammarError) in
      .commands([.closeSession(try a.focusSession(), isForced: a.flag("force", "forcer", "!"))])
    },
    CommandEntry(
      ["annuler-séance"], ["cancel"], .meeting,
      .init("La séance n’aura pas lieu", "The session will not be held"),
      usage: .init("[motif=\"…\"]", "[because=\"…\"]"), need: .session
    ) { a, _ throws(GrammarError) in
      .commands([.cancelSession(try a.focusSession(), because: a.text(ifNamed: .because))])
    },
    CommandEntry(
      ["séance"], ["session"], .meeting, .init("Prévoir une séance", "Plan a session"),
      usage: .init(
        "\"titre\" le=\"2026-11-22 19:00\" [fin=20:30] [fermeture=20:45] [lieu=\"…\"]",
        "\"title\" at=\"2026-11-22 19:00\" [until=20:30] [closing=20:45] [place=\"…\"]"), need: .space
    ) { a, ids throws(GrammarError) in
      let space = try a.focusSpace()
      let title = try a.text(.title)
      let start = try a.moment(try a.required(.at), .at)
      var plan = Session.Plan(id: ids.next(), space: space, title: title, start: start)
      if let token = a.named(.until) { plan.end = try a.moment(token, .until, after: start) }
      if let token = a.named(.closing) { plan.closing = try a.moment(token, .closing, after: start) }
      plan.place = a.text(ifNamed: .place)
      return .commands([.planSession(plan)])
    },
    CommandEntry(
      ["modifier-séance"], ["change-session"], .meeting, .init("Changer la séance", "Change the session"),
      usage: .init(
        "[titre=] [le=] [fin=] [fermeture=] [lieu=]", "[title=] [at=] [until=] [closing=] [place=]"),
      need: .session
    ) { a, _ throws(GrammarError) in
      let id = try a.focusSession()
      let base = a.context.session?.plannedStart
      var commands: [Command] = []
      if let text = a.text(ifNamed: .title) { commands.append(.changeSession(id, .title(text))) }
      if let token = a.named(.at) {
        commands.append(.changeSession(id, .plannedStart(try a.moment(token, .at))))
      }
      if let token = a.named(.until) {
        commands.append(.changeSession(id, .plannedEnd(try a.moment(token, .until, after: base))))
      }
      if let token = a.named(.closing) {
        commands.append(.changeSession(id, .closing(try a.moment(token, .closing, after: base))))
      }
      if let text = a.text(ifNamed: .place) { commands.append(.changeSession(id, .place(text))) }
      guard !commands.isEmpty else { throw a.missing(.title) }
      return .commands(commands)
    },
    CommandEntry(
      ["prolonger"], ["extend"], .meeting,
      .init("Annoncer une fin plus tardive", "Announce a later end"),
      usage: .init("15|20:45", "15|20:45"), need: .session
    ) { a, _ throws(GrammarError) in
      let id = try a.focusSession()
      let token = try a.required(.until)
      let session = a.context.session
      let end: Instant
      if let minutes = Int(token.value), (1...600).contains(minutes) {
        end = (session?.plannedEnd ?? a.context.now).advanced(bySeconds: minutes * 60)
      } else {
        end = try a.moment(token, .until, after: session?.plannedStart)
      }
      return .commands([.changeSession(id, .plannedEnd(end))])
    },
    CommandEntry(
      ["dupliquer"], ["duplicate"], .meeting,
      .init("Prévoir une séance sur le modèle d’une autre", "Plan a session after the model of another"),
      usage: .init("SÉANCE \"titre\" le=\"…\"", "SESSION \"title\" at=\"…\""), need: .session,
      takes: [.session]
    ) { a, ids throws(GrammarError) in
      let token = try a.required(.session)
      guard let model = a.context.facts.session(try a.session(token)) else {
        throw token.error(.notFound(token.value, .session))
      }
      let title = try a.text(.title)
      let start = try a.moment(try a.required(.at), .at)
      return .commands(model.duplicated(title: title, start: start, in: a.context.facts, &ids))
    },
    CommandEntry(
      ["travailler"], ["work-on"], .meeting,
      .init("Travailler sur une autre séance", "Work on another session"),
      usage: .init("SÉANCE", "SESSION"), need: .session, takes: [.session], needsOnlyTarget: true
    ) { a, _ throws(GrammarError) in
      let id = try a.session(try a.required(.session))
      return .intent(.focus(Focus(space: a.context.facts.session(id)?.space, session: id)))
    },
  ]
}

extension Session {
  /// The commands that plan a session with the agenda of this one.
  func duplicated(title: String, start: Instant, in facts: Facts, _ ids: inout IDSource) -> [Command] {
    let length = { (end: Instant?) in
      end.map { start.advanced(bySeconds: $0.seconds(since: self.plannedStart)) }
    }
    let plan = Session.Plan(
      id: ids.next(), space: space, title: title, start: start, end: length(plannedEnd),
      closing: length(closing),
      place: place)
    var commands: [Command] = [.planSession(plan)]
    var copies: [ID<AgendaItem>: ID<AgendaItem>] = [:]
    var last: [ID<AgendaItem>?: ID<AgendaItem>] = [:]
    // Recurring points come with the session.
    let recurring = facts.recurring(of: plan)
    for item in agenda.items {
      if item.parent == nil, let same = recurring.first(where: { $0.item.title.folded == item.title.folded })
      {
        copies[item.id] = same.id
        continue
      }
      let parent = item.parent.flatMap { copies[$0] }
      let copy = AgendaItem(
        id: ids.next(), title: item.title, kind: item.kind, plannedMinutes: item.plannedMinutes,
        presenter: item.presenter, subject: item.subject)
      let place = parent == nil ? nil : AgendaPlace(after: last[parent], under: parent)
      commands.append(.addItem(plan.id, copy, place))
      copies[item.id] = copy.id
      last[parent] = copy.id
    }
    return commands
  }
}
