import Canvas
import Dialogue
import Wording

/// What is being prepared: the agenda with its times against the hall, what earlier sessions left over, people and
/// subjects.
struct PrepareScreen: ListScreen {
  let model: Model

  init(model: Model) { self.model = model }

  var panes: [ListPane] {
    guard model.focus.space != nil else { return [steps] }
    return [showsSteps ? steps : carryOver, plan, rules]
  }

  /// The first steps until there is an agenda, then what carries over, else the agenda.
  var firstPane: Int {
    guard model.focus.space != nil else { return 0 }
    if showsSteps { return model.session?.agenda.items.isEmpty == false ? 1 : 0 }
    return leftOver.contains { $0.target != nil } ? 0 : 1
  }

  func layout(in rect: Rect) -> (panes: [Rect], detail: Rect?) {
    guard model.focus.space != nil else { return ([rect], nil) }
    let left = model.panes.count > 1 ? model.panes[0].rows.count : 0
    guard rect.columns >= 110 else {
      // What carries over on top, as tall as it needs up to a third; the rules at the foot.
      let rows = rect.rows(
        .fixed(left > 0 ? min(left + 2, max(rect.rows / 3, showsSteps && rect.rows >= 18 ? 7 : 0)) : 3),
        .flexible(), .fixed(rect.rows >= 18 ? 4 : 0))
      return (rows, nil)
    }
    let columns = rect.columns(.flexible(3), .flexible(2))
    let parts = columns[0].rows(.fixed(left > 0 ? min(left + 2, rect.rows / 3) : 3), .flexible())
    let right = columns[1].rows(.flexible(), .flexible())
    return ([parts[0], parts[1], right[1]], right[0])
  }

  /// Whether no meeting has been opened yet, and nobody has put the first steps away.
  private var showsSteps: Bool {
    !model.hidesSteps && model.facts.sessions.values.allSatisfy { $0.openedAt == nil }
  }

  /// What shows what a step has made: its own form, or its place on a screen.
  private enum Made {
    case form(ActName)
    case there(Target)
  }

  /// The steps to a first meeting, ticked as they are done; Enter on one opens its form.
  private var steps: ListPane {
    let words = model.words
    let session = model.session
    let expected = expected
    // What a step makes, and once it is made, what shows it.
    let steps: [(act: ActName, phrase: ModelPhrase, made: Made?)] = [
      (.space, .stepSpace, model.focus.space.map { _ in .form(.configure) }),
      (.session, .stepSession, session.map { _ in .form(.changeSession) }),
      (
        .item, .stepItems,
        session.flatMap { session in session.agenda.items.first.map { .there(.item(session.id, $0.id)) } }
      ),
      (
        .person, .stepPeople,
        hasExpected
          ? (expected.first ?? model.facts.people.values.first).map { Made.there(.person($0.id)) } : nil
      ),
      (.open, .stepOpen, nil),
    ]
    let next = steps.firstIndex { $0.made == nil }
    let rows = steps.enumerated().map { place, step in
      let tick = step.made == nil ? " " : model.look.sign("✓", "x")
      let runs = [
        Run("\(tick) \(place + 1)  ", "text.dim"),
        Run(words(step.phrase), place == next ? "text.strong" : "text"),
      ]
      return switch step.made {
      case .form(let act): ListRow(runs, opens: Invocation(act))
      case .there(let target): ListRow(runs, leads: target)
      case nil: ListRow(runs, opens: Invocation(step.act))
      }
    }
    return ListPane(
      words(model.focus.space == nil ? ModelPhrase.welcome : .stepsTitle), rows, first: next)
  }

  /// Those who are expected: whoever was only named as presenting a point is none yet.
  private var expected: [Person] {
    model.facts.people.values.filter { person in
      !person.isNameAlone
        || model.session?.agenda.items.contains { $0.presenters.contains(.person(person.id)) } != true
    }
  }

  /// Whether there is a list of those who are expected: one, besides who presents a point, is none yet.
  var hasExpected: Bool { model.hadExpected || expected.count > 1 }

  private var plan: ListPane {
    guard let session = model.session else {
      return ListPane(
        model.words(PreparePhrase.nextSession),
        model.hasSeries
          ? [.new(.nextSession, model.words), .new(.session, model.words)] : [.new(.session, model.words)])
    }
    let day = model.zone.wallTime(at: session.heldAt).day
    let title = "\(session.title) · \(model.words.longDate(day)) · \(model.words.label(session.state))"
    var start = session.plannedStart
    // A meeting that is over has no more points; what comes next is another one.
    let isOver = session.state == .closed || session.state == .cancelled
    var rows: [ListRow] = [ListRow(total(of: session))]
    if !isOver { rows.append(.new(.item, model.words)) }
    if model.hasSeries { rows.append(.new(.nextSession, model.words)) }
    if isOver { rows.append(.new(.session, model.words)) }
    for item in session.agenda.items {
      let isNested = item.parent != nil
      let planned = isNested ? item.plannedSeconds : session.agenda.plannedSeconds(of: item)
      let clock = isNested || item.state == .parked ? "     " : model.clock(start)
      let number = session.agenda.number(of: item.id) ?? "–"
      let minutes = planned > 0 ? model.words.minutes(seconds: planned) : "–"
      var line = [
        Run("\(clock)  ", "text.dim"),
        Run(
          "\(isNested ? "  " : "")\(number) \(item.title)", item.state == .parked ? "agenda.parked" : "text"),
        Run("  \(minutes) \(model.words.label(item.kind))", "text.dim"),
      ]
      let names = item.presenters.compactMap { model.facts.name(of: $0) }.joined(separator: ", ")
      if !names.isEmpty { line.append(Run(" · \(names)", "text.dim")) }
      if let warning = lateness(of: item, on: day) { line.append(Run("  ! " + warning, "warning")) }
      rows.append(ListRow(line, target: .item(session.id, item.id)))
      if !isNested, item.state != .parked { start = start.advanced(bySeconds: planned) }
    }
    return ListPane(title, rows)
  }

