import Wording
import Canvas
import Dialogue

/// Who speaks and for how long, and who waits, in the declared order with the reason.
struct FloorPane: PaneView {
  let model: Model

  static func inputs(of model: Model) -> ClockInputs { model.clockInputs }

  /// Rows that would show all of it.
  var wantedRows: Int { 3 + (model.session?.floor.queue.count ?? 0) + keptTurns.count }

  /// Those who were not heard when their point ended and keep their turn, with the earlier meeting in which that was.
  private var keptTurns: [(name: String, isOwn: Bool)] {
    guard let session = model.session, session.isLive else { return [] }
    return model.facts.keptTurns(in: session).filter { !model.facts.isForgotten($0.request.party) }.map {
      turn in
      let earlier = turn.session == session.id ? nil : model.facts.session(turn.session)?.title
      return (name(turn.request.party) + (earlier.map { " (\($0))" } ?? ""), turn.session == session.id)
    }
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard let session = model.session else {
      _ = model.pane(model.words(LivePhrase.floor), in: rect, on: &canvas)
      return
    }
    let order = model.facts.queueOrder(of: session)
    var title = model.words(LivePhrase.floor)
    if order != .arrival { title += " · " + model.words.label(order) }
    if session.floor.isQueueClosed { title += model.words(LivePhrase.queueClosed) }
    let isFocused = model.screen == .live && model.cursor.pane == 2
    let inside = model.pane(title, in: rect, isFocused: isFocused, on: &canvas)
    let runs = speaker(session)
    let clock = runs.count > 1 ? runs.last : nil
    let clockWidth = clock.map { model.safe($0.text).width + 1 } ?? 0
    let room = Rect(
      column: inside.column, row: inside.row, columns: max(0, inside.columns - clockWidth), rows: inside.rows)
    model.put(clock == nil ? runs : Array(runs.dropLast()), in: room, row: inside.row, on: &canvas)
    if let clock { model.put(right: clock, in: inside, row: inside.row, on: &canvas) }
    let places = model.facts.floorOrder(of: session, at: model.now)
    let chosen = model.chosenInLive
    let space = max(0, inside.rows - 1)
    // Behind those who wait stand those whose point is over; where there is no room for each, one row tells of them.
    let kept = keptTurns
    let keptRows = min(kept.count, max(1, space - places.count), max(0, space - min(1, places.count)))
    let rows = space - keptRows
    // The key gives the floor to those of this meeting.
    let key = (model.keyMap.keys(of: ActTable[.floor]).first ?? "") + " "
    let told =
      keptRows < kept.count
      ? [summary(of: kept)]
      : kept.map { "\($0.isOwn ? key : "")\($0.name)  \(model.words(LivePhrase.turnKept))" }
    for (row, text) in told.prefix(keptRows).enumerated() {
      model.put(
        [Run(text, "text.dim")], in: inside, row: inside.row + 1 + min(places.count, rows) + row, on: &canvas)
    }
    for (row, place) in places.prefix(rows).enumerated() {
      let isLastRow = row == rows - 1 && places.count > rows
      let more = isLastRow ? " +\(places.count - row - 1)" : ""
      // The chosen one is marked by a sign too.
      let isChosen = chosen == .request(session.id, place.request.id)
      let sign = isChosen ? model.look.sign("▸", ">") : " "
      model.put(
        [
          Run(
            "\(row + 1)\(sign)\(name(place.request.party))",
            isChosen ? "selection" : row == 0 ? "floor.next" : "text"),
          Run("  " + reason(place) + more, "text.dim"),
        ], in: inside, row: inside.row + 1 + row, on: &canvas)
    }
  }

  /// The speaker in one line, for a narrow screen.
  var folded: [Run] {
    guard let session = model.session else { return [] }
    let waiting = session.floor.queue.count
    return speaker(session) + (waiting > 0 ? [Run("  +\(waiting)", "text.dim")] : [])
      + (keptTurns.isEmpty ? [] : [Run("  " + summary(of: keptTurns), "text.dim")])
  }

  private func summary(of kept: [(name: String, isOwn: Bool)]) -> String {
    model.words(LivePhrase.keepTurn, kept.count, kept.map(\.name).joined(separator: ", "))
  }

  private func speaker(_ session: Session) -> [Run] {
    guard let turn = session.floor.current else {
      return [Run(model.words(LivePhrase.nobodySpeaks), "text.dim")]
    }
    let seconds = turn.seconds(until: session.end(at: model.now))
    var scope = "floor.current"
    var sign = ""
    if let limit = model.facts.limit(of: turn, in: session) {
      switch model.stage(of: seconds, planned: limit) {
      case .over: (scope, sign) = ("clock.over", model.words(LivePhrase.timeUp))
      case .soon: (scope, sign) = ("clock.warning", model.words(LivePhrase.soonUp))
      case .fine: break
      }
    }
    let mark = turn.isPaused ? model.look.sign("⏸ ", "= ") : model.look.sign("▶ ", "> ")
    let override = turn.isOutOfOrder ? model.words(LivePhrase.outOfOrder) : ""
    let point = turn.isPointOfOrder ? " · " + model.words.label(FloorRequest.Kind.pointOfOrder) : ""
    let college = model.facts.college(of: turn.party).map { "  " + model.words.label($0) } ?? ""
    return [
      Run(mark + name(turn.party), "floor.current"), Run(point, "floor.next"),
      Run(college + override + "  ", "text.dim"),
      Run(model.words.stopwatch(seconds) + sign, scope),
    ]
  }

  func name(_ party: Party) -> String { model.facts.name(of: party) ?? "?" }

  /// Why somebody stands in that place.
  func reason(_ place: FloorPlace) -> String {
    let words = model.words
    let reason =
      switch place.reason {
      case .advanced: words(ModelPhrase.movedUp)
      case .pointOfOrder: words.label(FloorRequest.Kind.pointOfOrder)
      case .directAnswer: words(LivePhrase.directAnswer)
      case .lastWord: words(LivePhrase.lastWord)
      case .arrival: words(LivePhrase.hasSpoken)
      case .firstTime: words(LivePhrase.firstTime)
      case .spoken(let seconds): words.stopwatch(seconds)
      case .collegeTurns(let count): words(LivePhrase.collegeTurns, count)
      }
    // Why somebody goes before all others is told before what they want.
    guard place.request.kind == .pointOfOrder, let wanted = place.request.reason else {
      return place.request.reason ?? reason
    }
    return words.labelled(words.label(FloorRequest.Kind.pointOfOrder), wanted)
  }
}
