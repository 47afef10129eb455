/// A standing body, or a series of meetings, in which residents and institutions talk.
public struct DialogueSpace: Hashable, Sendable {
  /// Its name in the journal.
  public let id: ID<DialogueSpace>
  /// What it is called.
  public var name: String
  /// What sort of body it is.
  public var kind: Kind
  /// Code of the priority neighbourhood (`QN…`, `QP…`) or any other territory, as given.
  public var territory: String?
  /// How its meetings are run.
  public var settings: SpaceSettings

  /// A space with the settings that every space begins with.
  public init(
    id: ID<DialogueSpace>, name: String, kind: Kind = .other, territory: String? = nil,
    settings: SpaceSettings = SpaceSettings()
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.territory = territory
    self.settings = settings
  }

  /// Sorts of body; see the French instruments of urban policy (loi 2014-173).
  public enum Kind: String, CaseIterable, Sendable {
    /// Conseil citoyen.
    case citizensCouncil = "conseil-citoyen"
    /// Table de quartier.
    case neighbourhoodTable = "table-de-quartier"
    /// Comité de pilotage.
    case steeringCommittee = "comite-de-pilotage"
    /// Comité technique.
    case technicalCommittee = "comite-technique"
    /// Réunion publique.
    case publicMeeting = "reunion-publique"
    /// Atelier.
    case workshop = "atelier"
    /// Diagnostic en marchant.
    case walkingDiagnosis = "diagnostic-en-marchant"
    /// Maison du projet.
    case projectHouse = "maison-du-projet"
    /// Any other.
    case other = "autre"
  }
}

/// How the meetings of a space are run.
public struct SpaceSettings: Hashable, Sendable {
  /// The kinds under which contributions are filed, in the order of the menus.
  public var kinds: [ContributionKind] = ContributionKind.defaults
  /// The colleges, in the order in which they are shown.
  public var colleges: [CollegeID] = CollegeID.defaults
  /// The axes of the contract; empty by default, since the national pillars were dropped for 2024–2030.
  public var pillars: [String] = []
  /// The order in which the floor is given.
  public var queueOrder: QueueOrder = .arrival
  /// Seconds of a turn after which the speaker is asked to conclude; nil for none.
  public var turnLimit: Int?
  /// Rules to read aloud.
  public var groundRules: [String] = []
  /// The method announced to the room, to read aloud.
  public var method: String?
  /// The side of colleges that says another than their name means.
  public var sides: [CollegeID: College.Side] = [:]
  /// Points that every new session begins with, in order.
  public var recurring: [RecurringItem] = []
  /// Agendas kept to be used again.
  public var templates: [AgendaTemplate] = []

  /// The settings that every space begins with.
  public init() {}
}

/// A change of one field of the settings of a space.
public enum SpaceSetting: Hashable, Sendable {
  /// Another name for the space.
  case name(String)
  /// Another territory.
  case territory(String?)
  /// Other kinds of contribution.
  case kinds([ContributionKind])
  /// Other colleges.
  case colleges([CollegeID])
  /// Other axes.
  case pillars([String])
  /// Another order of the floor.
  case queueOrder(QueueOrder)
  /// Another limit of a turn, in seconds.
  case turnLimit(Int?)
  /// Other ground rules.
  case groundRules([String])
  /// Another announced method.
  case method(String?)
  /// Other sides of the colleges.
  case sides([CollegeID: College.Side])
  /// Other recurring points.
  case recurring([RecurringItem])
  /// Other templates.
  case templates([AgendaTemplate])
}
