/// An object of the concertation.
public struct Subject: Hashable, Sendable {
  /// Its name in the journal.
  public let id: ID<Subject>
  /// The space in which it was raised.
  public var space: ID<DialogueSpace>?
  /// What it is called.
  public var title: String
  /// The scale at which it is settled.
  public var scale: Scale?
  /// The level of participation announced for it.
  public var level: ParticipationLevel?
  /// What it touches in daily life.
  public var impacts: [String]
  /// What is already decided.
  public var decided: String?
  /// What is open to debate.
  public var open: String?
  /// The last day on which it is still open.
  public var openUntil: Day?
  /// The axis of the contract.
  public var pillar: String?

  /// A subject.
  public init(
    id: ID<Subject>, space: ID<DialogueSpace>? = nil, title: String, scale: Scale? = nil,
    level: ParticipationLevel? = nil, impacts: [String] = [], decided: String? = nil, open: String? = nil,
    openUntil: Day? = nil, pillar: String? = nil
  ) {
    self.id = id
    self.space = space
    self.title = title
    self.scale = scale
    self.level = level
    self.impacts = impacts
    self.decided = decided
    self.open = open
    self.openUntil = openUntil
    self.pillar = pillar
  }
}

/// The scale at which something is settled, from the nearest to the farthest.
public enum Scale: String, CaseIterable, Sendable {
  /// Cage d'escalier.
  case stairwell = "cage-d-escalier"
  /// Immeuble.
  case building = "immeuble"
  /// Îlot.
  case block = "ilot"
  /// Quartier.
  case neighbourhood = "quartier"
  /// Commune.
  case commune
  /// Intercommunalité.
  case intercommunality = "intercommunalite"
  /// Département.
  case department = "departement"
  /// Région.
  case region
  /// National.
  case national
}

/// How far participation goes; the French working scale (Cerema).
public enum ParticipationLevel: String, CaseIterable, Comparable, Sendable {
  /// People are told.
  case information
  /// Opinions are gathered; no return is owed.
  case consultation
  /// Arguments are exchanged; a reasoned answer is owed.
  case concertation
  /// Solutions are made together.
  case coConstruction = "co-construction"
  /// Decisions are taken together.
  case coDecision = "co-decision"

  /// Lower levels come first.
  public static func < (a: ParticipationLevel, b: ParticipationLevel) -> Bool { a.rank < b.rank }

  /// Whether every contribution is owed a reasoned answer: from concertation up.
  public var owesAnswers: Bool { self >= .concertation }

  private var rank: Int {
    switch self {
    case .information: 0
    case .consultation: 1
    case .concertation: 2
    case .coConstruction: 3
    case .coDecision: 4
    }
  }
}

/// A change of one field of a subject.
public enum SubjectChange: Hashable, Sendable {
  /// Another title.
  case title(String)
  /// Another scale.
  case scale(Scale?)
  /// Another level of participation.
  case level(ParticipationLevel?)
  /// Other impacts.
  case impacts([String])
  /// What is already decided.
  case decided(String?)
  /// What is open to debate.
  case open(String?)
  /// Another last day on which it is open.
  case openUntil(Day?)
  /// Another axis of the contract.
  case pillar(String?)
}
