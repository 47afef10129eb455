import Canvas
import Dialogue
import Wording

/// What decides which clocks run.
struct RunningInputs: Equatable, Sendable {
  let state: Revision
  let focus: Focus
}

/// Which clocks run.
struct Running: Sendable {
  let isLive: Bool
  let hasRound: Bool
}

/// What decides whether a meeting is behind.
struct BehindInputs: Equatable, Sendable {
  let state: Revision
  let focus: Focus
  let tick: Int
}

extension Model {
  /// What is chosen on the screen in view: in the meeting the chosen contribution, elsewhere the chosen row.
  var chosen: Target? {
    guard screen != .live || cursor.pane > 0 else {
      return chosenEntry
    }
    return chosenRow?.target
  }

  /// What is chosen among what was said and decided in the meeting.
  var chosenEntry: Target? {
    selectedOutcome
      ?? selected.flatMap { id in
        focus.session.map { .contribution(ContributionReference(session: $0, contribution: id)) }
      }
  }

  /// The chosen row of the pane that has the keyboard.
  var chosenRow: ListRow? {
    guard let (pane, number) = currentPane, let row = cursor.selection(in: pane, number: number) else {
      return nil
    }
    return pane.rows[row]
  }

  /// What is remembered of the screen in view.
  var cursor: Cursor {
    get { cursors[screen] ?? Cursor() }
    set { cursors[screen] = newValue }
  }

  private var currentPane: (pane: ListPane, number: Int)? {
    let panes = screen == .live ? livePanes : self.panes
    guard !panes.isEmpty else { return nil }
    let number = min(cursor.pane, panes.count - 1)
    return (panes[number], number)
  }

  /// What the panes of a screen are made from.
  var listInputs: ListInputs {
    ListInputs(
      common: common, minute: minute, acts: $acts, report: reportScope, reportsAllSpaces: reportsAllSpaces,
      hidesSteps: hidesSteps)
  }

  /// The panes of the screen in view; none for the meeting.
  /// - Complexity: O(1) once they are settled.
  var panes: [ListPane] { keptPanes.value(for: listInputs) ?? screen.listScreen(self)?.panes ?? [] }

  /// Keeps the panes of the screen in view, when what they are made from has changed.
  mutating func settle() {
    // What was deleted is chosen no more.
    if case .contribution(let reference)? = chosenEntry, facts.contribution(reference) == nil {
      selected = nil
    }
    if keptRunning.value(for: runningInputs) == nil { keptRunning.keep(running, for: runningInputs) }
    if keptBehind.value(for: behindInputs) == nil { keptBehind.keep(isBehind, for: behindInputs) }
    let inputs = listInputs
    guard keptPanes.value(for: inputs) == nil else { return }
    // What is ticked among the first steps stays so, whoever presents a point since.
    if screen == .prepare, !hadExpected { hadExpected = PrepareScreen(model: self).hasExpected }
    let list = screen.listScreen(self)
    let panes = list?.panes ?? []
    keptPanes.keep(panes, for: inputs)
    if cursors[screen] == nil, let list, !panes.isEmpty { cursor.pane = min(list.firstPane, panes.count - 1) }
    // The keyboard is in a pane in which something can be chosen, when there is one.
    if screen != .live, !panes.isEmpty, panes[min(cursor.pane, panes.count - 1)].selectable.isEmpty {
      cursor.pane = panes.firstIndex { !$0.selectable.isEmpty } ?? 0
    }
  }

  /// Whether the meeting will end more than a minute after its announced end.
  /// - Complexity: O(1) once it is settled, else that of its points.
  var isBehind: Bool {
    keptBehind.value(for: behindInputs) ?? ((session?.secondsBehind(at: now) ?? 0) > 60)
  }

  var runningInputs: RunningInputs { RunningInputs(state: $state, focus: focus) }

  private var running: Running {
    let session = session
    return Running(isLive: session?.isLive == true, hasRound: session?.currentRound != nil)
  }

  /// Whether a round is timed.
  var hasRound: Bool { (keptRunning.value(for: runningInputs) ?? running).hasRound }

  private var behindInputs: BehindInputs { BehindInputs(state: $state, focus: focus, tick: tick) }

  /// Shows a screen.
  mutating func show(_ screen: ScreenID) {
    guard self.screen != screen || panes.isEmpty else { return }
    self.screen = screen
    (selected, scroll) = (nil, 0)
    settle()
  }

  /// Shows something that was found. Where it stands in another meeting, Esc and the keys of the screens lead back to the one that is
  /// under way or prepared.
  mutating func visit(_ target: Target) {
    let here = origin ?? Origin(focus: focus, screen: screen)
    let isLive = here.focus.session.flatMap { facts.session($0) }?.isLive == true
    reveal(target)
    guard let home = here.focus.session.flatMap({ facts.session($0) }), home.id != focus.session else {
      return
    }
    // A meeting that is looked for by its name is gone to, unless another one runs.
    if case .session = target, !isLive { return }
    origin = here
    say(words(ModelPhrase.visiting, session?.title ?? "", home.title))
  }

