import Dialogue

/// What a vote comes to.
public enum VotePhrase: String, Phrase {
  /// By the rule of each method.
  case carried, rejected, tied, consent, objections, median, mean, mood, chosen, chosenByDots, level
  /// How many of those who took part that is.
  case majority, plurality
  /// The rules, as they are printed with a result.
  case ruleHands, ruleConsent, ruleGradients, ruleFist, ruleWeather, ruleChoice, ruleApproval,
    ruleApprovalEach, ruleDots
  /// Who took part.
  case levelDots, withProxies, mixed, byMembers, tooManyForMembers, tooManyNamed, tooManyDots, tooManyChoices,
    noConsent, noneExpressed, tiedOptions,
    notVoted, exceeded, remedy, tooMany,
    keepCounts, corrected,
    byVote, betweenColleges, onDay, atTime, ballots, secret, resultLabel, ruleLabel

  /// The phrase in French.
  public var french: String { both.0 }
  /// The phrase in English.
  public var english: String { both.1 }

  private var both: (String, String) {
    switch self {
    case .carried: ("adopté", "carried")
    case .rejected: ("rejeté", "rejected")
    case .noneExpressed: ("aucun suffrage exprimé", "no vote for or against")
    case .tied: ("égalité des voix", "tied")
    case .consent: ("consentement obtenu", "consent reached")
    case .objections:
      ("pas de consentement : {0} {0|objection|objections}", "no consent: {0} {0|objection|objections}")
    case .median: ("médiane : {0}", "median: {0}")
    case .mean: ("moyenne {0}, de {1} à {2}", "mean {0}, from {1} to {2}")
    case .chosenByDots: ("{0}, {1} {1|gommette|gommettes}", "{0}, {1} {1|dot|dots}")
    case .chosen: ("{0}, {1} {1|voix|voix}", "{0}, {1} {1|vote|votes}")
    case .level: ("à égalité : {0}, {1} {1|voix|voix} chacun", "tied: {0}, {1} {1|vote|votes} each")
    case .levelDots:
      ("à égalité : {0}, {1} {1|gommette|gommettes} chacun", "tied: {0}, {1} {1|dot|dots} each")
    case .majority: (" (majorité absolue)", " (absolute majority)")
    case .plurality: (" (majorité relative)", " (relative majority)")
    case .ruleHands:
      (
        "plus de pour que de contre ; les abstentions ne comptent pas",
        "more for than against; abstentions are not counted"
      )
    case .ruleConsent: ("aucune objection argumentée ne reste", "no reasoned objection remains")
    case .ruleGradients:
      (
        "la médiane : autant de personnes au-dessus qu’au-dessous",
        "the median: as many people above as below"
      )
    case .ruleFist:
      (
        "la moyenne des doigts levés, de 0 (bloque) à 5 (porte)",
        "the mean of the fingers, 0 (blocks) to 5 (carries it)"
      )
    case .ruleWeather: ("ce que le plus de personnes montrent", "what most people show")
    case .ruleChoice:
      (
        "le choix qui a le plus de voix, une voix par personne, la majorité absolue étant dite ; l’égalité n’est pas départagée",
        "the option with most votes, one each; that it has more than half is told; a tie stays a tie"
      )
    case .ruleApproval:
      (
        "le choix qui a le plus de voix, chacun pouvant en soutenir plusieurs ; l’égalité n’est pas départagée",
        "the option with most votes, everybody supporting as many as they like; a tie stays a tie"
      )
    case .ruleApprovalEach:
      (
        "le choix qui a le plus de voix, {0} {0|choix|choix} au plus par personne ; l’égalité n’est pas départagée",
        "the option with most votes, at most {0} {0|option|options} each; a tie stays a tie"
      )
    case .ruleDots:
      (
        "le choix qui a le plus de gommettes, {0} par personne ; l’égalité n’est pas départagée",
        "the option with most dots, {0} each; a tie stays a tie"
      )
    case .noConsent: ("pas de consentement", "no consent")
    case .tiedOptions: ("à égalité : {0}", "tied: {0}")
    case .notVoted: ("{0} {0|personne n’a|personnes n’ont} pas pris part", "{0} did not take part")
    case .exceeded:
      (
        "plus de voix que de présents comptés ({0})",
        "more votes than people counted ({0})"
      )
    case .remedy:
      (
        ". {0} corrige le compte des présents, {1} ces voix",
        ". {0} corrects the people counted, {1} these hands"
      )
    case .tooMany:
      (
        "{0} voix pour {1} {1|présent compté|présents comptés}{2} : {3}. Garder ces voix ? Elles seront marquées jusqu’à ce que le compte soit corrigé.",
        "{0} votes and {1} {1|person|people} counted{2}: {3}. Keep them? They are marked until the count is put right."
      )
    case .byMembers:
      (
        "{0} {0|membre présent ou représenté|membres présents ou représentés}",
        "{0} {0|member|members} present or represented"
      )
    case .tooManyNamed:
      (
        "{0} voix pour {1} {1|personne présente|personnes présentes}{2}, connues par leur nom : {3}. Garder ces voix ? Elles seront marquées jusqu’à ce que les présents soient comptés.",
        "{0} votes and {1} {1|person|people} present{2}, known by name: {3}. Keep them? They are marked until the people are counted."
      )
    case .tooManyDots:
      (
        "{0} {0|gommette|gommettes} pour {1} {1|personne|personnes}{2}, {3} chacune, {4} au plus : {5}. Garder ces gommettes ?",
        "{0} {0|dot|dots} from {1} {1|person|people}{2}, {3} each, {4} at most: {5}. Keep them?"
      )
    case .tooManyChoices:
      (
        "{0} {0|voix|voix} pour {1} {1|personne|personnes}{2}, {3} choix chacune, {4} au plus : {5}. Garder ces voix ?",
        "{0} {0|vote|votes} from {1} {1|person|people}{2}, {3} each, {4} at most: {5}. Keep them?"
      )
    case .tooManyForMembers:
      (
        "{0} voix pour {1} {1|membre présent ou représenté|membres présents ou représentés} : {2}. Garder ces voix ?",
        "{0} votes and {1} {1|member|members} present or represented: {2}. Keep them?"
      )
    case .mixed:
      (
        "attention : les unes comptées par collège, les autres pour la salle",
        "note: some counted by group, others for the room"
      )
    case .withProxies:
      (" et {0} {0|pouvoir|pouvoirs}", " and {0} {0|proxy|proxies}")
    case .keepCounts: ("Garder", "Keep them")
    case .corrected: ("vote corrigé {0}", "vote corrected {0}")
    case .byVote: ("par vote : {0}", "by vote: {0}")
    case .betweenColleges: (" ; ", "; ")
    case .onDay: ("le {0}", "on {0}")
    case .atTime: ("à {0}", "at {0}")
    case .ballots:
      (
        "{0} {0|bulletin|bulletins}, {1} {1|blanc|blancs}, {2} {2|nul|nuls}",
        "{0} {0|ballot|ballots}, {1} blank, {2} spoiled"
      )
    case .secret: ("secret, sur papier", "secret, on paper")
    case .resultLabel: ("Résultat :", "Result:")
    case .ruleLabel: ("Règle :", "Rule:")
    case .mood: ("surtout {0}", "mostly {0}")
    }
  }
}

