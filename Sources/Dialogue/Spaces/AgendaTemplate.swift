/// A point that every new session of a space begins with.
public struct RecurringItem: Hashable, Sendable {
  /// What it is called.
  public var title: String
  /// What is done on it.
  public var kind: AgendaItem.Kind
  /// Planned time in minutes; nil when none was given.
  public var plannedMinutes: Int?
  /// Where it stands.
  public var place: Place

  /// A recurring point.
  public init(
    title: String, kind: AgendaItem.Kind = .discussion, plannedMinutes: Int? = nil, place: Place = .first
  ) {
    self.title = title
    self.kind = kind
    self.plannedMinutes = plannedMinutes
    self.place = place
  }

  /// Where a recurring point stands.
  public enum Place: String, CaseIterable, Sendable {
    /// Before all others.
    case first
    /// Behind all others.
    case last
  }
}

/// An agenda kept under a name, to be used again.
public struct AgendaTemplate: Hashable, Sendable {
  /// What it is called.
  public var name: String
  /// Its points, in order; each of the first level is followed by those under it.
  public var items: [Item]

  /// A template.
  public init(name: String, items: [Item]) {
    self.name = name
    self.items = items
  }

  /// A template of an agenda; presenters, subjects and what was carried over are left out.
  public init(name: String, of agenda: Agenda) {
    self.name = name
    items = agenda.items.map {
      Item(title: $0.title, kind: $0.kind, plannedMinutes: $0.usualMinutes, isNested: $0.parent != nil)
    }
  }

  /// A point of a template.
  public struct Item: Hashable, Sendable {
    /// What it is called.
    public var title: String
    /// What is done on it.
    public var kind: AgendaItem.Kind
    /// Planned time in minutes; nil when none was given.
    public var plannedMinutes: Int?
    /// Whether it stands under the last point of the first level before it.
    public var isNested: Bool

    /// A point.
    public init(
      title: String, kind: AgendaItem.Kind = .discussion, plannedMinutes: Int? = nil, isNested: Bool = false
    ) {
      self.title = title
      self.kind = kind
      self.plannedMinutes = plannedMinutes
      self.isNested = isNested
    }
  }
}
