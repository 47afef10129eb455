import Dialogue
import Wording

/// A sort of value: reads it, writes it so that it is read back, offers what it may be, and says how a form asks for it.
///
/// That values can be compared is asked only where a kind loses its type: what every one of these types would have to
/// prove for it, each for itself when the acts are declared, took a tenth of the start of the program.
public struct ValueKind<Value: Sendable>: Sendable {
  /// What it is, in words.
  var form: ValueForm
  /// How a form asks for it.
  var field: FieldStyle = .line
  /// Whether words that follow each other are one value: names, texts, dates with an hour.
  var spansWords = true
  /// Whether it is several by commas: what is chosen from the list stands behind what is there, and the next may follow.
  var isSeries = false
  /// The act that makes a new one, for lists that begin with « + new ».
  var creates: ActName?
  /// What a name that nobody bears is, where it may be given as it is.
  var new: (@Sendable (String) -> Value)?
  /// Reads a text.
  var read: @Sendable (String, Reading) throws(Problem) -> Value
  /// Writes a value as the shortest text that ``read`` takes for it.
  var write: @Sendable (Value, LineContext, Words) -> String
  /// What may stand there, the likeliest first, for what was begun.
  var offers: @Sendable (String, Reading, Words) -> [Offer] = { _, _, _ in [] }
  /// The value that something chosen on a screen is; nil when it is of another sort.
  var takes: @Sendable (Target, LineContext) -> Value? = { _, _ in nil }
  /// What a value was understood as, where the text alone does not show it.
  var understood: @Sendable (Value, LineContext, Words) -> String? = { _, _, _ in nil }

  /// Finds what a text outside a line stands for: of all that is known, no body before another but the one that is said.
  /// - Throws: a ``Problem``, which says what it may be.
  public func find(
    _ text: String, in facts: Facts, words: Words, zone: Zone, space: ID<DialogueSpace>? = nil
  ) throws(Problem) -> Value {
    let focus = Focus(space: space)
    return try read(
      text, Reading(context: LineContext(facts: facts, focus: focus, now: .epoch, zone: zone, words: words)))
  }

  /// What it may be, by name, for who named something else; at most eight.
  public func known(in facts: Facts, words: Words) -> [String] {
    let context = LineContext(facts: facts, focus: Focus(), now: .epoch, zone: .utc, words: words)
    return offers("", Reading(context: context), words).prefix(8).map(\.label)
  }

  /// The same, which offers only some of its values; what is typed may still be another one.
  func offering(_ isOffered: @escaping @Sendable (Value, LineContext) -> Bool) -> ValueKind {
    var copy = self
    let all = offers
    copy.offers = { begun, reading, words in
      all(begun, reading, words).filter { offer in
        (offer.value as? Value).map { isOffered($0, reading.context) } ?? true
      }
    }
    return copy
  }
}

extension ValueKind where Value: Hashable {
  /// What it offers, as values of a wider kind.
  func wideOffers<Wide: Hashable & Sendable>(
    _ wide: @escaping @Sendable (Value) -> Wide
  ) -> @Sendable (String, Reading, Words) -> [Offer] {
    let offers = offers
    return { begun, reading, words in
      offers(begun, reading, words).map { offer in
        var offer = offer
        if let value = offer.value as? Value { offer.value = wide(value) }
        return offer
      }
    }
  }

  /// The same with its type erased.
  var erased: AnyKind {
    var anyNew: (@Sendable (String) -> ActValue)?
    if let new { anyNew = { new($0) } }
    return AnyKind(
      form: form, field: field, spansWords: spansWords, isSeries: isSeries, creates: creates,
      new: anyNew,
      read: { text, reading throws(Problem) in try read(text, reading) },
      write: { value, context, words in (value as? Value).map { write($0, context, words) } ?? "" },
      offers: offers, takes: { target, context in takes(target, context) },
      understood: { value, context, words in (value as? Value).flatMap { understood($0, context, words) } })
  }
}

/// A sort of value whose type is not known.
struct AnyKind: Sendable {
  var form: ValueForm
  var field: FieldStyle
  var spansWords: Bool
  var isSeries: Bool
  var creates: ActName?
  var new: (@Sendable (String) -> ActValue)?
  var read: @Sendable (String, Reading) throws(Problem) -> ActValue
  var write: @Sendable (ActValue, LineContext, Words) -> String
  var offers: @Sendable (String, Reading, Words) -> [Offer]
  var takes: @Sendable (Target, LineContext) -> ActValue?
  var understood: @Sendable (ActValue, LineContext, Words) -> String?
}

/// How a form asks for a value.
enum FieldStyle: Hashable, Sendable {
  /// One line of text.
  case line
  /// Text that may have several lines.
  case lines
  /// One of few, all of them shown: arrows and first letters choose.
  case choice
  /// One of many, found by typing.
  case list
  /// A box to tick.
  case tick
  /// A number for each college, and one for the whole room.
  case cells
}

/// Something that may stand in a place.
struct Offer: Sendable {
  /// The value.
  var value: ActValue
  /// What is put into a line, before quotation marks.
  var text: String
  /// What a list shows.
  var label: String
  /// What it means, or what tells it from others.
  var gloss = ""
}
