import Dialogue
import Wording

/// Something with a name, as kinds of values find it.
struct Thing<Value: Hashable & Sendable>: Sendable {
  var name: String
  var value: Value
  /// Its identifier, which tells it from others of its name.
  var id: String
  /// What else tells it from others.
  var gloss = ""
  /// The same written with what tells it from others of its name, the shortest first.
  var spellings: @Sendable () -> [String] = { [] }

  init<Entity>(_ name: String, _ id: ID<Entity>, gloss: String = "") where Value == ID<Entity> {
    self.name = name
    value = id
    self.id = id.text
    self.gloss = gloss
  }

  init(_ name: String, _ value: Value, id: String, gloss: String) {
    self.name = name
    self.value = value
    self.id = id
    self.gloss = gloss
  }

  /// The end of its identifier, for a line.
  var mark: String { "~" + id.suffix(4) }
}

extension ID {
  /// A mark that stays: it tells two things of one name apart in a line.
  var mark: String { "~" + text.suffix(4) }
}

/// A text with the mark behind it, if it has one: `Ada ~k3f2`.
struct MarkedName {
  var name: String
  var mark: String?

  init(_ text: String) {
    let words = text.split(separator: " ")
    if let last = words.last, last.first == "~", last.count >= 4 {
      mark = String(last)
      name = words.dropLast().joined(separator: " ")
    } else {
      name = text
      mark = nil
    }
  }
}

extension ValueKind where Value: Hashable {
  /// Something that has a name: found by its name, an unambiguous beginning of one of its words, a spelling that tells
  /// it from others of its name, or its mark. Those that `near` holds for come first: a name that fits one of them is
  /// that one, whatever else it fits. Those of other bodies are found by their mark alone unless `reachesOut`. Where their names are
  /// sorted, `named` gives all that a text may name.
  static func thing(
    _ form: ValueForm, creates: ActName? = nil,
    near: @escaping @Sendable (Value, LineContext) -> Bool = { _, _ in true }, reachesOut: Bool = false,
    takes: @escaping @Sendable (Target, LineContext) -> Value?,
    named: @escaping @Sendable (String, LineContext) -> [(name: String, value: Value)]? = { _, _ in nil },
    all: @escaping @Sendable (LineContext) -> [Thing<Value>]
  ) -> ValueKind {
    let read: @Sendable (String, Reading) throws(Problem) -> Value = { text, reading throws(Problem) in
      let wanted = MarkedName(text)
      if wanted.mark == nil, let named = named(text, reading.context) {
        let here = named.filter { near($0.value, reading.context) }
        for some in reachesOut || reading.context.focus.space == nil ? [here, named] : [here] {
          guard case .one(let value) = NameMatch(text, among: some) else {
            if some.isEmpty { continue }
            break
          }
          return value
        }
      }
      let things = all(reading.context)
      if let found = things.first(where: { $0.mark == wanted.mark || $0.id == text }) { return found.value }
      let here = things.filter { near($0.value, reading.context) }
      for some in reachesOut || reading.context.focus.space == nil ? [here, things] : [here] {
        switch NameMatch(text, among: some.lazy.map { ($0.name, $0.value) }) {
        case .one(let value): return value
        case .many(let names):
          throw .ambiguous(text, among: some.filter { names.contains($0.value) }, of: things)
        case .none: continue
        }
      }
      let spelled = things.filter { thing in thing.spellings().contains { $0.nameKey == wanted.name.nameKey }
      }
      if spelled.count > 1 { throw .ambiguous(text, among: spelled, of: things) }
      if let found = spelled.first { return found.value }
      throw .notFound(text, form, adds: creates)
    }
    return ValueKind(
      form: form, field: .list, creates: creates, read: read,
      write: { value, context, _ in
        let things = all(context)
        guard let thing = things.first(where: { $0.value == value }) else { return "" }
        let found = try? read(thing.name, Reading(context: context))
        return found == value ? thing.name : thing.told(among: things)
      },
      offers: { begun, reading, _ in
        let things = all(reading.context)
        let fitting = things.filter { thing in
          thing.name.begins(begun) || !begun.isEmpty && thing.spellings().contains { $0.begins(begun) }
        }
        let (here, elsewhere) = (
          fitting.filter { near($0.value, reading.context) },
          fitting.filter { !near($0.value, reading.context) }
        )
        // A whole name that one alone bears is that one; the others are read, each among all.
        let bearers = Dictionary(here.map { ($0.name.nameKey, 1) }, uniquingKeysWith: +)
        return (here.map { ($0, bearers[$0.name.nameKey] == 1) } + elsewhere.map { ($0, false) }).map {
          thing, bearsAlone in
          let isAlone =
            bearsAlone && MarkedName(thing.name).mark == nil
            || (try? read(thing.name, reading)) == thing.value
          return Offer(
            value: thing.value, text: isAlone ? thing.name : thing.told(among: things), label: thing.name,
            gloss: thing.gloss)
        }
      }, takes: takes)
  }
}

extension Thing {
  /// Its name, told from all others: with what differs, else with its mark.
  func told(among things: [Thing]) -> String {
    let others = things.filter { $0.value != value && $0.name.nameKey == name.nameKey }
    let taken = Set(others.flatMap { $0.spellings() }.map(\.nameKey) + things.map(\.name.nameKey))
    return spellings().first { !taken.contains($0.nameKey) } ?? "\(name) \(mark)"
  }
}