  /// Goes back to the meeting from which something of another one was looked at; nil where that is not so.
  mutating func goBack() -> ScreenID? {
    guard let origin else { return nil }
    self.origin = nil
    guard let session = origin.focus.session, facts.session(session) != nil else { return nil }
    focus = origin.focus
    (selected, scroll) = (nil, 0)
    cursors[.live] = nil
    settle()
    return origin.screen
  }

  /// Shows where something stands, chosen.
  mutating func reveal(_ target: Target) {
    origin = nil
    switch target {
    case .contribution(let reference):
      guard let session = facts.session(reference.session) else { return }
      focus = Focus(space: session.space, session: session.id)
      show(.live)
      selected = reference.contribution
    case .decision(let id, _), .vote(let id, _), .request(let id, _):
      guard let session = facts.session(id) else { return }
      focus = Focus(space: session.space, session: id)
      show(.live)
      if case .request = target { break }
      (selected, cursor.pane) = (nil, 0)
      selectedOutcome = target
    case .session(let id), .item(let id, _):
      guard let session = facts.session(id) else { return }
      focus = Focus(space: session.space, session: id)
      if session.state == .planned { reveal(target, on: .prepare) } else { show(.live) }
    case .commitment: reveal(target, on: .followUp)
    case .subject, .milestone: reveal(target, on: .subjects)
    case .initiative: reveal(target, on: .initiatives)
    case .training: reveal(target, on: .trainings)
    case .person, .organisation, .college: reveal(target, on: .people)
    case .act: reveal(target, on: .history)
    case .space(let id):
      focus = Focus(space: id, session: facts.sessionOrder(of: id).last)
      show(.prepare)
    }
  }

  private mutating func reveal(_ target: Target, on screen: ScreenID) {
    show(screen)
    settle()
    for (number, pane) in panes.enumerated() {
      guard let row = pane.rows.firstIndex(where: { $0.target == target }) else { continue }
      cursor.pane = number
      cursor.select(row, in: pane, number: number)
      return
    }
  }

  /// Keys that walk through panes, while nothing is typed. Nil when the key is none of them.
  mutating func walk(_ key: Key) -> [Effect]? {
    if screen == .live { return walkLive(key) }
    guard let (pane, number) = currentPane else { return nil }
    let page = max(1, size.rows - 6)
    switch key {
    case Key(.up, .alt): cursor.move(by: -1, in: pane, number: number)
    case Key(.down, .alt): cursor.move(by: 1, in: pane, number: number)
    case Key(.pageUp): cursor.move(by: -page, in: pane, number: number)
    case Key(.pageDown): cursor.move(by: page, in: pane, number: number)
    case _ where !editor.isEmpty: return nil
    case Key(.up): cursor.move(by: -1, in: pane, number: number)
    case Key(.down): cursor.move(by: 1, in: pane, number: number)
    case Key(.home): cursor.move(by: -pane.rows.count, in: pane, number: number)
    case Key(.end): cursor.move(by: pane.rows.count, in: pane, number: number)
    case .character(" ") where chosen != nil: cursor.cardPart += 1
    case Key(.tab): cursor.pane = (number + 1) % panes.count
    case Key(.tab, .shift): cursor.pane = (number + panes.count - 1) % panes.count
    case Key(.escape) where stash == nil && session?.isLive == true: show(.live)
    default: return nil
    }
    return []
  }

  /// What can be walked through in the meeting beside what is said: the points, those who wait, what is to be followed
  /// up, and the other meetings.
  var livePanes: [ListPane] {
    guard let session else { return [] }
    let items = session.agenda.items.map { ListRow([], target: .item(session.id, $0.id)) }
    let current = session.agenda.items.firstIndex { $0.state == .current }
    let queue = facts.floorOrder(of: session, at: now).map {
      ListRow([], target: .request(session.id, $0.request.id))
    }
    return [
      ListPane("", []), ListPane("", items, first: current), ListPane("", queue),
      followUpPane ?? ListPane("", []), SessionsPane.list(of: self),
    ]
  }

  /// What is chosen in the agenda or the queue of the meeting; nil when that pane has not the keyboard.
  var chosenInLive: Target? { screen == .live && cursor.pane > 0 ? chosen : nil }

