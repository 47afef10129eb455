import Canvas
import Dialogue
import Wording

/// A form over the screen. It can be parked: then it stays in view while the capture line has the keyboard.
public struct FormOverlay: Overlay {
  /// The form.
  public internal(set) var form: Form
  /// The field that has the keyboard.
  public internal(set) var current = 0
  /// Whether the capture line has the keyboard.
  public internal(set) var isParked = false
  /// What is wrong with it as a whole.
  var refusal: String?
  /// Whether something was typed or chosen since the field got the keyboard.
  var hasTyped = false
  /// What was typed to find a choice, letter by letter, and when the last of it was.
  var begun = ""
  var begunAt: Instant = .epoch
  /// The form as it was before that.
  var before: Form?
  /// The forms from which this one was opened to make something new, the outermost first.
  var parents: [Parent] = []
  /// Whether it came from the capture line, which is emptied when it is kept.
  var isFromLine = false
  /// Whether another one is asked for when this is kept.
  var repeats = false
  /// The name for which it was told that several bear it: the one that is marked is meant by the next Enter.
  var toldNamesakes: String?
  /// What was asked about the field, or about a key that does something elsewhere.
  var told: String?
  /// Whether what was told last is of a form that was opened from this one: this one is not kept yet.
  var isResumed = false
  /// Whether a digit has just chosen and gone on to the next field: an Enter right behind it belongs to it.
  private var isBehindDigit = false

  /// A form from which another one was opened.
  struct Parent: Sendable {
    var form: Form
    var field: Int
    var isFromLine: Bool
  }

  init(_ form: Form, isFromLine: Bool = false) {
    self.form = form
    self.isFromLine = isFromLine
    current = 0
  }

  /// Esc leaves a nested form for the one around it.
  public var takesEscape: Bool { true }

  /// Fills the form in.
  public mutating func handle(_ key: Key, _ model: inout Model) -> OverlayStep {
    model.message = nil
    (refusal, told) = (nil, nil)
    isResumed = false
    let context = model.context
    let isTail = isBehindDigit && key == Key(.enter)
    isBehindDigit = false
    guard !isTail else { return .stay }
    switch key {
    case Key(.escape), .control("c"), .control("g"): return leave(&model)
    case .control("o"): isParked = true
    case Key(.function(10)): return keep(&model)
    case Key(.enter): return enter(&model)
    case .control("n") where nextSuchDay(context) != nil: takeNextDay(context)
    case .control("n") where field?.kind.creates != nil:
      guard let field, let new = field.kind.new, !field.editor.isEmpty, field.series.before.isEmpty else {
        return create(&model)
      }
      form.update(current, in: context) { $0.choose(new(field.editor.text)) }
    case _
    where digit(key) != nil && (field?.editor.isEmpty == true || field?.kind.field == .choice)
      && isNumbered(context):
      let (offers, wasSole) = (offers(context), isSole)
      guard let place = digit(key), offers.indices.contains(place) else { return .stay }
      form.update(current, in: context) { $0.choose(offers[place].value) }
      hasTyped = true
      // What the choice asks for besides comes first.
      guard wasSole, form.fields.count == 1 else {
        if form.fields.indices.contains(current + 1) {
          move(by: 1)
          isBehindDigit = true
        }
        return .stay
      }
      return keep(&model)
    case Key(.down):
      spread(context)
      move(by: 1)
    case Key(.up): move(by: -1)
    case Key(.tab) where completePath(context): break
    case Key(.tab):
      if !moveCell(by: 1, context), !asksNamesakes(context) {
        spread(context)
        take(context)
        move(by: 1)
      }
    case Key(.tab, .shift): if !moveCell(by: -1, context) { move(by: -1) }
    default:
      if !edit(key, context), let act = model.keyMap.act(for: key) { tell(of: key, act, model) }
    }
    return .stay
  }

  /// What a key is for that does something elsewhere: the help tells of the field, all others how to get to them.
  private mutating func tell(of key: Key, _ act: DeclaredAct, _ model: Model) {
    let words = model.words
    guard act.name == .help, let field else {
      told = words(FormPhrase.keyElsewhere, key.shown(in: words), words.title(of: act.name))
      return
    }
    let needed = words(field.isRequired ? FormPhrase.required : .mayStayEmpty)
    let keys = hints(of: model).map { "\($0.key) \($0.text)" }.joined(separator: " · ")
    told =
      words(
        FormPhrase.explained, field.label(in: words),
        field.key.parameter.meaning(in: words) ?? field.kind.form.expected(in: words), needed) + " " + keys
  }

  /// Pastes into the field.
  public mutating func paste(_ text: String, _ model: inout Model) {
    form.update(current, in: model.context) { $0.paste(text) }
    (hasTyped, isBehindDigit) = (true, false)
  }

