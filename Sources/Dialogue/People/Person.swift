/// Somebody who takes part. The name is what the room calls them: a pseudonym will do.
public struct Person: Hashable, Sendable {
  /// Its name in the journal.
  public let id: ID<Person>
  /// What the person is called in the room, on the screen and in the documents.
  public var name: String
  /// The organisation for which the person speaks.
  public var organisation: ID<Organisation>?
  /// The college, when it is not the organisation's.
  public var college: CollegeID?
  /// As what they come: *adjointe au maire*, free text.
  public var function: String?
  /// Whether they hold an elected office, whatever their function is called.
  public var isElected: Bool
  /// Whether the name is one that they chose for the room, and not their own.
  public var isPseudonym: Bool

  /// Whether nothing is known but the name: of whom a point of the agenda was presented by, before people were entered.
  public var isNameAlone: Bool {
    college == nil && organisation == nil && function == nil && !isElected && !isPseudonym
  }

  /// A person.
  public init(
    id: ID<Person>, name: String, organisation: ID<Organisation>? = nil, college: CollegeID? = nil,
    function: String? = nil, isElected: Bool = false, isPseudonym: Bool = false
  ) {
    self.id = id
    self.name = name
    self.organisation = organisation
    self.college = college
    self.function = function
    self.isElected = isElected
    self.isPseudonym = isPseudonym
  }
}

/// Who somebody is outside the room; kept apart from the pseudonym, in events of its own.
public struct Identity: Hashable, Sendable {
  /// Civil name.
  public var fullName: String
  /// Telephone, address or e-mail, as given.
  public var contact: String?
  /// Who may see it, in the words of the facilitator; nil when nobody was named.
  public var visibleTo: String?

  /// An identity.
  public init(fullName: String, contact: String? = nil, visibleTo: String? = nil) {
    self.fullName = fullName
    self.contact = contact
    self.visibleTo = visibleTo
  }
}

/// How somebody is reached outside the room, and as what; kept apart as an identity is, in events of its own, so that it can be
/// erased alone and stands in no output.
public struct Contact: Hashable, Sendable {
  /// E-mail.
  public var mail: String?
  /// Telephone, as given.
  public var telephone: String?
  /// Postal address, on one line.
  public var address: String?
  /// What somebody is where they come from: « présidente », « chargé de mission ».
  public var role: String?

  /// A contact.
  public init(
    mail: String? = nil, telephone: String? = nil, address: String? = nil, role: String? = nil
  ) {
    (self.mail, self.telephone, self.address, self.role) = (mail, telephone, address, role)
  }

  /// All that is known of it.
  public var parts: [String] { [mail, telephone, address, role].compactMap { $0 } }
}

/// A body that takes part: town hall, landlord, association.
public struct Organisation: Hashable, Sendable {
  /// Its name in the journal.
  public let id: ID<Organisation>
  /// What it is called.
  public var name: String
  /// The college of those who speak for it.
  public var college: CollegeID

  /// An organisation.
  public init(id: ID<Organisation>, name: String, college: CollegeID) {
    self.id = id
    self.name = name
    self.college = college
  }
}

/// Who spoke, who promised, who is in charge: somebody known, a body, a college as a whole, or only a name.
public enum Party: Hashable, Sendable {
  /// Somebody known.
  case person(ID<Person>)
  /// A body.
  case organisation(ID<Organisation>)
  /// Somebody of a college, not named.
  case college(CollegeID)
  /// A name that nobody has entered among the people.
  case name(String)
}
