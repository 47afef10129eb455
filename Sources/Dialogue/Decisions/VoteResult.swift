/// What a vote comes to, by the rule of its method.
public enum VoteResult: Hashable, Sendable {
  /// More for than against; abstentions are not counted.
  case carried
  /// More against than for.
  case rejected
  /// As many for as against.
  case tied
  /// Nobody was for or against: everybody abstained.
  case noneExpressed
  /// Consent: somebody answered, or everybody was asked who objects, and no objection remains.
  case consent
  /// Consent is not reached: so many objections remain.
  case objections(Int)
  /// Gradients of agreement: the middle voter stands at this option.
  case median(option: String)
  /// Fist of five: the mean, 0 to 5, and the lowest and highest that were shown.
  case mean(Double, lowest: Int, highest: Int)
  /// Among options: the one with the most, how many that is, and whether it is more than half of those who voted; nil
  /// where that cannot be told.
  case chosen(option: String, count: Int, isMajority: Bool?)
  /// Among options: several have the most.
  case level(options: [String], count: Int)
  /// The weather: what most of the room showed; several when they are level.
  case mood(options: [String])
}

extension Vote {
  /// What it comes to; nil when nobody voted.
  public var result: VoteResult? {
    guard hands > 0 || isUnopposed else { return nil }
    switch method {
    case .showOfHands:
      let (yes, no) = (total(for: "for"), total(for: "against"))
      if yes == 0, no == 0 { return .noneExpressed }
      return yes == no ? .tied : yes > no ? .carried : .rejected
    case .consent:
      let left = total(for: "objection")
      return left == 0 ? .consent : .objections(left)
    case .gradients:
      var passed = 0
      for option in method.options {
        passed = passed.addingClamped(total(for: option))
        if passed >= hands - passed { return .median(option: option) }
      }
      return nil
    case .fistOfFive:
      let shown = method.options.indices.filter { total(for: method.options[$0]) > 0 }
      guard let lowest = shown.first, let highest = shown.last, let mean else { return nil }
      return .mean(mean, lowest: lowest, highest: highest)
    case .weather:
      let most = method.options.map { total(for: $0) }.max() ?? 0
      return .mood(options: method.options.filter { total(for: $0) == most })
    case .choice, .approval, .dots:
      let most = options.map { total(for: $0) }.max() ?? 0
      let first = options.filter { total(for: $0) == most }
      guard first.count == 1, let option = first.first else { return .level(options: first, count: most) }
      let voters = ballots?.expressed ?? (method == .choice ? hands : nil)
      return .chosen(
        option: option, count: most, isMajority: method == .dots ? nil : voters.map { most > $0 - most })
    }
  }
}

extension Vote {
  /// Whether it settled by itself what was asked: a majority, a consent, an option with more than half of the votes.
  /// Dots, degrees and the weather settle nothing before somebody says what they lead to.
  public var settles: Bool {
    switch result {
    case .carried, .consent: true
    case .chosen(_, _, let isMajority): isMajority ?? false
    default: false
    }
  }
}

/// What was decided is the decisions, each with the vote that led to it, and the votes that settled something of which
/// no decision tells.
extension Session {
  /// The vote that led to a decision.
  public func vote(of decision: Decision) -> Vote? {
    decision.vote.flatMap { id in votes.first { $0.id == id } }
  }

  /// The votes that settled what was asked and of which no decision tells.
  public var settledVotes: [Vote] { votesApart.filter(\.settles) }

  /// The votes that settled nothing and led to no decision.
  public var otherVotes: [Vote] { votesApart.filter { !$0.settles } }

  /// How much was decided: decisions, and votes that settled something by themselves.
  public var decidedCount: Int { decisions.count + settledVotes.count }
}
