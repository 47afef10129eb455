extension Words {
  /// Whole euros, `800 €`, `€800`.
  public func euros(_ amount: Int) -> String { self(CommonPhrase.euros, amount) }

  /// A label and what it stands for, `lieu : mairie`, `place: town hall`.
  public func labelled(_ label: String, _ value: String) -> String {
    self(CommonPhrase.labelled, label, value)
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