  /// Whether all that is asked is one choice: then a digit makes it.
  var isSole: Bool {
    guard form.fields.count == 1, parents.isEmpty, let kind = field?.kind else { return false }
    // Points, tables and what was said have numbers of their own.
    return kind.field == .choice || kind.field == .list && kind.form == .party
  }

  /// Whether a digit makes the choice: all rows that offer one are alike, unless what they offer is called by figures.
  func isNumbered(_ context: LineContext) -> Bool {
    if isSole { return true }
    guard field?.kind.field == .choice else { return false }
    return !offers(context).contains {
      begun.isEmpty ? $0.label.first?.isNumber == true : $0.label.contains(where: \.isNumber)
    }
  }

  /// What the field that has the keyboard says of the others as well.
  func shorthand(_ context: LineContext) -> Values? { current == 0 ? form.shorthand(in: context) : nil }

  /// Puts what the first field says of the others into them; what names nothing is told.
  mutating func spread(_ context: LineContext) {
    guard let values = shorthand(context) else { return }
    form.spread(in: context)
    if !form.namesFirst(values) { told = context.words(FormPhrase.takenForDate) }
  }

  private func digit(_ key: Key) -> Int? {
    key.typed?.wholeNumberValue.flatMap { (1...9).contains($0) ? $0 - 1 : nil }
  }

  var field: FormField? { form.fields.indices.contains(current) ? form.fields[current] : nil }

  /// Begins behind what there is only one of to choose from, or what Enter passes by: it is not what is asked.
  mutating func skipSole(_ context: LineContext) {
    while let field, field.isSuggested, field.isRequired, field.kind.field == .list,
      form.isAside(field) || offers(context).count == 1, form.fields.indices.contains(current + 1)
    {
      move(by: 1)
    }
  }

  mutating func move(by step: Int) {
    guard !form.fields.isEmpty else { return }
    let isByGroups = field?.isCountedByGroups ?? false
    if let field, field.isOpenSeries {
      form.leave(series: current)
    }
    current = max(0, min(form.fields.count - 1, current + step))
    // A row of counts is filled in from its beginning, where it can be seen; behind one that was counted group by group, from the first group.
    if let field, field.kind.field == .cells {
      form.keep(cell: isByGroups || field.isCountedByGroups ? 1 : 0, of: current)
    }
    form.arrive(at: current)
    hasTyped = false
    begun = ""
  }

  /// Goes to the next cell of a row of counts; false at its end.
  private mutating func moveCell(by step: Int, _ context: LineContext) -> Bool {
    guard let field, field.kind.field == .cells, field.cells.indices.contains(field.cell + step) else {
      return false
    }
    form.update(current, in: context) { $0.cell += step }
    return true
  }

  /// Takes a key of the field; false where it means nothing in one.
  private mutating func edit(_ key: Key, _ context: LineContext) -> Bool {
    guard let field else { return false }
    let offers = offers(context)
    switch (field.kind.field, key) {
    case (.tick, Key(.left)), (.tick, Key(.right)), (.tick, .character(" ")):
      let isOn = value(context) as? Bool ?? false
      form.update(current, in: context) { $0.choose(!isOn) }
      hasTyped = true
    case (.choice, .character(" ")) where !begun.isEmpty: chooseBeginning(key, among: offers, context)
    case (.choice, Key(.left)), (.choice, Key(.right)), (.choice, .character(" ")):
      choose(by: key == Key(.left) ? -1 : 1, among: offers, context)
    case (.choice, Key(.backspace)) where !begun.isEmpty, (.choice, .control("u")): unbegin(context)
    case (.choice, Key(.home)) where !offers.isEmpty, (.choice, Key(.end)) where !offers.isEmpty:
      form.update(current, in: context) { $0.choose(offers[key == Key(.home) ? 0 : offers.count - 1].value) }
      (hasTyped, begun) = (true, "")
    case (.choice, _) where key.typed != nil: chooseBeginning(key, among: offers, context)
    case (.cells, Key(.left)) where field.cells[field.cell].cursor == 0:
      form.update(current, in: context) { $0.cell = max(0, $0.cell - 1) }
    case (.cells, Key(.right)) where field.cells[field.cell].cursor == field.cells[field.cell].text.count:
      form.update(current, in: context) { $0.cell = min($0.cells.count - 1, $0.cell + 1) }
    case (.list, Key(.right)) where field.editor.cursor == field.editor.text.count,
      (.list, Key(.pageDown)):
      mark((field.marked ?? -1) + 1, among: offers, context)
    case (.list, Key(.pageUp)),
      (.list, Key(.left)) where field.editor.isEmpty || key == Key(.pageUp):
      mark((field.marked ?? 0) - 1, among: offers, context)
    default:
      // A comma ends a name of several: the one that is marked is meant by what was typed.
      if key == .character(","), field.kind.isSeries, !field.series.last.isEmpty { take(context) }
      var isDone = false
      form.update(current, in: context) { isDone = $0.type(key) }
      hasTyped = hasTyped || isDone
      if !isDone, key.typed != nil { refusal = context.words(FormPhrase.digitsOnly) }
      return isDone
    }
    return true
  }

