import OrderedCollections

/// A hand vote in a room without devices.
public struct Vote: Hashable, Sendable {
  /// Its name in the journal.
  public let id: ID<Vote>
  /// Number within the session, from 1; shown as `v1`.
  public var number: Int
  /// Where the number comes from.
  public var origin = NumberOrigin()
  /// The point on which it was held.
  public var item: ID<AgendaItem>?
  /// What was voted on.
  public var question: String
  /// How.
  public var method: VotingMethod
  /// The options among which the room chooses, where they are its own; empty for a method that has options of its own.
  public var choices: [String]
  /// Dots that each person has to give, or options that each may support at most; nil for other methods, and for no limit.
  public var dots: Int?
  /// What the scrutineers counted, when it was held on paper and secret.
  public var ballots: Ballots?
  /// The counts, as announced.
  public var tallies: [Tally]
  /// When.
  public var at: Instant
  /// When the counts or the question were last put right; nil when they are as they were first noted. Known by the session, not
  /// kept with the vote.
  public internal(set) var correctedAt: Instant?
  /// How many people the room held when it was held, as counted and by college; nobody while nobody had counted. Known
  /// by the session, not kept with the vote.
  public internal(set) var room: OrderedDictionary<CollegeID, Int> = [:]
  /// People of no college who were there besides those counted. Known by the session, not kept with the vote.
  public internal(set) var others = 0
  /// Members who voted through somebody else. Known by the session, not kept with the vote.
  public internal(set) var proxies = 0
  /// The quorum when it was held, where the body has one. Known by the session, not kept with the vote.
  public var quorum: Quorum?
  /// Options of which a public version tells only how many they have together: one alone could be told by subtraction.
  public var together: [String] = []

  /// A vote.
  public init(
    id: ID<Vote>, number: Int = 0, item: ID<AgendaItem>? = nil, question: String, method: VotingMethod,
    choices: [String] = [], dots: Int? = nil, ballots: Ballots? = nil, tallies: [Tally], at: Instant
  ) {
    self.id = id
    self.number = number
    self.item = item
    self.question = question
    self.method = method
    self.choices = choices
    self.dots = dots
    self.ballots = ballots
    self.tallies = tallies
    self.at = at
  }

  /// The options in the order in which they are asked.
  public var options: [String] { choices.isEmpty ? method.options : choices }

  /// Hands for an option, all colleges together.
  public func total(for option: String) -> Int {
    tallies.reduce(0) { $1.option == option ? $0.addingClamped($1.count) : $0 }
  }

  /// The short name within the session, `v1`.
  public var label: String { "v\(number)\(origin.suffix)" }
}

/// The hands that went up for an option in a college.
public struct Tally: Hashable, Sendable {
  /// An option of the method, by its word.
  public var option: String
  /// The college; nil when hands were counted for the whole room.
  public var college: CollegeID?
  /// How many hands; not negative.
  public var count: Int

  /// A count.
  public init(option: String, college: CollegeID? = nil, count: Int) {
    self.option = option
    self.college = college
    self.count = count
  }
}

/// How a room without devices decides.
public enum VotingMethod: String, CaseIterable, Sendable {
  /// For, against, abstention, by raised hands.
  case showOfHands = "show-of-hands"
  /// Consent: no reasoned objection remains.
  case consent
  /// Eight gradients of agreement (Kaner, *Facilitator's Guide to Participatory Decision-Making*).
  case gradients
  /// From no finger (block) to five (will lead it).
  case fistOfFive = "fist-of-five"
  /// The mood of the room.
  case weather = "météo"
  /// One of several named options.
  case choice
  /// As many of several named options as one likes.
  case approval
  /// So many dots each, to be shared out among named options.
  case dots

  /// The words of the options, in the order in which they are asked.
  public var options: [String] {
    switch self {
    case .showOfHands: ["for", "against", "abstain"]
    case .consent: ["consent", "reservation", "objection"]
    case .gradients: (1...8).map(String.init)
    case .fistOfFive: (0...5).map(String.init)
    case .weather: ["sun", "cloud", "rain", "storm"]
    case .choice, .approval, .dots: []
    }
  }

  /// Whether the options are named by the vote.
  public var isAmongChoices: Bool { self == .choice || self == .approval || self == .dots }

  /// The methods that have options of their own.
  public static let fixed = allCases.filter { !$0.isAmongChoices }
}

extension Int {
  /// A sum that stays at the end of the range instead of trapping.
  func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }
}
