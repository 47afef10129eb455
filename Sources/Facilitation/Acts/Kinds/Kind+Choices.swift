import Dialogue
import Wording

extension ValueKind where Value: Hashable {
  /// One of few values, by its words in either language, the interface's own first.
  /// - Parameters:
  ///   - form: What it is.
  ///   - values: The values, which may depend on the space.
  ///   - label: What one is called.
  ///   - gloss: What one means; empty for nothing to add.
  ///   - names: Other words that are understood: those of the journal.
  /// - Returns: The kind.
  static func choice(
    _ form: ValueForm = .choice, _ values: @escaping @Sendable (LineContext) -> [Value],
    label: @escaping @Sendable (Words, Value) -> String,
    gloss: @escaping @Sendable (Words, Value) -> String = { _, _ in "" },
    names: @escaping @Sendable (Value) -> [String]
  ) -> ValueKind {
    ValueKind(
      form: form, field: .choice,
      read: { text, reading throws(Problem) in
        let choices = values(reading.context).map { value in
          (names: [label(Words(.french), value), label(Words(.english), value)] + names(value), value: value)
        }
        guard let value = ChoiceMatch.find(text, among: choices) else {
          throw .notOneOf(text, possible: choices.map { Term($0.names[0], $0.names[1]) })
        }
        return value
      },
      write: { value, _, words in Self.typed(label(words, value)) },
      offers: { begun, reading, words in
        values(reading.context).filter { value in
          begun.isEmpty || ([label(words, value)] + names(value)).contains { $0.begins(begun) }
        }.map { value in
          let text = label(words, value)
          return Offer(
            value: value, text: Self.typed(text), label: text, gloss: gloss(words, value))
        }
      })
  }

  /// A word of a choice as a line has it, by keys that every keyboard has.
  private static func typed(_ label: String) -> String {
    String(label.map { $0.isWhitespace ? "-" : $0 == "’" ? "'" : $0 })
  }
}

extension ValueKind where Value: CaseIterable & RawRepresentable<String> & Hashable {
  /// One of the cases of a list that never changes.
  static func oneOf(
    label: @escaping @Sendable (Words, Value) -> String,
    gloss: @escaping @Sendable (Words, Value) -> String = { _, _ in "" }
  ) -> ValueKind {
    choice(.choice, { _ in Array(Value.allCases) }, label: label, gloss: gloss, names: { [$0.rawValue] })
  }
}

extension ValueKind<CollegeID> {
  /// A college of the space.
  static var college: ValueKind {
    choice(
      .college, { $0.settings?.colleges ?? CollegeID.defaults }, label: { $0.label($1) },
      gloss: { $0.gloss($1) }, names: { [$0.rawValue] + Words.otherNames(of: $0) })
  }
}

extension ValueKind<ContributionKind> {
  /// A kind of contribution of the space.
  static var contributionKind: ValueKind {
    choice(
      .choice, { $0.settings?.kinds ?? ContributionKind.defaults }, label: { $0.label($1) },
      names: { [$0.rawValue] })
  }
}

extension ValueKind<QueueOrder> {
  /// An order of the floor.
  static var queueOrder: ValueKind {
    choice(
      .choice, { _ in QueueOrder.allCases }, label: { $0.label($1) }, gloss: { $0.gloss($1) },
      names: { order in
        switch order {
        case .arrival: [order.rawValue, "arrival", "arrivée"]
        case .firstTimersFirst: [order.rawValue, "first-timers", "premières", "premières fois"]
        case .leastTimeFirst: [order.rawValue, "least-time", "temps"]
        case .alternateColleges: [order.rawValue, "alternate-colleges", "alternance", "colleges alternate"]
        }
      })
  }
}

extension ValueKind<FloorRequest.Kind> {
  /// How a request stands to the declared order; points of order are for bodies with members.
  static var requestKind: ValueKind {
    choice(
      .choice,
      { context in
        let hasMembers = context.focus.space.flatMap { context.facts.mandates[$0] } != nil
        return FloorRequest.Kind.allCases.filter { hasMembers || $0 != .pointOfOrder }
      }, label: { $0.label($1) },
      names: { [$0.rawValue] + ($0 == .pointOfOrder ? ["point d’ordre"] : []) })
  }
}

