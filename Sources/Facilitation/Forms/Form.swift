import Canvas
import Dialogue
import Wording

/// An act being filled in, field by field, made of its declaration. It knows no screen: the full-screen form and the questions of
/// the linear mode both fill it.
public struct Form: Sendable {
  /// The act.
  public let act: ActName
  /// Values that were given before: what the act is used on.
  public let given: Values
  /// The fields from the top.
  public private(set) var fields: [FormField] = []
  /// The point on which it was left.
  var leftOn: ID<AgendaItem>?
  /// What stood in each field that changes something when the form was first filled, as it is written.
  private var before: [ParameterName: [String]] = [:]

  /// A form for an act, on what is given.
  /// - Parameters:
  ///   - invocation: The act, with the values that are known already; they are no fields.
  ///   - context: What is known: for what is offered and filled in beforehand.
  public init(_ invocation: Invocation, in context: LineContext) {
    act = invocation.act
    given = invocation.values
    arrange(in: context)
  }

  /// The same with values that were typed already, in their fields.
  mutating func fill(with values: Values, in context: LineContext) {
    // What rows there are may depend on a value: filled twice.
    for _ in 0..<2 {
      for place in fields.indices {
        let key = fields[place].key
        let value =
          key.row == nil
          ? values[key.parameter].dropFirst(key.number).first
          : values[key.parameter].first { $0.rowKey == key.row }
        if let value { fields[place].choose(value) }
      }
      arrange(in: context)
    }
  }

