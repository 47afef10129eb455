import Dialogue
import Wording

extension ActTable {
  /// What ties the sessions of a space together: recurring points, templates, what carries over.
  static let seriesActs: [DeclaredAct] = [
    DeclaredAct(
      .recurring, .agenda, need: .space,
      required(.title, .text(.title)), placed(.minutes, .minutes()), optional(.kind, itemKind), flag(.first),
      flag(.last), flag(.only)
    ) { desk, title, minutes, kind, _, isLast, isRemoved throws(ActError) in
      let space = try desk.space()
      var item = RecurringItem(title: title, place: isLast ? .last : .first)
      if let kind = kind ?? AgendaItem.Kind(saidBy: title) { item.kind = kind }
      if let minutes { item.plannedMinutes = minutes }
      var items = desk.context.settings?.recurring ?? []
      let known = items.firstIndex { $0.title.folded == title.folded }
      switch (known, isRemoved) {
      case (nil, true): throw ActError(.notFound(title, .item, adds: nil), at: .title)
      case (let place?, true): items.remove(at: place)
      case (let place?, false): items[place] = item
      case (nil, false): items.append(item)
      }
      return .commands([.space(.configure(space, .recurring(items)))])
    },
    DeclaredAct(.template, .agenda, need: .session, required(.name, .text(.name))) {
      desk, name throws(ActError) in
      var templates = desk.context.settings?.templates ?? []
      templates.removeAll { $0.name.folded == name.folded }
      let template = AgendaTemplate(name: name, of: desk.context.session?.agenda ?? Agenda())
      return .commands([.space(.configure(try desk.space(), .templates(templates + [template])))])
    },
    DeclaredAct(.apply, .agenda, need: .session, required(.name, .template)) { desk, name throws(ActError) in
      guard let template = desk.context.settings?.templates.first(where: { $0.name == name }) else {
        throw .missing(.name)
      }
      let commands = template.commands(
        in: try desk.session(), beside: desk.context.session?.agenda, &desk.ids)
      guard !commands.isEmpty else { throw ActError(.changesNothing) }
      return .commands(commands)
    },
    DeclaredAct(
      .carryOver, .agenda, need: .session, start: .now, isAtOnceInMenu: true, menuTitle: .carryThis,
      several(.item, .leftOver, placed: true), optional(.minutes, .minutes())
    ) { desk, wanted, minutes throws(ActError) in
      let wanted = wanted.isEmpty ? [LeftOver.all] : wanted
      var carrying = Carrying(desk, session: try desk.session(), minutes: minutes)
      for one in wanted { try carrying.take(one) }
      guard !carrying.commands.isEmpty else { throw ActError(.nothingLeftOver, at: .item) }
      return .commands(carrying.commands)
    },
  ]
}

extension AgendaTemplate {
  /// The commands that add its points to a session, but for those that are on its agenda already.
  fileprivate func commands(
    in session: ID<Session>, beside agenda: Agenda?, _ ids: inout IDSource
  ) -> [Command] {
    var commands: [Command] = []
    var top: ID<AgendaItem>?
    var below: ID<AgendaItem>?
    for point in items {
      if !point.isNested,
        let same = agenda?.topLevel.first(where: {
          $0.title.folded == point.title.folded && $0.state != .parked
        })
      {
        (top, below) = (same.id, agenda?.children(of: same.id).last?.id)
        continue
      }
      if point.isNested, let top,
        agenda?.children(of: top).contains(where: { $0.title.folded == point.title.folded }) == true
      {
        continue
      }
      let item = AgendaItem(
        id: ids.next(), title: point.title, kind: point.kind, plannedMinutes: point.plannedMinutes)
      if point.isNested, let top {
        commands.append(.agenda(session, .add(item, AgendaPlace(after: below, under: top))))
        below = item.id
      } else {
        commands.append(.agenda(session, .add(item, nil)))
        (top, below) = (item.id, nil)
      }
    }
    return commands
  }
}

/// What is taken over from earlier sessions, one point behind the other, on top of the agenda.
struct Carrying {
  let desk: Desk
  let session: ID<Session>
  let left: CarryOver
  /// What a point for questions or commitments is given; nil for ten minutes.
  let minutes: Int?
  var commands: [Command] = []
  /// Whether minutes wait to be approved, in a body that approves them.
  let approves: Bool
  /// Behind which point the next one goes.
  private var last: ID<AgendaItem>?
  /// The body, and when the meeting begins that takes things over.
  private let space: ID<DialogueSpace>?
  private let start: Instant

  init(_ desk: Desk, session: ID<Session>, minutes: Int?) {
    self.minutes = minutes
    self.desk = desk
    self.session = session
    left = desk.context.leftOver
    let here = desk.context.session
    (space, start) = (here?.space, here?.plannedStart ?? desk.context.now)
    approves =
      here.map { desk.context.facts.approvesMinutes($0.space) } == true
      && desk.context.facts.toApprove(before: session) != nil
    // On top: behind the welcome, and behind what was carried over before.
    let items = desk.context.session?.agenda.topLevel ?? []
    last =
      items.last { $0.carriesOver != nil || $0.takesUp != nil }?.id
      ?? Carrying.opening(items.map { ($0.id, $0.kind) })
  }

