extension Vote {
  /// Hands raised in all.
  public var hands: Int { tallies.reduce(0) { $0.addingClamped($1.count) } }

  /// The options as a public version tells them: each by itself, those ``together`` as one, where the first of them stands.
  public func told(_ options: [String]) -> [[String]] {
    options.compactMap { option in
      guard together.contains(option) else { return [option] }
      return option == options.first(where: together.contains) ? options.filter(together.contains) : nil
    }
  }

  /// Which options are told together where fewer than `smallest` hands are not numbered: the one option of which that is so, and the next
  /// smallest other one, when what is shown and one of these totals leave hardly any choice of how many they were.
  public func together(hiding smallest: Int, given totals: [Int]) -> [String] {
    let counted = Set(tallies.map(\.option)).map { (option: $0, count: total(for: $0)) }
      .filter { $0.count > 0 }.sorted { ($0.count, $0.option) < ($1.count, $1.option) }
    guard counted.count > 1, counted[0].count < smallest, counted[1].count >= smallest else { return [] }
    let shown = counted.dropFirst().reduce(0) { $0.addingClamped($1.count) }
    return totals.contains { (1..<smallest - 1).contains($0 - shown) } ? counted.prefix(2).map(\.option) : []
  }

  /// Hands for an option in one college.
  public func total(for option: String, in college: CollegeID) -> Int {
    tallies.reduce(0) { $1.option == option && $1.college == college ? $0.addingClamped($1.count) : $0 }
  }

  /// Mean of the fist of five (0 to 5), of the gradients (1 to 8) or of the weather (from 0, storm, to 3, sun); nil for
  /// other methods and when nobody voted.
  public var mean: Double? {
    guard hands > 0 else { return nil }
    var sum = 0.0
    for (place, option) in method.options.enumerated() {
      let value: Int
      switch method {
      case .gradients: value = place + 1
      case .fistOfFive: value = place
      case .weather: value = method.options.count - 1 - place
      case .showOfHands, .consent, .choice, .approval, .dots: return nil
      }
      sum += Double(value) * Double(total(for: option))
    }
    return sum / Double(hands)
  }

  /// Whether nothing was asked but who objects, and nobody did.
  public var isUnopposed: Bool {
    method == .consent && hands == 0 && tallies.contains { $0.option == "objection" }
  }

  /// The options that people could raise their hands for: of a consent that nobody objected to, the objections alone.
  public var askedOptions: [String] { isUnopposed ? ["objection"] : options }
}
