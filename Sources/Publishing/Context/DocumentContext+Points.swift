import Dialogue
import Wording

extension DocumentContext {
  /// The points that were begun or on which something was noted, after what was noted outside them.
  var points: [TemplateValue] {
    guard setting.order == .theme else { return points(of: said) }
    let themes = facts.byTheme(said).map { theme, group in
      heading(theme?.title.oneLine ?? words(ThemePhrase.noTheme)).merging(
        content(group, [], [], [], on: nil)
      ) { $1 }
    }
    return themes.map { .record($0) } + points(of: [])
  }

  private func points(of said: [Contribution]) -> [TemplateValue] {
    // Points without anything but statements are not told twice.
    let isWhole = setting.order != .theme
    let byItem = Dictionary(grouping: setting.order == .shared ? sorted(said) : said) { place($0.item) }
    let votes = Dictionary(grouping: session.votes) { place($0.item) }
    let decisions = Dictionary(grouping: session.decisions) { place($0.item) }
    let commitments = Dictionary(
      grouping: session.commitments.compactMap { facts.commitments[$0]?.asMinuted }
    ) {
      place($0.item)
    }
    func content(_ item: ID<AgendaItem>?) -> [TemplateField: TemplateValue] {
      self.content(
        byItem[item] ?? [], votes[item] ?? [], decisions[item] ?? [], commitments[item] ?? [], on: item)
    }
    func isEmpty(_ item: ID<AgendaItem>?) -> Bool {
      byItem[item] == nil && votes[item] == nil && decisions[item] == nil && commitments[item] == nil
    }
    var told: Set<ID<Subject>> = []
    var points = session.agenda.items.filter { (isWhole && !$0.spans.isEmpty) || !isEmpty($0.id) }.map {
      item in
      let isNew = item.subject.map { told.insert($0).inserted } ?? false
      return TemplateValue.record(card(of: item, isNew: isNew).merging(content(item.id)) { $1 })
    }
    if !isEmpty(nil) {
      let outside = heading(words(.outsideAgenda))
      points.insert(.record(outside.merging(content(nil)) { $1 }), at: 0)
    }
    return points
  }

  /// What was said on a point: by stop or by table and question, unless what most people share comes first.
  private func statements(_ said: [Contribution], on item: ID<AgendaItem>?) -> [TemplateValue] {
    guard setting.order == .point else { return said.map { statement($0) } }
    return grouped(said, on: item, below: level(of: item))
  }

  /// The heading of a point.
  private func level(of item: ID<AgendaItem>?) -> String {
    item.flatMap { session.agenda[$0]?.parent } == nil ? "###" : "####"
  }