  /// The agenda against the length of the session and the closing of the hall.
  private func total(of session: Session) -> [Run] {
    let words = model.words
    let planned = session.agenda.plannedSeconds
    let end = session.plannedStart.advanced(bySeconds: planned)
    let arrow = model.look.sign(" → ", " > ")
    let length = words.duration(seconds: planned)
    let start = model.clock(session.plannedStart)
    var runs = [Run(planned == 0 ? start : "\(start) + \(length)\(arrow)\(model.clock(end))")]
    if let announced = session.plannedEnd {
      // What was held is no plan that could still be too long.
      let isOver = session.state == .planned && end > announced
      let text = words(PreparePhrase.plannedEnd, model.clock(announced))
      runs.append(
        Run(
          text + (isOver ? " ! " + words.delay(seconds: end.seconds(since: announced)) : ""),
          isOver ? "clock.over" : "text"))
    }
    if let closing = session.closing {
      runs.append(
        Run(
          words(PreparePhrase.hall, model.clock(closing)),
          end > closing ? "clock.over" : "text.dim"))
    }
    return runs
  }

  /// A point whose subject can no longer change the programming on the day of the session.
  private func lateness(of item: AgendaItem, on day: Day) -> String? {
    guard let subject = item.subject, case .closed(let last, _) = model.facts.influence(on: subject, at: day)
    else { return nil }
    return model.words(PreparePhrase.settledSince, model.words.shortDate(last, reference: day))
  }

  private var carryOver: ListPane {
    let left = leftOver
    let nothing = model.words(PreparePhrase.nothingLeft)
    let points = model.session?.state == .planned ? pointsLeft : 0
    let all = ListRow(
      [Run(model.words(ModelPhrase.carryAll, left.count, points), "text.dim")], opens: Invocation(.carryOver))
    let hasAll = points > 0 && left.count > 1
    let rows = left.isEmpty ? [.remark(nothing)] : hasAll ? [all] + left : left
    return ListPane(model.words(PreparePhrase.carryOver) + " (\(left.count))", rows, first: hasAll ? 0 : nil)
  }

  /// How many points all of it would become.
  private var pointsLeft: Int {
    var ids = model.ids
    guard case .commands(let commands)? = try? Invocation(.carryOver).outcome(in: model.context, ids: &ids)
    else { return 0 }
    return commands.count
  }

  private var leftOver: [ListRow] {
    guard let space = model.focus.space else { return [] }
    // Of a meeting that is over: what it leaves to the next one.
    let isOver = model.session?.state == .closed
    let next = model.facts.sessions(of: space).first { $0.state == .planned }?.plannedStart
    let left = model.facts.carryOver(
      in: space,
      before: isOver
        ? max(
          next ?? model.now.advanced(bySeconds: 366 * 86_400),
          (model.session?.plannedStart ?? model.now).advanced(bySeconds: 1))
        : model.session?.plannedStart ?? model.now,
      except: isOver ? nil : model.focus.session, on: model.today)
    let words = model.words
    let today = model.today
    var rows = left.items.map { left in
      ListRow(
        [Run(words(ScreenPhrase.itemSign), "agenda.parked"), Run(left.item.title)],
        target: .item(left.session, left.item.id))
    }
    rows += (left.unanswered + left.studied).map { said in
      let day = model.zone.wallTime(at: said.at).day
      return ListRow(
        [Run(EntryContent.mark(said.kind).0 + " ", "fate.none"), Run(said.text.replacing("\n", with: " "))],
        right: Run(words.age(from: day, to: today), "text.dim"), target: .contribution(said.reference))
    }
    rows += left.commitments.map { promise in
      let isLate = promise.isLate(on: today)
      let due = promise.due.map { words.shortDate($0, reference: today) } ?? ""
      return ListRow(
        [
          Run("> ", "commitment"),
          Run(model.facts.name(of: promise.who).map { words(CommonPhrase.colonAfter, $0) } ?? ""),
          Run(promise.what),
        ], right: Run(due + (isLate ? " !" : ""), isLate ? "commitment.late" : "text.dim"),
        target: .commitment(promise.id))
    }
    rows += left.notServed.filter { !model.facts.isForgotten($0.party) }.map {
      ListRow([
        Run(words(ScreenPhrase.floorSign), "floor.next"), Run(model.facts.name(of: $0.party) ?? "?"),
      ])
    }
    return rows
  }

  /// What is read aloud at the start: the rules and the method.
  private var rules: ListPane {
    let words = model.words
    let settings = model.focus.space.flatMap { model.facts.spaces[$0]?.settings }
    var rows = (settings?.groundRules ?? []).enumerated().map { row, rule in
      ListRow([Run("\(row + 1) ", "text.dim"), Run(rule)])
    }
    if let method = settings?.method { rows.append(ListRow([Run(method, "text.dim")])) }
    if rows.isEmpty { rows = [.new(.configure, words)] }
    return ListPane(words(PreparePhrase.rules), rows)
  }
}
