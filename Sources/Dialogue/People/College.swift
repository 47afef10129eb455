/// Families of actors, between which the balance is kept.
public enum College {
  /// Who the members of a college speak for.
  public enum Side: String, CaseIterable, Sendable {
    /// Residents and their associations: those to whom an answer is owed.
    case civil
    /// State, local authorities, landlords: those who answer.
    case institutional
    /// Facilitators; left out of the balance.
    case facilitation
  }
}

/// The name of a college in the journal, in scripts and in data outputs; configurable per space.
public struct CollegeID: Hashable, Sendable, RawRepresentable, Comparable {
  /// Lower-case French word.
  public let rawValue: String

  /// A college by its name.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Alphabetical by scalars.
  public static func < (a: CollegeID, b: CollegeID) -> Bool { a.rawValue < b.rawValue }

  /// Residents.
  public static let residents = CollegeID(rawValue: "habitants")
  /// Associations.
  public static let associations = CollegeID(rawValue: "associations")
  /// The commune.
  public static let commune = CollegeID(rawValue: "commune")
  /// The intercommunality.
  public static let intercommunality = CollegeID(rawValue: "intercommunalité")
  /// The département.
  public static let department = CollegeID(rawValue: "département")
  /// The région.
  public static let region = CollegeID(rawValue: "région")
  /// The State.
  public static let state = CollegeID(rawValue: "état")
  /// Social landlords.
  public static let landlords = CollegeID(rawValue: "bailleurs")
  /// Other institutions.
  public static let otherInstitutions = CollegeID(rawValue: "autres institutions")
  /// Facilitation; left out of the balance.
  public static let facilitation = CollegeID(rawValue: "animation")

  /// The colleges that every space begins with, in the order in which they are shown.
  public static let defaults: [CollegeID] = [
    .residents, .associations, .commune, .intercommunality, .department, .region, .state, .landlords,
    .otherInstitutions, .facilitation,
  ]

  /// The side of a college; one that a space has added counts as civil society unless it says otherwise.
  public var side: College.Side {
    switch self {
    case .commune, .intercommunality, .department, .region, .state, .landlords, .otherInstitutions:
      .institutional
    case .facilitation: .facilitation
    default: .civil
    }
  }
}