  /// What a point holds, by its kind, and as it came: where nothing else orders what was said, a vote stands between
  /// what was said before it and after it.
  private func content(
    _ said: [Contribution], _ votes: [Vote], _ decisions: [Decision], _ commitments: [Commitment],
    on item: ID<AgendaItem>?
  ) -> [TemplateField: TemplateValue] {
    let lists: [(field: TemplateField, at: [Instant], values: [TemplateValue])] = [
      (.statements, said.map(\.at), statements(said, on: item)),
      (.votes, votes.map(\.at), votes.map(vote)),
      (.decisions, decisions.map(\.at), decisions.map(decision)),
      (.commitments, commitments.map(\.at), commitments.map(commitment)),
    ]
    let empty = Dictionary(uniqueKeysWithValues: lists.map { ($0.field, TemplateValue.list([])) })
      .merging([.group: .nothing]) { $1 }
    let lastStops =
      setting.order == .point ? lastStops(after: said, on: item, below: level(of: item)) : .nothing
    let isTimed = setting.order == .point && !isGrouped(said)
    var all = lists.flatMap { list in zip(list.at, list.values).map { (list.field, $0, $1) } }
    if isTimed {
      all = all.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element)
    }
    var runs: [(field: TemplateField, values: [TemplateValue])] = []
    for (field, _, value) in all {
      if runs.last?.field == field {
        runs[runs.count - 1].values.append(value)
      } else {
        runs.append((field, [value]))
      }
    }
    var entries = runs.map { run in
      TemplateValue.record(empty.merging([run.field: .list(run.values)]) { $1 })
    }
    if lastStops != .nothing { entries.append(.record(empty.merging([.group: lastStops]) { $1 })) }
    return Dictionary(uniqueKeysWithValues: lists.map { ($0.field, TemplateValue.list($0.values)) })
      .merging([.entries: .list(entries), .group: lastStops]) { $1 }
  }

  private func heading(_ title: String) -> [TemplateField: TemplateValue] {
    [
      .heading: .text("###"), .number: .nothing, .title: .text(title), .timing: .nothing,
      .presenter: .nothing,
      .subject: .nothing,
    ]
  }

  /// What most people share first, then as it was said.
  private func sorted(_ said: [Contribution]) -> [Contribution] {
    facts.shared(said) + said.filter { facts.sharing(of: $0) == 0 }
  }

  /// The point to which something belongs; nil when there is none, or it was taken off the agenda since.
  private func place(_ item: ID<AgendaItem>?) -> ID<AgendaItem>? {
    item.flatMap { session.agenda[$0]?.id }
  }

  /// A point with its subject, whose particulars stand under the first point on it.
  private func card(of item: AgendaItem, isNew: Bool) -> [TemplateField: TemplateValue] {
    [
      .heading: .text(item.parent == nil ? "###" : "####"),
      .number: .optional(session.agenda.number(of: item.id)),
      .title: .said(item.title.oneLine, in: setting.language),
      .timing: .optional(timing(of: item)),
      .presenter: .optional(item.presenters.map { fullName(of: $0) }.joined(separator: ", ")),
      .subject: item.subject.flatMap { facts.subjects[$0] }.map { subject($0, isNew: isNew) } ?? .nothing,
    ]
  }

  private func timing(of item: AgendaItem) -> String {
    var parts: [String] = []
    if let first = item.spans.first {
      parts.append(times(Span(start: first.start, end: item.spans.last?.end)))
      parts.append(words.duration(seconds: session.actualSeconds(of: item, until: end)))
      let whole = Span(start: first.start, end: item.spans.last?.end)
      let paused = session.secondsSuspended(within: whole, until: end)
      if paused >= 60 { parts.append(words(PublishingPhrase.pausedFor, words.duration(seconds: paused))) }
    }
    if let planned = planned(item) { parts.append("\(words(.plannedWord)) \(planned)") }
    let pointsOfOrder = session.floor.turns.filter { $0.isPointOfOrder && $0.item == item.id }
    if !pointsOfOrder.isEmpty {
      let raised = pointsOfOrder.map { words(CommonPhrase.dayAt, name(of: $0.party), time($0.span.start)) }
      parts.append(words.labelled(words.label(FloorRequest.Kind.pointOfOrder), words.list(raised)))
    }
    return parts.joined(separator: " · ")
  }

  /// Until when a subject can be influenced, or could, by the day on which the document is made.
  func openUntil(_ subject: Subject?) -> String? {
    subject?.openUntil.map { "\(words($0 < today ? .wasOpenLabel : .openUntilLabel)) \(words.date($0))" }
  }

  private func subject(_ subject: Subject, isNew: Bool) -> TemplateValue {
    let parts = [
      subject.scale.map { "\(words(.scaleLabel)) \(words.label($0))" },
      subject.level.map { "\(words(.levelLabel)) \(words.label($0))" },
      openUntil(subject),
    ]
    return .record([
      .subjectTitle: .text(subject.title.oneLine), .isNewSubject: .flag(isNew),
      .subjectFacts: .optional(words.joined(parts.compactMap { $0 })),
      .impacts: .optional(subject.impacts.map(\.oneLine).joined(separator: ", ")),
      .decided: .optional(subject.decided?.oneLine),
      .open: .optional(subject.open?.oneLine),
    ])
  }
}