extension Problem {
  /// A name that fits several of the things that there are: each as it can be named.
  static func ambiguous<Value>(_ text: String, among found: [Thing<Value>], of things: [Thing<Value>])
    -> Problem
  {
    .ambiguous(
      text,
      candidates: found.map { one in
        guard found.contains(where: { $0.value != one.value && $0.name.nameKey == one.name.nameKey }) else {
          return one.gloss.isEmpty ? one.name : "\(one.name) (\(one.gloss))"
        }
        let told = one.told(among: things)
        return one.gloss.isEmpty || !told.contains(one.mark) ? told : "\(told) (\(one.gloss))"
      })
  }
}

extension ValueKind<ID<Subject>> {
  /// A subject.
  public static var subject: ValueKind {
    thing(
      .subject, creates: .subject,
      near: { id, context in context.facts.subjects[id]?.space == context.focus.space },
      takes: { target, _ in if case .subject(let id) = target { id } else { nil } },
      named: { text, context in
        ID<Subject>(text) == nil ? context.names?.subjects.candidates(text) : nil
      },
      all: { context in
        context.facts.subjects.values.map { Thing($0.title, $0.id, gloss: context.spaceName($0.space)) }
      })
  }
}

extension ValueKind<ID<Milestone>> {
  /// A milestone.
  static var milestone: ValueKind {
    thing(
      .milestone, creates: .milestone,
      near: { id, context in context.facts.milestones[id]?.space == context.focus.space },
      takes: { target, _ in if case .milestone(let id) = target { id } else { nil } },
      named: { text, context in
        ID<Milestone>(text) == nil ? context.names?.milestones.candidates(text) : nil
      },
      all: { context in
        context.facts.milestones.values.map {
          Thing($0.title, $0.id, gloss: context.words.writtenDate($0.day))
        }
      })
  }
}

extension ValueKind<ID<Initiative>> {
  /// An initiative.
  static var initiative: ValueKind {
    thing(
      .initiative, creates: .initiative,
      near: { id, context in context.facts.initiatives[id]?.space == context.focus.space },
      takes: { target, _ in if case .initiative(let id) = target { id } else { nil } },
      named: { text, context in
        ID<Initiative>(text) == nil ? context.names?.initiatives.candidates(text) : nil
      },
      all: { context in
        context.facts.initiatives.values.map { Thing($0.title, $0.id, gloss: context.spaceName($0.space)) }
      })
  }
}

extension ValueKind<ID<Training>> {
  /// A training.
  static var training: ValueKind {
    thing(
      .training, creates: .training,
      near: { id, context in context.facts.trainings[id]?.space == context.focus.space },
      takes: { target, _ in if case .training(let id) = target { id } else { nil } },
      named: { text, context in
        ID<Training>(text) == nil ? context.names?.trainings.candidates(text) : nil
      },
      all: { context in
        context.facts.trainings.values.map {
          Thing($0.title, $0.id, gloss: $0.day.map(context.words.writtenDate) ?? "")
        }
      })
  }
}

extension ValueKind<ID<AgendaItem>> {
  /// A point of the agenda of the session in focus, by its number or its title.
  static var item: ValueKind {
    var kind = thing(
      .item, creates: .item,
      takes: { target, context in
        if case .item(let session, let id) = target, session == context.focus.session { id } else { nil }
      },
      all: { context in
        context.session?.agenda.numbered.map { Thing($0.item.title, $0.item.id, gloss: $0.number) } ?? []
      })
    let (read, write) = (kind.read, kind.write)
    kind.read = { text, reading throws(Problem) in
      if text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }),
        let found = reading.context.session?.agenda.numbered.first(where: { $0.number == text })
      {
        return found.item.id
      }
      return try read(text, reading)
    }
    kind.write = { value, context, words in
      context.session?.agenda.number(of: value) ?? write(value, context, words)
    }
    kind.understood = { value, context, _ in context.session?.agenda[value]?.title }
    return kind
  }
}

extension ValueKind<ID<Table>> {
  /// A table of the session in focus, by its number: `2`, `T2`.
  static var table: ValueKind {
    ValueKind(
      form: .table, field: .list, spansWords: false,
      read: { text, reading throws(Problem) in
        let tables = reading.context.session?.tables ?? []
        let digits = text.drop { $0 == "T" || $0 == "t" }
        guard let number = Int(digits), let table = tables.first(where: { $0.number == number }) else {
          throw tables.isEmpty
            ? .notFound(text, .table, adds: .tables)
            : .notOneOf(text, possible: tables.map { Term($0.label) })
        }
        return table.id
      },
      write: { value, context, _ in context.session?.table(value)?.label ?? "" },
      offers: { begun, reading, _ in
        (reading.context.session?.tables ?? []).filter { $0.label.begins(begun) }.map {
          Offer(value: $0.id, text: $0.label, label: $0.label, gloss: $0.name ?? "")
        }
      })
  }
}

extension ValueKind<ID<Act>> {
  /// An act of the history.
  static var act: ValueKind {
    ValueKind(
      form: .act, spansWords: false,
      read: { text, _ throws(Problem) in
        guard let act = ID<Act>(text) else { throw .notFound(text, .act, adds: nil) }
        return act
      }, write: { value, _, _ in value.text },
      takes: { target, _ in if case .act(let act) = target { act } else { nil } })
  }
}

extension LineContext {
  func spaceName(_ id: ID<DialogueSpace>?) -> String {
    guard let id, id != focus.space else { return "" }
    return facts.spaces[id]?.name ?? ""
  }
}

extension String {
  /// Without blanks at its ends.
  var trimmedBlanks: String { self[...].trimmed }
}
