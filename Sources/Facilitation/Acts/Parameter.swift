import Dialogue
import Wording

/// A value that an act takes. Its arity is in its type: `Parameter<V>` must be given, `Parameter<V?>` may be,
/// `Parameter<[V]>` may be given several times.
public struct Parameter<Value: Sendable>: Sendable {
  /// What is declared.
  var declared: AnyParameter
  /// Takes the value out of those of an invocation.
  let take: @Sendable (Values) throws(ActError) -> Value

  private func with(_ change: (inout AnyParameter) -> Void) -> Parameter {
    var copy = self
    change(&copy.declared)
    return copy
  }

  /// The same, asked for only when `condition` holds of the values before it; `cases` are the choices of `name` for
  /// which it does, each a usage line of its own.
  func when<Choice: Hashable & Sendable>(_ name: ParameterName, _ choices: Choice...) -> Parameter {
    with { $0.condition = { values in values.first(name, as: Choice.self).map(choices.contains) ?? false } }
  }

  /// The same, asked for only when `condition` holds of the values before it.
  func when(_ condition: @escaping @Sendable (Values) -> Bool) -> Parameter {
    with { $0.condition = condition }
  }

  /// The same, with what is taken when nothing is said: shown in the form, and counted though nobody touches it.
  func suggested(_ value: @escaping @Sendable (Reading) -> ActValue?) -> Parameter {
    with { $0.suggestion = value }
  }

  /// The same, with what is there now: shown in the form, and not changed unless it is touched.
  func current(_ value: @escaping @Sendable (Reading) -> [ActValue]) -> Parameter {
    with { $0.current = value }
  }

  /// The same, which cannot stay empty where `condition` holds of the values before it.
  func needed(_ condition: @escaping @Sendable (Values) -> Bool) -> Parameter {
    with { $0.isNeeded = condition }
  }

  /// The same of what is there already: its list begins with nothing new.
  var existing: Parameter {
    with { $0.kind.creates = nil }
  }

  /// The same, and what is chosen on a screen is never taken for it.
  var notFromMenu: Parameter {
    with { $0.isFromMenu = false }
  }

  /// The same, and none need be given.
  var freely: Parameter {
    with { $0.needsOne = false }
  }

  /// The same, asked by a form only of somebody who is not known yet.
  var ofNewPeople: Parameter {
    with {
      $0.formCondition = { values in
        let choices = values[.person].flatMap { value -> [PartyChoice] in
          value as? [PartyChoice] ?? (value as? PartyChoice).map { [$0] } ?? []
        }
        return choices.isEmpty
          || !choices.allSatisfy { if case .known = $0 { true } else { false } }
      }
    }
  }

  /// The same, asked by a form only of a vote that was held by ballots.
  var ofSecretVotes: Parameter {
    with {
      $0.formCondition = { values in
        values.first(.reference, as: VoteReference.self)?.isSecret ?? false
      }
    }
  }

  /// The same, passed by by Enter in a form.
  var aside: Parameter {
    with { $0.isAside = true }
  }

  /// The same, of which there is seldom more than one: Enter in a form goes on to the next field, arrows to another one.
  var seldomMany: Parameter {
    with { $0.isSeldomMany = true }
  }

  /// The same, whose new thing bears a name that is known: it stands there to be taken or replaced by typing.
  func named(_ name: @escaping @Sendable (Reading) -> String?) -> Parameter {
    with { $0.newName = name }
  }

  /// The same under another label.
  func labelled(_ french: String, _ english: String) -> Parameter {
    with { $0.label = Term(french, english) }
  }
}

/// A value that an act takes, its type not known.
struct AnyParameter: Sendable {
  let name: ParameterName
  let place: Place
  let arity: Arity
  var kind: AnyKind
  /// The rows of an open parameter, whose names depend on the values before it.
  var rows: (@Sendable (Reading) -> [Row])?
  var condition: (@Sendable (Values) -> Bool)?
  /// When a form has a row for it; a line may say it always.
  var formCondition: (@Sendable (Values) -> Bool)?
  /// When one that need not be given must be.
  var isNeeded: (@Sendable (Values) -> Bool)?
  var suggestion: (@Sendable (Reading) -> ActValue?)?
  var current: (@Sendable (Reading) -> [ActValue])?
  /// What something new would be called.
  var newName: (@Sendable (Reading) -> String?)?
  var isFromMenu = true
  /// Whether Enter in a form passes it by: it is reached by arrows, for the rare case.
  var isAside = false
  /// Whether there is seldom more than one of several.
  var isSeldomMany = false
  /// Whether at least one of several values must be given.
  var needsOne = false
  var label: Term?
  /// Whether forms, usage lines and completion leave it out: what a confirmation adds.
  var isHidden: Bool { name == .force }

