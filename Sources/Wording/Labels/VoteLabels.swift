import Dialogue

extension Words {
  /// An option of a vote with what it means, as it is read out before hands are raised.
  ///
  /// Gradients of agreement: the eight of Kaner, <https://stevenmsmith.com/gradient-of-agreement>; fist of five: from a fist
  /// (0, blocks) to an open hand (5, carries it).
  public func meaning(of option: String, in method: VotingMethod) -> String {
    switch method {
    case .showOfHands, .consent, .weather, .choice, .approval, .dots: label(option: option, of: method)
    case .gradients: gradient(option).map { "\(option) \($0)" } ?? option
    case .fistOfFive: fist(option).map { "\(option) \($0)" } ?? option
    }
  }

  /// The counts of a vote in one line: of numbered options only those that somebody chose, and their mean.
  public func counts(of vote: Vote) -> String {
    let isNumbered = vote.method == .gradients || vote.method == .fistOfFive
    let counts = vote.askedOptions.compactMap { option -> String? in
      let total = vote.total(for: option)
      if isNumbered { return total > 0 ? self(CommonPhrase.labelled, option, total) : nil }
      return "\(label(option: option, of: vote.method)) \(total)"
    }
    let ballots = vote.ballots.map { self(VotePhrase.ballots, $0.cast, $0.blank, $0.invalid) }
    let mean = isNumbered ? vote.mean.map { self(CommonPhrase.mean, decimal($0)) } : nil
    return (counts + [ballots, mean].compactMap { $0 }).joined(separator: isNumbered ? " · " : ", ")
  }

  /// The same by college, `habitants : pour 17, contre 2 ; associations : pour 4`; nil where nobody counted by college.
  public func countsByCollege(of vote: Vote) -> String? {
    var colleges: [CollegeID] = []
    for case let college? in vote.tallies.map(\.college) where !colleges.contains(college) {
      colleges.append(college)
    }
    guard !colleges.isEmpty else { return nil }
    return colleges.map { college in
      let counts = vote.askedOptions.compactMap { option -> String? in
        let count = vote.total(for: option, in: college)
        return count > 0 ? "\(label(option: option, of: vote.method)) \(count)" : nil
      }
      return labelled(label(college), counts.joined(separator: ", "))
    }.joined(separator: self(VotePhrase.betweenColleges))
  }

  private func gradient(_ option: String) -> String? {
    switch option {
    case "1": pick("d’accord, sans réserve", "endorse")
    case "2": pick("d’accord, à un détail près", "endorse with a minor point")
    case "3": pick("d’accord avec des réserves", "agree with reservations")
    case "4": pick("s’abstient", "abstain")
    case "5": pick("se tient à l’écart", "stand aside")
    case "6": pick("pas d’accord, suivra la majorité", "disagree, will follow the majority")
    case "7": pick("pas d’accord, ne participera pas", "disagree, will not take part")
    case "8": pick("s’y oppose (bloque)", "block")
    default: nil
    }
  }

  private func fist(_ option: String) -> String? {
    switch option {
    case "0": pick("bloque (poing fermé)", "block (a fist)")
    case "1": pick("fortes réserves", "strong reservations")
    case "2": pick("à améliorer d’abord", "to be improved first")
    case "3": pick("peut vivre avec", "can live with it")
    case "4": pick("bonne idée", "a good idea")
    case "5": pick("la porte avec d’autres", "will carry it")
    default: nil
    }
  }
}
