extension DocumentLanguage {
  /// `65 %`, `65%`.
  func percent(_ share: Double) -> String {
    "\(Int((share * 100).rounded()))\(pick("\u{A0}%", "%"))"
  }

  /// Two decimals below ten, one above: `0,90`, `10,2`.
  func ratio(_ ratio: Double) -> String {
    let decimals = abs(ratio) < 9.995 ? 2 : 1
    let scale = decimals == 2 ? 100 : 10
    let scaled = Int((min(max(ratio, 0), 1e9) * Double(scale)).rounded())
    let fraction = decimals == 2 ? twoDigits(scaled % scale) : "\(scaled % scale)"
    return "\(scaled / scale)\(pick(",", "."))\(fraction)"
  }

  /// `800 €`, `€800`.
  func euros(_ amount: Int) -> String { pick("\(amount)\u{A0}€", "€\(amount)") }

  /// Sentences joined as the language does it: `a ; b`, `a; b`.
  func joined(_ parts: [String]) -> String { parts.joined(separator: pick("\u{202F}; ", "; ")) }
}
