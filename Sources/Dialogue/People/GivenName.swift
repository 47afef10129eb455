import HashTreeCollections

/// What somebody is or was called, or how they are reached, as a journal holds it: what was changed, joined or undone since
/// counts as well, because the words that were noted meanwhile may say it.
public struct GivenName: Hashable, Sendable {
  /// What a name is.
  public enum Sort: Hashable, Sendable {
    /// A name by which the room calls somebody.
    case room
    /// One that is marked as chosen for the room: as a whole it is somebody, its words are not.
    case pseudonym
    /// A name outside the room, whatever it looks like.
    case civil
    /// A mail, a telephone number or an address.
    case contact
    /// What was put before a colon, or said of whoever promised, and is nobody among the people.
    case spoken
  }

  /// The name as it was written.
  public var text: String
  /// What it is.
  public var sort: Sort

  /// A name.
  public init(_ text: String, _ sort: Sort = .room) {
    self.text = text
    self.sort = sort
  }

  /// The names that an identity gives.
  public static func names(of identity: Identity) -> [GivenName] {
    [GivenName(identity.fullName, .civil)]
      + (identity.contact ?? "").split { ",;\n".contains($0) }.map { GivenName(String($0), .contact) }
  }

  /// How somebody is reached.
  public static func names(of contact: Contact) -> [GivenName] {
    [contact.mail, contact.telephone, contact.address].compactMap { $0 }.map { GivenName($0, .contact) }
  }

  /// The names that an event brings.
  static func names(in event: Event) -> [GivenName] {
    func spoken(_ party: Party?) -> [GivenName] {
      if case .name(let name)? = party { [GivenName(name, .spoken)] } else { [] }
    }
    switch event {
    case .person(.added(let person)):
      return [GivenName(person.name, person.isPseudonym ? .pseudonym : .room)]
    case .person(.changed(_, .name(let name))): return [GivenName(name)]
    case .person(.identified(_, let identity)): return names(of: identity)
    case .person(.contacted(_, let contact)): return names(of: contact)
    case .contribution(.noted(let said)):
      guard said.isSpeakerOpen else { return spoken(said.speaker) }
      return said.openName.map { [GivenName($0.name, .spoken)] } ?? []
    case .contribution(.changed(_, .speaker(let party))), .contribution(.changed(_, .responsible(let party))):
      return spoken(party)
    case .commitment(.made(let promise)): return spoken(promise.who)
    case .commitment(.changed(_, .who(let party))): return spoken(party)
    default: return []
    }
  }
}
