import HashTreeCollections

/// A table in the order of entry, found by key, that shares with its copies whatever is the same: see ``PersistentList``.
public struct OrderedTable<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// The keys, in order of entry.
  public private(set) var keys: PersistentList<Key> = []
  /// The values, in order of entry.
  public internal(set) var values: PersistentList<Value> = []
  @usableFromInline var places: TreeDictionary<Key, Int> = [:]
  /// What stands in the place of a value while it is changed, so that it is changed where it is and not copied: the first one
  /// that ever came in, as it was then.
  private var standIn: Value?

  /// An empty table.
  public init() {}

  /// The value of a key; changing it does not copy it. Whatever had no value comes last, and what is given none is taken away.
  /// - Complexity: O(log *n*); linear in what stands behind it where it is taken away.
  public subscript(key: Key) -> Value? {
    @inlinable get { places[key].map { values[$0] } }
    _modify {
      if let place = places[key], let standIn {
        var value: Value? = values.exchange(place, for: standIn)
        defer {
          if let value { values[place] = value } else { remove(at: place) }
        }
        yield &value
      } else {
        var value: Value?
        defer {
          if let value { append(value, for: key) }
        }
        yield &value
      }
    }
  }

  /// The value of a key, or another one that it is given when it is changed.
  public subscript(key: Key, default value: @autoclosure () -> Value) -> Value {
    @inlinable get { self[key] ?? value() }
    _modify {
      if places[key] == nil { append(value(), for: key) }
      yield &values[places[key] ?? 0]
    }
  }

  /// Where a key stands.
  /// - Complexity: O(log *n*)
  @inlinable public func index(forKey key: Key) -> Int? { places[key] }

  /// Takes a value away.
  /// - Returns: What it was.
  /// - Complexity: linear in what stands behind it.
  @discardableResult
  public mutating func removeValue(forKey key: Key) -> Value? {
    guard let place = places[key] else { return nil }
    let value = values[place]
    remove(at: place)
    return value
  }

  private mutating func append(_ value: Value, for key: Key) {
    places[key] = values.count
    keys.append(key)
    values.append(value)
    standIn = standIn ?? value
  }

  private mutating func remove(at place: Int) {
    places[keys[place]] = nil
    keys.remove(at: place)
    values.remove(at: place)
    for later in place..<keys.count { places[keys[later]] = later }
  }
}

extension PersistentList {
  /// Puts an element in the place of another.
  /// - Returns: The other.
  fileprivate mutating func exchange(_ place: Int, for element: Element) -> Element {
    var element = element
    swap(&element, &self[place])
    return element
  }
}

extension OrderedTable: RandomAccessCollection, ExpressibleByDictionaryLiteral {
  /// The place of the first.
  @inlinable public var startIndex: Int { 0 }
  /// One past the place of the last.
  @inlinable public var endIndex: Int { values.count }

  /// The key and the value at a place.
  @inlinable public subscript(position: Int) -> (key: Key, value: Value) {
    (keys[position], values[position])
  }

  /// A table of keys and their values; of two with one key the last counts.
  public init(dictionaryLiteral elements: (Key, Value)...) {
    for (key, value) in elements { self[key] = value }
  }
}

extension OrderedTable: Equatable where Value: Equatable {
  /// Tables are equal when they hold the same in the same order.
  public static func == (a: OrderedTable, b: OrderedTable) -> Bool {
    a.keys == b.keys && a.values == b.values
  }
}

extension OrderedTable: Hashable where Value: Hashable {
  /// Tables hash as what they hold does.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(keys)
    hasher.combine(values)
  }
}