  /// Where it stands in a line.
  enum Place: Sendable {
    /// By position, or by name.
    case position
    /// By name.
    case named
    /// A word alone.
    case flag
    /// Names of its own, which depend on the values before it.
    case open
  }

  /// How often it is given.
  enum Arity: Sendable { case required, optional, several }

  /// One of the names of an open parameter.
  struct Row: Sendable {
    /// What it is called in a line.
    var names: [Term]
    /// What a form calls it, where that is not its first name.
    var label: Term?
    /// The key by which a value of it is found again.
    var key: ActValue
    /// What stands behind its name.
    var kind: AnyKind
    /// What is taken in a form in which none of the rows was filled in; nil for nothing.
    var suggestion: ActValue?

    init(_ names: [Term], label: Term? = nil, key: ActValue, _ kind: AnyKind, suggestion: ActValue? = nil) {
      self.names = names
      self.label = label
      self.key = key
      self.kind = kind
      self.suggestion = suggestion
    }
  }

  func label(in words: Words) -> String { label?.text(in: words) ?? name.label(in: words) }
  func applies(to values: Values) -> Bool { condition?(values) ?? true }
}

/// A value that must be given.
func required<Value: Hashable & Sendable>(
  _ name: ParameterName, _ kind: ValueKind<Value>, named: Bool = false
) -> Parameter<Value> {
  Parameter(
    declared: AnyParameter(name: name, place: named ? .named : .position, arity: .required, kind: kind.erased)
  ) { values throws(ActError) in
    guard let value: Value = values.first(name) else { throw .missing(name) }
    return value
  }
}

/// A value by name that may be given.
func optional<Value: Hashable & Sendable>(_ name: ParameterName, _ kind: ValueKind<Value>) -> Parameter<
  Value?
> {
  Parameter(declared: AnyParameter(name: name, place: .named, arity: .optional, kind: kind.erased)) {
    values throws(ActError) in values.first(name)
  }
}

/// A value by position that may be given.
func placed<Value: Hashable & Sendable>(_ name: ParameterName, _ kind: ValueKind<Value>) -> Parameter<Value?>
{
  Parameter(declared: AnyParameter(name: name, place: .position, arity: .optional, kind: kind.erased)) {
    values throws(ActError) in values.first(name)
  }
}

/// Values by name, as many as one likes.
func several<Value: Hashable & Sendable>(
  _ name: ParameterName, _ kind: ValueKind<Value>, placed: Bool = false
) -> Parameter<[Value]> {
  var declared = AnyParameter(
    name: name, place: placed ? .position : .named, arity: .several, kind: kind.erased)
  declared.needsOne = placed
  return Parameter(declared: declared) { values throws(ActError) in
    values[name].compactMap { $0 as? Value }
  }
}

/// Values whose names depend on those before them: the options of a vote, the colleges of a count.
func open<Value: Hashable & Sendable>(
  _ name: ParameterName, _ kind: ValueKind<Value>, _ rows: @escaping @Sendable (Reading) -> [AnyParameter.Row]
) -> Parameter<[Value]> {
  var declared = AnyParameter(name: name, place: .open, arity: .several, kind: kind.erased)
  declared.rows = rows
  declared.needsOne = true
  return Parameter(declared: declared) { values throws(ActError) in values[name].compactMap { $0 as? Value } }
}

/// A word that is there or not.
func flag(_ name: ParameterName) -> Parameter<Bool> {
  Parameter(
    declared: AnyParameter(name: name, place: .flag, arity: .optional, kind: ValueKind<Bool>.tick.erased)
  ) {
    values throws(ActError) in values.first(name) ?? false
  }
}
