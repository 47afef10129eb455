import Canvas
import Dialogue
import Wording

/// One row of a form.
public struct FormField: Sendable {
  /// Which value it is: a parameter, which of several, which row of an open one.
  public struct Place: Hashable, Sendable {
    /// The parameter.
    public var parameter: ParameterName
    /// Which of several values, from 0.
    public var number = 0
    /// The row of an open parameter.
    public var row: String?
  }

  /// Which value it is.
  public let key: Place
  let label: Term?
  var parameterLabel: Term?
  let kind: AnyKind
  /// Whether the act needs it.
  public internal(set) var isRequired: Bool
  /// What was typed.
  var editor = LineEditor()
  /// What was chosen from a list, or is there already.
  private(set) var chosen: ActValue?
  /// How that was written when it was last looked at.
  private var written: String?
  /// Whether what is there was suggested: then it counts, and typing replaces it.
  private(set) var isSuggested = false
  /// Whether somebody typed or chose here.
  private(set) var isTouched = false
  /// Which of what is offered is marked; nil for none.
  var marked: Int?
  /// For counts by college: the room first, then the colleges of the space.
  var cells: [LineEditor] = []
  var colleges: [CollegeID] = []
  /// The cell that has the keyboard.
  var cell = 0 { didSet { isWhole = true } }
  /// Whether what stands there is taken as a whole: the next figure replaces it. So it is when the keyboard comes to
  /// it; a key that moves or deletes edits it.
  var isWhole = true

  /// Whether it was typed another time, in a form that was left: typing replaces it.
  var isResumed = false
  /// Whether the count of the whole room was typed in this row, rather than proposed or found there.
  private var isRoomTyped = false

  init(key: Place, label: Term?, kind: AnyKind, isRequired: Bool) {
    self.key = key
    self.label = label
    self.kind = kind
    self.isRequired = isRequired
  }

  /// What it is called.
  func label(in words: Words) -> String {
    let name = (label ?? parameterLabel)?.text(in: words) ?? key.parameter.label(in: words)
    return name.prefix(1).uppercased() + name.dropFirst() + (key.number > 0 ? " (\(key.number + 1))" : "")
  }

  /// Whether it holds nothing.
  var isEmpty: Bool { chosen == nil && text.allSatisfy(\.isWhitespace) }

  /// Puts in what is there, or what is suggested, unless somebody has been here.
  mutating func fill(with value: ActValue?, isSuggested: Bool, _ context: LineContext) {
    if kind.field == .cells, colleges.isEmpty {
      colleges = context.settings?.colleges ?? CollegeID.defaults
      if let session = context.session {
        let present = context.facts.presentByColleges(in: session).filter { $0.value > 0 }
        if !present.isEmpty { colleges = colleges.filter { present[$0] != nil } }
      }
      cells = Array(repeating: LineEditor(), count: colleges.count + 1)
    }
    guard !isTouched else { return }
    chosen = value
    self.isSuggested = isSuggested && value != nil
    // What is there already is edited; what is suggested is replaced by typing.
    if let value, !isSuggested, kind.field == .line || kind.field == .lines || kind.isSeries {
      editor = LineEditor(kind.write(value, context, context.words))
    }
    if let hands = (value as? OptionHands)?.hands { fill(with: hands) }
  }

  /// Puts what was counted into the cells; a college that was counted has one, whoever is there now.
  private mutating func fill(with hands: Hands) {
    colleges += hands.colleges.map(\.college).filter { !colleges.contains($0) }
    let counts = colleges.map { college in hands.colleges.first { $0.college == college }?.count }
    cells = ([hands.room] + counts).map { LineEditor($0.map(String.init) ?? "") }
  }

  /// The text of the field; of counts, as a line would have it.
  var text: String {
    guard kind.field == .cells else { return editor.text }
    let colleges = zip(colleges, cells.dropFirst()).filter { !$1.isEmpty }.map { "\($0.rawValue):\($1.text)" }
    // A count of the room and counts by college contradict each other: neither is dropped for the other, unless they
    // say the same.
    let room = cells.first.flatMap { $0.isEmpty || isRoomOfGroups ? nil : $0.text }
    return ([room].compactMap(\.self) + colleges).joined(separator: ",")
  }

  /// All that was counted: the groups where they were, else the room.
  var total: Int {
    let groups = cells.dropFirst().filter { !$0.isEmpty }
    return (groups.isEmpty ? cells.prefix(1) : groups[...]).reduce(0) {
      $0 + min(Int($1.text) ?? 0, 1_000_000)
    }
  }

