extension Words {
  /// Whole euros, `800 €`, `€800`.
  public func euros(_ amount: Int) -> String { self(CommonPhrase.euros, amount) }

  /// A label and what it stands for, `lieu : mairie`, `place: town hall`.
  public func labelled(_ label: String, _ value: String) -> String {
    self(CommonPhrase.labelled, label, value)
  }

  /// Parts of a sentence, `a ; b`, `a; b`.
  public func joined(_ parts: [String]) -> String { parts.joined(separator: pick(" ; ", "; ")) }
}
