import Synchronization

/// Marks one version of a value. Every change takes a mark that nothing had before: going back to an earlier value, as undo
/// does, does not bring its mark back.
public struct Revision: Hashable, Sendable {
  private static let last = Atomic<UInt64>(0)
  private let number: UInt64

  /// A mark that nothing has had.
  public init() { number = Revision.last.wrappingAdd(1, ordering: .relaxed).newValue }
}

/// A value with the mark of its version, by which what is made from it tells whether it has to be made again.
@propertyWrapper public struct Revised<Value: Sendable>: Sendable {
  private var value: Value
  /// The mark of this version.
  public private(set) var projectedValue = Revision()

  /// A first version.
  public init(wrappedValue: Value) { value = wrappedValue }

  /// The value. Whoever changes it in place may have changed it.
  public var wrappedValue: Value {
    _read { yield value }
    _modify {
      defer { projectedValue = Revision() }
      yield &value
    }
  }
}

/// A value kept together with what it was made from.
struct Kept<Inputs: Equatable & Sendable, Value: Sendable>: Sendable {
  private var inputs: Inputs?
  private var value: Value?

  init() {}

  /// What was made from the same.
  func value(for inputs: Inputs) -> Value? { self.inputs == inputs ? value : nil }

  /// Keeps what was made.
  mutating func keep(_ value: Value, for inputs: Inputs) { (self.inputs, self.value) = (inputs, value) }
}
