import Dialogue

/// Reads sums of money as people write them.
public enum MoneyReader {
  /// `800`, `1 250,50 €`, `1.500 euros`, `£300`, `$1,200.50`, `15 k€`, `300 CHF`; nil for anything else, and for more
  /// than a thousand million. A sum that names no currency is in euros; one mark before three digits parts thousands,
  /// before one or two it is the decimal one.
  public static func money(_ text: String) -> Money? {
    guard text.utf8.count <= DateReader.longest else { return nil }
    var rest = text.filter { !$0.isWhitespace && $0 != "'" && $0 != "’" }[...]
    var currency: String?
    func isSum(_ character: Character) -> Bool {
      character.isNumber || character == "," || character == "."
    }
    let before = rest.prefix { !isSum($0) }
    rest = rest.dropFirst(before.count)
    let digits = rest.prefix(while: isSum)
    var after = rest.dropFirst(digits.count)
    var factor = 1
    if let first = after.first, first == "k" || first == "K", before.isEmpty, after.count != 3 {
      factor = 1_000
      after.removeFirst()
    }
    for name in [before, after] where !name.isEmpty {
      guard currency == nil, let code = code(String(name)) else { return nil }
      currency = code
    }
    guard let (units, hundredths) = number(digits), units * factor <= 1_000_000_000 else {
      return nil
    }
    return Money(units * factor, hundredths: hundredths * factor, currency: currency ?? Money.euro)
  }

  /// Units and hundredths.
  private static func number(_ digits: Substring) -> (units: Int, hundredths: Int)? {
    var (whole, fraction) = (digits, Substring())
    if let mark = digits.lastIndex(where: { !$0.isNumber }) {
      let behind = digits[digits.index(after: mark)...]
      if (1...2).contains(behind.count) { (whole, fraction) = (digits[..<mark], behind) }
    }
    let groups = whole.split(omittingEmptySubsequences: false) { !$0.isNumber }
    guard Set(whole.filter { !$0.isNumber }).count <= 1, let first = groups.first, !first.isEmpty,
      groups.count == 1 || first.count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }),
      whole.utf8.count <= 13, let units = Int(groups.joined()), let part = Int("0" + fraction)
    else { return nil }
    return (units, fraction.count == 1 ? part * 10 : part)
  }

  private static func code(_ name: String) -> String? {
    switch name.folded {
    case "€", "euro", "euros", "eur": "EUR"
    case "£", "livre", "livres", "pound", "pounds", "gbp": "GBP"
    case "$", "dollar", "dollars", "usd", "us$": "USD"
    case "francssuisses", "frs", "fr.", "chf": "CHF"
    default: name.count == 3 && name.utf8.allSatisfy { (65...90).contains($0) } ? name : nil
    }
  }

  /// As a line has it, read back exactly in both languages: `800`, `1250.50`, `£300`, `CHF300`.
  public static func written(_ money: Money) -> String {
    money.currency == Money.euro ? money.plain : Words.sign(of: money.currency) + money.plain
  }
}

extension Words {
  /// The sign of a currency, else its code.
  static func sign(of currency: String) -> String {
    ["EUR": "€", "GBP": "£", "USD": "$"][currency] ?? currency
  }
}
