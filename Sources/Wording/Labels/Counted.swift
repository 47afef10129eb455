extension Words {
  /// A number with what it counts, singular or plural: French takes the singular below two, English for one alone.
  public func counted(
    _ number: Int, _ french: (singular: String, plural: String), _ english: (singular: String, plural: String)
  ) -> String {
    let noun =
      pick(
        abs(number) < 2 ? french.singular : french.plural, number == 1 ? english.singular : english.plural)
    return "\(number) \(noun)"
  }
}
