import Canvas
import Dialogue
import Wording

/// The first line: what meeting this is, the time, when it will end, and whether everything is saved.
struct HeaderView: PaneView {
  let model: Model

  struct Inputs: Equatable {
    let common: CommonInputs
    let tick: Int
    let saving: Model.Saving
    let defects: Int
    let isPast: Bool
    let isRehearsing: Bool
    let room: String?
  }

  static func inputs(of model: Model) -> Inputs {
    Inputs(
      common: model.common, tick: model.tick, saving: model.saving, defects: model.defects,
      isPast: model.past != nil,
      isRehearsing: model.rehearsal != nil, room: model.roomTold?.text)
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let style = model.look("header")
    canvas.fill(rect, style: style)
    var right = rect.endColumn - 1
    for (text, scope) in parts.reversed() {
      let safe = model.safe(text)
      right -= safe.width
      guard right > rect.column + 8 else { break }
      // What has no paper of its own stands on that of the bar, in its ink: another one may not be read there.
      var own = model.look(scope)
      if own.background == .default || own.background == model.look("text").background {
        (own.foreground, own.background) = (style.foreground, style.background)
      }
      own.attributes.formUnion(style.attributes.intersection(.reverse))
      canvas.put(safe, at: Point(column: right, row: rect.row), style: own)
      right -= 3
    }
    let room = max(0, right - rect.column)
    let texts = titles.map { model.safe($0) }
    canvas.put(
      texts.first { $0.width <= room } ?? texts.last ?? .empty,
      at: Point(column: rect.column + 1, row: rect.row),
      style: style, width: room, overflow: .ellipsis)
  }

  /// What meeting this is, from all of it to the least that will do.
  private var titles: [String] {
    guard let session = model.session else {
      return [model.focus.space.flatMap { model.facts.spaces[$0]?.name } ?? "Palabre"]
    }
    let space = model.facts.spaces[session.space]?.name
    let whole = [space, session.title, session.place].compactMap { $0 }
    return [whole.joined(separator: " · "), whole.prefix(2).joined(separator: " · "), session.title]
  }

  /// From left to right: the clock, the projected end, whether all is saved.
  private var parts: [(String, String)] {
    var parts = [(model.clock(model.now), "header")]
    if let session = model.session, session.isLive, model.size.columns >= 60 {
      if session.state == .suspended {
        let back = session.returnsAt.map { model.look.sign(" → ", " > ") + model.clock($0) } ?? ""
        parts.append((model.words.label(session.state) + back, "header.alert"))
      }
      let end = session.projectedEnd(at: model.now)
      var text = model.words(HeaderPhrase.end, model.clock(end))
      var scope = "header"
      // A session held on another day than planned has no delay worth telling; of what is early, so much as still says something.
      if let behind = session.minutesBehind(at: model.now), behind < 360, behind > -60, behind != 0 {
        text += " (\(model.words(behind > 0 ? HeaderPhrase.late : .early, abs(behind))))"
        if behind > 0 { scope = "header.alert" }
      }
      if let closing = session.closing, end > closing {
        text += model.words(HeaderPhrase.hall, model.clock(closing))
        scope = "header.alert"
      }
      if let quorum = model.facts.quorum(of: session) {
        let shown = model.words(MandatePhrase.live, quorum.counted, quorum.needed)
        parts.append((shown + (quorum.isReached ? "" : " !"), quorum.isReached ? "header" : "header.alert"))
      }
      parts.append((text, scope))
      if let room = model.roomTold { parts.append((room.text, room.isAlert ? "header.alert" : "header")) }
    }
    if model.defects > 0 {
      let isNarrow = model.size.columns < 60
      parts.append(
        (
          isNarrow ? "!! \(model.defects)" : "!! " + model.words(HeaderPhrase.damaged, model.defects),
          "status.unsaved"
        ))
    }
    parts.append(saved)
    return parts
  }

  private var saved: (String, String) {
    if model.past != nil { return (model.words(HeaderPhrase.past), "header.alert") }
    if model.rehearsal != nil {
      let isNarrow = model.size.columns < 60
      return (
        model.words(isNarrow ? HeaderPhrase.rehearsal : HeaderPhrase.rehearsalWhole), "header.alert"
      )
    }
    if model.isReadOnly { return (model.words(HeaderPhrase.readOnly), "header.alert") }
    let isNarrow = model.size.columns < 60
    switch model.saving {
    case .saved where isNarrow: return (model.look.sign("●", "*"), "status.saved")
    case .saving where isNarrow: return (model.look.sign("○", "o"), "status.saving")
    case .saved:
      return (model.look.sign("● ", "* ") + model.words(HeaderPhrase.saved), "status.saved")
    case .saving:
      return (model.look.sign("○ ", "o ") + model.words(HeaderPhrase.saving), "status.saving")
    case .unsaved: return ("!! " + model.words(HeaderPhrase.notSaved), "status.unsaved")
    }
  }
}