extension Words {
  /// What a vote comes to, by the rule of its method; nil when nobody voted.
  public func result(of vote: Vote) -> String? {
    switch vote.result {
    case nil: nil
    case .carried: self(VotePhrase.carried)
    case .rejected: self(VotePhrase.rejected)
    case .tied: self(VotePhrase.tied)
    case .noneExpressed: self(VotePhrase.noneExpressed)
    case .consent: self(VotePhrase.consent)
    case .objections(let count): self(VotePhrase.objections, count)
    case .median(let option): self(VotePhrase.median, meaning(of: option, in: vote.method))
    case .mean(let mean, let lowest, let highest): self(VotePhrase.mean, decimal(mean), lowest, highest)
    case .chosen(let option, let count, let isMajority):
      self(vote.method == .dots ? VotePhrase.chosenByDots : VotePhrase.chosen, option, count)
        + (isMajority.map { self($0 ? VotePhrase.majority : .plurality) } ?? "")
    case .level(let options, let count):
      self(vote.method == .dots ? VotePhrase.levelDots : .level, list(options), count)
    case .mood(let options):
      self(VotePhrase.mood, options.map { label(option: $0, of: vote.method) }.joined(separator: ", "))
    }
  }

  /// The same for everybody: no number that could tell whose hands they were.
  public func result(of vote: Vote, hiding smallest: Int) -> String? {
    switch vote.result {
    case .objections(let count) where count < smallest || vote.together.contains("objection"):
      self(VotePhrase.noConsent)
    case .chosen(let option, let count, let isMajority)
    where count < smallest || vote.together.contains(option):
      option + (isMajority.map { self($0 ? VotePhrase.majority : .plurality) } ?? "")
    case .level(let options, let count)
    where count < smallest || options.contains(where: vote.together.contains):
      self(VotePhrase.tiedOptions, list(options))
    default: result(of: vote)
    }
  }

  /// How a vote was held, `un choix chacun, secret, sur papier`.
  public func manner(of vote: Vote) -> String {
    label(vote.method) + (vote.ballots == nil ? "" : ", " + self(VotePhrase.secret))
  }

  /// The rule by which a vote says its result, as it is printed with it.
  public func rule(of vote: Vote) -> String {
    switch vote.method {
    case .showOfHands: self(VotePhrase.ruleHands)
    case .consent: self(VotePhrase.ruleConsent)
    case .gradients: self(VotePhrase.ruleGradients)
    case .fistOfFive: self(VotePhrase.ruleFist)
    case .weather: self(VotePhrase.ruleWeather)
    case .choice: self(VotePhrase.ruleChoice)
    case .approval: vote.dots.map { self(VotePhrase.ruleApprovalEach, $0) } ?? self(VotePhrase.ruleApproval)
    case .dots: self(VotePhrase.ruleDots, vote.dots ?? 1)
    }
  }

  /// Who took part: how many did not, or that more hands went up than people were counted; nil where neither can be told.
  public func participation(in vote: Vote, of session: Session, _ facts: Facts) -> String? {
    if let room = facts.roomExceeded(by: vote, in: session) { return self(VotePhrase.exceeded, room) }
    if let members = vote.membersExceeded { return self(VotePhrase.byMembers, members) }
    guard let count = facts.abstained(from: vote, in: session), count > 0 else { return nil }
    return self(VotePhrase.notVoted, count)
  }
}