  /// The last of the points with which a meeting opens: the welcome, the approval of the last minutes.
  private static func opening(_ items: [(id: ID<AgendaItem>, kind: AgendaItem.Kind)]) -> ID<AgendaItem>? {
    let count = items.enumerated().prefix { place, item in
      item.kind == .approval || place == 0 && item.kind == .information
    }.count
    return items.prefix(count).last?.id
  }

  /// All that earlier meetings left over, for one that is being planned and has its recurring points alone.
  static func everything(into plan: Session.Plan, _ desk: Desk) -> [Command] {
    let facts = desk.context.facts
    var carrying = Carrying(
      desk: desk, plan: plan,
      approves: facts.approvesMinutes(plan.space)
        && facts.toApprove(in: plan.space, before: plan.start, except: plan.id) != nil,
      left: facts.carryOver(in: plan.space, before: plan.start, on: desk.context.today),
      last: opening(facts.recurring(of: plan).map { ($0.id, $0.item.kind) }))
    do {
      try carrying.take(.all)
    } catch {
      // Taking all of it names nothing that could be missing.
      return []
    }
    return carrying.commands
  }

  private init(
    desk: Desk, plan: Session.Plan, approves: Bool, left: CarryOver, last: ID<AgendaItem>?
  ) {
    (self.desk, session, self.left, self.last) = (desk, plan.id, left, last)
    (space, start) = (plan.space, plan.start)
    self.approves = approves
    minutes = nil
  }

  mutating func take(_ wanted: LeftOver) throws(ActError) {
    switch wanted {
    case .all:
      // What a nearer meeting takes up is not left for this one.
      if approves, !isTaken({ $0.kind == .approval }) {
        putOnce(desk.context.words(MinutesPhrase.approvalPoint), .approval, minutes: 5)
      }
      if !left.commitments.isEmpty, !isTaken(ModelPhrase.commitmentsPoint) { addCommitments() }
      if !left.unanswered.isEmpty, !isTaken(ModelPhrase.questionsPoint) { addQuestions() }
      for item in left.items { add(item.item) }
    case .commitments:
      guard !left.commitments.isEmpty else {
        throw ActError(.notFound(desk.context.words(ModelPhrase.theCommitments), .item, adds: nil), at: .item)
      }
      addCommitments()
    case .contribution(let reference):
      guard let said = left.unanswered.first(where: { $0.reference == reference }) else {
        let label = desk.context.facts.contribution(reference)?.label ?? ""
        throw ActError(.notFound(label, .contribution, adds: nil), at: .item)
      }
      add(said)
    case .item(let session, let id):
      guard let item = left.items.first(where: { $0.item.id == id }) else {
        let title = desk.context.facts.session(session)?.agenda[id]?.title ?? ""
        throw ActError(.notFound(title, .item, adds: nil), at: .item)
      }
      add(item.item)
    }
  }

  private mutating func add(_ item: AgendaItem) {
    var copy = AgendaItem(
      id: desk.id(), title: item.title, kind: item.kind, plannedMinutes: item.usualMinutes,
      subject: item.subject, carriesOver: item.id)
    copy.present(by: item.presenters)
    put(copy)
  }

  private mutating func add(_ said: Contribution) {
    let line = said.text.replacing("\n", with: " ")
    let title = line.count > 60 ? line.prefix(59) + "…" : line[...]
    put(
      AgendaItem(
        id: desk.id(), title: String(title), kind: .followUp, plannedMinutes: 5,
        subject: desk.context.facts.subject(of: said)?.id, takesUp: said.reference))
  }

  private func isTaken(_ point: ModelPhrase) -> Bool {
    let titles = Language.allCases.map { Words($0)(point).folded }
    return isTaken { $0.kind == .followUp && titles.contains($0.title.folded) }
  }

  /// Whether such a point stands on the agenda of a meeting that comes before this one.
  private func isTaken(_ isSuch: (AgendaItem) -> Bool) -> Bool {
    guard let space else { return false }
    return desk.context.facts.sessions(of: space).contains { other in
      other.id != session && (other.state == .planned || other.isLive) && other.plannedStart < start
        && other.agenda.items.contains { $0.state == .pending && isSuch($0) }
    }
  }

  private mutating func addCommitments() { putOnce(desk.context.words(ModelPhrase.commitmentsPoint)) }

  /// All open questions are one point: what is open is listed while it is under way.
  private mutating func addQuestions() { putOnce(desk.context.words(ModelPhrase.questionsPoint)) }

  /// Puts a point that is on the agenda already nowhere else.
  private mutating func putOnce(_ title: String, _ kind: AgendaItem.Kind = .followUp, minutes usual: Int = 10)
  {
    let items = desk.context.facts.session(session)?.agenda.items ?? []
    guard !items.contains(where: { $0.title.folded == title.folded && $0.state == .pending }) else { return }
    put(AgendaItem(id: desk.id(), title: title, kind: kind, plannedMinutes: minutes ?? usual))
  }

  private mutating func put(_ item: AgendaItem) {
    commands.append(.agenda(session, .add(item, AgendaPlace(after: last))))
    last = item.id
  }
}
