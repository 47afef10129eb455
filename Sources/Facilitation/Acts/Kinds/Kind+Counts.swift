import Dialogue
import Wording

/// How many of a college are there: a number, or so many more or fewer.
struct CollegeCount: Hashable, Sendable, OpenValue {
  var college: CollegeID
  var number: Int
  var isRelative = false

  var row: ActValue { college }
}

/// The hands that went up for an option, by college or for the whole room.
struct OptionHands: Hashable, Sendable, OpenValue {
  var option: String
  var hands: Hands

  var row: ActValue { option }
}

/// A count for the whole room, or one for each college.
struct Hands: Hashable, Sendable {
  var room: Int?
  var colleges: [Count] = []

  struct Count: Hashable, Sendable {
    var college: CollegeID
    var count: Int
  }
}

/// A value of an open parameter, which knows the row that it belongs to.
protocol OpenValue {
  /// The key of its row.
  var row: ActValue { get }
}

extension ValueKind<Hands> {
  /// Hands by college or in all: `17`, `habitants:17,associations:4`.
  static var hands: ValueKind {
    let college = ValueKind<CollegeID>.college
    return ValueKind(
      form: .hands, field: .cells, spansWords: false,
      read: { text, reading throws(Problem) in
        if let count = Int(text)?.clamped {
          guard count >= 0 else { throw .malformed(text, .hands) }
          return Hands(room: count)
        }
        var hands = Hands()
        for part in text.split(separator: ",") {
          let pair = part.split(separator: ":", omittingEmptySubsequences: false)
          if pair.count == 1, Int(pair[0].trimmed) != nil, text.contains(":") { throw .roomAndGroups }
          guard pair.count == 2, let count = Int(pair[1].filter { $0 != " " })?.clamped, count >= 0 else {
            throw .malformed(String(part), .hands)
          }
          let group = try college.read(pair[0].trimmed, reading)
          guard !hands.colleges.contains(where: { $0.college == group }) else {
            throw .twice(reading.context.words.label(group))
          }
          hands.colleges.append(Hands.Count(college: group, count: count))
        }
        guard !hands.colleges.isEmpty else { throw .malformed(text, .hands) }
        return hands
      },
      write: { value, context, words in
        if let room = value.room { return String(room) }
        return value.colleges.map { "\(college.write($0.college, context, words)):\($0.count)" }
          .joined(separator: ",")
      })
  }

  /// Counts by college alone: `habitants:8,associations:2`.
  static var counts: ValueKind {
    var kind = hands
    kind.form = .counts
    let read = kind.read
    kind.read = { text, reading throws(Problem) in
      let hands = try read(text, reading)
      guard hands.room == nil else { throw .malformed(text, .counts) }
      return hands
    }
    return kind
  }
}

extension ValueKind<CollegeCount> {
  /// How many of a college are there: `21`, `+1`, `-1`.
  static func count(of college: CollegeID) -> ValueKind {
    ValueKind(
      form: .count, spansWords: false,
      read: { text, _ throws(Problem) in
        guard let number = Int(text)?.clamped else { throw .malformed(text, .count) }
        return CollegeCount(
          college: college, number: number, isRelative: text.first == "+" || text.first == "-")
      },
      write: { value, _, _ in value.isRelative && value.number >= 0 ? "+\(value.number)" : "\(value.number)" }
    )
  }
}

extension ValueKind<SharingChange> {
  /// How many say the same: all of them (`12`), or so many more or fewer (`+3`, `-1`).
  static var sharing: ValueKind {
    ValueKind(
      form: .count, spansWords: false,
      read: { text, _ throws(Problem) in
        guard let number = Int(text)?.clamped else { throw .malformed(text, .count) }
        if text.first == "+" || text.first == "-" { return .more(number) }
        return .counted(number)
      },
      write: { value, _, _ in
        switch value {
        case .counted(let count): String(count)
        case .more(let more): more < 0 ? String(more) : "+\(more)"
        }
      })
  }
}

extension ValueKind<OptionHands> {
  /// The hands for an option.
  static func hands(for option: String) -> ValueKind {
    let hands = ValueKind<Hands>.hands
    return ValueKind(
      form: .hands, field: .cells, spansWords: false,
      read: { text, reading throws(Problem) in
        OptionHands(option: option, hands: try hands.read(text, reading))
      }, write: { value, context, words in hands.write(value.hands, context, words) })
  }
}

extension ValueKind<Training.Lesson> {
  /// What a college learned: `habitants:"lire un budget"`.
  static var lesson: ValueKind {
    let college = ValueKind<CollegeID>.college
    return ValueKind(
      form: .lesson,
      read: { text, reading throws(Problem) in
        guard let colon = text.firstIndex(of: ":") else { throw .malformed(text, .lesson) }
        return Training.Lesson(
          college: try college.read(text[..<colon].trimmed, reading),
          text: text[text.index(after: colon)...].trimmed)
      },
      write: { value, context, words in "\(college.write(value.college, context, words)):\(value.text)" })
  }
}
