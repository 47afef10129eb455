/// A value on the heap that its copies share until one of them is written: copying it costs one count, however large it is.
public struct Boxed<Value: Sendable>: Sendable {
  // Sendable though mutable: written only while uniquely referenced, like every copy-on-write value. Behind an address, as
  // in an array, because whoever holds the box is alone with it: that would be asked again of the object, at every access.
  private final class Storage: @unchecked Sendable {
    let address: UnsafeMutablePointer<Value>

    init(_ value: Value) {
      address = .allocate(capacity: 1)
      address.initialize(to: value)
    }

    deinit {
      address.deinitialize(count: 1)
      address.deallocate()
    }
  }

  private var storage: Storage

  /// Boxes a value.
  public init(_ value: Value) {
    storage = Storage(value)
  }

  /// Whether both share one value, without comparing it.
  func isShared(with other: Boxed) -> Bool { storage === other.storage }

  /// The value; reading does not copy it. Writing copies it first when another box shares it.
  public var value: Value {
    _read { yield storage.address.pointee }
    _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.address.pointee) }
      yield &storage.address.pointee
    }
  }
}

extension Boxed: Equatable where Value: Equatable {
  /// Boxes are equal when their values are.
  public static func == (a: Boxed, b: Boxed) -> Bool {
    a.storage === b.storage || a.value == b.value
  }
}

extension Boxed: Hashable where Value: Hashable {
  /// Boxes hash as their values do.
  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
