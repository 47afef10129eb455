import Dialogue

extension Words {
  /// A sum, `800 €`, `1 250,50 €`, `€800`, `£1,250.50`.
  public func money(_ money: Money) -> String {
    var units = String(money.units)
    var place = units.count - 3
    while place > 0 {
      units.insert(contentsOf: pick("\u{202F}", ","), at: units.index(units.startIndex, offsetBy: place))
      place -= 3
    }
    let cents = money.cents == 0 ? "" : pick(",", ".") + money.plain.suffix(2)
    let sign = Words.sign(of: money.currency)
    return pick("\(units)\(cents)\u{A0}\(sign)", sign + (sign.count > 1 ? " " : "") + units + cents)
  }

  /// Sums of several currencies; none at all is nought euros.
  public func money(_ sums: [Money]) -> String {
    sums.isEmpty ? money(0) : list(sums.map { money($0) })
  }

  /// A label and what it stands for, `lieu : mairie`, `place: town hall`; a question has its mark.
  public func labelled(_ label: String, _ value: String) -> String {
    if label.last.map({ "?!…".contains($0) }) == true { return "\(label) \(value)" }
    return self(CommonPhrase.labelled, label, value)
  }

  /// What is there of a label and what it stands for, such as who said something and what.
  public func labelled(_ parts: [String?]) -> String {
    let there = parts.compactMap { $0 }
    guard let first = there.first, there.count > 1 else { return there.first ?? "" }
    return labelled(first, labelled(Array(there.dropFirst())))
  }

  /// Parts of a sentence, `a ; b`, `a; b`.
  public func joined(_ parts: [String]) -> String { parts.joined(separator: pick(" ; ", "; ")) }
}
