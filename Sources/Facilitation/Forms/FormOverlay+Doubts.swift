import Dialogue
import Wording

extension FormOverlay {
  /// What the value of a field leaves open: a day or an hour that is over.
  func doubt(at place: Int, _ context: LineContext) -> Doubt? {
    guard form.fields.indices.contains(place) else { return nil }
    let field = form.fields[place]
    guard field.isTouched, let value = try? field.value(in: form.reading(before: place, in: context))
    else { return nil }
    var values = Values()
    values.add(value, to: field.key.parameter)
    return Invocation(form.act, values).doubts(in: context).first(where: \.isPast)?
      .asWritten(field.text, from: context.dates)
  }

  /// The next day like the one that is over in the field; nil when there is none to offer.
  func nextSuchDay(_ context: LineContext) -> Day? {
    switch doubt(at: current, context) {
    case .past(_, let next, _): next
    case .pastHour(_, let next): next
    default: nil
    }
  }

  /// Puts the next such day into the field, with the hour that was there.
  mutating func takeNextDay(_ context: LineContext) {
    guard let next = nextSuchDay(context) else { return }
    let hour =
      (value(context) as? Instant).map { " " + context.words.clock(context.zone.wallTime(at: $0)) } ?? ""
    form.update(current, in: context) { $0.retype(context.words.writtenDate(next) + hour) }
    hasTyped = true
  }
}
