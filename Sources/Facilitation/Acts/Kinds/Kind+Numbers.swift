import Dialogue
import Wording

extension ValueKind<Int> {
  /// A whole number within a range.
  static func number(_ range: ClosedRange<Int> = 0...999_999_999, _ form: ValueForm = .number) -> ValueKind {
    ValueKind(
      form: form, spansWords: false,
      read: { text, _ throws(Problem) in
        guard let value = Int(form == .money ? Self.plain(sum: text) : text.filter { !$0.isWhitespace }),
          range.contains(value)
        else {
          throw .malformed(text, form)
        }
        return value
      }, write: { value, _, _ in String(value) })
  }

  /// A sum without its sign and its marks of thousands: `1 500 €`, `1,500`, `1.500`.
  private static func plain(sum text: String) -> String {
    var digits = text.filter { !$0.isWhitespace && $0 != "€" }
    for mark: Character in [",", "."] {
      let parts = digits.split(separator: mark, omittingEmptySubsequences: false)
      if parts.count > 1, parts[0].count <= 3, !parts[0].isEmpty,
        parts.dropFirst().allSatisfy({ $0.count == 3 })
      {
        digits = parts.joined()
      }
    }
    return digits
  }

  /// Whole euros.
  static var money: ValueKind { number(0...999_999_999, .money) }

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
