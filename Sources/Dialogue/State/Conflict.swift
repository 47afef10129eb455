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
