/// Who issues a document.
public struct Letterhead: Equatable, Sendable {
  /// The body that issues it.
  public var issuer: String?
  /// How it is reached: address, telephone, mail, on one line.
  public var contact: String?
  /// Its logo as the address of a picture in the page itself (`data:image/png;base64,…`).
  public var logo: String?
  /// The colour of rules and bars, `#rrggbb`; nil for that of the program.
  public var colour: String?

  /// How people come to its meetings: a stop, a door without steps.
  public var access: String?
  /// What becomes of people's data, and whom to write to about them.
  public var privacy: String?

  /// A letterhead.
  public init(
    issuer: String? = nil, contact: String? = nil, logo: String? = nil, colour: String? = nil,
    access: String? = nil,
    privacy: String? = nil
  ) {
    self.access = access
    self.privacy = privacy
    self.issuer = issuer
    self.contact = contact
    self.logo = logo
    self.colour = colour
  }
}
