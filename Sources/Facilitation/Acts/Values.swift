import Wording

/// A value of an act: an identifier, a text, a day…, compared as a value and passed between threads.
public typealias ActValue = any Hashable & Sendable

/// The values of an act, by parameter: none, one, or several in their order.
public struct Values: Sendable {
  private var all: [ParameterName: [ActValue]] = [:]

  /// No values.
  public init() {}

  /// The values of a parameter.
  public subscript(name: ParameterName) -> [ActValue] {
    get { all[name] ?? [] }
    set { all[name] = newValue.isEmpty ? nil : newValue }
  }

  /// The first value of a parameter, when it is of a type.
  public func first<Value>(_ name: ParameterName, as type: Value.Type = Value.self) -> Value? {
    all[name]?.first as? Value
  }

  /// Adds a value behind those that a parameter has.
  public mutating func add(_ value: ActValue, to name: ParameterName) { all[name, default: []].append(value) }

  /// The parameters that have values.
  public var names: Set<ParameterName> { Set(all.keys) }
}

extension Values: Hashable {
  /// Whether both have equal values for the same parameters.
  public static func == (left: Values, right: Values) -> Bool {
    left.all.mapValues { $0.map { AnyHashable($0) } } == right.all.mapValues { $0.map { AnyHashable($0) } }
  }

  /// Hashes the parameters and values.
  public func hash(into hasher: inout Hasher) { hasher.combine(all.mapValues { $0.map { AnyHashable($0) } }) }
}

/// An act with values: real identifiers, never names. Keys, menus, forms and lines make one, and only an invocation is
/// carried out.
public struct Invocation: Hashable, Sendable {
  /// The act.
  public let act: ActName
  /// Its values.
  public var values: Values

  /// An act with values.
  public init(_ act: ActName, _ values: Values = Values()) {
    self.act = act
    self.values = values
  }

  /// The same with a value more.
  func adding(_ value: ActValue, to name: ParameterName) -> Invocation {
    var copy = self
    copy.values.add(value, to: name)
    return copy
  }
}

/// What a text is read against: the concertation, and the values that were read before it.
public struct Reading: Sendable {
  /// The concertation, the clock, what a line speaks of.
  public var context: LineContext
  /// The values known so far.
  public var values = Values()
}