/// How a session that is behind catches up.
enum RemedyChoice: String, CaseIterable, Hashable, Sendable {
  case shorten, park, extend
}

/// What somebody who is noted as present is to those who were counted.
enum ArrivalChoice: String, CaseIterable, Hashable, Sendable {
  case comesIn = "comes-in"
  case amongThose = "among-those"
}

extension ValueKind<ArrivalChoice> {
  /// Whether somebody comes in or is among those counted.
  static var arrival: ValueKind {
    oneOf(label: { words, choice in
      words(choice == .comesIn ? FormPhrase.comesIn : FormPhrase.amongThose)
    })
  }
}

/// What becomes of a contribution; `none` takes it back.
enum FateChoice: String, CaseIterable, Hashable, Sendable {
  case answered, accepted
  case underStudy = "under-study"
  case declined
  case outOfScope = "out-of-scope"
  case none

  var code: Fate.Code? { Fate.Code(rawValue: rawValue) }
}

extension ValueKind<FateChoice> {
  /// What becomes of a contribution.
  static var fate: ValueKind {
    oneOf(
      label: { words, fate in fate.code.map { words.label($0) } ?? words(FormPhrase.noFate) },
      gloss: { words, fate in words(FormPhrase.gloss(of: fate.rawValue)) })
  }
}

extension ValueKind<RemedyChoice> {
  /// How to catch up.
  static var remedy: ValueKind {
    oneOf(label: { words, choice in
      switch choice {
      case .shorten: words(FormPhrase.shorten)
      case .park: words(FormPhrase.park)
      case .extend: words(FormPhrase.extend)
      }
    })
  }
}

/// Colleges of a space, with the sides that some of them are said to stand on.
struct SidedColleges: Hashable, Sendable {
  var colleges: [CollegeID]
  var sides: [CollegeID: College.Side]
}

extension ValueKind<SidedColleges> {
  /// Colleges by commas, each with its side behind a colon where it says one: `habitants,jeunes:civil`.
  static var sidedColleges: ValueKind {
    ValueKind(
      form: .colleges,
      read: { text, _ throws(Problem) in
        let choices: [(names: [String], value: College.Side)] = College.Side.allCases.map {
          ([$0.rawValue, Words(.french).label($0), Words(.english).label($0)], $0)
        }
        var found = SidedColleges(colleges: [], sides: [:])
        for part in text.split(separator: ",") {
          let words = part.split(separator: ":", maxSplits: 1)
          guard let name = words.first?.trimmed, !name.isEmpty else { continue }
          let known = CollegeID.defaults.first {
            [$0.rawValue, Words(.french).label($0), Words(.english).label($0)].map(\.folded).contains(
              name.folded)
          }
          let college = known ?? CollegeID(rawValue: name)
          found.colleges.append(college)
          guard words.count == 2 else { continue }
          guard let side = ChoiceMatch.find(words[1].trimmed, among: choices) else {
            throw .notOneOf(
              String(words[1]), possible: College.Side.allCases.map { side in Term { $0.label(side) } })
          }
          found.sides[college] = side
        }
        guard !found.colleges.isEmpty else { throw .malformed(text, .colleges) }
        return found
      },
      write: { value, _, words in
        value.colleges.map { college in
          words.label(college) + (value.sides[college].map { ":" + words.label($0) } ?? "")
        }.joined(separator: ", ")
      })
  }
}

extension ValueKind<[ContributionKind]> {
  /// Kinds of contribution by commas, in the words of either language or new ones.
  static var contributionKinds: ValueKind {
    ValueKind(
      form: .kinds,
      read: { text, _ throws(Problem) in
        text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }.map { name in
          ContributionKind.defaults.first {
            [$0.rawValue, Words(.french).label($0), Words(.english).label($0)].map(\.folded).contains(
              name.folded)
          } ?? ContributionKind(rawValue: name)
        }
      }, write: { value, _, words in value.map(words.label).joined(separator: ", ") })
  }
}

extension Substring {
  /// Without blanks at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
