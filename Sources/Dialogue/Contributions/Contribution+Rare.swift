/// What few contributions have. It is kept apart: a journal of ten years holds hundreds of thousands that have none of
/// it, and they take a third less memory without.
struct RareFields: Hashable, Sendable {
  var table: ID<Table>?
  var round: Int?
  var stop: ID<Stop>?
  var photo: String?
  var responsible: Party?
  var sameAs: ContributionReference?
  var sharing: Sharing?
  var earlierTexts: PersistentList<Revision> = []
}

extension Contribution {
  private var fields: RareFields {
    get { rare?.value ?? RareFields() }
    set { rare = newValue == RareFields() ? nil : Boxed(newValue) }
  }

  /// The table on whose sheet it stands.
  public var table: ID<Table>? {
    get { rare?.value.table }
    set { if newValue != table { fields.table = newValue } }
  }

  /// The round in which it was noted.
  public var round: Int? {
    get { rare?.value.round }
    set { if newValue != round { fields.round = newValue } }
  }

  /// The stop of the walk at which it was noted.
  public var stop: ID<Stop>? {
    get { rare?.value.stop }
    set { if newValue != stop { fields.stop = newValue } }
  }

  /// The number or name of the photo that goes with it.
  public var photo: String? {
    get { rare?.value.photo }
    set { if newValue != photo { fields.photo = newValue } }
  }

  /// Who is responsible for what was observed.
  public var responsible: Party? {
    get { rare?.value.responsible }
    set { if newValue != responsible { fields.responsible = newValue } }
  }

  /// What it says the same as, as it was noted; see ``Facts/head(of:)``.
  public var sameAs: ContributionReference? {
    get { rare?.value.sameAs }
    set { if newValue != sameAs { fields.sameAs = newValue } }
  }

  /// How many others say the same; nil when nobody does.
  public var sharing: Sharing? {
    get { rare?.value.sharing }
    set { if newValue != sharing { fields.sharing = newValue } }
  }

  /// Earlier wordings, oldest first.
  public var earlierTexts: PersistentList<Revision> {
    get { rare?.value.earlierTexts ?? [] }
    set { if newValue != earlierTexts { fields.earlierTexts = newValue } }
  }
}