  /// Whether Enter keeps the form as it stands, rather than going to another field.
  func enterKeeps(_ context: LineContext) -> Bool {
    if let values = shorthand(context) { return form.namesFirst(values) }
    guard form.isTouched else {
      guard !form.changes else { return nextByEnter == nil }
      return form.firstMissing(in: context) == nil && nextProposed == nil
    }
    // What is changed has its values already: it is kept from any field that was not typed in. In something new, Enter
    // passes by every field, so that none stays empty unseen.
    guard form.changes, !hasTyped else { return nextByEnter == nil }
    // What stays empty is passed by there too, as long as something follows.
    return form.firstMissing(in: context) == nil && (field?.isEmpty != true || nextByEnter == nil)
  }

  /// Whether Enter ends what comes by the dozen: nothing is typed any more.
  var isAtEnd: Bool {
    repeats && current == 0 && parents.isEmpty && field?.isEmpty == true && field?.kind.field == .line
      && !form.isTouched
  }

  /// The field to which Enter goes on; nil at the last one. The row that opens behind one of a list is passed by where another field
  /// follows that was there before it, unless several are the rule.
  private var nextByEnter: Int? {
    let next = form.fields.indices.dropFirst(current + 1).filter { !form.isAside(form.fields[$0]) }
    guard let first = next.first, opens(first), form.isSeldomMany(form.fields[first]) else {
      return next.first
    }
    return next.dropFirst().first ?? first
  }

  /// The next field of something new that needs a value and has only one that was proposed: each is looked at before it is kept.
  private var nextProposed: Int? {
    form.fields.indices.dropFirst(current + 1).first {
      form.fields[$0].isRequired && form.fields[$0].isSuggested
    }
  }

  /// Whether a row is the empty one that opened behind the chosen one of a list.
  private func opens(_ place: Int) -> Bool {
    guard let field, !field.isEmpty, form.fields.indices.contains(place) else { return false }
    let next = form.fields[place]
    return next.isEmpty && next.key.number > 0 && next.key.parameter == field.key.parameter
  }

  /// Enter: the next field after typing; else the form is kept when nothing is missing, and what is missing is gone to.
  private mutating func enter(_ model: inout Model) -> OverlayStep {
    let context = model.context
    // Points and people by the dozen end where nothing is typed any more.
    if isAtEnd { return .close }
    if let values = shorthand(context) {
      guard form.namesFirst(values) else {
        // A day and an hour alone are no title: that is still to be given.
        spread(context)
        return .stay
      }
      return keep(&model)
    }
    if asksNamesakes(context) { return .stay }
    take(context)
    if field?.isTouched == true, let problem = form.problem(at: current, in: context) {
      // Somebody whom nobody knows, behind whom the list of what there is ends in « new ».
      if field?.kind.creates != nil, problem.isAbsent, field?.kind.field == .list { return create(&model) }
      refusal = problem.text(in: model.words)
      return .stay
    }
    // Counted college by college, Enter goes on to the next college, and behind the last one to the next row.
    if let field, field.kind.field == .cells, field.cell > 0, hasTyped {
      if moveCell(by: 1, context) { return .stay }
      if let next = nextByEnter {
        move(by: next - current)
        return .stay
      }
    }
    // A list alone, from which nothing was chosen, does nothing.
    if !form.isTouched, form.fields.allSatisfy(\.isEmpty), marksFirst(context) { return .stay }
    guard !enterKeeps(context) else { return keep(&model) }
    let missing = form.firstMissing(in: context)
    if missing == current, field?.isEmpty == true, marksFirst(context) { return .stay }
    if missing == current, !form.isTouched || !hasTyped {
      refusal = form.fields[current].missing(in: model.words)
    } else if !form.isTouched, !form.changes, let next = missing ?? nextProposed {
      move(by: next - current)
    } else if let next = nextByEnter {
      move(by: next - current)
    }
    return .stay
  }

  /// Marks the first of a list from which nothing was chosen, and says that the next Enter takes it.
  private mutating func marksFirst(_ context: LineContext) -> Bool {
    let offers = offers(context)
    guard let field, field.kind.field == .list, field.marked == nil, let first = offers.first else {
      return false
    }
    mark(0, among: offers, context)
    told = context.words(FormPhrase.firstMarked, first.label)
    return true
  }
}