  /// Makes the rows that the values so far ask for; what was typed in one that stays is kept.
  public mutating func arrange(in context: LineContext) {
    var known = Dictionary(fields.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var arranged: [FormField] = []
    var reading = Reading(context: context, values: given)
    for parameter in ActTable[act].parameters where !parameter.isHidden && given[parameter.name].isEmpty {
      guard parameter.applies(to: reading.values), parameter.formCondition?(reading.values) ?? true else {
        continue
      }
      let present = parameter.current?(reading) ?? []
      if parameter.current != nil, before[parameter.name] == nil {
        before[parameter.name] = present.map { parameter.kind.write($0, context, context.words) }
      }
      let suggestion = parameter.suggestion?(reading) ?? nil
      func field(
        _ key: FormField.Place, _ label: String?, _ kind: AnyKind, _ value: ActValue?, isSuggested: Bool
      ) {
        var field =
          known.removeValue(forKey: key)
          ?? FormField(
            key: key, label: label.map { Term($0) }, kind: kind, isRequired: parameter.arity == .required)
        field.isRequired = parameter.arity == .required || parameter.isNeeded?(reading.values) == true
        field.parameterLabel = parameter.label
        field.fill(with: value, isSuggested: isSuggested, context)
        field.check(reading)
        if let value = try? field.value(in: reading) { reading.values.add(value, to: parameter.name) }
        arranged.append(field)
      }
      if let rows = parameter.rows?(reading) {
        for row in rows {
          let value = present.first { $0.rowKey == AnyHashable(row.key).description }
          let key = FormField.Place(parameter: parameter.name, row: AnyHashable(row.key).description)
          var field =
            known.removeValue(forKey: key)
            ?? FormField(key: key, label: row.label ?? row.names.first, kind: row.kind, isRequired: false)
          let proposed = parameter.current == nil ? row.suggestion : nil
          field.fill(with: value ?? proposed, isSuggested: value == nil && proposed != nil, context)
          if let value = try? field.value(in: reading) { reading.values.add(value, to: parameter.name) }
          arranged.append(field)
        }
      } else if parameter.arity == .several {
        // One row for each value, and an empty one.
        let typed = known.keys.filter { $0.parameter == parameter.name && known[$0]?.isEmpty == false }.map(
          \.number)
        let count = max(present.count, (typed.max() ?? -1) + 1) + 1
        for number in 0..<min(count, 20) {
          field(
            FormField.Place(parameter: parameter.name, number: number), nil, parameter.kind,
            present.indices.contains(number) ? present[number] : nil, isSuggested: false)
        }
      } else {
        field(
          FormField.Place(parameter: parameter.name), nil, parameter.kind, present.first ?? suggestion,
          isSuggested: present.isEmpty && suggestion != nil)
      }
    }
    fields = arranged
  }

  /// What the first field says of the others as well, while nobody has been in these: a point or a person told in one go.
  func shorthand(in context: LineContext) -> Values? {
    guard let first = fields.first, first.isTouched, !first.editor.isEmpty,
      let values = Shorthand.values(first.editor.text, for: act, in: context)
    else { return nil }
    let others = fields.dropFirst().filter { !values[$0.key.parameter].isEmpty }
    return others.contains { $0.isTouched } ? nil : values
  }

  /// Puts what the first field says of the others into them.
  mutating func spread(in context: LineContext) {
    guard let first = fields.first, let values = shorthand(in: context) else { return }
    fill(with: values, in: context)
    let name: String? = values.first(first.key.parameter)
    update(0, in: context) { $0.retype(name ?? "") }
  }

  /// Whether values told in one go name what they are of, as the first field does.
  func namesFirst(_ values: Values) -> Bool {
    fields.first.map { !values[$0.key.parameter].isEmpty } ?? false
  }

  /// Changes a field, and arranges the rows anew.
  mutating func update(_ place: Int, in context: LineContext, _ change: (inout FormField) -> Void) {
    guard fields.indices.contains(place) else { return }
    change(&fields[place])
    arrange(in: context)
  }

  /// Gives the keyboard to a cell of a row of counts.
  mutating func keep(cell: Int, of place: Int) { fields[place].cell = cell }

  /// Takes away the comma behind which nobody was named.
  mutating func leave(series place: Int) {
    fields[place].retype(String(fields[place].editor.text.trimmedBlanks.dropLast()))
  }

  /// It was left with something typed in it, and is opened again. What was kept since in another way stands: of a value
  /// that is no more what it was when the form was begun, nothing that was typed here stays.
  /// - Returns: the labels of the fields in which something typed has given way.
  mutating func resume(in context: LineContext) -> [String] {
    for place in fields.indices { fields[place].resume() }
    return giveWay(in: context)
  }

  /// Takes what was kept since the form was begun in place of what was typed for the same values.
  mutating func giveWay(in context: LineContext) -> [String] {
    let reading = Reading(context: context, values: given)
    var changed: Set<ParameterName> = []
    for parameter in ActTable[act].parameters {
      guard let then = before[parameter.name], let current = parameter.current else { continue }
      let now = current(reading).map { parameter.kind.write($0, context, context.words) }
      guard now != then else { continue }
      changed.insert(parameter.name)
      before[parameter.name] = now
    }
    let lost = fields.filter { $0.isTouched && changed.contains($0.key.parameter) }
    fields.removeAll { changed.contains($0.key.parameter) }
    arrange(in: context)
    var labels: [String] = []
    for field in lost where fields.first(where: { $0.key == field.key })?.text != field.text {
      let label = ActTable[act].parameters.first { $0.name == field.key.parameter }?.label(in: context.words)
      if let label, !labels.contains(label) { labels.append(label) }
    }
    return labels
  }

  /// The keyboard comes to a field: figures in it are replaced by what is typed.
  mutating func arrive(at place: Int) {
    if fields.indices.contains(place) { fields[place].isWhole = true }
  }

  /// The values before a field, against which it is read.
  func reading(before place: Int, in context: LineContext) -> Reading {
    var reading = Reading(context: context, values: given)
    for (number, field) in fields.enumerated() where number != place {
      if let value = try? field.value(in: reading) { reading.values.add(value, to: field.key.parameter) }
    }
    return reading
  }

  /// What is wrong with a field as it stands; nil when nothing is.
  func problem(at place: Int, in context: LineContext) -> Problem? {
    guard fields.indices.contains(place) else { return nil }
    do {
      _ = try fields[place].value(in: reading(before: place, in: context))
      return nil
    } catch {
      return error
    }
  }

  /// The act with the values of the fields.
  /// - Throws: what is wrong with the first field that cannot be read, and its place.
  public func invocation(in context: LineContext) throws(FormError) -> Invocation {
    var invocation = Invocation(act, given)
    // A list that is changed is set as a whole.
    let changed = Set(fields.filter(\.isTouched).map(\.key.parameter))
    for (place, field) in fields.enumerated() {
      let value: ActValue?
      do {
        value = try field.value(in: self.reading(before: place, in: context))
      } catch {
        throw FormError(field: place, problem: error)
      }
      guard let value else {
        if field.isRequired { throw FormError(field: place, problem: .missing(field.key.parameter)) }
        continue
      }
      let counts =
        field.isTouched || field.isSuggested || field.isRequired
        || (field.key.row == nil && isList(field) && changed.contains(field.key.parameter))
      if counts, !(isFlag(field) && value as? Bool == false) {
        invocation.values.add(value, to: field.key.parameter)
      }
    }
    return invocation
  }

  /// Whether it is a word that a line has or has not: then « no » is not said.
  private func isFlag(_ field: FormField) -> Bool {
    ActTable[act].parameters.contains { $0.name == field.key.parameter && $0.place == .flag }
  }

  private func isList(_ field: FormField) -> Bool {
    ActTable[act].parameters.contains { $0.name == field.key.parameter && $0.arity == .several }
  }

  /// Whether something required has no value; its place.
  func firstMissing(in context: LineContext) -> Int? {
    var reading = Reading(context: context, values: given)
    for parameter in ActTable[act].parameters where parameter.needsOne && given[parameter.name].isEmpty {
      let own = fields.indices.filter { fields[$0].key.parameter == parameter.name }
      if let first = own.first, own.allSatisfy({ fields[$0].isEmpty }) { return first }
    }
    for (place, field) in fields.enumerated() {
      if let value = try? field.value(in: reading) {
        reading.values.add(value, to: field.key.parameter)
      } else if field.isRequired {
        return place
      }
    }
    return nil
  }

  /// Whether it changes something that is there. Counts are new however often they are taken.
  var changes: Bool { ActTable[act].parameters.contains { $0.current != nil && $0.rows == nil } }

  /// Whether Enter passes a field by.
  func isAside(_ field: FormField) -> Bool {
    ActTable[act].parameters.contains { $0.name == field.key.parameter && $0.isAside }
  }

  /// Whether there is seldom more than one of a field that may be given several times.
  func isSeldomMany(_ field: FormField) -> Bool {
    ActTable[act].parameters.contains { $0.name == field.key.parameter && $0.isSeldomMany }
  }

  /// Whether anything was typed or chosen.
  var isTouched: Bool { fields.contains(where: \.isTouched) }
}

/// What is wrong with a form, and in which field.
public struct FormError: Error, Hashable, Sendable {
  /// The place of the field.
  public var field: Int
  /// What is wrong.
  public var problem: Problem
}

extension Hashable where Self: Sendable {
  /// The row of an open parameter to which a value belongs; nil for any other value.
  fileprivate var rowKey: String? { (self as? any OpenValue).map { AnyHashable($0.row).description } }
}
