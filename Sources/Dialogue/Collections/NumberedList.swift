import HashTreeCollections

/// What has numbers within a session, in order, found by identifier.
public struct NumberedList<Element: Numbered>: Hashable, Sendable, RandomAccessCollection,
  ExpressibleByArrayLiteral
{
  @usableFromInline var list: PersistentList<Element> = []
  @usableFromInline var places: TreeDictionary<ID<Element.Entity>, Int> = [:]
  private var highest = 0

  /// An empty list.
  public init() {}

  /// A list of elements in their order; of two with one identifier the first counts.
  public init(_ elements: some Sequence<Element>) {
    for element in elements { append(element) }
  }

  /// The place of the first.
  @inlinable public var startIndex: Int { 0 }
  /// One past the place of the last.
  @inlinable public var endIndex: Int { list.count }

  /// The element at a place.
  @inlinable public subscript(position: Int) -> Element { list[position] }

  /// Passes through the list.
  @inlinable public func makeIterator() -> PersistentList<Element>.Iterator { list.makeIterator() }

  /// A list of elements.
  public init(arrayLiteral elements: Element...) { self.init(elements) }

  /// The element with an identifier.
  /// - Complexity: O(log *n*)
  @inlinable public subscript(id: ID<Element.Entity>) -> Element? { places[id].map { list[$0] } }

  /// Whether the list holds an element.
  /// - Complexity: O(log *n*)
  func holds(_ id: ID<Element.Entity>) -> Bool { places[id] != nil }

  /// The element with a number.
  /// - Complexity: O(1) in a journal of one laptop, else linear.
  public func numbered(_ number: Int) -> Element? {
    guard number > 0, number <= highest else { return nil }
    if number <= count, list[number - 1].number == number { return list[number - 1] }
    return first { $0.number == number }
  }

  /// The number that the next one takes.
  public var nextNumber: Int { highest + 1 }

  /// The same element with its place among the numbers of the list.
  /// - Parameters:
  ///   - element: The element, with the number that it was given.
  ///   - opener: The laptop that opened the session.
  /// - Returns: The element, with the number that it shows.
  /// - Complexity: O(1) where the number is higher than all others, else linear.
  func settled(_ element: Element, opener: String?) -> Element {
    var element = element
    if element.number > highest {
      element.settle(opener: opener, among: [])
    } else {
      element.settle(opener: opener, among: list)
    }
    return element
  }

  /// Adds an element behind the others; of two with one identifier the first counts.
  /// - Complexity: O(log *n*), also where a copy of the list is kept.
  mutating func append(_ element: Element) {
    guard places[element.id] == nil else { return }
    places[element.id] = count
    list.append(element)
    highest = Swift.max(highest, element.number)
  }

  /// Puts an element at a place.
  /// - Complexity: linear in what stands behind it.
  mutating func insert(_ element: Element, at place: Int) {
    guard place < count else { return append(element) }
    list.insert(element, at: place)
    renumber(from: place)
    highest = Swift.max(highest, element.number)
  }

  /// Takes an element out; its number is not given again.
  /// - Complexity: linear in what stands behind it.
  mutating func remove(_ id: ID<Element.Entity>) {
    guard let place = places.removeValue(forKey: id) else { return }
    list.remove(at: place)
    renumber(from: place)
  }

  private mutating func renumber(from place: Int) {
    for later in place..<count { places[list[later].id] = later }
  }

  mutating func updateAll(_ change: (inout Element) -> Void) {
    for place in list.indices { change(&list[place]) }
  }

  mutating func update(_ id: ID<Element.Entity>, _ change: (inout Element) -> Void) {
    if let place = places[id] { change(&list[place]) }
  }

  /// The places at which two lists do not share their elements.
  package func stretches(apartFrom other: NumberedList) -> [Range<Int>] {
    list.stretches(apartFrom: other.list)
  }
}
