/// The contributions of a session in the order in which they were noted, found by identifier in constant time.
public struct ContributionList: Hashable, Sendable, RandomAccessCollection {
  private var elements: [Contribution] = []
  private var places: [ID<Contribution>: Int] = [:]
  private var highest = 0

  /// An empty list.
  public init() {}

  /// A list of contributions in their order; of two with one identifier the first counts.
  public init(_ contributions: some Sequence<Contribution>) {
    for contribution in contributions { append(contribution) }
  }

  /// The place of the first contribution.
  public var startIndex: Int { 0 }
  /// One past the place of the last.
  public var endIndex: Int { elements.count }

  /// The contribution at a place.
  public subscript(position: Int) -> Contribution { elements[position] }

  /// The contribution with an identifier.
  /// - Complexity: O(1)
  public subscript(id: ID<Contribution>) -> Contribution? {
    places[id].map { elements[$0] }
  }

  /// The contribution with a number.
  /// - Complexity: O(1) in a journal of one laptop, else linear.
  public func numbered(_ number: Int) -> Contribution? {
    guard number > 0, number <= highest else { return nil }
    if number >= 1, number <= elements.count, elements[number - 1].number == number {
      return elements[number - 1]
    }
    return elements.first { $0.number == number }
  }

  /// One more than the highest number.
  var nextNumber: Int { highest + 1 }

  mutating func append(_ contribution: Contribution) {
    guard places[contribution.id] == nil else { return }
    places[contribution.id] = elements.count
    elements.append(contribution)
    highest = Swift.max(highest, contribution.number)
  }

  /// Takes a contribution out; its number is not given again.
  /// - Complexity: O(*n*)
  mutating func remove(_ id: ID<Contribution>) {
    guard let place = places.removeValue(forKey: id) else { return }
    elements.remove(at: place)
    for later in place..<elements.count { places[elements[later].id] = later }
  }

  mutating func updateAll(_ change: (inout Contribution) -> Void) {
    for place in elements.indices { change(&elements[place]) }
  }

  mutating func update(_ id: ID<Contribution>, _ change: (inout Contribution) -> Void) {
    guard let place = places[id] else { return }
    change(&elements[place])
  }
}
