/// A sum of money, to the hundredth.
public struct Money: Hashable, Sendable, ExpressibleByIntegerLiteral {
  /// Hundredths of the unit: cents, pence.
  public var hundredths: Int
  /// The code of the currency, ISO 4217.
  public var currency: String

  /// The currency of sums that name none.
  public static let euro = "EUR"

  /// Units and hundredths of a currency; as much as there can be where that would overflow.
  public init(_ units: Int, hundredths: Int = 0, currency: String = Money.euro) {
    let (whole, overflows) = units.multipliedReportingOverflow(by: 100)
    self.hundredths = overflows ? .max : whole.addingClamped(hundredths)
    self.currency = currency
  }

  /// Whole euros.
  public init(integerLiteral units: Int) { self.init(units) }

  /// Whole units.
  public var units: Int { hundredths / 100 }
  /// Hundredths beyond the whole units.
  public var cents: Int { hundredths % 100 }
  /// Whether there is nothing beyond the whole units.
  public var isWhole: Bool { cents == 0 }
  /// The nearest number, for what knows no exact ones.
  public var value: Double { Double(hundredths) / 100 }
  /// Whether it is as sums were before they could be anything else.
  public var isWholeEuros: Bool { cents == 0 && currency == Money.euro }
  /// Exactly, as programs read it: `800`, `1250.50`.
  public var plain: String { cents == 0 ? "\(units)" : "\(units).\(cents < 10 ? "0" : "")\(cents)" }
}

extension [Money] {
  /// Adds a sum to that of its currency.
  public mutating func add(_ money: Money) {
    if let place = firstIndex(where: { $0.currency == money.currency }) {
      self[place].hundredths = self[place].hundredths.addingClamped(money.hundredths)
    } else {
      append(money)
    }
  }
}
