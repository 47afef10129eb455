import Dialogue
import Wording

/// What the running order says of people and of what earlier sessions left.
extension DocumentContext {
  /// What earlier sessions left, for those who are called to the meeting: it is posted and sent to many, and names nobody who
  /// speaks for themselves.
  var announcedCarryOver: TemplateValue {
    let left = left
    let remover = NameRemover(
      hiding: facts.everyName, whole: facts.organisations.values.map(\.name), sparing: facts.titles, words)
    let asked = left.unanswered.filter(\.kind.alwaysOwesAnswer)
    let items = left.items.map { remover.clean($0.item.title.oneLine) }
    if items.isEmpty, left.commitments.isEmpty, asked.isEmpty { return .nothing }
    func said(_ text: String) -> TemplateValue {
      .said(remover.clean(text.shortened(to: Self.shortText)), in: setting.language)
    }
    let more = max(0, left.commitments.count - Self.mostLines) + max(0, asked.count - Self.mostLines)
    return .record([
      .carriedItems: .optional(shortList(items)),
      .commitments: .list(
        left.commitments.prefix(Self.mostLines).map { promise in
          .record([
            .who: .text(announced(promise.who)), .text: said(promise.what),
            .dueDay: .optional(promise.due.map(words.date)),
            .warning: promise.isLate(on: today) ? .text(words(RegiePhrase.lateWord)) : .nothing,
          ])
        }),
      .unanswered: .list(
        asked.prefix(Self.mostLines).map {
          .record([.kind: .text(words.label($0.kind).oneLine.capitalizedFirst), .text: said(text(of: $0))])
        }),
      .more: more > 0 ? .text(words(RegiePhrase.moreOfThem, more)) : .nothing,
    ])
  }

  /// A party as it is called in what is posted: its body, else its group.
  func announced(_ party: Party) -> String {
    let body = facts.institution(of: party)
    if case .organisation = body { return name(of: body) }
    return (facts.college(of: party).map { words.label($0).oneLine } ?? words(PaperPhrase.somebody))
      .capitalizedFirst
  }

  /// How many lines of each sort the one page spells out; the rest is counted.
  private static let mostLines = 5
  /// Characters of a title beyond which it is said once, and then by its day.
  private static let longTitle = 40
  /// Names on one line.
  private static let mostNames = 12
  /// Characters that a line quotes.
  private static let shortText = 60

  private var left: CarryOver {
    facts.carryOver(in: session.space, before: session.plannedStart, except: session.id, on: today)
  }

  var expected: TemplateValue {
    let left = left
    let presenters = unique(session.agenda.items.filter { $0.state != .parked }.flatMap(\.presenters))
    let committed = unique(left.commitments.map(\.who))
    let turns = left.notServed.filter { !facts.isForgotten($0.party) }.map { name(of: $0.party) }
    let lastTime = lastTime
    if presenters.isEmpty, committed.isEmpty, turns.isEmpty, lastTime == nil { return .nothing }
    return .record([
      .presenters: .optional(shortList(presenters.map(fullName(of:)))),
      .committed: .optional(shortList(committed.map(fullName(of:)))),
      .keptTurns: .optional(shortList(turns)), .lastTime: .optional(lastTime),
    ])
  }

  var carryOver: TemplateValue {
    let left = left
    let items = left.items.map { carried in
      let origin = facts.session(carried.session)?.title.oneLine ?? ""
      return "\(carried.item.title.oneLine) (\(origin))"
    }
    if items.isEmpty, left.commitments.isEmpty, left.unanswered.isEmpty { return .nothing }
    let more =
      max(0, left.commitments.count - Self.mostLines) + max(0, left.unanswered.count - Self.mostLines)
    return .record([
      .carriedItems: .optional(shortList(items)),
      .commitments: .list(left.commitments.prefix(Self.mostLines).map(promised)),
      .unanswered: .list(left.unanswered.prefix(Self.mostLines).map(waiting)),
      .more: more > 0 ? .text(words(RegiePhrase.moreOfThem, more)) : .nothing,
    ])
  }

  /// How many of each college came to the session before this one.
  private var lastTime: String? {
    let earlier = facts.sessions(of: session.space).filter {
      $0.id != session.id && $0.state == .closed && $0.plannedStart < session.plannedStart
    }
    guard let last = earlier.last, facts.isCounted(last), facts.came(to: last) > 0 else { return nil }
    let counts = facts.presence(in: last, until: last.closedAt ?? last.plannedStart).map {
      "\(words.label($0.key).oneLine) \($0.value.came)"
    }
    return "\(words(RegiePhrase.lastTimeLabel, last.title.oneLine)) "
      + "\(facts.came(to: last)) \(words(.manyPresent)) (\(counts.joined(separator: ", ")))"
  }

  private func promised(_ commitment: Commitment) -> TemplateValue {
    return .record([
      .label: .text(origin(commitment.session, commitment.label)),
      .who: promiser(fullName(of: commitment.who), of: commitment),
      .text: .said(commitment.what.shortened(to: Self.shortText), in: setting.language),
      .dueDay: .optional(commitment.due.map(words.date)),
      .warning: commitment.isLate(on: today) ? .text(words(RegiePhrase.lateWord)) : .nothing,
    ])
  }

  private func waiting(_ contribution: Contribution) -> TemplateValue {
    .record([
      .label: .text(origin(contribution.session, contribution.label)),
      .kind: .text(words.label(contribution.kind).oneLine),
      .speaker: speaker(of: contribution), .answerDue: .optional(dueMark(of: contribution)),
      .text: .said(text(of: contribution).shortened(to: Self.shortText), in: setting.language),
    ])
  }

  /// What a session is called where it is one of many: by its day where its title is long, with its day where another of the
  /// body has that title too, and with its body where the document is on several or the session is of another.
  func shortTitle(_ from: Session) -> String {
    let day = day(of: from.heldAt)
    let title = from.title.oneLine
    let short =
      title.count > Self.longTitle
      ? words(PaperPhrase.meetingOf, day).capitalizedFirst
      : twins.contains(from.id) ? "\(title) (\(day))" : title
    let isAlone = facts.spaces.count < 2 || (isReport ? scope.space != nil : from.space == session.space)
    return isAlone ? short : within(from.space, short)
  }

  /// What is called something, with its body behind it.
  func within(_ space: ID<DialogueSpace>?, _ title: String) -> String {
    space.flatMap { facts.spaces[$0] }.map { "\(title) (\($0.name.oneLine))" } ?? title
  }

  func origin(_ id: ID<Session>, _ label: String) -> String {
    "\(facts.session(id).map(shortTitle) ?? "") \(label)".trimmed
  }

  private func shortList(_ names: [String]) -> String {
    let shown = names.prefix(Self.mostNames).joined(separator: ", ")
    let rest = names.count - Self.mostNames
    return rest > 0 ? "\(shown) \(words(RegiePhrase.moreOfThem, rest))" : shown
  }

  private func unique(_ parties: [Party]) -> [Party] {
    var seen: Set<Party> = []
    return parties.filter { seen.insert($0).inserted }
  }
}
