import Dialogue

extension Session {
  /// Seconds from its planned beginning to an end; nil where it was opened early and ended before that.
  func length(until end: Instant?) -> Int? {
    end.map { $0.seconds(since: plannedStart) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// The commands that plan a session with the agenda of this one.
  func duplicated(title: String, start: Instant, in facts: Facts, _ ids: inout IDSource) -> [Command] {
    let plan = Session.Plan(
      id: ids.next(), space: space, title: title, start: start,
      end: length(until: plannedEnd).map { start.advanced(bySeconds: $0) },
      closing: length(until: closing).map { start.advanced(bySeconds: $0) }, place: place)
    var commands: [Command] = [.plan(plan)]
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
      // What was taken over from an earlier session was for that session alone, and so is what stands under it.
      if item.carriesOver != nil || item.takesUp != nil { continue }
      if let parent = item.parent, copies[parent] == nil { continue }
      let parent = item.parent.flatMap { copies[$0] }
      var copy = AgendaItem(
        id: ids.next(), title: item.title, kind: item.kind, plannedMinutes: item.usualMinutes,
        subject: item.subject)
      copy.present(by: item.presenters)
      let place = parent == nil ? nil : AgendaPlace(after: last[parent], under: parent)
      commands.append(.agenda(plan.id, .add(copy, place)))
      copies[item.id] = copy.id
      last[parent] = copy.id
    }
    return commands
  }
}
