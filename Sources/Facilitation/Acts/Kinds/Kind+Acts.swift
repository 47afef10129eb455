import Dialogue
import Wording

extension LineContext {
  /// The acts of the session in focus that have a time and count: all of them where the history has been read, else the newest.
  var timedActs: [TimedAct] {
    guard let session = focus.session else { return [] }
    if let history { return TimedAct.all(of: session, in: history.entries) }
    return TimedAct.all(of: session, in: acts.lazy.filter { !$0.isUndone }.flatMap(\.entries))
  }
}

extension ValueKind<ID<Act>> {
  /// An act that has a time: by what was done (`parole`, `suivant`), by the number of what was said, by the point or the person
  /// that it was about, the newest that fits.
  static var timedAct: ValueKind {
    @Sendable func label(_ act: TimedAct, _ context: LineContext, _ words: Words) -> String {
      let wall = context.zone.wallTime(at: act.at)
      let told = EventWords(words, facts: context.facts)
      let entries = act.entries.filter { $0.event.session == act.session }
      return "\(words.clock(wall)) \(told.line(of: entries))"
    }
    return ValueKind(
      form: .act, field: .list,
      read: { text, reading throws(Problem) in
        let context = reading.context
        let acts = context.timedActs
        if ["last", "dernier", "derniere"].contains(text.folded), let last = acts.last { return last.id }
        if let id = ID<Act>(text), acts.contains(where: { $0.id == id }) { return id }
        let folded = text.folded
        func isCalled(_ act: TimedAct) -> Bool {
          Language.allCases.contains { label(act, context, Words($0)).folded == folded }
        }
        var found = acts.last(where: isCalled)
        if let word = ActTable.act(word: text) { found = found ?? acts.last { $0.isDone(by: word.name) } }
        found = found ?? acts.last { $0.bears(label: folded, in: context.facts) }
        if found == nil, let session = context.focus.session,
          let item = try? ValueKind<ID<AgendaItem>>.item.read(text, reading)
        {
          found = acts.last { $0.concerns(.item(session, item)) }
        }
        if found == nil, let person = try? ValueKind<ID<Person>>.person.read(text, reading) {
          found = acts.last { $0.concerns(.person(person)) }
        }
        guard let found else { throw .notFound(text, .act, adds: nil) }
        return found.id
      },
      write: { value, context, words in
        context.timedActs.last { $0.id == value }.map { label($0, context, words) } ?? value.text
      },
      offers: { begun, reading, words in
        let context = reading.context
        return context.timedActs.reversed().lazy.map { act in
          let text = label(act, context, words)
          return Offer(value: act.id, text: text, label: text)
        }.filter { begun.isEmpty || $0.label.folded.contains(begun.folded) }
      },
      takes: { target, context in
        let acts = context.timedActs
        if case .act(let id) = target { return acts.contains { $0.id == id } ? id : nil }
        return acts.last { $0.concerns(target) }?.id
      })
  }
}

extension ValueKind<ID<Act>> {
  /// The act by which something was voted, decided or promised.
  static var outcomeAct: ValueKind {
    var kind = timedAct
    let (read, offers, takes) = (kind.read, kind.offers, kind.takes)
    @Sendable func isOutcome(_ id: ID<Act>, _ context: LineContext) -> Bool {
      context.timedActs.last { $0.id == id }?.isOutcome ?? false
    }
    kind.read = { text, reading throws(Problem) in
      let id = try read(text, reading)
      guard isOutcome(id, reading.context) else { throw .notFound(text, .act, adds: nil) }
      return id
    }
    kind.offers = { begun, reading, words in
      offers(begun, reading, words).filter {
        ($0.value as? ID<Act>).map { isOutcome($0, reading.context) } ?? false
      }
    }
    kind.takes = { target, context in
      switch target {
      case .vote, .decision, .commitment: takes(target, context)
      default: nil
      }
    }
    return kind
  }
}

extension TimedAct {
  /// Whether something was voted, decided or promised by it.
  fileprivate var isOutcome: Bool {
    entries.contains { entry in
      switch entry.event {
      case .decision(_, .voted), .decision(_, .taken), .commitment(.made): true
      default: false
      }
    }
  }

  /// Whether it was done by an act of the table.
  fileprivate func isDone(by name: ActName) -> Bool {
    entries.contains { entry in
      switch (name, entry.event) {
      case (.floor, .floor(_, .given)), (.yield, .floor(_, .yielded)), (.pause, .floor(_, .paused)),
        (.proceed, .floor(_, .resumed)), (.queue, .floor(_, .requested)), (.next, .agenda(_, .begun)),
        (.endItem, .agenda(_, .ended)), (.park, .agenda(_, .parked)), (.open, .session(_, .opened)),
        (.suspend, .session(_, .suspended)), (.recess, .session(_, .suspended)),
        (.resume, .session(_, .resumed)), (.close, .session(_, .closed)),
        (.readback, .session(_, .readBack)), (.arrive, .attendance(_, .arrived)),
        (.leave, .attendance(_, .left)), (.present, .attendance(_, .counted)),
        (.attendance, .attendance), (.note, .contribution(.noted)), (.vote, .decision(_, .voted)),
        (.decision, .decision(_, .taken)), (.commitment, .commitment(.made)),
        (.round, .formats(_, .roundBegun)), (.endRound, .formats(_, .roundEnded)),
        (.stop, .formats(_, .stopReached)), (.endStop, .formats(_, .stopEnded)),
        (.batch, .formats(_, .batchBegun)), (.endBatch, .formats(_, .batchEnded)):
        true
      default: false
      }
    }
  }

  /// Whether what it brought bears a number.
  fileprivate func bears(label: String, in facts: Facts) -> Bool {
    let session = facts.session(session)
    return entries.contains { entry in
      switch entry.event {
      case .contribution(.noted(let note)): session?.contributions[note.id]?.label.folded == label
      case .decision(_, .voted(let vote)): session?.votes.first { $0.id == vote.id }?.label.folded == label
      case .decision(_, .taken(let decision)):
        session?.decisions.first { $0.id == decision.id }?.label.folded == label
      case .commitment(.made(let promise)): facts.commitments[promise.id]?.label.folded == label
      default: false
      }
    }
  }

  /// Whether it is the one that is meant where something is chosen on a screen: that which began a point, brought what was said,
  /// gave somebody the floor, or noted that they came or left.
  fileprivate func concerns(_ target: Target) -> Bool { entries.contains { $0.event.isMeant(by: target) } }
}

extension Event {
  fileprivate func isMeant(by target: Target) -> Bool {
    switch self {
    case .agenda(let session, .begun(let id)): target == .item(session, id)
    case .contribution(.noted(let note)): target == .contribution(note.reference)
    case .decision(let session, .voted(let vote)): target == .vote(session, vote.id)
    case .decision(let session, .taken(let decision)): target == .decision(session, decision.id)
    case .commitment(.made(let promise)): target == .commitment(promise.id)
    case .floor(let session, .requested(let request)): target == .request(session, request.id)
    case .floor(_, .given(let grant)): grant.party.target == target
    case .attendance(_, .arrived(let id, _)), .attendance(_, .left(let id)): target == .person(id)
    default: false
    }
  }
}

extension Party {
  fileprivate var target: Target? {
    switch self {
    case .person(let id): .person(id)
    case .organisation(let id): .organisation(id)
    case .college(let id): .college(id)
    case .name: nil
    }
  }
}
