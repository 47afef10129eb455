import Dialogue
import Wording

/// Which of the weekdays of a month; -1 for the last one.
struct MonthRank: Hashable, Sendable {
  var number: Int
}

extension ValueKind<MonthRank> {
  /// First to fourth, or last: `2`, « deuxième », “second”.
  static var monthRank: ValueKind {
    choice(
      .choice, { _ in [1, 2, 3, 4, -1].map(MonthRank.init) }, label: { $0.rank($1.number) },
      names: { [$0.number > 0 ? String($0.number) : "last"] })
  }
}

/// A day of the week, 1 for Monday.
struct Weekday: Hashable, Sendable {
  var number: Int
}

extension ValueKind<Weekday> {
  /// A day of the week by its name.
  static var weekday: ValueKind {
    choice(
      .choice, { _ in (1...7).map(Weekday.init) }, label: { $0.weekday($1.number) },
      names: { [String($0.number)] })
  }
}

/// A time of day.
struct TimeOfDay: Hashable, Sendable {
  var second: Int
}

extension ValueKind<TimeOfDay> {
  /// A time of day: `18:30`, `18h30`.
  static var timeOfDay: ValueKind {
    ValueKind(
      form: .time,
      read: { text, _ throws(Problem) in
        guard let second = TimeReader.secondOfDay(text) else { throw .malformed(text, .time) }
        return TimeOfDay(second: second)
      },
      write: { value, _, _ in
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(value.second / 3600)):\(two(value.second / 60 % 60))"
      })
  }
}