  /// Tab goes from what is said to the agenda, the queue, the other meetings, and back; there, Up and Down choose.
  private mutating func walkLive(_ key: Key) -> [Effect]? {
    // What can be walked through is not found for a letter.
    guard editor.isEmpty, key.typed == nil, session != nil else { return nil }
    let panes = livePanes
    switch key {
    case Key(.tab):
      repeat {
        cursor.pane = (cursor.pane + 1) % panes.count
      } while cursor.pane > 0
        && panes[cursor.pane].selectable.isEmpty
    case Key(.tab, .shift):
      repeat {
        cursor.pane = (cursor.pane + panes.count - 1) % panes.count
      } while cursor.pane > 0
        && panes[cursor.pane].selectable.isEmpty
    case _ where cursor.pane >= panes.count || panes[cursor.pane].selectable.isEmpty: return nil
    case Key(.up), Key(.up, .alt): cursor.move(by: -1, in: panes[cursor.pane], number: cursor.pane)
    case Key(.down), Key(.down, .alt): cursor.move(by: 1, in: panes[cursor.pane], number: cursor.pane)
    case Key(.escape): cursor.pane = 0
    default: return nil
    }
    selected = nil
    return []
  }

  /// Opens the menu of what can be done with what is chosen, or the form that a row stands for.
  mutating func act() -> [Effect] {
    let opens = chosenRow?.opens
    if let leads = chosenRow?.leads {
      reveal(leads)
      // Of another meeting what was said comes first.
      if screen == .live { cursor = Cursor() }
      return []
    }
    // What is acted upon stays chosen when it moves to another group.
    if let (pane, number) = currentPane, let row = cursor.selection(in: pane, number: number) {
      // A form that a row stands for is opened once: then the next row that asks for something is chosen.
      if pane.rows[row].target == nil, pane.first != nil {
        cursor.rows[number] = nil
      } else {
        cursor.select(row, in: pane, number: number)
      }
    }
    guard let target = chosen else {
      guard let opens else {
        guard screen == .live, session?.state == .planned else { return [] }
        return begin(ActTable[.open])
      }
      guard ActTable[opens.act].start != .now else { return begin(ActTable[opens.act]) }
      return fill(opens)
    }
    let taking = ActTable.acts.filter { $0.parameter(taking: target, in: context) != nil }
    let isWalk = session?.stops.isEmpty == false
    var usable = taking.filter {
      $0.unavailable(in: state, focus: focus, words: words) == nil && (isWalk || !$0.isForWalks)
        && $0.need != .conflict && canDo($0, on: target)
    }
    // What only some things ask for comes last, so that the others keep their numbers.
    if let place = usable.firstIndex(where: { $0.name == .who }) { usable.append(usable.remove(at: place)) }
    // What is to be settled is offered first, and nowhere else.
    if isDisputed(target) { usable.insert(contentsOf: taking.filter { $0.need == .conflict }, at: 0) }
    guard !usable.isEmpty else { return [] }
    overlay = ActionMenu(target: target, acts: usable, openedAt: now)
    // When something was done long ago is known from the history alone.
    let mayBeOld = acts == nil && state.acts.count == Concertation.undoDepth && target.hasTime
    return mayBeOld && !usable.contains { $0.name == .retime } ? [.readHistory] : []
  }

  /// Opens the menu of what is chosen again: more can be done with it once the history has been read.
  mutating func actAgain() {
    guard let menu = overlay as? ActionMenu, menu.target == chosen else { return }
    _ = act()
    guard var fuller = overlay as? ActionMenu else { return }
    fuller.list = menu.list
    overlay = fuller
  }

  /// Whether an act that is done at once would be refused on what is chosen: nobody is offered to take out of the park what
  /// is not in it.
  private func canDo(_ act: DeclaredAct, on target: Target) -> Bool {
    guard act.isAtOnceInMenu, let invocation = act.invocation(on: target, in: context) else { return true }
    var ids = ids
    let outcome: Outcome
    do {
      outcome = try invocation.outcome(in: context, ids: &ids)
    } catch {
      return error.problem != .cannotMove
    }
    guard case .commands(let commands) = outcome else { return true }
    do {
      _ = try state.decide(commands, at: now)
    } catch {
      return switch error {
      case .itemIs, .nestedTooDeep, .alreadyPresent, .notPresent, .alreadyWaiting, .unknown: false
      // What a question settles, or another moment, is still offered, and says why.
      default: true
      }
    }
    return true
  }

  /// Whether a target is an act that set a field while another laptop set it to something else.
  private func isDisputed(_ target: Target) -> Bool {
    guard case .act(let act) = target else { return false }
    return facts.conflicts.contains { $0.alternatives.contains { $0.entry.act == act } }
  }
}

extension Target {
  /// Whether it came up in a meeting at a moment of its own.
  fileprivate var hasTime: Bool {
    switch kind {
    case .item, .contribution, .decision, .vote, .commitment: true
    default: false
    }
  }
}
