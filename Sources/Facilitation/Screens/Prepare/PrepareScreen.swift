import Canvas
import Dialogue
import Wording

/// What is being prepared: the agenda with its times against the hall, what earlier sessions left over, people and
/// subjects.
struct PrepareScreen {
  let model: Model

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard model.focus.space != nil else { return drawSteps(on: &canvas, in: rect) }
    guard rect.columns >= 64 else { return drawPlan(on: &canvas, in: rect) }
    let columns = rect.columns(.flexible(3), .flexible(2))
    let left = columns[0].rows(.flexible(3), .flexible(2))
    let right = columns[1].rows(.flexible(), .flexible())
    drawPlan(on: &canvas, in: left[0])
    drawList(model.words.pick("À reprendre", "Carried over"), carryOver, in: left[1], on: &canvas)
    drawList(
      model.words.pick("Personnes et organismes", "People and organisations"), people, in: right[0],
      on: &canvas)
    drawList(
      model.words.pick("Objets et jalons", "Subjects and milestones"), subjects, in: right[1], on: &canvas)
  }

  private func drawSteps(on canvas: inout Canvas, in rect: Rect) {
    let inside = model.pane(
      model.words.pick("Bienvenue dans Palabre", "Welcome to Palabre"), in: rect, isFocused: true, on: &canvas
    )
    let steps = [
      (
        "/espace \"Conseil citoyen des Oliviers\" genre=conseil-citoyen",
        "/space \"Citizens’ council\" kind=conseil-citoyen"
      ),
      (
        "/séance \"Séance 1\" le=\"vendredi 19:00\" fin=20:30 lieu=\"Salle Allende\"",
        "/session \"Session 1\" at=\"Friday 19:00\" until=20:30 place=\"Hall\""
      ),
      ("/point \"Accueil\" 5", "/item \"Welcome\" 5"),
      ("/personne \"Mme Diallo\" collège=habitants", "/person \"Mrs Diallo\" college=habitants"),
      ("/ouvrir", "/open"),
    ]
    let intro = model.words.pick(
      "Tapez ces lignes, l’une après l’autre (Tab complète, F1 aide) :",
      "Type these lines one after the other (Tab completes, F1 helps):")
    model.put([Run(intro)], in: inside, row: inside.row + 1, on: &canvas)
    for (row, step) in steps.enumerated() {
      model.put(
        [Run(" \(row + 1)  ", "text.dim"), Run(model.words.pick(step.0, step.1), "text.strong")], in: inside,
        row: inside.row + 3 + row, on: &canvas)
    }
  }

  private func drawPlan(on canvas: inout Canvas, in rect: Rect) {
    guard let session = model.session else {
      let inside = model.pane(
        model.words.pick("Prochaine séance", "Next session"), in: rect, isFocused: true, on: &canvas)
      let hint = model.words.pick(
        "/séance \"Titre\" le=\"vendredi 19:00\" fin=20:30",
        "/session \"Title\" at=\"Friday 19:00\" until=20:30")
      model.put([Run(hint, "text.dim")], in: inside, row: inside.row, on: &canvas)
      return
    }
    let day = model.zone.wallTime(at: session.plannedStart).day
    let title = "\(session.title) · \(model.words.longDate(day)) · \(model.words.label(session.state))"
    let inside = model.pane(title, in: rect, isFocused: true, on: &canvas)
    model.put(total(of: session), in: inside, row: inside.row, on: &canvas)
    var start = session.plannedStart
    var rows: [[Run]] = []
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
      if let warning = lateness(of: item, on: day) { line.append(Run("  ! " + warning, "warning")) }
      rows.append(line)
      if !isNested, item.state != .parked { start = start.advanced(bySeconds: planned) }
    }
    for (row, line) in rows.prefix(max(0, inside.rows - 1)).enumerated() {
      model.put(line, in: inside, row: inside.row + 1 + row, on: &canvas)
    }
    if rows.isEmpty {
      model.put(
        [Run(model.words.pick("/point \"Titre\" 20", "/item \"Title\" 20"), "text.dim")], in: inside,
        row: inside.row + 1, on: &canvas)
    }
  }

  /// The agenda against the length of the session and the closing of the hall.
  private func total(of session: Session) -> [Run] {
    let words = model.words
    let planned = session.agenda.plannedSeconds
    let end = session.plannedStart.advanced(bySeconds: planned)
    let arrow = model.look.sign(" → ", " > ")
    let length = words.duration(seconds: planned)
    var runs = [Run("\(model.clock(session.plannedStart)) + \(length)\(arrow)\(model.clock(end))")]
    if let announced = session.plannedEnd {
      let isOver = end > announced
      let text = words.pick(" · prévue ", " · planned ") + model.clock(announced)
      runs.append(
        Run(
          text + (isOver ? " ! " + words.delay(seconds: end.seconds(since: announced)) : ""),
          isOver ? "clock.over" : "text"))
    }
    if let closing = session.closing {
      runs.append(
        Run(
          words.pick(" · salle ", " · hall ") + model.clock(closing),
          end > closing ? "clock.over" : "text.dim"))
    }
    return runs
  }

  /// A point whose subject can no longer change the programming on the day of the session.
  private func lateness(of item: AgendaItem, on day: Day) -> String? {
    guard let subject = item.subject.flatMap({ model.facts.subjects[$0] }) else { return nil }
    let milestones = model.facts.milestones.values.filter {
      $0.subjects.contains(subject.id) && $0.state != .cancelled
    }
    let last = (milestones.map(\.day) + [subject.openUntil].compactMap { $0 }).max()
    guard let last, last < day else { return nil }
    return model.words.pick("programmé depuis le ", "settled since ")
      + model.words.shortDate(last, reference: day)
  }

  private func drawList(_ title: String, _ rows: [[Run]], in rect: Rect, on canvas: inout Canvas) {
    let inside = model.pane("\(title) (\(rows.count))", in: rect, on: &canvas)
    let shown = rows.count > inside.rows ? inside.rows - 1 : rows.count
    for (row, line) in rows.prefix(max(0, shown)).enumerated() {
      model.put(line, in: inside, row: inside.row + row, on: &canvas)
    }
    if rows.count > inside.rows, inside.rows > 0 {
      model.put([Run("+\(rows.count - shown)", "text.dim")], in: inside, row: inside.endRow - 1, on: &canvas)
    }
  }

  private var carryOver: [[Run]] {
    guard let space = model.focus.space else { return [] }
    let left = model.facts.carryOver(
      in: space, before: model.session?.plannedStart ?? model.now, except: model.focus.session)
    let words = model.words
    return left.items.map { [Run(words.pick("point  ", "point  "), "agenda.parked"), Run($0.item.title)] }
      + left.unanswered.map { contribution in
        let day = model.zone.wallTime(at: contribution.at).day
        return [
          Run("? ", "fate.none"), Run(contribution.text.replacing("\n", with: " ")),
          Run("  " + words.age(from: day, to: model.context.today), "text.dim"),
        ]
      }
      + left.commitments.map { commitment in
        let isLate = commitment.isLate(on: model.context.today)
        let due = commitment.due.map { words.shortDate($0, reference: model.context.today) } ?? ""
        return [
          Run("> ", "commitment"), Run(model.facts.name(of: commitment.who).map { $0 + " : " } ?? ""),
          Run(commitment.what),
          Run("  " + due + (isLate ? " !" : ""), isLate ? "commitment.late" : "text.dim"),
        ]
      }
      + left.notServed.map {
        [Run(words.pick("parole ", "floor  "), "floor.next"), Run(model.facts.name(of: $0.party) ?? "?")]
      }
  }

  private var people: [[Run]] {
    model.facts.people.values.map { person in
      let college = model.facts.college(of: .person(person.id)).map { model.words.label($0) } ?? ""
      let body = person.organisation.flatMap { model.facts.organisations[$0]?.name }
      return [
        Run(person.name), Run("  " + [body, college].compactMap { $0 }.joined(separator: " · "), "text.dim"),
      ]
    }
      + model.facts.organisations.values.map { body in
        [Run(body.name, "text.strong"), Run("  " + model.words.label(body.college), "text.dim")]
      }
  }

  private var subjects: [[Run]] {
    model.facts.subjects.values.map { subject in
      let words = model.words
      var parts: [String] = []
      if let scale = subject.scale { parts.append(words.label(scale)) }
      if let level = subject.level { parts.append(words.label(level)) }
      if let until = subject.openUntil {
        parts.append(
          words.pick("jusqu’au ", "until ") + words.shortDate(until, reference: model.context.today))
      }
      return [Run(subject.title), Run("  " + parts.joined(separator: " · "), "text.dim")]
    }
      + model.facts.milestones.values.sorted { $0.day < $1.day }.map { milestone in
        [
          Run(model.words.shortDate(milestone.day, reference: model.context.today) + "  ", "clock"),
          Run(milestone.title), Run("  " + model.words.label(milestone.state), "text.dim"),
        ]
      }
  }
}
