import Canvas
import Dialogue
import Wording

/// The capture line, which grows with a long note.
struct CaptureView: PaneView {
  let model: Model
  let shape: Shape

  /// What decides how high it is.
  struct Shape {
    /// The lines of the note around the cursor.
    let layout: LineEditor.Layout
    /// The word of the program, whole: what to do about it stands at its end.
    let message: [SafeText]
    /// Rows of the line.
    var lines: Int { layout.lines.count }
    /// Rows of the word under it.
    var words: Int { max(1, message.count) }
  }

  struct Inputs: Equatable {
    let look: Revision
    let size: Size
    let content: LineEditor.Content
    let hasKeyboard: Bool
  }

  static func inputs(of model: Model) -> Inputs {
    Inputs(
      look: model.$look, size: model.size, content: model.editor.content, hasKeyboard: model.capturesKeys)
  }

  /// Rows that a long note may take.
  private static let mostRows = 5
  /// Rows that a word of the program may take.
  private static let mostMessageRows = 3

  /// How high it has to be.
  static func shape(of model: Model) -> Shape {
    let layout = model.editor.layout(
      width: model.size.columns - 3, rows: min(CaptureView.mostRows, max(1, model.size.rows / 4)),
      glyphs: model.look.glyphs)
    let lines = model.message.map { model.safe($0.text).wrapped(to: max(1, model.size.columns - 3)) } ?? []
    let most = min(CaptureView.mostMessageRows, max(1, model.size.rows / 8))
    // What has no room is in the last line, which is cut where it can be seen.
    let rest = lines.dropFirst(most - 1).reduce(nil as SafeText?) { text, line in
      text.map { $0 + .spaces(1) + line } ?? line
    }
    return Shape(layout: layout, message: lines.prefix(most - 1) + (rest.map { [$0] } ?? []))
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let layout = shape.layout
    let style = model.look("capture")
    let prompt = model.safe(model.look.sign("› ", "> "))
    for (row, line) in layout.lines.enumerated() {
      if row == 0 { canvas.put(prompt, at: rect.origin, style: model.look("text.dim")) }
      canvas.put(
        line, at: Point(column: rect.column + 2, row: rect.row + row), style: style, width: rect.columns - 2)
    }
    if model.capturesKeys {
      canvas.caret = Point(column: rect.column + 2 + layout.caret.column, row: rect.row + layout.caret.row)
    }
  }
}

/// Under the capture line: what the line is understood as, or what was just done.
struct UnderView: PaneView {
  let model: Model
  /// The word of the program, as ``CaptureView/Shape`` has it.
  let message: [SafeText]

  struct Inputs: Equatable {
    let list: ListInputs
    let content: LineEditor.Content
    let message: Model.Message?
    let past: String?
    let work: String?
    let saving: Model.Saving
    let cursor: Cursor
    let chosen: Target?
    let addsPeople: Bool
  }

  static func inputs(of model: Model) -> Inputs {
    Inputs(
      list: model.listInputs, content: model.editor.content, message: model.message, past: model.pastLine,
      work: model.workLine,
      saving: model.saving, cursor: model.cursor, chosen: model.chosenEntry, addsPeople: model.addsPeople)
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let (text, scope) = under
    if message.count > 1, model.pastLine == nil {
      for (row, line) in message.enumerated() {
        canvas.put(
          line, at: Point(column: rect.column + 2, row: rect.row + row), style: model.look(scope),
          width: rect.columns - 3,
          overflow: .ellipsis)
      }
      return
    }
    var room = max(0, rect.columns - 3)
    // What is done beside the screen stands at the right of it, where there is room for both.
    if let work = model.workLine.map(model.safe), text != work.string, work.width + 2 <= room / 2 {
      let place = Point(column: rect.endColumn - 1 - work.width, row: rect.endRow - 1)
      canvas.put(work, at: place, style: model.look("warning"))
      room -= work.width + 2
    }
    canvas.put(
      model.safe(text), at: Point(column: rect.column + 2, row: rect.endRow - 1), style: model.look(scope),
      width: room, overflow: .ellipsis)
  }

