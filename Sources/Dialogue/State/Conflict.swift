extension Facts {
  /// What settles a conflict by one of its alternatives: what that one sets; where it adds, what was counted elsewhere and all that was added
  /// to it.
  func settling(_ chosen: Entry) -> Event {
    guard case .contribution(.shared(let reference, .more)) = chosen.event,
      let conflict = conflicts.first(where: { $0.alternatives.contains { $0.entry == chosen } })
    else { return chosen.event }
    var (counted, more) = (0, 0)
    for alternative in conflict.alternatives {
      switch alternative.entry.event {
      case .contribution(.shared(_, .counted(let count))): counted = count
      case .contribution(.shared(_, .more(let count))): more = more.addingClamped(count)
      default: break
      }
    }
    return .contribution(.shared(reference, .counted(max(0, counted.addingClamped(more)))))
  }
}

/// A field that was set at the same time on laptops that did not know of each other, each to something else. All that was
/// set is kept; the last in the common order counts until somebody sets the field again.
public struct Conflict: Hashable, Sendable {
  /// The field.
  public var field: Field
  /// What it was set to, in the common order; the last one counts.
  public var alternatives: [Alternative]

  /// What the field was set to, and where.
  public struct Alternative: Hashable, Sendable {
    /// The event that set it.
    public var entry: Entry
    /// The device on which that was.
    public var device: String

    /// What a field was set to.
    public init(entry: Entry, device: String) {
      self.entry = entry
      self.device = device
    }
  }

  /// A conflict.
  public init(field: Field, alternatives: [Alternative]) {
    self.field = field
    self.alternatives = alternatives
  }
}
