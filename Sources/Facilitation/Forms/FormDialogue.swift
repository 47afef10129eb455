import Dialogue
import Wording

/// A form asked question by question, for terminals that only append lines: a numbered list for a choice, each question with its
/// default in brackets, Enter taking it, and what was taken said again.
public struct FormDialogue: Sendable {
  /// The form.
  public private(set) var form: Form
  private var place = 0

  /// Begins a form.
  public init(_ invocation: Invocation, values: Values = Values(), in context: LineContext) {
    form = Form(invocation, in: context)
    form.fill(with: values, in: context)
    skipGiven(values)
  }

  /// What an answer led to.
  public enum Step: Sendable {
    /// The next question stands, or one is to be told again with its choices.
    case ask
    /// The answer was not taken; the question stands as it did, and its choices have been told.
    case again
    /// The form is whole: this is to be carried out.
    case done(Invocation)
    /// It was given up.
    case left
  }

  /// Fields that were filled by the line already are not asked again.
  private mutating func skipGiven(_ values: Values) {
    while place < form.fields.count, !values[form.fields[place].key.parameter].isEmpty { place += 1 }
  }

  /// The lines of the question that stands: its choices by number, then what is asked, with the default in brackets.
  public func question(in context: LineContext) -> [String] {
    let words = context.words
    guard form.fields.indices.contains(place) else { return [] }
    let field = form.fields[place]
    var lines: [String] = []
    let choices = choices(field, context)
    for (number, offer) in choices.prefix(Self.told).enumerated() {
      let text = offer.gloss.isEmpty ? offer.label : "\(offer.label) (\(offer.gloss))"
      lines.append(words(FormPhrase.choose, number + 1, text))
    }
    if choices.count > Self.told {
      lines.append(words(FormPhrase.moreByName, choices.count - Self.told))
    }
    let label = field.label(in: words)
    let value = try? field.value(in: form.reading(before: place, in: context))
    if let value {
      lines.append(words(FormPhrase.askDefault, label, field.kind.write(value, context, words)))
    } else {
      lines.append(words(FormPhrase.ask, label) + (field.isRequired ? "" : " (\(words(FormPhrase.unsaid)))"))
    }
    return lines
  }

  /// Choices that are told; others are taken by their name.
  private static let told = 9

  private func choices(_ field: FormField, _ context: LineContext) -> [Offer] {
    guard field.kind.field == .choice || field.kind.field == .list || field.kind.field == .tick else {
      return []
    }
    return Array(field.kind.offers("", form.reading(before: place, in: context), context.words).prefix(20))
  }

  /// Takes an answer: empty for the default, a number of the list, a text, « .. » for the question before, « ? » for
  /// the choices once more, « = » to keep the rest as it is, or « . » to give up.
  /// - Returns: What is said of it, and what comes next.
  public mutating func answer(_ text: String, in context: LineContext) -> (said: String?, step: Step) {
    let words = context.words
    guard text.trimmedBlanks != "." else { return (words(FormPhrase.left), .left) }
    if text.trimmedBlanks == ".." {
      place = max(0, place - 1)
      return (nil, .ask)
    }
    if text.trimmedBlanks == "?" { return (nil, .ask) }
    if text.trimmedBlanks == "=" { return (nil, keepRest(context)) }
    guard form.fields.indices.contains(place) else { return (nil, finish(context)) }
    let field = form.fields[place]
    let wanted = text.trimmedBlanks
    if !wanted.isEmpty {
      let offers = choices(field, context)
      if let number = Int(wanted), offers.indices.contains(number - 1) {
        form.update(place, in: context) { $0.choose(offers[number - 1].value) }
      } else {
        do {
          let value = try field.kind.read(wanted, form.reading(before: place, in: context))
          form.update(place, in: context) { $0.choose(value) }
        } catch {
          return (words(FormPhrase.refusedAgain, error.text(in: words)), .again)
        }
      }
    }
    let value = try? form.fields[place].value(in: form.reading(before: place, in: context))
    if value == nil, field.isRequired {
      return (words(FormPhrase.refusedAgain, field.missing(in: words)), .again)
    }
    let said = value.map { value in
      let told = field.kind.understood(value, context, words) ?? field.kind.write(value, context, words)
      return words(FormPhrase.kept, field.label(in: words), told)
    }
    // An empty row of several ends them.
    let isEnd = value == nil && field.key.number >= 0
    place += 1
    if isEnd {
      while place < form.fields.count, form.fields[place].key.parameter == field.key.parameter,
        form.fields[place].key.number > 0
      {
        place += 1
      }
    }
    return (said, place < form.fields.count ? .ask : finish(context))
  }

  /// Keeps what is left as it is; where something required is missing, that is asked.
  private mutating func keepRest(_ context: LineContext) -> Step {
    while place < form.fields.count {
      let field = form.fields[place]
      let isMissing = (try? field.value(in: form.reading(before: place, in: context))) == nil
      if field.isRequired, isMissing { return .ask }
      place += 1
    }
    return finish(context)
  }

  private func finish(_ context: LineContext) -> Step {
    guard let invocation = try? form.invocation(in: context) else { return .left }
    return .done(invocation)
  }
}