  /// Whether it is filled in group by group, and not for the whole room.
  var isCountedByGroups: Bool { cells.dropFirst().contains { !$0.isEmpty } }

  /// Whether the count of the room is that of the groups added up.
  private var isRoomOfGroups: Bool {
    isCountedByGroups && cells.first.flatMap { Int($0.text) } == total
  }

  /// The value: what was chosen, else what the text is read as; nil for an empty field.
  func value(in reading: Reading) throws(Problem) -> ActValue? {
    if let chosen, !isTouched || editor.isEmpty { return chosen }
    let text = text
    if text.allSatisfy(\.isWhitespace) { return isTouched ? nil : chosen }
    do {
      return try kind.read(text, reading)
    } catch {
      // A list has an entry marked: that is meant, whatever else the letters fit.
      let offers = kind.offers(text, reading, reading.context.words)
      if let marked, offers.indices.contains(marked) { return offers[marked].value }
      throw error
    }
  }

  /// Takes a key of typing: false when it means nothing here.
  mutating func type(_ key: Key) -> Bool {
    let replaces = isWhole && (isFigure || isResumed) && key.typed != nil
    guard kind.field != .cells else {
      guard cells.indices.contains(cell), key.typed?.isWholeNumber != false else { return false }
      if replaces { cells[cell].clear() }
      isWhole = false
      let isDone = cells[cell].handle(key)
      if isDone { counted() }
      return isDone
    }
    if replaces { editor.clear() }
    isWhole = false
    guard editor.handle(key) else { return false }
    touch()
    // A path is what was typed: nothing that begins so is meant before it is chosen.
    let isTaken = kind.field == .line || kind.field == .lines || kind.form == .file
    // Of several, nobody is meant behind the last comma before a letter is typed.
    marked = series.last.isEmpty || isTaken ? nil : 0
    return true
  }

  /// Whether it holds figures, a length, a day: what is short, and typed anew rather than edited.
  var isFigure: Bool {
    switch kind.form {
    case .number, .money, .duration, .hours, .speed, .day, .time, .moment, .count, .hands, .counts: true
    default: false
    }
  }

  mutating func paste(_ text: String) {
    guard kind.field == .cells else {
      editor.paste(text)
      return touch()
    }
    cells[cell].paste(text.filter(\.isWholeNumber))
    counted()
  }

  /// Puts other text in place of what was typed.
  mutating func retype(_ text: String) {
    editor = LineEditor(text)
    marked = nil
    touch()
  }

  /// Whether what is typed is added to what stands there, rather than replacing it.
  var isAppended: Bool { !editor.isEmpty && !(isWhole && (isFigure || isResumed)) }

  /// What stands before the last comma of several, that comma included, and what stands behind it; of one alone, all of it.
  var series: (before: String, last: String) {
    guard kind.isSeries, let comma = editor.text.lastIndex(of: ",") else { return ("", editor.text) }
    return (String(editor.text[...comma]), editor.text[editor.text.index(after: comma)...].trimmed)
  }

  /// Whether several by commas end in one behind which nobody is named.
  var isOpenSeries: Bool { kind.isSeries && editor.text.trimmedBlanks.last == "," }

  /// What was chosen may be there no more, undone or merged: then its name stands as a text, and is asked again.
  mutating func check(_ reading: Reading) {
    guard kind.field == .list, isTouched, let chosen else {
      written = nil
      return
    }
    let text = kind.write(chosen, reading.context, reading.context.words)
    if let written, written != text, (try? kind.read(text, reading)) == nil {
      retype(written)
      self.written = nil
    } else {
      written = text
    }
  }

  /// Takes a value from a list.
  mutating func choose(_ value: ActValue) {
    chosen = value
    editor = LineEditor()
    isTouched = true
    isSuggested = false
    marked = nil
  }

  /// Something was counted: what stood for the room without being typed here goes where groups are.
  private mutating func counted() {
    if cell == 0 { isRoomTyped = true } else if !isRoomTyped { cells[0].clear() }
    touch()
  }

  /// It was left, and is opened again: what stands in it was typed another time.
  mutating func resume() { (isResumed, isWhole, isRoomTyped) = (true, true, false) }

  private mutating func touch() {
    isTouched = true
    isSuggested = false
    chosen = nil
  }
}
