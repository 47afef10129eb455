import Dialogue
import Wording

extension DocumentContext {
  var agenda: TemplateValue {
    let rows = session.agenda.items.map { item in
      TemplateValue.record([
        .number: .optional(session.agenda.number(of: item.id)),
        .title: .said(item.title.oneLine, in: setting.language),
        .planned: .optional(planned(item)),
        .actualTime: .optional(actual(item)),
      ])
    }
    return rows.isEmpty ? .nothing : .record([.rows: .list(rows)])
  }

  /// What the next session takes up.
  var next: [TemplateField: TemplateValue] {
    let open = said.filter(isOpen)
    let studied = said.filter { facts.answer(to: $0, on: today) == .studied }
    let promised = session.commitments.compactMap { facts.commitments[$0] }.filter(\.isPending)
    let (parked, notServed) = (parked, notServed)
    return [
      .parked: .list(parked), .hasParked: .flag(!parked.isEmpty), .notServed: notServed,
      .hasNext: .flag(
        !parked.isEmpty || !open.isEmpty || !studied.isEmpty || !promised.isEmpty || notServed != .nothing),
      .openQuestions: .optional(open.map(\.label).joined(separator: ", ")),
      .underStudy: .optional(studied.map(\.label).joined(separator: ", ")),
      .toFollow: .optional(promised.map(\.label).joined(separator: ", ")),
    ]
  }

  /// Points that were put off, and those not reached that are left over: recurring ones come by themselves.
  var parked: [TemplateValue] {
    let recurring = Set((facts.spaces[session.space]?.settings.recurring ?? []).map(\.title.folded))
    let left = session.agenda.items.filter { item in
      stateWord(item) != nil
        && (item.state == .parked
          || ![.closing, .pause, .followUp, .approval].contains(item.kind)
            && !recurring.contains(item.title.folded))
    }
    return left.map { item in
      .record([.title: .said(item.title.oneLine, in: setting.language), .state: .optional(stateWord(item))])
    }
  }

  /// Those who asked for the floor and did not get it.
  var notServed: TemplateValue {
    var seen: Set<Party> = []
    let waiting = session.notHeard.map(\.party).filter {
      seen.insert($0).inserted && !facts.isForgotten($0)
    }
    return .optional(waiting.map { name(of: $0) }.joined(separator: ", "))
  }

  /// The length that was planned, as it was announced before the meeting changed it.
  func planned(_ item: AgendaItem) -> String? {
    let seconds = item.preparedMinutes.map(\.clampedMinutes) ?? session.agenda.plannedSeconds(of: item)
    return seconds > 0 ? words.duration(seconds: seconds) : nil
  }

  private func actual(_ item: AgendaItem) -> String? {
    let seconds = session.actualSeconds(of: item, until: end)
    let spent = item.spans.isEmpty ? nil : words.duration(seconds: seconds)
    // A length that was changed during the meeting.
    let changed =
      item.preparedMinutes == nil || item.preparedMinutes == item.plannedMinutes
      ? nil
      : words(
        PublishingPhrase.plannedAnew, words.duration(seconds: session.agenda.plannedSeconds(of: item)))
    let parts = [spent, stateWord(item), changed].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func stateWord(_ item: AgendaItem) -> String? {
    switch item.state {
    case .parked: words(.parkedState)
    case .pending: session.state == .planned ? nil : words(.pendingState)
    case .current, .done: nil
    }
  }
}
