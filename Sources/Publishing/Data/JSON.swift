import Dialogue

/// A JSON value with fields in a fixed order (RFC 8259).
public indirect enum JSON: Equatable, Sendable {
  /// Nothing known.
  case null
  /// Yes or no.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A number; one that is not finite is written as null.
  case number(Double)
  /// A text.
  case text(String)
  /// Values in order.
  case array([JSON])
  /// Named values in order.
  case object([Field])

  /// A named value.
  public struct Field: Equatable, Sendable {
    /// Its name.
    public var name: String
    /// Its value.
    public var value: JSON

    /// A named value.
    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// A text, or null.
  static func optional(_ text: String?) -> JSON { text.map(JSON.text) ?? .null }

  /// A number, or null.
  static func optional(_ number: Int?) -> JSON { number.map(JSON.integer) ?? .null }

  /// A sum of money, without its currency.
  static func sum(_ money: Money) -> JSON { money.isWhole ? .integer(money.units) : .number(money.value) }

  /// A number rounded to three decimals, or null.
  static func rounded(_ number: Double?) -> JSON {
    number.map { .number(($0 * 1000).rounded() / 1000) } ?? .null
  }

  static func texts(_ texts: some Sequence<String>) -> JSON { .array(texts.map(JSON.text)) }
}
