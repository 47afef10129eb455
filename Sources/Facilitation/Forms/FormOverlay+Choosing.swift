import Canvas
import Dialogue
import Wording

/// Choosing among what may stand in a field.
extension FormOverlay {
  /// Marks an entry of the list.
  mutating func mark(_ place: Int, among offers: [Offer], _ context: LineContext) {
    guard !offers.isEmpty else { return }
    form.update(current, in: context) { $0.marked = max(0, min(offers.count - 1, place)) }
    hasTyped = true
  }

  /// What may stand in the field: for what was typed, else all of it.
  func offers(_ context: LineContext) -> [Offer] {
    guard let field, field.kind.field == .list || field.kind.field == .choice else { return [] }
    let begun = field.kind.field == .choice ? "" : field.editor.text
    return field.kind.offers(begun, form.reading(before: current, in: context), context.words)
  }

  /// The value of the field as it stands.
  func value(_ context: LineContext) -> ActValue? {
    try? field?.value(in: form.reading(before: current, in: context))
  }

  /// Where the value stands among what is offered.
  func place(among offers: [Offer], _ context: LineContext) -> Int? {
    value(context).flatMap { value in offers.firstIndex { AnyHashable($0.value) == AnyHashable(value) } }
  }

  /// Goes so many choices on, round and round.
  mutating func choose(by step: Int, among offers: [Offer], _ context: LineContext) {
    guard !offers.isEmpty else { return }
    let next =
      place(among: offers, context).map { ($0 + step + offers.count) % offers.count }
      ?? (step > 0 ? 0 : offers.count - 1)
    form.update(current, in: context) { $0.choose(offers[next].value) }
    hasTyped = true
    begun = ""
  }

  /// Behind so many milliseconds of silence another word begins.
  private static let wordPause: Int64 = 2_000

  /// The choice that begins with what was typed so far, else one of which another word does; a letter typed again goes on to
  /// the next one. What fits nothing takes back what its beginning had chosen and stays in the field, where it is told and never passed by.
  mutating func chooseBeginning(_ key: Key, among offers: [Offer], _ context: LineContext) {
    guard let typed = key.typed.map({ String($0) }), !offers.isEmpty else { return }
    let letter = typed.folded
    let place = place(among: offers, context) ?? -1
    func find(_ text: String, after start: Int) -> Int? {
      let order = offers.indices.map { (start + $0) % offers.count }
      return order.first { offers[$0].label.folded.hasPrefix(text) }
        ?? order.first { "\(offers[$0].label) \(offers[$0].gloss)".begins(text) }
    }
    // Words that fit nothing go on, however long they take.
    let isLost = field?.editor.isEmpty == false
    if !isLost, context.now.milliseconds - begunAt.milliseconds > Self.wordPause { begun = "" }
    begunAt = context.now
    if begun.isEmpty {
      before = form
      if isLost {
        begun = field?.text ?? ""
        before?.update(current, in: context) { $0.retype("") }
      }
    }
    let isRepeated = begun.allSatisfy { String($0).folded == letter }
    begun += typed
    let found =
      find(begun.folded, after: max(0, isRepeated ? place + 1 : place))
      ?? (isRepeated ? find(letter, after: place + 1) : nil)
    guard let found else {
      if let before { form = before }
      form.update(current, in: context) { [begun] in $0.retype(begun) }
      hasTyped = true
      if form.problem(at: current, in: context) != nil {
        refusal = context.words(FormPhrase.noChoiceBegins, begun)
      }
      return
    }
    form.update(current, in: context) { $0.choose(offers[found].value) }
    hasTyped = true
  }

  /// The choice to which the letter that was typed would go on, typed again; nil where it fits one alone.
  func otherBeginning(_ context: LineContext) -> Offer? {
    guard begun.count == 1, field?.kind.field == .choice else { return nil }
    let offers = offers(context)
    guard let place = place(among: offers, context) else { return nil }
    return (offers[(place + 1)...] + offers[..<place]).first { $0.label.folded.hasPrefix(begun.folded) }
  }

  /// Takes back what was typed to find a choice.
  mutating func unbegin(_ context: LineContext) {
    if !begun.isEmpty, let before {
      form = before
    } else if field?.editor.isEmpty == false {
      form.update(current, in: context) { $0.retype("") }
    }
    (begun, before) = ("", nil)
  }

  /// Whether what was typed is the whole name, or a word of the names, of several, none of whom was chosen by arrows:
  /// it is told once, so that nobody is taken for another.
  mutating func asksNamesakes(_ context: LineContext) -> Bool {
    guard let field, field.kind.field == .list, field.marked == 0, field.kind.form != .file else {
      return false
    }
    let text = field.series.last
    guard !text.isEmpty, toldNamesakes != text else { return false }
    do {
      _ = try field.kind.read(field.editor.text, form.reading(before: current, in: context))
      return false
    } catch {
      guard case .ambiguous = error else { return false }
    }
    let key = " \(text.nameKey) "
    let same = offers(context).map(\.label).filter { " \($0.nameKey) ".contains(key) }
    guard same.count > 1 else { return false }
    toldNamesakes = text
    let words = context.words
    refusal = words(FormPhrase.namesakes, words.list(Array(same.prefix(3))), same[0])
    return true
  }

  /// Takes the entry of the list that is marked.
  mutating func take(_ context: LineContext) {
    guard let field, field.kind.field == .list, let marked = field.marked else { return }
    if field.kind.form == .file { return takePath(context) }
    let offers = offers(context)
    guard offers.indices.contains(marked) else { return }
    if field.kind.isSeries {
      let text = field.kind.write(offers[marked].value, context, context.words)
      return form.update(current, in: context) { $0.retype(text) }
    }
    // What was typed may name somebody by itself: the marked entry is only the likeliest.
    if !field.editor.isEmpty,
      let value = try? field.kind.read(field.editor.text, form.reading(before: current, in: context))
    {
      return form.update(current, in: context) { $0.choose(value) }
    }
    form.update(current, in: context) { $0.choose(offers[marked].value) }
  }
}
