import Dialogue
import Wording

extension ValueKind<Int> {
  /// A whole number within a range.
  static func number(_ range: ClosedRange<Int> = 0...999_999_999, _ form: ValueForm = .number) -> ValueKind {
    ValueKind(
      form: form, spansWords: false,
      read: { text, _ throws(Problem) in
        guard let value = Int(text.filter { !$0.isWhitespace }), range.contains(value) else {
          throw .malformed(text, form)
        }
        return value
      }, write: { value, _, _ in String(value) })
  }

  /// A length in minutes; a bare number counts `unit` minutes.
  static func minutes(unit: Int = 1) -> ValueKind {
    let form: ValueForm = unit == 60 ? .hours : .duration
    return ValueKind(
      form: form,
      read: { text, _ throws(Problem) in
        guard let minutes = TimeReader.minutes(text, unit: unit) else { throw .malformed(text, form) }
        return minutes
      }, write: { value, _, _ in "\(value)min" },
      understood: { value, _, words in words.duration(seconds: value * 60) })
  }
}

/// The planned length of a point: so many minutes, or so many more or fewer.
enum Length: Hashable, Sendable {
  case exactly(Int)
  case by(Int)
}

extension ValueKind<Length> {
  /// A length of a point that may be relative: `25`, `+10`, `-5`.
  static var length: ValueKind {
    ValueKind(
      form: .duration,
      read: { text, _ throws(Problem) in
        if let sign = text.first, sign == "+" || sign == "-", let minutes = Int(text) {
          return .by(minutes.clamped)
        }
        guard let minutes = TimeReader.minutes(text) else { throw .malformed(text, .duration) }
        return .exactly(minutes)
      },
      write: { value, _, _ in
        switch value {
        case .exactly(let minutes): "\(minutes)min"
        case .by(let minutes): minutes < 0 ? "\(minutes)" : "+\(minutes)"
        }
      })
  }
}

extension Int {
  /// The number, or the nearest one that can be added to others without overflow; far outside what any count may be.
  var clamped: Int { Swift.min(Swift.max(self, -1_000_000_000), 1_000_000_000) }
}

extension ValueKind<Money> {
  /// A sum of money, in any currency.
  static var money: ValueKind {
    ValueKind(
      form: .money, spansWords: false,
      read: { text, _ throws(Problem) in
        guard let money = MoneyReader.money(text) else { throw .malformed(text, .money) }
        return money
      }, write: { value, _, _ in MoneyReader.written(value) },
      understood: { value, _, words in words.money(value) })
  }
}