  /// The word of the program when there is one, else what the line is understood as.
  private var under: (String, String) {
    if let line = model.pastLine { return (line, "warning") }
    if let message = model.message {
      switch message.kind {
      case .notice: return (message.text, "notice")
      case .warning: return (message.text, "warning")
      case .error: return (message.text, "capture.error")
      }
    }
    if case .unsaved(let reason) = model.saving {
      return (model.words(LivePhrase.notSavedBecause, reason), "capture.error")
    }
    if model.editor.isEmpty, let line = model.workLine { return (line, "warning") }
    // A very long note is one that was pasted: it is not read again at every key.
    guard model.editor.text.utf8.count < 8192 else {
      return (model.words(LivePhrase.longText), "capture.preview")
    }
    if let begins = model.beginningLine {
      let told =
        begins.act == .space
        ? model.words(CapturePhrase.opensBody, model.words.quoted(begins.values.first(.name) ?? ""))
        : model.words(
          CapturePhrase.opensMeeting, model.words.told(begins.values, of: begins.act, in: model.context))
      return (told, "capture.preview")
    }
    if let point = model.pointLine {
      var values = point.values
      let before = values.first(.after, as: ID<AgendaItem>.self).flatMap { model.session?.agenda[$0]?.title }
      values[.after] = []
      let told = model.words.told(values, of: .item, in: model.context)
      let text =
        before.map { model.words(CapturePhrase.insertsPoint, $0, told) }
        ?? model.words(CapturePhrase.addsPoint, told)
      return (text, "capture.preview")
    }
    if let length = model.lengthLine, let id: ID<AgendaItem> = length.values.first(.item),
      case .exactly(let minutes)? = length.values.first(.minutes, as: Length.self)
    {
      let title = model.session?.agenda[id]?.title ?? ""
      return (model.words(CapturePhrase.setsLength, title, minutes), "capture.preview")
    }
    if let minutes: Int = model.breakLine?.values.first(.minutes) {
      let back = model.clock(model.now.advanced(bySeconds: minutes * 60))
      return (model.words(CapturePhrase.breakLasts, minutes, back), "capture.preview")
    }
    return preview(Preview(model.editor.text, in: model.context))
  }

  private func preview(_ preview: Preview) -> (String, String) {
    let words = model.words
    var parts: [String] = []
    switch preview.form {
    case .nothing: return (hint, "capture.preview")
    case .contribution(let kind): parts.append(words.label(kind))
    case .decision: parts.append(words(LivePhrase.decision))
    case .commitment: parts.append(words(LivePhrase.commitment))
    case .act(let name):
      guard let name else { break }
      let told = preview.values.map { words.told($0, of: name, in: model.context) } ?? ""
      parts.append("\(words.title(of: name))   \(told.isEmpty ? ActTable[name].usage(in: words) : told)")
    }
    if let problem = preview.problem {
      return ((parts + [problem.text(in: words)]).joined(separator: " · "), "capture.preview")
    }
    if let speaker = preview.speaker {
      parts.append(preview.isNewPerson ? words(LivePhrase.newPerson, speaker) : speaker)
    }
    if let due = preview.due, !preview.doubts.contains(where: \.isPast) {
      parts.append(words(CommonPhrase.by, words.shortDate(due)))
    }
    if !preview.links.isEmpty {
      let links = preview.links.joined(separator: " ")
      let answers = if case .contribution = preview.form { true } else { false }
      parts.append(answers ? words(ModelPhrase.inAnswer, links) : links)
    }
    if let name = preview.unknownName, !preview.isNewPerson {
      parts.append(words(LivePhrase.addPerson, words.quoted(name)))
    }
    for doubt in preview.doubts {
      parts.append(doubt.text(in: words))
      if let remedy = doubt.remedy(in: words, key: Key(.tab).shown(in: words)) { parts.append(remedy) }
    }
    if let subject = preview.subject { parts.append(subject) }
    let isDoubtful = preview.doubts.contains { $0 != .undated }
    return (parts.joined(separator: " · "), isDoubtful ? "warning" : "capture.preview")
  }

  /// On whose sheet a note goes that names no table, on a laptop that keeps one.
  private var ownTable: String {
    guard let table = model.table.flatMap({ model.session?.table(numbered: $0) }) else { return "" }
    return model.words(LivePhrase.ownTable, table.label + (table.name.map { " \($0)" } ?? "")) + "   "
  }

  private var hint: String {
    if model.prepared != nil, model.chosenRow?.leads == nil {
      return model.words(CapturePhrase.pointHint)
    }
    guard model.screen == .live, model.session?.isLive == true else {
      return ownTable
        + model.words(
          model.chosenRow?.opens != nil || model.chosen != nil ? CapturePhrase.chooseHint : .emptyHint)
    }
    if let chosen = model.selected, let said = model.session?.contributions.first(where: { $0.id == chosen })
    {
      return model.words(LivePhrase.chosen, said.label)
    }
    if model.selectedOutcome == nil, !ownTable.isEmpty {
      return ownTable + model.words(LivePhrase.signsShort)
    }
    if let chosen = model.selectedOutcome { return model.words(LivePhrase.chosen, model.title(of: chosen)) }
    let open = model.context.openStatements.count
    if open > 0 {
      return model.words(LivePhrase.whoHint, Key.alt("q").shown(in: model.words), open) + "   "
        + model.words(LivePhrase.signsShort)
    }
    if model.size.columns < 110 {
      return model.words(LivePhrase.signsShort)
    }
    return model.words(LivePhrase.signs)
  }
}

extension Model {
  /// Whether what is typed goes into the capture line.
  fileprivate var capturesKeys: Bool { overlay == nil || overlay?.isParked == true }
}
