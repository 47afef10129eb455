import Dialogue
import Wording

extension Model {
  /// The meeting in progress in sentences: what the panes of its screen show, in the order in which a facilitator needs it.
  /// - Returns: One line each; what is not in use is left out.
  public func spokenMeeting() -> [String] {
    guard let session else { return [words(SpokenPhrase.noSession, words.slash(.session))] }
    var lines = [pastLine, words(SpokenPhrase.state, session.title, words.label(session.state))].compactMap(
      \.self)
    if session.isLive { lines.append(spokenTime(of: session)) }
    lines += spokenAgenda(of: session)
    if session.isLive {
      lines += [spokenFormats(of: session), spokenSpeaker(of: session)].compactMap(\.self)
    }
    lines += spokenQueue(of: session) + spokenBalance(of: session)
    if let due = followUpPane { lines += [words(SpokenPhrase.pane, due.title)] + due.rows.map(\.text) }
    return lines + spokenEntries(of: session)
  }

  /// The clock, when it will end, a break, the quorum.
  func spokenTime(of session: Session) -> String {
    var parts = [words(SpokenPhrase.now, clock(now))]
    if session.state == .suspended, let back = session.returnsAt {
      parts.append(words(SpokenPhrase.back, clock(back)))
    }
    let end = session.projectedEnd(at: now)
    // A session held on another day than planned has no delay worth telling.
    if let behind = session.minutesBehind(at: now), abs(behind) < 360 {
      let by = words.duration(seconds: abs(behind) * 60)
      let delay =
        behind == 0
        ? words(SpokenPhrase.onTime) : words(behind > 0 ? SpokenPhrase.late : .early, by)
      parts.append(words(SpokenPhrase.end, clock(end), delay))
    }
    if let closing = session.closing, end > closing { parts.append(words(SpokenPhrase.hall, clock(closing))) }
    if let quorum = facts.quorum(of: session) {
      parts.append(
        words(quorum.isReached ? SpokenPhrase.quorum : .quorumMissing, quorum.counted, quorum.needed))
    }
    return parts.joined(separator: " ")
  }

  private func spokenAgenda(of session: Session) -> [String] {
    let items = session.agenda.items
    guard !items.isEmpty else { return [words(ModelPhrase.noItems)] }
    return [words(SpokenPhrase.agenda, items.count)] + items.map { spoken($0, of: session) }
  }

  /// A point with its minutes.
  func spoken(_ item: AgendaItem, of session: Session) -> String {
    let name = [session.agenda.number(of: item.id), item.title].compactMap(\.self).joined(separator: " ")
    let planned = session.agenda.plannedSeconds(of: item)
    let actual = session.actualSeconds(of: item, until: now)
    let (plan, spent) = (words.duration(seconds: planned), words.duration(seconds: actual))
    return switch item.state {
    case .done where planned > 0: words(SpokenPhrase.itemDone, name, spent, plan)
    case .done: words(SpokenPhrase.itemDoneFree, name, spent)
    case .current where planned > actual:
      words(SpokenPhrase.itemLeft, name, spent, plan, words.duration(seconds: planned - actual))
    case .current where planned > 0:
      words(SpokenPhrase.itemOver, name, spent, plan, words.duration(seconds: actual - planned))
    case .current: words(SpokenPhrase.itemFree, name, spent)
    case .parked: words(SpokenPhrase.itemParked, name)
    case .pending where planned > 0: words(SpokenPhrase.itemNext, name, plan)
    case .pending: words(SpokenPhrase.itemNextFree, name)
    }
  }

  private func spokenFormats(of session: Session) -> String? {
    let line = FormatsLine(model: self, session: session).runs.map { $0.map(\.text).joined() }
    let parts = [line, tablesElsewhere(of: session)].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ". ")
  }

  private func spokenSpeaker(of session: Session) -> String {
    guard let turn = session.floor.current else { return words(SpokenPhrase.nobody) }
    let college = facts.college(of: turn.party).map { words.label($0) }
    let name = [facts.name(of: turn.party) ?? "?", college].compactMap(\.self).joined(separator: ", ")
    let seconds = turn.seconds(until: session.end(at: now))
    let spent = words.exact(seconds: seconds)
    guard !turn.isPaused else { return words(SpokenPhrase.speakerPaused, name, spent) }
    guard let limit = facts.limit(of: turn, in: session) else {
      return words(SpokenPhrase.speaker, name, spent)
    }
    let whole = words.exact(seconds: limit)
    return seconds < limit
      ? words(SpokenPhrase.speakerLeft, name, spent, whole, words.exact(seconds: limit - seconds))
      : words(SpokenPhrase.speakerOver, name, spent, whole)
  }

  private func spokenQueue(of session: Session) -> [String] {
    let places = facts.floorOrder(of: session, at: now)
    guard !places.isEmpty else { return [] }
    let pane = FloorPane(model: self)
    return [words(SpokenPhrase.queue, places.count)]
      + places.enumerated().map { number, place in
        words(SpokenPhrase.queuePlace, number + 1, pane.name(place.request.party), pane.reason(place))
      }
  }

  /// Who waits to speak first, once nobody speaks any more; nil when nobody waits.
  public var spokenNext: String? {
    guard let session, session.isLive, session.floor.current == nil else { return nil }
    let places = facts.floorOrder(of: session, at: now)
    guard let first = places.first else { return nil }
    let pane = FloorPane(model: self)
    return words(SpokenPhrase.nextUp, pane.name(first.request.party), pane.reason(first), places.count)
  }

  private func spokenBalance(of session: Session) -> [String] {
    let table = facts.balance(of: session, until: now)
      .sorted { ($0.value.seconds, $0.value.people) > ($1.value.seconds, $1.value.people) }
    let lines = table.map { college, balance in
      guard let peopleShare = balance.peopleShare else {
        return words(SpokenPhrase.timeOf, words.label(college), words.percent(balance.timeShare))
      }
      let ratio = balance.ratio ?? 1
      let told =
        ratio > 1.2 ? words(SpokenPhrase.speaksMore) : ratio < 0.8 ? words(SpokenPhrase.speaksLess) : ""
      return words(
        SpokenPhrase.balanceOf, words.label(college), words.percent(balance.timeShare),
        words.percent(peopleShare), told)
    }
    let outside = facts.speechWithoutCollege(of: [session], until: now) / 1000
    let silent = facts.notHeard(in: session).count
    return lines
      + (outside > 0 ? [words(PublishingPhrase.airtimeOutside, words.exact(seconds: outside))] : [])
      + (silent > 0 ? [words(SpokenPhrase.notHeard, silent)] : [])
  }

  private func spokenEntries(of session: Session) -> [String] {
    let entries = TimelineEntry.newest(5, of: session, in: facts)
    guard !entries.isEmpty else { return session.isLive ? [words(SpokenPhrase.nothingSaid)] : [] }
    return [words(SpokenPhrase.newest)] + entries.reversed().map { spoken($0) }
  }

  /// An entry of what was said: when, what it is, who, the words, what became of it.
  private func spoken(_ entry: TimelineEntry) -> String {
    let content = EntryContent(entry, model: self)
    let kind: String? =
      switch entry {
      case .contribution(let said): words.label(said.kind)
      case .commitment: words(LivePhrase.commitment)
      case .vote, .decision, .heading: nil
      }
    let head = [clock(entry.at), kind, content.name.isEmpty ? nil : content.name].compactMap(\.self)
    return words.labelled(head.joined(separator: ", "), content.text)
      + (content.fate.map { " (\($0.text))" } ?? "")
  }
}
